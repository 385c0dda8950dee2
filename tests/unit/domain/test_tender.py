from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.money import ZERO, Currency
from cashier_app.domain.tender import (
    CashDue,
    Tender,
    TenderKind,
    card_tender,
    cash_due,
    cash_tender,
    is_too_much,
    quick_cash,
)
from tests.unit.domain.amounts import STEPS, cents
from tests.unit.domain.money_checks import tender_faults

D = Decimal
FIVE_CENTS = D("0.05")
AT = "2026-11-23T12:44:05"


def amounts(*figures: str) -> tuple[Decimal, ...]:
    return tuple(map(D, figures))


def test_a_note_for_all_that_remains_gives_change() -> None:
    assert cash_tender(D(40), D("34.90"), ZERO, AT) == Tender(
        TenderKind.CASH, D("34.90"), D(40), change=D("5.10"), taken_at=AT
    )


def test_less_cash_than_remains_is_a_part() -> None:
    assert cash_tender(D(15), D("34.90"), ZERO, AT) == Tender(
        TenderKind.CASH, D(15), D(15), taken_at=AT
    )


def test_exact_cash_has_no_change() -> None:
    assert cash_tender(D("34.90"), D("34.90"), ZERO, AT).change == 0


@pytest.mark.parametrize(
    ("remaining", "received", "rounding", "change"),
    [
        ("34.92", "34.90", "-0.02", "0"),
        ("34.92", "40.00", "-0.02", "5.10"),
        ("34.93", "34.95", "0.02", "0"),
        ("34.93", "40.00", "0.02", "5.05"),
        ("34.95", "35.00", "0", "0.05"),
        ("0.02", "0.00", "-0.02", "0"),
    ],
)
def test_cash_that_pays_the_rest_carries_the_rounding(
    remaining: str, received: str, rounding: str, change: str
) -> None:
    tender = cash_tender(D(received), D(remaining), FIVE_CENTS, AT)
    assert (tender.amount, tender.rounding, tender.change) == amounts(remaining, rounding, change)


def test_a_cash_part_is_never_rounded() -> None:
    assert cash_tender(D("10.01"), D("34.93"), FIVE_CENTS, AT).rounding == 0


def test_exact_cash_is_enough_where_rounding_would_ask_for_more() -> None:
    exact = cash_tender(D("34.93"), D("34.93"), FIVE_CENTS, AT)
    assert (exact.amount, exact.rounding, exact.change) == amounts("34.93", "0", "0")


def test_a_part_is_never_more_than_remains_even_just_below_the_rounded_amount() -> None:
    tender = cash_tender(D("34.94"), D("34.93"), FIVE_CENTS, AT)
    assert tender.amount == D("34.93")
    assert tender.rounding + tender.change == D("0.01")


def test_what_is_due_in_cash_shows_its_rounding() -> None:
    assert cash_due(D("34.93"), FIVE_CENTS) == CashDue(D("34.95"), D("0.02"))
    assert cash_due(D("34.93"), ZERO) == CashDue(D("34.93"), ZERO)


def test_a_card_part_is_exact_and_keeps_the_slips_number() -> None:
    assert card_tender(D("34.93"), "004217", AT) == Tender(
        TenderKind.CARD, D("34.93"), D("34.93"), terminal_receipt="004217", taken_at=AT
    )


@given(cents(most=5_000), cents(most=5_000), st.sampled_from(STEPS))
def test_what_is_received_is_accounted_for(
    received: Decimal, remaining: Decimal, step: Decimal
) -> None:
    for handed in (received, remaining, cash_due(remaining, step).amount):
        tender = cash_tender(handed, remaining, step, AT)
        assert tender_faults(tender, remaining, handed, step) == []
    card = card_tender(remaining, "", AT)
    assert tender_faults(card, remaining, remaining, ZERO) == []


@pytest.mark.parametrize(
    ("due", "offered"),
    [
        ("34.90", ("35", "40", "60", "50", "100")),
        ("0.87", ("1", "5", "10", "20", "40")),
        ("20.00", ("40", "50", "100")),
        ("4.35", ("5", "10", "20", "40", "50")),
        ("100.00", ("120",)),
        ("137.27", ("138", "140", "150", "160", "200")),
    ],
)
def test_quick_cash_offers_the_notes_that_make_sense(due: str, offered: tuple[str, ...]) -> None:
    assert quick_cash(D(due)) == tuple(sorted(amounts(*offered)))


@given(cents(least=1))
def test_quick_cash_is_always_more_than_due_in_order_and_at_most_five(due: Decimal) -> None:
    offered = quick_cash(due)
    assert 1 <= len(offered) <= 5
    assert list(offered) == sorted(set(offered))
    assert offered[0] > due
    assert all(amount % 1 == 0 for amount in offered)


@pytest.mark.parametrize(
    ("received", "due", "currency", "too_much"),
    [
        ("702451.77", "3.91", "EUR", True),
        ("1000.00", "3.91", "EUR", True),
        ("500.00", "3.91", "EUR", False),  # the largest note
        ("503.90", "3.91", "EUR", False),
        ("503.91", "3.91", "EUR", True),
        ("100000.00", "100.00", "EUR", True),
        ("3.91", "3.91", "EUR", False),
        ("5000.00", "45.00", "CZK", False),
        ("20000.00", "150.00", "HUF", False),
        ("100000.00", "45.00", "CZK", True),
        ("100000.00", "900.00", "IDR", False),  # whoever lists no notes turns none away
        ("702451.77", "900.00", "IDR", True),  # a code
    ],
)
def test_nobody_pays_a_hundred_times_what_is_due(
    received: str, due: str, currency: str, *, too_much: bool
) -> None:
    assert is_too_much(Decimal(received), Decimal(due), Currency(currency)) is too_much
