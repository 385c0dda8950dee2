"""The journal's file: each transaction is sealed into the chain and goes to the second log."""

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from cashier_app.domain.errors import StorageError
from cashier_app.services.ports import Clock
from cashier_app.storage.chain import (
    ChainKeys,
    begin_segment,
    newest_seal,
    seal_new_rows,
)
from cashier_app.storage.copy_log import CopiedRow, CopyLog
from cashier_app.storage.sealed_rows import rows_after
from cashier_app.storage.sqlite_file import SqliteFile

_log = logging.getLogger("cashier.storage")

# So much of the second log is not synced at most, by far less than it looks back for a hole.
_AT_ONCE = 100
_SYNC_AT = 256 * 1024


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
        self._synced: int | None = None
        self._clock = clock
        self._lock = RLock()
        self._checked = False

    @property
    def keys(self) -> ChainKeys:
        """The keys of the chain."""
        if self._keys is None:
            self._keys = self._read_keys()
        return self._keys

    def allow_writing(self) -> None:
        """Let transactions begin: the file was checked, or restored, and is the till's own."""
        self._checked = True

    @contextmanager
    def transaction(self, *, sync_copy: bool = False) -> Iterator[sqlite3.Connection]:
        """Write in one durable transaction, sealed; `sync_copy` waits for the second log as well.

        Raises:
            StorageError: SQLite could not do it, or the file was not found to be sound before; then
                nothing was written.

        """
        if not self._checked:
            raise StorageError("the books were not opened: nothing is written into them")
        with self._lock:
            with self._file.transaction() as db:
                begin_segment(db, self.keys, self._clock.now())
                yield db
                seal_new_rows(db, self.keys)
            self._copy_what_is_new()
            if sync_copy:
                self._sync_copy()

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

    def back_up(self, copy: Path, keep_on: Callable[[], None]) -> None:
        """Copy the file beside the work on it (`SqliteFile.back_up`)."""
        self._file.back_up(copy, keep_on)

    def rotate_copy(self, *, anew: bool = False) -> None:
        """Begin a new second log if this one is full, or in any case where `anew` asks for it.

        Only for after a backup that holds its rows.
        """
        with self._lock:
            try:
                if self._copy.full or (anew and self._copy.path.exists()):
                    self._copy.begin_anew()
            except OSError:
                _log.exception("the second log goes on in its file although it is full")

    def shut(self) -> None:
        """Close both files; the next use opens them again."""
        with self._lock:
            self._file.shut()
            self._copy.shut()
            self._copied = self._synced = None

    def _sync_copy(self) -> None:
        """Sync the second log; what a failed sync may have lost is appended once more next time."""
        if self._copy.sync():
            self._synced = self._copied
        else:
            self._copied = self._synced

    def _copy_what_is_new(self) -> None:
        """Append what the second log lacks; it was written already, so no trouble here matters."""
        try:
            if self._copied is None:
                self._copy.mend()
                self._copied = self._synced = self._copy.unbroken()
            while rows := self._after(self._copied):
                if not self._copy.append(rows):
                    return
                self._copied = rows[-1].sealed.seal.entry
                if self._copy.unsynced > _SYNC_AT:
                    self._sync_copy()
        except (OSError, StorageError) as error:
            self._copy.fell_behind(error)

    def _after(self, number: int) -> Sequence[CopiedRow]:
        with self._file.reading() as db:
            return rows_after(db, number, _AT_ONCE)
