"""The audit events: rows of the journal that belong to no sale."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from cashier_app.domain.audit import AuditEvent, AuditKind, AuditRow
from cashier_app.storage.ballast import finishes
from cashier_app.storage.journal_entries import OwnEntry, add_entry, compact
from cashier_app.storage.journal_file import JournalFile

_EVENTS = "SELECT seq, at, body FROM entries WHERE kind = ? AND seq > ? ORDER BY seq LIMIT ?"


class AuditRows(JournalFile):
    """Keeps the events: the port `AuditBooks`; each method is one transaction with one sync."""

    @finishes
    def note_event(self, event: AuditEvent) -> None:
        """Write one event."""
        with self._file.transaction() as db:
            write_event(db, event)

    def events(self, after: int = 0, limit: int = 500) -> Sequence[AuditRow]:
        """Return so many events at most, oldest first, of the rows with a higher number."""
        with self._file.reading() as db:
            rows = db.execute(_EVENTS, (OwnEntry.AUDIT.value, after, limit)).fetchall()
        return tuple(AuditRow(number, _event(at, body)) for number, at, body in rows)


def write_event(db: sqlite3.Connection, event: AuditEvent) -> None:
    """Write an event within the transaction of what it tells."""
    body = {"event": event.kind.value, "who": event.who, "facts": dict(event.facts)}
    add_entry(db, OwnEntry.AUDIT, event.at, compact(body))


def _event(at: str, body: str) -> AuditEvent:
    document = json.loads(body, parse_float=Decimal)
    return AuditEvent(
        AuditKind(document["event"]),
        datetime.fromisoformat(at),
        document["who"],
        tuple(document["facts"].items()),
    )
