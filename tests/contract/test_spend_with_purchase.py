"""What every `Rewards` promises whose purchases ask for wallet money themselves."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

import pytest

from cashier_app.crmcom.settings import Assumed
from cashier_app.domain.errors import UnknownOutcomeError
from cashier_app.domain.money import ZERO
from tests.contract.fake_world import FakeWorld
from tests.contract.rewards_world import RewardsWorld
from tests.contract.sales import asking_with_purchase, sale_of
from tests.contract.sandbox_world import SandboxWorld

MEMBER = "requested_spend_amount"
ASKED = Decimal("3.00")
WINDOW = timedelta(hours=36)


@pytest.fixture(params=["fake", "17", "18"])
def world(request: pytest.FixtureRequest) -> Iterator[RewardsWorld]:
    world: RewardsWorld
    if request.param == "fake":
        world = fake = FakeWorld()
        fake.rewards.spends_with_purchase = True
    else:
        world = real = SandboxWorld(request.param, Assumed(spend_member=MEMBER))
        real.server.switch(spend_member=MEMBER)
    yield world
    world.close()
    world.check()


def test_the_answer_states_what_was_spent_and_a_look_up_says_the_same(world: RewardsWorld) -> None:
    assert world.rewards.spends_with_purchase
    customer = world.rewards.find_customer(world.member)
    sale = asking_with_purchase(sale_of(customer, world.now), str(ASKED))
    answer = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    found = world.rewards.look_up_purchase(sale, world.now - WINDOW)
    assert found is not None
    assert answer.spent_on_request == found.spent_on_request == ASKED
    assert answer.total_spend == answer.instant + answer.automatic + ASKED


def test_the_same_sale_that_asks_for_nothing_spends_nothing(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = sale_of(customer, world.now)
    answer = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    assert answer.spent_on_request == ZERO


def test_an_answer_that_was_lost_is_found_with_its_spend(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = asking_with_purchase(sale_of(customer, world.now), str(ASKED))
    request = world.rewards.purchase_request(sale)
    world.lose_answer("record_purchase")
    with pytest.raises(UnknownOutcomeError):
        world.rewards.record_purchase(request)
    found = world.rewards.look_up_purchase(sale, world.now - WINDOW)
    assert found is not None
    assert found.spent_on_request == ASKED


def test_cancelling_the_purchase_is_enough(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = asking_with_purchase(sale_of(customer, world.now), str(ASKED))
    answer = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    world.rewards.cancel_purchase(world.rewards.cancel_purchase_request(answer.number))
    found = world.rewards.look_up_purchase(sale, world.now - WINDOW)
    assert found is not None
    assert found.cancelled
