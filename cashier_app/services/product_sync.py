"""The synchronisation of the products as the till knows it: begun, paused, watched beside sales."""

from collections.abc import Callable, Sequence
from dataclasses import field
from datetime import datetime

from cashier_app.domain.frozen import frozen
from cashier_app.domain.sync_run import RejectedProduct, SyncKind, SyncOverview
from cashier_app.services.ports.lanes import Lane, TaskRunner
from cashier_app.services.ports.sync_process import SyncEnd, SyncProcess, SyncReader

# Nobody reads more of them on a screen; the saved list has all.
_SHOWN_AT_MOST = 200
_EVERY_BATCH = (0, 2**62)
# Answers may come by the dozen in a second, and nobody reads figures that quickly.
_AGAIN_AFTER_S = 0.5


@frozen
class SyncStanding:
    """What was read last: the run, the shop's products, and rejected ones of the asked batches.

    `imported` is when the products were.
    """

    overview: SyncOverview = field(default_factory=SyncOverview)
    products: int = 0
    rejected: Sequence[RejectedProduct] = ()
    imported: datetime | None = None

    @property
    def outdated(self) -> bool:
        """Whether other products were imported after the last run began."""
        began = self.overview.began
        return began is not None and self.imported is not None and self.imported > began


class ProductSync:
    """Leads the process that synchronises, and reads what it kept whenever it says so."""

    def __init__(
        self,
        process: SyncProcess,
        reader: SyncReader,
        runner: TaskRunner,
        *,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when something is different, `failed` when it cannot be read."""
        self._process = process
        self._reader = reader
        self._runner = runner
        self._changed = changed
        self._failed = failed
        self._batches = _EVERY_BATCH
        self._reading = False
        self._read_again = False
        self._rests = False
        self._kept_meanwhile = False
        self.standing: SyncStanding | None = None
        self.running: SyncKind | None = None
        self.pausing = False
        self.end = SyncEnd.ENDED

    def load(self) -> None:
        """Read how it stands; what is asked meanwhile is read once more afterwards."""
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        first, last = self._batches
        # Counting a large catalogue takes a while, and after each batch it would be the same.
        known = None if self.running is None else self.standing

        def read() -> SyncStanding:
            rejected = self._reader.rejected(first, last, _SHOWN_AT_MOST)
            products = self._reader.products() if known is None else known.products
            imported = self._reader.imported()
            return SyncStanding(self._reader.overview(), products, rejected, imported)

        self._runner.submit(Lane.PRODUCTS, read, self._loaded, self._not_loaded)

    def start(self, kind: SyncKind = SyncKind.CHANGED, *, anew: bool = False) -> None:
        """Begin or go on, unless one runs already."""
        if self.running is not None:
            return
        self.running, self.pausing, self.end = kind, False, SyncEnd.ENDED
        self._process.start(kind, anew=anew, kept=self._kept, ended=self._ended)
        self._changed()

    def pause(self) -> None:
        """Stop after the running batch."""
        if self.running is not None and not self.pausing:
            self.pausing = True
            self._process.pause()
            self._changed()

    def stop(self) -> None:
        """End with the till; the next run goes on where this one is."""
        self._process.stop()

    def only(self, batches: tuple[int, int] | None) -> None:
        """Read rejected products of these batches only, or of all."""
        self._batches = batches or _EVERY_BATCH
        self.load()

    def _kept(self) -> None:
        """Read what was kept, and what is kept soon after that together."""
        if self._rests:
            self._kept_meanwhile = True
            return
        self._rests = True
        self._runner.after(_AGAIN_AFTER_S, self._rested)
        self.load()

    def _rested(self) -> None:
        self._rests = False
        if self._kept_meanwhile:
            self._kept_meanwhile = False
            self._kept()

    def _ended(self, end: SyncEnd) -> None:
        self.running, self.pausing, self.end = None, False, end
        self.load()
        self._changed()

    def _loaded(self, standing: SyncStanding) -> None:
        self._reading = False
        self.standing = standing
        self._changed()
        self._again()

    def _not_loaded(self, error: Exception) -> None:
        self._reading = False
        self._failed(error)
        self._again()

    def _again(self) -> None:
        if self._read_again:
            self._read_again = False
            self.load()
