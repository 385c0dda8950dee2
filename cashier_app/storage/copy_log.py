"""The second log, `journal-copy.jsonl`: every row of the journal once more, in plain lines.

What SQLite may lose with its file is here: each line holds a row, its seal and its personal values.
Lines are appended after the journal has them, and synced when a sale is closed.
"""

import json
import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from cashier_app.domain.frozen import frozen
from cashier_app.storage.chain import Row, Seal, SealedRow
from cashier_app.storage.durable_files import sync_folder
from cashier_app.storage.journal_entries import COLUMNS

_log = logging.getLogger("cashier.storage")

# Some thousand sales; then a new file is begun, and the one before the last is not needed any more.
ROTATE_AT = 32 * 1024 * 1024
_TAIL = 64 * 1024
# Much more than is written between two syncs: only there a power cut can leave a hole.
_UNSYNCED = 1024 * 1024
# The highest number that SQLite has for a row.
_LAST = 2**63 - 1
_APPEND = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)


@frozen
class CopiedRow:
    """A row with its seal and what stands beside it: salt and content of its personal values."""

    sealed: SealedRow
    personal: tuple[str, str] | None = None


class CopyLog:
    """Appends to the log and reads it; used from the lane that has the journal.

    A log that cannot be written never stops a sale: the journal has it. What the log then lacks is
    appended when it can be written again.
    """

    def __init__(self, path: Path) -> None:
        """Use this file, and the one beside it into which full ones are put aside."""
        self.path = path
        self.older = path.with_name(f"{path.stem}-older{path.suffix}")
        self._handle: int | None = None
        self.behind = False
        self.unsynced = 0
        """How many bytes were appended since the last sync."""
        self._torn = False

    def append(self, rows: Sequence[CopiedRow]) -> bool:
        """Append rows; if the log cannot take them it stays as it was, and False is returned."""
        try:
            handle = self._opened()
            end = os.fstat(handle).st_size
            try:
                # What may be left of a half line must not swallow the first one behind it.
                data = b"\n" * self._torn + b"".join(map(_line, rows))
                _write(handle, data)
            except OSError:
                self._torn = True
                os.ftruncate(handle, end)
                self._torn = False
                raise
        except OSError as error:
            self.fell_behind(error)
            return False
        self.behind = self._torn = False
        self.unsynced += len(data)
        return True

    def sync(self) -> bool:
        """Wait until the disk has all that was appended; return whether it does.

        After a failure nobody knows what of it is there, and another try would not tell either.
        """
        self.unsynced = 0
        if self._handle is None:
            return True
        try:
            os.fsync(self._handle)
        except OSError as error:
            self.fell_behind(error)
            return False
        return True

    def shut(self) -> None:
        """Close the file."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def mend(self) -> None:
        """Cut off what a power cut left of a last line.

        Raises:
            OSError: the file cannot be read or written.

        """
        self.shut()
        while self.path.exists() and (size := self.path.stat().st_size):
            last, begins = _last_line(self.path, size)
            if _read(last) is not None:
                return
            _log.warning("%s ends in half a line, which is cut off", self.path.name)
            os.truncate(self.path, begins)

    def newest(self) -> Seal | None:
        """Return the seal of the last row in the log.

        Raises:
            OSError: it cannot be read.

        """
        for path in (self.path, self.older):
            if path.exists() and (size := path.stat().st_size):
                last = _read(_last_line(path, size)[0])
                if last is not None:
                    return last.sealed.seal
        return None

    def unbroken(self) -> int:
        """Return the last row before the first hole near the end, or the last row of all.

        A power cut may lose a page that was not synced yet and keep a later one.

        Raises:
            OSError: it cannot be read.

        """
        near = self._near_the_end()
        if not near:
            newest = self.newest()
            return 0 if newest is None else newest.entry
        number = min(near)
        while number + 1 in near:
            number += 1
        return number

    def _near_the_end(self) -> set[int]:
        if not self.path.exists():
            return set()
        with self.path.open("rb") as file:
            file.seek(max(0, self.path.stat().st_size - _UNSYNCED))
            lines = map(_read, file)
            return {copied.sealed.seal.entry for copied in lines if copied is not None}

    def rows(self, after: int = 0) -> Iterator[CopiedRow]:
        """Return the rows after this number as far as they can be read, as they were appended.

        Where a hole was filled, they do not stand in their order, and some stand twice.

        Raises:
            OSError: it cannot be read.

        """
        for path in (self.older, self.path):
            if path.exists():
                with path.open("rb") as file:
                    for line in file:
                        copied = _read(line)
                        if copied is not None and copied.sealed.seal.entry > after:
                            yield copied

    def macs(self) -> Mapping[int, str]:
        """Return the macs of all rows in the log, by number."""
        return {copied.sealed.seal.entry: copied.sealed.seal.mac for copied in self.rows()}

    def begin_anew(self) -> None:
        """Put the log aside as the older one and begin a new one; what was older goes.

        Only for after a backup was made and verified, which holds what goes.

        Raises:
            OSError: it could not be done.

        """
        self.shut()
        self.path.replace(self.older)
        sync_folder(self.path.parent)

    @property
    def full(self) -> bool:
        """Whether it is time to begin a new file."""
        return self.path.exists() and self.path.stat().st_size > ROTATE_AT

    def fell_behind(self, error: Exception) -> None:
        """Say so once, until it can be written again; the rest of what the till logs needs room."""
        if not self.behind:
            _log.error("%s: %s; the journal has everything", self.path.name, error)
        self.behind = True

    def _opened(self) -> int:
        if self._handle is None:
            new = not self.path.exists()
            self._handle = os.open(self.path, _APPEND, 0o600)
            if new:
                sync_folder(self.path.parent)
        return self._handle


def _write(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def _line(copied: CopiedRow) -> bytes:
    row, seal = copied.sealed.row, copied.sealed.seal
    document: dict[str, Any] = dict(zip(COLUMNS, row, strict=True))
    document |= {"key": seal.key, "mac": seal.mac, "beside": copied.personal}
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return text.encode() + b"\n"


def _read(line: bytes) -> CopiedRow | None:
    """Read a line; None if it is damaged or not whole."""
    if not line.endswith(b"\n"):
        return None
    try:
        document = json.loads(line, parse_float=Decimal)
        row: Row = tuple(document[name] for name in COLUMNS)
        beside = document["beside"]
        number, key, mac = document["seq"], document["key"], document["mac"]
        personal = None if beside is None else (beside[0], beside[1])
    except (ValueError, KeyError, TypeError, IndexError, ArithmeticError, RecursionError):
        return None
    # Anybody who can write the file may have put anything there.
    could_be = type(number) is int and 0 < number <= _LAST and type(key) is type(mac) is str
    return CopiedRow(SealedRow(row, Seal(number, key, mac)), personal) if could_be else None


def _last_line(path: Path, size: int) -> tuple[bytes, int]:
    """Return the last line, whole or not, and where it begins."""
    with path.open("rb") as file:
        reach = _TAIL
        while True:
            begin = max(0, size - reach)
            file.seek(begin)
            tail = file.read(size - begin)
            cut = tail.rfind(b"\n", 0, len(tail) - 1)
            if cut >= 0:
                return tail[cut + 1 :], begin + cut + 1
            if not begin:
                return tail, 0
            reach *= 2
