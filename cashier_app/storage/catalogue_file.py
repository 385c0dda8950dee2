"""Load a products file into the catalogue: what can be sold is loaded, the rest is named."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from cashier_app.domain.products_import import ImportReport, RefusedRow, RowWarning
from cashier_app.storage.catalogue_schema import Row
from cashier_app.storage.new_catalogue import (
    MOST_LISTED,
    Clash,
    Differences,
    NewCatalogue,
    new_catalogue,
)
from cashier_app.storage.product_row import RefusedRowError, RowReader
from cashier_app.storage.products_csv import CatalogueFileError, CsvRow, read_products_csv

T = TypeVar("T")

_TOLD_EACH = 10_000


def import_catalogue(
    file: Path,
    catalogue: Path,
    *,
    vat_rates: Collection[Decimal] = (),
    agreed: Callable[[ImportReport], bool] = lambda _: True,
    read: Callable[[int], None] = lambda _: None,
) -> ImportReport:
    """Replace the catalogue by the products of a CSV file (commands.md, Catalogue file).

    Args:
        file: the products file.
        catalogue: `catalogue.sqlite` of the till; it may be in use, or not be there yet.
        vat_rates: the shop's rates; a row with another one is refused. Empty: any rate is taken.
        agreed: hears what would happen; when it says no, nothing happens.
        read: hears now and then how many rows were read.

    Raises:
        CatalogueFileError: the file cannot be used, or not one of its rows; nothing was changed.
        StorageError: the catalogue could not be written; the one in use stays as it is.

    """
    source = read_products_csv(file)
    with new_catalogue(catalogue) as target:
        load = _Load(target, RowReader(vat_rates))
        for name in source.unused:
            load.warn(1, f'column "{name}" is not used')
        for count, row in enumerate(source.rows, start=1):
            load.take(row)
            if not count % _TOLD_EACH:
                read(count)
        if not target.count:
            raise CatalogueFileError(_nothing_in(file, load.refused))
        report = load.report(target.finish())
        if agreed(report):
            target.put_in_use()
    return report


@dataclass
class _Load:
    """Takes rows into a new catalogue and notes what is wrong with them."""

    target: NewCatalogue
    reader: RowReader
    refused: list[RefusedRow] = field(default_factory=list)
    warnings: list[RowWarning] = field(default_factory=list)
    unlisted: int = 0

    def take(self, row: CsvRow) -> None:
        """Load one row, or refuse it."""
        for column in row.cleaned:
            self.warn(row.number, f"control characters in {column} became blanks")
        try:
            product = self._product(row)
        except RefusedRowError as error:
            self._refuse(row.number, str(error))
            return
        clash = self.target.add(product)
        if clash is not None:
            self._refuse(row.number, _clash_words(product[0], clash))

    def report(self, differences: Differences) -> ImportReport:
        """Return what became of the rows, and of the catalogue in use."""
        return ImportReport(
            new=differences.new,
            changed=differences.changed,
            removed=differences.removed,
            refused=tuple(self.refused),
            warnings=tuple(self.warnings),
            repriced=differences.repriced,
            unlisted=self.unlisted + differences.repriced_in_all - len(differences.repriced),
        )

    def warn(self, number: int, words: str) -> None:
        """Note something about a row that is loaded all the same."""
        self._note(self.warnings, RowWarning(number, words))

    def _product(self, row: CsvRow) -> Row:
        if row.too_many:
            raise RefusedRowError("it has more fields than the first line has columns")
        product = self.reader.row(row.fields)
        # A quick key that cannot be read is no reason not to sell the product.
        if (key := row.fields[-1]) and not product[10]:
            self.warn(row.number, f'quick_key "{key}" is not group/position; it is left out')
        return product

    def _refuse(self, number: int, reason: str) -> None:
        self._note(self.refused, RefusedRow(number, reason))

    def _note(self, noted: list[T], one: T) -> None:
        """Keep it, unless there are so many that nobody would read them."""
        if len(noted) < MOST_LISTED:
            noted.append(one)
        else:
            self.unlisted += 1


def _clash_words(code: str, clash: Clash) -> str:
    if clash.code != code:
        return f"barcode {clash.code} belongs to product {clash.owner} already"
    if clash.owner == code:
        return f"code {clash.code} stands in the file already"
    return f"code {clash.code} is a barcode of product {clash.owner} already"


def _nothing_in(file: Path, refused: list[RefusedRow]) -> str:
    if not refused:
        return f"{file} holds no products."
    first = refused[0]
    return (
        f"None of the {len(refused)} rows of {file} can be used. "
        f"The first: row {first.number}: {first.reason}."
    )
