"""Words that remember what they said: so the program's own are told from names and data."""

import datetime as dt
import re
from pathlib import Path

from cashier_app.presenters.message import Value
from cashier_app.texts.all_words import ALL_WORDS
from cashier_app.texts.word_table import to_translate
from cashier_app.texts.words import Words

_VALUE = re.compile(r"\{\w+\}")
# A text that is made of values is ours by this many letters of its own.
_TELLING = 4


class HeardWords(Words):
    """Words of a screen that can be asked which of them stand on it.

    Args:
        language: one of the installed languages.
        translations: the folder of the compiled languages; the program's own if left out.
    """

    def __init__(self, language: str, translations: Path | None = None) -> None:
        super().__init__(language, translations=translations)
        self._said: set[str] = set()
        self._data: set[str] = set()

    def text(self, key: str, /, **values: Value) -> str:
        said = super().text(key, **values)
        data = {value for value in values.values() if isinstance(value, str)} - self._said
        if not data or _own_letters(key) >= _TELLING:
            self._said.add(said)
        self._data |= data
        return said

    def time(self, moment: dt.datetime, *, with_seconds: bool = False) -> str:
        return self._heard(super().time(moment, with_seconds=with_seconds))

    def weekday(self, day: dt.date, *, with_year: bool = False) -> str:
        return self._heard(super().weekday(day, with_year=with_year))

    def are_ours(self, words: str) -> bool:
        """Whether this is a text of the program, or what is left of one for its last line.

        Names of products and customers and CRM.COM's words are not, nor texts that end in them.
        """
        if not words or words in self._said:
            return bool(words)
        return not any(words in data for data in self._data) and any(
            said.endswith(words) for said in self._said
        )

    def _heard(self, said: str) -> str:
        self._said.add(said)
        return said


def _own_letters(key: str) -> int:
    return len(_VALUE.sub("", to_translate(ALL_WORDS[key]).english))
