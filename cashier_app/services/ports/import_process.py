"""An import of a products file in a process of its own, as the till sees it."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Protocol

from cashier_app.domain.products_import import FileFault, ImportSummary


class ImportEnd(Enum):
    """How the process ended: with the new products in use, or with the old ones still in use."""

    USED = "used"
    TROUBLE = "trouble"
    DISK = "disk"
    ELSEWHERE = "elsewhere"
    SETTINGS = "settings"
    BROKEN = "broken"


class ImportProcess(Protocol):
    """Runs one import at a time; nothing here blocks, it is called on the GUI thread."""

    def check(
        self,
        path: str,
        *,
        read: Callable[[int], None],
        checked: Callable[[ImportSummary], None],
        ended: Callable[[ImportEnd, FileFault | None], None],
    ) -> None:
        """Read a file and compare it with the products in use, which stay as they are.

        Call `read` with how many rows there were so far, then `checked`, after which it waits for
        `use`; and `ended` exactly once, with what is wrong where the file is to blame.
        """
        ...

    def use(self) -> None:
        """Let the products that were checked take the place of those in use."""
        ...

    def leave(self) -> None:
        """Let it end and call nobody any more; the products in use stay as they are."""
        ...

    def stop(self) -> None:
        """The same with the till, whose end waits for it."""
        ...


class FoundFiles(Protocol):
    """Products files that lie where people put them: there is no file dialog at a till."""

    def found(self) -> Sequence[str]:
        """Return the paths of products files, the newest first."""
        ...
