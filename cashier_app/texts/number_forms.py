"""Amounts, quantities and dates in the forms of a language, by Babel. Always Western digits.

Babel's Arabic has Western digits unless it is asked for others, and the till asks for none: price
labels, card terminals and CRM.COM show Western digits in Cyprus and the Gulf alike, and a cashier
compares them. An amount is one run of signs from left to right on every screen, so no form of ours
holds a mark of direction.
"""

from datetime import date, time
from decimal import Decimal
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time
from babel.numbers import (
    format_currency,
    format_decimal,
    get_currency_precision,
    get_currency_symbol,
)

from cashier_app.domain.frozen import frozen

MINUS = "\u2212"
_SIGN_FIRST = "¤#,##0.00"


@frozen
class _Conventions:
    """Where the till's forms are given by its design and not by Babel's idea of the language.

    `signs` is the locale whose currency signs are shown, if not the language's own. `year` follows
    `weekday` where the year is said.
    """

    locale: str
    money: str | None = None
    signs: str | None = None
    weekday: str | None = None
    year: str = " y"
    day_in_figures: str = "dd/MM/yyyy"


# tokens.json, font.amounts.format. The blank in the Greek form does not break.
_CONVENTIONS = {
    "en": _Conventions("en_GB", money=_SIGN_FIRST, weekday="E d MMM"),
    "el": _Conventions("el_GR", money="#,##0.00\u00a0¤"),
    # Arabic signs of currencies turn an amount round; shops there write €, AED, SAR as well.
    # Their months are long words: with them no time would fit beside the day in a list.
    "ar": _Conventions("ar", money=_SIGN_FIRST, signs="en", weekday="E d/M", year="/y"),
    "he": _Conventions(
        "he",
        money=_SIGN_FIRST,
        signs="en",
        weekday="E d.M",
        year=".y",
        day_in_figures="dd.MM.yyyy",
    ),
    "de": _Conventions("de", day_in_figures="dd.MM.yyyy"),
    "ru": _Conventions("ru", day_in_figures="dd.MM.yyyy"),
    "tr": _Conventions("tr", day_in_figures="dd.MM.yyyy"),
}


class NumberForms:
    """The figures of one language and currency."""

    def __init__(self, language: str, currency: str) -> None:
        conventions = _CONVENTIONS.get(language, _Conventions(language))
        self._locale = _locale(conventions.locale)
        self._money = conventions.money
        self._signs = _locale(conventions.signs) if conventions.signs else self._locale
        self._weekday = conventions.weekday
        self._year = conventions.year
        self._day_in_figures = conventions.day_in_figures
        self._currency = currency
        self._decimals = get_currency_precision(currency)
        # A screen shows the same amounts again with every scan. They are kept by their digits:
        # 1.5 and 1.50 are equal, and a form may show them unlike.
        self._kept_money = lru_cache(maxsize=512)(self._formed_money)
        # There are a handful of rates, and each line and each figure of VAT says one.
        self._kept_percent = lru_cache(maxsize=32)(self._formed_percent)

    def money(self, amount: Decimal) -> str:
        """Return an amount with its currency sign, a minus as U+2212 in front of everything."""
        return self._kept_money(str(amount))

    def _formed_money(self, digits: str) -> str:
        amount = Decimal(digits)
        pattern = self._money
        if pattern == _SIGN_FIRST and get_currency_symbol(self._currency, self._signs).isalpha():
            pattern = "¤\u00a0#,##0.00"
        shown = format_currency(abs(amount), self._currency, pattern, self._signs)
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
        return self._kept_percent(str(rate))

    def _formed_percent(self, digits: str) -> str:
        return format_decimal(Decimal(digits), "0.####", self._locale)

    def day(self, day: date) -> str:
        """Return a date as one says it: `3 Oct 2026`."""
        return format_skeleton("yMMMd", day, locale=self._locale)

    def weekday(self, day: date, *, with_year: bool) -> str:
        """Return a date with its day of the week: `Sat 21 Nov`, `Sat 21 Nov 2026`."""
        if self._weekday is not None:
            return format_date(day, self._weekday + (self._year if with_year else ""), self._locale)
        return format_skeleton("yMMMEd" if with_year else "MMMEd", day, locale=self._locale)

    def day_in_figures(self, day: date) -> str:
        """Return a date as it stands on paper: `03/10/2026`."""
        return format_date(day, self._day_in_figures, self._locale)

    def time(self, moment: time, *, with_seconds: bool = False) -> str:
        """Return hours and minutes: `12:44`, or to the second: `12:44:07`."""
        return format_time(moment, "HH:mm:ss" if with_seconds else "HH:mm", locale=self._locale)


def _locale(name: str) -> Locale:
    try:
        return Locale.parse(name)
    except (UnknownLocaleError, ValueError):
        # Words may be installed for a language that Babel does not know: English figures then.
        return Locale.parse("en_GB")
