"""The till's child that imports products: a process of its own, and the window never stutters."""

import json
import logging
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess

from cashier_app.app.command_line import SETTINGS_WRONG
from cashier_app.app.import_pipe import summary_of, use_line
from cashier_app.app.own_program import own_arguments
from cashier_app.domain.products_import import ImportSummary
from cashier_app.services.ports.import_process import ImportEnd

_END_MS = 2000

_log = logging.getLogger("cashier.import")


class ImportChild:
    """Fulfils the port `ImportProcess` with `cashier-app import-products`, told over its pipe.

    The child ends when the pipe closes, and the pipe closes with this process, however it ends.
    """

    def __init__(self, config: Path | None, folder: Path) -> None:
        """Start children on these settings and this folder."""
        self._config = config
        self._folder = folder
        self._child: _Child | None = None

    def check(
        self,
        path: str,
        *,
        read: Callable[[int], None],
        checked: Callable[[ImportSummary], None],
        ended: Callable[[ImportEnd, str], None],
    ) -> None:
        """Start a child on this file."""
        words = ["import-products", path, "--over-pipe", "--data-dir", str(self._folder)]
        if self._config is not None:
            words += ["--config", str(self._config)]

        def over(end: ImportEnd, trouble: str) -> None:
            self._child = None
            ended(end, trouble)

        self._child = _Child(words, read, checked, over)

    def use(self) -> None:
        """Tell the child that it may."""
        if self._child is not None:
            self._child.use()

    def leave(self) -> None:
        """Let the child end; nobody is told any more."""
        if self._child is not None:
            self._child.leave()
            self._child = None

    def stop(self) -> None:
        """Let it end and wait for that, which is a matter of milliseconds."""
        child = self._child
        self.leave()
        if child is not None:
            child.wait()


class _Child(QObject):
    """One process from its start to its end, on the GUI thread; Qt keeps it until that is over."""

    def __init__(
        self,
        words: list[str],
        read: Callable[[int], None],
        checked: Callable[[ImportSummary], None],
        ended: Callable[[ImportEnd, str], None],
    ) -> None:
        super().__init__(QCoreApplication.instance())
        self._read = read
        self._checked = checked
        self._ended: Callable[[ImportEnd, str], None] | None = ended
        self._end = ImportEnd.BROKEN
        self._trouble = ""
        self._process = QProcess(self)
        # What it has to complain of goes where this program's complaints go.
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._process.start(sys.executable, own_arguments(words))

    def use(self) -> None:
        """Write the line that says yes."""
        self._process.write(use_line())

    def leave(self) -> None:
        """Close the pipe."""
        self._ended = None
        self._process.closeWriteChannel()

    def wait(self) -> None:
        """Wait for its end."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            return
        if not self._process.waitForFinished(_END_MS):
            self._process.kill()
            self._process.waitForFinished(_END_MS)

    def _hear(self) -> None:
        while self._process.canReadLine() and self._ended is not None:
            told = json.loads(bytes(self._process.readLine().data()))
            if "read" in told:
                self._read(told["read"])
            elif "summary" in told:
                self._checked(summary_of(told["summary"]))
            elif "used" in told:
                self._end = ImportEnd.USED
            else:
                self._end, self._trouble = ImportEnd.TROUBLE, told["trouble"]

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if code == SETTINGS_WRONG and self._end is ImportEnd.BROKEN:
            self._end = ImportEnd.SETTINGS
        if self._end is ImportEnd.BROKEN and self._ended is not None:
            _log.error("the import of products ended with %s (%s)", code, status)
        self._tell()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            _log.error("the import of products could not be started")
            self._tell()

    def _tell(self) -> None:
        ended, self._ended = self._ended, None
        self.deleteLater()
        if ended is not None:
            ended(self._end, self._trouble)
