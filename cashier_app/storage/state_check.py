"""Checks the tables that say how things stand against the entries, as these go by."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from functools import cache
from typing import Any

from cashier_app.services.ports import Entry
from cashier_app.storage.chain import Row
from cashier_app.storage.chain_verdict import Fault, Wrong
from cashier_app.storage.journal_entries import OwnEntry
from cashier_app.storage.journal_schema import STEPS
from cashier_app.storage.projections import Projected, projected, standing

# The tables whose rows are counted, by the kind of entry that may add one.
_COUNTED = {
    Entry.SUBMITTED.value: "sales",
    Entry.REST.value: "sales",
    OwnEntry.PRINT_JOB.value: "print_jobs",
    OwnEntry.OUTBOX_ROW.value: "outbox",
    OwnEntry.CANCELLATION_ROW.value: "cancellations",
}
# The tables whose rows are told apart by a key: each key has to come from an entry.
_KEYED = {
    "receipt_numbers": "series",
    "give_backs": "sale",
    "facts": "name",
    "people": "number",
    "pin_tries": "person",
    "returns": "identity",
}

# Triggers write no row that the chain would not show, so what they say is not asked here.
_DESCRIBED = """
    SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master WHERE type <> 'trigger'
"""


class StateCheck:
    """Remembers what still differs: a later entry may explain it, the last one has to.

    It holds little: how many rows there should be, or their keys, and what differs for the moment.
    """

    def __init__(self, *, from_the_beginning: bool) -> None:
        """Begin before the first entry, or before a later one; then rows cannot be counted."""
        self._whole = from_the_beginning
        self._differs: dict[tuple[object, ...], int] = {}
        self._rows = dict.fromkeys(_COUNTED.values(), 0)
        self._keys: dict[str, set[object]] = {table: set() for table in _KEYED}
        self._last_number: dict[str, int] = {}

    def take(self, db: sqlite3.Connection, row: Row, body: dict[str, Any]) -> Fault | None:
        """Compare what this entry makes of the tables with the tables."""
        for change in projected(row, body):
            self._compare(db, row[0], change)
            if change.table in _KEYED:
                self._keys[change.table].update(change.key.values())
            if change.table == "receipt_numbers" and not self._follows(change, row[2]):
                return Fault(row[0], Wrong.NUMBER, f"number {change.values['last']}")
        self._count(row, body)
        return None

    def finish(self, db: sqlite3.Connection) -> Fault | None:
        """Say what no entry explains, and which table is not described as this program does."""
        if self._differs:
            place, number = min(self._differs.items(), key=lambda found: found[1])
            return Fault(number, Wrong.STATE, f"{place[0]}.{place[-1]}")
        return (self._additional(db) or _described_otherwise(db)) if self._whole else None

    def _compare(self, db: sqlite3.Connection, number: int, change: Projected) -> None:
        now = standing(db, change)
        for name, value in change.values.items():
            right = name in now and now[name] == value
            if right and not self._differs:
                continue
            place = (change.table, *change.key.items(), name)
            if right:
                self._differs.pop(place, None)
            else:
                self._differs[place] = number

    def _follows(self, change: Projected, kind: str) -> bool:
        """Whether a receipt number is the one after the last; the first that is seen is.

        Only books that were set back jump, forward, and their row says so.
        """
        series, number = str(change.key["series"]), int(change.values["last"] or 0)
        last = self._last_number.get(series, 0 if self._whole else None)
        self._last_number[series] = number
        if kind == OwnEntry.SET_BACK.value:
            return number >= (last or 0)
        return last is None or number == last + 1

    def _count(self, row: Row, body: Mapping[str, Any]) -> None:
        table = _COUNTED.get(row[2])
        if table in ("outbox", "cancellations"):
            self._rows[table] = max(self._rows[table], body["id"])
        elif table is not None and row[4] is None:
            self._rows[table] += 1

    def _additional(self, db: sqlite3.Connection) -> Fault | None:
        for table, rows in self._rows.items():
            # Rows of these tables are numbered in the order of their entries and never deleted.
            found = db.execute(
                f"SELECT entry FROM {table} ORDER BY rowid LIMIT 1 OFFSET ?", (rows,)
            ).fetchone()
            if found is not None:
                return Fault(found[0], Wrong.STATE, f"{table} has a row too many")
        for table, key in _KEYED.items():
            for (value,) in db.execute(f"SELECT {key} FROM {table}"):
                if value not in self._keys[table]:
                    return Fault(0, Wrong.STATE, f"{table} has a row too many: {value}")
        return None


def _described_otherwise(db: sqlite3.Connection) -> Fault | None:
    """Name a table or an index whose own description in the file is not the program's."""
    strange = _tables_of(db) ^ _own_tables()
    names = min((row[1] for row in strange), default="")
    return Fault(0, Wrong.UNREADABLE, f"{names} is described otherwise") if names else None


@cache
def _own_tables() -> frozenset[tuple[str, ...]]:
    """Describe the tables and indexes as the steps of this program make them."""
    with closing(sqlite3.connect(":memory:")) as db:
        for step in STEPS:
            for statement in step:
                db.execute(statement)
        return _tables_of(db)


def _tables_of(db: sqlite3.Connection) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(row) for row in db.execute(_DESCRIBED))
