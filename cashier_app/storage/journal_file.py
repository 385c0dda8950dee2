"""The file of the journal with all that keeps it: chain, second log, backups, ballast, recovery."""

import logging
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from random import Random

from cashier_app.domain.errors import DamagedBooksError
from cashier_app.domain.frozen import frozen
from cashier_app.services.ports import Clock
from cashier_app.storage.backups import Backup, Backups
from cashier_app.storage.ballast import Ballast
from cashier_app.storage.books_head import BooksHead, head_of, noted_set_back
from cashier_app.storage.chain import ChainKeys, Seal
from cashier_app.storage.chain_check import ChainCheck, Heads, check_from
from cashier_app.storage.chain_verdict import ChainVerdict, Fault, Notice, Remark, Wrong
from cashier_app.storage.copy_log import CopyLog
from cashier_app.storage.damaged_files import forget_old_damage
from cashier_app.storage.journal_facts import draw_mark, journal_mark
from cashier_app.storage.journal_schema import STEPS
from cashier_app.storage.key_file import KeyFile
from cashier_app.storage.recovery import Recovered, Remains, recover
from cashier_app.storage.sealed_file import SealedFile
from cashier_app.storage.sqlite_file import Connect, SqliteFile, connect_file

_log = logging.getLogger("cashier.storage")


# So many rows are checked before the till is ready, at most; a day has some thousand.
_AT_START = 20_000


@frozen
class Surroundings:
    """What keeps the books and is not the books.

    `keys` gives the key of the chain when the books are first opened; without it, it stands in the
    file `journal.key`. `head` gives where the books stood when that was last kept outside of their
    folder. `machine` tells this machine from another, `connect` opens the file.
    """

    keys: Callable[[], ChainKeys] | None = None
    head: Callable[[], BooksHead | None] = lambda: None
    machine: str = ""
    connect: Connect = connect_file


class JournalFile:
    """Opens, checks, backs up and restores the books; `Journal` writes in them.

    Beside `journal.sqlite` stand `journal-copy.jsonl`, `backups/`, `ballast` and, where there is no
    keyring, `journal.key`.
    """

    _site: str
    _till: str

    def __init__(self, path: Path, clock: Clock, random: Random, around: Surroundings) -> None:
        """Keep the books at this path; nothing is opened yet."""
        self._path = path
        self._clock = clock
        self._random = random
        self._machine = around.machine
        self._kept_head = around.head
        self._copy = CopyLog(path.with_name(f"{path.stem}-copy.jsonl"))
        self._backups = Backups(path.with_name("backups"))
        self._ballast = Ballast(path.with_name("ballast"))
        self._suspected = path.with_name(f"{path.stem}.suspected")
        self._file = SealedFile(
            SqliteFile(path, STEPS, around.connect),
            around.keys or KeyFile(path.with_suffix(".key")).keys,
            self._copy,
            clock,
        )
        self._check: ChainCheck | None = None
        self.set_back = False
        """Whether `open` found books of an earlier time than those that were kept."""

    # ---- the start -----------------------------------------------------------------------------

    def open(self) -> Recovered | None:
        """Open the books, or begin new ones; damaged ones are restored first, and that is returned.

        Before this returns, today's part of the chain was checked; `check_some` checks the rest.

        Raises:
            StorageError: they are in use elsewhere, of a newer Cashier, or the disk is not usable.

        """
        remains = Remains(self._path, self._backups, self._copy)
        forget_old_damage(self._path.parent, self._clock.now())
        why = self._damage(remains)
        recovered = None
        if why:
            self._file.shut()
            now, keys = self._clock.now(), self._file.keys
            recovered = recover(remains, keys, why, now, self._random, self._machine)
            self._suspect(on=False)
        self._file.allow_writing()
        kept = self._kept_head()
        with self._file.transaction(sync_copy=True) as db:
            now = self._clock.now()
            self.set_back = noted_set_back(db, kept, self._site, self._till, now)
            if self.set_back:
                draw_mark(db, now, self._random, self._machine)
            journal_mark(db, now, self._random, self._machine)
        self._ballast.load()
        return recovered

    def head(self) -> BooksHead | None:
        """Return where the books stand, to be kept outside of their folder."""
        with self._file.reading() as db:
            return head_of(db, self._site, self._till)

    def shut(self) -> None:
        """Close the file; the last thing that is done with it."""
        self._file.shut()

    def _damage(self, remains: Remains) -> str:
        """Say what is wrong with the books, if something is."""
        if not self._path.exists() or not self._path.stat().st_size:
            return "the journal was missing or empty" if remains.any else ""
        try:
            remains.copy.mend()
            fault = self._first_fault(today_only=not self._suspected.exists())
        except DamagedBooksError as error:
            return str(error)
        except OSError:
            _log.exception("what stands beside the books could not be looked at")
            return ""
        return str(fault) if fault is not None else ""

    def _first_fault(self, *, today_only: bool) -> Fault | None:
        if not today_only:
            return self.verify().fault
        with self._file.reading() as db:
            first = self._first_of_today(db)
            return check_from(db, self._file.keys, self._heads(), first).fault

    def _first_of_today(self, db: sqlite3.Connection) -> int:
        """Return the row with which today begins, or a later one if that is very long ago."""
        today = datetime.combine(self._clock.now().date(), time.min).isoformat()
        older = "SELECT seq FROM entries WHERE at < ? ORDER BY seq DESC LIMIT 1"
        row = db.execute(older, (today,)).fetchone()
        newest: int = db.execute("SELECT coalesce(max(seq), 0) FROM entries").fetchone()[0]
        return max(1 if row is None else row[0], newest - _AT_START, 1)

    # ---- checks --------------------------------------------------------------------------------

    def verify(self) -> ChainVerdict:
        """Check the whole journal: seals, numbers, personal values, how things stand, the pages.

        Raises:
            StorageError: it could not be read, though it is not damaged.

        """
        self._check = None
        while (verdict := self.check_some()) is None:
            pass
        return verdict if not verdict.whole else self._with_pages(verdict)

    def check_some(self) -> ChainVerdict | None:
        """Check some more rows of the whole journal; return the verdict when all were checked.

        A fault is remembered: the next start then checks everything before it is ready, and
        restores the books. (The pages are checked in each backup, where nobody waits for it.)

        Raises:
            StorageError: it could not be read, though it is not damaged.

        """
        if self._check is None:
            self._check = ChainCheck(self._file.keys, self._heads())
        try:
            with self._file.reading() as db:
                done = self._check.advance(db)
        except DamagedBooksError:
            return self._unreadable(self._check)
        if not done:
            return None
        verdict, self._check = self._check.verdict(), None
        return self._remembered(self._with_copy(verdict))

    def _unreadable(self, check: ChainCheck) -> ChainVerdict:
        """Find the row, one by one, that could not be read with the others of its slice."""
        self._check = None
        try:
            with self._file.reading() as db:
                while not check.advance(db, 1):
                    pass
            return self._remembered(check.verdict())
        except DamagedBooksError as error:
            rows = check.verdict().rows
            fault = Fault(rows + 1, Wrong.UNREADABLE, str(error))
            return self._remembered(ChainVerdict(rows, None, fault))

    def _with_pages(self, verdict: ChainVerdict) -> ChainVerdict:
        with self._file.reading() as db:
            told = db.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if told == "ok":
            return verdict
        return self._remembered(replace(verdict, fault=Fault(0, Wrong.UNREADABLE, told)))

    def _remembered(self, verdict: ChainVerdict) -> ChainVerdict:
        if not verdict.whole:
            self._suspect(on=True)
        return verdict

    def _heads(self) -> Heads:
        """Say where the chain stood by what is outside of the journal."""
        known = {backup.entry: backup.mac for backup in self._backups.all()}
        in_backups = frozenset(known)
        newest = self._newest_copied()
        if newest is not None:
            known[newest.entry] = newest.mac
        return Heads(known, in_backups, self._copy.macs)

    def _newest_copied(self) -> Seal | None:
        try:
            return self._copy.newest()
        except OSError:
            _log.exception("the second log cannot be read")
            return None

    def _with_copy(self, verdict: ChainVerdict) -> ChainVerdict:
        newest, head = self._newest_copied(), verdict.head
        if head is None or newest is None or newest.entry >= head.entry:
            return verdict
        lacks = Remark(newest.entry + 1, Notice.COPY_BEHIND)
        return replace(verdict, remarks=(*verdict.remarks, lacks))

    def _suspect(self, *, on: bool) -> None:
        """Remember that the next start has to check everything; or that it has done so."""
        try:
            if on:
                self._suspected.touch()
            else:
                self._suspected.unlink(missing_ok=True)
        except OSError:
            _log.exception("%s could not be changed", self._suspected.name)

    # ---- backups -------------------------------------------------------------------------------

    def back_up(
        self, keep_on: Callable[[], None] = lambda: None, *, whole: bool = True
    ) -> Backup | None:
        """Make a backup if something was written since the last one; older ones are thinned.

        All pages of it are checked and, if it is `whole`, all rows, else those since the last one:
        a year of sales takes a while, which is for the end of the day.

        May run beside the books lane: a sale that is written meanwhile does not wait, and is in the
        backup or not, whole. `keep_on` is asked between pages and may end it by raising.

        Raises:
            StorageError: it could not be made, or the journal is damaged; older ones are untouched.

        """
        newest = next(iter(self._backups.all()), None)
        with self._file.reading() as db:
            last = db.execute("SELECT coalesce(max(entry), 0) FROM seals").fetchone()[0]
        if newest is not None and newest.entry >= last:
            return None
        try:
            backup = self._backups.make(
                lambda copy: self._file.back_up(copy, keep_on),
                self._path.stat().st_size,
                self._file.keys,
                self._clock.now(),
                after=None if whole else newest,
            )
        except DamagedBooksError:
            self._suspect(on=True)
            raise
        self._file.rotate_copy()
        return backup

    def throw_off_ballast(self) -> bool:
        """Give the room of the ballast to a full disk; whether there was any."""
        return self._ballast.throw_off()
