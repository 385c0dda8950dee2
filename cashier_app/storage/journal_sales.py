"""How each sale stands now, kept in step with the entries of the journal.

The first entry of a sale holds it whole, each later step only the members that it changed.
"""

import json
import sqlite3
from collections.abc import Collection, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from cashier_app.domain.errors import StorageError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CRM_MOVES, STAGE_MOVES, CrmState, Stage
from cashier_app.services.ports import Entry, OpenSale, WriteRequest
from cashier_app.storage.journal_entries import add_entry, body_of, compact, request_of
from cashier_app.storage.sale_codec import SALES


@frozen
class Submission:
    """The entry with the newest purchase request of a sale: its number, its time, the request."""

    entry: int
    at: str
    request: WriteRequest


def next_reference(db: sqlite3.Connection, site: str, till: str, mark: str) -> Reference:
    """Take the next receipt number of this till; it is given back if the transaction fails."""
    series = f"{site}-{till}"
    db.execute(
        "INSERT INTO receipt_numbers (series, last) VALUES (?, 1)"
        " ON CONFLICT (series) DO UPDATE SET last = last + 1",
        (series,),
    )
    row = db.execute("SELECT last FROM receipt_numbers WHERE series = ?", (series,)).fetchone()
    return Reference(site, till, row[0], mark)


def find_sale(db: sqlite3.Connection, identity: str) -> Sale | None:
    """Return the sale with this identity as it was last written."""
    row = db.execute("SELECT entry FROM sales WHERE identity = ?", (identity,)).fetchone()
    return None if row is None else sale_at(db, row[0])


def sale_at(db: sqlite3.Connection, entry: int) -> Sale:
    """Return a sale as it stood after this step of it."""
    return SALES.from_json(compact(_document_at(db, entry)))


def standing_sale(db: sqlite3.Connection, seen: Sale) -> Sale:
    """Return this sale as it was last written, however long ago it was read.

    Raises:
        StorageError: it is not in this journal.

    """
    sale = find_sale(db, seen.identity)
    if sale is None:
        raise StorageError(f"{seen.reference} is not in this journal")
    return sale


def sale_of(db: sqlite3.Connection, reference: str) -> Sale | None:
    """Return the sale with this reference as it was last written."""
    row = db.execute("SELECT identity FROM sales WHERE reference = ?", (reference,)).fetchone()
    return None if row is None else find_sale(db, row[0])


def sale_numbered(db: sqlite3.Connection, series: str, number: int) -> Sale | None:
    """Return the sale of this series with this number as it was last written."""
    sql = "SELECT identity FROM sales WHERE series = ? AND number = ?"
    row = db.execute(sql, (series, number)).fetchone()
    return None if row is None else find_sale(db, row[0])


def is_sale(db: sqlite3.Connection, identity: str) -> bool:
    """Whether a sale with this identity was ever written."""
    sql = "SELECT 1 FROM sales WHERE identity = ?"
    return db.execute(sql, (identity,)).fetchone() is not None


def add_sale(
    db: sqlite3.Connection,
    sale: Sale,
    at: datetime,
    request: WriteRequest | None,
    kind: Entry = Entry.SUBMITTED,
) -> int:
    """Write a new sale with its purchase request, if there is one; return its first row.

    The request is about to be sent, or was sent before for a sale that is the rest of another.
    """
    body = SALES.to_json(sale)
    entry = add_entry(
        db,
        kind,
        at,
        body,
        sale=sale.identity,
        request=request,
        names=names_in(sale),
    )
    reference = sale.reference
    db.execute(
        "INSERT INTO sales (identity, reference, series, number, stage, crm, entry, submission,"
        " performed_on, bought_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            sale.identity,
            str(reference),
            f"{reference.site}-{reference.till}",
            reference.number,
            sale.stage.value,
            sale.crm.value,
            entry,
            entry if request else None,
            sale.performed_on.isoformat(),
            sale.bought_at.isoformat(),
        ),
    )
    return entry


def write_step(
    db: sqlite3.Connection, kind: Entry, sale: Sale, at: datetime, request: WriteRequest | None
) -> int:
    """Write a step of a sale and return its entry.

    Raises:
        StorageError: the sale is not in the journal, or stands further on than this step.

    """
    _refuse_step_back(db, sale)
    before = _newest_step(db, sale)
    entry = add_entry(
        db,
        kind,
        at,
        compact(_changes(_document_at(db, before), sale)),
        sale=sale.identity,
        before=before,
        request=request,
        names=names_in(sale),
    )
    db.execute(
        "UPDATE sales SET stage = ?, crm = ?, entry = ?, bought_at = ? WHERE identity = ?",
        (sale.stage.value, sale.crm.value, entry, sale.bought_at.isoformat(), sale.identity),
    )
    if kind in (Entry.SUBMITTED, Entry.CLAIMED) and request is not None:
        db.execute("UPDATE sales SET submission = ? WHERE identity = ?", (entry, sale.identity))
    return entry


def names_in(sale: Sale) -> Collection[str]:
    """Return the words in which a request of this sale may name its customer."""
    customer = sale.customer
    if customer is None:
        return ()
    words = (
        customer.identification.value,
        customer.member_number,
        customer.name,
        customer.first_name,
        customer.last_name,
    )
    return [word for word in words if word]


def stage_of(db: sqlite3.Connection, sale: Sale) -> Stage:
    """Return the stage of the sale as it was last written."""
    return _standing(db, sale)[0]


def submission_of(db: sqlite3.Connection, sale: Sale) -> Submission:
    """Return the entry from which the sale is or was sent.

    Raises:
        StorageError: no request of this sale was ever written.

    """
    row = db.execute(
        "SELECT seq, at FROM sales JOIN entries ON seq = submission WHERE identity = ?",
        (sale.identity,),
    ).fetchone()
    request = None if row is None else request_of(db, row[0])
    if request is None:
        raise StorageError(f"{sale.reference}: no purchase request of it was ever written")
    return Submission(row[0], row[1], request)


def sales_between(db: sqlite3.Connection, since: datetime, until: datetime) -> Sequence[Sale]:
    """Return the sales performed in this time (without its end), in the order of the journal."""
    sql = "SELECT entry FROM sales WHERE performed_on >= ? AND performed_on < ? ORDER BY rowid"
    return _all_at(db, sql, since, until)


def bought_between(db: sqlite3.Connection, since: datetime, until: datetime) -> Sequence[Sale]:
    """Return the sales bought in this time (without its end), in the order of the journal."""
    sql = "SELECT entry FROM sales WHERE bought_at >= ? AND bought_at < ? ORDER BY rowid"
    return _all_at(db, sql, since, until)


def newest_open_sale(db: sqlite3.Connection) -> OpenSale | None:
    """Return the newest sale that is neither closed nor given up, with its purchase request."""
    row = db.execute(
        "SELECT entry, submission FROM sales WHERE stage = 'open' ORDER BY rowid DESC LIMIT 1"
    ).fetchone()
    return None if row is None else OpenSale(sale_at(db, row[0]), request_of(db, row[1]))


def _all_at(db: sqlite3.Connection, sql: str, since: datetime, until: datetime) -> Sequence[Sale]:
    rows = db.execute(sql, (since.isoformat(), until.isoformat())).fetchall()
    return tuple(sale_at(db, entry) for (entry,) in rows)


def _newest_step(db: sqlite3.Connection, sale: Sale) -> int:
    sql = "SELECT entry FROM sales WHERE identity = ?"
    entry: int = db.execute(sql, (sale.identity,)).fetchone()[0]
    return entry


def _document_at(db: sqlite3.Connection, entry: int) -> dict[str, Any]:
    """Lay the steps of a sale over each other, from its first to this one."""
    steps = db.execute(
        "WITH RECURSIVE steps (seq, before) AS ("
        " SELECT seq, before FROM entries WHERE seq = ?"
        " UNION ALL"
        " SELECT entries.seq, entries.before FROM steps JOIN entries ON entries.seq = steps.before"
        ") SELECT seq FROM steps ORDER BY seq",
        (entry,),
    ).fetchall()
    whole: dict[str, Any] = {}
    for (step,) in steps:
        whole |= body_of(db, step)
    return whole


def _changes(before: dict[str, Any], sale: Sale) -> dict[str, Any]:
    now: dict[str, Any] = json.loads(SALES.to_json(sale), parse_float=Decimal)
    return {name: value for name, value in now.items() if before.get(name) != value}


def _standing(db: sqlite3.Connection, sale: Sale) -> tuple[Stage, CrmState]:
    row = db.execute("SELECT stage, crm FROM sales WHERE identity = ?", (sale.identity,)).fetchone()
    if row is None:
        raise StorageError(f"{sale.reference} is not in this journal")
    return Stage(row[0]), CrmState(row[1])


def _refuse_step_back(db: sqlite3.Connection, sale: Sale) -> None:
    """What is final stays final, so an old view of a sale can never undo what came after it."""
    stage, crm = _standing(db, sale)
    if sale.stage is not stage and sale.stage not in STAGE_MOVES[stage]:
        raise StorageError(f"{sale.reference} is {stage.value} and cannot be {sale.stage.value}")
    if sale.crm is not crm and not CRM_MOVES[crm]:
        raise StorageError(f"{sale.reference} is {crm.value} and cannot be {sale.crm.value}")
