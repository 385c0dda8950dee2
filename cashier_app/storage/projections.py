"""What an entry makes of the tables that say how things stand: the one place that knows.

From this the tables are checked against the entries, and made anew when the books are restored.
"""

import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from cashier_app.domain.frozen import frozen
from cashier_app.domain.receipt import ReceiptKind
from cashier_app.services.ports import Entry, PrintOutcome
from cashier_app.storage.chain import Row
from cashier_app.storage.journal_entries import OwnEntry

Value = str | int | None

_SUBMITTED = Entry.SUBMITTED.value
# The tables whose rows are entries themselves (`journal_schema.journaled`), with their keys.
_JOURNALED = {
    OwnEntry.OUTBOX_ROW.value: ("outbox", "id"),
    OwnEntry.GIVE_BACK_ROW.value: ("give_backs", "sale"),
    OwnEntry.FACT.value: ("facts", "name"),
    OwnEntry.CANCELLATION_ROW.value: ("cancellations", "id"),
    OwnEntry.PERSON.value: ("people", "number"),
    OwnEntry.PIN_TRIES.value: ("pin_tries", "person"),
}
# What reading an entry may raise whose seal cannot be checked: damage leaves anything in it.
UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, ArithmeticError, RecursionError)


@frozen
class Projected:
    """How one row of a table stands after an entry: `values`, in the row with this `key`."""

    table: str
    key: dict[str, Value]
    values: dict[str, Value]


def projected(row: Row, body: dict[str, Any]) -> Iterator[Projected]:
    """Say what this entry, with this body, makes of the tables."""
    kind = row[2]
    if row[4] is not None:
        yield _step(row, body)
    elif kind in _JOURNALED:
        table, key = _JOURNALED[kind]
        yield Projected(table, {key: body[key]}, {k: v for k, v in body.items() if k != key})
    elif kind in _MADE_OF:
        yield from _MADE_OF[kind](row, body)


def project(db: sqlite3.Connection, change: Projected) -> None:
    """Bring a table to where the entry puts it."""
    both = {**change.key, **change.values}
    where = " AND ".join(f"{name} = ?" for name in change.key)
    sets = ", ".join(f"{name} = ?" for name in change.values)
    # The names of tables and columns are those of this module.
    found = db.execute(
        f"UPDATE {change.table} SET {sets} WHERE {where}",
        (*change.values.values(), *change.key.values()),
    )
    if not found.rowcount:
        marks = ", ".join("?" * len(both))
        db.execute(
            f"INSERT INTO {change.table} ({', '.join(both)}) VALUES ({marks})",
            tuple(both.values()),
        )


def standing(db: sqlite3.Connection, change: Projected) -> dict[str, Value]:
    """Return the same columns as they stand in the table; nothing if there is no such row."""
    where = " AND ".join(f"{name} = ?" for name in change.key)
    found = db.execute(
        f"SELECT {', '.join(change.values)} FROM {change.table} WHERE {where}",
        tuple(change.key.values()),
    ).fetchone()
    return {} if found is None else dict(zip(change.values, found, strict=True))


def _submitted(row: Row, body: dict[str, Any]) -> Iterator[Projected]:
    yield _number_taken(body["reference"])
    yield _new_sale(row, body)


def _rest(row: Row, body: dict[str, Any]) -> Iterator[Projected]:
    yield _new_sale(row, body)  # its number was taken by a row before


def _new_sale(row: Row, body: dict[str, Any]) -> Projected:
    reference = body["reference"]
    series = f"{reference['site']}-{reference['till']}"
    number = reference["number"]
    return Projected(
        "sales",
        {"identity": row[3]},
        {
            "reference": f"{series}-{number:06d}-{reference['journal']}",
            "series": series,
            "number": number,
            "stage": body["stage"],
            "crm": body["crm"],
            "entry": row[0],
            "submission": row[0] if row[6] is not None else None,
            "performed_on": body["performed_on"],
            "bought_at": body.get("closed_at") or body["performed_on"],
        },
    )


def _return(row: Row, body: dict[str, Any]) -> Iterator[Projected]:
    values: dict[str, Value] = {"sale": body["sale"], "state": body["state"], "entry": row[0]}
    yield Projected("returns", {"identity": body["identity"]}, values)


def _number(_: Row, body: dict[str, Any]) -> Iterator[Projected]:
    yield _number_taken(body["reference"])


def _mark(_: Row, body: dict[str, Any]) -> Iterator[Projected]:
    yield Projected("facts", {"name": "journal_mark"}, {"value": body["mark"]})
    yield Projected("facts", {"name": "machine"}, {"value": body["machine"]})


def _number_taken(reference: dict[str, Any]) -> Projected:
    series = f"{reference['site']}-{reference['till']}"
    return Projected("receipt_numbers", {"series": series}, {"last": reference["number"]})


def _step(row: Row, body: dict[str, Any]) -> Projected:
    values: dict[str, Value] = {name: body[name] for name in ("stage", "crm") if name in body}
    values["entry"] = row[0]
    if body.get("closed_at"):
        values["bought_at"] = body["closed_at"]
    if row[2] in (_SUBMITTED, Entry.CLAIMED.value) and row[6] is not None:
        values["submission"] = row[0]
    return Projected("sales", {"identity": row[3]}, values)


def _print_job(row: Row, body: dict[str, Any]) -> Iterator[Projected]:
    kind = body["kind"]
    sale = kind == ReceiptKind.SALE.value
    name = body["reference"] if sale else f"{body['reference']} {kind}"
    key = {"reference": name, "copy": body["copy"]}
    yield Projected("print_jobs", key, {"entry": row[0], "outcome": PrintOutcome.WAITING.value})


def _print_outcome(_: Row, body: dict[str, Any]) -> Iterator[Projected]:
    paper = {"reference": body["reference"], "copy": body["copy"]}
    yield Projected("print_jobs", paper, {"outcome": body["outcome"]})


# What the entries make that are neither a step of a sale nor a row of a table themselves.
_MADE_OF: dict[str, Callable[[Row, dict[str, Any]], Iterator[Projected]]] = {
    _SUBMITTED: _submitted,
    Entry.REST.value: _rest,
    OwnEntry.RETURN.value: _return,
    OwnEntry.CREDIT_NOTE.value: _number,
    OwnEntry.REST_NUMBER.value: _number,
    # It takes no number, it jumps to one.
    OwnEntry.SET_BACK.value: _number,
    OwnEntry.MARK.value: _mark,
    OwnEntry.PRINT_JOB.value: _print_job,
    OwnEntry.PRINT_OUTCOME.value: _print_outcome,
}
