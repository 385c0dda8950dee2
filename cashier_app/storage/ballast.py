"""A file that is only there to be thrown off: its room lets an open sale finish on a full disk."""

import errno
import logging
import os
import shutil
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from cashier_app.domain.errors import NoRoomError, ReadOnlyDiskError
from cashier_app.storage.durable_files import sync_folder

_log = logging.getLogger("cashier.storage")

B = TypeVar("B", bound="Ballasted")
P = ParamSpec("P")
T = TypeVar("T")
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)
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
            ReadOnlyDiskError: the disk lets nothing be written.

        """
        try:
            free = shutil.disk_usage(self._path.parent).free
            self._be_there()
        except OSError as error:
            kind = ReadOnlyDiskError if error.errno in _READ_ONLY else NoRoomError
            raise kind(f"{self._path}: {error}") from error
        if free < LEAST_FREE:
            raise NoRoomError(f"{self._path.parent}: only {free:,} bytes are free")

    def load(self) -> None:
        """Make the file if it can be made; a sale asks for it again."""
        try:
            self._be_there()
        except OSError as error:
            _log.warning("there is no ballast: %s", error)

    def throw_off(self) -> bool:
        """Give its room to the disk; whether there was any."""
        try:
            self._path.unlink()
        except OSError:
            # It is not there, or the disk lets nothing be changed: there is no room to be had.
            return False
        _log.warning("the disk is full: the ballast was thrown off to finish what is open")
        return True

    def _be_there(self) -> None:
        if self._path.exists() and self._path.stat().st_size >= self._size:
            return
        try:
            self._write()
        except OSError:
            self.throw_off()
            raise

    def _write(self) -> None:
        with self._path.open("wb") as file:
            # Not zeros: a file system that compresses or leaves holes would keep no room for them.
            file.write(os.urandom(self._size))
            file.flush()
            os.fsync(file.fileno())
        self._path.chmod(0o600)
        sync_folder(self._path.parent)


class Ballasted(Protocol):
    """What has ballast to throw off."""

    def throw_off_ballast(self) -> bool:
        """Give its room to a full disk; whether there was any."""
        ...


def finishes(
    method: Callable[Concatenate[B, P], T],
) -> Callable[Concatenate[B, P], T]:
    """Let a step of an open sale, or of one that is over, be written on a full disk all the same.

    The room comes from the ballast, and the whole transaction is written once more.
    """

    @wraps(method)
    def written(books: B, /, *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return method(books, *args, **kwargs)
        except NoRoomError:
            if not books.throw_off_ballast():
                raise
        return method(books, *args, **kwargs)

    return written
