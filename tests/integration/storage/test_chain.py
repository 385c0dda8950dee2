"""Nobody who has the journal's file but not its key changes anything in it unnoticed."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from cashier_app.services.ports import OutboxState
from cashier_app.storage import chain_check
from cashier_app.storage.chain import ChainKey, ChainKeys
from cashier_app.storage.chain_verdict import ChainVerdict, Notice, Remark, Wrong
from cashier_app.storage.journal import Journal
from cashier_app.storage.journal_schema import STEPS
from cashier_app.storage.schema import bring_up_to_date
from tests.fakes.clock import FakeClock
from tests.integration.storage import tampering
from tests.integration.storage.a_sale import ANSWER
from tests.integration.storage.conftest import OpenJournal
from tests.integration.storage.selling import sell, submit

# Row 1 is the mark; each sale is submitted, answered, closed, its print job, its outcome.
SALES = 4
ROWS = 1 + 5 * SALES
CLOSED = 9


@pytest.fixture
def books(journal: Journal) -> Journal:
    for number in range(SALES):
        sell(journal, f"b{number}")
    return journal


def tampered(journal: Journal, path: Path, how: tampering.Tamper, number: int) -> Journal:
    journal.shut()
    with tampering.forced(path) as db:
        how(db, number)
    return journal


def test_an_honest_journal_is_whole(books: Journal) -> None:
    verdict = books.verify()
    assert verdict.whole
    assert verdict.rows == ROWS
    assert verdict.head is not None
    assert verdict.head.entry == ROWS


def test_books_without_a_row_are_whole(tmp_path: Path) -> None:
    keys = ChainKeys(ChainKey.of(bytes(32)), in_keyring=True)
    with closing(sqlite3.connect(tmp_path / "new.sqlite", isolation_level=None)) as db:
        bring_up_to_date(db, tmp_path / "new.sqlite", STEPS)
        verdict = chain_check.check_from(db, keys, chain_check.Heads({}), 1)
    assert verdict == ChainVerdict(0, None, None, ())


def test_the_receipt_says_the_head_of_the_chain_as_the_sale_closed(
    journal: Journal, journal_path: Path
) -> None:
    job = sell(journal, "b1")
    journal.shut()
    with tampering.forced(journal_path) as db:
        (mac,) = db.execute(
            "SELECT mac FROM seals JOIN entries ON seq = entry WHERE kind = 'closed'"
        ).fetchone()
    assert job.receipt.seal == mac[:8].upper()


@pytest.mark.parametrize(
    ("how", "number", "wrong"),
    [
        (tampering.edit, 7, Wrong.EDITED),
        (tampering.delete, 7, Wrong.DELETED),
        (tampering.delete_and_close_up, 7, Wrong.DELETED),
        (tampering.insert, 7, Wrong.INSERTED),
        (tampering.reorder, 7, Wrong.MOVED),
        (tampering.duplicate, 7, Wrong.DUPLICATED),
        (tampering.cut, 17, Wrong.CUT),
        (tampering.recompute, 7, Wrong.RESEALED),
        (tampering.make_foreign, 7, Wrong.FOREIGN),
        (tampering.split, CLOSED, Wrong.EDITED),
        (tampering.change_tender, CLOSED, Wrong.EDITED),
    ],
)
def test_each_way_of_tampering_is_named_with_the_first_bad_number(
    books: Journal, journal_path: Path, how: tampering.Tamper, number: int, wrong: Wrong
) -> None:
    fault = tampered(books, journal_path, how, number).verify().fault
    assert fault is not None
    assert (fault.number, fault.wrong) == (number, wrong)


def test_an_old_copy_that_was_put_back_is_named(
    journal: Journal, journal_path: Path, open_journal: OpenJournal
) -> None:
    sell(journal, "b1")
    journal.shut()
    old = journal_path.with_name("old")
    shutil.copy(journal_path, old)
    sell(journal, "b2")
    journal.shut()
    shutil.copy(old, journal_path)
    submit(journal, "b3")
    fault = journal.verify().fault
    assert fault is not None
    assert (fault.number, fault.wrong) == (7, Wrong.PUT_BACK)


def test_a_clock_that_was_set_back_is_named_but_is_no_fault(
    journal: Journal, clock: FakeClock
) -> None:
    sell(journal, "b1")
    clock.at -= timedelta(hours=3)
    sell(journal, "b2")
    verdict = journal.verify()
    assert verdict.whole
    assert Remark(7, Notice.CLOCK_BACK) in verdict.remarks


@pytest.mark.parametrize(
    ("back", "named"), [(timedelta(minutes=2), False), (timedelta(minutes=2, seconds=1), True)]
)
def test_a_clock_that_is_put_right_by_two_minutes_is_not_worth_a_word(
    journal: Journal, clock: FakeClock, back: timedelta, *, named: bool
) -> None:
    sell(journal, "b1")
    clock.at -= back
    sell(journal, "b2")
    assert (Remark(7, Notice.CLOCK_BACK) in journal.verify().remarks) is named


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE sales SET stage = 'given-up' WHERE identity = 'b1'",
        "UPDATE sales SET crm = 'waiting' WHERE identity = 'b1'",
        "UPDATE sales SET number = 77 WHERE identity = 'b1'",
        "UPDATE sales SET submission = 2 WHERE identity = 'b1'",
        "UPDATE sales SET entry = 8 WHERE identity = 'b1'",
        "DELETE FROM sales WHERE identity = 'b1'",
        "UPDATE print_jobs SET outcome = 'not-printed' WHERE id = 2",
        "UPDATE print_jobs SET copy = 5 WHERE id = 2",
        "DELETE FROM print_jobs WHERE id = 2",
        "UPDATE receipt_numbers SET last = 99",
        "UPDATE facts SET value = 'ZZZZ' WHERE name = 'journal_mark'",
        "DELETE FROM facts WHERE name = 'journal_mark'",
        "INSERT INTO print_jobs SELECT 99, entry, 'X', copy, outcome FROM print_jobs LIMIT 1",
        "UPDATE sales SET bought_at = '2026-11-24T00:10:00' WHERE identity = 'b1'",
        (
            "INSERT INTO sales SELECT 'x', 'X', 'X', 1, stage, crm, entry, NULL, '', ''"
            " FROM sales LIMIT 1"
        ),
    ],
)
def test_a_state_that_no_row_explains_is_named(
    books: Journal, journal_path: Path, statement: str
) -> None:
    books.shut()
    with tampering.forced(journal_path) as db:
        db.execute(statement)
    fault = books.verify().fault
    assert fault is not None
    assert fault.wrong is Wrong.STATE


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE outbox SET state = 'done'",
        "UPDATE outbox SET attempts = 9",
        "DELETE FROM outbox",
        "INSERT INTO outbox SELECT 9, 'x', state, sale, entry, first_tried, 0, '' FROM outbox",
    ],
)
def test_an_outbox_that_no_row_explains_is_named(
    journal: Journal, journal_path: Path, statement: str
) -> None:
    sell(journal, "b1", sent=False)
    assert journal.verify().whole
    journal.shut()
    with tampering.forced(journal_path) as db:
        db.execute(statement)
    fault = journal.verify().fault
    assert fault is not None
    assert fault.wrong is Wrong.STATE


def test_what_the_outbox_does_is_explained_by_rows(journal: Journal) -> None:
    sell(journal, "b1", sent=False)
    row = journal.outbox()[0]
    journal.outbox_tried(row, OutboxState.DONE, row.sale.recorded(ANSWER))
    assert journal.verify().whole


def test_a_row_without_a_seal_is_named(books: Journal, journal_path: Path) -> None:
    books.shut()
    with tampering.forced(journal_path) as db:
        db.execute("DELETE FROM seals WHERE entry = 7")
    fault = books.verify().fault
    assert fault is not None
    assert (fault.number, fault.wrong) == (7, Wrong.INSERTED)


def test_a_small_slice_finds_the_same(
    books: Journal, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chain_check.ChainCheck.advance, "__defaults__", (1,))
    assert books.verify().whole
    fault = tampered(books, journal_path, tampering.reorder, 7).verify().fault
    assert fault is not None
    assert (fault.number, fault.wrong) == (7, Wrong.MOVED)


# ---- planted defects ----------------------------------------------------------------------------


@pytest.mark.parametrize("how", [tampering.edit, tampering.change_tender])
def test_a_check_that_does_not_compare_seals_would_be_found_out(
    books: Journal,
    journal_path: Path,
    how: Callable[[sqlite3.Connection, int], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chain_check.ChainCheck, "_check_seal", lambda *_: None)
    assert tampered(books, journal_path, how, CLOSED).verify().whole
