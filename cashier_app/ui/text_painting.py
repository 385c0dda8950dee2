"""Painting words: never cut, shortened with an ellipsis; amounts from left to right anywhere.

Rectangles are given as they lie on the screen. `START` and `END` follow the reading direction of
the painter, which is the widget's.
"""

from functools import lru_cache
from math import ceil
from typing import NamedTuple
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPixmap,
    QStaticText,
    QTextLayout,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QStyle, QWidget

START = Qt.AlignmentFlag.AlignLeft
END = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
# Words get this much smaller before some of them are left out.
SQUEEZED_TO = 0.78
# All words of a few screens. What was sold an hour ago is not kept: it is laid out anew.
_WORDS_IN_USE = 1024
# Those of the screens of a sale; each is a kibibyte.
_LINES_IN_USE = 512
_ONE_LINE = dict.fromkeys(map(ord, "\t\n\r\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"), " ")
# What stands between these signs has a direction of its own.
_DEEPER = {"FSI": 1, "LRI": 1, "RLI": 1, "PDI": -1}


def painter_on(widget: QWidget, picture: QPixmap | None = None) -> QPainter:
    """Return a painter with smooth edges and the reading direction of the widget.

    It paints the widget itself, or a picture of it.
    """
    painter = QPainter(widget if picture is None else picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(widget.layoutDirection())
    return painter


def picture_for(widget: QWidget) -> QPixmap:
    """Return a picture as large as the widget, and as fine as its screen, with nothing on it."""
    ratio = widget.devicePixelRatio()
    picture = QPixmap(widget.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


# A scan lays two hundred words out again of which four are new. A font is told by what it is.
@lru_cache(_WORDS_IN_USE)
def width_of(text: str, font: QFont) -> int:
    """Return the whole pixels that a text needs."""
    return ceil(QFontMetricsF(font).horizontalAdvance(text))


@lru_cache
def height_of(font: QFont) -> int:
    """Return the height of one line in pixels."""
    return QFontMetrics(font).height()


def shortened(text: str, font: QFont, width: int) -> str:
    """Return the text as it fits into the width, with an ellipsis if it has to be shortened."""
    if width_of(text, font) <= width:
        return text
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def paint_text(
    painter: QPainter,
    place: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = START,
    direction: Qt.LayoutDirection | None = None,
) -> None:
    """Paint one line of words in the middle of the place's height, shortened to its width.

    The words run in their own direction, so that a name in Latin letters keeps its full stop; a
    line of a longer text runs in the direction of the whole, which is given.
    """
    _draw(painter, place, shortened(text, font, place.width()), font, colour, align, direction)


def paint_words(
    painter: QPainter,
    place: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = START,
) -> None:
    """Paint a line of the program's own words: a little too long is written a little smaller."""
    if width_of(text, font) <= place.width():
        _draw(painter, place, text, font, colour, align)
        return
    paint_text(painter, place, text, squeezed(text, font, place.width()), colour, align)


def paint_amount(
    painter: QPainter,
    place: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = END,
) -> None:
    """Paint an amount, number or time: left to right, also between Arabic words.

    One that is too wide is written smaller: an amount with an ellipsis would be another amount.
    """
    font = fitting(text, font, place.width())
    _draw(painter, place, text, font, colour, align, Qt.LayoutDirection.LeftToRight)


def _draw(
    painter: QPainter,
    place: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag,
    direction: Qt.LayoutDirection | None = None,
) -> None:
    struck = font.strikeOut()
    if struck:  # Qt would strike words that are laid out already out beside where they stand
        font = QFont(font)
        font.setStrikeOut(False)
    screen = painter.layoutDirection()
    runs = direction or direction_of(text, screen)
    line = _laid_out(text, font, runs)
    left = place.x() + _before(screen, align) * (place.width() - line.width)
    top = place.y() + (place.height() - line.height) / 2
    if runs == Qt.LayoutDirection.RightToLeft:
        top -= _hangs_below(text, font, place.height())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawStaticText(QPointF(left, top), line.words)
    if struck:
        metrics = QFontMetricsF(font)
        middle = round(top + metrics.ascent() - metrics.strikeOutPos())
        painter.fillRect(QRectF(left, middle, line.width, metrics.lineWidth()), colour)


class _Line(NamedTuple):
    """A line of words with its letters in their places, and its size in pixels."""

    words: QStaticText
    width: float
    height: float


# To find the letters takes three times as long as to paint them; most words are those of before.
@lru_cache(_LINES_IN_USE)
def _laid_out(text: str, font: QFont, runs: Qt.LayoutDirection) -> _Line:
    words = QStaticText(text.translate(_ONE_LINE))
    words.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(runs)
    words.setTextOption(option)
    words.prepare(QTransform(), font)
    metrics = QFontMetricsF(font)
    of_font, size = metrics.ascent() + metrics.descent(), words.size()
    # Letters that the font does not have come from another one, which may be higher.
    height = size.height() if size.height() > ceil(of_font) else of_font
    return _Line(words, size.width(), height)


@lru_cache
def _before(screen: Qt.LayoutDirection, align: Qt.AlignmentFlag) -> float:
    """Return the part of the free room that lies left of words at this end of the screen."""
    end = QStyle.visualAlignment(screen, align)
    return 0.5 if end & CENTRE else 1.0 if end & END else 0.0


@lru_cache(_WORDS_IN_USE)
def _hangs_below(text: str, font: QFont, height: int) -> int:
    """Return how far to move words up so that Arabic dots and tails are not cut at the bottom.

    Places are as high as Latin letters need; above them Arabic leaves room that it lacks below.
    """
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    ink = [
        run.rawFont().boundingRect(glyph).translated(place)
        for run in layout.glyphRuns()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True)
    ]
    if not ink:
        return 0
    top = (height - line.height()) / 2
    below = top + max(glyph.bottom() for glyph in ink) - height
    above = top + min(glyph.top() for glyph in ink)
    # What is higher than its place altogether loses as much on either side.
    return round(max(0.0, min(below, (below + above) / 2)))


@lru_cache(_WORDS_IN_USE)
def direction_of(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return the direction of the first letter that has one and is of no value set apart."""
    depth = 0
    for sign in text:
        kind = bidirectional(sign)
        depth = max(0, depth + _DEEPER.get(kind, 0))
        if depth:
            continue
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
        if kind in {"R", "AL"}:
            return Qt.LayoutDirection.RightToLeft
    return otherwise


def fitting(text: str, font: QFont, width: int) -> QFont:
    """Return the font, or a smaller one in which the text is not wider than this."""
    needed = width_of(text, font)
    if needed <= width or not text:
        return font
    smaller = QFont(font)
    smaller.setPixelSize(max(1, font.pixelSize() * width // needed))
    return smaller


def smaller(text: str, font: QFont, width: int, least_px: int) -> QFont:
    """Return a font in which the words are not wider than this, but not under `least_px`."""
    fits = fitting(text, font, width)
    if fits.pixelSize() < least_px <= font.pixelSize():
        fits.setPixelSize(least_px)
    return fits


def squeezed(text: str, font: QFont, width: int) -> QFont:
    """Return the font in which a line of the program's own words is painted in this width."""
    return smaller(text, font, width, ceil(font.pixelSize() * SQUEEZED_TO))


class Row:
    """Places beside each other from the start of the reading direction on, with a gap between.

    Args:
        widget: the widget that is painted; its direction decides where the row starts.
        room: the place in which the row stands.
        width: width of the row; it is centred in the room. The whole room if left out.
        gap: pixels between two places.
    """

    def __init__(self, widget: QWidget, room: QRect, width: int = -1, gap: int = 0) -> None:
        self._direction = widget.layoutDirection()
        self._room = room
        self._gap = gap
        self._next = room.left() + ((room.width() - width) // 2 if width >= 0 else 0)

    def take(self, width: int) -> QRect:
        """Return the next place of this width, as high as the room."""
        place = QRect(self._next, self._room.top(), width, self._room.height())
        self._next += width + self._gap
        return QStyle.visualRect(self._direction, self._room, place)

    def rest(self) -> QRect:
        """Return what is left of the room."""
        return self.take(max(0, self._room.right() + 1 - self._next))

    def icon(self, painter: QPainter, picture: QPixmap) -> None:
        """Paint an icon in the middle of the next place."""
        size = picture.deviceIndependentSize().toSize()
        place = self.take(size.width())
        painter.drawPixmap(place.left(), place.center().y() - (size.height() - 1) // 2, picture)
