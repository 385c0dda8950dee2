"""What the Products screen needs, with a synchronisation that does what the test says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from cashier_app.domain.errors import StorageError
from cashier_app.domain.products_import import FileFault, ImportSummary
from cashier_app.domain.sync_run import RejectedProduct, SyncKind, SyncOverview
from cashier_app.services.ports.import_process import ImportEnd
from cashier_app.services.ports.sync_process import SyncEnd


@dataclass
class FakeSyncProcess:
    """The port `SyncProcess`: remembers its orders; the test says `keep` and `end`."""

    orders: list[tuple[SyncKind, bool]] = field(default_factory=list)
    pauses: int = 0
    stopped: bool = False
    _kept: Callable[[], None] = lambda: None
    _ended: Callable[[SyncEnd], None] = lambda _: None

    def start(
        self,
        kind: SyncKind,
        *,
        anew: bool,
        kept: Callable[[], None],
        ended: Callable[[SyncEnd], None],
    ) -> None:
        self.orders.append((kind, anew))
        self._kept, self._ended = kept, ended

    def pause(self) -> None:
        self.pauses += 1

    def stop(self) -> None:
        self.stopped = True

    def keep(self) -> None:
        """Say that there is more to read."""
        self._kept()

    def end(self, end: SyncEnd = SyncEnd.ENDED) -> None:
        """End the process."""
        self._ended(end)


@dataclass
class FakeSyncReader:
    """The port `SyncReader` over values that a test sets."""

    run: SyncOverview = field(default_factory=SyncOverview)
    list: Sequence[RejectedProduct] = ()
    shop: int = 12480
    imported_at: datetime | None = None
    broken: bool = False
    asked: tuple[int, int] = (0, 0)
    looks: int = 0

    def overview(self) -> SyncOverview:
        self.looks += 1
        if self.broken:
            raise StorageError("sync.sqlite cannot be read")
        return self.run

    def rejected(self, first: int, last: int, limit: int) -> Sequence[RejectedProduct]:
        self.asked = first, last
        return [row for row in self.list if first <= row.batch <= last][:limit]

    def products(self) -> int:
        return self.shop

    def imported(self) -> datetime | None:
        return self.imported_at


@dataclass
class FakeLists:
    """The port `SavedLists`: says where it would have written."""

    def save_rejected(self) -> str:
        return "lists/rejected.csv"

    def save_unknown(self) -> str:
        return "lists/unknown.csv"


@dataclass
class FakeImportProcess:
    """The port `ImportProcess`: remembers what it was told; the test says what it finds."""

    files: list[str] = field(default_factory=list)
    uses: int = 0
    left: int = 0
    stopped: bool = False
    read: Callable[[int], None] = lambda _: None
    checked: Callable[[ImportSummary], None] = lambda _: None
    ended: Callable[[ImportEnd, FileFault | None], None] = lambda _, __: None

    def check(
        self,
        path: str,
        *,
        read: Callable[[int], None],
        checked: Callable[[ImportSummary], None],
        ended: Callable[[ImportEnd, FileFault | None], None],
    ) -> None:
        self.files.append(path)
        self.read, self.checked, self.ended = read, checked, ended

    def use(self) -> None:
        self.uses += 1

    def leave(self) -> None:
        self.left += 1

    def stop(self) -> None:
        self.stopped = True


@dataclass
class FakeFoundFiles:
    """The port `FoundFiles`: finds what the test put there."""

    files: Sequence[str] = ("/media/stick/new.csv", "/home/till/old.csv")

    def found(self) -> Sequence[str]:
        return self.files
