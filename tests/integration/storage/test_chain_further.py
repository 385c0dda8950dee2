"""What else a check of the chain notices, and how it says it."""

from pathlib import Path
from random import Random

import pytest

from cashier_app.domain.errors import StorageError
from cashier_app.storage.chain import ChainKey, ChainKeys, seal_new_rows
from cashier_app.storage.chain_verdict import ChainVerdict, Fault, Notice, Remark, Wrong
from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.integration.storage import tampering
from tests.integration.storage.a_sale import ANSWER, paid, receipt_for
from tests.integration.storage.selling import sell, submit


def fault_of(verdict: ChainVerdict) -> tuple[int, Wrong]:
    assert verdict.fault is not None
    return verdict.fault.number, verdict.fault.wrong


def reseal(journal: Journal, path: Path, first: int) -> None:
    """Seal the rows from here on again with the right key: what only an insider could do."""
    journal.shut()
    keys = journal._file.keys
    with tampering.forced(path) as db:
        db.execute("DELETE FROM seals WHERE entry >= ?", (first,))
        seal_new_rows(db, keys)


def test_history_that_was_written_anew_with_the_key_differs_from_the_second_log(
    journal: Journal, journal_path: Path
) -> None:
    sell(journal, "b1")
    sell(journal, "b2")
    journal.shut()
    with tampering.forced(journal_path) as db:
        tampering.edit(db, 4)
    reseal(journal, journal_path, 4)
    assert fault_of(journal.verify()) == (4, Wrong.PUT_BACK)


def test_it_differs_from_the_name_of_a_backup_too(
    journal: Journal, journal_path: Path, tmp_path: Path
) -> None:
    sell(journal, "b1")
    journal.back_up()
    journal.shut()
    (tmp_path / "journal-copy.jsonl").unlink()
    with tampering.forced(journal_path) as db:
        tampering.edit(db, 4)
    reseal(journal, journal_path, 4)
    assert fault_of(journal.verify()) == (6, Wrong.PUT_BACK)


def test_a_backup_put_back_is_told_from_a_cut(
    journal: Journal, journal_path: Path, tmp_path: Path
) -> None:
    sell(journal, "b1")
    backup = journal.back_up()
    assert backup is not None
    sell(journal, "b2")
    journal.shut()
    journal_path.write_bytes(backup.path.read_bytes())
    assert fault_of(journal.verify()) == (7, Wrong.PUT_BACK)


def test_rows_cut_off_without_their_seals_are_named(journal: Journal, journal_path: Path) -> None:
    sell(journal, "b1")
    journal.shut()
    (journal_path.with_name("journal-copy.jsonl")).unlink()
    with tampering.forced(journal_path) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("DELETE FROM entries WHERE seq >= 5")
    assert fault_of(journal.verify()) == (5, Wrong.CUT)


def test_a_gap_in_the_receipt_numbers_is_named(journal: Journal, journal_path: Path) -> None:
    submit(journal, "b1")
    journal.shut()
    with tampering.forced(journal_path) as db:
        db.execute("UPDATE receipt_numbers SET last = 5")
    submit(journal, "b2")
    assert fault_of(journal.verify()) == (3, Wrong.NUMBER)


@pytest.mark.parametrize("body", ["'{'", "'[]'", "'{}'", "x'ff00'", "'7'"])
def test_what_cannot_be_read_is_named_although_it_is_sealed(
    journal: Journal, journal_path: Path, body: str
) -> None:
    submit(journal, "b1")
    journal.shut()
    with tampering.forced(journal_path) as db:
        db.execute(f"UPDATE entries SET body = CAST({body} AS TEXT) WHERE seq = 2")  # noqa: S608
    verdict_of_damage = journal.verify()
    assert not verdict_of_damage.whole
    journal_path.with_name("journal-copy.jsonl").unlink()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("cashier_app.storage.chain_check.ChainCheck._check_seal", lambda *_: None)
        assert fault_of(journal.verify()) == (2, Wrong.UNREADABLE)


def test_a_changed_row_is_named_although_a_later_one_cannot_be_read(
    journal: Journal, journal_path: Path
) -> None:
    sell(journal, "b1")
    journal.shut()
    with tampering.forced(journal_path) as db:
        tampering.edit(db, 3)
        db.execute("UPDATE entries SET body = CAST(x'ff00' AS TEXT) WHERE seq = 5")
    assert fault_of(journal.verify()) == (3, Wrong.EDITED)


def test_the_row_after_an_edited_one_may_have_lost_its_seal(
    journal: Journal, journal_path: Path
) -> None:
    sell(journal, "b1")
    journal.shut()
    with tampering.forced(journal_path) as db:
        tampering.edit(db, 4)
        db.execute("DELETE FROM seals WHERE entry = 5")
    assert fault_of(journal.verify()) == (4, Wrong.EDITED)


def test_an_edited_last_row_is_named(journal: Journal, journal_path: Path) -> None:
    sell(journal, "b1")
    journal.shut()
    with tampering.forced(journal_path) as db:
        tampering.edit(db, 6)
    assert fault_of(journal.verify()) == (6, Wrong.EDITED)


def test_without_the_second_log_a_row_taken_away_is_at_least_a_changed_one(
    journal: Journal, journal_path: Path
) -> None:
    sell(journal, "b1")
    sell(journal, "b2")
    journal.shut()
    journal_path.with_name("journal-copy.jsonl").unlink()
    with tampering.forced(journal_path) as db:
        tampering.delete_and_close_up(db, 7)
    assert fault_of(journal.verify()) == (7, Wrong.EDITED)


def test_rows_that_changed_places_over_a_distance_are_named_by_the_second_log(
    journal: Journal, journal_path: Path
) -> None:
    for number in range(3):
        sell(journal, f"b{number}")
    journal.shut()
    with tampering.forced(journal_path) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        for table, column in (("entries", "seq"), ("seals", "entry")):
            for old, new in ((6, -1), (11, 6), (-1, 11)):
                db.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (new, old))  # noqa: S608
    assert fault_of(journal.verify()) == (6, Wrong.MOVED)


@pytest.mark.expected_log("the books were restored")
def test_a_damaged_index_is_a_fault_of_the_file(journal: Journal, journal_path: Path) -> None:
    for number in range(4):
        submit(journal, f"b{number}")
    journal.shut()
    with tampering.forced(journal_path) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute(
            "UPDATE sqlite_schema SET sql = 'CREATE INDEX sales_by_time ON sales (crm)'"
            " WHERE name = 'sales_by_time'"
        )
    fault = journal.verify().fault
    assert fault is not None
    assert (fault.number, fault.wrong) == (0, Wrong.UNREADABLE)
    assert journal.open() is not None
    assert journal.verify().whole


@pytest.mark.expected_log(
    "the second log cannot be read",
    "; the journal has everything",
    "what stands beside the books could not be looked at",
)
def test_a_second_log_that_cannot_be_read_is_no_fault(journal: Journal, journal_path: Path) -> None:
    sell(journal, "b1")
    journal.shut()
    log = journal_path.with_name("journal-copy.jsonl")
    log.unlink()
    log.mkdir()
    (log / "in the way").touch()
    assert journal.open() is None
    assert journal.verify().whole


def test_a_row_that_is_asked_for_and_missing_is_a_storage_error(
    journal: Journal, journal_path: Path
) -> None:
    sale = submit(journal, "b1").recorded(ANSWER)
    done = paid(sale)
    journal.close(done, receipt_for(done))
    journal.shut()
    with tampering.forced(journal_path) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("DELETE FROM entries WHERE kind = 'print-job'")
    with pytest.raises(StorageError, match="row 4 of the journal is missing"):
        journal.waiting_print_jobs()


@pytest.mark.expected_log("the books were restored")
def test_a_journal_of_another_till_is_not_taken_for_this_ones(
    journal: Journal, journal_path: Path, tmp_path: Path, clock: FakeClock
) -> None:
    sell(journal, "b1")
    journal.shut()
    (tmp_path / "theirs").mkdir()
    keys = ChainKeys(ChainKey.of(b"t" * 32))
    theirs = Journal(
        tmp_path / "theirs" / "journal.sqlite", "LCA1", "4", clock, Random(8), keys=lambda: keys
    )
    theirs.open()
    for number in range(3):
        sell(theirs, f"t{number}")
    theirs.shut()
    journal_path.write_bytes((tmp_path / "theirs" / "journal.sqlite").read_bytes())
    assert fault_of(journal.verify()) == (1, Wrong.PUT_BACK)
    recovered = journal.open()
    assert recovered is not None
    assert recovered.missing == 0
    assert submit(journal, "b2").reference.number == 2


@pytest.mark.parametrize(
    "row",
    [
        "give_backs SELECT identity, entry, NULL FROM sales",
        "facts VALUES ('last_reduction_of_another', 'BACK_END')",
        "receipt_numbers VALUES ('LCA1-4', 500)",
    ],
)
def test_a_state_that_no_row_of_the_journal_made_is_named(
    journal: Journal, journal_path: Path, row: str
) -> None:
    """Cash that is owed to nobody is cash that somebody may take."""
    sell(journal, "b1")
    journal.shut()
    with tampering.forced(journal_path) as db:
        db.execute(f"INSERT INTO {row}")
    assert fault_of(journal.verify()) == (0, Wrong.STATE)


def test_personal_values_are_not_erased_by_saying_that_they_were(
    journal: Journal, journal_path: Path
) -> None:
    sell(journal, "b1")
    journal.shut()
    with tampering.forced(journal_path) as db:
        db.execute("INSERT INTO facts VALUES ('personal_erased_until', '999')")
        db.execute("DELETE FROM personal")
    assert not journal.verify().whole


@pytest.mark.parametrize("number", [0, -5])
@pytest.mark.parametrize(
    "row",
    [
        "entries (seq, at, kind, body) VALUES (?, '2026-11-23T12:00:00', 'fact', '{}')",
        "seals VALUES (?, 'key', 'mac')",
    ],
)
def test_a_row_put_in_before_the_first_one_is_named(
    journal: Journal, journal_path: Path, row: str, number: int
) -> None:
    sell(journal, "b1")
    journal.shut()
    with tampering.forced(journal_path) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute(f"INSERT INTO {row}", (number,))
    assert fault_of(journal.verify()) == (number, Wrong.INSERTED)


def test_it_is_said_in_words() -> None:
    assert str(Fault(7, Wrong.EDITED)) == "row 7: its content was changed"
    assert str(Fault(0, Wrong.UNREADABLE, "torn")) == "the file: it cannot be read (torn)"
    assert str(Remark(7, Notice.NEW_KEY)) == "row 7: another key is used from this row on"
    assert str(Remark(0, Notice.KEY_IN_FILE)).startswith("the key stands in a file")
