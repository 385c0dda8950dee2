"""The second log has every row, also after a power cut, a full disk or a lost file."""

import errno
import json
import os
import stat
from collections import Counter
from pathlib import Path

import pytest

from cashier_app.services.ports import Entry
from cashier_app.storage import copy_log, sealed_file
from cashier_app.storage.chain_verdict import Notice
from cashier_app.storage.journal import Journal
from tests.integration.storage.a_sale import ANSWER, receipt_for
from tests.integration.storage.conftest import OpenJournal
from tests.integration.storage.reading import rows
from tests.integration.storage.selling import sell, submit


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "journal-copy.jsonl"


def numbers(log: Path) -> list[int]:
    return [json.loads(line)["seq"] for line in log.read_text("utf-8").splitlines()]


def test_every_row_is_in_it_with_its_seal_and_its_personal_values(
    journal: Journal, journal_path: Path, log: Path
) -> None:
    sell(journal, "b1")
    journal.shut()
    lines = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    macs = [row["mac"] for row in rows(journal_path, "seals")]
    assert [line["mac"] for line in lines] == macs
    assert "Eleni Georgiou" in lines[1]["beside"][1]


def test_only_the_tills_user_can_read_it(journal: Journal, log: Path) -> None:
    sell(journal, "b1")
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


@pytest.mark.parametrize("cut", [1, 20, 400])
@pytest.mark.expected_log("ends in half a line")
def test_half_a_line_is_cut_off_and_written_again(journal: Journal, log: Path, cut: int) -> None:
    sell(journal, "b1")
    journal.shut()
    whole = log.read_bytes()
    os.truncate(log, len(whole) - cut)
    assert journal.open() is None
    assert log.read_bytes() == whole or numbers(log) == list(range(1, 7))
    assert journal.verify().whole


@pytest.mark.expected_log("ends in half a line")
def test_lines_that_a_power_cut_took_are_written_again(journal: Journal, log: Path) -> None:
    for number in range(3):
        sell(journal, f"b{number}")
    journal.shut()
    whole = log.read_bytes()
    os.truncate(log, len(whole) // 3)
    journal.open()
    assert log.read_bytes() != b""
    sell(journal, "b3")
    assert numbers(log) == list(range(1, 22))


@pytest.mark.parametrize("rotated", [True, False])
@pytest.mark.expected_log("the books were restored")
def test_a_hole_that_a_power_cut_left_in_it_is_filled(
    journal: Journal,
    journal_path: Path,
    open_journal: OpenJournal,
    log: Path,
    *,
    rotated: bool,
) -> None:
    """Pages that were not synced reach the disk in any order, or never."""
    for number in range(3):
        sell(journal, f"b{number}")
    journal.shut()
    lines = log.read_bytes().splitlines(keepends=True)
    lines[13] = b"\0" * len(lines[13])
    if rotated:
        log.with_name("journal-copy-older.jsonl").write_bytes(b"".join(lines[:10]))
        lines = lines[10:]
    log.write_bytes(b"".join(lines))
    sell(open_journal(), "b3")
    sell(open_journal(), "b4")
    open_journal().shut()
    journal_path.unlink()
    after = open_journal(seed=8)
    assert after.verify().whole
    after.shut()
    sold = {row["identity"] for row in rows(journal_path, "sales")}
    assert sold == {f"b{number}" for number in range(5)}


@pytest.mark.parametrize(
    "number",
    [b'"17"', b"1e99999999999999999999", b"null", b"true", b"[]", b"0", b"9" * 40, b"[" * 90_000],
)
@pytest.mark.expected_log("ends in half a line")
def test_a_last_line_that_the_till_did_not_write_stops_no_start(
    journal: Journal, open_journal: OpenJournal, log: Path, number: bytes
) -> None:
    sell(journal, "b1")
    journal.shut()
    last = log.read_bytes().splitlines(keepends=True)[-1]
    with log.open("ab") as file:
        file.write(last.replace(b'"seq":6', b'"seq":' + number))
    after = open_journal()
    sell(after, "b2")
    assert after.verify().whole
    after.shut()
    assert numbers(log) == list(range(1, 12))


def test_a_lost_log_is_written_again(journal: Journal, log: Path) -> None:
    sell(journal, "b1")
    journal.shut()
    log.unlink()
    journal.open()
    sell(journal, "b2")
    assert numbers(log) == list(range(1, 12))


@pytest.mark.expected_log("journal-copy.jsonl: [Errno 28]")
def test_a_log_that_cannot_be_written_stops_no_sale_and_is_caught_up_on(
    journal: Journal, log: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    sell(journal, "b1")

    def full(handle: int, data: bytes) -> None:
        os.write(handle, bytes(data)[:10])
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(copy_log, "_write", full)
        sell(journal, "b2")
    assert numbers(log) == list(range(1, 7))
    assert caplog.text.count("the journal has everything") == 1
    verdict = journal.verify()
    assert verdict.whole
    assert [(r.number, r.notice) for r in verdict.remarks[1:]] == [(7, Notice.COPY_BEHIND)]
    sell(journal, "b3")
    assert numbers(log) == list(range(1, 17))


@pytest.mark.expected_log("journal-copy.jsonl: [Errno 5]", "the books were restored")
def test_half_a_line_that_cannot_be_taken_back_swallows_no_other(
    journal: Journal, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sell(journal, "b1")
    written = os.write

    def torn(handle: int, data: bytes) -> int:
        written(handle, bytes(data)[:40])
        raise OSError(errno.EIO, "a dying disk")

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "a dying disk")

    with monkeypatch.context() as disk:
        disk.setattr(os, "write", torn)
        disk.setattr(os, "ftruncate", fail)
        submit(journal, "b2")
    sell(journal, "b3")
    journal.shut()
    journal_path.unlink()
    journal.open()
    journal.shut()
    assert {row["identity"] for row in rows(journal_path, "sales")} == {"b1", "b2", "b3"}


@pytest.mark.expected_log("journal-copy.jsonl: [Errno ")
def test_a_log_that_cannot_be_opened_or_read_stops_no_sale(
    journal: Journal, log: Path, caplog: pytest.LogCaptureFixture
) -> None:
    journal.shut()
    log.unlink()
    log.mkdir()
    sell(journal, "b1")
    sell(journal, "b2")
    assert caplog.text.count("the journal has everything") == 1


@pytest.mark.expected_log("journal-copy.jsonl: [Errno 5]")
def test_a_log_that_cannot_be_synced_stops_no_sale(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", failing)
        sell(journal, "b1")


@pytest.mark.expected_log("journal-copy.jsonl: [Errno 5]", "the books were restored")
def test_what_a_failed_sync_may_have_lost_is_appended_once_more(
    journal: Journal, journal_path: Path, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sell(journal, "b1")

    def failing(_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", failing)
        sell(journal, "b2")
    written = Counter(numbers(log))
    # Row 5 closed the first sale and was synced; the outcome of its print came after that.
    assert {number for number, times in written.items() if times > 1} == set(range(6, 11))
    journal.shut()
    journal_path.unlink()
    recovered = journal.open()
    assert recovered is not None
    assert (recovered.rows, recovered.missing) == (11, 0)


def test_a_long_way_without_the_end_of_a_sale_is_synced_in_between(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced = []
    fsync = os.fsync
    sale = submit(journal, "b1").recorded(ANSWER)
    monkeypatch.setattr(sealed_file, "_SYNC_AT", 4096)

    def noting(handle: int) -> None:
        synced.append(handle)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noting)
    journal.record(Entry.ANSWERED, sale)
    synced.clear()
    for _ in range(8):
        journal.add_copy(receipt_for(sale))

    assert 0 < len(synced) < 8


@pytest.mark.expected_log("the books were restored")
def test_a_full_log_is_put_aside_after_a_backup_and_still_read(
    journal: Journal, log: Path, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copy_log, "ROTATE_AT", 1000)
    sell(journal, "b1")
    journal.back_up()
    older = log.with_name("journal-copy-older.jsonl")
    assert numbers(older) == list(range(1, 7))
    assert not log.exists()
    assert journal.verify().whole
    sell(journal, "b2")
    assert numbers(log) == list(range(7, 12))
    journal.shut()
    journal_path.unlink()
    recovered = journal.open()
    assert recovered is not None
    assert (recovered.rows, recovered.missing) == (11, 0)


@pytest.mark.expected_log("goes on in its file")
def test_a_full_log_that_cannot_be_put_aside_goes_on(
    journal: Journal, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copy_log, "ROTATE_AT", 1000)
    sell(journal, "b1")
    log.with_name("journal-copy-older.jsonl").mkdir()
    assert journal.back_up() is not None
    sell(journal, "b2")
    assert numbers(log) == list(range(1, 12))


def test_a_very_long_last_line_is_read_whole(
    journal: Journal, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copy_log, "_TAIL", 16)
    sell(journal, "b1")
    journal.shut()
    assert journal.open() is None
    assert journal.verify().whole


@pytest.mark.expected_log("ends in half a line")
def test_a_log_of_one_half_line_says_nothing_and_the_older_one_counts(
    journal: Journal, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copy_log, "ROTATE_AT", 1000)
    sell(journal, "b1")
    journal.back_up()
    log.write_bytes(b'{"seq":7,')
    assert journal.verify().whole
    journal.shut()
    assert journal.open() is None
    assert log.read_bytes() == b""
