"""A person's word on a row of the outbox, written with what it does to the row and its sale."""

import sqlite3
from dataclasses import replace
from datetime import datetime
from json import dumps

from cashier_app.domain.decision import Decision
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import Entry, OutboxRow, OutboxState, WriteRequest
from cashier_app.storage import journal_outbox
from cashier_app.storage.journal_entries import OwnEntry, add_entry
from cashier_app.storage.journal_sales import write_step


def decide(
    db: sqlite3.Connection,
    row: OutboxRow,
    decision: Decision,
    sale: Sale,
    at: datetime,
    request: WriteRequest | None = None,
) -> int:
    """Write the decision and return the entry of the sale as it stands after it.

    With a `request` the row is sent as that says from now on.

    Raises:
        TransitionError: the row does not stand any more as the person saw it.

    """
    now = journal_outbox.live_row(db, row.id)
    if now is None or (now.state, now.attempts) != (row.state, row.attempts):
        message = f"row {row.id} of the outbox is not {row.state.value} any more"
        raise TransitionError(message)
    said = {"row": row.id, "kind": row.kind.value, "decision": decision.value}
    add_entry(db, OwnEntry.DECISION, at, dumps(said), sale=sale.identity)
    step = Entry.CANCELLED if decision is Decision.REMOVE else Entry.ANSWERED
    entry = write_step(db, step, sale, at, request)
    if request is not None:
        journal_outbox.send_as(db, row, entry)
    again = decision is Decision.SEND_AGAIN
    state = OutboxState.BEING_CHECKED if again else OutboxState.DONE
    journal_outbox.note_attempt(db, replace(row, attempts=0) if again else row, state, "")
    return entry
