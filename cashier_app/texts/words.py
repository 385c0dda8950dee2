"""The words of the till in one language. Screen and receipt may each have their own."""

import datetime as dt
import re
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QTranslator

import cashier_app.texts.import_hook  # noqa: F401 - PySide has just put its hook in
from cashier_app.presenters.message import Message, Value
from cashier_app.resource_files import compiled_languages
from cashier_app.texts.all_words import ALL_WORDS
from cashier_app.texts.languages import LANGUAGES
from cashier_app.texts.word_table import Source, Text, for_count, to_translate

if TYPE_CHECKING:
    from cashier_app.texts.number_forms import NumberForms

SOURCE_LANGUAGE = "en"
_PREFIX = "cashier_"
_GROUPED_FROM = 1000
_NO_COUNT = -1
# What stands between these signs runs in its own direction; the gate before paper drops them.
_FROM_THE_LEFT, _FROM_THE_RIGHT, _END = "\u2066", "\u2067", "\u2069"
# A count, a time, a rate, the letters of a key: the words around them do not turn them round.
_NEEDS_NO_HELP = re.compile(r"[\d.,:]*|.|[^\W\d_]{2,3}")
# What is written from the right: a text without any of it needs no look at its letters.
_RIGHTWARDS = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# Between Arabic words a rate would have its sign at the left.
_RATE = re.compile(r"\{\w+\}%")


def installed_languages(translations: Path | None = None) -> tuple[str, ...]:
    """Return the languages there are words for: English, and each `cashier_LANGUAGE.qm`.

    Args:
        translations: the folder of the compiled languages; the program's own if left out.
    """
    folder = translations or compiled_languages()
    found = sorted(file.stem.removeprefix(_PREFIX) for file in folder.glob(f"{_PREFIX}*.qm"))
    return (SOURCE_LANGUAGE, *(language for language in found if language != SOURCE_LANGUAGE))


class Words:
    """Words, amounts, dates and times in one language.

    Args:
        language: one of `installed_languages()`.
        currency: the ISO code of the amounts.
        translations: the folder of the compiled languages; the program's own if left out.

    Raises:
        ValueError: there are no words for this language.
    """

    def __init__(
        self, language: str, currency: str = "EUR", translations: Path | None = None
    ) -> None:
        self.language = language
        self._currency = currency
        self._translator = _translator(language, translations)

    @property
    def right_to_left(self) -> bool:
        """Whether this language is read from right to left."""
        return self.language in LANGUAGES and LANGUAGES[self.language].right_to_left

    def say(self, message: Message) -> str:
        """Return the words of a message.

        Raises:
            KeyError: there are no words for its key, or it lacks a value that they name.

        """
        return self.text(message.key, **message.values)

    def text(self, key: str, /, **values: Value) -> str:
        """Return the words of a key with the values put in, each in the form of its type.

        Raises:
            KeyError: there are no words for the key, or a value that they name is missing.

        """
        n = values.get("n", 1)
        pattern = self._pattern(ALL_WORDS[key], n if isinstance(n, int) else 1)
        if self.right_to_left:
            pattern = _RATE.sub(rf"{_FROM_THE_LEFT}\g<0>{_END}", pattern)
        return pattern.format_map({name: self._put_in(value) for name, value in values.items()})

    def facts(self, *facts: str) -> str:
        """Return facts in a row, with the comma of the language; empty ones are left out."""
        said, *more = [fact for fact in facts if fact] or [""]
        for one in more:
            said = self.text("till.facts", said=said, next=one)
        return said

    def money(self, amount: Decimal) -> str:
        """Return an amount for the screen: `€36.40`, `−€0.87`, in Greek `36,40 €`."""
        return self._figures.money(amount)

    def plain(self, amount: Decimal) -> str:
        """Return an amount for paper: `36.40`, `-0.87`."""
        return self._figures.plain(amount)

    def date(self, day: dt.date) -> str:
        """Return a date as one says it: `3 Oct 2026`."""
        return self._figures.day(day)

    def weekday(self, day: dt.date, *, with_year: bool = False) -> str:
        """Return a date as a list says it: `Sat 21 Nov`, with the year `Sat 21 Nov 2026`."""
        return self._figures.weekday(day, with_year=with_year)

    def date_in_figures(self, day: dt.date) -> str:
        """Return a date as it stands on paper: `03/10/2026`."""
        return self._figures.day_in_figures(day)

    def time(self, moment: dt.datetime, *, with_seconds: bool = False) -> str:
        """Return hours and minutes: `12:44`, or to the second: `12:44:07`."""
        return self._figures.time(moment.time(), with_seconds=with_seconds)

    def count(self, number: int) -> str:
        """Return a number of things: `7`, `1,200`, in Greek `1.200`."""
        # Most counts on a screen are small, and those need no Babel.
        return str(number) if abs(number) < _GROUPED_FROM else self._figures.count(number)

    def percent(self, rate: Decimal) -> str:
        """Return a rate without its sign: `5`, `5.5`."""
        return self._figures.percent(rate)

    def quantity(self, weight: Decimal) -> str:
        """Return a weight in kilograms, to the gram: `1.240`."""
        return self._figures.quantity(weight)

    @cached_property
    def _figures(self) -> "NumberForms":
        # Babel and its first locale take 40 ms: only the first figure pays, not the start.
        from cashier_app.texts.number_forms import NumberForms  # noqa: PLC0415

        return NumberForms(self.language, self._currency)

    def _pattern(self, source: Source, n: int) -> str:
        if self._translator is not None:
            context, english = to_translate(source)
            # A text that is not translated yet comes back empty and is shown in English.
            # Qt looks for the form of a count even where there is one form alone, and finds none.
            count = _NO_COUNT if isinstance(source, Text) else n
            if translated := self._translator.translate(context, english, None, count):
                return translated
        return for_count(source, n).english

    def _put_in(self, value: Value) -> str:
        """Return a value as it stands among words.

        After an Arabic letter the receipt number `3-000418` would be shown as `000418-3`, and
        behind an Arabic name `ليلى earned` would begin with what was earned.
        """
        shown = self._shown(value)
        if not self.right_to_left and _RIGHTWARDS.search(shown) is None:
            return shown
        letters = (kind for kind in map(bidirectional, shown) if kind in {"L", "R", "AL"})
        from_the_left = next(letters, "L") == "L"
        helped = not _NEEDS_NO_HELP.fullmatch(shown) if self.right_to_left else not from_the_left
        if not helped:
            return shown
        return f"{_FROM_THE_LEFT if from_the_left else _FROM_THE_RIGHT}{shown}{_END}"

    def _shown(self, value: Value) -> str:
        if isinstance(value, Decimal):
            return self.money(value)
        if isinstance(value, dt.datetime):
            return self.time(value)
        if isinstance(value, dt.date):
            return self.date(value)
        if isinstance(value, int):
            return self.count(value)
        if isinstance(value, Message):
            return self.say(value)
        return value


def _translator(language: str, translations: Path | None) -> QTranslator | None:
    if language == SOURCE_LANGUAGE:
        return None
    translator = QTranslator()
    folder = translations or compiled_languages()
    if not translator.load(str(folder / f"{_PREFIX}{language}.qm")):
        known = ", ".join(installed_languages(translations))
        raise ValueError(f"There are no words for language {language!r}; there are for: {known}.")
    return translator
