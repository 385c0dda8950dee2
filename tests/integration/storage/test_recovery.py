"""Whatever happens to the journal's file, the next start has every sale that was acknowledged."""

import errno
import json
import os
import shutil
import stat
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from cashier_app.domain.errors import StorageError
from cashier_app.domain.sale_states import Stage
from cashier_app.services.ports import Entry
from cashier_app.storage import recovery
from cashier_app.storage.chain_verdict import Wrong
from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.integration.storage import tampering
from tests.integration.storage.a_sale import ANSWER
from tests.integration.storage.conftest import OpenJournal
from tests.integration.storage.reading import rows
from tests.integration.storage.selling import sell, submit

Harm = Callable[[Path], None]


def lose(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def scribble(path: Path) -> None:
    path.write_bytes(b"not a database at all" * 400)


def cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def break_pages(path: Path) -> None:
    with path.open("r+b") as file:
        for page in range(1, path.stat().st_size // 4096, 3):
            file.seek(page * 4096)
            file.write(b"\xff" * 64)


def change_a_row(path: Path) -> None:
    with tampering.forced(path) as db:
        tampering.change_tender(db, 4)


def cut_the_tail(path: Path) -> None:
    with tampering.forced(path) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        tampering.cut(db, 6)


def change_the_state(path: Path) -> None:
    with tampering.forced(path) as db:
        db.execute("UPDATE sales SET stage = 'open'")


def lose_a_table(path: Path) -> None:
    with tampering.forced(path) as db:
        db.execute("DROP TABLE print_jobs")


HARMS: list[Harm] = [
    lose,
    empty,
    scribble,
    cut_in_half,
    break_pages,
    change_a_row,
    cut_the_tail,
    change_the_state,
    lose_a_table,
]


def sales_in(journal: Journal, path: Path) -> dict[str, str]:
    journal.shut()
    return {row["identity"]: row["stage"] for row in rows(path, "sales")}


@pytest.mark.parametrize("harm", HARMS)
@pytest.mark.parametrize("backed_up", [True, False])
@pytest.mark.expected_log("the books were restored")
def test_every_acknowledged_sale_comes_back(
    journal: Journal, journal_path: Path, open_journal: OpenJournal, harm: Harm, backed_up: bool
) -> None:
    sell(journal, "b1")
    sell(journal, "b2", sent=False)
    if backed_up:
        assert journal.back_up() is not None
    sell(journal, "b3")
    waiting = list(journal.outbox())
    journal.shut()
    harm(journal_path)
    after = open_journal(seed=8)
    assert after.verify().whole
    assert list(after.outbox()) == waiting
    assert sales_in(after, journal_path) == dict.fromkeys(("b1", "b2", "b3"), Stage.CLOSED.value)


@pytest.mark.expected_log("the books were restored")
def test_the_open_sale_comes_back_where_it_stood(
    journal: Journal, journal_path: Path, open_journal: OpenJournal
) -> None:
    sell(journal, "b1")
    sale = submit(journal, "b2").recorded(ANSWER)
    journal.record(Entry.ANSWERED, sale)
    journal.shut()
    scribble(journal_path)
    opened = open_journal(seed=8).open_sale()
    assert opened is not None
    assert opened.sale == sale


@pytest.mark.expected_log("the books were restored")
def test_what_was_done_is_told_and_the_damaged_file_is_kept(
    journal: Journal, journal_path: Path, clock: FakeClock
) -> None:
    sell(journal, "b1")
    backup = journal.back_up()
    assert backup is not None
    sell(journal, "b2")
    journal.shut()
    scribble(journal_path)
    recovered = journal.open()
    assert recovered is not None
    assert "not a database" in recovered.why
    assert (recovered.backup, recovered.rows, recovered.missing) == (backup.path.name, 11, 0)
    assert recovered.kept is not None
    assert recovered.kept.name == "journal-damaged-20261123-124302.sqlite"
    assert recovered.kept.read_bytes().startswith(b"not a database")
    assert journal.open() is None


@pytest.mark.expected_log("the books were restored")
def test_only_the_tills_user_can_read_the_restored_books(
    journal: Journal, journal_path: Path
) -> None:
    sell(journal, "b1")
    assert journal.back_up() is not None
    journal.shut()
    lose(journal_path)
    before = os.umask(0o022)
    try:
        assert journal.open() is not None
    finally:
        os.umask(before)
    assert stat.S_IMODE(journal_path.stat().st_mode) == 0o600


@pytest.mark.expected_log("the books were restored")
def test_damaged_files_are_kept_for_two_weeks(
    journal: Journal, journal_path: Path, clock: FakeClock
) -> None:
    sell(journal, "b1")
    journal.shut()
    scribble(journal_path)
    recovered = journal.open()
    assert recovered is not None
    assert recovered.kept is not None
    clock.at += timedelta(days=13)
    journal.open()
    assert recovered.kept.exists()
    clock.at += timedelta(days=2)
    journal.open()
    assert not recovered.kept.exists()


@pytest.mark.expected_log("the books were restored")
def test_a_restored_journal_never_repeats_a_reference(
    journal: Journal, journal_path: Path, open_journal: OpenJournal
) -> None:
    first = submit(journal, "b1").reference
    journal.shut()
    lose(journal_path)
    after = open_journal(seed=8)
    second = submit(after, "b2").reference
    assert (second.number, second.journal != first.journal) == (2, True)
    kinds = [row["kind"] for row in _entries(after, journal_path)]
    assert kinds == ["journal-mark", "submitted", "recovered", "journal-mark", "submitted"]


def test_a_till_that_was_cloned_draws_a_mark_of_its_own(
    journal: Journal, open_journal: OpenJournal
) -> None:
    first = submit(journal, "b1").reference
    same = submit(open_journal(seed=8), "b2").reference
    clone = submit(open_journal(seed=8, machine="another one"), "b3").reference
    assert same.journal == first.journal
    assert clone.journal != first.journal
    assert open_journal(seed=9, machine="another one").verify().whole


def test_where_machines_cannot_be_told_apart_the_mark_stays(
    journal: Journal, open_journal: OpenJournal
) -> None:
    first = submit(journal, "b1").reference
    assert submit(open_journal(seed=8, machine=""), "b2").reference.journal == first.journal


@pytest.mark.expected_log("the books were restored")
def test_a_stale_wal_is_never_played_back_onto_restored_books(
    journal: Journal, journal_path: Path, open_journal: OpenJournal, tmp_path: Path
) -> None:
    wal = journal_path.with_name("journal.sqlite-wal")
    sell(journal, "b1")
    stale = wal.read_bytes()
    sell(journal, "b2")
    journal.shut()
    lose(journal_path)
    wal.write_bytes(stale)
    after = open_journal(seed=8)
    assert after.verify().whole
    assert sales_in(after, journal_path) == dict.fromkeys(("b1", "b2"), Stage.CLOSED.value)
    kept = [path.name for path in tmp_path.iterdir() if "-damaged-" in path.name]
    assert "journal-damaged-20261123-124302.sqlite-wal" in kept


@pytest.mark.expected_log("the books were restored")
def test_an_old_copy_that_was_put_back_is_brought_up_to_date(
    journal: Journal, journal_path: Path, open_journal: OpenJournal, tmp_path: Path
) -> None:
    sell(journal, "b1")
    journal.shut()
    shutil.copy(journal_path, tmp_path / "old")
    journal.open()
    sell(journal, "b2")
    journal.shut()
    shutil.copy(tmp_path / "old", journal_path)
    after = open_journal(seed=8)
    assert sales_in(after, journal_path) == dict.fromkeys(("b1", "b2"), Stage.CLOSED.value)


@pytest.mark.expected_log("the books were restored")
def test_a_damaged_backup_is_passed_over(
    journal: Journal, journal_path: Path, open_journal: OpenJournal, clock: FakeClock
) -> None:
    sell(journal, "b1")
    good = journal.back_up()
    clock.pass_time(60)
    sell(journal, "b2")
    bad = journal.back_up()
    assert good is not None
    assert bad is not None
    journal.shut()
    break_pages(bad.path)
    lose(journal_path)
    recovered = journal.open()
    assert recovered is not None
    assert (recovered.backup, recovered.missing) == (good.path.name, 0)
    assert sales_in(journal, journal_path) == dict.fromkeys(("b1", "b2"), Stage.CLOSED.value)


@pytest.mark.expected_log("the books were restored")
def test_what_cannot_be_had_from_anywhere_is_counted_and_selling_goes_on(
    journal: Journal, journal_path: Path, tmp_path: Path
) -> None:
    sell(journal, "b1")
    first = journal.back_up()
    assert first is not None
    sell(journal, "b2")
    journal.shut()
    _damage_line(tmp_path / "journal-copy.jsonl", 8)
    scribble(journal_path)
    recovered = journal.open()
    assert recovered is not None
    assert (recovered.rows, recovered.missing) == (7, 4)
    assert submit(journal, "b3").reference.number == 3
    assert journal.verify().whole
    assert any("journal-copy-damaged" in path.name for path in tmp_path.iterdir())


@pytest.mark.expected_log("the books were restored")
def test_rows_that_only_the_damaged_file_has_are_taken_from_it(
    journal: Journal, journal_path: Path, open_journal: OpenJournal, tmp_path: Path
) -> None:
    for number in range(3):
        sell(journal, f"b{number}")
    journal.shut()
    (tmp_path / "journal-copy.jsonl").unlink()
    change_the_state(journal_path)
    after = open_journal(seed=8)
    assert set(sales_in(after, journal_path)) == {"b0", "b1", "b2"}


@pytest.mark.expected_log("the books were restored")
def test_a_restore_that_was_cut_short_still_has_the_rows_of_the_damaged_file(
    journal: Journal, journal_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It ends between putting the damaged books aside and the new ones in their place."""
    sell(journal, "b1")
    journal.shut()
    (tmp_path / "journal-copy.jsonl").unlink()
    change_the_state(journal_path)

    def cut(*_: object) -> None:
        raise OSError(errno.EIO, "power is gone")

    with monkeypatch.context() as power:
        power.setattr(recovery, "put_in_place", cut)
        with pytest.raises(StorageError):
            journal.open()
    assert not journal_path.exists()
    recovered = journal.open()
    assert recovered is not None
    assert (recovered.rows, recovered.missing) == (6, 0)
    assert sales_in(journal, journal_path) == {"b1": Stage.CLOSED.value}


@pytest.mark.expected_log("the books were restored")
def test_a_fault_in_older_rows_is_found_behind_the_start_and_mended_at_the_next(
    journal: Journal, journal_path: Path, clock: FakeClock
) -> None:
    sell(journal, "b1")
    clock.at += timedelta(days=2)
    sell(journal, "b2")
    journal.shut()
    change_a_row(journal_path)
    assert journal.open() is None
    fault = journal.verify().fault
    assert fault is not None
    assert (fault.number, fault.wrong) == (4, Wrong.EDITED)
    journal.shut()
    recovered = journal.open()
    assert recovered is not None
    assert "row 4" in recovered.why
    assert journal.verify().whole
    journal.shut()
    assert journal.open() is None


@pytest.mark.expected_log("the books were restored")
def test_pages_that_cannot_be_read_are_a_fault(journal: Journal, journal_path: Path) -> None:
    for number in range(30):
        sell(journal, f"b{number}")
    journal.shut()
    break_pages(journal_path)
    fault = journal.verify().fault
    assert fault is not None
    assert journal.open() is not None
    assert journal.verify().whole


@pytest.mark.expected_log("the books were restored")
def test_pages_that_nothing_reads_are_looked_at_when_everything_is_verified(
    journal: Journal, journal_path: Path
) -> None:
    sell(journal, "b1")
    journal.shut()
    data = bytearray(journal_path.read_bytes())
    data[36:40] = (5).to_bytes(4, "big")  # free pages, of which there are none
    journal_path.write_bytes(data)
    fault = journal.verify().fault
    assert fault is not None
    assert fault.wrong is Wrong.UNREADABLE
    assert journal.open() is not None
    assert journal.verify().whole


@pytest.mark.expected_log("the books were restored")
def test_books_on_a_disk_that_fails_stay_where_they_are(
    journal: Journal, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sell(journal, "b1")
    journal.shut()
    scribble(journal_path)

    def failing(*_: object) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", failing)
        with pytest.raises(StorageError, match="could not be restored"):
            journal.open()
    recovered = journal.open()
    assert recovered is not None
    assert recovered.missing == 0


@pytest.mark.expected_log("the books were restored")
def test_a_schema_that_is_no_text_any_more_is_damage(
    journal: Journal, journal_path: Path, open_journal: OpenJournal
) -> None:
    sell(journal, "b1")
    journal.shut()
    content = journal_path.read_bytes()
    journal_path.write_bytes(content.replace(b"crm TEXT NOT NULL", b"crm TEXT NOT NUL\xac", 1))
    assert "b1" in sales_in(open_journal(seed=8), journal_path)


@pytest.mark.expected_log("the books were restored")
def test_lines_that_stand_twice_in_the_second_log_are_taken_once(
    journal: Journal, journal_path: Path, tmp_path: Path
) -> None:
    sell(journal, "b1")
    journal.shut()
    log = tmp_path / "journal-copy.jsonl"
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join([*lines[:4], *lines[2:]]))
    lose(journal_path)
    recovered = journal.open()
    assert recovered is not None
    assert (recovered.rows, recovered.missing) == (6, 0)


@pytest.mark.expected_log("the books were restored")
def test_backups_that_go_further_than_what_could_be_restored_are_put_aside(
    journal: Journal, journal_path: Path, tmp_path: Path, clock: FakeClock
) -> None:
    sell(journal, "b1")
    journal.back_up()
    clock.pass_time(60)
    sell(journal, "b2")
    bad = journal.back_up()
    assert bad is not None
    journal.shut()
    break_pages(bad.path)
    (tmp_path / "journal-copy.jsonl").unlink()
    lose(journal_path)
    recovered = journal.open()
    assert recovered is not None
    assert (recovered.rows, recovered.missing) == (6, 5)
    assert not bad.path.exists()
    assert bad.path.with_name(bad.path.name + ".unusable").exists()
    assert journal.verify().whole


@pytest.mark.expected_log("could not be changed", "the books were restored")
def test_a_disk_on_which_nothing_can_be_remembered_stops_no_check(
    journal: Journal, journal_path: Path, tmp_path: Path
) -> None:
    sell(journal, "b1")
    (tmp_path / "journal.suspected").mkdir()
    (tmp_path / "journal-damaged-20200101-000000.sqlite").mkdir()
    (tmp_path / "journal-damaged-by-hand.sqlite").touch()
    journal.shut()
    scribble(journal_path)
    assert journal.open() is not None
    assert (tmp_path / "journal-damaged-by-hand.sqlite").exists()


@pytest.mark.expected_log("the books were restored")
def test_nothing_is_written_into_books_that_could_not_be_opened(
    journal: Journal, journal_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    sell(journal, "b1")
    journal.shut()
    scribble(journal_path)
    later = Journal(journal_path, "LCA1", "3", clock, Random(8))

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(recovery, "put_in_place", full)
        with pytest.raises(StorageError, match="could not be restored"):
            later.open()
        with pytest.raises(StorageError, match="not opened"):
            submit(later, "b2")
    recovered = later.open()
    assert recovered is not None
    assert recovered.missing == 0
    assert submit(later, "b2").reference.number == 2
    later.shut()


@pytest.mark.expected_log("row 6 cannot be taken", "the books were restored")
def test_a_row_that_no_key_vouches_for_and_that_fits_nowhere_does_not_stop_the_others(
    journal: Journal, journal_path: Path, tmp_path: Path
) -> None:
    sell(journal, "b1")
    journal.shut()
    log = tmp_path / "journal-copy.jsonl"
    lines = log.read_text("utf-8").splitlines(keepends=True)
    row = json.loads(lines[-1])
    row["body"] = json.dumps({**json.loads(row["body"]), "outcome": None})
    lines[-1] = json.dumps(row) + "\n"
    log.write_text("".join(lines), "utf-8")
    (tmp_path / "journal.key").unlink()  # the key is lost: nothing can be checked any more
    lose(journal_path)
    recovered = journal_of(journal_path).open()
    assert recovered is not None
    assert recovered.rows == len(lines) - 1


def journal_of(path: Path) -> Journal:
    return Journal(path, "LCA1", "3", FakeClock(), Random(8))


def _entries(journal: Journal, path: Path) -> list[dict[str, object]]:
    journal.shut()
    return rows(path, "entries")


def _damage_line(path: Path, number: int) -> None:
    lines = path.read_bytes().splitlines(keepends=True)
    lines[number - 1] = lines[number - 1].replace(b'"at"', b'"ta"')
    path.write_bytes(b"".join(lines))
