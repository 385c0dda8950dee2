"""A products file to load, what loading it should report, and products as rows."""

from decimal import Decimal
from pathlib import Path

from cashier_app.domain.money import to_minor
from cashier_app.domain.product import Product
from cashier_app.domain.products_import import ImportReport, RefusedRow, Repriced, RowWarning
from cashier_app.storage.catalogue import CatalogueFile
from cashier_app.storage.catalogue_file import import_catalogue
from cashier_app.storage.catalogue_schema import Row, quick_key_parts

HEADER = "code,description,price,vat_rate,barcodes,unit,brand,quick_key"


class ShopFiles:
    """A products file and the catalogue it is loaded into."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "products.csv"
        self.path = folder / "catalogue.sqlite"
        self.catalogue = CatalogueFile(self.path)

    def load(self, *lines: str, header: str = HEADER, dry_run: bool = False) -> ImportReport:
        self.file.write_text("\n".join((header, *lines)), "utf-8")
        return self.load_file(dry_run=dry_run)

    def load_file(self, *, dry_run: bool = False) -> ImportReport:
        rates = (Decimal(5), Decimal(19))
        return import_catalogue(self.file, self.path, vat_rates=rates, agreed=lambda _: not dry_run)

    def left_behind(self) -> set[str]:
        mine = {self.file.name, self.path.name, "catalogue.lock"}
        return {file.name for file in self.folder.iterdir()} - mine


def report(
    new: int = 0,
    changed: int = 0,
    removed: int = 0,
    refused: tuple[RefusedRow, ...] = (),
    warnings: tuple[RowWarning, ...] = (),
    repriced: tuple[Repriced, ...] = (),
) -> ImportReport:
    return ImportReport(new, changed, removed, refused, warnings, repriced)


def row_of(product: Product) -> Row:
    """The row that a line with this product would become."""
    return (
        product.code,
        product.description,
        to_minor(product.price),
        str(product.vat_rate),
        product.unit.value,
        " ".join(product.barcodes),
        product.alternative_code,
        product.type,
        product.brand,
        product.family,
        product.quick_key,
        *(quick_key_parts(product.quick_key) or (None, None)),
    )
