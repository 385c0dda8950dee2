"""The list of goods that the catalogue does not know, for the store manager."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from cashier_app.domain.unknown_product import UnknownProduct


class UnknownProducts(Protocol):
    """Collects unknown codes. All methods raise `StorageError`; then nothing was written."""

    def scanned(self, code: str, at: datetime) -> None:
        """Count a code that was scanned and not found."""
        ...

    def sold(self, code: str, at: datetime) -> None:
        """Count a code that was added to a basket without being known."""
        ...

    def rows(self) -> Sequence[UnknownProduct]:
        """The codes that are still on the list, the last seen first."""
        ...

    def remove(self, code: str) -> None:
        """Take a code off the list; one that is not on it (any more) is no error."""
        ...
