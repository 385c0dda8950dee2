"""A child of this program that is told what to do over its pipe, and ends when that closes."""

import logging
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Qt

from cashier_app.app.own_program import own_arguments

_END_MS = 2000

_log = logging.getLogger("cashier.child")


class PipedChild(QObject):
    """One process from its start to its end, on the GUI thread; Qt keeps it until that is over.

    The pipe closes with this process, however it ends. What the child has to complain of goes
    where this program's complaints go.

    Args:
        words: the command and its arguments.
        what: what it does, for the log.
        heard: is given each line that the child writes.
        ended: is told once how it ended: its exit code, None if it crashed or never began.
    """

    def __init__(
        self,
        words: Sequence[str],
        what: str,
        *,
        heard: Callable[[bytes], None],
        ended: Callable[[int | None], None],
    ) -> None:
        super().__init__(QCoreApplication.instance())
        self._what = what
        self._heard = heard
        self._ended: Callable[[int | None], None] | None = ended
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._finished)
        # Windows knows at once that a program cannot be started: before whoever starts it has this.
        self._process.errorOccurred.connect(self._failed, Qt.ConnectionType.QueuedConnection)
        self._process.start(sys.executable, own_arguments(words))

    def tell(self, line: bytes) -> None:
        """Write a line to it."""
        self._process.write(line)

    def leave(self) -> None:
        """Close the pipe; nobody is told any more."""
        self._ended = None
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """Close the pipe and wait for the end, which is a matter of milliseconds."""
        self.leave()
        if self._process.state() is QProcess.ProcessState.NotRunning:
            return
        if not self._process.waitForFinished(_END_MS):
            self._process.kill()
            self._process.waitForFinished(_END_MS)

    def _hear(self) -> None:
        while self._process.canReadLine() and self._ended is not None:
            self._heard(bytes(self._process.readLine().data()))

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        crashed = status is not QProcess.ExitStatus.NormalExit
        if crashed and self._ended is not None:
            _log.error("%s crashed (%s)", self._what, code)
        self._tell_end(None if crashed else code)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            _log.error("%s could not be started", self._what)
            self._tell_end(None)

    def _tell_end(self, code: int | None) -> None:
        ended, self._ended = self._ended, None
        self.deleteLater()
        if ended is not None:
            ended(code)
