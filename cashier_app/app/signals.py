"""The system's wish that the till ends."""

import signal
from types import FrameType

from PySide6.QtWidgets import QApplication

# Where a session ends, systemd sends a SIGHUP right behind the SIGTERM. Windows has none.
_ENDING = [number for number in signal.Signals if number.name in {"SIGINT", "SIGTERM", "SIGHUP"}]


def stop_on_signals(application: QApplication) -> None:
    """End in good order when the system, or Ctrl+C in a terminal, asks for it.

    Not by `quit`: that closes the windows first, and a kiosk's asks who may leave the till and
    stays. A machine that is switched off waits for nobody.
    """

    def stop(_number: int, _frame: FrameType | None) -> None:
        application.exit(0)

    for number in _ENDING:
        # Who starts it with `nohup` wants it to go on when the terminal is closed.
        hangs_up = number.name == "SIGHUP"
        if not (hangs_up and signal.getsignal(number) is signal.SIG_IGN):
            signal.signal(number, stop)
