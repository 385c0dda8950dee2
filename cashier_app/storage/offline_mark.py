"""The file that says that this till is offline by hand, and since when."""

import logging
from datetime import datetime
from pathlib import Path

from cashier_app.domain.errors import StorageError
from cashier_app.storage.durable_files import put_in_place, sync_folder

_log = logging.getLogger("cashier.storage")


class OfflineMarkFile:
    """Keeps the port `OfflineMark` in a file of one line, which lasts through a power cut."""

    def __init__(self, path: Path) -> None:
        """Keep it here; nothing is read yet."""
        self._path = path

    def since(self) -> datetime | None:
        """Return since when; a mark that cannot be read is a mark: the till stays offline."""
        try:
            return datetime.fromisoformat(self._path.read_text("utf-8").strip())
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            _log.warning("the mark of a till that is offline by hand cannot be read: %s", error)
            return datetime.min  # noqa: DTZ901 - the till's wall time, as everywhere

    def put(self, since: datetime) -> None:
        """Write the mark.

        Raises:
            StorageError: it cannot be written.

        """
        new = self._path.with_suffix(".new")
        try:
            new.write_text(since.isoformat() + "\n", "utf-8")
            put_in_place(new, self._path)
        except OSError as error:
            raise StorageError(f"{self._path}: {error.strerror}") from error

    def take_away(self) -> None:
        """Remove the mark; one that is not there (any more) is no error.

        Raises:
            StorageError: it cannot be removed.

        """
        try:
            self._path.unlink(missing_ok=True)
            sync_folder(self._path.parent)
        except OSError as error:
            raise StorageError(f"{self._path}: {error.strerror}") from error
