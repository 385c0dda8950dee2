"""R8: damage of the journal is noticed and named, whatever SQLite itself thinks of the file.

A flipped bit that changes nothing that can be read is no damage; every other one is found by the
chain, or by SQLite before it.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from cashier_app.storage.sqlite_file import connect_file
from tests.crash.damage import WAL, Damage, Damaged, Inspector, sell_into

pytestmark = pytest.mark.expected_log("the books were restored", always=False)

SEED = 20261127
SHORT, LONG = 1_000, 5_000
ROUNDS_SHORT, ROUNDS_LONG = 2, 40
FEW, MORE = 60, 250


class Books:
    """Sound books, and a place to look at damaged ones."""

    def __init__(self, folder: Path, scratch: Path, rounds: int) -> None:
        self.folder = folder
        clock = sell_into(folder, rounds)
        self.damage = Damage(folder, Random(SEED))
        self.inspector = Inspector(scratch / "damaged", clock)
        (scratch / "damaged").mkdir()
        self._sound = self._reading_of(self.damage.nothing())
        self._sales = self.inspector.recovered()

    def unnoticed(self, makers: list[Callable[[], Damaged]]) -> tuple[Counter[str], list[str]]:
        """Do the damage; count how it was named, and return what was visible and not named."""
        named: Counter[str] = Counter()
        missed = []
        for make in makers:
            damaged = make()
            if self._reading_of(damaged) == self._sound:
                named["not visible"] += 1
                continue
            try:
                words = self.inspector.named()
            except Exception as error:  # noqa: BLE001 - whatever it is, it names nothing
                missed.append(f"{damaged.words}: {error!r}")
                continue
            named["named"] += 1
            if not words:
                missed.append(damaged.words)
        return named, missed

    def not_recovered(self, makers: list[Callable[[], Damaged]]) -> list[str]:
        """Do the damage and start the till; return what left it without one of its sales."""
        lost = []
        for make in makers:
            damaged = make()
            self.inspector.lay_out(damaged)
            if self.inspector.recovered() != self._sales:
                lost.append(damaged.words)
        return lost

    def missed_by_sqlite(self, count: int) -> int:
        """Count the visible bit flips that SQLite's own check does not see."""
        missed = 0
        for _ in range(count):
            damaged = self.damage.bit_flip()
            if self._reading_of(damaged) != self._sound:
                self.inspector.lay_out(damaged)
                missed += self.inspector.integrity_check() == "ok"
        return missed

    def _reading_of(self, damaged: Damaged) -> str:
        self.inspector.lay_out(damaged)
        return self.inspector.reading()


@pytest.fixture
def books(new_scratch: Callable[[], Path], long_run: bool) -> Books:
    return Books(new_scratch(), new_scratch(), ROUNDS_LONG if long_run else ROUNDS_SHORT)


def test_sound_books_have_no_fault(books: Books) -> None:
    books.inspector.lay_out(books.damage.nothing())

    assert books.inspector.named() == ""


def test_every_visible_bit_flip_is_named(books: Books, long_run: bool) -> None:
    count = LONG if long_run else SHORT

    named, missed = books.unnoticed([books.damage.bit_flip] * count)
    print(f"{count} bit flips: {dict(named)}")

    assert missed == []
    assert named["named"] >= count / 3


def test_swapped_pages_and_a_file_that_ends_early_are_named(books: Books) -> None:
    damage = books.damage

    named, missed = books.unnoticed([damage.swapped_pages, damage.truncated, damage.emptied] * FEW)

    assert missed == []
    assert named["named"] >= FEW


def test_a_log_of_an_earlier_time_is_named(books: Books, scratch: Path) -> None:
    """SQLite plays it onto the newer file: that is what a half restored backup looks like."""
    wal: list[bytes] = []

    def keep_the_log(path: Path) -> sqlite3.Connection:
        connection = connect_file(path)
        connection.execute("PRAGMA wal_autocheckpoint=0")
        return connection

    sell_into(scratch, 1, keep_the_log, at_the_end=lambda: wal.append((scratch / WAL).read_bytes()))

    named, missed = books.unnoticed([lambda: books.damage.stale_wal(wal[0])])

    assert (named["named"], missed) == (1, [])


def test_after_any_damage_the_till_has_all_its_sales_again(books: Books, long_run: bool) -> None:
    damage = books.damage
    makers = [damage.bit_flip, damage.swapped_pages, damage.truncated, damage.emptied]

    assert books.not_recovered(makers * (MORE if long_run else FEW // 4)) == []


# ---- the harness proves itself -------------------------------------------------------------------


def test_most_of_it_would_be_missed_without_the_chain(books: Books) -> None:
    assert books.missed_by_sqlite(FEW) >= FEW / 3


def test_it_finds_sales_that_were_not_recovered(books: Books) -> None:
    """Without the second log there is nothing to recover from."""
    books.damage.forget_the_second_log()

    assert books.not_recovered([books.damage.emptied]) == ["empty"]
