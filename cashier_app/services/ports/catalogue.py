"""What the shop sells."""

from collections.abc import Sequence
from typing import Protocol

from cashier_app.domain.product import Product


class Catalogue(Protocol):
    """What the shop sells."""

    def by_barcode(self, code: str) -> Product | None:
        """Find a product by barcode or by its own code; fast enough for the GUI thread."""
        ...

    def search(self, text: str, limit: int) -> Sequence[Product]:
        """Find products by the beginnings of words, never ranked while somebody types."""
        ...

    def similar(self, text: str, limit: int) -> Sequence[Product]:
        """Find products by words nearly like those, when `search` finds nothing."""
        ...

    def quick_keys(self) -> Sequence[Product]:
        """The products with a quick key, in the order of their keys (`group/position`)."""
        ...

    def count(self) -> int:
        """How many products there are."""
        ...
