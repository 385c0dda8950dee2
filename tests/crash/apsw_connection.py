"""The part of `sqlite3.Connection` that the books use, on apsw: SQLite on a disk that a test made.

Python's sqlite3 can only use the disks that SQLite brings; apsw takes one written in Python.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import apsw

Row = tuple[object, ...]


class Rows:
    """What a statement returned, like a cursor of sqlite3 that was read to its end."""

    def __init__(self, rows: Sequence[Row], changed: int) -> None:
        self._rows = iter(rows)
        self.rowcount = changed

    def __iter__(self) -> Iterator[Row]:
        return self._rows

    def fetchone(self) -> Row | None:
        return next(self._rows, None)

    def fetchall(self) -> list[Row]:
        return list(self._rows)


class ApswConnection:
    """A file on the virtual disk of this name; errors are those of sqlite3, with their codes."""

    def __init__(self, path: Path, disk: str) -> None:
        with _as_sqlite3():
            self.db = apsw.Connection(str(path), vfs=disk)
            self.db.set_busy_timeout(0)

    @property
    def in_transaction(self) -> bool:
        return self.db.in_transaction

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> Rows:
        with _as_sqlite3():
            rows = list(self.db.execute(sql, tuple(parameters)))
            return Rows(rows, self.db.changes())

    def backup(self, target: sqlite3.Connection) -> None:
        with _as_sqlite3():
            target.deserialize(self.db.serialize("main"))

    def close(self) -> None:
        with _as_sqlite3():
            self.db.close()

    def as_sqlite3(self) -> sqlite3.Connection:
        """Stand in for a connection of sqlite3."""
        return cast("sqlite3.Connection", self)


@contextmanager
def _as_sqlite3() -> Iterator[None]:
    try:
        yield
    except apsw.Error as error:
        code = getattr(error, "extendedresult", 0)
        kind = _KINDS.get(code & 0xFF, sqlite3.OperationalError)
        told = kind(str(error))
        told.sqlite_errorcode = code
        told.sqlite_errorname = type(error).__name__
        raise told from error


_KINDS: dict[int, type[sqlite3.Error]] = {
    apsw.SQLITE_CONSTRAINT: sqlite3.IntegrityError,
    apsw.SQLITE_CORRUPT: sqlite3.DatabaseError,
    apsw.SQLITE_NOTADB: sqlite3.DatabaseError,
}
