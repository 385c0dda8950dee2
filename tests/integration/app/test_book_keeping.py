"""While the till runs its books are checked and backed up, and what is wrong is said."""

from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path
from random import Random
from shutil import copytree, rmtree

import pytest

from cashier_app.app.book_keeping import BookKeeping
from cashier_app.app.kept_head import KeptHead
from cashier_app.domain.audit import AuditKind
from cashier_app.presenters.message import Message
from cashier_app.services.ports import Lane
from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.fakes.runner import FakeRunner
from tests.integration.storage import tampering
from tests.integration.storage.selling import sell

DAY_ENDS_AT = time(4)


class Drawer:
    """Keeps a text outside of the till's folder."""

    def __init__(self) -> None:
        self.text = ""

    def read(self) -> str:
        return self.text

    def keep(self, head: str) -> None:
        self.text = head


class Shop:
    """Books with somebody who keeps them, and what the cashier was told."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self.path = folder / "journal.sqlite"
        self.clock = clock
        self.runner = FakeRunner(clock)
        self.told: list[str] = []
        self.failed: list[Exception] = []
        self.store = Drawer()
        self.random = Random(7)
        self.begin()

    def begin(self) -> None:
        """Start the till."""
        kept = KeptHead(self.store)
        kept.start(self.runner)
        self.runner.take(Lane.KEYS).run()
        self.books = Journal(self.path, "LCA1", "3", self.clock, self.random, head=kept)
        self.keeping = BookKeeping(self.books, kept, self.runner, self.clock, DAY_ENDS_AT)
        self.keeping.tell = self._hear
        self.keeping.failed = self.failed.append
        self.keeping.open()

    def backups(self) -> int:
        """Count what is there."""
        return len(list(self.path.parent.glob("backups/*.sqlite")))

    def _hear(self, message: Message) -> None:
        self.told.append(message.key)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path, FakeClock())
    yield shop
    shop.books.shut()


def sell_and_close(shop: Shop) -> None:
    shop.runner.advance(1)
    sell(shop.books, "b1")
    shop.keeping.close()


def test_the_books_are_opened_before_anything_else_is_asked_of_them(shop: Shop) -> None:
    assert shop.runner.take(Lane.BOOKS).work == shop.books.open


def test_a_backup_is_made_every_half_hour_if_something_was_written(shop: Shop) -> None:
    shop.runner.advance(1)
    sell(shop.books, "b1")
    shop.runner.advance(29 * 60)
    assert shop.backups() == 0
    shop.runner.advance(2 * 60)
    assert shop.backups() == 1
    shop.runner.advance(60 * 60)
    assert shop.backups() == 1


def test_a_backup_is_made_when_the_day_ends(tmp_path: Path) -> None:
    shop = Shop(tmp_path, FakeClock(datetime(2026, 11, 24, 3, 50)))  # noqa: DTZ001 - local
    shop.runner.advance(1)
    sell(shop.books, "b1")
    shop.runner.advance(9 * 60)
    assert shop.backups() == 0
    shop.runner.advance(2 * 60)
    assert shop.backups() == 1
    shop.books.shut()


def test_a_backup_is_made_when_the_till_is_closed(shop: Shop) -> None:
    sell_and_close(shop)
    assert shop.backups() == 1


def test_a_backup_runs_beside_the_books(shop: Shop) -> None:
    shop.runner.advance(1)
    sell(shop.books, "b1")
    shop.runner.hold(Lane.BACKUPS)
    shop.runner.advance(31 * 60)
    assert shop.runner.waiting(Lane.BACKUPS) == 1
    assert shop.runner.waiting(Lane.BOOKS) == 0


@pytest.mark.expected_log("could not be checked or backed up")
def test_a_backup_in_work_is_given_up_when_the_till_closes(shop: Shop) -> None:
    shop.runner.advance(1)
    sell(shop.books, "b1")
    shop.keeping.end()
    shop.runner.advance(31 * 60)
    assert shop.backups() == 0
    shop.keeping.close()
    assert shop.backups() == 1


@pytest.mark.expected_log("no backup could be made at the end")
def test_a_till_closes_although_no_backup_can_be_made(shop: Shop) -> None:
    shop.path.with_name("backups").write_text("in the way", "utf-8")
    sell_and_close(shop)


@pytest.mark.expected_log("the books were restored")
def test_restored_books_are_told(shop: Shop) -> None:
    sell_and_close(shop)
    shop.path.unlink()
    shop.begin()
    shop.runner.advance(1)
    assert shop.told == ["till.books-restored"]


@pytest.mark.expected_log("the books end with row", "the books were restored")
def test_books_that_could_not_be_restored_whole_are_told(shop: Shop) -> None:
    sell_and_close(shop)
    (shop.path.with_name("backups")).rename(shop.path.with_name("gone"))
    log = shop.path.with_name("journal-copy.jsonl")
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join([*lines[:3], lines[3][:20] + b"\n", *lines[4:]]))
    shop.path.unlink()
    shop.begin()
    shop.runner.advance(1)
    assert shop.told == ["till.books-incomplete"]


@pytest.mark.expected_log("the books end with row", "the books were restored")
def test_books_of_which_nothing_was_left_are_told(shop: Shop) -> None:
    sell_and_close(shop)
    (shop.path.with_name("backups")).rename(shop.path.with_name("gone"))
    shop.path.with_name("journal-copy.jsonl").write_bytes(b"")
    shop.path.write_bytes(b"not a database" * 100)
    shop.begin()
    shop.runner.advance(1)
    assert shop.told == ["till.books-new"]


@pytest.mark.expected_log("the journal: row 3")
def test_what_the_check_behind_the_start_finds_is_told(shop: Shop) -> None:
    sell_and_close(shop)
    shop.clock.at = datetime(2026, 12, 24, 12)  # noqa: DTZ001 - local
    shop.begin()
    shop.runner.take(Lane.BOOKS).run()
    sell(shop.books, "b2")
    shop.books.shut()
    with tampering.forced(shop.path) as db:
        tampering.edit(db, 3)
    shop.runner.advance(1)
    assert shop.told == ["till.books-tampered"]


def test_a_sale_goes_before_the_next_slice_of_the_check(shop: Shop) -> None:
    shop.runner.take(Lane.BOOKS).run()
    behind = [task.behind for task in shop.runner.tasks if task.lane is Lane.BOOKS]
    assert behind == [True, True]  # the slice, and where the books stand


def test_books_that_cannot_be_opened_are_told(shop: Shop) -> None:
    shop.path.mkdir()
    shop.runner.advance(1)
    assert len(shop.failed) == 1
    shop.path.rmdir()


# ---- forgetting customers ------------------------------------------------------------------------

_KEPT_S = 90 * 24 * 3600.0


def test_customers_of_long_ago_are_forgotten_when_the_till_starts(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "cashier.books")
    shop.runner.advance(1)
    sell(shop.books, "b1")
    shop.keeping.close()
    shop.clock.pass_time(_KEPT_S + 60)
    shop.runner.timers.clear()
    shop.begin()
    shop.runner.advance(10)
    assert "do not name their customers any more" in caplog.text
    assert AuditKind.PERSONAL_ERASED in [row.event.kind for row in shop.books.events()]
    # The backup from before it is gone, and one without her took its place.
    assert shop.backups() == 1
    assert not (shop.path.with_name("journal-copy.jsonl")).exists()


def test_customers_are_forgotten_when_a_day_ends(tmp_path: Path) -> None:
    shop = Shop(tmp_path, FakeClock(datetime(2026, 11, 24, 3, 50)))  # noqa: DTZ001 - local
    shop.runner.advance(1)
    sell(shop.books, "b1")
    shop.clock.pass_time(_KEPT_S - 11 * 60)
    shop.runner.advance(60)
    assert shop.books.events() == ()
    shop.runner.advance(24 * 3600)
    kinds = [row.event.kind for row in shop.books.events()]
    assert kinds == [AuditKind.PERSONAL_ERASED]
    assert shop.books.verify().whole
    shop.books.shut()


@pytest.mark.expected_log("the journal: row 3")
def test_books_that_were_tampered_with_keep_what_they_have(shop: Shop) -> None:
    shop.runner.advance(1)
    sell(shop.books, "b1")
    shop.keeping.close()
    with tampering.forced(shop.path) as db:
        tampering.edit(db, 3)
    shop.clock.pass_time(_KEPT_S + 60)
    shop.runner.timers.clear()
    shop.begin()
    shop.runner.advance(10)
    assert shop.books.events() == ()


# ---- where the books stand -----------------------------------------------------------------------


def test_where_the_books_stand_is_kept_at_the_start_with_each_backup_and_at_the_end(
    shop: Shop,
) -> None:
    shop.runner.advance(1)
    begun = shop.store.text
    assert begun == str(shop.books.head())
    sell(shop.books, "b1")
    assert shop.store.text == begun
    shop.runner.advance(31 * 60)
    assert shop.store.text == str(shop.books.head()) != begun
    sell(shop.books, "b2")
    newest = str(shop.books.head())
    shop.keeping.close()
    assert shop.store.text == newest


@pytest.mark.expected_log("the books end with row")
def test_a_folder_that_was_put_back_is_told_and_goes_on_with_other_references(
    shop: Shop, tmp_path: Path
) -> None:
    sell_and_close(shop)
    outside = tmp_path.with_name(f"{tmp_path.name}-outside")
    copytree(tmp_path, outside)
    shop.begin()
    shop.runner.advance(1)
    last = sell(shop.books, "b2").receipt.reference
    shop.keeping.close()
    rmtree(tmp_path)
    copytree(outside, tmp_path)
    shop.begin()
    shop.runner.advance(1)
    again = sell(shop.books, "b3").receipt.reference

    assert shop.told == ["till.books-set-back"]
    assert again.rsplit("-", 1)[0] == "LCA1-3-000003"  # number 2 was taken, and is not used again
    assert again.rsplit("-", 1)[1] != last.rsplit("-", 1)[1]
    assert shop.books.verify().whole
    shop.keeping.close()
    shop.told.clear()
    shop.begin()
    shop.runner.advance(1)
    assert shop.told == []
