"""A number in a round badge, beside the title of what it counts."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import CENTRE, paint_amount, painter_on, width_of
from cashier_app.ui.theme import Theme

_SIDE = 26
_AROUND = 16


class CountBadge(QLabel):
    """How many there are; with none the badge is not painted and keeps its place.

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `queue/count`.
    """

    def __init__(self, theme: Theme, object_name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digits = ""
        self.setObjectName(object_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_count(self, count: int, accessible_name: str) -> None:
        """Show a number; its name says what is counted."""
        self._digits = str(count) if count else ""
        self.setAccessibleName(spoken(accessible_name))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(_SIDE)
        digits = width_of(self._digits, self._theme.font("caption", 700))
        return QSize(max(side, digits + self._theme.px(_AROUND)), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._digits:
            return
        theme = self._theme
        painter = painter_on(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("warning"))
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        ink = theme.colour("on-warning")
        paint_amount(painter, self.rect(), self._digits, theme.font("caption", 700), ink, CENTRE)
