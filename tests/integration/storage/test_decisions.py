"""A person's word on a waiting row is written once, and only while the row stands as she saw it."""

from dataclasses import replace
from decimal import Decimal
from json import loads
from pathlib import Path

import pytest

from cashier_app.domain.decision import Decision
from cashier_app.domain.errors import StorageError, TransitionError
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, SpendState, Stage
from cashier_app.services.ports import Entry, OutboxKind, OutboxRow, OutboxState, WriteRequest
from cashier_app.storage.journal import Journal
from tests.integration.storage.a_sale import (
    ANSWER,
    CANCELLATION,
    REQUEST,
    paid,
    receipt_for,
    sale_of_two,
)
from tests.integration.storage.conftest import OpenJournal
from tests.integration.storage.reading import rows


def submitted(journal: Journal) -> Sale:
    sale, _ = journal.submit("b1", lambda ref: (sale_of_two(ref, "b1"), REQUEST))
    return sale


def waiting(journal: Journal) -> OutboxRow:
    done = paid(submitted(journal).not_sent())
    journal.close(done, receipt_for(done))
    return journal.outbox()[0]


def refused(journal: Journal) -> OutboxRow:
    row = waiting(journal)
    tried = replace(row, attempts=1)
    journal.outbox_tried(tried, OutboxState.REFUSED, row.sale.refused("No"), "No")
    return journal.outbox()[0]


def test_a_refused_row_that_a_person_released_begins_its_rounds_anew(
    journal: Journal, open_journal: OpenJournal
) -> None:
    row = refused(journal)
    journal.outbox_decided(row, Decision.SEND_AGAIN, row.sale.released())
    kept = open_journal().outbox()[0]
    assert (kept.state, kept.attempts, kept.words) == (OutboxState.BEING_CHECKED, 0, "")
    assert (kept.sale.crm, kept.request) == (CrmState.WAITING, REQUEST)


def test_what_a_person_lets_be_said_anew_is_sent_so(
    journal: Journal, open_journal: OpenJournal
) -> None:
    row = refused(journal)
    anew = WriteRequest(REQUEST.call, REQUEST.body.replace("{", '{"unit": "SHOP2", ', 1))
    journal.outbox_decided(row, Decision.SEND_AGAIN, row.sale.released(), anew)
    kept = open_journal().outbox()[0]
    assert kept.request == anew
    assert kept.first_tried == row.first_tried


def test_what_is_kept_without_reward_leaves_the_list(journal: Journal) -> None:
    row = refused(journal)
    journal.outbox_decided(row, Decision.KEEP_WITHOUT_REWARD, row.sale.without_reward())
    assert list(journal.outbox()) == []


def test_a_sale_that_is_taken_out_is_cancelled(journal: Journal, journal_path: Path) -> None:
    row = waiting(journal)
    journal.outbox_decided(row, Decision.REMOVE, row.sale.cancelled())
    assert list(journal.outbox()) == []
    journal.shut()
    entries = rows(journal_path, "entries")
    kinds = [entry["kind"] for entry in entries[-3:]]
    assert kinds == ["decision", "cancelled", "outbox-row"]
    said = {"row": 1, "kind": "purchase", "decision": "remove"}
    assert loads(str(entries[-3]["body"])) == said
    assert rows(journal_path, "sales")[0]["stage"] == Stage.CANCELLED.value


def test_a_row_that_was_sent_meanwhile_is_not_taken_out(journal: Journal) -> None:
    row = waiting(journal)
    journal.outbox_tried(replace(row, attempts=1), OutboxState.BEING_CHECKED, row.sale)
    with pytest.raises(TransitionError, match="not waiting any more"):
        journal.outbox_decided(row, Decision.REMOVE, row.sale.cancelled())
    assert journal.outbox()[0].sale.stage is Stage.CLOSED


def test_a_second_press_changes_nothing(journal: Journal, journal_path: Path) -> None:
    row = refused(journal)
    kept = row.sale.without_reward()
    journal.outbox_decided(row, Decision.KEEP_WITHOUT_REWARD, kept)
    with pytest.raises(TransitionError):
        journal.outbox_decided(row, Decision.KEEP_WITHOUT_REWARD, kept)
    journal.shut()
    kinds = [entry["kind"] for entry in rows(journal_path, "entries")]
    assert kinds.count("decision") == 1


def test_a_row_is_read_alone_until_it_is_done(journal: Journal) -> None:
    row = waiting(journal)
    assert journal.outbox_row(row.id) == row
    journal.outbox_tried(row, OutboxState.DONE, row.sale.recorded(ANSWER))
    assert journal.outbox_row(row.id) is None


# ---- sent again while it is on the screen --------------------------------------------------------


def test_an_open_sale_is_sent_again_with_the_request_it_was_sent_with(
    journal: Journal, open_journal: OpenJournal
) -> None:
    sale = submitted(journal).unanswered().sending_again()
    assert journal.sending_again(sale) == REQUEST
    again = open_journal()
    opened = again.open_sale()
    assert opened is not None
    assert (opened.sale, opened.request) == (sale, REQUEST)


def test_what_was_sent_again_on_the_screen_counts_when_the_sale_closes(journal: Journal) -> None:
    sale = submitted(journal).unanswered().sending_again()
    journal.sending_again(sale)
    done = paid(sale)
    journal.close(done, receipt_for(done))
    row = journal.outbox()[0]
    assert (row.state, row.attempts) == (OutboxState.BEING_CHECKED, 2)


def test_a_sale_that_was_never_sent_is_not_sent_again(journal: Journal) -> None:
    sale, _ = journal.submit("b1", lambda ref: (sale_of_two(ref, "b1"), None))
    with pytest.raises(StorageError, match="no purchase request"):
        journal.sending_again(sale.unanswered().sending_again())


# ---- a spend on its way when its sale is given up ------------------------------------------------


def test_a_spend_on_its_way_is_looked_for_after_its_sale_was_given_up(journal: Journal) -> None:
    sale = submitted(journal).recorded(ANSWER)
    asking = sale.asking_wallet(Decimal("1.00"), "2026-11-23T12:44:00")
    journal.record(Entry.SPEND_ASKED, asking, REQUEST)
    journal.give_up(asking.given_up(), CANCELLATION)
    kinds = [row.kind for row in journal.outbox()]
    assert kinds == [OutboxKind.CANCELLATION, OutboxKind.SPEND_CANCELLATION]
    assert journal.outbox()[1].sale.spend.state is SpendState.ASKING
