"""Copies of the journal in `backups/`: each is checked before it gets its name, then thinned."""

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from cashier_app.domain.errors import DamagedBooksError, NoRoomError, StorageError
from cashier_app.domain.frozen import frozen
from cashier_app.storage.chain import ChainKeys, Seal, newest_seal
from cashier_app.storage.chain_check import Heads, check_from
from cashier_app.storage.durable_files import put_in_place, sync_folder

_TIME = "%Y%m%d-%H%M%S"
_MAC_LENGTH = 16
_NAME = re.compile(r"journal-(\d{8}-\d{6})-(\d+)-([0-9a-f]{16})\.sqlite")
_SPARE = 16 * 1024 * 1024
# What is kept: the newest, and the newest of so many days, weeks and months.
NEWEST, DAYS, WEEKS, MONTHS = 4, 12, 10, 9


@frozen
class Backup:
    """A copy, when it was made, and the head of the chain in it, as its name says."""

    path: Path
    at: datetime
    entry: int
    mac: str


class Backups:
    """The backups of one journal."""

    def __init__(self, folder: Path) -> None:
        """Keep them in this folder; it is made when it is needed."""
        self._folder = folder

    def all(self) -> Sequence[Backup]:
        """Return the backups by their names, the one with the newest rows first."""
        if not self._folder.is_dir():
            return ()
        found = (_named(path) for path in self._folder.iterdir())
        return sorted(
            (backup for backup in found if backup is not None),
            key=lambda backup: (backup.entry, backup.at),
            reverse=True,
        )

    def forget(self, moment: datetime) -> None:
        """Remove the backups that were made before this moment; the newest one stays."""
        for backup in self.all()[1:]:
            if backup.at < moment:
                backup.path.unlink(missing_ok=True)

    def make(
        self,
        copy: Callable[[Path], None],
        size: int,
        keys: ChainKeys,
        at: datetime,
        *,
        after: Backup | None = None,
    ) -> Backup:
        """Make a backup: copy, check, and only then give it its name and let older ones go.

        Args:
            copy: writes the copy into the file at this path.
            size: of the journal, in bytes.
            keys: of the chain.
            at: when.
            after: a backup up to whose head the rows were checked already; then those after it are,
                and all pages. Without it all rows are.

        Raises:
            StorageError: it could not be made, or what was copied is damaged; nothing went.

        """
        try:
            return self._made(copy, size, keys, at, after)
        except OSError as error:
            raise StorageError(f"{self._folder}: {error}") from error

    def newest_whole(self, keys: ChainKeys) -> Backup | None:
        """Return the newest backup in which everything is right."""
        for backup in self.all():
            try:
                self.demand_whole(backup.path, keys, Heads({backup.entry: backup.mac}))
            except DamagedBooksError:
                continue
            return backup
        return None

    def demand_whole(self, path: Path, keys: ChainKeys, heads: Heads, first: int = 1) -> Seal:
        """Check a copy, all pages and the rows from the first one on, and return its head.

        Raises:
            DamagedBooksError: something is wrong with it.

        """
        try:
            with closing(_read_only(path)) as db:
                told = db.execute("PRAGMA integrity_check(1)").fetchone()[0]
                verdict = check_from(db, keys, heads, first)
                head = newest_seal(db)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise DamagedBooksError(f"{path}: {error}") from error
        if told != "ok" or verdict.fault is not None or head is None:
            raise DamagedBooksError(f"{path}: {verdict.fault or told}")
        return head

    def put_aside(self, backup: Backup) -> None:
        """Keep a backup that does not belong to the journal any more under another name.

        Raises:
            OSError: it could not be done.

        """
        backup.path.replace(backup.path.with_name(backup.path.name + ".unusable"))

    def _made(
        self,
        copy: Callable[[Path], None],
        size: int,
        keys: ChainKeys,
        at: datetime,
        after: Backup | None,
    ) -> Backup:
        if not self._folder.is_dir():
            self._folder.mkdir(mode=0o700)
            sync_folder(self._folder.parent)
        free = shutil.disk_usage(self._folder).free
        if free < size + _SPARE:
            raise NoRoomError(f"{self._folder}: a backup needs more than the {free:,} bytes free")
        unfinished = self._folder / "journal.unfinished"
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600, exist_ok=False)
        try:
            copy(unfinished)
            known = {} if after is None else {after.entry: after.mac}
            head = self.demand_whole(unfinished, keys, Heads(known), first=max(known, default=1))
            mac = head.mac[:_MAC_LENGTH]
            final = self._folder / f"journal-{at:{_TIME}}-{head.entry}-{mac}.sqlite"
            put_in_place(unfinished, final)
        finally:
            unfinished.unlink(missing_ok=True)
        self._thin(at)
        return Backup(final, at, head.entry, mac)

    def _thin(self, now: datetime) -> None:
        backups = self.all()
        kept = set(_worth_keeping(backups, now))
        for backup in backups:
            if backup not in kept:
                backup.path.unlink()
        sync_folder(self._folder)


def _worth_keeping(backups: Sequence[Backup], now: datetime) -> Iterator[Backup]:
    """Return the newest ones, and the newest of each of the last days, weeks and months."""
    yield from backups[:NEWEST]
    periods: tuple[tuple[int, timedelta, Callable[[datetime], tuple[int, ...]]], ...] = (
        (DAYS, timedelta(days=1), lambda at: (at.year, at.month, at.day)),
        (WEEKS, timedelta(weeks=1), lambda at: at.isocalendar()[:2]),
        (MONTHS, timedelta(days=31), lambda at: (at.year, at.month)),
    )
    for count, length, name in periods:
        seen = set()
        for backup in backups:
            # One from the future was made before the clock was set right: it is as good as any.
            if backup.at < now - count * length or name(backup.at) in seen:
                continue
            seen.add(name(backup.at))
            yield backup


def _named(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    at, entry, mac = match.groups()
    try:
        return Backup(path, datetime.strptime(at, _TIME), int(entry), mac)  # noqa: DTZ007 - local
    except ValueError:
        return None


def _read_only(path: Path) -> sqlite3.Connection:
    """Open a file that nobody writes, without making files beside it."""
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, isolation_level=None)
