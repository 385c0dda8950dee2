"""A product's mark changes with everything CRM.COM is told, and a run counts what became of it."""

from dataclasses import replace
from datetime import datetime

import pytest

from cashier_app.domain.product_sync import ProductToSync
from cashier_app.domain.sync_run import BatchDone, SyncOverview, batches_for, digest_of

NOON = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - the till's local time


@pytest.mark.parametrize("part", ProductToSync._fields)
def test_every_part_of_a_product_counts(part: str) -> None:
    tea = ProductToSync("T", "1", "Tea", "Green tea", "DRINK", "OWN", "HOT", "C")
    assert digest_of(tea._replace(**{part: "other"})) != digest_of(tea)
    assert digest_of(tea._replace()) == digest_of(tea)


def test_the_digest_stays_what_it_is() -> None:
    """Else the next version of the till would send every product once more."""
    tea = ProductToSync("TEA", "1", 'Τσάι "Earl"', type_code="DRINK", brand_code="OWN")
    assert digest_of(tea).hex() == "0ecfeb3ed8adead58a896849e1936cae"


def test_what_moves_from_one_part_to_the_next_counts() -> None:
    assert digest_of(ProductToSync("AB", "C")) != digest_of(ProductToSync("A", "BC"))


@pytest.mark.parametrize(
    ("products", "batches"), [(0, 0), (1, 1), (1000, 1), (1001, 2), (12480, 13)]
)
def test_batches_hold_a_thousand(products: int, batches: int) -> None:
    assert batches_for(products) == batches


def test_an_overview_counts() -> None:
    run = SyncOverview((BatchDone(1, 1000, 4), BatchDone(2, 1000, 0)), 480, 7, began=NOON)
    assert (run.sent, run.accepted, run.products, run.batches_in_all) == (2000, 1996, 2480, 3)
    assert run.unfinished
    assert not replace(run, ended=NOON).unfinished
    assert not SyncOverview().unfinished
