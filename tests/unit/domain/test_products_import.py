"""What an import says of its rows."""

from decimal import Decimal

from cashier_app.domain.products_import import (
    ImportReport,
    ImportSummary,
    RefusedRow,
    Repriced,
    RowFault,
    RowWarning,
)


def test_what_matters_most_comes_first() -> None:
    refused, warned = RefusedRow(3, RowFault("missing")), RowWarning(1, RowFault("unused-column"))
    repriced = Repriced("B1", "Bread", Decimal(1), Decimal(2), Decimal(5), Decimal(5))
    report = ImportReport(1, 1, 0, (refused,), (warned,), (repriced,))
    assert report.rows == (refused, repriced, warned)


def test_rows_that_are_not_listed_count_too() -> None:
    assert ImportSummary(0, 0, 0, 2, 1, 1, unlisted=5).named == 9


def test_all_refused_rows_are_counted_named_or_not() -> None:
    refused = (RefusedRow(3, RowFault("missing")),)
    report = ImportReport(1, 1, 0, refused, (), unlisted=9, refused_unlisted=4)
    assert report.refused_in_all == 5
