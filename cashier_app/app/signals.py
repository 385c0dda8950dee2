"""The system's wish that the till ends."""

import signal
from types import FrameType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication


def stop_on_signals(application: QApplication) -> None:
    """End in good order when the system, or Ctrl+C in a terminal, asks for it."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        # Not from in here: a signal that comes while the windows close would close them once more
        # within that, and Qt would never come to an end with it.
        QTimer.singleShot(0, application.quit)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
