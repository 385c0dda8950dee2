"""A small button for one batch of a long job: its number and, under it, what became of it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cashier_app.domain.frozen import frozen
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import CENTRE, fitting, height_of, paint_words, painter_on
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.painted_button import PaintedButton

_HEIGHT = 56
_RADIUS = 8
_ICON = 18
_GAP = 2
# From the outline to a range of numbers, which is written smaller before it comes nearer.
_INSET = 4
_LEAST_WIDTH, _LEAST_HEIGHT = 42, 48


@frozen
class CellFace:
    """Colour tokens of fill, outline and words, an icon if any, and a thick outline or not."""

    fill: str
    outline: str
    ink: str
    icon: str = ""
    strong: bool = False


class BatchCellButton(PaintedButton):
    """A cell of the progress; the chosen one reports *checked* and has a thick outline.

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `products/batch-3`.
    """

    def __init__(self, theme: Theme, object_name: str, *, parent: QWidget | None = None) -> None:
        self._words = ""
        self._face = CellFace("surface-raised", "border-control", "text-muted")
        super().__init__(theme, object_name, "", height=_HEIGHT, parent=parent)

    def show_cell(self, words: str, face: CellFace, accessible_name: str) -> None:
        """Show a number, or a range of them."""
        self._words, self._face = words, face
        self.setAccessibleName(spoken(accessible_name))
        self.update()

    def content_width(self) -> int:
        """Return no width of its own: the cells share what there is."""
        return 0

    def minimumSizeHint(self) -> QSize:
        # Thirteen cells beside each other on the smallest screen.
        return self._theme.size(_LEAST_WIDTH, _LEAST_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paint_content(painter_on(self), self.rect(), self._theme.colour(self._face.ink))

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint the box, the number, and the icon under it."""
        theme, face = self._theme, self._face
        chosen = self.isChecked()
        width = theme.px(2) if face.strong or chosen else theme.line
        half = width / 2
        outline = "accent" if chosen else face.outline
        painter.setPen(QPen(theme.colour(outline), width))
        painter.setBrush(theme.colour("surface-sunken" if self.isDown() else face.fill))
        box = QRectF(place).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, theme.px(_RADIUS), theme.px(_RADIUS))
        place = place.adjusted(theme.px(_INSET), 0, -theme.px(_INSET), 0)
        font = fitting(self._words, theme.font("caption", 600), place.width())
        if not face.icon:
            paint_words(painter, place, self._words, font, colour, CENTRE)
            return
        line, icon = height_of(font), theme.px(_ICON)
        top = place.top() + (place.height() - line - icon - theme.px(_GAP)) // 2
        words = QRect(place.left(), top, place.width(), line)
        paint_words(painter, words, self._words, font, colour, CENTRE)
        picture = theme.icon(self, face.icon, _ICON, colour)
        left = place.left() + (place.width() - icon) // 2
        painter.drawPixmap(left, words.bottom() + 1 + theme.px(_GAP), picture)


class ProgressTrack(QWidget):
    """How far a job came, as a bar; its words stand beside it.

    Args:
        theme: the look of the till.
    """

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._done = 0
        self._of = 0
        self._fit()
        theme.changed.connect(self._fit)

    def show_progress(self, done: int, of: int) -> None:
        """Show that so many are done of so many."""
        self._done, self._of = done, of
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_on(self)
        radius = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface-sunken"))
        painter.drawRoundedRect(self.rect(), radius, radius)
        if self._done:
            width = max(self.height(), self.width() * self._done // max(1, self._of))
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - width if right_to_left else 0
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(left, 0, width, self.height()), radius, radius)

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(12))
