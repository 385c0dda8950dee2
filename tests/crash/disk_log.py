"""A disk that remembers every write and every sync, and what of them outlives a power cut.

SQLite's own crash tests do the same: data that was synced survives; each write that was not
survives or does not, some of the survivors torn at a sector. Two models of the folder are played:
a *journalling* file system (ext4, NTFS) commits earlier unlinks with any later sync, a *strict* one
(the letter of POSIX) only with a sync of the folder.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

SECTOR = 512
SURVIVES = 0.5
IS_TORN = 0.3


@dataclass(frozen=True, slots=True)
class DiskOp:
    """One thing that happened to a file: a write or truncation at a place, a sync, an unlink."""

    kind: str
    file: str
    place: int = 0
    data: bytes = b""


WRITE, TRUNCATE, SYNC, UNLINK, UNLINK_SYNCED = "write", "truncate", "sync", "unlink", "unlink+sync"


@dataclass
class DiskLog:
    """Everything that happened to the disk, in order."""

    ops: list[DiskOp] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.ops)

    def note(self, kind: str, file: str, place: int = 0, data: bytes = b"") -> None:
        """Note what happens."""
        self.ops.append(DiskOp(kind, file, place, data))

    def syncs(self) -> int:
        """How often anything was synced so far."""
        return sum(op.kind == SYNC for op in self.ops)


class DiskThatLosesPower:
    """Plays a log and says at any moment what would be on the platter after a power cut."""

    def __init__(self, *, strict: bool) -> None:
        self._strict = strict
        self._synced: dict[str, bytearray] = {}
        self._pending: dict[str, list[DiskOp]] = {}
        self._unlinked: list[tuple[str, bytearray]] = []

    def play(self, op: DiskOp) -> None:
        """Let this happen."""
        if op.kind == SYNC:
            for waiting in self._pending.pop(op.file, []):
                _write(self._synced, waiting)
            if not self._strict:
                self._unlinked = []
        elif op.kind in {UNLINK, UNLINK_SYNCED}:
            gone = self._synced.pop(op.file, bytearray())
            self._pending.pop(op.file, None)
            if op.kind == UNLINK:
                self._unlinked.append((op.file, gone))
        else:
            self._unlinked = [lost for lost in self._unlinked if lost[0] != op.file]
            self._pending.setdefault(op.file, []).append(op)

    def after_the_cut(self, random: Random) -> dict[str, bytearray]:
        """Return the files as they may be found when the power is back."""
        files = {name: bytearray(data) for name, data in self._synced.items()}
        for name, data in self._unlinked:
            if random.random() < SURVIVES:
                files[name] = bytearray(data)
        for waiting in self._pending.values():
            for op in waiting:
                if random.random() < SURVIVES:
                    _write(files, _perhaps_torn(op, random))
        return files


def cuts(
    ops: Sequence[DiskOp], count: int, random: Random, *, strict: bool
) -> Iterator[tuple[int, dict[str, bytearray]]]:
    """Cut the power `count` times, each after a random number of operations."""
    places = sorted(random.randint(0, len(ops)) for _ in range(count))
    disk = DiskThatLosesPower(strict=strict)
    played = 0
    for place in places:
        for op in ops[played:place]:
            disk.play(op)
        played = place
        yield place, disk.after_the_cut(random)


def _perhaps_torn(op: DiskOp, random: Random) -> DiskOp:
    if op.kind != WRITE or len(op.data) <= SECTOR or random.random() >= IS_TORN:
        return op
    whole = random.randrange(1, len(op.data) // SECTOR + 1) * SECTOR
    return DiskOp(WRITE, op.file, op.place, op.data[:whole])


def _write(files: dict[str, bytearray], op: DiskOp) -> None:
    data = files.setdefault(op.file, bytearray())
    if op.kind == TRUNCATE:
        del data[op.place :]
        return
    data.extend(bytes(max(0, op.place - len(data))))
    data[op.place : op.place + len(op.data)] = op.data
