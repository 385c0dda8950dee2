"""A disk that is full from its Nth write on, until the ballast of the till is thrown off."""

from collections import namedtuple
from pathlib import Path

import apsw

FULL, BROKEN = "full", "broken"
Usage = namedtuple("Usage", "total used free")  # noqa: PYI024 - as shutil returns it
_PLENTY = 10**9


class FailingDisk(apsw.VFS):
    """Counts the writes of all its files and fails from one of them on.

    A full disk takes nothing until the ballast is gone, then as much as that was. A broken one
    fails once.
    """

    def __init__(self, name: str, ballast: Path) -> None:
        self.name = name
        self.writes = 0
        self.fails_at: int | None = None
        self.kind = FULL
        self._ballast = ballast
        self._room = 0
        super().__init__(name, "")

    def fail(self, at: int, kind: str) -> None:
        """Fail at this write from now (1 is the next)."""
        self.writes, self.fails_at, self.kind = 0, at, kind
        self._room = self._ballast.stat().st_size

    def mend(self) -> None:
        """Be well again."""
        self.fails_at = None

    @property
    def failed(self) -> bool:
        """Whether it came to a write that failed."""
        return self.fails_at is not None and self.writes >= self.fails_at

    def usage(self, _: object) -> Usage:
        """Say what `shutil.disk_usage` says of it."""
        free = _PLENTY
        if self.failed and self.kind == FULL:
            free = 0 if self._ballast.exists() else self._room
        return Usage(2 * _PLENTY, 2 * _PLENTY - free, free)

    def take(self, size: int) -> None:
        """Take a write, or raise what SQLite says of a disk that does not."""
        self.writes += 1
        if not self.failed:
            return
        if self.kind == BROKEN:
            if self.writes == self.fails_at:
                raise _error(apsw.IOError("broken"), apsw.SQLITE_IOERR_WRITE)
        elif self._ballast.exists() or size > self._room:
            raise _error(apsw.FullError("full"), apsw.SQLITE_FULL)
        else:
            self._room -= size

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        return _File(name, flags, self)


class _File(apsw.VFSFile):
    def __init__(
        self, name: str | apsw.URIFilename | None, flags: list[int], disk: FailingDisk
    ) -> None:
        self._disk = disk
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.take(len(data))
        super().xWrite(data, offset)


def _error(error: apsw.Error, code: int) -> apsw.Error:
    error.extendedresult = code  # type: ignore[attr-defined] # as SQLite's own errors have it
    return error
