"""Each step of a sale is a row of its own, and what is final stays final."""

import sqlite3
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import StorageError
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.tender import card_tender
from cashier_app.services.ports import Entry, OpenSale, OutboxKind, PrintJob, WriteRequest
from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.integration.storage.a_sale import (
    ANSWER,
    CANCELLATION,
    REQUEST,
    paid,
    preview_with,
    receipt_for,
    sale_of_two,
    with_spend,
)
from tests.integration.storage.conftest import OpenJournal
from tests.integration.storage.reading import rows, run


def submitted(journal: Journal, identity: str = "b1", *, customer: bool = True) -> Sale:
    request = REQUEST if customer else None
    sale, _ = journal.submit(
        identity, lambda ref: (sale_of_two(ref, identity, customer=customer), request)
    )
    return sale


def recorded(journal: Journal) -> Sale:
    sale = submitted(journal).recorded(ANSWER)
    journal.record(Entry.ANSWERED, sale)
    return sale


def test_every_step_is_a_row_in_the_order_of_the_steps(
    journal: Journal, journal_path: Path, clock: FakeClock
) -> None:
    sale = recorded(journal)
    clock.pass_time(5)
    asking = sale.asking_wallet(Decimal(1), "")
    journal.record(Entry.SPEND_ASKED, asking, WriteRequest("spend", "{}"))
    part = sale.with_tender(card_tender(Decimal(2), "1", ""))
    journal.record(Entry.TENDER, part)
    journal.record(Entry.TENDER_UNDONE, part.without_tender(0))
    done = paid(sale)
    journal.close(done, receipt_for(done))
    journal.shut()
    kinds = [row["kind"] for row in rows(journal_path, "entries")]
    assert kinds == [
        "journal-mark",
        "submitted",
        "answered",
        "spend-asked",
        "tender",
        "tender-undone",
        "closed",
        "print-job",
    ]
    assert rows(journal_path, "entries")[3]["request"] == "{}"
    assert rows(journal_path, "entries")[3]["at"] == "2026-11-23T12:43:07"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET body = '{}' WHERE seq = 2",
        "DELETE FROM entries WHERE seq = 2",
        "UPDATE entries SET at = '' ",
    ],
)
def test_a_row_of_the_journal_is_never_changed_or_deleted(
    journal: Journal, journal_path: Path, statement: str
) -> None:
    submitted(journal)
    journal.shut()
    with pytest.raises(sqlite3.IntegrityError, match="never"):
        run(journal_path, statement)


def test_a_step_of_a_sale_that_was_never_submitted_is_refused(journal: Journal) -> None:
    with pytest.raises(StorageError, match="not in this journal"):
        journal.record(Entry.TENDER, sale_of_two())


def test_a_sale_is_submitted_with_a_number_only_once(journal: Journal, journal_path: Path) -> None:
    """A bug that hands one reference to two baskets is stopped by the tables themselves."""
    first = submitted(journal, "b1")
    with pytest.raises(StorageError, match="UNIQUE"):
        journal.submit("b2", lambda _: (sale_of_two(first.reference, "b2"), REQUEST))
    journal.shut()
    assert len(rows(journal_path, "sales")) == 1


def test_an_old_view_of_a_sale_never_opens_a_closed_one_again(journal: Journal) -> None:
    sale = recorded(journal)
    done = paid(sale)
    journal.close(done, receipt_for(done))
    with pytest.raises(StorageError, match="closed and cannot be open"):
        journal.record(Entry.TENDER, sale)
    assert journal.open_sale() is None


def test_an_old_view_of_a_sale_never_forgets_that_crm_com_recorded_it(journal: Journal) -> None:
    sale = submitted(journal)
    journal.record(Entry.ANSWERED, sale.recorded(ANSWER))
    with pytest.raises(StorageError, match="recorded and cannot be waiting"):
        journal.record(Entry.ANSWERED, sale.not_sent())


def test_a_closed_sale_may_still_learn_that_it_was_recorded(journal: Journal) -> None:
    sale = submitted(journal).not_sent()
    journal.record(Entry.ANSWERED, sale)
    done = paid(sale)
    journal.close(done, receipt_for(done))
    journal.record(Entry.ANSWERED, done.recorded(ANSWER))
    assert journal.outbox()[0].sale == done.recorded(ANSWER)


# ---- closing and giving up -----------------------------------------------------------------------


def test_closing_writes_sale_receipt_and_print_job_together(
    journal: Journal, open_journal: OpenJournal
) -> None:
    done = paid(recorded(journal))
    job = journal.close(done, receipt_for(done))
    assert job == PrintJob(1, replace(receipt_for(done), seal=job.receipt.seal))
    after = open_journal()
    assert after.open_sale() is None
    assert list(after.waiting_print_jobs()) == [job]
    assert list(after.outbox()) == []


def test_closing_twice_finds_the_first_print_job(journal: Journal, journal_path: Path) -> None:
    done = paid(recorded(journal))
    job = journal.close(done, receipt_for(done))
    assert journal.close(done, receipt_for(done)) == job
    journal.shut()
    assert [row["kind"] for row in rows(journal_path, "entries")].count("closed") == 1


def test_a_sale_that_was_given_up_cannot_be_closed(journal: Journal) -> None:
    sale = recorded(journal)
    journal.give_up(sale.given_up(), CANCELLATION)
    done = paid(sale)
    with pytest.raises(StorageError, match="given-up and cannot be closed"):
        journal.close(done, receipt_for(done))
    assert list(journal.waiting_print_jobs()) == []


def test_giving_up_twice_is_giving_up_once(journal: Journal, journal_path: Path) -> None:
    gone = recorded(journal).given_up()
    journal.give_up(gone, CANCELLATION)
    journal.give_up(gone, CANCELLATION)
    assert [row.kind for row in journal.outbox()] == [OutboxKind.CANCELLATION]
    journal.shut()
    assert [row["kind"] for row in rows(journal_path, "entries")].count("given-up") == 1


# ---- after a restart -----------------------------------------------------------------------------


def test_a_new_journal_has_no_sale_in_work(journal: Journal) -> None:
    assert journal.open_sale() is None


def test_the_sale_in_work_comes_back_with_the_request_it_was_submitted_with(
    journal: Journal, open_journal: OpenJournal
) -> None:
    sale = submitted(journal)
    assert open_journal().open_sale() == OpenSale(sale, REQUEST)


def test_the_sale_in_work_comes_back_as_it_was_last_written(
    journal: Journal, open_journal: OpenJournal
) -> None:
    sale = recorded(journal).with_tender(card_tender(Decimal(2), "1", ""))
    journal.record(Entry.TENDER, sale)
    assert open_journal().open_sale() == OpenSale(sale, REQUEST)


def test_a_sale_without_customer_comes_back_without_request(
    journal: Journal, open_journal: OpenJournal
) -> None:
    sale = submitted(journal, customer=False)
    assert open_journal().open_sale() == OpenSale(sale, None)


def test_a_sale_given_to_a_customer_later_comes_back_with_its_newest_request(
    journal: Journal, open_journal: OpenJournal
) -> None:
    later = WriteRequest(REQUEST.call, '{"later":true}')
    sale = submitted(journal, customer=False)
    given = sale.for_customer(Customer(Identification(Means.PHONE, "99123456")))
    journal.record(Entry.SUBMITTED, given, later)
    assert open_journal().open_sale() == OpenSale(given, later)


def test_the_request_of_a_spend_is_not_taken_for_that_of_the_purchase(
    journal: Journal, open_journal: OpenJournal
) -> None:
    asking = recorded(journal).asking_wallet(Decimal(1), "")
    journal.record(Entry.SPEND_ASKED, asking, WriteRequest("spend_requests/create", "{}"))
    assert open_journal().open_sale() == OpenSale(asking, REQUEST)


def test_only_the_newest_open_sale_is_taken_up(journal: Journal) -> None:
    submitted(journal, "b1")
    newest = submitted(journal, "b2")
    assert journal.open_sale() == OpenSale(newest, REQUEST)


def test_a_row_that_was_damaged_on_the_disk_is_a_storage_error(
    journal: Journal, journal_path: Path, open_journal: OpenJournal
) -> None:
    submitted(journal)
    journal.shut()
    run(journal_path, "DROP TRIGGER entries_are_never_changed")
    run(journal_path, "UPDATE entries SET body = '{' WHERE kind = 'submitted'")
    with pytest.raises(StorageError, match="row 2 of the journal cannot be read"):
        journal.open_sale()


# ---- the reduction method ------------------------------------------------------------------------


def test_a_new_till_knows_no_reduction_method(journal: Journal) -> None:
    recorded(journal)
    assert journal.last_reduction() is None


@pytest.mark.parametrize("method", Reduction)
def test_the_method_of_a_preview_is_kept_over_a_restart(
    journal: Journal, open_journal: OpenJournal, method: Reduction
) -> None:
    journal.submit("b1", lambda ref: (sale_of_two(ref, preview=preview_with(method)), REQUEST))
    assert open_journal().last_reduction() is method


def test_the_method_of_a_spend_answer_counts_more_than_the_preview(journal: Journal) -> None:
    preview = preview_with(Reduction.BACK_END)
    sale, _ = journal.submit("basket-1", lambda ref: (sale_of_two(ref, preview=preview), REQUEST))
    spent = with_spend(sale.recorded(ANSWER), Reduction.FRONT_END)
    journal.record(Entry.SPEND_ANSWERED, spent)
    assert journal.last_reduction() is Reduction.FRONT_END


def test_the_newest_statement_is_the_one_that_is_kept(journal: Journal) -> None:
    back, front = preview_with(Reduction.BACK_END), preview_with(Reduction.FRONT_END)
    journal.submit("b1", lambda ref: (sale_of_two(ref, "b1", preview=back), REQUEST))
    journal.submit("b2", lambda ref: (sale_of_two(ref, "b2", preview=front), REQUEST))
    assert journal.last_reduction() is Reduction.FRONT_END


def test_a_back_end_method_asked_for_after_the_sale_is_kept_too(journal: Journal) -> None:
    sale = submitted(journal).recorded(ANSWER)
    journal.record(Entry.ANSWERED, replace(sale, reduction=Reduction.BACK_END))
    assert journal.last_reduction() is Reduction.BACK_END
