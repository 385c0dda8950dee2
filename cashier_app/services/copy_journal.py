"""Save a copy of the journal while the till goes on selling."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from cashier_app.domain.audit import AuditKind, AuditRow
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.ports import Books, Clock, Lane, TaskRunner
from cashier_app.services.ports.audit import AuditBooks
from cashier_app.services.ports.journal_copy import JournalCopy

# Nobody who sells waits for more than a week of sales. No till of this kind sold before; a clock
# that was wrong may say so, and such a sale counts as well.
_FIRST_DAY = datetime(2026, 1, 1)  # noqa: DTZ001 - local time, as sales have it
_PIECE = timedelta(days=7)
_EARLIEST, _LATEST = datetime(1, 1, 1), datetime(9999, 12, 31)  # noqa: DTZ001 - likewise


def pieces_until(now: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Return the times, one after the other, that hold all sales there may be."""
    edges = [_EARLIEST, _FIRST_DAY]
    while edges[-1] < now + _PIECE:
        edges.append(edges[-1] + _PIECE)
    return pairwise([*edges, _LATEST])


class CopyJournal:
    """Reads piece after piece behind what sells, and writes each beside it."""

    def __init__(
        self,
        books: Books,
        events: AuditBooks,
        copy: JournalCopy,
        audit: AuditTrail,
        runner: TaskRunner,
        clock: Clock,
    ) -> None:
        """Read from `books` and `events`, write to `copy`."""
        self._books = books
        self._events = events
        self._copy = copy
        self._audit = audit
        self._runner = runner
        self._clock = clock

    def save(self, saved: Callable[[str], None], failed: Callable[[Exception], None]) -> None:
        """Make the copy; `saved` gets the folder it is in, or `failed` what kept it from being."""
        _Run(self._books, self._events, self._copy, self._runner, self._noted(saved), failed).begin(
            self._clock.now()
        )

    def _noted(self, saved: Callable[[str], None]) -> Callable[[str], None]:
        def done(folder: str) -> None:
            self._audit.note(AuditKind.JOURNAL_EXPORTED, what="sales, audit events", by="screen")
            saved(folder)

        return done


class _Run:
    """One copy on its way: read in the lane of the books, written in that of the backups."""

    def __init__(
        self,
        books: Books,
        events: AuditBooks,
        copy: JournalCopy,
        runner: TaskRunner,
        done: Callable[[str], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._books = books
        self._events = events
        self._copy = copy
        self._runner = runner
        self._done = done
        self._failed = failed
        self._pieces: Iterator[tuple[datetime, datetime]] = iter(())

    def begin(self, now: datetime) -> None:
        self._pieces = pieces_until(now)
        self._write(lambda: self._copy.begin(now), self._next_sales)

    def _next_sales(self) -> None:
        piece = next(self._pieces, None)
        if piece is None:
            self._next_events(0)
            return
        since, until = piece
        self._runner.submit(
            Lane.BOOKS,
            lambda: self._books.sales_between(since, until),
            lambda sales: self._write(lambda: self._copy.add_sales(sales), self._next_sales),
            self._end,
            behind=True,
        )

    def _next_events(self, after: int) -> None:
        def read(rows: Sequence[AuditRow]) -> None:
            if not rows:
                self._runner.submit(Lane.BACKUPS, self._copy.finish, self._done, self._end)
                return
            last = rows[-1].number
            self._write(lambda: self._copy.add_events(rows), lambda: self._next_events(last))

        self._runner.submit(
            Lane.BOOKS, lambda: self._events.events(after), read, self._end, behind=True
        )

    def _write(self, work: Callable[[], None], then: Callable[[], None]) -> None:
        self._runner.submit(Lane.BACKUPS, work, lambda _: then(), self._end)

    def _end(self, error: Exception) -> None:
        self._runner.submit(
            Lane.BACKUPS, self._copy.drop, lambda _: self._failed(error), self._failed
        )
