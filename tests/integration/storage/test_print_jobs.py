"""A receipt's way to paper: one original, counted copies, and what became of each."""

import pytest

from cashier_app.domain.errors import StorageError
from cashier_app.services.ports import Entry, PrintJob, PrintOutcome
from cashier_app.storage import journal_print_jobs
from cashier_app.storage.journal import Journal
from tests.integration.storage.a_sale import ANSWER, REQUEST, paid, receipt_for, sale_of_two
from tests.integration.storage.conftest import OpenJournal


def printed_sale(journal: Journal, identity: str = "b1") -> PrintJob:
    sale, _ = journal.submit(identity, lambda ref: (sale_of_two(ref, identity), REQUEST))
    journal.record(Entry.ANSWERED, sale.recorded(ANSWER))
    done = paid(sale.recorded(ANSWER))
    return journal.close(done, receipt_for(done))


def test_a_printed_job_does_not_wait(journal: Journal) -> None:
    journal.print_outcome(printed_sale(journal), PrintOutcome.PRINTED)
    assert list(journal.waiting_print_jobs()) == []


def test_a_job_that_was_not_printed_waits_over_a_restart(
    journal: Journal, open_journal: OpenJournal
) -> None:
    job = printed_sale(journal)
    journal.print_outcome(job, PrintOutcome.NOT_PRINTED)
    assert list(open_journal().waiting_print_jobs()) == [
        PrintJob(job.id, job.receipt, PrintOutcome.NOT_PRINTED)
    ]


def test_a_job_with_unknown_outcome_is_never_printed_again_by_itself(journal: Journal) -> None:
    journal.print_outcome(printed_sale(journal), PrintOutcome.UNKNOWN)
    assert list(journal.waiting_print_jobs()) == []


def test_a_job_that_had_no_printer_does_not_wait_for_one(
    journal: Journal, open_journal: OpenJournal
) -> None:
    job = printed_sale(journal)
    journal.print_outcome(job, PrintOutcome.NO_PRINTER)
    again = open_journal()
    assert list(again.waiting_print_jobs()) == []
    assert again.print_job_of(job.receipt.name) == PrintJob(
        job.id, job.receipt, PrintOutcome.NO_PRINTER
    )


def test_waiting_jobs_come_oldest_first(journal: Journal) -> None:
    jobs = [printed_sale(journal, identity) for identity in ("b1", "b2", "b3")]
    journal.print_outcome(jobs[1], PrintOutcome.PRINTED)
    assert list(journal.waiting_print_jobs()) == [jobs[0], jobs[2]]


def test_of_very_many_jobs_without_paper_the_newest_are_told_of(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A shop without a printer has as many as it ever sold."""
    monkeypatch.setattr(journal_print_jobs, "MOST_WITHOUT_PAPER", 2)
    jobs = [printed_sale(journal, identity) for identity in ("b1", "b2", "b3")]
    assert list(journal.waiting_print_jobs()) == jobs[1:]


def test_copies_are_counted_for_each_receipt(journal: Journal, open_journal: OpenJournal) -> None:
    first, other = printed_sale(journal, "b1"), printed_sale(journal, "b2")
    assert first.receipt.copy == 0
    assert journal.add_copy(first.receipt).receipt == first.receipt.as_copy(1)
    again = open_journal()
    assert again.add_copy(first.receipt).receipt.copy == 2
    assert again.add_copy(other.receipt).receipt.copy == 1


def test_a_copy_of_a_copy_is_the_next_copy(journal: Journal) -> None:
    copy = journal.add_copy(printed_sale(journal).receipt)
    assert journal.add_copy(copy.receipt).receipt.copy == 2


def test_a_job_that_was_on_its_way_is_told_from_one_that_waits(
    journal: Journal, open_journal: OpenJournal
) -> None:
    job = printed_sale(journal)
    journal.print_outcome(job, PrintOutcome.STARTED)
    assert list(open_journal().waiting_print_jobs()) == [
        PrintJob(job.id, job.receipt, PrintOutcome.STARTED)
    ]


def test_a_gift_receipt_is_no_copy_of_its_receipt(journal: Journal) -> None:
    receipt = printed_sale(journal).receipt
    gifts = [journal.add_copy(receipt.as_gift()) for _ in range(2)]
    assert [gift.receipt.copy for gift in gifts] == [0, 1]
    assert journal.add_copy(receipt).receipt.copy == 1


def test_the_outcome_of_a_job_that_is_not_there_is_refused(journal: Journal) -> None:
    stranger = PrintJob(99, receipt_for(paid(sale_of_two().recorded(ANSWER))))
    with pytest.raises(StorageError, match="no print job 99"):
        journal.print_outcome(stranger, PrintOutcome.PRINTED)


def test_the_newest_job_of_a_receipt_is_found_with_what_became_of_it(
    journal: Journal, open_journal: OpenJournal
) -> None:
    job = printed_sale(journal)
    reference = job.receipt.reference
    assert journal.print_job_of(reference) == job
    journal.print_outcome(job, PrintOutcome.PRINTED)
    copy = journal.add_copy(job.receipt)
    journal.print_outcome(copy, PrintOutcome.NOT_PRINTED)

    assert open_journal().print_job_of(reference) == PrintJob(
        copy.id, copy.receipt, PrintOutcome.NOT_PRINTED
    )


def test_a_sale_that_was_never_closed_has_no_receipt(journal: Journal) -> None:
    sale, _ = journal.submit("b1", lambda ref: (sale_of_two(ref, "b1"), REQUEST))
    assert journal.print_job_of(str(sale.reference)) is None


def test_a_sale_is_found_by_its_reference_as_it_stands(journal: Journal) -> None:
    job = printed_sale(journal)
    found = journal.sale_of(job.receipt.reference)
    assert found is not None
    assert found.answer == ANSWER
    assert journal.sale_of("LCA1-9-000001-AAAA") is None
