"""Copies of the journal in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from cashier_app.domain.audit import AuditRow
from cashier_app.domain.errors import StorageError
from cashier_app.domain.sale import Sale


@dataclass
class FakeJournalCopy:
    """Keeps what was written; `full` makes writing fail, `dropped` counts what was given up."""

    sales: list[Sale] = field(default_factory=list)
    events: list[AuditRow] = field(default_factory=list)
    begun: list[datetime] = field(default_factory=list)
    finished: int = 0
    dropped: int = 0
    full: bool = False

    def begin(self, at: datetime) -> None:
        """Begin."""
        self.begun.append(at)

    def add_sales(self, sales: Sequence[Sale]) -> None:
        """Keep sales."""
        self._check()
        self.sales.extend(sales)

    def add_events(self, events: Sequence[AuditRow]) -> None:
        """Keep events."""
        self._check()
        self.events.extend(events)

    def finish(self) -> str:
        """Count it."""
        self.finished += 1
        return "exports"

    def drop(self) -> None:
        """Count it."""
        self.dropped += 1

    def _check(self) -> None:
        if self.full:
            raise StorageError("the disk is full")
