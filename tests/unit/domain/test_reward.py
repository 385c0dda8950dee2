from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import (
    RecordedPurchase,
    Reduction,
    RewardPreview,
    SpendLimits,
    SpendProblem,
)
from tests.unit.domain.amounts import cents

D = Decimal
MOCK_UP = SpendLimits(D("17.25"), D("2.00"), D("10.00"), D("34.90"))
KNOWN_OR_NOT = st.none() | cents(most=5_000)


@pytest.mark.parametrize(
    ("available", "at_most", "due", "cap"),
    [
        ("17.25", "10", "34.90", "10"),
        ("7.25", "10", "34.90", "7.25"),
        ("17.25", "10", "4.15", "4.15"),
        (None, None, "34.90", "34.90"),
        ("17.25", None, "34.90", "17.25"),
        (None, "10", "34.90", "10"),
        ("-3", "10", "34.90", "0"),
        ("0", "10", "34.90", "0"),
    ],
)
def test_the_most_is_the_smallest_of_what_limits_it(
    available: str | None, at_most: str | None, due: str, cap: str
) -> None:
    limits = SpendLimits(_amount(available), None, _amount(at_most), D(due))
    assert limits.cap == D(cap)


def _amount(text: str | None) -> Decimal | None:
    return None if text is None else D(text)


@pytest.mark.parametrize(
    ("at_most", "least", "half"),
    [
        ("10", "2", "5"),
        ("10.01", "2", "5.00"),
        ("10.03", "2", "5.01"),
        ("3", "2", "2"),
        ("3", None, "1.5"),
    ],
)
def test_half_is_rounded_down_and_never_under_the_least(
    at_most: str, least: str | None, half: str
) -> None:
    assert SpendLimits(None, _amount(least), D(at_most), D(40)).half == D(half)


def test_spending_is_possible_when_any_amount_lies_within_the_limits() -> None:
    assert MOCK_UP.possible
    assert SpendLimits(D(2), D(2), None, D(40)).possible
    assert SpendLimits(D("0.01"), None, None, D(40)).possible
    assert not SpendLimits(D("1.99"), D(2), None, D(40)).possible
    assert not SpendLimits(ZERO, None, None, D(40)).possible
    assert not SpendLimits(None, None, None, ZERO).possible


@pytest.mark.parametrize(
    ("amount", "problem"),
    [
        ("1.99", SpendProblem.BELOW_LEAST),
        ("2.00", None),
        ("10.00", None),
        ("10.01", SpendProblem.ABOVE_MOST),
        ("34.90", SpendProblem.ABOVE_MOST),
        ("34.91", SpendProblem.ABOVE_DUE),
    ],
)
def test_an_amount_outside_the_limits_is_told_why(
    amount: str, problem: SpendProblem | None
) -> None:
    assert MOCK_UP.problem(D(amount)) is problem


def test_without_known_limits_only_the_bill_limits_a_spend() -> None:
    unknown = SpendLimits(None, None, None, D("34.90"))
    assert unknown.problem(D("0.01")) is None
    assert unknown.problem(D("34.90")) is None
    assert unknown.problem(D("34.91")) is SpendProblem.ABOVE_DUE


def test_a_purchase_is_not_cancelled_unless_crm_says_so() -> None:
    assert not RecordedPurchase("9", "P9", ZERO).cancelled


def test_a_preview_shows_what_would_come_off_these_goods() -> None:
    preview = RewardPreview(Decimal(1), instant=Decimal(6), automatic=Decimal(5))
    assert preview.off(Decimal(20)) == (Decimal(6), Decimal(5))
    assert preview.off(Decimal(8)) == (Decimal(6), Decimal(2))
    assert preview.off(Decimal(4)) == (Decimal(4), ZERO)


def test_what_another_system_pays_back_is_shown_whole() -> None:
    preview = RewardPreview(Decimal(1), Decimal(6), Decimal(5), reduction=Reduction.BACK_END)
    assert preview.off(Decimal(8)) == (Decimal(6), Decimal(5))


def test_a_preview_gives_its_limits_for_what_remains() -> None:
    preview = RewardPreview(D("2.26"), available=D("17.25"), least=D(2), at_most=D(10))
    assert preview.limits(D("34.90")) == MOCK_UP


@given(KNOWN_OR_NOT, KNOWN_OR_NOT, KNOWN_OR_NOT, cents(most=5_000), cents(most=5_000))
def test_what_is_offered_can_be_asked_for_and_nothing_more(
    available: Decimal | None,
    least: Decimal | None,
    at_most: Decimal | None,
    due: Decimal,
    amount: Decimal,
) -> None:
    limits = SpendLimits(available, least, at_most, due)
    allowed = limits.problem(amount) is None
    assert allowed == ((least or ZERO) <= amount <= limits.cap)
    if limits.possible:
        offered = (least or ZERO, limits.half, limits.cap)
        assert [limits.problem(one) for one in offered] == [None, None, None]
        assert offered == tuple(sorted(offered))
