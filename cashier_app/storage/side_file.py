"""A small SQLite file beside the books: the till goes on without what stands in it."""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from cashier_app.domain.errors import DamagedBooksError, StorageError
from cashier_app.storage.damaged_files import set_aside
from cashier_app.storage.schema import Step
from cashier_app.storage.sqlite_file import Connect, SqliteFile, connect_file

_log = logging.getLogger("cashier.storage")


class SideFile(SqliteFile):
    """Puts a damaged file aside, where the disk allows it, and begins an empty one in its place.

    Whoever found the damage hears of it, as `damaged`; the next use has the new file.
    """

    def __init__(
        self,
        path: Path,
        steps: Sequence[Step],
        damaged: type[StorageError],
        connect: Connect = connect_file,
    ) -> None:
        """Keep the file at `path`, as `SqliteFile` does; `damaged` says what was lost with it."""
        super().__init__(path, steps, connect)
        self._damaged = damaged

    @contextmanager
    def _troubles(self) -> Iterator[None]:
        try:
            with super()._troubles():
                yield
        except DamagedBooksError as error:
            self.shut()
            try:
                kept = set_aside(self._path, datetime.now())  # noqa: DTZ005 - the till's wall time
            except OSError as refused:
                raise StorageError(f"{self._path} is damaged and stays: {refused}") from error
            _log.warning("%s was damaged and is kept as %s", self._path.name, kept and kept.name)
            raise self._damaged(str(error)) from error
