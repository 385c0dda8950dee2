"""Amounts, quantities and dates in the forms of a language, by Babel. Always Western digits."""

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time
from babel.numbers import format_currency, format_decimal, get_currency_precision

MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class _Conventions:
    """Where the till's forms are given by its design and not by Babel's idea of the language."""

    locale: str
    money: str | None = None
    day_in_figures: str = "dd/MM/yyyy"


# tokens.json, font.amounts.format. The blank in the Greek form does not break.
_CONVENTIONS = {
    "en": _Conventions("en_GB", money="¤#,##0.00"),
    "el": _Conventions("el_GR", money="#,##0.00\u00a0¤"),
    "ar": _Conventions("ar", money="¤#,##0.00"),
}


class NumberForms:
    """The figures of one language and currency."""

    def __init__(self, language: str, currency: str) -> None:
        conventions = _CONVENTIONS.get(language, _Conventions(language))
        self._locale = _locale(conventions.locale)
        self._money = conventions.money
        self._day_in_figures = conventions.day_in_figures
        self._currency = currency
        self._decimals = get_currency_precision(currency)

    def money(self, amount: Decimal) -> str:
        """Return an amount with its currency sign, a minus as U+2212 in front of everything."""
        shown = format_currency(abs(amount), self._currency, self._money, self._locale)
        return f"{MINUS}{shown}" if amount < 0 else shown

    def plain(self, amount: Decimal) -> str:
        """Return an amount for paper: no currency sign, no grouping, a hyphen for minus."""
        pattern = "0." + "0" * self._decimals if self._decimals else "0"
        shown = format_decimal(abs(amount), pattern, self._locale)
        return f"-{shown}" if amount < 0 else shown

    def count(self, number: int) -> str:
        """Return a number of things, grouped by thousands."""
        return format_decimal(number, "#,##0", self._locale)

    def quantity(self, weight: Decimal) -> str:
        """Return a weight in kilograms, to the gram."""
        return format_decimal(weight, "0.000", self._locale)

    def percent(self, rate: Decimal) -> str:
        """Return a rate without its sign and without needless noughts."""
        return format_decimal(rate, "0.####", self._locale)

    def day(self, day: date) -> str:
        """Return a date as one says it: `3 Oct 2026`."""
        return format_date(day, "d MMM y", self._locale)

    def weekday(self, day: date, *, with_year: bool) -> str:
        """Return a date with its day of the week: `Sat 21 Nov`, `Sat 21 Nov 2026`."""
        return format_date(day, "E d MMM y" if with_year else "E d MMM", self._locale)

    def day_in_figures(self, day: date) -> str:
        """Return a date as it stands on paper: `03/10/2026`."""
        return format_date(day, self._day_in_figures, self._locale)

    def time(self, moment: time) -> str:
        """Return hours and minutes: `12:44`."""
        return format_time(moment, "HH:mm", locale=self._locale)


def _locale(name: str) -> Locale:
    try:
        return Locale.parse(name)
    except (UnknownLocaleError, ValueError):
        # Words may be installed for a language that Babel does not know: English figures then.
        return Locale.parse("en_GB")
