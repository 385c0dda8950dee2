"""The same cashier at the whole till: `cashier-app run` off-screen, on its real lanes and timers.

Imported only in a child process that shows a window.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QCoreApplication, QTimer

from cashier_app.app.cli import main
from cashier_app.app.run import RunningTill
from cashier_app.domain.sale import Sale
from cashier_app.keychain.keyring_store import CREDENTIAL
from cashier_app.presenters.screens import Screen

if TYPE_CHECKING:
    from cashier_app.app.wiring import WiredTill

# Longer than any answer of the sandbox takes, shorter than the till's own patience.
GIVES_UP_MS = 4000


class TillInWindow:
    """The taps of a cashier on the running till; each is followed by all that comes of it."""

    def __init__(self, running: RunningTill) -> None:
        """Drive this till, once it is ready."""
        self._running = running

    @property
    def wired(self) -> "WiredTill":
        """The till behind the window."""
        assert self._running.till is not None
        return self._running.till

    @property
    def screen(self) -> Screen:
        """The screen that is shown."""
        return self.wired.navigation.screen

    @property
    def sale(self) -> Sale | None:
        """The sale in work."""
        return self.wired.current.sale

    def do(self, action: Callable[..., object], *args: object) -> Self:
        """Tap, and let everything happen that comes of it."""
        action(*args)
        return self.wait(0)

    def scan(self, code: str) -> Self:
        """Scan a code."""
        return self.do(self.wired.scans.scanned, code)

    def wait(self, seconds: float) -> Self:
        """Let everything happen that is due; nobody waits for what comes later."""
        too_late: list[bool] = []
        QTimer.singleShot(GIVES_UP_MS, lambda: too_late.append(True))
        while not too_late and not self._is_quiet():
            QCoreApplication.processEvents()
        return self

    def _is_quiet(self) -> bool:
        QCoreApplication.processEvents()
        busy = self.wired.current.busy or self.wired.payment._settling.going_on
        runner = self._running.runner
        works = any(
            lane._first or lane._behind or lane._idle < len(lane._threads)
            for lane in runner._lanes.values()
        )
        # What a lane has found, and nobody was told of yet, is still to come.
        return not (busy or works or runner._answers)


def open_window(folder: Path, key: str, live: Callable[[TillInWindow], None]) -> None:
    """Run the command until `live`, which is called when the till is ready, returns."""
    credentials = folder / "credentials"
    credentials.mkdir(exist_ok=True)
    (credentials / CREDENTIAL).write_text(key, encoding="utf-8")
    os.environ["CREDENTIALS_DIRECTORY"] = str(credentials)
    begin = RunningTill.__init__

    fell_over: list[Exception] = []

    def hooked(running: RunningTill, *given: object, **named: object) -> None:
        begin(running, *given, **named)  # type: ignore[arg-type] # handed on as they came

        def lived() -> None:
            try:
                live(TillInWindow(running).wait(0))
            except Exception as error:  # noqa: BLE001 - a till that nobody ends would go on for ever
                fell_over.append(error)
            QCoreApplication.quit()

        running.ready = lambda: QTimer.singleShot(0, lived)

    RunningTill.__init__ = hooked  # type: ignore[method-assign,assignment] # hooks in
    config = str(folder / "cashier.toml")
    status = main(["run", "--windowed", "--config", config, "--data-dir", str(folder)])
    if fell_over:
        raise fell_over[0]
    if status:
        raise AssertionError(json.dumps({"exit code": status}))
