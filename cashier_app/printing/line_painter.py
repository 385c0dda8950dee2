"""A line that a printer has no letters for, drawn as a picture of the same size.

Letters are joined, stacked and turned around as their script asks; labels and figures keep the
columns that the layout gave them, so that a drawn line fits between written ones.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextLayout

from cashier_app.domain.frozen import frozen
from cashier_app.domain.paper_columns import cells, figures_set_apart, width
from cashier_app.domain.picture import Picture
from cashier_app.domain.receipt import PaperLine
from cashier_app.printing import bundled_fonts
from cashier_app.printing.text_gate import printable

COLUMN = 12
"""Dots across a column of a usual printer, in its own letters."""

LINE = 30
"""Dots down a line of written text, with the room to the next."""

_LARGE_LINE = 60
_BASELINE = 22
_LETTER = 20
# Letters that fill their columns in the font may be a hair wider: they are drawn in their columns.
_NEARLY = 1.02
_WHITE_AND_BLACK = [QColor("white").rgb(), QColor("black").rgb()]


@frozen
class _Place:
    """The columns of a text, and how far it may reach beyond them where its letters are wider.

    `share` is the part of what it leaves free that stands to its left.
    """

    text: str
    start: int
    end: int
    share: float
    least: int
    most: int


class LinePainter:
    """Draws lines; needs Qt's application, but no window, and may be used from any thread.

    Args:
        column: how many dots a column of the printer has.
    """

    def __init__(self, column: int = COLUMN) -> None:
        self._column = column

    def draws(self, character: str) -> bool:
        """Whether the character would be seen as itself."""
        return bundled_fonts.can_draw() and bundled_fonts.has(character)

    def picture(self, line: PaperLine, columns: int) -> Picture:
        """Draw the text of a line on paper of so many columns."""
        image = blank_paper(columns * self._column, height_of(line))
        painter = QPainter(image)
        self.draw(painter, line, columns)
        painter.end()
        return dots_of(image)

    def draw(self, painter: QPainter, line: PaperLine, columns: int) -> None:
        """Draw the text of a line from where the painter is, to the right and down."""
        for place in _places(line, columns):
            self._draw(painter, place, line)

    def _draw(self, painter: QPainter, place: _Place, line: PaperLine) -> None:
        times = 2 if line.large else 1
        letter = _LETTER * self._column // COLUMN * times
        layout = _laid_out(place.text, letter, bold=line.bold)
        row = layout.lineAt(0)
        natural = row.naturalTextWidth() / self._column
        start, end = place.start, place.end
        if natural > (end - start) * _NEARLY:
            start, end = place.least, place.most
        narrow = min(1.0, (end - start) / natural) if natural else 1.0
        free = end - start - natural * narrow
        painter.save()
        painter.translate(round((start + free * place.share) * self._column), 0)
        painter.scale(narrow, 1.0)
        layout.draw(painter, QPointF(0, _BASELINE * times - row.ascent()))
        painter.restore()


def height_of(line: PaperLine) -> int:
    """Return how many dots a line takes down the paper."""
    if line.picture is not None:
        return line.picture.height
    return _LARGE_LINE if line.large else LINE


def blank_paper(across: int, down: int) -> QImage:
    """Return white paper of so many dots; painters know black and white on it."""
    image = QImage(across, down, QImage.Format.Format_Mono)
    image.setColorTable(_WHITE_AND_BLACK)
    image.fill(0)
    return image


def dots_of(image: QImage) -> Picture:
    """Return the dots of a picture that was painted on `blank_paper`."""
    across, stride = (image.width() + 7) // 8, image.bytesPerLine()
    data = bytes(image.constBits())
    rows = (data[at : at + across] for at in range(0, stride * image.height(), stride))
    return Picture(image.width(), image.height(), b"".join(rows))


def _places(line: PaperLine, columns: int) -> Iterator[_Place]:
    """Yield where each text stands: in its own columns, or as far as the next one if it has to."""
    text = printable(line.text)
    if line.centred or line.large:
        if text:
            yield _whole_line(text, columns, line)
        return
    found = cells(text)
    for number, cell in enumerate(found):
        before = found[number - 1].end + 1 if number else 0
        after = found[number + 1].start - 1 if number + 1 < len(found) else columns
        if cell.from_right:
            least, most, share = min(before, cell.start), cell.end, 1.0
        else:
            least, most, share = cell.start, max(after, cell.end), 0.0
        yield _Place(cell.text, cell.start, cell.end, share, least, most)


def _whole_line(text: str, columns: int, line: PaperLine) -> _Place:
    """Place a text as a printer does: centred by whole blanks."""
    own = text.strip()
    taken = width(own) * (2 if line.large else 1)
    start = (columns - taken) // 2 if line.centred else width(text) - width(text.lstrip())
    return _Place(own, start, start + taken, 0.5, 0, columns)


def _laid_out(text: str, pixels: int, *, bold: bool) -> QTextLayout:
    """Lay a text out in one row, each run in the font that has it."""
    shown, formats = "", []
    for run in bundled_fonts.runs(figures_set_apart(text)):
        look = QTextLayout.FormatRange()
        look.start = _units(shown)
        look.length = _units(run.text)
        look.format = QTextCharFormat()
        look.format.setFont(bundled_fonts.font(run.family, pixels, bold=bold))
        formats.append(look)
        shown += run.text
    layout = QTextLayout(shown)
    layout.setFormats(formats)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def _units(text: str) -> int:
    """How many places a text takes in Qt's strings: an emoji takes two."""
    return len(text.encode("utf-16-le")) // 2
