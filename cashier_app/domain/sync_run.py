"""One synchronisation of the products with CRM.COM: how far it came, and what was rejected."""

import hashlib
from datetime import datetime
from enum import Enum
from json.encoder import encode_basestring_ascii

from cashier_app.domain.frozen import frozen
from cashier_app.domain.product_sync import MOST_IN_A_BATCH, ProductToSync

_DIGEST_BYTES = 16


class SyncKind(Enum):
    """Which products are sent: those CRM.COM does not know like this, all, or the rejected."""

    CHANGED = "changed"
    ALL = "all"
    REJECTED = "rejected"


class SyncStop(Enum):
    """Why a run stands still before its end; it goes on with the first batch without an answer."""

    ASKED = "asked"
    LINE = "line"
    NOT_SECURE = "not-secure"
    NO_KEY = "no-key"
    KEY_REFUSED = "key-refused"


@frozen
class SyncRun:
    """A run as it goes on: the last code that was answered for, and how many batches were."""

    kind: SyncKind
    cursor: str = ""
    batches: int = 0


@frozen
class BatchDone:
    """A batch with an answer; `words` are CRM.COM's where it refused the batch as a whole."""

    number: int
    products: int
    rejected: int
    words: str = ""


@frozen
class RejectedProduct:
    """A product that CRM.COM does not take; `batch` is 0 where an earlier run sent it."""

    code: str
    description: str
    batch: int
    error_code: str = ""
    words: str = ""


@frozen
class ProductWarning:
    """A product that was taken, but not all of it; CRM.COM says what is missing."""

    code: str
    words: str


@frozen
class SyncOverview:
    """How the last run stands. Without `began` there never was one; with `ended` it is done.

    `waiting` are the products that have no answer yet; `rejected` counts the whole list, with what
    earlier runs left in it.
    """

    batches: tuple[BatchDone, ...] = ()
    waiting: int = 0
    rejected: int = 0
    warnings: int = 0
    kind: SyncKind = SyncKind.CHANGED
    began: datetime | None = None
    ended: datetime | None = None
    stop: SyncStop | None = None
    stopped: datetime | None = None

    @property
    def sent(self) -> int:
        """How many products have an answer in this run."""
        return sum(batch.products for batch in self.batches)

    @property
    def accepted(self) -> int:
        """How many of those were taken."""
        return self.sent - sum(batch.rejected for batch in self.batches)

    @property
    def products(self) -> int:
        """How many products this run is about."""
        return self.sent + self.waiting

    @property
    def batches_in_all(self) -> int:
        """How many batches the run has, by what is known now."""
        return len(self.batches) + batches_for(self.waiting)

    @property
    def unfinished(self) -> bool:
        """Whether there is something to resume."""
        return self.began is not None and self.ended is None


def batches_for(products: int) -> int:
    """Return how many batches that many products need."""
    return -(-products // MOST_IN_A_BATCH)


def digest_of(product: ProductToSync) -> bytes:
    """Return a short mark of everything CRM.COM is told of a product, to see that it changed."""
    # As JSON no two products make the same text of their parts. `json.dumps` would make the same
    # text, but takes three times as long, and there is one for each of a million products.
    text = f"[{', '.join(map(encode_basestring_ascii, product))}]"
    return hashlib.blake2b(text.encode(), digest_size=_DIGEST_BYTES).digest()
