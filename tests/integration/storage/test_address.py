"""What may be at one CRM.COM is never asked of, or sent to, another."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.audit import AuditKind
from cashier_app.domain.cancellation import Cancellation, CancelState
from cashier_app.domain.elsewhere import Elsewhere
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import Entry, OutboxState
from cashier_app.storage.journal import Journal
from tests.integration.storage.a_sale import ANSWER, AT, CANCELLATION, paid, receipt_for
from tests.integration.storage.conftest import OpenJournal
from tests.integration.storage.selling import submit
from tests.integration.storage.test_returns import REST_ANSWER, recording, sold

OLD, NEW = "https://old.example/crmapi/rest/v2", "https://new.example/crmapi/rest/v2"


def closed(journal: Journal, sale: Sale) -> None:
    done = paid(sale)
    journal.close(done, receipt_for(done))


def never_sent(journal: Journal) -> None:
    closed(journal, submit(journal, "never sent").not_sent())


def unknown(journal: Journal) -> None:
    closed(journal, submit(journal, "unknown").unanswered())


def in_work(journal: Journal) -> None:
    journal.record(Entry.ANSWERED, submit(journal, "in work").recorded(ANSWER))


def cut_off_while_sending(journal: Journal) -> None:
    submit(journal, "sending")


def given_up(journal: Journal) -> None:
    journal.give_up(submit(journal, "given up").recorded(ANSWER).given_up(), CANCELLATION)


def being_cancelled(journal: Journal) -> Cancellation:
    closed(journal, submit(journal, "sold").recorded(ANSWER))
    wanted = Cancellation("LCA1-3-000001-K7Q2", ANSWER.number, "sold")
    return journal.cancel_asked(wanted, CANCELLATION)


def cancelled_or_not(journal: Journal) -> None:
    """CRM.COM refuses to say whether it cancelled the purchase."""
    journal.cancel_answered(replace(being_cancelled(journal), state=CancelState.NOT_KNOWN))


def owed_with_a_spend_to_cancel(journal: Journal) -> None:
    """A customer owes for what she keeps; a spend of it is to be cancelled once she has paid."""
    goods = recording(journal, sold(journal))
    rest = goods.kept.recorded(REST_ANSWER)
    asking = goods.spending(rest.asking_wallet(Decimal(1), AT.isoformat()))
    journal.return_step(asking)
    journal.return_step(asking.owed(asking.kept.wallet_unanswered()))


@pytest.mark.parametrize(
    "begun",
    [
        unknown,
        in_work,
        cut_off_while_sending,
        given_up,
        being_cancelled,
        cancelled_or_not,
        owed_with_a_spend_to_cancel,
    ],
)
def test_what_was_begun_binds_the_books_to_its_address(
    journal: Journal, open_journal: OpenJournal, begun: Callable[[Journal], object]
) -> None:
    assert journal.at_address(OLD) is None
    begun(journal)
    after = open_journal()

    assert after.elsewhere(NEW) == Elsewhere(OLD, 1)
    assert after.at_address(NEW) == Elsewhere(OLD, 1)
    assert after.at_address(NEW) == Elsewhere(OLD, 1)
    assert after.elsewhere(OLD) is None
    assert after.at_address(OLD) is None
    assert after.verify().fault is None


def test_what_never_left_the_till_goes_to_whichever_address(journal: Journal) -> None:
    journal.at_address(OLD)
    never_sent(journal)

    assert journal.at_address(NEW) is None
    assert [row.state for row in journal.outbox()] == [OutboxState.WAITING]


def test_what_is_bound_waits_for_a_person_and_the_rest_as_before(journal: Journal) -> None:
    journal.at_address(OLD)
    unknown(journal)
    never_sent(journal)
    given_up(journal)
    journal.at_address(NEW)

    assert [row.state for row in journal.outbox()] == [
        OutboxState.NEEDS_A_PERSON, OutboxState.WAITING, OutboxState.NEEDS_A_PERSON,
    ]  # fmt: skip


def test_once_all_is_settled_the_books_follow_the_settings(journal: Journal) -> None:
    journal.at_address(OLD)
    unknown(journal)
    assert journal.at_address(NEW) is not None
    (row,) = journal.outbox()
    journal.outbox_tried(row, OutboxState.DONE, row.sale.seen_at_crm())

    assert journal.at_address(NEW) is None
    never_sent(journal)
    unknown_there = submit(journal, "b9").unanswered()
    closed(journal, unknown_there)
    assert journal.at_address(OLD) == Elsewhere(NEW, 1)


def test_a_person_says_that_it_is_the_same_crm_com(journal: Journal) -> None:
    journal.at_address(OLD)
    unknown(journal)
    journal.at_address(NEW)

    assert journal.moved_to(NEW) == Elsewhere(OLD, 1)
    assert journal.moved_to(NEW) is None
    assert journal.at_address(NEW) is None
    (event,) = [row.event for row in journal.events()]
    assert event.kind is AuditKind.CRMCOM_MOVED
    assert dict(event.facts) == {"old": OLD, "new": NEW}


def test_new_books_belong_to_nobody_before(journal: Journal) -> None:
    assert journal.moved_to(NEW) is None
    unknown(journal)
    assert journal.at_address(NEW) is None
