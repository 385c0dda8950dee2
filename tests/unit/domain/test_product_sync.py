"""Products go to CRM.COM in batches of a thousand, and each code once."""

import pytest

from cashier_app.domain.product_sync import (
    MOST_IN_A_BATCH,
    BatchError,
    ProductToSync,
    batches,
    checked_batch,
)


def products(count: int) -> list[ProductToSync]:
    return [ProductToSync(f"P{place}") for place in range(count)]


@pytest.mark.parametrize(
    ("count", "sizes"), [(0, []), (1, [1]), (1000, [1000]), (2001, [1000, 1000, 1])]
)
def test_products_are_split_into_batches_in_their_order(count: int, sizes: list[int]) -> None:
    split = list(batches(products(count)))
    assert [len(batch) for batch in split] == sizes
    assert [product for batch in split for product in batch] == products(count)


def test_a_code_that_comes_twice_is_refused_across_batches() -> None:
    many = [*products(MOST_IN_A_BATCH), ProductToSync("P7"), ProductToSync("P7")]
    with pytest.raises(BatchError, match="P7") as refusal:
        list(batches(many))
    assert refusal.value.codes == ("P7",)


def test_a_batch_is_checked_as_a_whole() -> None:
    assert checked_batch(products(MOST_IN_A_BATCH)) == products(MOST_IN_A_BATCH)
    with pytest.raises(BatchError, match="1001 products are more than 1000"):
        checked_batch(products(MOST_IN_A_BATCH + 1))
