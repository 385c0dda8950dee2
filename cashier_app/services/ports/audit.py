"""The audit events in the journal."""

from collections.abc import Sequence
from typing import Protocol

from cashier_app.domain.audit import AuditEvent, AuditRow


class AuditBooks(Protocol):
    """Keeps the events in the same chain as the sales; each method is ONE durable transaction.

    Raises `StorageError` when nothing could be written; then nothing was.
    """

    def note_event(self, event: AuditEvent) -> None:
        """Write one event."""
        ...

    def events(self, after: int = 0, limit: int = 500) -> Sequence[AuditRow]:
        """Return so many events at most, oldest first, of the rows with a higher number."""
        ...
