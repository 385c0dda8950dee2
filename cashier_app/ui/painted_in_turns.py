"""Paints a screen that comes into view piece by piece, each in a turn of the event loop.

To paint a whole page takes most of a frame, and a key that is pressed meanwhile waits for its end.
The pieces follow each other without a wait: all of them together are there as soon as before.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

_TURN = "painted_in_turn"


def paint_later(*parts: QWidget, turn: int = 1) -> None:
    """Let these parts, right on a screen, be painted so many turns after the rest of it."""
    for part in parts:
        part.setProperty(_TURN, turn)


class PaintedInTurns(QObject):
    """Holds back what `paint_later` named on a screen, and lets it be painted turn by turn.

    Only the paint waits. What is held is shown, laid out, pressed and read aloud like the rest.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._screen: QWidget | None = None
        self._held: list[Sequence[QWidget]] = []
        self._asked = False

    def begin(self, screen: QWidget) -> None:
        """Hold back the parts of a screen that is about to be shown, and free another's."""
        while self._held:
            self._free_next()
        # What the paint of another screen asked for is done with.
        QCoreApplication.removePostedEvents(self)
        self._asked = False
        turns: dict[int, list[QWidget]] = {}
        for part in screen.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if (turn := part.property(_TURN)) is not None:
                turns.setdefault(turn, []).append(part)
                part.setUpdatesEnabled(False)
        self._held = [turns[turn] for turn in sorted(turns)]
        if self._held:
            self._screen = screen
            screen.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt paints the ground of the screen before each piece of it.
        if event.type() == QEvent.Type.Paint and not self._asked:
            self._asked = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    def customEvent(self, event: QEvent) -> None:
        self._asked = False
        if self._held:
            self._free_next()

    def _free_next(self) -> None:
        for part in self._held.pop(0):
            part.setUpdatesEnabled(True)
        if not self._held and self._screen is not None:
            self._screen.removeEventFilter(self)
            self._screen = None
