"""Backups are whole before they get their name, and none goes before a newer one is whole."""

import sqlite3
import stat
from contextlib import closing
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from threading import Event, Thread

import pytest

from cashier_app.domain.errors import DamagedBooksError, NoRoomError, StorageError
from cashier_app.storage import backups as backups_module
from cashier_app.storage.backups import Backups
from cashier_app.storage.chain import Seal, newest_seal
from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.integration.storage import tampering
from tests.integration.storage.reading import rows
from tests.integration.storage.selling import sell


def names(path: Path) -> list[str]:
    folder = path.with_name("backups")
    return sorted(file.name for file in folder.iterdir()) if folder.exists() else []


def test_the_name_of_a_backup_says_when_it_was_made_and_where_the_chain_stood(
    journal: Journal, journal_path: Path
) -> None:
    sell(journal, "b1")
    head = journal.verify().head
    assert head is not None
    backup = journal.back_up()
    assert backup is not None
    assert names(journal_path) == [f"journal-20261123-124302-6-{head.mac[:16]}.sqlite"]
    assert [row["identity"] for row in rows(backup.path, "sales")] == ["b1"]


def test_only_the_tills_user_can_read_a_backup(journal: Journal, journal_path: Path) -> None:
    sell(journal, "b1")
    backup = journal.back_up()
    assert backup is not None
    assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.path.parent.stat().st_mode) == 0o700


def test_nothing_is_backed_up_twice(journal: Journal, journal_path: Path) -> None:
    sell(journal, "b1")
    assert journal.back_up() is not None
    assert journal.back_up() is None
    assert len(names(journal_path)) == 1


def check_damaged_books(journal: Journal, journal_path: Path, clock: FakeClock) -> None:
    sell(journal, "b1")
    journal.back_up()
    before = names(journal_path)
    clock.at += timedelta(days=400)
    sell(journal, "b2")
    journal.shut()
    with tampering.forced(journal_path) as db:
        tampering.edit(db, 4)
    with pytest.raises(DamagedBooksError, match="row 4"):
        journal.back_up()
    assert names(journal_path) == before


def test_a_backup_of_damaged_books_gets_no_name_and_no_older_one_goes(
    journal: Journal, journal_path: Path, clock: FakeClock
) -> None:
    check_damaged_books(journal, journal_path, clock)


def test_a_backup_that_nobody_reads_again_is_found_out(
    journal: Journal, journal_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trusting(_backups: Backups, path: Path, *_: object, first: int) -> Seal:
        with closing(sqlite3.connect(path)) as db:
            head = newest_seal(db)
        assert head is not None
        return head

    monkeypatch.setattr(Backups, "demand_whole", trusting)
    with pytest.raises(pytest.fail.Exception, match="DID NOT RAISE"):
        check_damaged_books(journal, journal_path, clock)


def test_a_backup_that_cannot_be_written_leaves_nothing_behind(
    journal: Journal, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sell(journal, "b1")

    def fails(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(backups_module, "put_in_place", fails)
    with pytest.raises(StorageError, match="Input/output"):
        journal.back_up()
    assert names(journal_path) == []


def test_a_backup_is_not_begun_where_there_is_no_room_for_it(
    journal: Journal, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sell(journal, "b1")
    monkeypatch.setattr(backups_module, "_SPARE", 2**62)
    with pytest.raises(NoRoomError):
        journal.back_up()
    assert names(journal_path) == []


def test_a_half_backup_of_an_earlier_try_is_in_nobodys_way(
    journal: Journal, journal_path: Path
) -> None:
    sell(journal, "b1")
    folder = journal_path.with_name("backups")
    folder.mkdir()
    (folder / "journal.unfinished").write_bytes(b"half")
    (folder / "journal-20269999-999999-6-0123456789abcdef.sqlite").write_bytes(b"no such time")
    assert journal.back_up() is not None


def test_selling_goes_on_while_a_backup_is_made(journal: Journal, journal_path: Path) -> None:
    """The copy is asked to wait between two pages until a sale was written by another thread."""
    for number in range(40):
        sell(journal, f"b{number}")
    sold = Event()

    def write() -> None:
        sell(journal, "meanwhile")
        sold.set()

    seller = Thread(target=write)
    begun: list[bool] = []

    def sell_meanwhile() -> None:
        if not begun:
            begun.append(True)
            seller.start()
            assert sold.wait(10)

    backup = journal.back_up(sell_meanwhile)
    seller.join()
    assert backup is not None
    assert journal.verify().whole
    newest = journal.verify().head
    assert newest is not None
    assert backup.entry in {newest.entry - 5, newest.entry}


def test_a_backup_can_be_ended_before_it_is_done(journal: Journal, journal_path: Path) -> None:
    sell(journal, "b1")

    def stop() -> None:
        raise StorageError("the till is closed")

    with pytest.raises(StorageError, match="closed"):
        journal.back_up(stop)
    assert names(journal_path) == []
    assert journal.back_up() is not None


def test_a_backup_in_between_checks_the_new_rows_and_that_they_follow_the_last_backup(
    journal: Journal, journal_path: Path, clock: FakeClock
) -> None:
    sell(journal, "b1")
    journal.back_up()
    sell(journal, "b2")
    journal.shut()
    with tampering.forced(journal_path) as db:
        tampering.edit(db, 3)
    assert journal.back_up(whole=False) is not None
    sell(journal, "b3")
    with pytest.raises(DamagedBooksError, match="row 3"):
        journal.back_up()
    journal.shut()
    with tampering.forced(journal_path) as db:
        tampering.edit(db, 13)
    with pytest.raises(DamagedBooksError, match="row 13"):
        journal.back_up(whole=False)


def test_a_backup_in_between_does_not_follow_other_rows_than_the_last_backup(
    journal: Journal, journal_path: Path
) -> None:
    sell(journal, "b1")
    backup = journal.back_up()
    assert backup is not None
    renamed = backup.path.with_name(backup.path.name.replace(backup.mac, "0" * 16))
    backup.path.rename(renamed)
    sell(journal, "b2")
    with pytest.raises(DamagedBooksError, match="older copy was put back"):
        journal.back_up(whole=False)


# ---- thinning ------------------------------------------------------------------------------------


def thinned(folder: Path, made: list[datetime], now: datetime) -> list[datetime]:
    """What is left of backups made at these times when another one is made now."""
    folder.mkdir()
    for number, at in enumerate([*made, now], start=1):
        (folder / f"journal-{at:%Y%m%d-%H%M%S}-{number}-0123456789abcdef.sqlite").touch()
    Backups(folder)._thin(now)
    return [backup.at for backup in Backups(folder).all()][::-1]


NOW = datetime(2026, 11, 27, 18, 0)  # noqa: DTZ001 - local


def test_of_a_day_the_newest_four_and_of_earlier_days_the_last_is_kept(tmp_path: Path) -> None:
    made = [NOW - timedelta(minutes=30 * step) for step in range(80, 0, -1)]
    left = thinned(tmp_path / "backups", made, NOW)
    # Two days and five hours back: the last of each of the earlier days, then the newest four.
    assert left == [
        datetime(2026, 11, 26, 23, 30),  # noqa: DTZ001 - local
        datetime(2026, 11, 27, 16, 30),  # noqa: DTZ001 - local
        datetime(2026, 11, 27, 17, 0),  # noqa: DTZ001 - local
        datetime(2026, 11, 27, 17, 30),  # noqa: DTZ001 - local
        NOW,
    ]


def test_of_two_years_days_weeks_and_months_are_kept(tmp_path: Path) -> None:
    made = [NOW - timedelta(days=back) for back in range(730, 0, -1)]
    left = thinned(tmp_path / "backups", made, NOW)
    assert len(left) <= 4 + 12 + 10 + 9
    assert [at for at in left if at > NOW - timedelta(days=12)] == [*made[-11:], NOW]
    assert min(left) > NOW - timedelta(days=9 * 31)
    gaps = [later - earlier for earlier, later in pairwise(left)]
    assert max(gaps) <= timedelta(days=32)


def test_backups_from_the_future_are_no_reason_to_throw_others_away(tmp_path: Path) -> None:
    ahead = [NOW + timedelta(days=3650 + day) for day in range(3)]
    left = thinned(tmp_path / "backups", [NOW - timedelta(days=1), *ahead], NOW)
    assert NOW - timedelta(days=1) in left
    assert NOW in left
