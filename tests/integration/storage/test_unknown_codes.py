"""Codes that nobody knows are counted, listed, saved and taken off the list."""

import csv
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from cashier_app.domain.errors import StorageError
from cashier_app.domain.unknown_product import UnknownProduct
from cashier_app.services.ports import UnknownProducts
from cashier_app.storage.unknown_codes import UnknownCodeFile

AT = datetime(2026, 11, 23, 12, 58, 7)  # noqa: DTZ001 - the till's wall time
LATER = AT + timedelta(days=1)
COLA, GUM = "5290011204992", "5290000000017"


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[UnknownCodeFile]:
    file = UnknownCodeFile(tmp_path / "unknown.sqlite")
    yield file
    file.shut()


def test_codes_are_counted_and_the_last_seen_comes_first(kept: UnknownCodeFile) -> None:
    products: UnknownProducts = kept
    assert list(products.rows()) == []
    products.scanned(COLA, AT)
    products.scanned(GUM, AT)
    products.sold(COLA, LATER)
    products.scanned(COLA, LATER)
    assert list(products.rows()) == [
        UnknownProduct(COLA, 2, 1, LATER),
        UnknownProduct(GUM, 1, 0, AT),
    ]


def test_the_list_survives_a_restart(kept: UnknownCodeFile) -> None:
    kept.sold(COLA, AT)
    kept.shut()
    assert list(kept.rows()) == [UnknownProduct(COLA, 0, 1, AT)]


def test_a_code_is_taken_off_and_counts_anew(kept: UnknownCodeFile) -> None:
    kept.scanned(COLA, AT)
    kept.remove(COLA)
    kept.remove(COLA)
    assert list(kept.rows()) == []
    kept.scanned(COLA, LATER)
    assert list(kept.rows()) == [UnknownProduct(COLA, 1, 0, LATER)]


def test_the_saved_list_holds_no_formula(kept: UnknownCodeFile, tmp_path: Path) -> None:
    kept.sold("=1+1", AT)
    kept.scanned(COLA, LATER)
    kept.save(tmp_path / "unknown.csv")
    with (tmp_path / "unknown.csv").open(encoding="utf-8-sig", newline="") as text:
        assert list(csv.reader(text)) == [
            ["code", "scanned", "sold", "last"],
            [COLA, "1", "0", "2026-11-24T12:58:07"],
            ["'=1+1", "0", "1", "2026-11-23T12:58:07"],
        ]


def test_a_list_that_cannot_be_opened_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "unknown.sqlite").mkdir()
    with pytest.raises(StorageError, match="unknown"):
        UnknownCodeFile(tmp_path / "unknown.sqlite").scanned(COLA, AT)
