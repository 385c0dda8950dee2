"""Audit events in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from cashier_app.domain.audit import AuditEvent, AuditKind, AuditRow
from cashier_app.domain.errors import StorageError


@dataclass
class FakeAuditBooks:
    """Keeps events in a list; `full` makes every write fail."""

    noted: list[AuditEvent] = field(default_factory=list)
    full: bool = False

    def note_event(self, event: AuditEvent) -> None:
        """Keep one event."""
        if self.full:
            raise StorageError("the disk is full")
        self.noted.append(event)

    def events(self, after: int = 0, limit: int = 500) -> Sequence[AuditRow]:
        """Return events by their place in the list."""
        rows = [AuditRow(number, event) for number, event in enumerate(self.noted, start=1)]
        return tuple(rows[after : after + limit])

    def kinds(self) -> list[AuditKind]:
        """The kinds that were noted, in order."""
        return [event.kind for event in self.noted]
