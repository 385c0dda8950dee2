"""How many columns a text takes on paper, and which stretches of a line stand for themselves."""

import re
from unicodedata import bidirectional, category, east_asian_width

from cashier_app.domain.frozen import frozen

_STANDS_ON_THE_LETTER = frozenset({"Mn", "Me", "Cf"})
# What is farther apart than a word from the next was put into columns of its own.
_CELL = re.compile(r"\S+(?: \S+)*")
_INDENT = 2
# What words from the right would take apart: a number with strokes or signs, the groups of a phone
# number. A lone count, amount or date they leave as it is.
_FIGURE = re.compile(r"[*+-]+\d+(?:[ .,:/-]\d+)*%?|\d+(?:[.,:/]\d+)*(?:[ -]\d+(?:[.,:/]\d+)*)+%?")
_SET_APART, _SET_APART_END = "\u2068", "\u2069"


def columns_of(character: str) -> int:
    """Return how many columns a character takes on paper: 0, 1 or 2."""
    if category(character) in _STANDS_ON_THE_LETTER:
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def width(text: str) -> int:
    """Return how many columns a text takes on paper."""
    if text.isascii():
        return len(text)
    return sum(map(columns_of, text))


@frozen
class Cell:
    """A stretch of a line, from column `start` up to `end`.

    Letters that are no wider or narrower than their columns need nothing else. For the others
    `from_right` says which edge holds: a label begins at its left edge, a figure ends at its right.
    """

    text: str
    start: int
    end: int
    from_right: bool


def cells(text: str) -> tuple[Cell, ...]:
    """Take a line apart: its label at the left, and what stands in columns to the right of it."""
    found: list[Cell] = []
    for match in _CELL.finditer(text):
        start = width(text[: match.start()])
        end = start + width(match.group())
        found.append(Cell(match.group(), start, end, bool(found) or start > _INDENT))
    return tuple(found)


def figures_set_apart(text: str) -> str:
    """Return a text whose figures run from left to right when it is drawn.

    After an Arabic letter `3-000418` would be drawn as `000418-3`. No column is added.
    """
    if all(bidirectional(character) not in {"R", "AL"} for character in text):
        return text
    return _FIGURE.sub(rf"{_SET_APART}\g<0>{_SET_APART_END}", text)
