"""The rows of the journal: added, read, never changed."""

import json
import sqlite3
from collections.abc import Collection
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from cashier_app.domain.errors import StorageError
from cashier_app.services.ports import Entry, WriteRequest
from cashier_app.storage import personal

COLUMNS = ("seq", "at", "kind", "sale", "before", "body", "call", "request", "personal")


class OwnEntry(Enum):
    """The kinds of row that are not a step of a sale (those are `Entry`)."""

    AUDIT = "audit"
    MARK = "journal-mark"
    NEW_KEY = "new-key"
    RECOVERED = "recovered"
    SET_BACK = "set-back"
    OUTBOX_ROW = "outbox-row"
    GIVE_BACK_ROW = "give-back-row"
    FACT = "fact"
    PRINT_JOB = "print-job"
    PRINT_OUTCOME = "print-outcome"
    SPEND_CANCELLATION = "spend-cancellation"
    DECISION = "decision"
    CANCELLATION = "cancellation"
    CANCELLATION_ROW = "cancellation-row"
    CREDIT_NOTE = "credit-note"
    PERSON = "person"
    PIN_TRIES = "pin-tries"
    # A step of a return of goods, and whose rest took a number of the series.
    RETURN = "return"
    REST_NUMBER = "rest-number"


def add_entry(
    db: sqlite3.Connection,
    kind: Entry | OwnEntry,
    at: datetime,
    body: str,
    *,
    sale: str | None = None,
    before: int | None = None,
    request: WriteRequest | None = None,
    names: Collection[str] = (),
) -> int:
    """Add a row and return its number; `at` is local time, the order is that of the numbers.

    Args:
        db: within the transaction that the row belongs to.
        kind: what happened.
        at: when.
        body: JSON; what names a customer in a sale or a receipt is kept beside it.
        sale: the identity of the sale that it belongs to.
        before: the step of the same sale before this one, if this is a step of a sale.
        request: the write to CRM.COM that is about to be sent.
        names: words that name a customer: a request that holds one is kept beside the row, too.

    """
    document = json.loads(body, parse_float=Decimal)
    values = personal.take_out(document)
    call, text = (request.call, request.body) if request else (None, None)
    hidden = text if text is not None and personal.names_her(text, names) else None
    salt, content = personal.new_salt(), personal.content_of(values, hidden)
    beside = bool(values) or hidden is not None
    row = (
        at.isoformat(),
        kind.value,
        sale,
        before,
        compact(document) if values else body,
        call,
        text if hidden is None else "",
        personal.hash_of(salt, content) if beside else None,
    )
    db.execute(
        "INSERT INTO entries (at, kind, sale, before, body, call, request, personal)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        row,
    )
    number = last_row(db)
    if beside:
        personal.keep(db, number, salt, content)
    return number


def body_of(db: sqlite3.Connection, entry: int) -> dict[str, Any]:
    """Return what a row holds, with what names a customer in it as far as it was not erased."""
    text, hashed = _row(db, "body, personal", entry)
    try:
        document: dict[str, Any] = json.loads(text, parse_float=Decimal)
    except ValueError as error:
        raise StorageError(f"row {entry} of the journal cannot be read: it is no JSON") from error
    if hashed is not None:
        personal.put_back(document, personal.kept(db, entry))
    return document


def request_of(db: sqlite3.Connection, entry: int | None) -> WriteRequest | None:
    """Return the request that a row holds; None if it has none, or if it was erased."""
    if entry is None:
        return None
    call, text = _row(db, "call, request", entry)
    if call is not None and not text:
        text = personal.request_in(personal.kept(db, entry))
    return None if call is None or text is None else WriteRequest(call, text)


def last_row(db: sqlite3.Connection) -> int:
    """Return the number of the row that was added last, in whatever table."""
    number: int = db.execute("SELECT last_insert_rowid()").fetchone()[0]
    return number


def compact(document: object) -> str:
    """Write JSON as the journal does."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _row(db: sqlite3.Connection, columns: str, entry: int) -> tuple[Any, ...]:
    # The names of columns come from this module alone.
    found: tuple[Any, ...] | None = db.execute(
        f"SELECT {columns} FROM entries WHERE seq = ?",
        (entry,),
    ).fetchone()
    if found is None:
        raise StorageError(f"row {entry} of the journal is missing")
    return found
