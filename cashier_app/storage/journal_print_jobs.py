"""The print jobs: each has an entry with its receipt, and an outcome."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from cashier_app.domain.errors import StorageError
from cashier_app.domain.receipt import Receipt
from cashier_app.services.ports import PrintJob, PrintOutcome
from cashier_app.storage.journal_entries import OwnEntry, add_entry, body_of, compact, last_row
from cashier_app.storage.sale_codec import RECEIPTS

_JOB = "SELECT id, entry, outcome FROM print_jobs"
MOST_WITHOUT_PAPER = 500
"""So many are told of: a shop without a printer has as many as it ever sold."""


def add_job(db: sqlite3.Connection, receipt: Receipt, at: datetime) -> PrintJob:
    """Write a job for the receipt, as the copy that the receipt says it is."""
    entry = add_entry(db, OwnEntry.PRINT_JOB, at, RECEIPTS.to_json(receipt))
    db.execute(
        "INSERT INTO print_jobs (entry, reference, copy, outcome) VALUES (?, ?, ?, ?)",
        (entry, receipt.name, receipt.copy, PrintOutcome.WAITING.value),
    )
    return PrintJob(last_row(db), receipt)


def next_copy(db: sqlite3.Connection, name: str) -> int:
    """Return the count of the next print of this paper; 0 when there was none, the original."""
    row = db.execute("SELECT max(copy) FROM print_jobs WHERE reference = ?", (name,))
    newest: int | None = row.fetchone()[0]
    return 0 if newest is None else newest + 1


def original_of(db: sqlite3.Connection, name: str) -> PrintJob:
    """Return the first job of the paper with this name."""
    row = db.execute(f"{_JOB} WHERE reference = ? AND copy = 0", (name,)).fetchone()
    return _job(db, row)


def newest_of(db: sqlite3.Connection, name: str) -> PrintJob | None:
    """Return the newest job of the paper with this name, if it ever got one."""
    row = db.execute(f"{_JOB} WHERE reference = ? ORDER BY copy DESC LIMIT 1", (name,)).fetchone()
    return None if row is None else _job(db, row)


def note_outcome(
    db: sqlite3.Connection, job: PrintJob, outcome: PrintOutcome, at: datetime
) -> None:
    """Write what became of a job.

    Raises:
        StorageError: there is no such job.

    """
    found = db.execute("SELECT reference, copy FROM print_jobs WHERE id = ?", (job.id,)).fetchone()
    if found is None:
        raise StorageError(f"there is no print job {job.id}")
    db.execute("UPDATE print_jobs SET outcome = ? WHERE id = ?", (outcome.value, job.id))
    body = {"reference": found[0], "copy": found[1], "outcome": outcome.value}
    add_entry(db, OwnEntry.PRINT_OUTCOME, at, compact(body))


def jobs_without_paper(db: sqlite3.Connection) -> Sequence[PrintJob]:
    """Return the newest jobs that are not known to have reached paper or not, oldest first."""
    rows = db.execute(
        f"{_JOB} WHERE outcome IN ('waiting', 'not-printed', 'started') ORDER BY id DESC LIMIT ?",
        (MOST_WITHOUT_PAPER,),
    )
    return tuple(_job(db, row) for row in reversed(rows.fetchall()))


def _job(db: sqlite3.Connection, row: tuple[int, int, str]) -> PrintJob:
    number, entry, outcome = row
    receipt = RECEIPTS.from_json(compact(body_of(db, entry)))
    return PrintJob(number, receipt, PrintOutcome(outcome))
