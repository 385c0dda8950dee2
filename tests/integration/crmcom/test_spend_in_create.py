"""From R17 a purchase may take its spend along; the member's name is the site's (section 10, 6)."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.crmcom.settings import Assumed
from cashier_app.domain.errors import RefusedError
from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import SpendState, WalletSpend
from tests.contract.sales import asking_with_purchase, sale_of
from tests.contract.sandbox_world import SandboxWorld, sandbox

MEMBER = "requested_spend_amount"


def asking_at_once(world: SandboxWorld, amount: str) -> Sale:
    customer = world.rewards.find_customer(world.member)
    return asking_with_purchase(sale_of(customer, world.now), amount)


@pytest.mark.parametrize("release", ["17", "18"])
def test_a_purchase_takes_its_spend_along_and_says_what_was_spent(release: str) -> None:
    """Pages 411140301, 952088."""
    with sandbox(release, Assumed(spend_member=MEMBER)) as world:
        world.server.switch(spend_member=MEMBER)
        assert world.rewards.spends_with_purchase
        sale = asking_at_once(world, "3.00")
        recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
        assert recorded.requested == Decimal("3.00")
        assert recorded.total_spend == recorded.instant + recorded.automatic + Decimal("3.00")
        [sent] = [call.request for call in world.server.calls if call.method.endswith("create")]
        assert sent[MEMBER] == Decimal("3.00")


def test_a_purchase_that_asks_for_nothing_spends_nothing() -> None:
    with sandbox("17", Assumed(spend_member=MEMBER)) as world:
        world.server.switch(spend_member=MEMBER)
        sale = asking_at_once(world, "0")
        recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
        assert recorded.requested == ZERO


def test_a_spend_that_is_not_asked_with_the_purchase_is_never_in_it() -> None:
    with sandbox("18", Assumed(spend_member=MEMBER)) as world:
        sale = asking_at_once(world, "3.00")
        for state in set(SpendState) - {SpendState.WITH_PURCHASE}:
            other = replace(sale, spend=WalletSpend(state, asked=Decimal("3.00")))
            assert MEMBER not in world.rewards.purchase_request(other).body


def test_a_spend_that_cannot_be_is_refused_with_its_purchase() -> None:
    with sandbox("17", Assumed(spend_member=MEMBER)) as world:
        world.server.switch(spend_member=MEMBER)
        sale = asking_at_once(world, "0.50")  # below the least
        with pytest.raises(RefusedError):
            world.rewards.record_purchase(world.rewards.purchase_request(sale))
        assert world.server.ledger.purchases == ()


def test_only_the_answer_says_how_much_was_spent() -> None:
    """Section 10, row 7."""
    with sandbox("17", Assumed(spend_member=MEMBER)) as world:
        world.server.switch(spend_member=MEMBER, most_really_spent=Decimal("2.50"))
        sale = asking_at_once(world, "3.00")
        recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
        assert recorded.requested == Decimal("2.50")


@pytest.mark.parametrize(("release", "member"), [("16", MEMBER), ("17", "")])
def test_elsewhere_spending_is_a_call_of_its_own(release: str, member: str) -> None:
    with sandbox(release, Assumed(spend_member=member)) as world:
        assert not world.rewards.spends_with_purchase
        sale = asking_at_once(world, "3.00")
        recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
        assert recorded.requested == ZERO
