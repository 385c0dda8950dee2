"""Products files where people put them: on a stick, in Documents, in Downloads.

Fulfils the port `ProductFiles`: a till shows no file dialog, which would lead out of it.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from decimal import Decimal
from pathlib import Path

from platformdirs import user_documents_path, user_downloads_path

from cashier_app.services.ports.set_up import LoadedProducts
from cashier_app.storage.catalogue_file import import_catalogue
from cashier_app.storage.products_csv import CatalogueFileError

_MOST = 20
# Where systems show sticks: by user, by name, or by letter.
_STICKS = (
    (Path("/media"), "*/*"),
    (Path("/run/media"), "*/*"),
    (Path("/Volumes"), "*"),
)
_DRIVES = tuple(Path(f"{letter}:/") for letter in "DEFGH")


def usual_places(own: Path) -> Iterator[Path]:
    """Return the folders to look into; some may not be there."""
    yield own
    yield user_documents_path()
    yield user_downloads_path()
    for mounts, pattern in _STICKS:
        yield from mounts.glob(pattern)
    yield from _DRIVES


class FoundProducts:
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
        self._places = places
        self._catalogue = catalogue
        self._vat_rates = vat_rates

    def found(self) -> Sequence[str]:
        """Return the paths of products files, the newest first."""
        dated = [
            (file.stat().st_mtime, str(file)) for place in self._places() for file in _in(place)
        ]
        return tuple(path for _, path in sorted(dated, reverse=True)[:_MOST])

    def load(self, path: str) -> LoadedProducts:
        """Load one into the catalogue; raises `StorageError` when that cannot be written."""
        try:
            report = import_catalogue(Path(path), self._catalogue, vat_rates=self._vat_rates())
        except CatalogueFileError as error:
            return LoadedProducts(trouble=str(error))
        return LoadedProducts(report.new + report.changed, len(report.refused) + report.unlisted)


def _in(place: Path) -> Iterator[Path]:
    """Return the CSV files of a folder; one that cannot be read has none."""
    try:
        yield from [one for one in place.iterdir() if one.suffix.lower() == ".csv"]
    except OSError:
        return
