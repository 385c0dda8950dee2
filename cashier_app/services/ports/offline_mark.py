"""What reminds a till that it was taken offline by hand, over any restart."""

from datetime import datetime
from typing import Protocol


class OfflineMark(Protocol):
    """Stands from Go offline to Go online; raises `StorageError` where it cannot be written."""

    def since(self) -> datetime | None:
        """Since when the till is offline by hand, in its local time; None when it is not."""
        ...

    def put(self, since: datetime) -> None:
        """Say that it is."""
        ...

    def take_away(self) -> None:
        """Say that it is not (any more)."""
        ...
