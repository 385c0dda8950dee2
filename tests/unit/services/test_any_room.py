"""Whatever is done in whichever room, by whomever: each sale is there once and says one thing."""

from collections import Counter

import pytest

from cashier_app.domain.receipt import ReceiptKind
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.presenters.screens import Screen
from tests.fakes.till import FakeTill
from tests.unit.services.any_room import BusyHands
from tests.unit.services.test_any_order import live_purchases, sales, waits_for_a_person

pytestmark = pytest.mark.expected_log("the disk is full", always=False)

UNDONE = (Stage.GIVEN_UP, Stage.CANCELLED, Stage.RETURNED)


@pytest.fixture(scope="module")
def played() -> list[BusyHands]:
    """Tills that were handled roughly, and then brought to rest by a calm cashier."""
    tills = [BusyHands(seed) for seed in range(8, 20)]
    for hands in tills:
        for _ in range(250):
            hands.step()
        hands.settle()
        hands.finish()
    return tills


def at_rest(played: list[BusyHands], *stages: Stage) -> list[tuple[FakeTill, Sale]]:
    """The sales that stand like this, and that nobody has to look at any more."""
    known = [one for one in sales([*played]) if one[1].stage in stages]
    assert known
    return [
        (till, sale)
        for till, sale in known
        if not waits_for_a_person(till, sale) and not till.books.is_returned(sale.identity)
    ]


def test_the_till_is_never_stuck(played: list[BusyHands]) -> None:
    assert {hands.till.wired.navigation.shown for hands in played} == {Screen.SALE}
    assert [hands.till.wired.current.sale for hands in played] == [None] * len(played)


def test_nothing_happens_that_nobody_expected(played: list[BusyHands]) -> None:
    assert [error for hands in played for error in hands.unexpected] == []


def test_no_purchase_is_recorded_twice(played: list[BusyHands]) -> None:
    for hands in played:
        assert max(Counter(hands.till.rewards.references).values(), default=1) == 1


def test_a_closed_sale_is_paid_to_the_cent(played: list[BusyHands]) -> None:
    for _, sale in at_rest(played, Stage.CLOSED):
        assert sale.taken == sale.to_pay


def test_what_was_undone_is_not_at_crm_com(played: list[BusyHands]) -> None:
    for till, sale in at_rest(played, *UNDONE):
        assert live_purchases(till, sale) == []


def test_what_was_sold_to_a_customer_is_at_crm_com_once_and_hers(played: list[BusyHands]) -> None:
    for till, sale in at_rest(played, Stage.CLOSED):
        expected = 0 if sale.crm in (CrmState.NONE, CrmState.KEPT) else 1
        assert len(live_purchases(till, sale)) == expected
        told = [one for one in till.rewards.recorded if _is_of(one, sale)]
        whose = sale.customer.identification.value if sale.customer else ""
        assert [one["customer"] for one in told] == [whose] * len(told)


def test_each_paid_sale_has_one_receipt_with_its_total(played: list[BusyHands]) -> None:
    for hands in played:
        receipts = [job.receipt for job in hands.till.books.jobs]
        papers = [one for one in receipts if one.kind is ReceiptKind.SALE and not one.copy]
        paid = [
            sale
            for sale in hands.till.books.sales.values()
            if sale.closed_at and not sale.replaces and sale.stage is not Stage.GIVEN_UP
        ]
        said = sorted((str(one.reference), one.goods) for one in papers)
        assert said == sorted((str(sale.reference), sale.goods) for sale in paid)


def test_what_was_sold_is_not_parked(played: list[BusyHands]) -> None:
    for hands in played:
        aside = {parked.basket.identity for parked in hands.till.drafts.parked()}
        assert aside.isdisjoint(hands.till.books.sales)


def _is_of(told: dict[str, str], sale: Sale) -> bool:
    return told["reference_number"] == str(sale.reference)
