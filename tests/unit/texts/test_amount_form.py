"""An amount in the quick form is Babel's, in every language and currency."""

from decimal import Decimal

import pytest
from babel import Locale
from babel.numbers import format_currency, get_currency_precision

from cashier_app.texts.amount_form import quick_form
from cashier_app.texts.languages import LANGUAGES

AMOUNTS = (
    "0", "0.00", "0.01", "0.10", "1", "1.5", "9.99", "10.00", "100.10", "999.99", "1000.00",
    "1234.50", "12345.67", "100000.00", "1234567.89", "98765432.10", "1E+3",
)  # fmt: skip
MORE_DECIMALS = ("0.005", "1.005", "1.015", "2.675", "999.995", "1234.5678")


def by_babel(language: str, currency: str, amount: Decimal) -> str:
    return format_currency(amount, currency, None, Locale.parse(language))


@pytest.mark.parametrize("language", sorted({*LANGUAGES, "hi", "es", "pl", "de_CH", "fa"}))
@pytest.mark.parametrize("currency", ["EUR", "JPY", "BHD", "AED"])
def test_the_quick_form_is_that_of_babel(language: str, currency: str) -> None:
    def slow(amount: Decimal) -> str:
        return by_babel(language, currency, amount)

    quick = quick_form(slow, get_currency_precision(currency))
    for amount in map(Decimal, (*AMOUNTS, *MORE_DECIMALS)):
        assert quick(amount) == slow(amount)


def test_usual_amounts_do_without_babel() -> None:
    asked: list[Decimal] = []

    def slow(amount: Decimal) -> str:
        asked.append(amount)
        return by_babel("el", "EUR", amount)

    quick = quick_form(slow, 2)
    asked.clear()
    assert quick(Decimal("1234.50")) == by_babel("el", "EUR", Decimal("1234.50"))
    assert asked == []
    quick(Decimal("1.005"))
    assert asked == [Decimal("1.005")]


def test_a_language_that_groups_in_its_own_way_keeps_it() -> None:
    def slow(amount: Decimal) -> str:
        return by_babel("hi", "EUR", amount)

    assert quick_form(slow, 2) is slow


def test_a_form_that_only_looks_usual_is_found_out() -> None:
    def slow(amount: Decimal) -> str:
        return f"{amount:,.2f}" if amount > 1000 else f"{amount:.2f} only"

    assert quick_form(slow, 2) is slow
