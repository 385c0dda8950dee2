"""A synchronisation in a process of its own, as the till sees it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum
from typing import Protocol

from cashier_app.domain.sync_run import RejectedProduct, SyncKind, SyncOverview


class SyncEnd(Enum):
    """How the process ended: as it should, or before it could do anything."""

    ENDED = "ended"
    SETTINGS = "settings"
    TWICE = "twice"
    BROKEN = "broken"


class SyncProcess(Protocol):
    """Runs one synchronisation at a time; nothing here blocks, it is called on the GUI thread."""

    def start(
        self,
        kind: SyncKind,
        *,
        anew: bool,
        kept: Callable[[], None],
        ended: Callable[[SyncEnd], None],
    ) -> None:
        """Begin; call `kept` when there is more to read, and `ended` exactly once."""
        ...

    def pause(self) -> None:
        """Let it end after the running batch; without one, nothing happens."""
        ...

    def stop(self) -> None:
        """End it at once, in the middle of a batch if need be, and call nobody any more."""
        ...


class SyncReader(Protocol):
    """How the synchronisation stands. All methods raise `StorageError`."""

    def overview(self) -> SyncOverview:
        """Return how the last run stands."""
        ...

    def rejected(self, first: int, last: int, limit: int) -> Sequence[RejectedProduct]:
        """Return rejected products of these batches; batch 0 are those of earlier runs."""
        ...

    def products(self) -> int:
        """Return how many products the shop sells."""
        ...

    def imported(self) -> datetime | None:
        """Return when those were imported, in the till's local time; None where none were."""
        ...


class SavedLists(Protocol):
    """Writes lists for people to open elsewhere. All methods raise `StorageError`."""

    def save_rejected(self) -> str:
        """Write the rejected products and return where."""
        ...

    def save_unknown(self) -> str:
        """Write the unknown products and return where."""
        ...
