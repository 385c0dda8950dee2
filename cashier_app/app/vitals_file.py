"""Writes how the till is into a text file, every minute, for a chain that watches its tills."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from cashier_app import __version__
from cashier_app.app.bootstrap import Adapters
from cashier_app.app.wiring import WiredTill
from cashier_app.domain.frozen import frozen
from cashier_app.domain.sale_states import Stage
from cashier_app.services.ports import Clock, Lane, OutboxRow, OutboxState, TaskRunner
from cashier_app.services.vitals import Vitals, exposition
from cashier_app.storage.backups import Backups
from cashier_app.storage.durable_files import put_in_place

EVERY_S = 60.0
# A till whose last sale is longer ago has none to tell after a restart.
_LOOK_BACK = timedelta(days=7)
_FOR_A_PERSON = (OutboxState.REFUSED, OutboxState.NEEDS_A_PERSON)
_NOT_CLOSED = (Stage.OPEN, Stage.GIVEN_UP)

_log = logging.getLogger("cashier.vitals")


@frozen
class _InTheBooks:
    rows: Sequence[OutboxRow]
    last_sale: datetime | None


class VitalsFile:
    """Keeps `[monitoring] textfile` up to date while the till runs.

    What stands in the books is read in their lane behind every sale; the file is written in the
    lane of the backups, whole or not at all. That it cannot be written never troubles a cashier.
    """

    def __init__(
        self,
        file: Path,
        adapters: Adapters,
        till: WiredTill,
        journal: Path,
        runner: TaskRunner,
        clock: Clock,
    ) -> None:
        """Write this file about this till, whose backups are beside its journal."""
        self._file = file
        self._backups = Backups(journal.with_name("backups"))
        self._adapters = adapters
        self._till = till
        self._runner = runner
        self._clock = clock
        self._last_sale: datetime | None = None
        self._seen_until = clock.now() - _LOOK_BACK

    def start(self) -> None:
        """Write it now, and then every minute."""
        self._runner.submit(Lane.BOOKS, self._look, self._looked, self._not_done, behind=True)

    def _look(self) -> _InTheBooks:
        books, now = self._adapters.books, self._clock.now()
        bought = books.bought_between(self._seen_until, now)
        closed = [sale.bought_at for sale in bought if sale.stage not in _NOT_CLOSED]
        waiting = books.outbox()
        self._seen_until = now
        return _InTheBooks(waiting, max(closed, default=None))

    def _looked(self, found: _InTheBooks) -> None:
        self._last_sale = found.last_sale or self._last_sale
        vitals = self._vitals(found.rows)
        self._runner.submit(
            Lane.BACKUPS, lambda: self._write(vitals), lambda _: self._again(), self._not_done
        )

    def _vitals(self, rows: Sequence[OutboxRow]) -> Callable[[], Vitals]:
        """Look at what only the GUI thread knows; when the last backup was is seen on the disk."""
        shop, line = self._adapters.shop, self._adapters.outside.line.state
        printer, now, last_sale = self._till.prints.state, self._clock.now(), self._last_sale

        def complete() -> Vitals:
            newest = max((backup.at for backup in self._backups.all()), default=None)
            return Vitals(
                site=shop.site,
                till=shop.till,
                version=__version__,
                at=now,
                waiting=len(rows),
                for_a_person=sum(row.state in _FOR_A_PERSON for row in rows),
                line=line,
                printer=printer,
                last_sale=last_sale,
                last_backup=newest,
            )

        return complete

    def _write(self, vitals: Callable[[], Vitals]) -> None:
        unfinished = self._file.with_name(self._file.name + ".unfinished")
        unfinished.write_text(exposition(vitals()), encoding="utf-8")
        # Prometheus' collector runs as another user.
        unfinished.chmod(0o644)
        put_in_place(unfinished, self._file)

    def _again(self) -> None:
        self._runner.after(EVERY_S, self.start)

    def _not_done(self, error: Exception) -> None:
        _log.warning("how the till is could not be written to %s: %s", self._file, error)
        self._again()
