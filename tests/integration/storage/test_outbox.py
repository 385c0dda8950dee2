"""The outbox holds what must still reach CRM.COM, and nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import StorageError
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import (
    Entry,
    OutboxKind,
    OutboxRow,
    OutboxState,
    WriteRequest,
)
from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.integration.storage.a_sale import (
    ANSWER,
    AT,
    CANCELLATION,
    REQUEST,
    paid,
    receipt_for,
    sale_of_two,
    with_spend,
)
from tests.integration.storage.conftest import OpenJournal
from tests.integration.storage.reading import rows


def submitted(journal: Journal, identity: str = "b1") -> Sale:
    sale, _ = journal.submit(identity, lambda ref: (sale_of_two(ref, identity), REQUEST))
    return sale


def closed(journal: Journal, sale: Sale) -> Sale:
    done = paid(sale)
    journal.close(done, receipt_for(done))
    return done


def test_a_sale_not_sent_waits_with_its_exact_request(
    journal: Journal, open_journal: OpenJournal, clock: FakeClock
) -> None:
    sale = submitted(journal)
    clock.pass_time(60)
    done = closed(journal, sale.not_sent())
    waits = OutboxRow(1, OutboxKind.PURCHASE, OutboxState.WAITING, done, REQUEST, AT)
    assert list(open_journal().outbox()) == [waits]


def test_a_sale_with_unknown_outcome_is_being_checked_never_new(journal: Journal) -> None:
    done = closed(journal, submitted(journal).unanswered())
    row = journal.outbox()[0]
    assert (row.state, row.attempts) == (OutboxState.BEING_CHECKED, 1)
    assert (row.sale, row.request) == (done, REQUEST)


def test_a_recorded_sale_leaves_nothing_to_send(journal: Journal) -> None:
    closed(journal, submitted(journal).recorded(ANSWER))
    assert list(journal.outbox()) == []


def test_a_sale_kept_without_reward_leaves_nothing_to_send(journal: Journal) -> None:
    closed(journal, submitted(journal).refused("no").without_reward())
    assert list(journal.outbox()) == []


def test_a_sale_enters_the_outbox_when_it_closes_not_before(journal: Journal) -> None:
    journal.record(Entry.ANSWERED, submitted(journal).not_sent())
    assert list(journal.outbox()) == []


def test_a_sale_given_to_a_customer_later_waits_with_its_newest_request(
    journal: Journal, clock: FakeClock
) -> None:
    later = WriteRequest(REQUEST.call, '{"later":true}')
    sale, _ = journal.submit("b1", lambda ref: (sale_of_two(ref, "b1", customer=False), None))
    clock.pass_time(30)
    given = sale.for_customer(Customer(Identification(Means.CARD, "7000000001")))
    journal.record(Entry.SUBMITTED, given, later)
    closed(journal, given.not_sent())
    row = journal.outbox()[0]
    assert row.request == later
    assert (row.first_tried - AT).seconds == 30


def test_a_sale_that_must_be_sent_but_has_no_request_does_not_close(journal: Journal) -> None:
    sale, _ = journal.submit("b1", lambda ref: (sale_of_two(ref, "b1"), None))
    done = paid(sale.not_sent())
    with pytest.raises(StorageError, match="no purchase request"):
        journal.close(done, receipt_for(done))
    assert list(journal.waiting_print_jobs()) == []
    assert journal.open_sale() is not None


# ---- giving up -----------------------------------------------------------------------------------


def test_a_recorded_sale_that_is_given_up_is_cancelled(journal: Journal) -> None:
    gone = submitted(journal).recorded(ANSWER).given_up()
    journal.give_up(gone, CANCELLATION)
    kind = OutboxKind.CANCELLATION
    row = OutboxRow(1, kind, OutboxState.WAITING, gone, CANCELLATION, AT)
    assert list(journal.outbox()) == [row]


def test_an_unknown_sale_that_is_given_up_is_looked_up_first(
    journal: Journal, clock: FakeClock
) -> None:
    sale = submitted(journal)
    clock.pass_time(20)
    journal.give_up(sale.unanswered().given_up(), None)
    row = journal.outbox()[0]
    assert (row.kind, row.request, row.first_tried) == (OutboxKind.CANCELLATION, None, AT)


def test_a_sale_that_never_left_the_till_leaves_nothing_to_cancel(journal: Journal) -> None:
    journal.give_up(submitted(journal).not_sent().given_up(), None)
    assert list(journal.outbox()) == []


def test_a_sale_that_is_given_up_never_enters_as_a_purchase(journal: Journal) -> None:
    journal.give_up(submitted(journal).unanswered().given_up(), None)
    assert [row.kind for row in journal.outbox()] == [OutboxKind.CANCELLATION]


# ---- spends --------------------------------------------------------------------------------------


def test_a_spend_that_may_have_happened_is_looked_up_and_cancelled(journal: Journal) -> None:
    sale = submitted(journal).recorded(ANSWER)
    journal.record(Entry.ANSWERED, sale)
    journal.queue_spend_cancellation(sale, None)
    row = journal.outbox()[0]
    assert (row.kind, row.state) == (OutboxKind.SPEND_CANCELLATION, OutboxState.WAITING)
    assert (row.sale, row.request) == (sale, None)


def test_a_second_cancellation_of_the_spend_only_brings_its_number(journal: Journal) -> None:
    sale = submitted(journal).recorded(ANSWER)
    known = WriteRequest("spend_requests/cancel", '{"number":"S1"}')
    journal.queue_spend_cancellation(sale, None)
    journal.queue_spend_cancellation(sale, known)
    journal.queue_spend_cancellation(sale, None)
    assert [row.request for row in journal.outbox()] == [known]


def test_a_later_spend_of_the_same_sale_gets_a_row_of_its_own(journal: Journal) -> None:
    sale = submitted(journal).recorded(ANSWER)
    journal.queue_spend_cancellation(sale, None)
    journal.outbox_tried(journal.outbox()[0], OutboxState.DONE, sale)
    journal.queue_spend_cancellation(sale, None)
    assert [row.id for row in journal.outbox()] == [2]


def test_queueing_a_spend_cancellation_does_not_change_how_the_sale_stands(
    journal: Journal,
) -> None:
    sale = submitted(journal).recorded(ANSWER)
    done = closed(journal, sale)
    journal.queue_spend_cancellation(sale, None)
    assert journal.open_sale() is None
    assert journal.outbox()[0].sale == done


def test_a_spend_of_a_sale_that_is_not_here_is_refused(journal: Journal) -> None:
    with pytest.raises(StorageError, match="no purchase request"):
        journal.queue_spend_cancellation(sale_of_two(), None)


def unclear(journal: Journal) -> Sale:
    """A closed sale whose return of wallet money got no answer."""
    sale = with_spend(submitted(journal).recorded(ANSWER), Reduction.FRONT_END)
    return closed(journal, sale.returning_wallet().wallet_return_unanswered())


def test_a_return_without_an_answer_is_checked_from_the_moment_its_sale_is_closed(
    journal: Journal, open_journal: OpenJournal
) -> None:
    done = unclear(journal)
    waits = OutboxRow(1, OutboxKind.RETURN_CHECK, OutboxState.BEING_CHECKED, done, None, AT)
    assert list(open_journal().outbox()) == [waits]


# ---- attempts ------------------------------------------------------------------------------------


def test_an_attempt_is_kept_over_a_restart(journal: Journal, open_journal: OpenJournal) -> None:
    done = closed(journal, submitted(journal).not_sent())
    row = replace(journal.outbox()[0], attempts=1)
    journal.outbox_tried(row, OutboxState.BEING_CHECKED, done.unanswered(), "busy")
    kept = open_journal().outbox()[0]
    assert (kept.state, kept.attempts, kept.words) == (OutboxState.BEING_CHECKED, 1, "busy")
    assert kept.sale == done.unanswered()


def test_a_refused_row_stays_with_crm_coms_words(journal: Journal) -> None:
    done = closed(journal, submitted(journal).not_sent())
    words = "Unit SHOP1 is closed"
    refused = done.refused(words)
    journal.outbox_tried(journal.outbox()[0], OutboxState.REFUSED, refused, words)
    row = journal.outbox()[0]
    assert (row.state, row.words, row.sale.refusal) == (OutboxState.REFUSED, words, words)


def test_what_is_done_leaves_the_outbox_and_stays_in_the_journal(
    journal: Journal, journal_path: Path
) -> None:
    done = closed(journal, submitted(journal).not_sent())
    journal.outbox_tried(journal.outbox()[0], OutboxState.DONE, done.recorded(ANSWER))
    assert list(journal.outbox()) == []
    journal.shut()
    assert [row["state"] for row in rows(journal_path, "outbox")] == ["done"]
    kinds = [row["kind"] for row in rows(journal_path, "entries")]
    assert kinds[-2:] == ["answered", "outbox-row"]
    assert rows(journal_path, "sales")[0]["crm"] == "recorded"


def test_a_result_that_comes_after_done_changes_nothing(
    journal: Journal, journal_path: Path
) -> None:
    """A late answer of the first call and a look-up may both finish one row."""
    done = closed(journal, submitted(journal).unanswered())
    row = journal.outbox()[0]
    journal.outbox_tried(row, OutboxState.DONE, done.recorded(ANSWER))
    journal.outbox_tried(row, OutboxState.BEING_CHECKED, done)
    assert list(journal.outbox()) == []
    journal.shut()
    assert rows(journal_path, "sales")[0]["crm"] == "recorded"


def test_an_attempt_at_a_row_that_is_not_there_is_refused(journal: Journal) -> None:
    sale = submitted(journal)
    row = OutboxRow(99, OutboxKind.PURCHASE, OutboxState.WAITING, sale, REQUEST, AT)
    with pytest.raises(StorageError, match="no row 99"):
        journal.outbox_tried(row, OutboxState.DONE, sale)


def test_rows_that_are_known_already_are_left_out(journal: Journal) -> None:
    for identity in ("b1", "b2", "b3"):
        closed(journal, submitted(journal, identity).not_sent())
    assert [row.id for row in journal.outbox(after=2)] == [3]
    assert list(journal.outbox(after=3)) == []


def test_rows_come_oldest_first(journal: Journal) -> None:
    for identity in ("b1", "b2", "b3"):
        closed(journal, submitted(journal, identity).not_sent())
    assert [row.sale.identity for row in journal.outbox()] == ["b1", "b2", "b3"]
