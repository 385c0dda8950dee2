"""The till's child that synchronises: a process of its own, so that the window never stutters."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

from cashier_app.app.command_line import ANOTHER_TILL, OK, SETTINGS_WRONG
from cashier_app.app.own_program import own_arguments
from cashier_app.app.sync_pipe import order_line, pause_line
from cashier_app.domain.sync_run import SyncKind
from cashier_app.services.ports.sync_process import SyncEnd

_ENDS = {OK: SyncEnd.ENDED, SETTINGS_WRONG: SyncEnd.SETTINGS, ANOTHER_TILL: SyncEnd.TWICE}
_END_MS = 2000

_log = logging.getLogger("cashier.sync")


class SyncChild:
    """Fulfils the port `SyncProcess` with `cashier-app sync-products`, told over its pipe.

    The child ends when the pipe closes, and the pipe closes with this process, however it ends.
    """

    def __init__(self, config: Path | None, folder: Path, key: Callable[[], str | None]) -> None:
        """Start children on these settings and this folder; `key` may block for two seconds."""
        self._config = config
        self._folder = folder
        self._key = key
        self._child: _Child | None = None

    def start(
        self,
        kind: SyncKind,
        *,
        anew: bool,
        kept: Callable[[], None],
        ended: Callable[[SyncEnd], None],
    ) -> None:
        """Start a child and give it its order once the key is there."""
        words = ["sync-products", "--over-pipe", "--data-dir", str(self._folder)]
        if self._config is not None:
            words += ["--config", str(self._config)]

        def over(end: SyncEnd) -> None:
            self._child = None
            ended(end)

        self._child = _Child(words, lambda: order_line(kind, self._key(), anew=anew), kept, over)

    def pause(self) -> None:
        """Let the child end after the running batch."""
        if self._child is not None:
            self._child.pause()

    def stop(self) -> None:
        """End the child at once; nobody is told any more."""
        if self._child is not None:
            self._child.stop()
            self._child = None


class _Child(QObject):
    """One process from its start to its end, on the GUI thread; Qt keeps it until that is over."""

    _ordered = Signal(object)

    def __init__(
        self,
        words: list[str],
        order: Callable[[], bytes],
        kept: Callable[[], None],
        ended: Callable[[SyncEnd], None],
    ) -> None:
        super().__init__(QCoreApplication.instance())
        self._kept = kept
        self._ended: Callable[[SyncEnd], None] | None = ended
        self._pause = False
        self._order_given = False
        self._over = False
        self._process = QProcess(self)
        # What it has to complain of goes where this program's complaints go.
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._ordered.connect(self._give_order)
        self._process.start(sys.executable, own_arguments(words))
        # The key may be waited for: not here. A signal brings the order back to this thread.
        threading.Thread(target=lambda: self._ordered.emit(order()), daemon=True).start()

    def pause(self) -> None:
        """Write the line that lets it pause, once it has its order."""
        self._pause = True
        if self._order_given:
            self._process.write(pause_line())

    def stop(self) -> None:
        """Close the pipe and wait for the end, which is a matter of milliseconds."""
        self._ended = None
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(_END_MS):
                self._process.kill()
                self._process.waitForFinished(_END_MS)

    def _give_order(self, line: bytes) -> None:
        self._order_given = True
        if self._over:
            self.deleteLater()
            return
        self._process.write(line)
        if self._pause:
            self._process.write(pause_line())

    def _read(self) -> None:
        """Whatever it says means that there is more to read in `sync.sqlite`."""
        self._process.readAllStandardOutput()
        if self._ended is not None:
            self._kept()

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        crashed = status is not QProcess.ExitStatus.NormalExit
        end = SyncEnd.BROKEN if crashed else _ENDS.get(code, SyncEnd.BROKEN)
        if end is SyncEnd.BROKEN:
            _log.error("the synchronisation of products ended with %s (%s)", code, status)
        self._tell(end)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            _log.error("the synchronisation of products could not be started")
            self._tell(SyncEnd.BROKEN)

    def _tell(self, end: SyncEnd) -> None:
        ended, self._ended = self._ended, None
        self._over = True
        # The thread that reads the key still has something to say to this object.
        if self._order_given:
            self.deleteLater()
        if ended is not None:
            ended(end)
