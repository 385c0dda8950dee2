"""The thin bar that moves while an answer is awaited."""

from PySide6.QtCore import QAbstractAnimation, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cashier_app.ui.text_painting import painter_on
from cashier_app.ui.theme import Theme

_HEIGHT = 4
_PART = 0.35
_SWEEP_MS = 1200
_TRACK = 0.28


class WaitingBar(QWidget):
    """A bar of 4 px in its reserved place: empty, sweeping, or still with reduced motion.

    It is decoration: the words beside it say that an answer is awaited.

    Args:
        theme: the look of the till.
        colour: colour token of the moving part.
    """

    def __init__(
        self, theme: Theme, colour: str = "accent", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = colour
        self._waiting = False
        self._sweep = QVariantAnimation(self)
        self._sweep.setStartValue(0)
        self._sweep.setEndValue(_SWEEP_MS)
        self._sweep.setDuration(_SWEEP_MS)
        self._sweep.setLoopCount(-1)
        self._sweep.valueChanged.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._follow_theme)

    @property
    def is_moving(self) -> bool:
        """Whether something moves on the screen because of this bar."""
        return self._sweep.state() == QAbstractAnimation.State.Running

    def set_waiting(self, waiting: bool) -> None:
        """Show that an answer is awaited, or that none is."""
        self._waiting = waiting
        self._move()

    def sizeHint(self) -> QSize:
        return self._theme.size(40, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._waiting:
            return
        painter = painter_on(self)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = self._theme.colour(self._colour)
        track = QColor(colour)
        track.setAlphaF(_TRACK)
        place = QRectF(self.rect())
        painter.setBrush(track)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setBrush(colour)
        part = place.width() * _PART
        start = (place.width() - part) * _PART
        if self.is_moving:
            way = place.width() + part
            start = way * self._sweep.currentTime() / _SWEEP_MS - part
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start = place.width() - start - part
        place = QRectF(start, 0, part, place.height()).intersected(place)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self._move()

    def _move(self) -> None:
        if self._waiting and not self._theme.reduced_motion:
            if not self.is_moving:
                self._sweep.start()
        else:
            self._sweep.stop()
        self.update()
