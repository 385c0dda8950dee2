"""The end of the session that the till runs in: the machine is switched off, or its user is out."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputEvent
from PySide6.QtWidgets import QApplication


class SessionEnd(QObject):
    """Ends the till in good order when its session ends, without asking anybody.

    A session first says that it is going to end; another program may still hold that up, so nothing
    is ended yet. When it does end, Windows kills the program as soon as those return who hear that
    it is about to quit: nothing that comes after the event loop is run any more. X asks it to quit,
    which a kiosk's window refuses; there a Qt that was built without session management, as
    PySide6 from PyPI is, hears of nothing but the system's signals.
    """

    def __init__(self, application: QApplication, end: Callable[[], None]) -> None:
        """Call `end` at the end of the session, else when `finish` is called; only once."""
        super().__init__(application)
        self._application = application
        self._end = end
        self._announced = False
        self._finished = False
        application.commitDataRequest.connect(self._announce)
        application.aboutToQuit.connect(self._ends)

    def finish(self) -> None:
        """End the till if that was not done yet."""
        if not self._finished:
            self._finished = True
            self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._application and event.type() == QEvent.Type.Quit:
            self._application.exit(0)
            return True
        if isinstance(event, QInputEvent):  # somebody works on: the end was called off
            self._announced = False
            self._application.removeEventFilter(self)
        return False

    def _announce(self) -> None:
        if not self._announced:
            self._announced = True
            # Not before: it hears of every event of the till.
            self._application.installEventFilter(self)

    def _ends(self) -> None:
        if self._announced:
            self.finish()
