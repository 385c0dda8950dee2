"""What was kept for an exchange stands in the books once: in a payment, left, or given back."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from cashier_app.domain.errors import StorageError, TransitionError
from cashier_app.domain.exchange import exchange_tenders, kept_for_exchange
from cashier_app.domain.give_back import GiveBack, give_back_slip
from cashier_app.domain.goods_return import ReturnedLine, begun
from cashier_app.domain.receipt import ReceiptKind
from cashier_app.domain.sale import Sale
from cashier_app.domain.tender import TenderKind, card_tender
from cashier_app.services.ports import Entry, NextNumber, PrintJob, SettledReturn
from cashier_app.storage.journal import Journal
from tests.integration.storage.a_sale import AT, SHOP, receipt_for, sale_of_two
from tests.integration.storage.conftest import OpenJournal
from tests.integration.storage.reading import rows
from tests.integration.storage.test_give_backs import answered_late, give_back
from tests.integration.storage.test_returns import ALL, note_of, sold

D = Decimal
WHOLE = D("8.25")


def kept_of(journal: Journal, identity: str = "b1") -> Sale:
    """All goods of a sale without customer came back; its 8.25 stay for an exchange."""
    sale = sold(journal, identity, customer=False)
    return returned(journal, sale, ALL)


def returned(journal: Journal, sale: Sale, goods: tuple[ReturnedLine, ...]) -> Sale:
    back, money = kept_for_exchange(sale.money_back)
    goods_back = begun(sale, f"rest-of-{sale.identity}", goods, AT, exchange=True)

    def settle(next_number: NextNumber) -> SettledReturn:
        note = note_of(sale, sale, next_number(), goods_back)
        undone = sale.cancelled_at_crm() if sale.customer else sale.cancelled()
        return SettledReturn(goods_back.done(None), replace(undone, exchange=money), note)

    assert [part.kind for part in back] == [TenderKind.EXCHANGE]
    return journal.return_settled(goods_back, settle)[0].sale


def begun_sale(journal: Journal, identity: str = "b9") -> Sale:
    return journal.submit(identity, lambda ref: (sale_of_two(ref, identity, customer=False), None))[
        0
    ]


def paying(sale: Sale, kept: Sale, amount: str = "8.25") -> Sale:
    assert kept.exchange is not None
    parts = exchange_tenders(kept.exchange, str(kept.reference), D(amount), AT.isoformat())
    for part in parts:
        sale = sale.with_tender(part)
    return sale


def left(journal: Journal, kept: Sale) -> Decimal:
    now = journal.sale_of(str(kept.reference))
    assert now is not None
    assert now.exchange is not None
    listed = sum(
        (one.amount for one in journal.give_backs() if one.identity == kept.identity), D(0)
    )
    assert listed == now.exchange.left
    return listed


def pay_out(journal: Journal, owed: GiveBack) -> PrintJob:
    return journal.give_back_paid(owed, give_back_slip(owed, SHOP, AT.isoformat()))


def test_it_is_owed_from_the_end_of_the_return_on_over_a_restart(
    journal: Journal, open_journal: OpenJournal
) -> None:
    kept = kept_of(journal)

    assert list(open_journal().give_backs()) == [GiveBack(kept, WHOLE)]


def test_the_part_and_what_is_left_are_one_transaction(
    journal: Journal, journal_path: Path, open_journal: OpenJournal
) -> None:
    kept = kept_of(journal)
    sale = paying(begun_sale(journal), kept, "5.00")
    journal.record(Entry.TENDER, sale)
    after = open_journal()
    assert left(after, kept) == D("3.25")
    after.shut()
    kinds = [row["kind"] for row in rows(journal_path, "entries")]
    assert kinds[-3:] == ["exchanged", "give-back-row", "tender"]


def test_all_of_it_used_leaves_the_list_and_comes_back_with_the_part(journal: Journal) -> None:
    kept = kept_of(journal)
    sale = begun_sale(journal)
    journal.record(Entry.TENDER, paying(sale, kept))
    assert list(journal.give_backs()) == []
    journal.record(Entry.TENDER_UNDONE, sale)

    assert left(journal, kept) == WHOLE


def test_two_parts_of_one_sale_move_together(journal: Journal) -> None:
    parts = (card_tender(D("5.00"), "", ""), card_tender(D("3.25"), "", ""))
    sale = replace(sold(journal, "b1", customer=False), tenders=parts)
    kept = returned(journal, sale, ALL)
    buying = begun_sale(journal)
    journal.record(Entry.TENDER, paying(buying, kept))
    assert list(journal.give_backs()) == []
    journal.record(Entry.TENDER_UNDONE, paying(buying, kept, "5.00"))
    assert left(journal, kept) == D("3.25")
    journal.record(Entry.TENDER_UNDONE, buying)

    assert left(journal, kept) == WHOLE


def test_a_sale_given_up_gives_it_back_to_the_list_once(journal: Journal) -> None:
    kept = kept_of(journal)
    sale = paying(begun_sale(journal), kept)
    journal.record(Entry.TENDER, sale)
    for _ in range(2):
        journal.give_up(sale.given_up(), None)

    assert left(journal, kept) == WHOLE


def test_a_part_that_closes_its_sale_is_taken_with_the_close(journal: Journal) -> None:
    kept = kept_of(journal)
    sale = paying(begun_sale(journal), kept).closed()
    for _ in range(2):
        journal.close(sale, receipt_for(sale))

    assert list(journal.give_backs()) == []
    assert journal.verify().fault is None


def test_what_is_not_there_any_more_pays_nothing(journal: Journal) -> None:
    kept = kept_of(journal)
    (owed,) = journal.give_backs()
    pay_out(journal, owed)
    sale = begun_sale(journal)
    with pytest.raises(TransitionError):
        journal.record(Entry.TENDER, paying(sale, kept))

    (standing,) = [one for one in [journal.sale_of(str(sale.reference))] if one is not None]
    assert standing.tenders == ()
    assert journal.verify().fault is None


@pytest.mark.parametrize("of", ["a sale of which nothing was kept", "no sale of this journal"])
def test_only_what_was_kept_pays(journal: Journal, of: str) -> None:
    kept = kept_of(journal)
    other = sold(journal, "b2", customer=False)
    strange = (
        other
        if of.startswith("a sale")
        else replace(kept, reference=replace(kept.reference, number=77))
    )
    sale = begun_sale(journal)
    with pytest.raises(TransitionError):
        journal.record(Entry.TENDER, paying(sale, replace(strange, exchange=kept.exchange)))


def test_it_is_given_back_once_with_a_slip(journal: Journal, open_journal: OpenJournal) -> None:
    kept = kept_of(journal)
    (owed,) = journal.give_backs()
    job = pay_out(journal, owed)
    again = pay_out(journal, owed)

    assert (job.id, job.receipt.kind) == (again.id, ReceiptKind.EXCHANGE)
    after = open_journal()
    assert list(after.give_backs()) == []
    assert left(after, kept) == D(0)
    assert after.verify().fault is None


def test_what_a_sale_took_meanwhile_is_not_given_back(journal: Journal) -> None:
    kept = kept_of(journal)
    (seen,) = journal.give_backs()
    sale = paying(begun_sale(journal), kept, "5.00")
    journal.record(Entry.TENDER, sale)
    (now,) = journal.give_backs()
    for owed in (seen, now):  # the sale in work may still put its part back
        with pytest.raises(TransitionError):
            pay_out(journal, owed)
    done = sale.with_tender(card_tender(sale.still_to_pay, "", AT.isoformat())).closed()
    journal.close(done, receipt_for(done))
    with pytest.raises(TransitionError):
        pay_out(journal, seen)
    begun_sale(journal, "b10")  # a sale in work that pays with something else

    pay_out(journal, now)
    assert left(journal, kept) == D(0)
    assert journal.verify().fault is None


def test_what_was_paid_too_much_before_and_given_back_is_another_slip(journal: Journal) -> None:
    late = answered_late(journal)
    (owed,) = journal.give_backs()
    first = give_back(journal, owed)
    kept = returned(journal, late, ALL)
    (again,) = journal.give_backs()

    assert again.amount == kept.exchange.left if kept.exchange else False
    second = pay_out(journal, again)
    assert first.receipt.name != second.receipt.name
    assert list(journal.give_backs()) == []
    assert journal.verify().fault is None


def test_what_was_never_kept_is_not_given_back(journal: Journal) -> None:
    sale = sold(journal, customer=False)
    with pytest.raises(StorageError):
        pay_out(journal, GiveBack(sale, D("1.00")))


def test_whose_money_waits_is_not_forgotten(journal: Journal) -> None:
    kept = returned(journal, sold(journal), ALL)
    journal.erase_personal_before(AT + timedelta(days=400))
    (owed,) = journal.give_backs()

    assert owed.sale.customer == kept.customer


def test_what_a_sale_took_whole_meanwhile_is_not_given_back(journal: Journal) -> None:
    kept = kept_of(journal)
    (seen,) = journal.give_backs()
    journal.record(Entry.TENDER, paying(begun_sale(journal), kept))

    with pytest.raises(TransitionError):
        pay_out(journal, seen)
