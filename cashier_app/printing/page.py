"""A page that is being written: texts and amounts come in, lines as wide as the paper come out."""

from decimal import Decimal

from cashier_app.domain.paper_columns import width
from cashier_app.domain.picture import Picture
from cashier_app.domain.receipt import PaperLine
from cashier_app.printing.columns import mirrored, rule, to_the_right, two_sides, wrapped
from cashier_app.printing.text_gate import printable
from cashier_app.texts.words import Words

_INDENT = "  "
# The languages that are read from the right: their receipts are mirrored.
_FROM_THE_RIGHT = frozenset({"ar", "fa", "he", "ur"})
# Behind every amount stand a blank and the place of the VAT letter, so that amounts align.
_BEHIND_AMOUNT = 2
# The least room for the label of a table row: `B 19%` and a blank.
_LABEL = 6
# Figures beside each other are seen to be two.
_APART = 2


class Page:
    """Collects the lines of one receipt. Whatever is written here passes the text gate."""

    def __init__(self, columns: int, words: Words) -> None:
        self.columns = columns
        self.words = words
        self._mirrored = words.language in _FROM_THE_RIGHT
        self.lines: list[PaperLine] = []

    def text(self, text: str, *, indented: bool = False, bold: bool = False) -> None:
        """Write a text from the left edge on, wrapped."""
        indent = _INDENT if indented else ""
        for line in self._broken(printable(text), self.columns - len(indent)):
            self._add(indent + line, bold=bold)

    def centred(self, text: str, *, bold: bool = False) -> None:
        """Write a text in the middle, wrapped."""
        for line in self._broken(printable(text), self.columns):
            self._add(line, bold=bold, centred=True)

    def title(self, text: str) -> None:
        """Write a text large in the middle; in plain size when a word is too long for that."""
        shown = printable(text)
        room = self.columns // 2
        large = all(width(word) <= room for word in shown.split())
        for line in self._broken(shown, room if large else self.columns):
            self._add(line, bold=True, large=large, centred=True)

    def sides(self, left: str, right: str, *, bold: bool = False) -> None:
        """Write one text at the left edge and one at the right edge."""
        for line in two_sides(printable(left), printable(right), self.columns):
            self._add(line, bold=bold)

    def amount(self, label: str, amount: Decimal, letter: str = "", *, bold: bool = False) -> None:
        """Write a label and its amount, with the letter of its VAT rate."""
        figure = f"{self.words.plain(amount)} {letter:1}"
        self.sides(label, figure, bold=bold)

    def money(self, label: str, amount: Decimal, currency: str, *, bold: bool = False) -> None:
        """Write a label and an amount with its currency at the right edge."""
        self.sides(label, f"{currency} {self.words.plain(amount)}", bold=bold)

    def table(self, rows: list[tuple[str, list[str]]]) -> bool:
        """Write rows of a label and figures in equal columns; False when they do not fit."""
        count = len(rows[0][1])
        room = (self.columns - _BEHIND_AMOUNT - _LABEL) // count
        label_room = self.columns - _BEHIND_AMOUNT - room * count
        fits = all(
            width(label) <= label_room and all(width(cell) <= room - _APART for cell in cells)
            for label, cells in rows
        )
        if fits:
            for wanted, cells in rows:
                label = " ".join(wanted.split()) if self._mirrored else wanted
                figures = "".join(to_the_right(cell, room) for cell in cells)
                self._add(label + " " * (label_room - width(label)) + figures)
        return fits

    def picture(self, shows: str, picture: Picture) -> None:
        """Put a picture in the middle; `shows` says it to who cannot see it."""
        self.lines.append(PaperLine(printable(shows), centred=True, picture=picture))

    def rule(self) -> None:
        """Write a line across the paper."""
        self._add(rule(self.columns))

    def blank(self) -> None:
        """Leave a line free."""
        self._add("")

    @staticmethod
    def _broken(text: str, room: int) -> list[str]:
        """Keep a text that fits as it is, blanks and all; wrap one that does not."""
        return [text] if width(text) <= room else wrapped(text, room)

    def _add(
        self, text: str, *, bold: bool = False, large: bool = False, centred: bool = False
    ) -> None:
        shown = mirrored(text, self.columns) if self._mirrored and not centred else text
        self.lines.append(PaperLine(shown.rstrip(), bold=bold, large=large, centred=centred))
