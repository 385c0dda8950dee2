"""Cancellations of past purchases in the books: asked before they are sent, ended once."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.cancellation import Cancellation, CancelState
from cashier_app.domain.credit_note import credit_note, money_to_return
from cashier_app.domain.errors import StorageError, TransitionError
from cashier_app.domain.give_back import give_back_slip
from cashier_app.domain.receipt import Receipt, ReceiptKind
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import RecordedPurchase, Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.services.ports import OutboxKind, OutboxState
from cashier_app.storage import journal_cancellations
from cashier_app.storage.journal import Journal
from cashier_app.storage.journal_entries import compact
from tests.integration.storage.a_sale import (
    ANSWER,
    AT,
    CANCELLATION,
    REQUEST,
    SHOP,
    paid,
    receipt_for,
    sale_of_two,
    with_spend,
)
from tests.integration.storage.conftest import OpenJournal


def sold(journal: Journal, identity: str = "b1", answer: RecordedPurchase = ANSWER) -> Sale:
    sale, _ = journal.submit(identity, lambda ref: (sale_of_two(ref, identity), REQUEST))
    done = paid(sale.recorded(answer))
    journal.close(done, receipt_for(done))
    return done


def wanted(sale: Sale) -> Cancellation:
    return Cancellation(str(sale.reference), "P1", sale.identity)


def note_for(sale: Sale) -> Callable[[Reference], Receipt]:
    back = money_to_return(sale, Decimal(0), Decimal(0))
    return lambda number: credit_note(sale, SHOP, number, AT.isoformat(), back)


def cancelled(cancellation: Cancellation) -> Cancellation:
    return replace(cancellation, state=CancelState.CANCELLED)


def test_what_was_asked_is_known_after_a_restart(
    journal: Journal, open_journal: OpenJournal
) -> None:
    asked = journal.cancel_asked(wanted(sold(journal)), CANCELLATION)

    assert asked.id == 1
    assert list(open_journal().cancellations()) == [asked]


def not_known(journal: Journal, sale: Sale) -> Cancellation:
    """A cancellation of which CRM.COM refuses to say whether it happened."""
    asked = journal.cancel_asked(wanted(sale), CANCELLATION)
    unknown = replace(asked, state=CancelState.NOT_KNOWN, words="No permission")
    journal.cancel_answered(unknown)
    return unknown


def test_one_that_crm_com_refuses_to_show_waits_for_a_persons_word(
    journal: Journal, open_journal: OpenJournal
) -> None:
    sale = sold(journal)
    unknown = not_known(journal, sale)
    after = open_journal()

    assert list(after.cancellations()) == [unknown]
    with pytest.raises(TransitionError):
        after.cancel_asked(wanted(sale), CANCELLATION)
    after.sale_cancelled(sale.cancelled_at_crm(), note_for(sale), cancelled(unknown))
    assert list(after.cancellations()) == []
    assert after.verify().whole


def test_it_may_be_asked_again(journal: Journal, open_journal: OpenJournal) -> None:
    unknown = not_known(journal, sold(journal))
    again = replace(unknown, state=CancelState.ASKED, words="")
    journal.cancel_answered(again)

    assert list(open_journal().cancellations()) == [again]


@pytest.mark.parametrize("cashier", ["Andreas P.", ""])
def test_who_asked_is_known_after_a_restart(
    journal: Journal, open_journal: OpenJournal, cashier: str
) -> None:
    asked = replace(wanted(sold(journal)), cashier=cashier)
    journal.cancel_asked(asked, CANCELLATION)

    assert [one.cashier for one in open_journal().cancellations()] == [cashier]


def test_a_row_of_older_books_names_nobody(
    journal: Journal, open_journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def as_before(document: object) -> str:
        assert isinstance(document, dict)
        return compact({key: document[key] for key in ("reference", "number")})

    sale = sold(journal)
    monkeypatch.setattr(journal_cancellations, "compact", as_before)
    journal.cancel_asked(replace(wanted(sale), cashier="Andreas P."), CANCELLATION)

    assert [one.cashier for one in open_journal().cancellations()] == [""]


def test_a_second_one_is_refused_while_the_first_is_not_known(journal: Journal) -> None:
    sale = sold(journal)
    asked = journal.cancel_asked(wanted(sale), CANCELLATION)
    with pytest.raises(TransitionError):
        journal.cancel_asked(wanted(sale), CANCELLATION)
    journal.cancel_answered(replace(asked, state=CancelState.NOT_DONE))

    assert journal.cancel_asked(wanted(sale), CANCELLATION).id == 2


def test_an_end_is_written_once(journal: Journal) -> None:
    asked = journal.cancel_asked(wanted(sold(journal)), CANCELLATION)
    journal.cancel_answered(replace(asked, state=CancelState.REFUSED, words="No."))
    with pytest.raises(TransitionError):
        journal.cancel_answered(replace(asked, state=CancelState.NOT_DONE))

    assert list(journal.cancellations()) == []


def test_a_cancelled_sale_gets_a_credit_note_under_the_next_number(
    journal: Journal, open_journal: OpenJournal
) -> None:
    sale = sold(journal)
    asked = journal.cancel_asked(wanted(sale), CANCELLATION)
    job = journal.sale_cancelled(sale.cancelled_at_crm(), note_for(sale), cancelled(asked))
    after = open_journal()

    assert (job.receipt.kind, job.receipt.number) == (ReceiptKind.CREDIT, "3-000002")
    assert job.receipt.original == "3-000001"
    assert job.receipt.seal
    known = after.sale_of(str(sale.reference))
    assert known is not None
    assert known.stage is Stage.CANCELLED
    assert list(after.cancellations()) == []
    assert [one.receipt.kind for one in after.waiting_print_jobs()] == [
        ReceiptKind.SALE,
        ReceiptKind.CREDIT,
    ]
    assert sold(after, "b2").reference.number == 3


def test_it_is_cancelled_once(journal: Journal) -> None:
    sale = sold(journal)
    asked = journal.cancel_asked(wanted(sale), CANCELLATION)
    journal.sale_cancelled(sale.cancelled_at_crm(), note_for(sale), cancelled(asked))
    with pytest.raises(TransitionError):
        journal.sale_cancelled(sale.cancelled_at_crm(), note_for(sale), cancelled(asked))
    with pytest.raises(TransitionError):
        journal.sale_cancelled(sale.cancelled_at_crm(), note_for(sale), None)

    assert sold(journal, "b2").reference.number == 3


def test_when_the_note_cannot_be_made_nothing_is_written(journal: Journal) -> None:
    sale = sold(journal)
    asked = journal.cancel_asked(wanted(sale), CANCELLATION)

    def breaks(_: Reference) -> Receipt:
        raise StorageError("no paper")

    with pytest.raises(StorageError):
        journal.sale_cancelled(sale.cancelled_at_crm(), breaks, cancelled(asked))

    assert list(journal.cancellations()) == [asked]
    known = journal.sale_of(str(sale.reference))
    assert known is not None
    assert known.stage is Stage.CLOSED
    assert sold(journal, "b2").reference.number == 2


def test_a_sale_that_crm_never_knew_is_cancelled_by_the_journal_alone(journal: Journal) -> None:
    sale, _ = journal.submit("b1", lambda ref: (sale_of_two(ref, "b1", customer=False), None))
    done = paid(sale)
    journal.close(done, receipt_for(done))
    journal.sale_cancelled(done.cancelled(), note_for(done), None)

    known = journal.sale_of(str(done.reference))
    assert known is not None
    assert known.stage is Stage.CANCELLED


def test_a_purchase_of_another_till_changes_no_sale(
    journal: Journal, open_journal: OpenJournal
) -> None:
    sale = sold(journal)
    other = Cancellation("LCA1-2-000001-AAAA", "P77")
    asked = journal.cancel_asked(other, CANCELLATION)
    journal.cancel_answered(cancelled(asked))

    after = open_journal()
    known = after.sale_of(str(sale.reference))
    assert known is not None
    assert known.stage is Stage.CLOSED
    assert list(after.cancellations()) == []


def test_the_whole_chain_explains_every_cancellation(journal: Journal) -> None:
    sale = sold(journal)
    asked = journal.cancel_asked(wanted(sale), CANCELLATION)
    journal.sale_cancelled(sale.cancelled_at_crm(), note_for(sale), cancelled(asked))
    sold(journal, "b2")

    assert journal.verify().fault is None


def test_money_that_went_back_whole_is_not_owed_any_more(journal: Journal) -> None:
    sale, _ = journal.submit("b1", lambda ref: (sale_of_two(ref, "b1"), REQUEST))
    done = paid(sale.not_sent())
    journal.close(done, receipt_for(done))
    recorded = done.recorded(replace(ANSWER, instant=Decimal("1.00")))
    journal.outbox_tried(journal.outbox()[0], OutboxState.DONE, recorded)
    owed = journal.give_backs()[0]
    asked = journal.cancel_asked(wanted(recorded), CANCELLATION)
    journal.sale_cancelled(recorded.cancelled_at_crm(), note_for(recorded), cancelled(asked))

    assert list(journal.give_backs()) == []
    with pytest.raises(StorageError):
        journal.give_back_paid(owed, give_back_slip(owed, SHOP, AT.isoformat()))


def test_a_sale_is_found_by_the_number_on_its_receipt(journal: Journal) -> None:
    sale = sold(journal)

    assert journal.sale_numbered(1) == sale
    assert journal.sale_numbered(99) is None


def test_with_its_purchase_cancelled_a_return_need_not_be_checked_any_more(
    journal: Journal,
) -> None:
    sale, _ = journal.submit("b1", lambda ref: (sale_of_two(ref, "b1"), REQUEST))
    spent = with_spend(sale.recorded(ANSWER), Reduction.FRONT_END)
    done = paid(spent.returning_wallet().wallet_return_unanswered())
    journal.close(done, receipt_for(done))
    assert [row.kind for row in journal.outbox()] == [OutboxKind.RETURN_CHECK]
    journal.sale_cancelled(done.cancelled_at_crm(), note_for(done), None)

    assert list(journal.outbox()) == []
