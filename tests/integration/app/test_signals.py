"""The system asks the till to end, and asks once more while it does."""

import os
import subprocess
import sys

TWICE = """
import signal, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from cashier_app.app.signals import stop_on_signals

class Impatient(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close:
            signal.raise_signal(signal.SIGTERM)
        return False

application = QApplication([])
stop_on_signals(application)
impatient = Impatient()
application.installEventFilter(impatient)
window = QWidget()
window.show()
QTimer.singleShot(0, lambda: signal.raise_signal(signal.SIGTERM))
sys.exit(application.exec())
"""


def test_a_second_wish_while_the_windows_close_keeps_nothing_from_ending() -> None:
    done = subprocess.run(
        [sys.executable, "-c", TWICE],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        timeout=30,
        check=False,
    )
    assert done.returncode == 0
