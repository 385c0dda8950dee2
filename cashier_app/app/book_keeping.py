"""Keeps the books while the till runs: opens them, checks them behind the sales, backs them up."""

import logging
import threading
from collections.abc import Callable
from datetime import date, time, timedelta

from cashier_app.app.kept_head import KeptHead
from cashier_app.domain.business_day import BusinessDay
from cashier_app.domain.errors import StorageError
from cashier_app.presenters.message import Message, say
from cashier_app.services.ports import Clock, Lane, TaskRunner
from cashier_app.storage.backups import Backup
from cashier_app.storage.books_head import BooksHead
from cashier_app.storage.chain_verdict import ChainVerdict
from cashier_app.storage.journal import Journal
from cashier_app.storage.recovery import Recovered

BACK_UP_EVERY_S = 30 * 60.0
_TICK_S = 60.0
# Between two slices of the check the disk and the processor belong to the sales.
_PAUSE_S = 0.05

_log = logging.getLogger("cashier.books")


class BookKeeping:
    """Runs in the lanes `books` (what a sale would wait for, in slices) and `backups`."""

    def __init__(
        self,
        books: Journal,
        kept_head: KeptHead,
        runner: TaskRunner,
        clock: Clock,
        day_ends_at: time,
        keep_days: int = 90,
    ) -> None:
        """Keep these books; a backup is also made whenever a day ends.

        With each backup `kept_head` keeps where the books stand outside of their folder. What names
        customers is kept for `keep_days`; it is looked at when the till starts and whenever a day
        ends.
        """
        self._books = books
        self._kept_head = kept_head
        self._runner = runner
        self._clock = clock
        self._day_ends_at = day_ends_at
        self._keep = timedelta(days=keep_days)
        self._day = self._business_day()
        self._backed_up_at = clock.seconds()
        self._ending = threading.Event()
        self.tell: Callable[[Message], None] = lambda _: None
        self.failed: Callable[[Exception], None] = lambda _: None

    def open(self) -> None:
        """Open the books before anything else is asked of them; say what had to be restored."""
        self._runner.submit(Lane.BOOKS, self._books.open, self._opened, self._not_opened)

    def end(self) -> None:
        """Give up a backup that is being made: the last one is made by `close`."""
        self._ending.set()

    def close(self) -> None:
        """Make the last backup and close the books; for when the lanes have ended."""
        try:
            self._books.back_up()
        except StorageError:
            _log.exception("no backup could be made at the end")
        self._keep_head_at_the_end()
        self._books.shut()

    # ---- opening and checking ------------------------------------------------------------------

    def _opened(self, recovered: Recovered | None) -> None:
        if recovered is not None:
            self.tell(say(_restored(recovered)))
        elif self._books.set_back:
            self.tell(say("till.books-set-back"))
        self._keep_head()
        self._check_some()
        self._runner.after(_TICK_S, self._tick)

    def _not_opened(self, error: Exception) -> None:
        """Nothing is written into them, and nothing is to be backed up, before the next start."""
        self.failed(error)

    def _check_some(self) -> None:
        self._runner.submit(
            Lane.BOOKS, self._books.check_some, self._checked, self._not_done, behind=True
        )

    def _checked(self, verdict: ChainVerdict | None) -> None:
        if verdict is None:
            self._runner.after(_PAUSE_S, self._check_some)
            return
        for remark in verdict.remarks:
            _log.info("the journal: %s", remark)
        if verdict.fault is not None:
            _log.error("the journal: %s", verdict.fault)
            self.tell(say("till.books-tampered", row=str(verdict.fault.number)))
        else:
            self._forget_customers()

    # ---- backups -------------------------------------------------------------------------------

    def _tick(self) -> None:
        day = self._business_day()
        ended = day != self._day
        if ended or self._clock.seconds() - self._backed_up_at >= BACK_UP_EVERY_S:
            if ended:
                self._forget_customers()
            self._day = day
            self._backed_up_at = self._clock.seconds()
            self._runner.submit(
                Lane.BACKUPS,
                lambda: self._books.back_up(self._go_on, whole=ended),
                self._backed_up,
                self._not_done,
            )
        self._runner.after(_TICK_S, self._tick)

    def _forget_customers(self) -> None:
        moment = self._clock.now() - self._keep

        def forgot(rows: int) -> None:
            if rows:
                _log.info("%d rows do not name their customers any more", rows)
                self._runner.submit(Lane.BACKUPS, copied_anew, lambda _: None, self._not_done)

        def copied_anew() -> None:
            self._books.back_up(self._go_on, whole=False)
            self._books.forget_copies(moment)

        self._runner.submit(
            Lane.BOOKS,
            lambda: self._books.erase_personal_before(moment),
            forgot,
            self._not_done,
            behind=True,
        )

    def _go_on(self) -> None:
        if self._ending.is_set():
            raise StorageError("the till is being closed")

    def _backed_up(self, backup: Backup | None) -> None:
        if backup is not None:
            _log.info("backed up to %s", backup.path.name)
            self._keep_head()

    # ---- where the books stand -----------------------------------------------------------------

    def _keep_head(self) -> None:
        def known(head: BooksHead | None) -> None:
            self._kept_head.keep(head, self._runner)

        self._runner.submit(Lane.BOOKS, self._books.head, known, self._not_done, behind=True)

    def _keep_head_at_the_end(self) -> None:
        try:
            self._kept_head.keep_at_the_end(self._books.head())
        except StorageError:
            _log.exception("where the books stand could not be read at the end")

    def _not_done(self, error: Exception) -> None:
        _log.error("the books could not be checked or backed up", exc_info=error)

    def _business_day(self) -> date:
        return BusinessDay.of(self._clock.now(), self._day_ends_at).date


def _restored(recovered: Recovered) -> str:
    if not recovered.rows:
        return "till.books-new"
    return "till.books-incomplete" if recovered.missing else "till.books-restored"
