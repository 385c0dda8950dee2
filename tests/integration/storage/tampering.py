"""What somebody with the file and a SQLite shell can do to the journal, without its key."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path

_GUARDS = (
    "entries_are_never_changed",
    "entries_are_never_deleted",
    "seals_are_never_changed",
    "seals_are_never_deleted",
    "personal_values_are_never_changed",
    "outbox_journaled_on_insert",
    "outbox_journaled_on_update",
    "give_backs_journaled_on_insert",
    "give_backs_journaled_on_update",
    "facts_journaled_on_insert",
    "facts_journaled_on_update",
    "people_journaled_on_insert",
    "people_journaled_on_update",
    "pin_tries_journaled_on_insert",
    "pin_tries_journaled_on_update",
)
_COLUMNS = "at, kind, sale, before, body, call, request, personal"
Tamper = Callable[[sqlite3.Connection, int], None]


@contextmanager
def forced(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file with everything that guards it taken away."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for guard in _GUARDS:
            db.execute(f"DROP TRIGGER IF EXISTS {guard}")
        yield db


def edit(db: sqlite3.Connection, number: int) -> None:
    db.execute("UPDATE entries SET at = '2026-11-23T12:00:00' WHERE seq = ?", (number,))


def change_tender(db: sqlite3.Connection, number: int) -> None:
    (body,) = db.execute("SELECT body FROM entries WHERE seq = ?", (number,)).fetchone()
    whole = json.loads(body)
    whole["tenders"][0]["received"] = "0.25"
    db.execute("UPDATE entries SET body = ? WHERE seq = ?", (json.dumps(whole), number))


def delete(db: sqlite3.Connection, number: int) -> None:
    """Take a row away and leave a hole."""
    db.execute("DELETE FROM entries WHERE seq = ?", (number,))
    db.execute("DELETE FROM seals WHERE entry = ?", (number,))


def delete_and_close_up(db: sqlite3.Connection, number: int) -> None:
    delete(db, number)
    _shift(db, number, -1)


def insert(db: sqlite3.Connection, number: int) -> None:
    """Put a made-up row in before this number, with a seal that looks like one."""
    _shift(db, number - 1, +1)
    db.execute(
        f"INSERT INTO entries (seq, {_COLUMNS}) SELECT ?, {_COLUMNS} FROM entries WHERE seq = ?",  # noqa: S608
        (number, number + 1),
    )
    db.execute("INSERT INTO seals SELECT ?, key, ? FROM seals LIMIT 1", (number, "f" * 64))


def duplicate(db: sqlite3.Connection, number: int) -> None:
    """Repeat the row before this number, seal and all."""
    _shift(db, number - 1, +1)
    db.execute(
        f"INSERT INTO entries (seq, {_COLUMNS}) SELECT ?, {_COLUMNS} FROM entries WHERE seq = ?",  # noqa: S608
        (number, number - 1),
    )
    db.execute(
        "INSERT INTO seals SELECT ?, key, mac FROM seals WHERE entry = ?", (number, number - 1)
    )


def reorder(db: sqlite3.Connection, number: int) -> None:
    """Swap this row and the next, seals and all."""
    for table, column in (("entries", "seq"), ("seals", "entry")):
        for old, new in ((number, -1), (number + 1, number), (-1, number + 1)):
            db.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (new, old))  # noqa: S608


def split(db: sqlite3.Connection, number: int) -> None:
    """Make two rows with half a tender each out of one."""
    insert(db, number + 1)
    change_tender(db, number)


def cut(db: sqlite3.Connection, number: int) -> None:
    """Take everything from this number on away."""
    db.execute("DELETE FROM entries WHERE seq >= ?", (number,))
    db.execute("DELETE FROM seals WHERE entry >= ?", (number,))


def recompute(db: sqlite3.Connection, number: int) -> None:
    """Change a row and make all seals from there on again, with the hash but without the key."""
    edit(db, number)
    rows = db.execute(
        f"SELECT seq, {_COLUMNS} FROM entries WHERE seq >= ? ORDER BY seq",  # noqa: S608
        (number,),
    ).fetchall()
    before = db.execute("SELECT mac FROM seals WHERE entry = ?", (number - 1,)).fetchone()[0]
    for row in rows:
        before = sha256(json.dumps([*row, before]).encode()).hexdigest()
        db.execute("UPDATE seals SET mac = ? WHERE entry = ?", (before, row[0]))


def make_foreign(db: sqlite3.Connection, number: int) -> None:
    """Seals of another till's key from this number on."""
    db.execute("UPDATE seals SET key = 'abad1dea' WHERE entry >= ?", (number,))


def _shift(db: sqlite3.Connection, after: int, by: int) -> None:
    """Renumber the rows after this one, and what points at them."""
    db.execute("PRAGMA foreign_keys = OFF")
    for table, column in (("entries", "seq"), ("seals", "entry"), ("personal", "entry")):
        highest_first = "DESC" if by > 0 else "ASC"
        numbers = db.execute(
            f"SELECT {column} FROM {table} WHERE {column} > ? ORDER BY {column} {highest_first}",  # noqa: S608
            (after,),
        ).fetchall()
        for (number,) in numbers:
            db.execute(
                f"UPDATE {table} SET {column} = ? WHERE {column} = ?",  # noqa: S608
                (number + by, number),
            )
