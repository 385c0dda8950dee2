"""The rewards service as the place where products are told, so that offers know them."""

from collections.abc import Sequence
from typing import Protocol

from cashier_app.domain.product_sync import (
    ListedProduct,
    ProductGroupKind,
    ProductToSync,
    SyncedBatch,
)


class ProductService(Protocol):
    """CRM.COM's products in the till's own words."""

    def synchronise(self, products: Sequence[ProductToSync]) -> SyncedBatch:
        """Create or update these products; each stands for itself.

        Raises `BatchError` before anything is sent, `RefusedError` when the whole batch was
        refused, `NotSentError`, or `UnknownOutcomeError` when some of it may have been taken. The
        same batch may always be sent again: it ends in the same state.
        """
        ...

    def list_products(self, kind: ProductGroupKind, code: str) -> Sequence[ListedProduct]:
        """Read the products of one type, brand, family or category; raises as a read does."""
        ...
