"""A copy of the journal as lists that other programs read."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from cashier_app.domain.audit import AuditRow
from cashier_app.domain.sale import Sale


class JournalCopy(Protocol):
    """Two lists, of sales and of audit events, that are there whole or not at all.

    Each method raises `StorageError` when it cannot be written; then `drop` follows.
    """

    def begin(self, at: datetime) -> None:
        """Begin new lists, named by this moment."""
        ...

    def add_sales(self, sales: Sequence[Sale]) -> None:
        """Write sales, oldest first."""
        ...

    def add_events(self, events: Sequence[AuditRow]) -> None:
        """Write audit events, oldest first."""
        ...

    def finish(self) -> str:
        """Put the lists in place and return the folder they are in."""
        ...

    def drop(self) -> None:
        """Leave nothing of lists that were begun; raises nothing."""
        ...
