"""Makes damaged or lost books anew: the last whole backup, then the second log, row by row.

What the damaged file still holds in rows that are sealed well is taken as well, so that nothing is
lost that can be had from anywhere.
"""

import json
import logging
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from shutil import copyfile

from cashier_app.domain.errors import StorageError
from cashier_app.domain.frozen import frozen
from cashier_app.storage import personal
from cashier_app.storage.backups import Backups
from cashier_app.storage.chain import (
    BEGINNING,
    ChainKeys,
    Seal,
    begin_segment,
    mac_of,
    newest_seal,
    put_seal,
    seal_new_rows,
)
from cashier_app.storage.copy_log import CopiedRow, CopyLog
from cashier_app.storage.damaged_files import BESIDE, damaged_name, set_aside
from cashier_app.storage.durable_files import put_in_place, sync_folder
from cashier_app.storage.journal_entries import COLUMNS, OwnEntry, add_entry, compact
from cashier_app.storage.journal_facts import draw_mark
from cashier_app.storage.journal_schema import STEPS
from cashier_app.storage.journaled_tables import JOURNALED, UNJOURNALED
from cashier_app.storage.projections import UNREADABLE, project, projected
from cashier_app.storage.sealed_rows import sealed_row
from cashier_app.storage.sqlite_file import SqliteFile

_log = logging.getLogger("cashier.storage")


@frozen
class Recovered:
    """What was done: why, from what, up to which row; `missing` rows are known to be lost.

    `kept` is where the damaged file is kept for two weeks, None if there was none.
    """

    why: str
    backup: str
    rows: int
    missing: int
    kept: Path | None


@frozen
class Remains:
    """What there is to make the books anew from, and where they go."""

    path: Path
    backups: Backups
    copy: CopyLog

    @property
    def any(self) -> bool:
        """Whether there were ever books here."""
        copies = (self.copy.path, self.copy.older, _where_damaged(self.path))
        found = any(path.exists() and path.stat().st_size for path in copies)
        return found or bool(self.backups.all())


def recover(
    remains: Remains, keys: ChainKeys, why: str, at: datetime, random: Random, machine: str
) -> Recovered:
    """Put the books in place that can be had, and keep the damaged ones beside them.

    A power cut at any moment leaves either the damaged books or the new ones, and the next start
    begins again or goes on.

    Raises:
        StorageError: the disk does not allow it.

    """
    try:
        remains.copy.mend()
        return _recover(remains, keys, why, at, random, machine)
    except OSError as error:
        raise StorageError(f"{remains.path}: the books could not be restored: {error}") from error


def _recover(
    remains: Remains, keys: ChainKeys, why: str, at: datetime, random: Random, machine: str
) -> Recovered:
    build = remains.path.with_name(remains.path.name + ".unfinished")
    _remove(build)
    build.touch(mode=0o600)
    backup = remains.backups.newest_whole(keys)
    if backup is not None:
        copyfile(backup.path, build)
    file = SqliteFile(build, STEPS)
    with file.transaction() as db, _DamagedRows(remains.path) as damaged:
        for statement in UNJOURNALED:
            db.execute(statement)
        _take_rows(db, keys, remains.copy, damaged)
        for statement in JOURNALED:
            db.execute(statement)
        head = newest_seal(db)
        rows = 0 if head is None else head.entry
        missing = max(_last_noted(remains), rows) - rows
        name = "" if backup is None else backup.path.name
        # The key may be another than the one of the rows that were found: then a row says so first.
        begin_segment(db, keys, at)
        body = {"why": why, "backup": name, "rows": rows, "missing": missing}
        add_entry(db, OwnEntry.RECOVERED, at, compact(body))
        draw_mark(db, at, random, machine)
        seal_new_rows(db, keys)
    file.shut()
    kept = set_aside(remains.path, at)
    put_in_place(build, remains.path)
    _put_aside_strangers(remains, head, at)
    _log.warning("the books were restored up to row %d: %s", rows, why)
    return Recovered(why, name, rows, missing, kept)


def _take_rows(
    db: sqlite3.Connection,
    keys: ChainKeys,
    copy: CopyLog,
    damaged: Callable[[int], CopiedRow | None],
) -> None:
    """Take row after row from whatever holds it sealed well, until nothing does."""
    head = newest_seal(db)
    copies: dict[int, list[CopiedRow]] = {}
    for copied in copy.rows(after=0 if head is None else head.entry):
        copies.setdefault(copied.sealed.seal.entry, []).append(copied)
    while True:
        number = 1 if head is None else head.entry + 1
        found = damaged(number)
        for copied in (*copies.pop(number, ()), *([] if found is None else [found])):
            if _fits(keys, copied, head) and _taken(db, copied):
                head = copied.sealed.seal
                break
        else:
            personal.erase(db, personal.erased_until(db))
            return


def _fits(keys: ChainKeys, copied: CopiedRow, head: Seal | None) -> bool:
    """Whether this row, which has the next number, is the next of the chain."""
    seal = copied.sealed.seal
    key = keys.find(seal.key)
    if key is None:
        # A key that was lost: these rows cannot be checked any more, and are better than none.
        same = head is None or head.key == seal.key
        new_key = copied.sealed.row[2] == OwnEntry.NEW_KEY.value
        return (same or new_key) and _can_be_read(copied)
    before = BEGINNING if head is None else head.mac
    return mac_of(key, copied.sealed.row, before) == seal.mac


def _can_be_read(copied: CopiedRow) -> bool:
    """Whether a row says anything at all, where no seal says so."""
    row = copied.sealed.row
    try:
        body = json.loads(row[5], parse_float=Decimal)
        return isinstance(body, dict) and all(projected(row, body))
    except UNREADABLE:
        return False


def _taken(db: sqlite3.Connection, copied: CopiedRow) -> bool:
    """Take a row, whole or not at all; what no key vouches for may not go with the rows before."""
    db.execute("SAVEPOINT row")
    try:
        _take(db, copied)
    except (sqlite3.Error, OverflowError, *UNREADABLE) as error:
        _log.warning("row %d cannot be taken: %s", copied.sealed.seal.entry, error)
        db.execute("ROLLBACK TO row")
        return False
    finally:
        db.execute("RELEASE row")
    return True


def _take(db: sqlite3.Connection, copied: CopiedRow) -> None:
    row, seal = copied.sealed.row, copied.sealed.seal
    marks = ", ".join("?" * len(COLUMNS))
    db.execute(f"INSERT INTO entries ({', '.join(COLUMNS)}) VALUES ({marks})", row)
    put_seal(db, seal)
    if copied.personal is not None and personal.hash_of(*copied.personal) == row[8]:
        personal.keep(db, seal.entry, *copied.personal)
    for change in projected(row, json.loads(row[5], parse_float=Decimal)):
        project(db, change)


class _DamagedRows:
    """Reads single rows of the damaged file, as far as SQLite can."""

    def __init__(self, path: Path) -> None:
        self._db: sqlite3.Connection | None = None
        self._path = _where_damaged(path)

    def __enter__(self) -> Callable[[int], CopiedRow | None]:
        with suppress(OSError):
            if self._path.stat().st_size:
                self._db = sqlite3.connect(self._path, isolation_level=None)
        return self._row

    def __exit__(self, *_: object) -> None:
        if self._db is not None:
            self._db.close()

    def _row(self, number: int) -> CopiedRow | None:
        if self._db is None:
            return None
        try:
            return sealed_row(self._db, number)
        except (sqlite3.Error, UnicodeDecodeError):
            _log.info("row %d of the damaged books cannot be read", number)
            return None


def _where_damaged(path: Path) -> Path:
    """Say where the damaged books are: a restore that was cut short has moved them already."""
    if path.exists() and path.stat().st_size:
        return path
    moved = sorted(path.parent.glob(f"{path.stem}-damaged-*{path.suffix}"))
    return moved[-1] if moved else path


def _last_noted(remains: Remains) -> int:
    """Return the highest number that is known to have been written."""
    newest = remains.copy.newest()
    backups = remains.backups.all()
    return max(newest.entry if newest else 0, backups[0].entry if backups else 0)


def _put_aside_strangers(remains: Remains, head: Seal | None, at: datetime) -> None:
    """What goes on differently from the new books would be taken for a proof against them."""
    newest, last = remains.copy.newest(), 0 if head is None else head.entry
    if newest is not None and (newest.entry > last or newest != head):
        for path in (remains.copy.path, remains.copy.older):
            if path.exists():
                path.replace(damaged_name(path, at))
    for backup in remains.backups.all():
        if backup.entry > last:
            remains.backups.put_aside(backup)
    sync_folder(remains.path.parent)


def _remove(path: Path) -> None:
    for ending in BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
