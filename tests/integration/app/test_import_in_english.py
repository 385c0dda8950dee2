"""What the command and its lists say of an import."""

from decimal import Decimal
from pathlib import Path

import pytest

from cashier_app.app.import_in_english import outcome, unusable
from cashier_app.domain.errors import StorageError
from cashier_app.domain.products_import import (
    FileFault,
    ImportRow,
    RefusedRow,
    Repriced,
    RowFault,
    RowWarning,
)
from cashier_app.storage.products_csv import CatalogueFileError

TAKEN = RowFault("barcode-taken", {"code": "333", "owner": "OK"})


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        (
            RefusedRow(3, TAKEN),
            ("3", "", "", "refused: barcode 333 belongs to product OK already"),
        ),
        (
            RowWarning(1, RowFault("unused-column", {"column": "colour"})),
            ("1", "", "", 'column "colour" is not used'),
        ),
        (
            Repriced("B1", "Bread", Decimal(1), Decimal("1.20"), Decimal(5), Decimal(5)),
            ("", "B1", "Bread", "price 1 becomes 1.20"),
        ),
    ],
)
def test_a_row_of_the_list(row: ImportRow, cells: tuple[str, ...]) -> None:
    assert outcome(row) == cells


def test_a_file_without_a_row_that_can_be_used_names_the_first() -> None:
    file = Path("p.csv")
    error = CatalogueFileError(file, FileFault("no-row", first=RefusedRow(2, TAKEN)))
    assert unusable(error) == (
        "p.csv: No row of the file can be used. Row 2: barcode 333 belongs to product OK already"
    )
    assert unusable(CatalogueFileError(file, FileFault("empty"))) == "p.csv: The file is empty."
    for said in ("The disk is full", "The disk is full."):
        assert unusable(StorageError(said)) == (
            "The disk is full. The products in use stay as they are."
        )
