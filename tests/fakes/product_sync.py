"""Products, their progress and a rewards service that takes them, all in memory."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from cashier_app.domain.product_sync import (
    FailedProduct,
    ListedProduct,
    ProductGroupKind,
    ProductToSync,
    SyncedBatch,
    SyncedProduct,
    checked_batch,
)
from cashier_app.domain.sync_run import SyncKind, SyncRun, SyncStop, digest_of


class FakePages:
    """The port `ProductPages` over a list that a test changes as it likes."""

    def __init__(self, products: Sequence[ProductToSync] = ()) -> None:
        self.products = list(products)
        self.read: list[str] = []

    def after(self, code: str, limit: int) -> Sequence[ProductToSync]:
        self.read.append(code)
        rest = sorted((each for each in self.products if each.code > code), key=_code)
        return rest[:limit]

    def count_after(self, code: str) -> int:
        return sum(each.code > code for each in self.products)

    def those(self, codes: Collection[str]) -> Sequence[ProductToSync]:
        return sorted((each for each in self.products if each.code in codes), key=_code)

    def groups(self, kind: ProductGroupKind) -> Sequence[str]:
        return sorted({_group(each, kind) for each in self.products} - {""})

    def in_group(self, kind: ProductGroupKind, group: str) -> Sequence[ProductToSync]:
        return sorted((each for each in self.products if _group(each, kind) == group), key=_code)


class FakeProductService:
    """The port `ProductService`: takes what it is sent, and fails as a test wants."""

    def __init__(self) -> None:
        self.sent: list[list[str]] = []
        self.known: dict[str, ProductToSync] = {}
        self.refused: set[str] = set()
        self.warned: dict[str, str] = {}
        self.troubles: list[Exception | None] = []
        self.after_effect = False

    def synchronise(self, products: Sequence[ProductToSync]) -> SyncedBatch:
        """Take the batch, unless the next of the `troubles` says otherwise."""
        batch = checked_batch(products)
        self.sent.append([each.code for each in batch])
        trouble = self.troubles.pop(0) if self.troubles else None
        if trouble is None or self.after_effect:
            self.known |= {each.code: each for each in batch if each.code not in self.refused}
        if trouble is not None:
            raise trouble
        return SyncedBatch(
            tuple(
                SyncedProduct(each.code, self.warned.get(each.code, ""))
                for each in batch
                if each.code not in self.refused
            ),
            tuple(
                FailedProduct(each.code, "NO", "Not this one")
                for each in batch
                if each.code in self.refused
            ),
        )

    def list_products(self, kind: ProductGroupKind, code: str) -> Sequence[ListedProduct]:
        return [
            ListedProduct(each.code, each.alternative_code, each.description)
            for each in self.known.values()
            if _group(each, kind) == code
        ]


class FakeSyncBooks:
    """The port `SyncBooks` in memory."""

    def __init__(self) -> None:
        self.now: SyncRun | None = None
        self.waiting = 0
        self.stop: SyncStop | None = None
        self.ended: datetime | None = None
        self.known: dict[str, bytes] = {}
        self.rejected: dict[str, str] = {}
        self.whole: list[str] = []

    def run(self) -> SyncRun | None:
        return None if self.ended else self.now

    def begin(self, kind: SyncKind, at: datetime) -> SyncRun:
        del at
        self.now, self.ended = SyncRun(kind), None
        return self.now

    def go_on(self, waiting: int) -> None:
        self.waiting, self.stop = waiting, None

    def knows_after(self, code: str) -> bool:
        return any(each > code for each in (*self.known, *self.rejected))

    def digests(self, codes: Collection[str]) -> Mapping[str, bytes]:
        return {code: self.known[code] for code in codes if code in self.known}

    def answered(self, batch: Sequence[ProductToSync], answer: SyncedBatch) -> None:
        self._next(batch)
        self.answered_again(batch, answer)

    def refused(self, batch: Sequence[ProductToSync], code: str, words: str) -> None:
        self._next(batch)
        self.whole.append(words or code)
        for each in batch:
            self.known.pop(each.code, None)
            self.rejected[each.code] = words

    def stopped(self, stop: SyncStop, at: datetime) -> None:
        del at
        self.stop = stop

    def finished(self, at: datetime) -> None:
        self.ended, self.waiting = at, 0

    def rejected_after(self, code: str, limit: int) -> Sequence[str]:
        return sorted(each for each in self.rejected if each > code)[:limit]

    def answered_again(self, batch: Sequence[ProductToSync], answer: SyncedBatch) -> None:
        self.known |= {each.code: digest_of(each) for each in batch}
        for taken in answer.taken:
            self.rejected.pop(taken.code, None)
        self.rejected |= {failed.code: failed.words for failed in answer.failed}

    def forget(self, codes: Collection[str]) -> None:
        for code in codes:
            self.known.pop(code, None)
            self.rejected.pop(code, None)

    def _next(self, batch: Sequence[ProductToSync]) -> None:
        assert self.now
        self.now = SyncRun(self.now.kind, batch[-1].code, self.now.batches + 1)
        self.waiting -= len(batch)


def _code(product: ProductToSync) -> str:
    return product.code


def _group(product: ProductToSync, kind: ProductGroupKind) -> str:
    return str(getattr(product, f"{kind.value}_code"))
