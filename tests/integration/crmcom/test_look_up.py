"""Look-ups read every page, and an unread page is no answer."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from cashier_app.crmcom import answers, look_up
from cashier_app.crmcom.encoding import write_json
from cashier_app.crmcom.envelope import opened
from cashier_app.crmcom.journaled import SentPurchase, SentSpend
from cashier_app.crmcom.look_up import MismatchError
from cashier_app.crmcom.pages import MOST_PAGES, PAGE_SIZE, Row
from cashier_app.crmcom.wire_requests import Named
from cashier_app.domain.errors import NotSentError, UnknownOutcomeError, UnusableAnswerError
from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.sandbox.faults import Kind
from tests.contract.sales import sale_of
from tests.contract.sandbox_world import SandboxWorld, sandbox

AT = datetime(2026, 11, 23, 12, 58, 7)  # noqa: DTZ001 - the till's wall time
BY_ID: Named = {"rewards_participant_identifier": {"id": "7EDE"}}
WANTED = SentPurchase(BY_ID, "LCA1-3-000418-K7Q2", AT, Decimal("13.57"))
WANTED_SPEND = SentSpend(BY_ID, "55", "CE7")


class Pages:
    """A list at CRM.COM; `asked` keeps the offsets."""

    def __init__(self, rows: Sequence[Row], *, pages: bool = True) -> None:
        self.rows = rows
        self.pages = pages
        self.asked: list[int] = []

    def __call__(self, offset: int) -> list[Row]:
        self.asked.append(offset)
        start = offset if self.pages else 0
        return list(self.rows[start : start + PAGE_SIZE])


def purchase(**members: object) -> Row:
    ours = {
        "id": "55",
        "number": "CE7",
        "reference_number": WANTED.reference,
        "performed_on": "2026-11-23T12:58:07",
        "total_amount": Decimal("13.57"),
        "total_awarded_amount": "0.50",
        "life_cycle_state": "POSTED",
    }
    return {**ours, **members}


def spend(**members: object) -> Row:
    ours = {
        "id": "99",
        "number": "CE8",
        "life_cycle_state": "POSTED",
        "spend_amount": 3,
        "purchase_customer_event": {"id": "55", "number": "CE7"},
    }
    return {**ours, **members}


def others(count: int) -> list[Row]:
    """Purchases of the same customer elsewhere; what stands in them is none of our business."""
    return [{"reference_number": f"R{place}", "total_amount": "odd"} for place in range(count)]


@pytest.mark.parametrize(
    ("rows", "offsets"),
    [(0, [0]), (49, [0]), (50, [0, 50]), (100, [0, 50, 100]), (120, [0, 50, 100])],
)
def test_every_page_is_read_before_a_sale_is_not_there(rows: int, offsets: list[int]) -> None:
    pages = Pages(others(rows))
    assert look_up.purchase(WANTED, pages) is None
    assert pages.asked == offsets


def test_a_sale_on_the_last_page_is_found() -> None:
    found = look_up.purchase(WANTED, Pages([*others(149), purchase()]))
    assert found is not None
    assert (found.number, found.awarded) == ("CE7", Decimal("0.50"))


def test_a_page_that_cannot_be_read_is_no_answer() -> None:
    def fetch(offset: int) -> list[Row]:
        if offset:
            raise NotSentError("no answer")
        return others(50)

    with pytest.raises(NotSentError):
        look_up.purchase(WANTED, fetch)


def test_a_server_that_does_not_page_gives_no_answer() -> None:
    with pytest.raises(UnusableAnswerError):
        look_up.purchase(WANTED, Pages(others(50), pages=False))


def test_a_list_without_end_gives_no_answer() -> None:
    with pytest.raises(UnusableAnswerError):
        look_up.purchase(WANTED, Pages(others(50 * MOST_PAGES)))


@pytest.mark.parametrize(
    "written",
    [
        "2026-11-23T12:58:07",
        "2026-11-23T12:58:07.000",
        "2026-11-23T12:58:07Z",
        "2026-11-23 12:58:07",
    ],
)
@pytest.mark.parametrize("total", [Decimal("13.57"), "13.57", Decimal("13.570")])
def test_our_sale_is_ours_however_loosely_it_is_written(written: str, total: object) -> None:
    rows = [purchase(performed_on=written, total_amount=total)]
    assert look_up.purchase(WANTED, Pages(rows)) is not None


@pytest.mark.parametrize(
    "other",
    [
        {"total_amount": Decimal("13.58")},
        {"total_amount": None},
        {"performed_on": "2026-11-23T12:58:08"},
        {"performed_on": None},
        {"performed_on": "yesterday"},
    ],
)
def test_our_reference_on_something_else_is_an_alarm(other: dict[str, object]) -> None:
    with pytest.raises(MismatchError) as alarm:
        look_up.purchase(WANTED, Pages([purchase(**other)]))
    assert alarm.value.code == "mismatch"


def test_a_row_of_ours_that_cannot_be_read_is_no_answer() -> None:
    with pytest.raises(UnusableAnswerError):
        look_up.purchase(WANTED, Pages([purchase(total_awarded_amount="much")]))


def test_a_live_purchase_counts_before_a_cancelled_one() -> None:
    cancelled = purchase(life_cycle_state="CANCELLED", number="CE6")
    found = look_up.purchase(WANTED, Pages([cancelled, purchase()]))
    assert found is not None
    assert (found.number, found.cancelled) == ("CE7", False)
    only = look_up.purchase(WANTED, Pages([cancelled]))
    assert only is not None
    assert only.cancelled


@pytest.mark.parametrize("event", [{"id": "55"}, {"number": "CE7"}, {"id": "55", "number": None}])
def test_a_spend_is_found_by_its_purchase(event: dict[str, object]) -> None:
    found = look_up.spend(WANTED_SPEND, Pages([spend(purchase_customer_event=event)]))
    assert found is not None
    assert (found.number, found.amount) == ("CE8", Decimal(3))


@pytest.mark.parametrize("state", ["POSTED", "posted", "", None])
def test_what_is_not_said_to_be_cancelled_stands(state: str | None) -> None:
    assert look_up.spend(WANTED_SPEND, Pages([spend(life_cycle_state=state)])) is not None
    found = look_up.purchase(WANTED, Pages([purchase(life_cycle_state=state)]))
    assert found is not None
    assert not found.cancelled


@pytest.mark.parametrize("state", ["CANCELLED", "cancelled"])
def test_what_is_cancelled_is_told_however_it_is_written(state: str) -> None:
    assert look_up.spend(WANTED_SPEND, Pages([spend(life_cycle_state=state)])) is None
    found = look_up.purchase(WANTED, Pages([purchase(life_cycle_state=state)]))
    assert found is not None
    assert found.cancelled


def test_what_is_found_takes_as_much_off_as_the_answer_that_was_lost() -> None:
    members = {"total_spend_amount": 3, "total_instant_spend_amount": None}
    found = look_up.purchase(WANTED, Pages([purchase(**members)]))
    document = {"data": purchase(**members), "status": {"code": "OK"}}
    envelope = opened(write_json(document).encode())
    assert envelope is not None
    assert found is not None
    lost = answers.recorded_purchase(envelope)
    for known in (found, lost):
        assert (known.instant, known.automatic, known.requested) == (Decimal(3), ZERO, ZERO)


@pytest.mark.parametrize(
    "other",
    [
        {"life_cycle_state": "CANCELLED"},
        {"instant_spend": 1},
        {"automatic_spend": "true"},
        {"purchase_customer_event": {"id": "56", "number": "CE9"}},
        {"purchase_customer_event": None},
        {"purchase_customer_event": {}},
    ],
)
def test_what_is_no_live_spend_of_this_till_is_not_found(other: dict[str, object]) -> None:
    assert look_up.spend(WANTED_SPEND, Pages([spend(**other)])) is None


def test_before_r13_1_what_was_spent_stands_in_the_spend_requests() -> None:
    """crmcom-api.md 1.9, 5.2."""
    rows = [
        spend(instant_spend=1, spend_amount="1.20"),
        spend(automatic_spend="true", spend_amount=2),
        spend(spend_amount=3),
        spend(spend_amount=9, life_cycle_state="CANCELLED", instant_spend=1),
        spend(spend_amount=9, purchase_customer_event={"id": "56"}),
        *others(60),
    ]
    recorded = RecordedPurchase("55", "CE7", Decimal(1))
    found = look_up.with_spends(recorded, WANTED_SPEND, Pages(rows))
    assert (found.instant, found.automatic) == (Decimal("1.20"), Decimal(2))
    assert found.requested == Decimal(3)
    assert found.total_spend == Decimal("6.20")


@pytest.mark.parametrize("release", ["12.6", "13", "16"])
def test_what_goes_off_without_asking_comes_off_the_bill_in_every_release(release: str) -> None:
    with sandbox(release) as world:
        sale = sale_of(world.rewards.find_customer(world.member), world.now)
        preview = world.rewards.preview(sale.basket, world.now)
        recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))

    assert recorded.instant == preview.instant == Decimal("0.87")
    assert recorded.automatic == preview.automatic


@pytest.mark.parametrize("fault", ["refuse", "http_error", "cut_before"])
def test_a_purchase_whose_spends_cannot_be_read_is_not_yet_known(fault: Kind) -> None:
    with sandbox("13") as world:
        customer = world.rewards.find_customer(world.member)
        sale = sale_of(customer, world.now)
        world.server.faults.add("customer_events/spend_requests/list", fault, times=2)
        with pytest.raises(UnknownOutcomeError):
            world.rewards.record_purchase(world.rewards.purchase_request(sale))
        world.server.faults.clear()
        found = world.rewards.look_up_purchase(sale, world.now - look_up.WINDOW)
        assert found is not None
        assert found.total_spend is not None


def test_many_purchases_are_read_from_the_service_page_by_page(world: SandboxWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    now = world.now
    sales = [sale_of(customer, now, number=number, cheeses=1) for number in range(51)]
    for sale in sales:
        world.rewards.record_purchase(world.rewards.purchase_request(sale))
    for sale in (sales[0], sales[-1]):
        found = world.rewards.look_up_purchase(sale, now - look_up.WINDOW)
        assert found is not None
    absent = sale_of(customer, now, number=99)
    assert world.rewards.look_up_purchase(absent, now - look_up.WINDOW) is None
    lists = [call for call in world.server.calls if call.method.endswith("purchases/list")]
    assert [call.request["offset"] for call in lists] == [0, 0, 50, 0, 50]


def test_a_token_that_dies_between_two_pages_does_no_harm(world: SandboxWorld) -> None:
    customer = world.rewards.find_customer(world.member)
    world.server.faults.add("customer_events/purchases/list", "kill_tokens")
    sale = sale_of(customer, world.now)
    assert world.rewards.look_up_purchase(sale, world.now - look_up.WINDOW) is None


@pytest.mark.parametrize("release", ["12", "16"])
def test_a_sale_of_a_till_whose_clock_is_far_ahead_is_found(release: str) -> None:
    with sandbox(release) as world:
        customer = world.rewards.find_customer(world.member)
        at = world.now + timedelta(days=40)
        sale = sale_of(customer, at)
        recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
        found = world.rewards.look_up_purchase(sale, at - look_up.WINDOW)

    assert found is not None
    assert (found.number, found.instant) == (recorded.number, recorded.instant)
