"""The few single facts that the journal keeps: its mark, and the reduction method last stated."""

import sqlite3
from datetime import datetime
from random import Random

from cashier_app.domain.reference import JOURNAL_ALPHABET
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import SpendState
from cashier_app.storage.journal_entries import OwnEntry, add_entry, compact

_MARK = "journal_mark"
_MACHINE = "machine"
_MARK_LENGTH = 4
_REDUCTION = "last_reduction"
_SPENT = (SpendState.SPENT, SpendState.RETURNING, SpendState.RETURN_UNKNOWN)


def journal_mark(db: sqlite3.Connection, at: datetime, random: Random, machine: str = "") -> str:
    """Return the last part of this journal's references; a new journal draws it, as an entry.

    A journal that was made on another machine draws a new one, so that a cloned till never repeats
    the references of the other; `machine` is empty where machines cannot be told apart.
    """
    mark = fact(db, _MARK)
    here = fact(db, _MACHINE) or ""
    if mark is None or (machine and machine != here):
        return draw_mark(db, at, random, machine)
    return mark


def draw_mark(db: sqlite3.Connection, at: datetime, random: Random, machine: str) -> str:
    """Draw another mark, for all references from here on."""
    mark = "".join(random.choice(JOURNAL_ALPHABET) for _ in range(_MARK_LENGTH))
    add_entry(db, OwnEntry.MARK, at, compact({"mark": mark, "machine": machine}))
    keep_fact(db, _MARK, mark)
    keep_fact(db, _MACHINE, machine)
    return mark


def last_reduction(db: sqlite3.Connection) -> Reduction | None:
    """Return the reduction method that CRM.COM last stated on this till."""
    known = fact(db, _REDUCTION)
    return None if known is None else Reduction(known)


def note_reduction(db: sqlite3.Connection, sale: Sale) -> None:
    """Keep the reduction method of the sale if CRM.COM stated it.

    Previews and spend answers state it. A back-end method is never a default of the till, so it was
    stated too. A front-end method without preview or spend may be the till's own assumption.
    """
    if sale.spend.state in _SPENT or sale.reduction is Reduction.BACK_END:
        keep_fact(db, _REDUCTION, sale.reduction.value)
    elif sale.preview is not None:
        keep_fact(db, _REDUCTION, sale.preview.reduction.value)


def keep_fact(db: sqlite3.Connection, name: str, value: str) -> None:
    """Keep a fact, in place of what it was before; the journal has both."""
    db.execute(
        "INSERT INTO facts (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
        (name, value),
    )


def fact(db: sqlite3.Connection, name: str) -> str | None:
    """Return what is kept under this name, None when nothing ever was."""
    row = db.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])
