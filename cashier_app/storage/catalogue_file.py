"""Load a products file into the catalogue: what can be sold is loaded, the rest is named."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from cashier_app.domain.products_import import (
    FileFault,
    ImportReport,
    RefusedRow,
    RowFault,
    RowWarning,
)
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
            load.warn(1, RowFault("unused-column", {"column": name}))
        for count, row in enumerate(source.rows, start=1):
            load.take(row)
            if not count % _TOLD_EACH:
                read(count)
        if not target.count:
            raise _nothing_in(file, load.refused)
        report = load.report(target.finish())
        if agreed(report):
            target.put_in_use()
    return report


@dataclass
class _Load:
    """Takes rows into a new catalogue and notes what is wrong with them.

    All are counted; nobody would read more than the first of very many.
    """

    target: NewCatalogue
    reader: RowReader
    refused: list[RefusedRow] = field(default_factory=list)
    warnings: list[RowWarning] = field(default_factory=list)
    refused_in_all: int = 0
    warned_in_all: int = 0

    def take(self, row: CsvRow) -> None:
        """Load one row, or refuse it."""
        for column in row.cleaned:
            self.warn(row.number, RowFault("control-characters", {"column": column}))
        try:
            product = self._product(row)
        except RefusedRowError as error:
            self._refuse(row.number, error.fault)
            return
        clash = self.target.add(product)
        if clash is not None:
            self._refuse(row.number, _clash_fault(product[0], clash))
            return
        twin = self.target.in_another_length(product)
        if twin is not None:
            facts = {"code": twin.code, "other": twin.listed, "owner": twin.owner}
            self.warn(row.number, RowFault("other-length", facts))

    def report(self, differences: Differences) -> ImportReport:
        """Return what became of the rows, and of the catalogue in use."""
        refused_unlisted = self.refused_in_all - len(self.refused)
        warned_unlisted = self.warned_in_all - len(self.warnings)
        repriced_unlisted = differences.repriced_in_all - len(differences.repriced)
        return ImportReport(
            new=differences.new,
            changed=differences.changed,
            removed=differences.removed,
            refused=tuple(self.refused),
            warnings=tuple(self.warnings),
            repriced=differences.repriced,
            unlisted=refused_unlisted + warned_unlisted + repriced_unlisted,
            refused_unlisted=refused_unlisted,
        )

    def warn(self, number: int, fault: RowFault) -> None:
        """Note something about a row that is loaded all the same."""
        self.warned_in_all += 1
        if len(self.warnings) < MOST_LISTED:
            self.warnings.append(RowWarning(number, fault))

    def _product(self, row: CsvRow) -> Row:
        if row.too_many:
            raise RefusedRowError("too-many-fields")
        product = self.reader.row(row.fields)
        # A quick key that cannot be read is no reason not to sell the product.
        if (key := row.fields[-1]) and not product[10]:
            self.warn(row.number, RowFault("quick-key", {"key": key}))
        return product

    def _refuse(self, number: int, fault: RowFault) -> None:
        self.refused_in_all += 1
        if len(self.refused) < MOST_LISTED:
            self.refused.append(RefusedRow(number, fault))


def _clash_fault(code: str, clash: Clash) -> RowFault:
    if clash.code != code:
        return RowFault("barcode-taken", {"code": clash.code, "owner": clash.owner})
    if clash.owner == code:
        return RowFault("code-twice", {"code": clash.code})
    return RowFault("code-is-barcode", {"code": clash.code, "owner": clash.owner})


def _nothing_in(file: Path, refused: Sequence[RefusedRow]) -> CatalogueFileError:
    if not refused:
        return CatalogueFileError(file, FileFault("no-products"))
    return CatalogueFileError(file, FileFault("no-row", first=refused[0]))
