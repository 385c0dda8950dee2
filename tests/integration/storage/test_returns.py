"""Returns of goods in the books: every step before it is acted upon, and the end in one row."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.cancellation import Cancellation
from cashier_app.domain.credit_note import credit_note, return_note
from cashier_app.domain.errors import StorageError, TransitionError
from cashier_app.domain.goods_return import GoodsReturn, ReturnedLine, begun, goods_back, rest_of
from cashier_app.domain.receipt import Receipt, ReceiptKind
from cashier_app.domain.reference import Reference
from cashier_app.domain.return_money import return_money
from cashier_app.domain.return_states import ReturnState
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.services.ports import NextNumber, OutboxKind, SettledReturn, WriteRequest
from cashier_app.storage.journal import Journal
from tests.integration.storage.a_sale import (
    ANSWER,
    AT,
    CANCELLATION,
    REQUEST,
    SHOP,
    paid,
    receipt_for,
    sale_of_two,
)
from tests.integration.storage.conftest import OpenJournal

D = Decimal
CHEESE = (ReturnedLine(0, D(1)),)
ALL = (*CHEESE, ReturnedLine(1, D(1)))
REST_ANSWER = RecordedPurchase("id-2", "P2", D("0.20"))


def sold(journal: Journal, identity: str = "b1", *, customer: bool = True) -> Sale:
    request = REQUEST if customer else None
    sale, _ = journal.submit(
        identity, lambda ref: (sale_of_two(ref, identity, customer=customer), request)
    )
    done = paid(sale.recorded(ANSWER) if customer else sale)
    journal.close(done, receipt_for(done))
    return done


def goods_of(sale: Sale, returned: tuple[ReturnedLine, ...] = CHEESE) -> GoodsReturn:
    return begun(sale, "rest-1", returned, AT)


def recording(journal: Journal, sale: Sale) -> GoodsReturn:
    """A return of which the purchase is cancelled and the rest about to be sent."""
    goods = goods_of(sale)
    journal.return_begun(goods, CANCELLATION)

    def make(reference: Reference) -> tuple[GoodsReturn, WriteRequest]:
        rest = rest_of(sale, goods, reference)
        assert rest is not None
        return goods.recording(rest), REQUEST

    return journal.return_recording(make)[0]


def end_of(sale: Sale, goods: GoodsReturn, rest: Sale) -> Callable[[NextNumber], SettledReturn]:
    def settle(next_number: NextNumber) -> SettledReturn:
        money = return_money(sale, D(0), rest.to_pay, D(0))
        kept = rest
        for part in money.kept:
            kept = kept.with_tender(part)
        note = note_of(sale, kept, next_number(), goods)
        return SettledReturn(goods.done(kept.closed()), sale.returned(str(kept.reference)), note)

    return settle


def note_of(sale: Sale, rest: Sale, number: Reference, goods: GoodsReturn) -> Receipt:
    back = goods_back(sale.basket, goods.returned)
    return return_note(sale, rest, back, SHOP, number, AT.isoformat(), ())


def settled(journal: Journal, sale: Sale) -> SettledReturn:
    goods = recording(journal, sale)
    rest = goods.kept.recorded(REST_ANSWER)
    return journal.return_settled(goods, end_of(sale, goods, rest))[0]


def test_each_step_is_known_after_a_restart(journal: Journal, open_journal: OpenJournal) -> None:
    sale = sold(journal)
    goods = goods_of(sale)
    journal.return_begun(goods, CANCELLATION)

    assert list(open_journal().returns()) == [goods]


def test_what_crm_com_refuses_to_say_waits_for_a_person_over_a_restart(
    journal: Journal, open_journal: OpenJournal
) -> None:
    sale = sold(journal)
    journal.return_begun(goods_of(sale), CANCELLATION)
    unknown = goods_of(sale).not_told("No permission")
    journal.return_step(unknown)
    after = open_journal()

    assert list(after.returns()) == [unknown]
    after.return_step(unknown.cancelling_again())
    after.return_step(unknown)

    rest = recorded_rest(after, sale, unknown)
    after.return_step(rest.not_told("Account closed"))
    assert list(open_journal().returns()) == [rest.not_told("Account closed")]


def recorded_rest(journal: Journal, sale: Sale, goods: GoodsReturn) -> GoodsReturn:
    """The same return once a person said that the purchase is cancelled."""

    def make(reference: Reference) -> tuple[GoodsReturn, WriteRequest]:
        rest = rest_of(sale, goods, reference)
        assert rest is not None
        return goods.recording(rest), REQUEST

    return journal.return_recording(make)[0]


def test_what_is_kept_takes_the_next_number_when_the_purchase_is_cancelled(
    journal: Journal, open_journal: OpenJournal
) -> None:
    sale = sold(journal)
    goods = recording(journal, sale)
    after = open_journal()

    assert goods.kept.reference.number == 2
    assert list(after.returns()) == [goods]
    assert sold(after, "b2").reference.number == 3
    assert after.return_sending_again(goods.sending_again()) == REQUEST


def test_the_end_is_one_row_of_everything(journal: Journal, open_journal: OpenJournal) -> None:
    sale = sold(journal)
    settled(journal, sale)
    after = open_journal()
    whole, rest = after.sale_of(str(sale.reference)), after.sale_numbered(2)
    assert whole is not None
    assert rest is not None

    assert (whole.stage, whole.replaced_by) == (Stage.RETURNED, str(rest.reference))
    assert (rest.stage, rest.replaces, rest.goods) == (
        Stage.CLOSED, str(sale.reference), D("3.90"),
    )  # fmt: skip
    assert rest.customer == sale.customer
    notes = [job.receipt for job in after.waiting_print_jobs() if job.receipt.is_credit]
    assert [(note.kind, note.number) for note in notes] == [(ReceiptKind.RETURN, "3-000003")]
    assert notes[0].seal
    assert list(after.returns()) == []
    assert after.open_sale() is None
    assert list(after.outbox()) == []
    assert sold(after, "b2").reference.number == 4


def test_the_chain_explains_all_of_it(journal: Journal) -> None:
    settled(journal, sold(journal))
    sold(journal, "b2")

    assert journal.verify().fault is None


def test_what_is_kept_can_be_cancelled_and_returned_like_any_sale(journal: Journal) -> None:
    end = settled(journal, sold(journal))
    rest = end.goods.kept
    with pytest.raises(TransitionError):
        journal.return_begun(goods_of(end.sale), CANCELLATION)
    asked = journal.cancel_asked(Cancellation("r", "P2", rest.identity), CANCELLATION)
    with pytest.raises(TransitionError):
        journal.return_begun(begun(rest, "rest-2", CHEESE, AT), CANCELLATION)

    assert list(journal.cancellations()) == [asked]


def test_a_sale_whose_goods_come_back_is_in_nobody_elses_hands(journal: Journal) -> None:
    sale = sold(journal)
    goods = goods_of(sale)
    journal.return_begun(goods, CANCELLATION)
    with pytest.raises(TransitionError):
        journal.return_begun(replace(goods, identity="rest-2"), CANCELLATION)
    with pytest.raises(TransitionError):
        journal.cancel_asked(Cancellation("r", "P1", sale.identity), CANCELLATION)
    with pytest.raises(TransitionError):
        journal.sale_cancelled(
            sale.cancelled_at_crm(),
            lambda number: credit_note(sale, SHOP, number, AT.isoformat(), ()),
            None,
        )
    journal.return_step(goods.not_done("No."))

    assert list(journal.returns()) == []
    journal.return_begun(replace(goods, identity="rest-2"), CANCELLATION)


def test_what_is_kept_is_in_nobody_elses_hands_either(journal: Journal) -> None:
    sale = sold(journal)
    goods = recording(journal, sale)
    rest = str(goods.kept.reference)
    with pytest.raises(TransitionError):
        journal.cancel_asked(Cancellation(rest, "P2", ""), CANCELLATION)
    journal.cancel_asked(Cancellation("LCA1-4-000002-K7Q2", "P9", ""), CANCELLATION)
    other = sold(journal, "b2")
    journal.return_begun(replace(goods_of(other), identity="rest-2"), CANCELLATION)

    assert [one.number for one in journal.cancellations()] == ["P9"]


def test_no_step_goes_back(journal: Journal) -> None:
    sale = sold(journal)
    goods = recording(journal, sale)
    with pytest.raises(TransitionError):
        journal.return_step(goods_of(sale).not_done())

    assert list(journal.returns()) == [goods]


def test_a_sale_that_crm_never_knew_is_settled_in_one_go(journal: Journal) -> None:
    sale = sold(journal, customer=False)
    goods = goods_of(sale)

    def settle(next_number: NextNumber) -> SettledReturn:
        rest = rest_of(sale, goods, next_number())
        assert rest is not None
        return end_of(sale, goods, rest)(next_number)

    journal.return_settled(goods, settle)
    with pytest.raises(TransitionError):
        journal.return_settled(replace(goods, identity="rest-2"), settle)

    assert sold(journal, "b2").reference.number == 4
    assert journal.verify().fault is None


def test_everything_back_leaves_a_cancelled_sale(journal: Journal) -> None:
    sale = sold(journal)
    goods = goods_of(sale, ALL)
    journal.return_begun(goods, CANCELLATION)
    journal.return_settled(
        goods,
        lambda number: SettledReturn(
            goods.done(None),
            sale.cancelled_at_crm(),
            credit_note(sale, SHOP, number(), AT.isoformat(), ()),
        ),
    )
    known = journal.sale_of(str(sale.reference))
    assert known is not None

    assert known.stage is Stage.CANCELLED
    assert journal.verify().fault is None


def test_an_end_that_cannot_be_made_leaves_everything_as_it_was(journal: Journal) -> None:
    sale = sold(journal)
    goods = recording(journal, sale)

    def breaks(next_number: NextNumber) -> SettledReturn:
        next_number()
        raise StorageError("no paper")

    with pytest.raises(StorageError):
        journal.return_settled(goods, breaks)

    assert list(journal.returns()) == [goods]
    assert sold(journal, "b2").reference.number == 3


def test_a_spend_that_is_not_on_the_bill_is_cancelled_from_the_outbox(journal: Journal) -> None:
    sale = sold(journal)
    goods = recording(journal, sale)
    asking = goods.kept.recorded(REST_ANSWER).asking_wallet(D(1), AT.isoformat())
    spending = goods.spending(asking)
    journal.return_step(spending, REQUEST)
    rest = asking.wallet_spent(RecordedSpend("s1", "S1", None))
    end = end_of(sale, spending, rest)

    journal.return_settled(
        spending, lambda number: replace(end(number), cancels_spend=CANCELLATION)
    )
    (row,) = journal.outbox()

    assert (row.kind, row.request) == (OutboxKind.SPEND_CANCELLATION, CANCELLATION)
    assert row.sale.identity == "rest-1"


def test_what_names_the_customer_stands_beside_the_row(
    journal: Journal, open_journal: OpenJournal
) -> None:
    sale = sold(journal)
    recording(journal, sale)
    with journal._file.reading() as db:
        bodies = [body for (body,) in db.execute("SELECT body FROM entries WHERE kind = 'return'")]

    assert len(bodies) == 2
    assert not any("Eleni" in body or "7012345678" in body for body in bodies)
    (goods,) = open_journal().returns()
    assert goods.kept.customer == sale.customer


def test_nothing_is_sent_again_that_was_never_sent(journal: Journal) -> None:
    goods = goods_of(sold(journal))
    journal.return_begun(goods, CANCELLATION)
    with pytest.raises(StorageError):
        journal.return_sending_again(replace(goods, state=ReturnState.RECORDING))


def test_a_sale_of_another_journal_is_none(journal: Journal) -> None:
    with pytest.raises(StorageError):
        journal.return_begun(goods_of(paid(sale_of_two().recorded(ANSWER))), CANCELLATION)
