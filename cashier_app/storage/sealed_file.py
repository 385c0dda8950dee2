"""The journal's file: each transaction is sealed into the chain and goes to the second log."""

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import RLock

from cashier_app.domain.errors import StorageError
from cashier_app.services.ports import Clock
from cashier_app.storage.chain import (
    ChainKeys,
    Seal,
    SealedRow,
    begin_segment,
    newest_seal,
    seal_new_rows,
)
from cashier_app.storage.copy_log import CopiedRow, CopyLog
from cashier_app.storage.journal_entries import COLUMNS
from cashier_app.storage.sqlite_file import SqliteFile

_log = logging.getLogger("cashier.storage")

_AT_ONCE = 500
_SEALED = (
    f"SELECT {', '.join(f'entries.{name}' for name in COLUMNS)}, key, mac, salt, content"
    " FROM entries JOIN seals ON seals.entry = seq LEFT JOIN personal ON personal.entry = seq"
    f" WHERE seq > ? ORDER BY seq LIMIT {_AT_ONCE}"
)
_WIDTH = len(COLUMNS)


class SealedFile:
    """Wraps `SqliteFile`: whoever adds entries in a transaction need not think of the chain."""

    def __init__(
        self, file: SqliteFile, keys: Callable[[], ChainKeys], copy: CopyLog, clock: Clock
    ) -> None:
        """Seal with the key that `keys` gives when the file is first used; it may wait for it."""
        self._file = file
        self._read_keys = keys
        self._keys: ChainKeys | None = None
        self._copy = copy
        self._copied: int | None = None
        self._clock = clock
        self._lock = RLock()

    @property
    def keys(self) -> ChainKeys:
        """The keys of the chain."""
        if self._keys is None:
            self._keys = self._read_keys()
        return self._keys

    @contextmanager
    def transaction(self, *, sync_copy: bool = False) -> Iterator[sqlite3.Connection]:
        """Write in one durable transaction, sealed; `sync_copy` waits for the second log as well.

        Raises:
            StorageError: SQLite could not do it; then nothing was written.

        """
        with self._lock:
            with self._file.transaction() as db:
                begin_segment(db, self.keys, self._clock.now())
                yield db
                seal_new_rows(db, self.keys)
            self._copy_what_is_new()
            if sync_copy:
                self._copy.sync()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read what was committed.

        Raises:
            StorageError: SQLite could not read it.

        """
        with self._lock, self._file.reading() as db:
            yield db

    def head(self, db: sqlite3.Connection) -> str:
        """Seal what the transaction wrote so far; return the head of the chain in short."""
        seal_new_rows(db, self.keys)
        seal = newest_seal(db)
        return "" if seal is None else seal.short

    def shut(self) -> None:
        """Close both files; the next use opens them again."""
        with self._lock:
            self._file.shut()
            self._copy.shut()
            self._copied = None

    def _copy_what_is_new(self) -> None:
        """Append what the second log lacks; it was written already, so no trouble here matters."""
        try:
            if self._copied is None:
                self._copy.mend()
                newest = self._copy.newest()
                self._copied = 0 if newest is None else newest.entry
            while rows := self._after(self._copied):
                if not self._copy.append(rows):
                    return
                self._copied = rows[-1].sealed.seal.entry
        except (OSError, StorageError):
            _log.exception("the second log could not be written; the journal has everything")

    def _after(self, number: int) -> Sequence[CopiedRow]:
        with self._file.reading() as db:
            return [_copied(read) for read in db.execute(_SEALED, (number,)).fetchall()]


def _copied(read: tuple[object, ...]) -> CopiedRow:
    row, (key, mac, salt, content) = read[:_WIDTH], read[_WIDTH:]
    sealed = SealedRow(row, Seal(row[0], key, mac))  # type: ignore[arg-type] # as the tables have it
    beside = None if salt is None else (salt, content)
    return CopiedRow(sealed, beside)  # type: ignore[arg-type] # as the tables have it
