"""What customers paid too much stands in the books from the answer on, until it is given back."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from cashier_app.domain.decision import Decision
from cashier_app.domain.errors import StorageError
from cashier_app.domain.give_back import GiveBack, give_back_slip
from cashier_app.domain.receipt import ReceiptKind
from cashier_app.domain.reward import RecordedPurchase, Reduction
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import OutboxState, PrintJob
from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.integration.storage.a_sale import (
    ANSWER,
    AT,
    REQUEST,
    SHOP,
    paid,
    receipt_for,
    sale_of_two,
)
from tests.integration.storage.conftest import OpenJournal
from tests.integration.storage.reading import rows

TOOK = replace(ANSWER, instant=Decimal("1.00"), automatic=Decimal("0.50"))


def answered_late(journal: Journal, answer: RecordedPurchase = TOOK, identity: str = "b1") -> Sale:
    """A sale paid at full price, whose answer came afterwards."""
    sale, _ = journal.submit(identity, lambda ref: (sale_of_two(ref, identity), REQUEST))
    done = paid(sale.not_sent())
    journal.close(done, receipt_for(done))
    row = journal.outbox()[-1]
    recorded = done.recorded(answer)
    journal.outbox_tried(row, OutboxState.DONE, recorded)
    return recorded


def give_back(journal: Journal, owed: GiveBack) -> PrintJob:
    return journal.give_back_paid(owed, give_back_slip(owed, SHOP, AT.isoformat()))


def test_what_was_taken_from_the_wallet_after_full_payment_is_owed_over_a_restart(
    journal: Journal, open_journal: OpenJournal
) -> None:
    sale = answered_late(journal)
    assert list(open_journal().give_backs()) == [GiveBack(sale, Decimal("1.50"))]


@pytest.mark.parametrize(
    "answer", [ANSWER, replace(ANSWER, awarded=Decimal(0))], ids=["earned only", "nothing"]
)
def test_an_answer_that_takes_nothing_owes_nothing(
    journal: Journal, answer: RecordedPurchase
) -> None:
    answered_late(journal, answer)
    assert list(journal.give_backs()) == []


def test_where_another_system_pays_back_the_till_owes_nothing(journal: Journal) -> None:
    sale, _ = journal.submit(
        "b1", lambda ref: (replace(sale_of_two(ref, "b1"), reduction=Reduction.BACK_END), REQUEST)
    )
    done = paid(sale.not_sent())
    journal.close(done, receipt_for(done))
    journal.outbox_tried(journal.outbox()[0], OutboxState.DONE, done.recorded(TOOK))
    assert list(journal.give_backs()) == []


def test_an_answer_that_came_before_the_money_owes_nothing(journal: Journal) -> None:
    sale, _ = journal.submit("b1", lambda ref: (sale_of_two(ref, "b1"), REQUEST))
    done = paid(sale.recorded(TOOK))
    journal.close(done, receipt_for(done))
    assert list(journal.give_backs()) == []


def test_an_answer_that_came_between_two_parts_is_owed_when_the_sale_closes(
    journal: Journal,
) -> None:
    sale, _ = journal.submit("b1", lambda ref: (sale_of_two(ref, "b1"), REQUEST))
    whole = paid(sale.not_sent())
    done = replace(whole, stage=sale.stage).recorded(TOOK).closed()
    journal.close(done, receipt_for(done))
    assert [owed.amount for owed in journal.give_backs()] == [Decimal("1.50")]


def test_what_is_owed_comes_in_the_order_in_which_it_became_known(journal: Journal) -> None:
    for identity in ("b1", "b2", "b3"):
        answered_late(journal, identity=identity)
    assert [owed.identity for owed in journal.give_backs()] == ["b1", "b2", "b3"]


def test_giving_back_leaves_a_row_and_the_job_of_its_slip(
    journal: Journal, journal_path: Path
) -> None:
    answered_late(journal)
    job = give_back(journal, journal.give_backs()[0])
    assert list(journal.give_backs()) == []
    assert (job.receipt.kind, job.receipt.given_back) == (ReceiptKind.GIVE_BACK, Decimal("1.50"))
    assert job in journal.waiting_print_jobs()
    journal.shut()
    kinds = [row["kind"] for row in rows(journal_path, "entries")]
    assert kinds[-3:] == ["given-back", "give-back-row", "print-job"]


def test_giving_back_twice_gives_back_once_also_after_a_restart(
    journal: Journal, open_journal: OpenJournal, journal_path: Path
) -> None:
    answered_late(journal)
    owed = journal.give_backs()[0]
    first = give_back(journal, owed)
    again = open_journal()
    assert give_back(again, owed) == first
    again.shut()
    kinds = [row["kind"] for row in rows(journal_path, "entries")]
    assert kinds.count("given-back") == 1


def test_the_slip_is_no_copy_of_the_receipt(journal: Journal) -> None:
    answered_late(journal)
    receipt = journal.waiting_print_jobs()[0].receipt
    slip = give_back(journal, journal.give_backs()[0]).receipt
    assert (receipt.copy, slip.copy) == (0, 0)
    assert journal.add_copy(receipt).receipt.copy == 1
    assert journal.add_copy(slip).receipt.copy == 1


def test_a_give_back_that_is_not_owed_is_refused(journal: Journal) -> None:
    sale = answered_late(journal, ANSWER)
    with pytest.raises(StorageError, match="nothing is owed"):
        give_back(journal, GiveBack(sale, Decimal("1.50")))
    stranger = sale_of_two(identity="b9").recorded(TOOK)
    with pytest.raises(StorageError, match="not in this journal"):
        give_back(journal, GiveBack(stranger, Decimal("1.50")))


def test_a_person_who_saw_the_purchase_makes_it_owed_too(journal: Journal) -> None:
    sale, _ = journal.submit("b1", lambda ref: (sale_of_two(ref, "b1"), REQUEST))
    done = paid(sale.unanswered())
    journal.close(done, receipt_for(done))
    row = journal.outbox()[0]
    journal.outbox_decided(row, Decision.IT_IS_AT_CRM, done.recorded(TOOK))
    assert [owed.amount for owed in journal.give_backs()] == [Decimal("1.50")]


def test_the_sales_of_a_time_come_in_the_order_of_the_journal(
    journal: Journal, open_journal: OpenJournal, clock: FakeClock
) -> None:
    for identity, hours in (("b1", 0), ("b2", 5), ("b3", 3), ("b4", 30)):
        at = AT + timedelta(hours=hours)
        journal.submit(
            identity,
            lambda ref, identity=identity, at=at: (  # type: ignore[misc] # this turn's, at once
                replace(sale_of_two(ref, identity), performed_on=at),
                REQUEST,
            ),
        )
    again = open_journal()
    found = again.sales_between(AT, AT + timedelta(hours=30))
    assert [sale.identity for sale in found] == ["b1", "b2", "b3"]
    assert list(again.sales_between(AT + timedelta(days=2), AT + timedelta(days=3))) == []


def test_what_went_back_with_a_cancelled_sale_keeps_nobody_from_being_forgotten(
    journal: Journal,
) -> None:
    sale = answered_late(journal)
    credit = receipt_for(sale)
    journal.sale_cancelled(
        sale.cancelled_at_crm(), lambda number: replace(credit, reference=str(number)), None
    )

    assert journal.erase_personal_before(AT + timedelta(days=400)) > 0
