"""What a synchronisation of products reads and keeps: the shop's products, and how far it came."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from cashier_app.domain.product_sync import ProductGroupKind, ProductToSync, SyncedBatch
from cashier_app.domain.sync_run import SyncKind, SyncRun, SyncStop


class ProductPages(Protocol):
    """The shop's products in the order of their codes, a page at a time; never all at once.

    All methods raise `StorageError` when the catalogue cannot be read.
    """

    def after(self, code: str, limit: int) -> Sequence[ProductToSync]:
        """Return the products with the next codes; after "" come the first."""
        ...

    def count_after(self, code: str) -> int:
        """Return how many products have a later code; after "" come all."""
        ...

    def those(self, codes: Collection[str]) -> Sequence[ProductToSync]:
        """Return the products with these codes, as far as they are still sold, by code."""
        ...

    def groups(self, kind: ProductGroupKind) -> Sequence[str]:
        """Return the types, brands or families that products are in; there are no categories."""
        ...

    def in_group(self, kind: ProductGroupKind, group: str) -> Sequence[ProductToSync]:
        """Return the products of one type, brand or family, by code; "" are those without one."""
        ...


class SyncBooks(Protocol):
    """What CRM.COM took last of each product, and how far the run came; each call is durable.

    All methods raise `StorageError` when it could not be written; then nothing was.
    """

    def run(self) -> SyncRun | None:
        """Return the run that is not at its end; None if there is none."""
        ...

    def begin(self, kind: SyncKind, at: datetime) -> SyncRun:
        """Begin a run with the first batch; a run that is not at its end is given up."""
        ...

    def go_on(self, waiting: int) -> None:
        """Note how many products have no answer yet, and that the run does not stand still."""
        ...

    def knows_after(self, code: str) -> bool:
        """Return whether any product with a later code ever had an answer."""
        ...

    def digests(self, codes: Collection[str]) -> Mapping[str, bytes]:
        """Return the digest of what was last answered for, where there is one.

        A product that was refused with its whole batch has none: nothing was said of it.
        """
        ...

    def answered(self, batch: Sequence[ProductToSync], answer: SyncedBatch) -> None:
        """Keep what became of each product of the next batch, and that the batch has an answer."""
        ...

    def refused(self, batch: Sequence[ProductToSync], code: str, words: str) -> None:
        """Keep that the next batch was refused as a whole."""
        ...

    def stopped(self, stop: SyncStop, at: datetime) -> None:
        """Keep why and since when the run stands still."""
        ...

    def finished(self, at: datetime) -> None:
        """Keep that the run is at its end."""
        ...

    def rejected_after(self, code: str, limit: int) -> Sequence[str]:
        """Return the next codes of the list of rejected products."""
        ...

    def answered_again(self, batch: Sequence[ProductToSync], answer: SyncedBatch) -> None:
        """Keep what became of rejected products that were sent again, outside of any run."""
        ...

    def forget(self, codes: Collection[str]) -> None:
        """Take products out that the shop sells no more."""
        ...
