"""A file that is only there to be thrown off: its room lets an open sale finish on a full disk."""

import logging
import os
import shutil
from pathlib import Path

from cashier_app.domain.errors import NoRoomError
from cashier_app.storage.durable_files import sync_folder

_log = logging.getLogger("cashier.storage")

# One sale needs about 60 kB at most, with everything that is written for it.
SIZE = 1024 * 1024
# With less than this no new sale is begun.
LEAST_FREE = 512 * 1024


class Ballast:
    """The file `ballast` beside the books."""

    def __init__(self, path: Path, size: int = SIZE) -> None:
        """Use this file, of so many bytes."""
        self._path = path
        self._size = size

    def demand_room(self) -> None:
        """Make sure that a sale that begins now can be finished.

        Raises:
            NoRoomError: there is not enough room on the disk.

        """
        free = shutil.disk_usage(self._path.parent).free
        if free < LEAST_FREE or not self.load():
            raise NoRoomError(f"{self._path.parent}: only {free:,} bytes are free")

    def load(self) -> bool:
        """Make the file if it is not there; whether it is there now."""
        try:
            if self._path.exists() and self._path.stat().st_size >= self._size:
                return True
            self._write()
        except OSError as error:
            _log.warning("there is no ballast: %s", error)
            self.throw_off()
            return False
        return True

    def throw_off(self) -> bool:
        """Give its room to the disk; whether there was any."""
        try:
            self._path.unlink()
        except OSError:
            # It is not there, or the disk lets nothing be changed: there is no room to be had.
            return False
        _log.warning("the disk is full: the ballast was thrown off to finish what is open")
        return True

    def _write(self) -> None:
        with self._path.open("wb") as file:
            # Not zeros: a file system that compresses or leaves holes would keep no room for them.
            file.write(os.urandom(self._size))
            file.flush()
            os.fsync(file.fileno())
        self._path.chmod(0o600)
        sync_folder(self._path.parent)
