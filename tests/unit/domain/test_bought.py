"""What the till's books and CRM.COM know of purchases, laid over each other."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cashier_app.domain.bought import Bought, merged
from cashier_app.domain.credit_note import credit_note, money_to_return
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.money import ZERO
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.receipt import ReceiptKind
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.domain.tender import MoneyBack, TenderKind
from tests.fakes.shop import SHOP
from tests.unit.domain.sales import (
    ANSWER,
    AT,
    PERFORMED_ON,
    D,
    card,
    cash,
    recorded,
    sending,
    without_customer,
)

OWN = recorded().with_tender(cash("34.90")).closed()


def listed(
    number: str = "P9",
    reference: str = "LCA1-3-000418-K7Q2",
    *,
    days: int = 0,
    cancelled: bool = False,
) -> PastPurchase:
    at_crm = replace(ANSWER, id=f"id-{number}", number=number, cancelled=cancelled)
    return PastPurchase(reference, PERFORMED_ON + timedelta(days=days), D("37.27"), at_crm)


def test_own_sale_and_row_are_one() -> None:
    assert merged([OWN], [listed()]) == (Bought(OWN, listed()),)


def test_the_newest_comes_first_although_they_arrive_oldest_first() -> None:
    rows = merged([OWN], [listed("P1", "LCA1-2-000007-AAAA", days=-3), listed("P2", "", days=1)])

    assert [row.number_at_crm for row in rows] == ["P2", "P9", "P1"]


def test_a_row_that_comes_twice_counts_once() -> None:
    assert len(merged([], [listed("P1"), listed("P1")])) == 1


def test_a_second_purchase_with_the_same_reference_stands_for_itself() -> None:
    rows = merged([OWN], [listed("P8"), listed("P9")])

    assert {(row.number_at_crm, row.sale is not None) for row in rows} == {
        ("P9", True),
        ("P8", False),
    }


def test_a_sale_whose_number_is_not_known_takes_it_from_the_list_once() -> None:
    seen = sending().not_sent().with_tender(cash("37.27")).closed().seen_at_crm()
    rows = merged([seen], [listed("P8"), listed("P9")])

    assert [row.number_at_crm for row in rows if row.sale is not None] == ["P8"]
    assert len(rows) == 2


def test_sales_that_crm_gave_no_number_are_told_by_their_reference() -> None:
    other = replace(
        OWN,
        reference=replace(OWN.reference, number=419),
        basket=replace(OWN.basket, identity="another"),
        answer=replace(ANSWER, id="56", number=""),
    )
    nameless = replace(OWN, answer=replace(ANSWER, number=""))
    there = [
        replace(listed("", str(sale.reference)), at_crm=replace(ANSWER, id=number, number=""))
        for sale, number in ((nameless, "55"), (other, "56"))
    ]
    rows = merged([nameless, other], there)
    assert {(row.sale and row.sale.identity, row.at_crm and row.at_crm.id) for row in rows} == {
        (nameless.identity, "55"),
        (other.identity, "56"),
    }


def test_a_sale_that_crm_does_not_list_is_there_all_the_same() -> None:
    (row,) = merged([without_customer().with_tender(cash("37.27")).closed()], [])

    assert (row.number_at_crm, row.receipt_number) == ("", "3-000418")
    assert (row.bought_at, row.total, row.cancelled) == (PERFORMED_ON, D("37.27"), False)


def test_a_row_with_missing_members_is_shown_with_what_it_has_and_comes_last() -> None:
    nothing = PastPurchase("", None, None, RecordedPurchase("id-1", "P1", None))
    rows = merged([OWN], [nothing])

    assert rows[-1].receipt_number == "P1"
    assert (rows[-1].bought_at, rows[-1].total) == (None, None)


def test_a_sale_of_this_till_was_bought_when_its_paper_says_and_any_other_when_crm_says() -> None:
    closed_at = PERFORMED_ON + timedelta(minutes=4)
    own = recorded().with_tender(cash("34.90")).closed(closed_at.isoformat())

    assert Bought(own, listed()).bought_at == closed_at
    assert Bought(at_crm=listed()).bought_at == listed().performed_on


def test_a_foreign_reference_is_shown_as_it_is() -> None:
    assert Bought(at_crm=listed(reference="WEB/77")).receipt_number == "WEB/77"


def test_whoever_cancelled_it_it_does_not_stand() -> None:
    assert Bought(OWN, listed(cancelled=True)).cancelled
    assert Bought(OWN.cancelled_at_crm(), listed()).cancelled
    assert Bought(at_crm=listed(cancelled=True)).cancelled


def test_it_keeps_its_name_when_it_turns_out_to_be_a_sale() -> None:
    before, after = Bought(at_crm=listed()), Bought(OWN, listed())

    assert after.is_called(before.key)
    assert after.is_called(OWN.identity)
    assert Bought(OWN).is_called(OWN.identity)
    assert not Bought(OWN).is_called(before.key)


def test_nothing_at_all_is_no_purchase() -> None:
    with pytest.raises(ValueError, match="known"):
        _ = Bought().reference


@pytest.mark.parametrize(
    "sale",
    [without_customer().with_tender(cash("37.27")).closed(), OWN.cancelled_at_crm(), recorded()],
)
def test_only_a_closed_sale_that_crm_recorded_is_cancelled_there(sale: Sale) -> None:
    with pytest.raises(TransitionError):
        sale.cancelled_at_crm()


def test_a_cancelled_sale_stays_recorded() -> None:
    assert OWN.cancelled_at_crm().stage is Stage.CANCELLED


SPLIT = recorded().with_tender(cash("20.00")).with_tender(card("14.90")).closed()


@pytest.mark.parametrize(
    ("given", "back"),
    [
        ("0", [("card", "14.90"), ("cash", "20.00")]),
        ("5", [("card", "14.90"), ("cash", "15.00")]),
        ("20", [("card", "14.90")]),
        ("22", [("card", "12.90")]),
    ],
)
def test_cash_that_went_back_before_comes_off_the_cash_first(
    given: str, back: list[tuple[str, str]]
) -> None:
    assert [
        (part.kind.value, str(part.amount)) for part in money_to_return(SPLIT, D(given), ZERO)
    ] == back


def test_the_credit_note_has_its_own_number_and_names_the_original() -> None:
    back = (MoneyBack(TenderKind.CARD, D("34.90"), "004217"),)
    note = credit_note(OWN, SHOP, Reference("LCA1", "3", 420, "K7Q2"), AT, back)

    assert (note.kind, note.number, note.original) == (ReceiptKind.CREDIT, "3-000420", "3-000418")
    assert (note.to_pay, note.change, note.cash_rounding) == (D("34.90"), D(0), D(0))
    assert note.name == "LCA1-3-000420-K7Q2 credit"
    assert (OWN.cashier, note.cashier) == ("Maria K.", ""), "who sold did not take it back"
    assert [(part.received, part.terminal_receipt) for part in note.tenders] == [
        (D("34.90"), "004217")
    ]
