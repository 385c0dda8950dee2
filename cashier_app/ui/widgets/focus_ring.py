"""The ring around the control that has the focus."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from cashier_app.ui.text_painting import painter_on
from cashier_app.ui.theme import Theme

_DISTANCE = 2
_RADIUS = 13
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QWidget):
    """A see-through frame that lies over the window, around the control in focus.

    Taps pass through it. Buttons take the focus only from the keyboard, so the ring appears for
    keyboard use, and always around the field that takes the typing.

    Args:
        theme: the look of the till.
        window: the window to lie over.
        application: tells where the focus is.
    """

    def __init__(self, theme: Theme, window: QWidget, application: QApplication) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._ringed: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application.focusChanged.connect(self._follow)
        theme.changed.connect(self._lie_around)
        self._follow(None, application.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._lie_around()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        width = self._theme.focus_ring
        painter = painter_on(self)
        painter.setPen(QPen(self._theme.colour("focus"), width))
        radius = self._theme.px(_RADIUS)
        line = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(line, radius, radius)

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        for left in filter(isValid, self._watched):
            left.removeEventFilter(self)
        self._watched.clear()
        takes_keys = now is not None and bool(now.focusPolicy() & Qt.FocusPolicy.TabFocus)
        self._ringed = now if takes_keys else None
        # When what holds the control moves, the control moves on the screen as well.
        widget: QWidget | None = self._ringed
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._lie_around()

    def _lie_around(self) -> None:
        place = self._place()
        self.setVisible(not place.isEmpty())
        self.setGeometry(place)
        self.raise_()
        self.update()

    def _place(self) -> QRect:
        """Return where the ring lies in the window; empty when there is nothing to ring."""
        widget = self._ringed
        if widget is None or not isValid(widget) or not self._window.isAncestorOf(widget):
            return QRect()
        seen = self._held_in_view(widget)
        if seen.isEmpty():
            return QRect()
        out = self._theme.px(_DISTANCE) + self._theme.focus_ring
        return seen.adjusted(-out, -out, out, out).intersected(self._window.rect())

    def _held_in_view(self, widget: QWidget) -> QRect:
        """Return the place in the window that what holds the control leaves of it.

        What lies beside it is left out: while a panel is laid out one part may lie over another
        for a moment, and nobody says when it has moved away.
        """
        if not widget.isVisible():
            return QRect()
        seen = widget.rect()
        for holder in self._watched:
            seen = seen.intersected(holder.rect()).translated(holder.pos())
        return seen.intersected(self._window.rect())
