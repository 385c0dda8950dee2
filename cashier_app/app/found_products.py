"""Products files where people put them, and the one that a new till loads.

Fulfils the port `ProductFiles`: a till shows no file dialog, which would lead out of it.
"""

from collections.abc import Callable, Collection, Iterator
from decimal import Decimal
from pathlib import Path

from cashier_app.app.found_files import FilesFound
from cashier_app.app.import_list import save_rows
from cashier_app.domain.products_import import ImportReport
from cashier_app.services.ports import Clock
from cashier_app.services.ports.set_up import LoadedProducts
from cashier_app.storage.catalogue_file import import_catalogue
from cashier_app.storage.catalogue_pages import CataloguePages
from cashier_app.storage.products_csv import CatalogueFileError

# More are in the saved list.
_SHOWN_AT_MOST = 50


class FoundProducts(FilesFound):
    """Looks for CSV files and loads one.

    Args:
        places: returns the folders to look into, anew each time: sticks come and go.
        catalogue: the catalogue of the till.
        vat_rates: returns the rates of the shop; a row with another one is refused.
        lists: the folder where the list of the rows that were refused is saved.
        clock: names that list by its day.
    """

    def __init__(
        self,
        places: Callable[[], Iterator[Path]],
        catalogue: Path,
        vat_rates: Callable[[], Collection[Decimal]],
        lists: Path,
        clock: Clock,
    ) -> None:
        super().__init__(places)
        self._catalogue = catalogue
        self._vat_rates = vat_rates
        self._lists = lists
        self._clock = clock

    def load(self, path: str) -> LoadedProducts:
        """Load one into the catalogue; raises `StorageError` when that cannot be written."""
        saved = ""

        def listed(report: ImportReport) -> bool:
            nonlocal saved
            saved = save_rows(report, self._lists, self._clock.now().date())
            return True

        rates = self._vat_rates()
        try:
            report = import_catalogue(Path(path), self._catalogue, vat_rates=rates, agreed=listed)
        except CatalogueFileError as error:
            return LoadedProducts(fault=error.fault)
        return LoadedProducts(
            CataloguePages(self._catalogue).count_after(""),
            report.refused_in_all,
            report.refused[:_SHOWN_AT_MOST],
            saved,
        )
