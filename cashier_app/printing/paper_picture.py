"""A whole receipt as one picture or one page, line for line as it is printed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from cashier_app.domain.picture import Picture
from cashier_app.domain.receipt import PaperLine
from cashier_app.printing.line_painter import COLUMN, LinePainter, blank_paper, height_of

_MARGIN = 24
_DOTS_PER_MM = 8  # of nearly every receipt printer: 203 dots an inch
_DOTS_PER_INCH = 203


def paper_image(lines: Sequence[PaperLine], columns: int) -> QImage:
    """Draw the lines below each other on white paper, with no margin."""
    image = blank_paper(columns * COLUMN, sum(map(height_of, lines)))
    painter = QPainter(image)
    _draw_all(painter, lines, columns)
    painter.end()
    return image


def save_png(lines: Sequence[PaperLine], columns: int, file: Path) -> None:
    """Write the receipt as a picture, with a margin around it.

    Raises:
        OSError: it cannot be written.

    """
    paper = paper_image(lines, columns)
    framed = blank_paper(paper.width() + 2 * _MARGIN, paper.height() + 2 * _MARGIN)
    painter = QPainter(framed)
    painter.drawImage(_MARGIN, _MARGIN, paper)
    painter.end()
    _whole(file, lambda part: QImageWriter(str(part), QByteArray(b"png")).write(framed))


def save_pdf(lines: Sequence[PaperLine], columns: int, file: Path) -> None:
    """Write the receipt as a page as long as its paper; its text can be searched and copied.

    Raises:
        OSError: it cannot be written.

    """
    across = columns * COLUMN + 2 * _MARGIN
    down = sum(map(height_of, lines)) + 2 * _MARGIN
    size = QSizeF(across / _DOTS_PER_MM, down / _DOTS_PER_MM)

    def write(part: Path) -> bool:
        page = QPdfWriter(str(part))
        page.setResolution(_DOTS_PER_INCH)
        page.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, "receipt"))
        page.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
        painter = QPainter()
        if not painter.begin(page):
            return False
        painter.translate(_MARGIN, _MARGIN)
        _draw_all(painter, lines, columns)
        return painter.end()

    _whole(file, write)


def _draw_all(painter: QPainter, lines: Sequence[PaperLine], columns: int) -> None:
    letters = LinePainter()
    painter.setPen(QColor("black"))
    for line in lines:
        if line.picture is None:
            # A drawn line ends where the next begins, on paper too.
            painter.setClipRect(0, 0, columns * COLUMN, height_of(line))
            letters.draw(painter, line, columns)
            painter.setClipping(False)
        else:
            _draw_picture(painter, line.picture, columns if line.centred else 0)
        painter.translate(0, height_of(line))


def _draw_picture(painter: QPainter, picture: Picture, columns: int) -> None:
    image = image_of(picture)
    left = max(0, columns * COLUMN - picture.width) // 2
    painter.drawImage(QRectF(left, 0, picture.width, picture.height), image)


def image_of(picture: Picture) -> QImage:
    """Return the dots as Qt shows them."""
    dots = QImage(
        picture.data, picture.width, picture.height, picture.row_bytes, QImage.Format.Format_Mono
    )
    dots.setColorTable(blank_paper(1, 1).colorTable())
    # A copy, because Qt does not keep the bytes that it looks at.
    return dots.copy()


def _whole(file: Path, write: Callable[[Path], bool]) -> None:
    """Write a file whole or not at all; the same name replaces it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    if not write(part):
        raise OSError(f"{file} cannot be written")
    part.replace(file)
