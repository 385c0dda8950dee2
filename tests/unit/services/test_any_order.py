"""Whatever is pressed, answered, lost or broken, in any order: the money adds up."""

import pytest

from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import OutboxState
from tests.fakes.till import FakeTill
from tests.unit.services.any_order import RoughHands

pytestmark = pytest.mark.expected_log("the disk is full", always=False)

FOR_A_PERSON = (OutboxState.NEEDS_A_PERSON, OutboxState.REFUSED)
ENDS = (OutboxState.DONE, *FOR_A_PERSON)


@pytest.fixture(scope="module")
def played() -> list[RoughHands]:
    """Tills that were handled roughly, and then brought to rest by a calm cashier."""
    tills = [RoughHands(seed) for seed in range(30)]
    for hands in tills:
        for _ in range(60):
            hands.step()
        hands.settle()
        hands.finish()
    return tills


def sales(tills: list[RoughHands]) -> list[tuple[FakeTill, Sale]]:
    return [(hands.till, sale) for hands in tills for sale in hands.till.books.sales.values()]


def live_purchases(till: FakeTill, sale: Sale) -> list[str]:
    """The numbers under which CRM.COM has this sale, and has not cancelled it."""
    recorded = zip(till.rewards.references, till.rewards.purchases.values(), strict=True)
    return [
        purchase.number
        for reference, purchase in recorded
        if reference == str(sale.reference) and not purchase.cancelled
    ]


def waits_for_a_person(till: FakeTill, sale: Sale) -> bool:
    rows = (row for row in till.books.rows if row.sale.identity == sale.identity)
    return any(row.state in FOR_A_PERSON for row in rows)


def test_the_till_is_never_stuck(played: list[RoughHands]) -> None:
    assert {hands.till.wired.navigation.screen for hands in played} == {Screen.SALE}
    assert [hands.till.wired.current.sale for hands in played] == [None] * len(played)
    assert all(sale.stage is not Stage.OPEN for _, sale in sales(played))


def test_nothing_happens_that_nobody_expected(played: list[RoughHands]) -> None:
    assert [error for hands in played for error in hands.unexpected] == []


def test_no_purchase_is_recorded_twice(played: list[RoughHands]) -> None:
    for hands in played:
        references = hands.till.rewards.references
        assert len(set(references)) == len(references)


def test_a_closed_sale_is_paid_to_the_cent(played: list[RoughHands]) -> None:
    closed = [sale for _, sale in sales(played) if sale.stage is Stage.CLOSED]

    assert closed
    assert all(sale.taken == sale.to_pay for sale in closed)


def test_a_given_up_sale_is_not_at_crm_com(played: list[RoughHands]) -> None:
    given_up = [(till, sale) for till, sale in sales(played) if sale.stage is Stage.GIVEN_UP]

    assert given_up
    for till, sale in given_up:
        assert live_purchases(till, sale) == [] or waits_for_a_person(till, sale)


def test_a_closed_sale_of_a_customer_is_at_crm_com_once(played: list[RoughHands]) -> None:
    for till, sale in sales(played):
        if sale.stage is Stage.CLOSED and not waits_for_a_person(till, sale):
            expected = 0 if sale.crm in (CrmState.NONE, CrmState.KEPT) else 1
            assert len(live_purchases(till, sale)) == expected


def test_the_wallet_paid_what_came_off_the_bill_and_nothing_else(played: list[RoughHands]) -> None:
    for till, sale in sales(played):
        if sale.stage is Stage.CLOSED and not waits_for_a_person(till, sale):
            numbers = live_purchases(till, sale)
            spent = [spend.amount for of, spend in till.rewards.spends.values() if of in numbers]
            assert sum((amount or ZERO for amount in spent), ZERO) == sale.from_wallet


def test_what_waited_came_to_an_end(played: list[RoughHands]) -> None:
    assert all(row.state in ENDS for hands in played for row in hands.till.books.rows)
