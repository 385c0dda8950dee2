"""A field that a pad types into: a number that is shown, or a PIN of which only dots are."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from cashier_app.ui.text_painting import CENTRE, paint_amount, paint_text
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton

_DOT = 22
_GAP = 18


class DigitField(ActionButton):
    """Shows what was typed; a tap chooses it, where there is more than one.

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `sign-in/pin`.
        accessible_name: the exact name.
        hidden: shows dots; what they stand for never gets here.
        height: height in pixels at scale 1.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        accessible_name: str,
        *,
        hidden: bool,
        height: int = 56,
        parent: QWidget | None = None,
    ) -> None:
        self._hidden = hidden
        self._shown = ""
        self._dots = 0
        super().__init__(theme, object_name, accessible_name, height=height, parent=parent)

    def show_digits(self, digits: str) -> None:
        """Show the digits of a number that anybody may read."""
        self._shown = digits
        self._hidden = False
        self.set_description(digits)
        self.update()

    def show_dots(self, dots: int, description: str) -> None:
        """Show so many dots; `description` says how many of how many."""
        self._dots = dots
        self._hidden = True
        self.set_description(description)
        self.update()

    def content_width(self) -> int:
        """Return the room for six dots."""
        return self._theme.px(6 * (_DOT + _GAP))

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint dots or digits; while there are none, what belongs here."""
        font = self._theme.font("key", 600)
        if self._hidden and self._dots:
            self._paint_dots(painter, place, colour)
        elif not self._hidden and self._shown:
            paint_amount(painter, place, self._shown, font, colour, CENTRE)
        else:
            small, muted = self._theme.font("caption", 500), self._theme.colour("text-muted")
            paint_text(painter, place, self.accessibleName(), small, muted, CENTRE)

    def _paint_dots(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        room = place.width() - self._theme.px(24)
        step = min(self._theme.px(_DOT + _GAP), room // self._dots)
        radius = min(self._theme.px(_DOT), max(step - self._theme.px(6), 4)) / 2
        left = place.center().x() - (self._dots - 1) * step / 2
        painter.setPen(colour)
        painter.setBrush(colour)
        for dot in range(self._dots):
            middle = QPointF(left + dot * step, place.center().y() + 0.5)
            painter.drawEllipse(middle, radius, radius)
