"""Damage a journal as a failing disk does, and ask the till whether it notices."""

import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

from cashier_app.domain.errors import StorageError
from cashier_app.storage.drafts import BasketFile
from cashier_app.storage.journal import Journal
from cashier_app.storage.sqlite_file import Connect, connect_file
from tests.crash.books_content import content_of, read_by_every_index, rows_of_sales
from tests.crash.cashier import Cashier
from tests.crash.line_of_fakes import LineOfFakes
from tests.crash.powered_books import BASKETS, COPY, JOURNAL, journal_in
from tests.crash.wired_till import Around, TillWithoutWindow
from tests.fakes.clock import FakeClock
from tests.fakes.rewards import FakeRewards
from tests.fakes.shop import CARD, ELENI, FakePrinter

PAGE = 4096
WAL = f"{JOURNAL}-wal"


def _nothing() -> None:
    """Nobody wants to look."""


def sell_into(
    folder: Path,
    rounds: int,
    connect: Connect = connect_file,
    at_the_end: Callable[[], None] = _nothing,
) -> FakeClock:
    """Fill a journal with so many rounds of every kind of sale; return the till's clock.

    `at_the_end` is called when everything is sold, while the files are still open.
    """
    clock = FakeClock()
    journal = journal_in(folder, connect, clock)
    drafts = BasketFile(folder / BASKETS)
    rewards = FakeRewards(customers={CARD.value: ELENI})
    till = TillWithoutWindow(Around(rewards, journal, drafts, FakePrinter()), clock)
    journal.open()
    till.start()
    line = LineOfFakes(rewards)
    for _ in range(rounds):
        for sell in Cashier(till, line, ("HAL", "OIL"), CARD.value).sales():
            sell()
            line.mend()
    at_the_end()
    journal.shut()
    drafts.shut()
    return clock


@dataclass(frozen=True)
class Damaged:
    """The bytes of the damaged files, and what was done to them."""

    files: Mapping[str, bytes]
    words: str


class Damage:
    """Makes one kind of damage after the other to copies of the same sound books."""

    def __init__(self, folder: Path, random: Random) -> None:
        """Take the books in this folder, which nobody has open."""
        self._journal = (folder / JOURNAL).read_bytes()
        self._copy = (folder / COPY).read_bytes()
        self._random = random

    def forget_the_second_log(self) -> None:
        """Leave the books without it from now on."""
        self._copy = b""

    def nothing(self) -> Damaged:
        """Leave everything as it is."""
        return self._damaged(self._journal, "sound")

    def bit_flip(self) -> Damaged:
        """Turn one bit over."""
        place, bit = self._random.randrange(len(self._journal)), self._random.randrange(8)
        flipped = bytearray(self._journal)
        flipped[place] ^= 1 << bit
        return self._damaged(bytes(flipped), f"bit {bit} of byte {place}")

    def swapped_pages(self) -> Damaged:
        """Let two pages stand in each other's place."""
        pages = len(self._journal) // PAGE
        one, other = sorted(self._random.sample(range(pages), 2))
        data = bytearray(self._journal)
        first, second = slice(one * PAGE, (one + 1) * PAGE), slice(other * PAGE, (other + 1) * PAGE)
        data[first], data[second] = data[second], data[first]
        return self._damaged(bytes(data), f"pages {one} and {other} swapped")

    def truncated(self) -> Damaged:
        """Let the file end early."""
        length = self._random.randrange(len(self._journal))
        return self._damaged(self._journal[:length], f"cut off at byte {length}")

    def emptied(self) -> Damaged:
        """Let the file be there, with nothing in it."""
        return self._damaged(b"", "empty")

    def stale_wal(self, wal: bytes) -> Damaged:
        """Put a log beside it that belongs to an earlier time."""
        return Damaged({**self.nothing().files, WAL: wal}, "a log of an earlier time")

    def _damaged(self, journal: bytes, words: str) -> Damaged:
        return Damaged({JOURNAL: journal, COPY: self._copy}, words)


class Inspector:
    """Lays damaged books out and says whether the damage can be seen, and whether it is named."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        """Work in this folder."""
        self._folder = folder
        self._clock = clock

    def lay_out(self, damaged: Damaged) -> None:
        """Put the files there and nothing else."""
        shutil.rmtree(self._folder)
        self._folder.mkdir()
        for name, data in damaged.files.items():
            (self._folder / name).write_bytes(data)

    def reading(self) -> str:
        """Return a fingerprint of what SELECT returns; damage that stops it shows as its words."""
        try:
            with closing(sqlite3.connect(self._folder / JOURNAL)) as db:
                return content_of(db).fingerprint + read_by_every_index(db)
        except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:
            return str(error)

    def named(self) -> str:
        """Return how the till names the damage, nothing if it finds all well."""
        journal = self._opened()
        try:
            fault = journal.verify().fault
        except StorageError as error:
            return str(error)
        finally:
            journal.shut()
        return str(fault) if fault else ""

    def recovered(self) -> str:
        """Start as a till does until it is content; return a fingerprint of the rows it has then.

        Rows that tell of the damage and of what was done about it are left out.
        """
        journal = self._opened()
        try:
            journal.open()
            if journal.verify().fault is not None:
                journal.shut()
                journal.open()
            fault = journal.verify().fault
            assert fault is None, str(fault)
            with journal._file.reading() as db:
                return rows_of_sales(db)
        finally:
            journal.shut()

    def integrity_check(self) -> str:
        """Return what SQLite's own check says, `ok` if it finds nothing."""
        try:
            with closing(sqlite3.connect(self._folder / JOURNAL)) as db:
                return str(db.execute("PRAGMA integrity_check").fetchone()[0])
        except (sqlite3.Error, UnicodeDecodeError) as error:
            return str(error)

    def _opened(self) -> Journal:
        return journal_in(self._folder, connect_file, self._clock)
