"""A SQLite file that must not lose anything: one connection, and one sync for each transaction."""

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from threading import RLock

from cashier_app.domain.errors import (
    DamagedBooksError,
    NoRoomError,
    ReadOnlyDiskError,
    StorageError,
)
from cashier_app.storage.damaged_files import set_aside
from cashier_app.storage.schema import Step, bring_up_to_date

_log = logging.getLogger("cashier.storage")

LITTLE_CACHE = "cache_size=-512"
"""Half a MiB of pages kept for each file: the system keeps what is read again and again as well."""
# The order matters: only with EXTRA set before WAL is the folder synced after the file's birth, and
# only with the exclusive lock taken before WAL is there no shared-memory file beside it.
_PRAGMAS = (
    "synchronous=EXTRA",
    "locking_mode=EXCLUSIVE",
    "journal_mode=WAL",
    "foreign_keys=ON",
    "recursive_triggers=ON",
    LITTLE_CACHE,
)
# A backup takes this many pages at once and then lets others write for a moment.
_PAGES = 256
_PAUSE_S = 0.002
_KINDS: dict[int, type[StorageError]] = {
    sqlite3.SQLITE_FULL: NoRoomError,
    sqlite3.SQLITE_READONLY: ReadOnlyDiskError,
}
_READ_ONLY = (
    ". Nothing was changed: the disk is read-only, or this user may not write there. Run the "
    "command as the user of the till."
)
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
# What has no code of its own: the tables are made before anything else is done, so one that is not
# there was lost; and everything was written as UTF-8.
_DAMAGE = ("no such table", "Could not decode to UTF-8")
# Opens a file; transactions are begun and ended by hand, and another program is never waited for.
Connect = Callable[[Path], sqlite3.Connection]


def connect_file(path: Path) -> sqlite3.Connection:
    """Open the file with the SQLite that Python brings."""
    return sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)


class SqliteFile:
    """Opens the file when it is first needed and then keeps it, closed to every other program.

    It is used from one worker lane. SQLite's own check of the thread is replaced by a lock, so that
    a lane may end its thread and begin another one; two threads at once only wait for each other.
    """

    def __init__(self, path: Path, steps: Sequence[Step], connect: Connect = connect_file) -> None:
        """Keep the file at `path` (its folder must be there), with tables made by `steps`.

        `connect` opens it: a test puts a disk under the books that it can take the power from.
        """
        self._path = path
        self._steps = steps
        self._connect = connect
        self._lock = RLock()
        self._connection: sqlite3.Connection | None = None

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Write in one durable transaction; any exception leaves the file as it was.

        Raises:
            StorageError: SQLite could not do it; then nothing was written.

        """
        with self._lock, self._troubles():
            connection = self._opened()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                self._roll_back(connection)
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read what was committed.

        Raises:
            StorageError: SQLite could not read it.

        """
        with self._lock, self._troubles():
            yield self._opened()

    def back_up(self, copy: Path, keep_on: Callable[[], None]) -> None:
        """Copy the file while others go on writing to it; `keep_on` may end it by raising.

        It goes by pages, between which the file is free: a sale never waits for a backup. SQLite
        itself keeps the copy in step with what is written meanwhile.

        Raises:
            StorageError: it could not be done; what was copied so far is of no use.

        """
        with self._lock, self._troubles():
            connection = self._opened()
        with self._troubles(), closing(sqlite3.connect(copy)) as target:
            connection.backup(target, pages=_PAGES, sleep=_PAUSE_S, progress=lambda *_: keep_on())

    def shut(self) -> None:
        """Close the file; the next use opens it again."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    @contextmanager
    def _troubles(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise trouble(self._path, error) from error
        except UnicodeDecodeError as error:
            # SQLite quotes a damaged schema in its message, which then is no text either.
            raise DamagedBooksError(f"{self._path}: what stands in it is no text") from error

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            try:
                self._connection = _open(self._connect, self._path, self._steps)
            except OSError as error:
                raise StorageError(f"{self._path}: {error}") from error
        return self._connection

    def _roll_back(self, connection: sqlite3.Connection) -> None:
        try:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        except sqlite3.Error:
            # Closing rolls back as well; the next use opens the file and finds what was committed.
            _log.exception("%s could not be rolled back and is closed", self._path.name)
            self.shut()


class SideFile(SqliteFile):
    """A small file beside the books: the till goes on without what stands in it.

    It puts a damaged file aside, where the disk allows it, and begins an empty one in its place.
    Whoever found the damage hears of it, as `damaged`; the next use has the new file.
    """

    def __init__(
        self,
        path: Path,
        steps: Sequence[Step],
        damaged: type[StorageError],
        connect: Connect = connect_file,
    ) -> None:
        """Keep the file at `path`, as `SqliteFile` does; `damaged` says what was lost with it."""
        super().__init__(path, steps, connect)
        self._damaged = damaged

    @contextmanager
    def _troubles(self) -> Iterator[None]:
        try:
            with super()._troubles():
                yield
        except DamagedBooksError as error:
            self.shut()
            try:
                kept = set_aside(self._path, datetime.now())  # noqa: DTZ005 - the till's wall time
            except OSError as refused:
                raise StorageError(f"{self._path} is damaged and stays: {refused}") from error
            _log.warning("%s was damaged and is kept as %s", self._path.name, kept and kept.name)
            raise self._damaged(str(error)) from error


def trouble(
    path: Path, error: sqlite3.Error, damaged: type[StorageError] = DamagedBooksError
) -> StorageError:
    """Sort what SQLite says by what can be done about it; `damaged` is the kind for such a file."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    is_damaged = code in _DAMAGED or any(words in str(error) for words in _DAMAGE)
    kind = damaged if is_damaged else _KINDS.get(code, StorageError)
    return kind(f"{path}: {error}{_READ_ONLY if kind is ReadOnlyDiskError else ''}")


def _open(connect: Connect, path: Path, steps: Sequence[Step]) -> sqlite3.Connection:
    if not path.exists():
        # SQLite would let everybody read it; what it keeps beside the file gets the same rights.
        path.touch(mode=0o600)
    connection = connect(path)
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        _demand_wal(connection, path)
        bring_up_to_date(connection, path, steps)
    except BaseException:
        connection.close()
        raise
    return connection


def _demand_wal(connection: sqlite3.Connection, path: Path) -> None:
    """SQLite falls back to another journal without a word where a file system allows no WAL."""
    mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    if mode != "wal":
        raise StorageError(f"{path}: this place only allows the journal mode {mode}, not WAL")
