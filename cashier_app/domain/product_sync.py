"""Products on their way to CRM.COM, so that its offers know them; prices stay with the till."""

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from cashier_app.domain.errors import CashierError
from cashier_app.domain.frozen import frozen

MOST_IN_A_BATCH = 1000
"""More than this is not taken in one call (D 516773)."""


class BatchError(CashierError):
    """These products cannot be told in one batch; nothing was sent. `codes` are those twice."""

    def __init__(self, problem: str, codes: tuple[str, ...] = ()) -> None:
        """Keep the codes that came more than once."""
        super().__init__(f"{problem}: {', '.join(codes)}" if codes else problem)
        self.codes = codes


class ProductToSync(NamedTuple):
    """What CRM.COM is told of a product: codes and words, never a price. Empty: not told.

    It is a plain row, because a million of them are read, told and marked one after the other.
    """

    code: str
    alternative_code: str = ""
    description: str = ""
    long_description: str = ""
    type_code: str = ""
    brand_code: str = ""
    family_code: str = ""
    category_code: str = ""


class SyncedProduct(NamedTuple):
    """A product that CRM.COM took; `warning` says which part of it was not taken, if any."""

    code: str
    warning: str = ""


@frozen
class FailedProduct:
    """A product that CRM.COM did not take, with its words; it has none where it said nothing of it.

    It is worth another try only after it changed.
    """

    code: str
    error_code: str = ""
    words: str = ""


@frozen
class SyncedBatch:
    """What became of each product of a batch; every product sent is in exactly one of the two."""

    taken: tuple[SyncedProduct, ...]
    failed: tuple[FailedProduct, ...]


class ProductGroupKind(Enum):
    """By what products are listed: CRM.COM has no list of all (D 490438)."""

    TYPE = "type"
    BRAND = "brand"
    FAMILY = "family"
    CATEGORY = "category"


@frozen
class ListedProduct:
    """A product as CRM.COM knows it; it has no price there."""

    code: str
    alternative_code: str = ""
    description: str = ""


def checked_batch(products: Sequence[ProductToSync]) -> Sequence[ProductToSync]:
    """Return the products if they can be told in one batch: results are told by code.

    Raises:
        BatchError: there are too many, or a code comes twice.

    """
    if len(products) > MOST_IN_A_BATCH:
        raise BatchError(f"{len(products)} products are more than {MOST_IN_A_BATCH}")
    _refuse_repeated(products)
    return products


def batches(products: Sequence[ProductToSync]) -> Iterator[Sequence[ProductToSync]]:
    """Split products into batches.

    Raises:
        BatchError: a code comes twice, in whichever batches.

    """
    _refuse_repeated(products)
    for start in range(0, len(products), MOST_IN_A_BATCH):
        yield products[start : start + MOST_IN_A_BATCH]


def _refuse_repeated(products: Sequence[ProductToSync]) -> None:
    codes = [product.code for product in products]
    if len(set(codes)) < len(codes):
        repeated = tuple(code for code, times in Counter(codes).items() if times > 1)
        raise BatchError("codes that come more than once", repeated)
