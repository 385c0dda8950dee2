"""The real disk, with a log of what SQLite does to it."""

import os

import apsw

from tests.crash.disk_log import SYNC, TRUNCATE, UNLINK, UNLINK_SYNCED, WRITE, DiskLog


class RecordingDisk(apsw.VFS):
    """A VFS of this name; keep the object as long as connections use it, then `unregister` it."""

    def __init__(self, name: str, log: DiskLog) -> None:
        self.name = name
        self._log = log
        super().__init__(name, "")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        return _RecordedFile(name, flags, self._log)

    def xDelete(self, name: str, syncdir: bool) -> None:
        kind = UNLINK_SYNCED if syncdir else UNLINK
        self._log.note(kind, os.path.basename(name))  # noqa: PTH119 - a name, not a path
        super().xDelete(name, syncdir)


class _RecordedFile(apsw.VFSFile):
    def __init__(self, name: str | apsw.URIFilename | None, flags: list[int], log: DiskLog) -> None:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name or "temporary"
        self._name = os.path.basename(path)  # noqa: PTH119 - a name, not a path
        self._log = log
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._log.note(WRITE, self._name, offset, bytes(data))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._log.note(TRUNCATE, self._name, newsize)
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self._log.note(SYNC, self._name)
        super().xSync(flags)
