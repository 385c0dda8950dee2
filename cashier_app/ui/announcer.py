"""Says a message once to people who hear the screen instead of seeing it."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from cashier_app.ui.spoken_text import spoken

_SETTLE_MS = 400


class Announcer(QObject):
    """Announces errors at once, and what changes often when it has settled for 400 ms.

    Args:
        speaker: the object that speaks, usually the main window.

    Signals:
        announced: a text went to assistive technology; true if it was urgent.
    """

    announced = Signal(str, bool)

    def __init__(self, speaker: QObject) -> None:
        super().__init__(speaker)
        self._speaker = speaker
        self._waiting = ""
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._say_waiting)

    def say_now(self, text: str) -> None:
        """Announce an error; it may interrupt what is being said."""
        self._say(text, urgent=True)

    def say_settled(self, text: str) -> None:
        """Announce a total or a state, unless another one follows within 400 ms."""
        self._waiting = text
        self._settling.start()

    def _say_waiting(self) -> None:
        self._say(self._waiting, urgent=False)

    def _say(self, text: str, *, urgent: bool) -> None:
        politeness = QAccessible.AnnouncementPoliteness
        event = QAccessibleAnnouncementEvent(self._speaker, spoken(text))
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
        self.announced.emit(text, urgent)
