"""What must still reach CRM.COM: rows made by the entries of the journal that they point at."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from cashier_app.domain.errors import StorageError
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.services.ports import OutboxKind, OutboxRow, OutboxState
from cashier_app.storage.journal_entries import request_of
from cashier_app.storage.journal_sales import Submission, sale_at, submission_of

_LIVE = (
    "SELECT id, kind, state, sales.entry, outbox.entry, first_tried, attempts, words"
    " FROM outbox JOIN sales ON sales.identity = outbox.sale WHERE state <> 'done'"
)
_Columns = tuple[int, str, str, int, int, str, int, str]


def queue_purchase(db: sqlite3.Connection, sale: Sale, submission: Submission) -> None:
    """Let a closed sale be sent; one whose outcome is unknown is looked up first, never new.

    What was sent again while the sale was on the screen counts as sent.
    """
    if sale.crm is CrmState.UNKNOWN:
        state, attempts = OutboxState.BEING_CHECKED, 1 + sale.resends
    else:
        state, attempts = OutboxState.WAITING, 0
    _queue(db, OutboxKind.PURCHASE, sale, submission.entry, submission.at, state, attempts)


def queue_cancellation(
    db: sqlite3.Connection, kind: OutboxKind, sale: Sale, entry: int, submission: Submission
) -> None:
    """Let a purchase or a spend be cancelled; `entry` holds the request, if it is known already.

    Nothing of a sale can have arrived before its submission, so that is where a look-up begins.
    """
    _queue(db, kind, sale, entry, submission.at, OutboxState.WAITING, 0)


def queue_return_check(db: sqlite3.Connection, sale: Sale, entry: int) -> None:
    """Let it be found out what became of a return of wallet money, when its bill was closed."""
    kind, state = OutboxKind.RETURN_CHECK, OutboxState.BEING_CHECKED
    _queue(db, kind, sale, entry, submission_of(db, sale).at, state, 0)


def settle_return_check(db: sqlite3.Connection, sale: Sale) -> None:
    """Check it no more: what was spent on a cancelled purchase is returned with it."""
    db.execute(
        "UPDATE outbox SET state = 'done' WHERE sale = ? AND kind = ? AND state <> 'done'",
        (sale.identity, OutboxKind.RETURN_CHECK.value),
    )


def waiting_rows(db: sqlite3.Connection, after: int) -> Sequence[OutboxRow]:
    """Return the rows that are not done, oldest first, each with its sale as last written."""
    rows = db.execute(f"{_LIVE} AND id > ? ORDER BY id", (after,)).fetchall()
    return tuple(_row(db, columns) for columns in rows)


def live_row(db: sqlite3.Connection, number: int) -> OutboxRow | None:
    """Return one row as it stands now, None when it is done."""
    columns = db.execute(f"{_LIVE} AND id = ?", (number,)).fetchone()
    return None if columns is None else _row(db, columns)


def is_done(db: sqlite3.Connection, row: OutboxRow) -> bool:
    """Whether the row is done already.

    Raises:
        StorageError: there is no such row.

    """
    found = db.execute("SELECT state FROM outbox WHERE id = ?", (row.id,)).fetchone()
    if found is None:
        raise StorageError(f"there is no row {row.id} in the outbox")
    return OutboxState(found[0]) is OutboxState.DONE


def note_attempt(db: sqlite3.Connection, row: OutboxRow, state: OutboxState, words: str) -> None:
    """Keep how the row stands now and how often it was sent, as the row says."""
    db.execute(
        "UPDATE outbox SET state = ?, attempts = ?, words = ? WHERE id = ?",
        (state.value, row.attempts, words, row.id),
    )


def send_as(db: sqlite3.Connection, row: OutboxRow, entry: int) -> None:
    """Let the row be sent as the request of this entry says."""
    db.execute("UPDATE outbox SET entry = ? WHERE id = ?", (entry, row.id))


def _row(db: sqlite3.Connection, columns: _Columns) -> OutboxRow:
    number, kind, state, now, made, first_tried, attempts, words = columns
    return OutboxRow(
        id=number,
        kind=OutboxKind(kind),
        state=OutboxState(state),
        sale=sale_at(db, now),
        request=request_of(db, made),
        first_tried=datetime.fromisoformat(first_tried),
        attempts=attempts,
        words=words,
    )


def _queue(
    db: sqlite3.Connection,
    kind: OutboxKind,
    sale: Sale,
    entry: int,
    first_tried: str,
    state: OutboxState,
    attempts: int,
) -> None:
    """Add a row; a second one for the same thing only brings its request, if it has one."""
    db.execute(
        "INSERT INTO outbox (kind, state, sale, entry, first_tried, attempts, words)"
        " VALUES (?, ?, ?, ?, ?, ?, '')"
        " ON CONFLICT (sale, kind) WHERE state <> 'done' DO UPDATE SET entry = excluded.entry"
        " WHERE (SELECT request FROM entries WHERE seq = excluded.entry) IS NOT NULL",
        (kind.value, state.value, sale.identity, entry, first_tried, attempts),
    )
