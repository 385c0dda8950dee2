"""The till's child that synchronises: a process of its own, so that the window never stutters."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from cashier_app.app.command_line import ANOTHER_TILL, OK, SETTINGS_WRONG
from cashier_app.app.piped_child import PipedChild
from cashier_app.app.sync_pipe import order_line, pause_line
from cashier_app.domain.sync_run import SyncKind
from cashier_app.services.ports.sync_process import SyncEnd

_ENDS = {OK: SyncEnd.ENDED, SETTINGS_WRONG: SyncEnd.SETTINGS, ANOTHER_TILL: SyncEnd.TWICE}

_log = logging.getLogger("cashier.sync")


class SyncChild:
    """Fulfils the port `SyncProcess` with `cashier-app sync-products`, told over its pipe."""

    def __init__(self, config: Path | None, folder: Path, key: Callable[[], str | None]) -> None:
        """Start children on these settings and this folder; `key` may block for two seconds."""
        self._config = config
        self._folder = folder
        self._key = key
        self._run: _Run | None = None

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

        def over(code: int | None) -> None:
            self._run = None
            end = SyncEnd.BROKEN if code is None else _ENDS.get(code, SyncEnd.BROKEN)
            if end is SyncEnd.BROKEN and code is not None:  # else `PipedChild` has logged it
                _log.error("the synchronisation of products ended with %s", code)
            ended(end)

        self._run = _Run(words, lambda: order_line(kind, self._key(), anew=anew), kept, over)

    def pause(self) -> None:
        """Let the child end after the running batch."""
        if self._run is not None:
            self._run.pause()

    def stop(self) -> None:
        """End the child at once; nobody is told any more."""
        run, self._run = self._run, None
        if run is not None:
            run.stop()


class _Run(QObject):
    """A child and the order that it waits for, because the key may be waited for."""

    _ordered = Signal(object)

    def __init__(
        self,
        words: list[str],
        order: Callable[[], bytes],
        kept: Callable[[], None],
        ended: Callable[[int | None], None],
    ) -> None:
        # Qt keeps this until the child is over and the order was there, whichever comes last.
        super().__init__(QCoreApplication.instance())
        self._ended = ended
        self._pause = False
        self._order_given = False
        self._over = False
        # A signal brings the order from the thread that waits for it back to this one.
        self._ordered.connect(self._give_order)
        # Whatever the child says means that there is more to read in `sync.sqlite`.
        self._child = PipedChild(
            words, "the synchronisation of products", heard=lambda _: kept(), ended=self._end
        )
        threading.Thread(target=lambda: self._ordered.emit(order()), daemon=True).start()

    def pause(self) -> None:
        """Write the line that lets it pause, once it has its order."""
        self._pause = True
        if self._order_given:
            self._child.tell(pause_line())

    def stop(self) -> None:
        """End the child, and wait for that."""
        self._child.stop()
        self._let_go()

    def _give_order(self, line: bytes) -> None:
        self._order_given = True
        if self._over:
            self.deleteLater()
            return
        self._child.tell(line)
        if self._pause:
            self._child.tell(pause_line())

    def _end(self, code: int | None) -> None:
        self._let_go()
        self._ended(code)

    def _let_go(self) -> None:
        self._over = True
        if self._order_given:
            self.deleteLater()
