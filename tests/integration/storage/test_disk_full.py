"""On a full disk no new sale begins, and the open one is finished."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest

from cashier_app.domain.errors import NoRoomError, ReadOnlyDiskError, StorageError
from cashier_app.services.ports import Entry
from cashier_app.storage import ballast
from cashier_app.storage.journal import Journal
from cashier_app.storage.sqlite_file import connect_file
from tests.fakes.clock import FakeClock
from tests.integration.storage.a_sale import ANSWER, REQUEST, paid, receipt_for, sale_of_two
from tests.integration.storage.conftest import OpenJournal
from tests.integration.storage.reading import rows
from tests.integration.storage.selling import sell, submit


class Disk:
    """A disk for a journal: full from now on, until something is thrown off it."""

    def __init__(self, folder: Path) -> None:
        self.ballast = folder / "ballast"
        self.connection: sqlite3.Connection | None = None

    def connect(self, path: Path) -> sqlite3.Connection:
        self.connection = connect_file(path)
        return self.connection

    def fill(self) -> None:
        """Let SQLite answer SQLITE_FULL to what takes another page, while there is ballast."""
        assert self.connection is not None
        pages = self.connection.execute("PRAGMA page_count").fetchone()[0]
        self.connection.execute(f"PRAGMA max_page_count = {pages}")

    def empty(self) -> None:
        assert self.connection is not None
        self.connection.execute("PRAGMA max_page_count = 1000000")


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    return Disk(tmp_path)


@pytest.fixture
def till(journal_path: Path, clock: FakeClock, disk: Disk) -> Journal:
    journal = Journal(journal_path, "LCA1", "3", clock, Random(7), connect=disk.connect)
    journal.open()
    return journal


def test_there_is_ballast_from_the_start(till: Journal, disk: Disk) -> None:
    assert disk.ballast.stat().st_size == ballast.SIZE


def test_a_new_sale_is_refused_before_money_is_asked_for_when_there_is_little_room(
    till: Journal, monkeypatch: pytest.MonkeyPatch, journal_path: Path
) -> None:
    sell(till, "b1")
    with monkeypatch.context() as patched:
        patched.setattr(
            shutil, "disk_usage", lambda _: SimpleNamespace(free=ballast.LEAST_FREE - 1)
        )
        with pytest.raises(NoRoomError):
            submit(till, "b2")
    assert submit(till, "b3").reference.number == 2
    till.shut()
    assert [row["identity"] for row in rows(journal_path, "sales")] == ["b1", "b3"]


def test_a_double_press_still_finds_its_sale_when_there_is_little_room(
    till: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    sale = submit(till, "b1")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=0))
    assert till.submit("b1", lambda ref: (sale_of_two(ref, "b1"), REQUEST)) == (sale, None)


def test_a_new_sale_that_meets_a_full_disk_takes_no_number_and_leaves_the_ballast(
    till: Journal, disk: Disk
) -> None:
    sell(till, "b1")
    disk.fill()
    with pytest.raises(NoRoomError):
        _submit_many(till)
    assert disk.ballast.exists()
    refused = _numbers(till)
    disk.empty()
    assert submit(till, "b2").reference.number == refused + 1


@pytest.mark.expected_log("the ballast was thrown off")
def test_the_open_sale_is_finished_with_the_room_of_the_ballast(
    till: Journal, disk: Disk, journal_path: Path
) -> None:
    sale = submit(till, "b1")
    disk.fill()
    _when_thrown_off(till, disk.empty)
    recorded = sale.recorded(ANSWER)
    _write_until_full(till, recorded)
    assert not disk.ballast.exists()
    done = paid(recorded)
    till.close(done, receipt_for(done))
    assert till.verify().whole
    till.shut()
    assert rows(journal_path, "sales")[0]["stage"] == "closed"


def test_without_ballast_the_error_is_told(till: Journal, disk: Disk) -> None:
    sale = submit(till, "b1").recorded(ANSWER)
    disk.ballast.unlink()
    disk.fill()
    with pytest.raises(NoRoomError):
        _write_until_full(till, sale)
    disk.empty()
    till.record(Entry.ANSWERED, sale)
    assert till.verify().whole


def test_no_new_sale_begins_until_the_ballast_is_back(
    till: Journal, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk.ballast.unlink()
    with monkeypatch.context() as patched:
        patched.setattr(ballast.Ballast, "_write", _no_room)
        with pytest.raises(NoRoomError):
            submit(till, "b1")
    submit(till, "b1")
    assert disk.ballast.stat().st_size == ballast.SIZE


def test_ballast_that_is_not_whole_is_loaded_again(till: Journal, disk: Disk) -> None:
    disk.ballast.write_bytes(b"half")
    submit(till, "b1")
    assert disk.ballast.stat().st_size == ballast.SIZE


def test_a_disk_that_may_only_be_read_is_told_apart(journal: Journal) -> None:
    submit(journal, "b1")
    with journal._file.reading() as db:
        db.execute("PRAGMA query_only = TRUE")
    with pytest.raises(ReadOnlyDiskError):
        submit(journal, "b2")
    with journal._file.reading() as db:
        db.execute("PRAGMA query_only = FALSE")
    assert submit(journal, "b2").reference.number == 2


@pytest.mark.parametrize(
    ("number", "kind"), [(errno.EROFS, ReadOnlyDiskError), (errno.ENOSPC, NoRoomError)]
)
@pytest.mark.expected_log("there is no ballast")
def test_why_there_is_no_ballast_is_told_apart(
    till: Journal,
    disk: Disk,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    kind: type[StorageError],
) -> None:
    def refusing(_: ballast.Ballast) -> None:
        raise OSError(number, os.strerror(number))

    disk.ballast.unlink()
    monkeypatch.setattr(ballast.Ballast, "_write", refusing)
    with pytest.raises(kind):
        submit(till, "b1")
    till.open()


def test_receipt_numbers_have_no_gap_whatever_fails_between(
    till: Journal, disk: Disk, open_journal: OpenJournal
) -> None:
    numbers = []
    for attempt in range(30):
        if attempt % 3 == 1:
            disk.fill()
        with suppress(StorageError):
            numbers.append(submit(till, f"b{attempt}").reference.number)
        disk.empty()
        with pytest.raises(ZeroDivisionError):
            till.submit(f"c{attempt}", lambda _: 1 // 0)  # type: ignore[arg-type,return-value]
    assert numbers == list(range(1, len(numbers) + 1))
    assert till.verify().whole


def _submit_many(till: Journal) -> None:
    for number in range(50):
        submit(till, f"n{number}")


def _numbers(till: Journal) -> int:
    with till._file.reading() as db:
        last: int = db.execute("SELECT last FROM receipt_numbers").fetchone()[0]
    return last


def _no_room(_: ballast.Ballast) -> None:
    raise OSError(28, "No space left on device")


def _when_thrown_off(till: Journal, then: Callable[[], None]) -> None:
    throw_off = till._ballast.throw_off

    def thrown() -> bool:
        gone = throw_off()
        then()
        return gone

    till._ballast.throw_off = thrown  # type: ignore[method-assign]


def _write_until_full(till: Journal, sale: object) -> None:
    """Each step takes some room; with ballast the one that finds none throws it off."""
    had_ballast = till._ballast._path.exists()
    for _ in range(200):
        till.record(Entry.ANSWERED, sale)  # type: ignore[arg-type]
        if had_ballast and not till._ballast._path.exists():
            return
