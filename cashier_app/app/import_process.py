"""The till's child that imports products: a process of its own, and the window never stutters."""

import json
import logging
from collections.abc import Callable
from pathlib import Path

from cashier_app.app.command_line import SETTINGS_WRONG
from cashier_app.app.import_pipe import fault_of, summary_of, use_line
from cashier_app.app.piped_child import PipedChild
from cashier_app.domain.products_import import FileFault, ImportSummary
from cashier_app.services.ports.import_process import ImportEnd

_log = logging.getLogger("cashier.import")


class ImportChild:
    """Fulfils the port `ImportProcess` with `cashier-app import-products`, told over its pipe."""

    def __init__(self, config: Path | None, folder: Path) -> None:
        """Start children on these settings and this folder."""
        self._config = config
        self._folder = folder
        self._child: PipedChild | None = None

    def check(
        self,
        path: str,
        *,
        read: Callable[[int], None],
        checked: Callable[[ImportSummary], None],
        ended: Callable[[ImportEnd, FileFault | None], None],
    ) -> None:
        """Start a child on this file."""
        words = ["import-products", path, "--over-pipe", "--data-dir", str(self._folder)]
        if self._config is not None:
            words += ["--config", str(self._config)]
        end = ImportEnd.BROKEN
        fault: FileFault | None = None

        def hear(line: bytes) -> None:
            nonlocal end, fault
            told = json.loads(line)
            if "read" in told:
                read(told["read"])
            elif "summary" in told:
                checked(summary_of(told["summary"]))
            else:
                end, fault = ImportEnd(told["ended"]), fault_of(told["fault"])

        def over(code: int | None) -> None:
            self._child = None
            wrong = end is ImportEnd.BROKEN and code == SETTINGS_WRONG
            told = ImportEnd.SETTINGS if wrong else end
            if told is ImportEnd.BROKEN and code is not None:  # else `PipedChild` has logged it
                _log.error("the import of products ended with %s", code)
            ended(told, fault)

        self._child = PipedChild(words, "the import of products", heard=hear, ended=over)

    def use(self) -> None:
        """Tell the child that it may."""
        if self._child is not None:
            self._child.tell(use_line())

    def leave(self) -> None:
        """Let the child end; nobody is told any more."""
        child, self._child = self._child, None
        if child is not None:
            child.leave()

    def stop(self) -> None:
        """Let it end and wait for that, which is a matter of milliseconds."""
        child, self._child = self._child, None
        if child is not None:
            child.stop()
