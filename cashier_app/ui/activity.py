"""Tells that somebody touches the till: a finger, a mouse, a key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputEvent
from PySide6.QtWidgets import QApplication

_TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


class Activity(QObject):
    """Looks at every event of the application and takes none away.

    Args:
        application: whose events are looked at.
        touched: called for each touch and key; it has to be quick.
        tapped: called once for each press of a finger or a mouse.
    """

    def __init__(
        self, application: QApplication, touched: Callable[[], None], tapped: Callable[[], None]
    ) -> None:
        super().__init__(application)
        self._application = application
        self._touched = touched
        self._tapped = tapped
        application.installEventFilter(self)

    def remove(self) -> None:
        """Look no more: every event waits for each who looks, also for one nobody asks."""
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Most events are none of a hand's, and to ask one for its type takes longer.
        if isinstance(event, QInputEvent) and event.type() in _TOUCHES:
            self._touched()
            # A press comes to the window first, and from there to one control after the other.
            if event.type() == QEvent.Type.MouseButtonPress and watched.isWindowType():
                self._tapped()
        return False
