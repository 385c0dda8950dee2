"""The little box on a button that names the key which does the same."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cashier_app.ui.text_painting import CENTRE, height_of, paint_amount, width_of
from cashier_app.ui.theme import Theme

_PADDING = 7
_RADIUS = 5


def key_hint_width(key: str, theme: Theme) -> int:
    """Return the width of the box in pixels."""
    return width_of(key, theme.font("hint")) + theme.px(_PADDING, _PADDING)


def paint_key_hint(painter: QPainter, place: QRect, key: str, theme: Theme, colour: QColor) -> None:
    """Paint the box in the middle of the place's height."""
    font = theme.font("hint")
    height = height_of(font) + theme.px(4)
    top = place.top() + (place.height() - height) // 2
    # A line of one pixel is sharp when its middle lies in the middle of a pixel.
    box = QRectF(place.left() + 0.5, top + 0.5, place.width() - 1, height - 1)
    painter.setPen(QPen(colour, theme.px(1)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, theme.px(_RADIUS), theme.px(_RADIUS))
    paint_amount(painter, place, key, font, colour, CENTRE)
