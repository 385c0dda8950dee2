"""The system ends the till, whoever may leave it: a machine that is switched off does not ask."""

import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from cashier_app.app.signals import stop_on_signals

HELD_UP = 7
ENDING = [
    signal.Signals[name]
    for name in ("SIGINT", "SIGTERM", "SIGHUP")
    if name in signal.Signals.__members__
]


class KeptOpen(QWidget):
    """A window that nobody closes, as a kiosk's while nobody who may is signed in."""

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


@pytest.fixture
def signals_as_before() -> Iterator[None]:
    """Begin as a program in a terminal does, and give the signals back to whoever had them.

    Whoever runs these tests may have been started with `nohup`.
    """
    before = {number: signal.getsignal(number) for number in ENDING}
    for number in ENDING:
        signal.signal(number, signal.SIG_DFL)
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("signals_as_before")
@pytest.mark.parametrize("number", ENDING)
def test_a_window_that_stays_open_does_not_hold_the_system_up(
    qapp: QApplication, number: signal.Signals
) -> None:
    window = KeptOpen()
    window.show()
    stop_on_signals(qapp)
    QTimer.singleShot(0, window, lambda: signal.raise_signal(number))
    patience = QTimer(window)
    patience.timeout.connect(lambda: qapp.exit(HELD_UP))
    patience.start(5000)

    assert qapp.exec() == 0
    # Qt would let no later loop of these tests run.
    patience.stop()
    window.deleteLater()


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="this system has no SIGHUP")
@pytest.mark.usefixtures("signals_as_before")
def test_a_till_that_is_to_outlive_its_terminal_does(qapp: QApplication) -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    stop_on_signals(qapp)
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
