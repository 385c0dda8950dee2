"""Builds what the Products screen needs of the outside."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from cashier_app.app.found_files import FilesFound, usual_places
from cashier_app.app.import_process import ImportChild
from cashier_app.app.rooms_outside import ProductRoom
from cashier_app.app.sync_process import SyncChild
from cashier_app.config.paths import TillFiles
from cashier_app.domain.frozen import frozen
from cashier_app.domain.sync_run import RejectedProduct, SyncOverview
from cashier_app.services.ports import Clock
from cashier_app.storage.catalogue_pages import CataloguePages
from cashier_app.storage.csv_lists import file_of_the_day, save_list
from cashier_app.storage.sync_view import SyncView
from cashier_app.storage.unknown_codes import UnknownCodeFile

_REJECTED = ("code", "description", "batch", "error_code", "reason")


def product_room(
    config: Path | None,
    files: TillFiles,
    key: Callable[[], str | None],
    unknown: UnknownCodeFile,
    clock: Clock,
) -> ProductRoom:
    """Put it together; no file is opened and no process started yet."""
    view = SyncView(files.sync)
    return ProductRoom(
        process=SyncChild(config, files.folder, key),
        reader=Reader(view, CataloguePages(files.catalogue)),
        lists=Lists(files.lists, view, unknown, clock),
        importing=ImportChild(config, files.folder),
        files=FilesFound(lambda: usual_places(files.folder)),
    )


@frozen
class Reader:
    """The port `SyncReader`: two files beside each other."""

    view: SyncView
    pages: CataloguePages

    def overview(self) -> SyncOverview:
        """Return how the last run stands."""
        return self.view.overview()

    def rejected(self, first: int, last: int, limit: int) -> Sequence[RejectedProduct]:
        """Return rejected products of these batches."""
        return self.view.rejected(first, last, limit)

    def products(self) -> int:
        """Return how many products the shop sells."""
        return self.pages.count_after("")

    def imported(self) -> datetime | None:
        """Return when those were imported."""
        return self.pages.imported()


@frozen
class Lists:
    """The port `SavedLists`: CSV files in a folder of the till, by day."""

    folder: Path
    view: SyncView
    unknown: UnknownCodeFile
    clock: Clock

    def save_rejected(self) -> str:
        """Write the rejected products."""
        file = self._file("rejected-products")
        save_list(file, _REJECTED, self._rejected())
        return str(file)

    def save_unknown(self) -> str:
        """Write the unknown products."""
        file = self._file("unknown-products")
        self.unknown.save(file)
        return str(file)

    def _rejected(self) -> Iterator[tuple[str, ...]]:
        for one in self.view.every_rejected():
            yield one.code, one.description, str(one.batch or ""), one.error_code, one.words

    def _file(self, name: str) -> Path:
        return file_of_the_day(self.folder, name, self.clock.now().date())
