"""What stands in the files of the books, all of it, so that two moments can be compared."""

import sqlite3
from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True)
class Content:
    """A fingerprint of every row of every table, and the receipts that the file knows of."""

    fingerprint: str
    tables: int
    receipts: frozenset[tuple[str, int]]
    sales: frozenset[str]


def content_of(db: sqlite3.Connection) -> Content:
    """Read everything."""
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    everything = blake2b(digest_size=16)
    for name in names:
        # The name comes from the schema itself.
        rows = db.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608
        everything.update(f"{name}: {rows!r}".encode())
    version = db.execute("PRAGMA user_version").fetchone()[0]
    everything.update(str(version).encode())
    receipts: set[tuple[str, int]] = set()
    sales: set[str] = set()
    if "print_jobs" in names:
        receipts = set(db.execute("SELECT reference, copy FROM print_jobs"))
        sales = {reference for (reference,) in db.execute("SELECT reference FROM sales")}
    return Content(everything.hexdigest(), len(names), frozenset(receipts), frozenset(sales))


def read_by_every_index(db: sqlite3.Connection) -> str:
    """Fingerprint every index: the till finds sales, rows and jobs by them, not by the tables."""
    everything = blake2b(digest_size=16)
    indexes = db.execute(
        "SELECT name, tbl_name, coalesce(sql, '') FROM sqlite_master WHERE type = 'index'"
    ).fetchall()
    for name, table, sql in indexes:
        columns = [str(column) for _, _, column in db.execute(f"PRAGMA index_info({name})")]
        condition = sql.partition(" WHERE ")[2]
        where = f" WHERE {condition}" if condition else ""
        # All names come from the schema itself.
        rows = db.execute(f"SELECT {', '.join(columns)} FROM {table} INDEXED BY {name}{where}")  # noqa: S608
        everything.update(f"{name}: {rows.fetchall()!r}".encode())
    return everything.hexdigest()


def rows_of_sales(db: sqlite3.Connection) -> str:
    """Fingerprint what the journal tells of sales, rows to send, receipts and give backs."""
    told = db.execute("SELECT at, kind, sale, body, call, request FROM entries ORDER BY seq")
    own = {"recovered", "journal-mark", "new-key"}
    rows = [row for row in told if row[1] not in own]
    for table in ("sales", "print_jobs", "outbox", "give_backs", "receipt_numbers"):
        # One of these.
        rows += sorted(db.execute(f"SELECT * FROM {table}").fetchall(), key=repr)  # noqa: S608
    return blake2b(repr(rows).encode(), digest_size=16).hexdigest()
