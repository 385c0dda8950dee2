"""Taking money: each part durable before it shows; only cash is rounded and opens the drawer."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotSentError
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import TenderKind
from cashier_app.presenters.payment_state import Way
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Entry, Lane
from tests.fakes.shop import SHOP, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal
ROUNDING = replace(SHOP, cash_rounding=D("0.05"))


def split(shop: Shop = SHOP) -> FakeTill:
    till = FakeTill(shop).start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    return till


def add_cash(till: FakeTill, digits: str = "") -> None:
    till.typed(digits).do(till.wired.payment.add_cash_requested)


def add_card(till: FakeTill, digits: str = "") -> None:
    till.typed(digits).do(till.wired.payment.add_card_requested)
    till.do(till.wired.payment.card_approved)


def remove(till: FakeTill, place: int) -> None:
    till.wired.questions.remove_part_requested(place)
    till.do(till.wired.questions.remove_part_confirmed)


def test_two_cash_parts_can_be_removed_one_by_one() -> None:
    till = split()
    add_cash(till, "1000")
    add_cash(till, "1500")
    assert [(part.ordinal, part.amount) for part in till.payment.parts] == [
        (1, D("10.00")),
        (2, D("15.00")),
    ]
    remove(till, 0)
    assert [(part.ordinal, part.amount) for part in till.payment.parts] == [(1, D("15.00"))]
    assert till.payment.amount == D("22.27")
    remove(till, 0)

    assert till.payment.parts == ()
    assert till.payment.amount == D("37.27")
    assert till.printer.drawer_opened == 4
    assert till.books.entries[-4:] == [
        Entry.TENDER,
        Entry.TENDER,
        Entry.TENDER_UNDONE,
        Entry.TENDER_UNDONE,
    ]


def test_the_drawer_stays_shut_for_a_card_part_and_its_removal() -> None:
    till = split()
    add_card(till, "1500")
    assert till.payment.parts[0].kind is TenderKind.CARD
    remove(till, 0)

    assert till.payment.parts == ()
    assert till.printer.drawer_opened == 0


def test_a_part_that_is_not_there_any_more_is_not_removed_again() -> None:
    till = split()
    add_cash(till, "1000")
    till.runner.hold(Lane.BOOKS)
    till.wired.take.undo(0)
    till.wired.take.undo(0)
    till.runner.release()
    till.do(till.wired.take.undo, 0)

    assert till.books.entries.count(Entry.TENDER_UNDONE) == 1
    assert till.printer.drawer_opened == 2


def test_there_is_nothing_to_remove_without_a_sale() -> None:
    till = FakeTill().start()
    till.do(till.wired.take.undo, 0)

    assert till.books.entries == []


@pytest.mark.parametrize("kind", [TenderKind.CASH, TenderKind.CARD])
def test_a_double_press_on_add_adds_once(kind: TenderKind) -> None:
    till = split().typed("1500")
    payment = till.wired.payment
    till.runner.hold(Lane.BOOKS)
    if kind is TenderKind.CASH:
        payment.add_cash_requested()
        payment.add_cash_requested()
    else:
        payment.add_card_requested()
        payment.add_card_requested()
        payment.card_approved()
        payment.card_approved()
    till.runner.release()

    assert [(part.kind, part.amount) for part in till.payment.parts] == [(kind, D("15.00"))]


def test_a_double_press_on_card_approved_closes_once() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.CARD)
    till.wired.payment.terminal_receipt_changed(" 004417 ")
    till.wired.payment.card_approved()
    till.wired.payment.card_approved()
    till.runner.run()

    assert till.shows(Screen.RECEIPT)
    assert [(part.amount, part.terminal_receipt) for part in till.current.tenders] == [
        (D("37.27"), "004417")
    ]
    assert till.printer.drawer_opened == 0


def test_a_part_larger_than_the_rest_gives_change_at_once() -> None:
    till = split()
    add_card(till, "3000")
    add_cash(till, "1000")
    assert till.payment.totals.still_to_pay == 0
    assert till.payment.totals.change == D("2.73")
    till.do(till.wired.payment.finish_requested)

    assert till.receipt.change == D("2.73")


def test_cash_is_rounded_and_the_bill_is_not() -> None:
    till = FakeTill(ROUNDING).start().paid(mock_up_basket())
    assert till.payment.amount == D("37.25")
    assert till.payment.exact == D("37.25")
    assert till.payment.totals.to_pay == D("37.27")
    assert till.payment.totals.rounding == D("-0.02")
    till.wired.payment.quick_chosen(D("40.00"))
    assert till.payment.totals.change == D("2.75")
    till.do(till.wired.payment.finish_requested)

    assert till.receipt.change == D("2.75")
    assert till.current.tenders[0].amount == D("37.27")


def test_a_card_is_never_rounded() -> None:
    till = FakeTill(ROUNDING).start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.CARD)
    assert till.payment.totals.rounding == 0
    till.do(till.wired.payment.card_approved)

    assert till.current.tenders[0].received == D("37.27")


def test_in_a_split_only_the_cash_that_ends_the_bill_is_rounded() -> None:
    till = split(ROUNDING)
    add_cash(till, "1002")
    assert till.payment.amount == D("27.25")
    add_cash(till)
    assert till.payment.totals.still_to_pay == 0
    assert till.payment.totals.change is None
    assert till.payment.totals.rounding == 0
    assert [part.received for part in till.current.tenders] == [D("10.02"), D("27.25")]


def test_in_a_split_the_rest_in_cash_is_what_the_coins_allow() -> None:
    till = split(ROUNDING)
    add_card(till, "1001")
    assert till.payment.amount == D("27.26")
    add_cash(till)

    assert till.payment.totals.still_to_pay == 0
    assert till.payment.totals.rounding == D("-0.01")
    assert till.payment.totals.change is None
    assert till.payment.parts[1].amount == D("27.25")


def test_a_rest_below_the_smallest_coin_needs_no_cash() -> None:
    till = split(ROUNDING)
    add_card(till, "3725")
    till.wired.payment.way_chosen(Way.CASH)
    assert till.payment.amount == 0
    assert till.payment.can_finish
    till.do(till.wired.payment.finish_requested)

    assert till.shows(Screen.RECEIPT)
    assert till.current.tenders[1].rounding == D("-0.02")


def test_removing_the_last_part_lets_a_late_answer_count_again() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = NotSentError()
    till.paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    add_cash(till, "1000")
    assert till.current.fixed_to_pay == D("37.27")
    remove(till, 0)

    assert till.current.fixed_to_pay is None


def test_the_drawer_that_jams_does_not_stop_the_sale() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.printer.drawer_jams = True
    till.do(till.wired.payment.finish_requested)

    assert till.shows(Screen.RECEIPT)
