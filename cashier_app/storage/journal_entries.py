"""The rows of the journal: added, read, never changed."""

import sqlite3
from datetime import datetime
from enum import Enum

from cashier_app.services.ports import Entry, WriteRequest


class OwnEntry(Enum):
    """The kinds of row that are not a step of a sale (those are `Entry`)."""

    MARK = "journal-mark"
    PRINT_JOB = "print-job"
    PRINT_OUTCOME = "print-outcome"
    SPEND_CANCELLATION = "spend-cancellation"
    DECISION = "decision"


def add_entry(
    db: sqlite3.Connection,
    kind: Entry | OwnEntry,
    at: datetime,
    body: str,
    *,
    sale: str | None = None,
    request: WriteRequest | None = None,
) -> int:
    """Add a row and return its number; `at` is local time, the order is that of the numbers."""
    call, text = (request.call, request.body) if request else (None, None)
    row = (at.isoformat(), kind.value, sale, body, call, text)
    db.execute(
        "INSERT INTO entries (at, kind, sale, body, call, request) VALUES (?, ?, ?, ?, ?, ?)", row
    )
    return last_row(db)


def last_row(db: sqlite3.Connection) -> int:
    """Return the number of the row that was added last, in whatever table."""
    number: int = db.execute("SELECT last_insert_rowid()").fetchone()[0]
    return number


def request_in(call: str | None, body: str | None) -> WriteRequest | None:
    """Return the request that these two columns of a row hold, if it has one."""
    return None if call is None or body is None else WriteRequest(call, body)
