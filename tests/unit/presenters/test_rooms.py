"""Purchases and Waiting to be sent lie over the running sale, which goes on behind them."""

from cashier_app.domain.errors import UnknownOutcomeError
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.presenters.top_bar import Tab
from tests.fakes.shop import CARD, COFFEE, HALLOUMI, TOMATOES, mock_up_basket
from tests.fakes.till import FakeTill


def in_purchases(till: FakeTill) -> FakeTill:
    return till.do(till.wired.status.tab_requested, Tab.PURCHASES)


def flash(till: FakeTill) -> str:
    return till.bar.flash.key if till.bar.flash else ""


def test_a_room_lies_over_the_sale_and_leaving_it_shows_the_sale_as_it_stands() -> None:
    seen: list[Screen] = []
    navigation = Navigation()
    navigation.watch_shown(seen.append)
    navigation.enter(Screen.PURCHASES)
    navigation.enter(Screen.PURCHASES)
    navigation.go(Screen.PAYMENT)
    assert navigation.shown is Screen.PURCHASES
    navigation.leave_room()
    navigation.leave_room()
    navigation.go(Screen.RECEIPT)

    assert seen == [Screen.PURCHASES, Screen.PAYMENT, Screen.RECEIPT]


def test_a_late_answer_pulls_nobody_out_of_a_room() -> None:
    till = FakeTill().start()
    till.rewards.lost["record_purchase"] = UnknownOutcomeError()
    till.paid(mock_up_basket())
    assert till.shows(Screen.UNKNOWN)
    in_purchases(till).wait(10)
    assert till.shows(Screen.PURCHASES)
    till.do(till.wired.status.tab_requested, Tab.SALE)

    assert till.shows(Screen.PAYMENT)
    assert till.payment.totals.to_pay == till.current.to_pay


def test_a_payment_is_left_as_it_was_typed() -> None:
    till = FakeTill().start().paid(mock_up_basket()).typed("4000")
    in_purchases(till)
    till.do(till.wired.status.tab_requested, Tab.SALE)

    assert till.payment.amount == 40


def test_a_product_scanned_in_a_room_is_added_to_the_running_sale() -> None:
    till = in_purchases(FakeTill().start()).scan(HALLOUMI.barcodes[0])

    assert flash(till) == "scan.added"
    assert till.shows(Screen.PURCHASES)
    assert [line.product for line in till.sale.lines] == [HALLOUMI]


def test_a_weighed_product_leads_to_sale_where_its_weight_is_typed() -> None:
    till = in_purchases(FakeTill().start()).scan(TOMATOES.code)

    assert till.shows(Screen.SALE)
    assert till.sale.entry is not None


def test_a_product_scanned_in_a_room_during_payment_is_not_added() -> None:
    till = in_purchases(FakeTill().start().paid(mock_up_basket())).scan(COFFEE.code)

    assert flash(till) == "scan.change-basket-to-add"


def test_an_unknown_code_is_said_in_a_room() -> None:
    till = in_purchases(FakeTill().start()).scan("5290011204992")

    assert flash(till) == "scan.nothing-found"
    assert till.shows(Screen.PURCHASES)


def test_a_card_scanned_where_something_waits_identifies_for_the_running_sale() -> None:
    till = in_purchases(FakeTill().start())
    till.do(till.wired.beside.purchases.waiting_requested).scan(CARD.value)

    assert flash(till) == "scan.customer-of-sale"
    assert till.sale.customer is not None
    assert till.shows(Screen.QUEUE)
