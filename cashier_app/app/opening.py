"""Opens the till: a window with one calm line first, then all that takes time to import."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from cashier_app.app.first_window import FirstWindow
from cashier_app.app.garbage import nothing_is_garbage, till_is_over
from cashier_app.app.run_options import RunOptions
from cashier_app.config.paths import TillFiles

if TYPE_CHECKING:
    from cashier_app.app.run import RunningTill
    from cashier_app.app.till_socket import TillSocket

_log = logging.getLogger("cashier.app")


class Opening:
    """The run of a till from its first paint on; `running` is there a moment later."""

    def __init__(
        self,
        application: QApplication,
        options: RunOptions,
        files: TillFiles,
        key: Callable[[], str | None] | None = None,
    ) -> None:
        """Build the window; `open` shows it. `key` gives the API key in place of the keyring."""
        nothing_is_garbage()
        self._application = application
        self._options = options
        self._files = files
        self._key = key
        self._socket: TillSocket | None = None
        self.running: RunningTill | None = None
        self.ready: Callable[[], None] | None = None
        self.first = FirstWindow(application, options)

    def open(self) -> None:
        """Show the window; the screens come once it is painted."""
        self.first.open_with_a_line(self._furnish)

    def close(self) -> None:
        """End everything that was begun."""
        if self._socket is not None:
            self._socket.close()
        if self.running is not None:
            self.running.close()
        else:
            self.first.scanner.remove()
            till_is_over()

    def fail(self, error: Exception) -> None:
        """Hear of a bug: a till that runs shows it; one without screens cannot start."""
        if self.running is not None:
            self.running.fail(error)
        else:
            _log.critical("the till cannot start", exc_info=error)
            sys.stderr.write(f"{error}\n")
            self._application.exit(1)

    def _furnish(self) -> None:
        from cashier_app.app.logs import open_log

        open_log(self._files.log)
        from cashier_app.app.run import RunningTill
        from cashier_app.app.till_socket import TillSocket
        from cashier_app.app.time_zone import keep_time_zone

        keep_time_zone(self._files.time_zone)
        self.running = running = RunningTill(
            self._application, self._options, self._files, key=self._key, first=self.first
        )
        if self.ready is not None:
            running.ready = self.ready
        self._socket = TillSocket(self._files.socket, running.asked)
        running.open()


def tell_of_bugs(fail: Callable[[Exception], None]) -> None:
    """An exception in a slot must not leave the till half-working and silent."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            fail(error)
        else:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = hook
