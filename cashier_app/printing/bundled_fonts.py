"""Which of the fonts that come with the program has a character: the same choice on every machine.

Qt would look among the fonts of the machine for what a font lacks, and find another one on each.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from unicodedata import category

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from cashier_app.domain.frozen import frozen
from cashier_app.domain.paper_columns import columns_of
from cashier_app.resource_files import resource

# In this order; the first is as wide as the printer's own letters.
_FILES = {
    "DejaVu Sans Mono": "dejavu-sans-mono",
    "Noto Sans": "noto-sans",
    "Noto Sans Arabic": "noto-sans-arabic",
    "Noto Sans Hebrew": "noto-sans-hebrew",
    "Noto Sans Thai": "noto-sans-thai",
    "Noto Emoji": "noto-emoji",
}
_FAMILY = next(iter(_FILES))
REPLACEMENT = "\ufffd"
"""What stands for a character that no font has."""

_ANY_SIZE = 20
_LETTERS_IN_USE = 4096
_MARKS = frozenset({"Mn", "Me", "Mc"})


@frozen
class Run:
    """Some text that one font has."""

    family: str
    text: str


def can_draw() -> bool:
    """Whether this process can draw letters at all; without Qt's application it cannot."""
    return QGuiApplication.instance() is not None


def has(character: str) -> bool:
    """Whether one of the fonts has the character."""
    return _family_of(character) is not None


def runs(text: str) -> Iterator[Run]:
    """Yield the text in runs of one font; what none has is replaced in each of its columns."""
    family, taken = "", ""
    for letter in _letters(text):
        # Signs that nobody sees need no font.
        found = family or _FAMILY if category(letter[0]) == "Cf" else _family_of(letter)
        shown = letter if found else REPLACEMENT * sum(map(columns_of, letter))
        wanted = found or _FAMILY
        if wanted != family and taken:
            yield Run(family, taken)
            taken = ""
        family = wanted
        taken += shown
    if taken:
        yield Run(family, taken)


def font(family: str, pixels: int, *, bold: bool) -> QFont:
    """Return a font for dots that are black or white."""
    made = QFont(family)
    made.setPixelSize(pixels)
    made.setBold(bold)
    made.setStyleStrategy(QFont.StyleStrategy.NoAntialias | QFont.StyleStrategy.NoFontMerging)
    return made


def _letters(text: str) -> Iterator[str]:
    """Yield each letter with the marks that stand on it."""
    letter = ""
    for character in text:
        if letter and category(character) not in _MARKS:
            yield letter
            letter = ""
        letter += character
    if letter:
        yield letter


@lru_cache(_LETTERS_IN_USE)
def _family_of(letter: str) -> str | None:
    return next((family for family in _FILES if _has_all(family, letter)), None)


def _has_all(family: str, letter: str) -> bool:
    _load(family)
    # Made anew, because Qt keeps the fonts of each thread apart.
    metrics = QFontMetricsF(font(family, _ANY_SIZE, bold=False))
    return all(metrics.inFontUcs4(ord(character)) for character in letter)


@cache
def _load(family: str) -> None:
    """Make a font known to Qt, where the window has not done so."""
    if not QFontDatabase.hasFamily(family):
        for file in sorted(resource("fonts", _FILES[family]).glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
