"""What every implementation of the port `Rewards` promises, whatever stands behind it."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest

from cashier_app.domain.errors import (
    NotActiveError,
    NotSentError,
    RefusedError,
    TransitionError,
    UnknownOutcomeError,
)
from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.sandbox.server import SandboxServer
from tests.contract.fake_world import FakeWorld
from tests.contract.rewards_world import RewardsWorld
from tests.contract.sales import asking, basket_of, never_looked_up, sale_of, stranger
from tests.contract.sandbox_world import SandboxWorld

RELEASES = ("10", "12.2", "13.1", "16", "17", "18")
OVER_TLS = ("16", "17", "18")
WINDOW = timedelta(hours=36)
ASKED = "3.00"


@pytest.fixture(scope="module")
def trust(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """A private authority's file, and the server's certificate and key that it vouches for."""
    # Where nothing can make certificates, the tests over TLS are skipped and the others run.
    from tests.integration.crmcom.certificates import Authority

    authority = Authority.made_in(tmp_path_factory.mktemp("authority"))
    authority.server()
    return authority.ca_file, authority.folder / "server.pem"


@pytest.fixture(scope="module", params=["fake", *RELEASES, *(f"{one} TLS" for one in OVER_TLS)])
def new_world(request: pytest.FixtureRequest) -> Iterator[Callable[[], RewardsWorld]]:
    """What makes a fresh world for each test, on a server that runs through all of them."""
    release, tls, _ = str(request.param).partition(" TLS")
    if release == "fake":
        yield FakeWorld
        return
    ca_file, pem = request.getfixturevalue("trust") if tls else ("", None)
    with SandboxServer(release=release, tls=(pem, pem) if pem else None) as server:
        yield partial(SandboxWorld, release, server=server, ca_file=ca_file)


@pytest.fixture
def world(new_world: Callable[[], RewardsWorld]) -> Iterator[RewardsWorld]:
    world = new_world()
    yield world
    world.close()
    world.check()


def spent_on(world: RewardsWorld, sale: Sale) -> Decimal | None:
    """What CRM.COM says was spent on a sale, in the list and in the purchase itself."""
    found = world.rewards.look_up_purchase(sale, world.now - WINDOW)
    assert found is not None
    if world.tells_spends:
        assert world.rewards.read_purchase(found.number).total_spend == found.total_spend
    return found.total_spend


def test_a_member_is_found_with_name_number_and_wallet(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    assert customer.checked
    assert customer.identification == world.member
    assert customer.name
    assert customer.member_number
    assert customer.wallet is not None
    assert customer.wallet >= 5
    assert customer.takes_part


def test_a_member_who_left_is_found_and_takes_no_part(world: RewardsWorld) -> None:
    takes_part = world.rewards.find_customer(world.ended_member).takes_part
    assert takes_part is not world.tells_who_left


def test_nobody_is_found_for_an_unknown_card(world: RewardsWorld) -> None:
    with pytest.raises(RefusedError):
        world.rewards.find_customer(stranger())


def test_a_card_that_is_not_active_is_told_from_an_unknown_one(world: RewardsWorld) -> None:
    with pytest.raises(RefusedError) as unknown:
        world.rewards.find_customer(stranger())
    assert not isinstance(unknown.value, NotActiveError)
    for card, unverified in ((world.inactive_card, False), (world.unverified_card, True)):
        with pytest.raises(NotActiveError) as refusal:
            world.rewards.find_customer(card)
        assert refusal.value.unverified is unverified


def test_a_member_is_found_by_an_e_mail_that_only_her_account_has(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.email_member)
    assert customer.checked
    assert customer.name
    sale = sale_of(customer, world.now)
    recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    found = world.rewards.look_up_purchase(sale, world.now - WINDOW)
    assert found is not None
    assert found.number == recorded.number


def test_a_wallet_is_read_anew(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    assert world.rewards.read_wallet(customer) == customer.wallet
    assert world.rewards.read_wallet(never_looked_up(world.member)) == customer.wallet


def test_a_customers_purchases_come_whole_oldest_first(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    now = world.now
    before = len(world.rewards.purchases_of(customer, now - WINDOW))
    sales = [sale_of(customer, now, number=number, cheeses=number) for number in (1, 2)]
    recorded = [
        world.rewards.record_purchase(world.rewards.purchase_request(sale)) for sale in sales
    ]
    world.rewards.cancel_purchase(world.rewards.cancel_purchase_request(recorded[0].number))
    first, second = world.rewards.purchases_of(customer, now - WINDOW)[before:]
    assert [one.reference for one in (first, second)] == [str(sale.reference) for sale in sales]
    assert [one.number for one in (first, second)] == [one.number for one in recorded]
    assert (second.performed_on, second.total) == (now, sales[1].goods)
    assert (first.cancelled, second.cancelled) == (True, False)
    assert second.awarded == recorded[1].awarded


def test_a_preview_records_nothing_and_promises_what_the_purchase_then_brings(
    world: RewardsWorld,
) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = sale_of(customer, world.now)
    promised = world.rewards.preview(basket_of(customer), world.now)
    assert world.rewards.look_up_purchase(sale, world.now - WINDOW) is None
    recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    assert promised.award > ZERO
    assert recorded.awarded == promised.award
    if world.tells_spends:
        assert (recorded.instant, recorded.automatic) == (promised.instant, promised.automatic)


def test_a_recorded_purchase_can_be_read_and_looked_up(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = sale_of(customer, world.now)
    recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    found = world.rewards.look_up_purchase(sale, world.now - WINDOW)
    read = world.rewards.read_purchase(recorded.number)
    assert found is not None
    assert found.number == read.number == recorded.number
    assert found.awarded == read.awarded == recorded.awarded
    if world.tells_spends:
        assert read.total_spend == recorded.instant + recorded.automatic
    assert found.total_spend == recorded.instant + recorded.automatic
    assert not found.cancelled


def test_a_customer_who_was_never_looked_up_can_buy(world: RewardsWorld) -> None:
    sale = sale_of(never_looked_up(world.member), world.now)
    recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    found = world.rewards.look_up_purchase(sale, world.now - WINDOW)
    assert found is not None
    assert found.number == recorded.number


def test_a_sale_without_a_customer_makes_no_request(world: RewardsWorld) -> None:
    with pytest.raises(TransitionError):
        world.rewards.purchase_request(sale_of(None, world.now))


def test_a_refused_purchase_says_why_and_is_not_there(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = sale_of(customer, world.now)
    world.refuse("record_purchase", "Not today")
    with pytest.raises(RefusedError) as refusal:
        world.rewards.record_purchase(world.rewards.purchase_request(sale))
    assert refusal.value.words == "Not today"
    assert world.rewards.look_up_purchase(sale, world.now - WINDOW) is None


def test_a_lost_answer_is_unknown_and_the_purchase_is_there(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = sale_of(customer, world.now)
    world.lose_answer("record_purchase")
    with pytest.raises(UnknownOutcomeError):
        world.rewards.record_purchase(world.rewards.purchase_request(sale))
    assert world.rewards.look_up_purchase(sale, world.now - WINDOW) is not None


def test_a_lost_request_is_unknown_and_the_purchase_is_not_there(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = sale_of(customer, world.now)
    world.lose_request("record_purchase")
    with pytest.raises(UnknownOutcomeError):
        world.rewards.record_purchase(world.rewards.purchase_request(sale))
    assert world.rewards.look_up_purchase(sale, world.now - WINDOW) is None


def test_nothing_is_sent_while_the_service_is_out_of_reach(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = sale_of(customer, world.now)
    request = world.rewards.purchase_request(sale)
    world.go_away()
    with pytest.raises(NotSentError):
        world.rewards.record_purchase(request)
    with pytest.raises(NotSentError):
        world.rewards.find_customer(world.member)
    with pytest.raises(NotSentError):
        world.rewards.look_up_purchase(sale, world.now - WINDOW)
    world.come_back()
    assert world.rewards.look_up_purchase(sale, world.now - WINDOW) is None
    world.rewards.record_purchase(request)


@pytest.mark.parametrize("changed", ["total", "time"])
def test_our_reference_on_another_purchase_is_an_alarm(world: RewardsWorld, changed: str) -> None:
    customer = world.rewards.find_customer(world.member)
    now = world.now
    world.rewards.record_purchase(world.rewards.purchase_request(sale_of(customer, now)))
    ours = {
        "total": sale_of(customer, now, cheeses=3),
        "time": sale_of(customer, now - timedelta(seconds=1)),
    }[changed]
    with pytest.raises(RefusedError) as alarm:
        world.rewards.look_up_purchase(ours, now - WINDOW)
    assert alarm.value.code == "mismatch"


def test_a_cancelled_purchase_is_cancelled_wherever_it_is_seen(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = sale_of(customer, world.now)
    recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    cancellation = world.rewards.cancel_purchase_request(recorded.number)
    assert world.rewards.cancel_purchase(cancellation).cancelled
    assert world.rewards.read_purchase(recorded.number).cancelled
    found = world.rewards.look_up_purchase(sale, world.now - WINDOW)
    assert found is not None
    assert found.cancelled


def test_a_spend_takes_no_more_than_asked_and_can_be_given_back(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = sale_of(customer, world.now)
    recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    sale = asking(sale, recorded, ASKED)
    assert world.rewards.look_up_spend(sale, world.now - WINDOW) is None

    spent = world.rewards.spend(world.rewards.spend_request(sale, world.now))
    assert spent.amount is not None
    assert ZERO < spent.amount <= Decimal(ASKED)
    total = recorded.instant + recorded.automatic + spent.amount
    assert spent_on(world, sale) == total
    found = world.rewards.look_up_spend(sale, world.now - WINDOW)
    assert found is not None
    assert (found.number, found.amount) == (spent.number, spent.amount)

    world.rewards.cancel_spend(world.rewards.cancel_spend_request(spent.number))
    assert world.rewards.look_up_spend(sale, world.now - WINDOW) is None
    wallet = world.rewards.find_customer(world.member).wallet
    assert wallet is not None
    assert customer.wallet is not None
    # What was spent is back; the award came on top, instant discounts come out of no wallet.
    assert wallet >= customer.wallet - recorded.automatic


def test_a_refused_spend_took_nothing(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = sale_of(customer, world.now)
    recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    sale = asking(sale, recorded, ASKED)
    world.refuse("spend", "The wallet is closed")
    with pytest.raises(RefusedError) as refusal:
        world.rewards.spend(world.rewards.spend_request(sale, world.now))
    assert refusal.value.words == "The wallet is closed"
    before = recorded.instant + recorded.automatic
    assert spent_on(world, sale) == before


def test_a_spend_whose_answer_was_lost_can_be_found(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = sale_of(customer, world.now)
    recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    sale = asking(sale, recorded, ASKED)
    world.lose_answer("spend")
    with pytest.raises(UnknownOutcomeError):
        world.rewards.spend(world.rewards.spend_request(sale, world.now))
    found = world.rewards.look_up_spend(sale, world.now - WINDOW)
    assert found is not None
    assert found.amount == Decimal(ASKED)


def test_cancellations_without_an_answer_are_unknown(world: RewardsWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = sale_of(customer, world.now)
    recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    spent = world.rewards.spend(
        world.rewards.spend_request(asking(sale, recorded, ASKED), world.now)
    )
    world.lose_answer("cancel_spend")
    with pytest.raises(UnknownOutcomeError):
        world.rewards.cancel_spend(world.rewards.cancel_spend_request(spent.number))
    world.lose_answer("cancel_purchase")
    with pytest.raises(UnknownOutcomeError):
        world.rewards.cancel_purchase(world.rewards.cancel_purchase_request(recorded.number))
    assert world.rewards.read_purchase(recorded.number).cancelled


@pytest.mark.parametrize(
    "call",
    [
        "find_customer",
        "read_wallet",
        "preview",
        "read_purchase",
        "purchases_of",
        "look_up_purchase",
    ],
)
def test_a_read_without_an_answer_happened_nowhere(world: RewardsWorld, call: str) -> None:
    customer = world.rewards.find_customer(world.member)
    sale = sale_of(customer, world.now)
    recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    reads: dict[str, Callable[[], object]] = {
        "find_customer": lambda: world.rewards.find_customer(world.member),
        "read_wallet": lambda: world.rewards.read_wallet(customer),
        "preview": lambda: world.rewards.preview(sale.basket, world.now),
        "purchases_of": lambda: world.rewards.purchases_of(customer, world.now - WINDOW),
        "read_purchase": lambda: world.rewards.read_purchase(recorded.number),
        "look_up_purchase": lambda: world.rewards.look_up_purchase(sale, world.now - WINDOW),
    }
    world.lose_answer(call)
    with pytest.raises(NotSentError):
        reads[call]()
    reads[call]()
