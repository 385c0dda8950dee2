"""Where a till keeps its settings and its files."""

import logging
from pathlib import Path

from platformdirs import PlatformDirs

from cashier_app.domain.errors import StorageError
from cashier_app.domain.frozen import frozen

_log = logging.getLogger("cashier.app")

_DIRS = PlatformDirs("cashier-app", appauthor=False, roaming=False)


def settings_file(given: Path | None = None) -> Path:
    """Return the settings file: the given one (`--config`), else the platform's."""
    return given or _DIRS.user_config_path / "cashier.toml"


@frozen
class TillFiles:
    """The files of one till, all in one folder (commands.md, Files of a till)."""

    folder: Path

    @classmethod
    def at(cls, given: Path | None = None) -> "TillFiles":
        """Return the files in the given folder (`--data-dir`), else in the platform's."""
        return cls((given or _DIRS.user_data_path).absolute())

    @property
    def journal(self) -> Path:
        """The books."""
        return self.folder / "journal.sqlite"

    @property
    def journal_key(self) -> Path:
        """The key that seals the books, only where no keyring is."""
        return self.folder / "journal.key"

    @property
    def journal_copy(self) -> Path:
        """The second log of the books."""
        return self.folder / "journal-copy.jsonl"

    @property
    def baskets(self) -> Path:
        """The basket in work and the parked ones."""
        return self.folder / "baskets.sqlite"

    @property
    def catalogue(self) -> Path:
        """The products; it may be rebuilt at any time."""
        return self.folder / "catalogue.sqlite"

    @property
    def unknown(self) -> Path:
        """Codes that the catalogue does not know, for the store manager."""
        return self.folder / "unknown.sqlite"

    @property
    def quick_keys(self) -> Path:
        """The store manager's arrangement of the quick keys."""
        return self.folder / "quick-keys.sqlite"

    @property
    def offline(self) -> Path:
        """What says that the till was taken offline by hand."""
        return self.folder / "offline-by-hand"

    @property
    def sync(self) -> Path:
        """What CRM.COM accepted of the products, and how far a synchronisation came."""
        return self.folder / "sync.sqlite"

    @property
    def lock(self) -> Path:
        """What the one till that runs on these files holds locked."""
        return self.folder / "till.lock"

    @property
    def socket(self) -> Path:
        """Where a running till answers other commands."""
        return self.folder / "till.sock"

    @property
    def time_zone(self) -> Path:
        """What zone the till's session said it is in, for the commands on its books."""
        return self.folder / "time-zone"

    @property
    def receipts(self) -> Path:
        """The folder of receipts when the printer is a file."""
        return self.folder / "receipts"

    @property
    def lists(self) -> Path:
        """The folder of lists that were saved to be opened elsewhere."""
        return self.folder / "lists"

    @property
    def exports(self) -> Path:
        """The folder of the copies of the journal that are saved on the till itself."""
        return self.folder / "exports"

    @property
    def people(self) -> Path:
        """Where a file of people is put to be imported on the till itself."""
        return self.folder / "people.csv"

    @property
    def log(self) -> Path:
        """The newest log file."""
        return self.folder / "log" / "cashier.log"

    def make_folder(self, named_by: str = "--data-dir") -> None:
        """Make the folder, for the till's user only; customers' names are in it.

        `named_by` is the option that names another one.

        Raises:
            StorageError: it cannot be made, or something else is in its place.

        """
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(
                f"{self.folder} cannot be the folder of a till: {error.strerror}. Name another one "
                f"with {named_by}."
            ) from error

    def make_cache(self) -> Path | None:
        """Make the folder of what can be made anew, and return it.

        None where no till was ever opened, or where the disk has no place for it.
        """
        folder = self.folder / "cache"
        try:
            folder.mkdir(exist_ok=True)
        except FileNotFoundError:
            return None
        except OSError as error:
            _log.warning("the till goes on without what it made before: %s", error)
            return None
        return folder
