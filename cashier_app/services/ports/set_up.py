"""What the first set-up needs of the outside, beside what Settings needs."""

from collections.abc import Sequence
from dataclasses import field
from typing import Protocol

from cashier_app.domain.frozen import frozen
from cashier_app.domain.products_import import FileFault, RefusedRow
from cashier_app.domain.setting import Setting
from cashier_app.services.ports.import_process import FoundFiles
from cashier_app.services.ports.settings import SettingsStore


class SetUpStore(SettingsStore, Protocol):
    """The settings of a till that is not set up yet: they may be written before they are whole."""

    def missing(self) -> Sequence[Setting]:
        """Return what a till still needs before it can sell."""
        ...


class SetUpProgress(Protocol):
    """Where an interrupted set-up goes on."""

    def reached(self) -> str:
        """Return the step that was reached last, empty if none was."""
        ...

    def reach(self, step: str) -> None:
        """Keep it; raises `StorageError` when it cannot be kept."""
        ...


@frozen
class LoadedProducts:
    """What became of a products file; `fault` says why nothing was loaded.

    `rows` are the first of the rows that were refused, `saved` is the list of all; "" without one.
    """

    loaded: int = 0
    refused: int = 0
    rows: tuple[RefusedRow, ...] = ()
    saved: str = ""
    fault: FileFault | None = None


class ProductFiles(FoundFiles, Protocol):
    """Products files that were found, for a till that sells nothing yet."""

    def load(self, path: str) -> LoadedProducts:
        """Load one into the catalogue; raises `StorageError` when that cannot be written."""
        ...


@frozen
class FirstSupervisor:
    """Who is the first supervisor; the PIN is in here until the books can keep its hash."""

    number: str
    name: str
    pin: str = field(repr=False)
