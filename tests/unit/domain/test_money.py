from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.money import (
    EURO,
    ZERO,
    Currency,
    allocate,
    from_minor,
    rounded,
    rounded_to_step,
    rounded_up,
    to_minor,
)
from tests.unit.domain.amounts import STEPS, cents, shared, small_sharings
from tests.unit.domain.money_checks import rounding_faults, sharing_faults

D = Decimal

AMOUNTS = st.one_of(
    st.decimals(-(10**9), 10**9, places=4),
    # Exactly half a cent more, which is where the rules of rounding part.
    st.integers(-(10**6), 10**6).map(lambda count: (D(count) + D("0.5")).scaleb(-2)),
)


@pytest.mark.parametrize(
    ("amount", "decimals", "result"),
    [
        ("2.344", 2, "2.34"),
        ("2.345", 2, "2.35"),
        ("2.355", 2, "2.36"),
        ("-2.345", 2, "-2.35"),
        ("2.5", 0, "3"),
        ("0.0125", 3, "0.013"),
        ("7", 2, "7.00"),
    ],
)
def test_half_a_cent_is_rounded_away_from_nothing(amount: str, decimals: int, result: str) -> None:
    assert str(rounded(D(amount), decimals)) == result


def test_an_amount_is_rounded_to_cents_unless_another_count_is_asked_for() -> None:
    assert str(rounded(D("1.005"))) == "1.01"


@given(AMOUNTS, st.integers(0, 3))
def test_rounding_is_half_up_and_done_once(amount: Decimal, decimals: int) -> None:
    result = rounded(amount, decimals)
    assert rounding_faults(amount, result, rounded(result, decimals), decimals) == []


def test_the_euro_has_cents_and_other_currencies_have_their_own_smallest_amount() -> None:
    assert (EURO.code, EURO.smallest) == ("EUR", D("0.01"))
    assert Currency("JPY", 0).smallest == 1
    assert Currency("KWD", 3).smallest == D("0.001")


@pytest.mark.parametrize(
    ("amount", "result"),
    [
        ("34.91", "34.90"),
        ("34.92", "34.90"),
        ("34.93", "34.95"),
        ("34.94", "34.95"),
        ("34.95", "34.95"),
        ("34.96", "34.95"),
        ("34.97", "34.95"),
        ("34.98", "35.00"),
        ("34.99", "35.00"),
        ("34.925", "34.95"),
    ],
)
def test_five_cent_rounding_goes_to_the_nearest_coin(amount: str, result: str) -> None:
    assert rounded_to_step(D(amount), D("0.05")) == D(result)


def test_no_rounding_step_leaves_an_amount_alone() -> None:
    assert rounded_to_step(D("34.93"), ZERO) == D("34.93")


@given(cents(), st.sampled_from([step for step in STEPS if step]))
def test_a_rounded_amount_is_a_multiple_at_most_half_a_step_away(
    amount: Decimal, step: Decimal
) -> None:
    result = rounded_to_step(amount, step)
    assert result % step == 0
    assert abs(result - amount) * 2 <= step
    assert rounded_to_step(result, step) == result


@given(cents(), st.sampled_from([D(1), D(5), D(20), D("0.05")]))
def test_rounding_up_gives_the_first_multiple_that_is_enough(
    amount: Decimal, step: Decimal
) -> None:
    result = rounded_up(amount, step)
    assert result % step == 0
    assert result - step < amount <= result


@pytest.mark.parametrize(
    ("total", "weights", "shares"),
    [
        ("0.10", ("1", "1", "1"), ("0.03", "0.03", "0.04")),
        ("2.37", ("34.02", "3.25"), ("2.16", "0.21")),
        ("0.05", ("1", "1"), ("0.03", "0.02")),
        ("0.02", ("0.01", "0.01", "0.01", "0.01"), ("0.01", "0.01", "0", "0")),
        ("0.29", ("0.11", "0.11", "0.11", "0.01"), ("0.09", "0.09", "0.10", "0.01")),
        ("5", ("0", "5", "0"), ("0", "5", "0")),
        ("0", ("0", "0"), ("0", "0")),
        ("0", (), ()),
    ],
)
def test_what_rounding_leaves_over_goes_to_the_last_that_can_take_it(
    total: str, weights: tuple[str, ...], shares: tuple[str, ...]
) -> None:
    assert allocate(D(total), [D(weight) for weight in weights]) == tuple(map(D, shares))


def test_a_share_is_as_fine_as_the_currency_is() -> None:
    assert allocate(D(1), [D(1)] * 3, 3) == (D("0.333"), D("0.333"), D("0.334"))
    assert allocate(D(10), [D(10)] * 3, 0) == (D(3), D(3), D(4))


@pytest.mark.parametrize(("total", "weights"), [("-0.01", ["1"]), ("1.01", ["1"]), ("0.01", [])])
def test_nothing_can_be_shared_that_is_less_than_nothing_or_too_much(
    total: str, weights: list[str]
) -> None:
    with pytest.raises(ValueError, match="sum of the weights"):
        allocate(D(total), [D(weight) for weight in weights])


def test_every_sharing_of_a_few_cents_is_right() -> None:
    for total, weights in small_sharings():
        assert sharing_faults(total, weights, allocate(total, weights)) == []


@given(shared())
def test_shares_add_up_and_stay_within_their_weights(case: tuple[Decimal, list[Decimal]]) -> None:
    total, weights = case
    assert sharing_faults(total, weights, allocate(total, weights)) == []


@given(shared(), cents(most=500))
def test_the_first_ones_together_never_get_less_of_a_higher_total(
    case: tuple[Decimal, list[Decimal]], more: Decimal
) -> None:
    total, weights = case
    higher = allocate(min(total + more, sum(weights, ZERO)), weights)
    lower = allocate(total, weights)
    for count in range(len(weights) + 1):
        assert sum(higher[:count], ZERO) >= sum(lower[:count], ZERO)


@given(st.integers(-(10**9), 10**9), st.integers(0, 3))
def test_minor_units_and_back_are_the_same_amount(minor: int, decimals: int) -> None:
    amount = from_minor(minor, decimals)
    assert to_minor(amount, decimals) == minor
    assert amount.as_tuple().exponent == -decimals


def test_minor_units_are_cents_unless_another_count_is_asked_for() -> None:
    assert to_minor(D("34.9")) == 3490
    assert str(from_minor(3490)) == "34.90"


def test_an_amount_finer_than_a_cent_has_no_minor_units() -> None:
    with pytest.raises(ValueError, match="finer than 2 decimals"):
        to_minor(D("0.005"))
