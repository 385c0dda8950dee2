"""The lists that Settings saves of the journal: the same columns as `journal export` writes."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from cashier_app.app.journal_columns import (
    AUDIT_COLUMNS,
    COLUMNS,
    cell,
    exported,
    exported_event,
)
from cashier_app.domain.audit import AuditRow
from cashier_app.domain.errors import StorageError
from cashier_app.domain.sale import Sale


class JournalCopyFiles:
    """Two CSV files in a folder of the till: the port `JournalCopy`."""

    def __init__(self, folder: Path) -> None:
        """Write into this folder; it is made when it is needed."""
        self._folder = folder
        self._sales = self._events = folder

    def begin(self, at: datetime) -> None:
        """Begin both with their headers."""
        stem = f"{at:%Y-%m-%d-%H%M%S}"
        self._sales = self._folder / f"sales-{stem}.csv"
        self._events = self._folder / f"events-{stem}.csv"
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            for file in (self._sales, self._events):
                # Names do not stand in it, but what a shop sells is nobody's business either.
                _part(file).touch(mode=0o600)
        except OSError as error:
            raise _not_written(self._folder, error) from error
        _append(self._sales, COLUMNS, [dict(zip(COLUMNS, COLUMNS, strict=True))])
        _append(self._events, AUDIT_COLUMNS, [dict(zip(AUDIT_COLUMNS, AUDIT_COLUMNS, strict=True))])

    def add_sales(self, sales: Sequence[Sale]) -> None:
        """Write sales."""
        _append(self._sales, COLUMNS, map(exported, sales))

    def add_events(self, events: Sequence[AuditRow]) -> None:
        """Write audit events."""
        _append(self._events, AUDIT_COLUMNS, map(exported_event, events))

    def finish(self) -> str:
        """Put both in place."""
        try:
            for file in (self._sales, self._events):
                _part(file).replace(file)
        except OSError as error:
            raise _not_written(self._folder, error) from error
        return str(self._folder)

    def drop(self) -> None:
        """Remove what was begun."""
        for file in (self._sales, self._events):
            # A disk that does not let go of a file keeps it beside, by a name that says so.
            with suppress(OSError):
                _part(file).unlink(missing_ok=True)


def _part(file: Path) -> Path:
    return file.with_name(f"{file.name}.part")


def _append(file: Path, columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> None:
    try:
        with _part(file).open("a", encoding="utf-8", newline="") as target:
            writer = csv.DictWriter(target, columns, lineterminator="\r\n")
            writer.writerows({name: cell(row[name]) for name in columns} for row in rows)
    except OSError as error:
        raise _not_written(file, error) from error


def _not_written(path: Path, error: OSError) -> StorageError:
    return StorageError(f"{path}: {error.strerror}")
