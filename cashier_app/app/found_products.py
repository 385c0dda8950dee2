"""Products files where people put them, and the one that a new till loads.

Fulfils the port `ProductFiles`: a till shows no file dialog, which would lead out of it.
"""

from collections.abc import Callable, Collection, Iterator
from decimal import Decimal
from pathlib import Path

from cashier_app.app.found_files import FilesFound
from cashier_app.app.import_in_english import unusable
from cashier_app.services.ports.set_up import LoadedProducts
from cashier_app.storage.catalogue_file import import_catalogue
from cashier_app.storage.products_csv import CatalogueFileError


class FoundProducts(FilesFound):
    """Looks for CSV files and loads one.

    Args:
        places: returns the folders to look into, anew each time: sticks come and go.
        catalogue: the catalogue of the till.
        vat_rates: returns the rates of the shop; a row with another one is refused.
    """

    def __init__(
        self,
        places: Callable[[], Iterator[Path]],
        catalogue: Path,
        vat_rates: Callable[[], Collection[Decimal]],
    ) -> None:
        super().__init__(places)
        self._catalogue = catalogue
        self._vat_rates = vat_rates

    def load(self, path: str) -> LoadedProducts:
        """Load one into the catalogue; raises `StorageError` when that cannot be written."""
        try:
            report = import_catalogue(Path(path), self._catalogue, vat_rates=self._vat_rates())
        except CatalogueFileError as error:
            return LoadedProducts(trouble=unusable(error))
        return LoadedProducts(report.new + report.changed, len(report.refused) + report.unlisted)
