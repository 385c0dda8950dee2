"""Amounts are typed in cents; the first digit replaces what stands there by itself."""

from decimal import Decimal

import pytest

from cashier_app.presenters.amount_typing import TypedAmount

D = Decimal


@pytest.mark.parametrize(
    ("keys", "amount"),
    [
        (["3", "4", "9", "0"], D("34.90")),
        (["5", "00"], D("5.00")),
        (["0"], D("0.00")),
        (["00", "7"], D("0.07")),
        (list("123456789"), D("123456.78")),
        ([], None),
    ],
)
def test_digits_are_cents(keys: list[str], amount: Decimal | None) -> None:
    typed = TypedAmount()
    for key in keys:
        typed.type(key)

    assert typed.amount == amount


def test_the_first_digit_replaces_a_preset() -> None:
    typed = TypedAmount()
    typed.preset(D("34.90"))
    assert (typed.amount, typed.typed) == (D("34.90"), False)
    typed.type("5")

    assert (typed.amount, typed.typed) == (D("0.05"), True)


def test_the_first_digit_after_a_quick_amount_replaces_it() -> None:
    typed = TypedAmount()
    typed.choose(D("40.00"))
    assert typed.typed
    typed.type("5")
    typed.type("0")

    assert typed.amount == D("0.50")


def test_a_quick_amount_can_be_corrected_digit_by_digit() -> None:
    typed = TypedAmount()
    typed.choose(D("40.00"))
    typed.delete()
    typed.type("5")

    assert typed.amount == D("40.05")


def test_deleting_the_last_digit_leaves_nothing() -> None:
    typed = TypedAmount()
    typed.type("5")
    typed.delete()
    typed.delete()

    assert typed.amount is None
    assert typed.typed


def test_clear_empties_and_the_preset_does_not_come_back_by_itself() -> None:
    typed = TypedAmount()
    typed.preset(D("34.90"))
    typed.clear()
    assert (typed.amount, typed.typed) == (None, True)
    typed.preset(None)

    assert (typed.amount, typed.typed) == (None, False)
