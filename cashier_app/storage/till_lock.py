"""One writer only: a lock of the operating system, which ends with the process whatever happens."""

import os
import sys
from pathlib import Path

from cashier_app.domain.errors import StorageError

WHAT_TO_DO = (
    "Nothing was changed. Run the command as the user of the till, or name another folder with "
    "--data-dir."
)
"""Where the folder may not be used, for people."""


class TillLock:
    """The lock on `till.lock`, taken before the books open, so that one till runs on these data.

    The file stays when the lock is given back; that it is there means nothing.
    """

    def __init__(self, path: Path) -> None:
        """Lock this file; it is made if need be, its folder must be there."""
        self._path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """Take the lock and return whether this process has it; False: another till runs here.

        Raises:
            StorageError: the file cannot be made or opened.

        """
        if self._handle is not None:
            return True
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StorageError(f"{self._path}: {error.strerror}. {WHAT_TO_DO}") from error
        if not _locked(handle):
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self) -> None:
        """Give the lock back; without one, nothing happens."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":  # pragma: no cover - the other half is for every other system
    import msvcrt

    def _locked(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
