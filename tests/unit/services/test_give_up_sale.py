"""Giving a sale up: what CRM.COM recorded is cancelled there, what was taken is given back."""

from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotSentError, RefusedError
from cashier_app.domain.sale_states import Stage
from cashier_app.presenters.payment_state import Way
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Entry, Lane
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def cancel(till: FakeTill) -> None:
    till.wired.questions.cancel_requested()
    till.do(till.wired.questions.cancel_confirmed)


def test_a_sale_that_never_reached_crm_com_needs_no_cancellation() -> None:
    for customer_is_there, failure in ((False, None), (True, NotSentError())):
        till = FakeTill().start()
        if failure is not None:
            till.rewards.trouble["record_purchase"] = failure
        till.paid(mock_up_basket() if customer_is_there else mock_up_basket(None))
        cancel(till)

        assert till.shows(Screen.SALE)
        assert till.books.rows == []


def test_cash_that_was_taken_opens_the_drawer_to_be_given_back() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1500").do(till.wired.payment.add_cash_requested)
    cancel(till)

    assert till.printer.drawer_opened == 2


def test_a_card_part_does_not_open_the_drawer() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1500").do(till.wired.payment.add_card_requested)
    till.do(till.wired.payment.card_approved)
    cancel(till)

    assert till.printer.drawer_opened == 0


def test_wallet_money_goes_back_with_the_purchase() -> None:
    till = FakeTill().start().at_spend_form(mock_up_basket()).ask_wallet("10.00")
    till.runner.run()
    cancel(till)

    assert till.rewards.purchases["CE000001"].cancelled


def test_a_double_press_on_cancel_gives_up_once() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.runner.hold(Lane.BOOKS)
    till.wired.questions.cancel_requested()
    till.wired.questions.cancel_confirmed()
    till.wired.questions.cancel_confirmed()
    till.runner.release()

    assert till.books.entries.count(Entry.GIVEN_UP) == 1
    assert till.rewards.calls.count("cancel_purchase") == 1


def test_a_double_press_on_change_basket_reopens_once() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.runner.hold(Lane.BOOKS)
    till.wired.questions.change_basket_requested()
    till.wired.questions.change_basket_confirmed()
    till.wired.questions.change_basket_requested()
    till.wired.questions.change_basket_confirmed()
    till.runner.release()

    assert till.books.entries.count(Entry.GIVEN_UP) == 1
    assert till.sale.items == 9


def test_a_basket_is_not_reopened_after_money_was_taken() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1500").do(till.wired.payment.add_cash_requested)
    till.do(till.wired.give_up.reopen, lambda _: None)

    assert till.current.stage is Stage.OPEN


def test_refused_and_not_sent_lead_back_to_the_basket_without_a_question() -> None:
    for failure in (RefusedError("No"), NotSentError()):
        till = FakeTill().start()
        till.rewards.trouble["record_purchase"] = failure
        till.paid(mock_up_basket())
        till.do(till.wired.questions.back_requested)

        assert till.shows(Screen.SALE)
        assert till.sale.items == 9
        assert till.books.rows == []
        assert till.wired.running.basket.identity != "basket-1"


def given_up_while_the_till_ends(till: FakeTill, *, cancel_all: bool) -> FakeTill:
    """What the books lane does is done; that it is done is heard by nobody any more."""
    till.paid(mock_up_basket())
    till.runner.hold(Lane.BOOKS, Lane.SEARCH, Lane.MONEY)
    if cancel_all:
        till.wired.questions.cancel_requested()
        till.do(till.wired.questions.cancel_confirmed)
    else:
        till.wired.questions.change_basket_requested()
        till.do(till.wired.questions.change_basket_confirmed)
    till.runner.take(Lane.BOOKS).begin()
    assert [one.stage for one in till.books.sales.values()] == [Stage.GIVEN_UP]
    return till.restarted()


def test_goods_that_are_to_be_changed_are_there_though_the_till_ends_before_that() -> None:
    first = FakeTill().start()
    second = given_up_while_the_till_ends(first, cancel_all=False)

    assert second.shows(Screen.SALE)
    basket = second.wired.running.basket
    assert (basket.lines, basket.customer) == (mock_up_basket().lines, mock_up_basket().customer)
    assert not second.books.knows(basket.identity)
    second.do(second.wired.sale.pay_requested)
    assert second.shows(Screen.PAYMENT)
    assert second.rewards.purchases["CE000001"].cancelled


def test_those_of_a_sale_that_is_cancelled_do_not_come_back() -> None:
    second = given_up_while_the_till_ends(FakeTill().start(), cancel_all=True)

    assert second.shows(Screen.SALE)
    assert second.wired.running.basket.lines == ()


@pytest.mark.expected_log("the disk is full")
def test_a_basket_that_cannot_be_kept_holds_no_change_up_and_is_told_of() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.drafts.full = True
    till.wired.questions.change_basket_requested()
    till.do(till.wired.questions.change_basket_confirmed)

    assert till.shows(Screen.SALE)
    assert till.wired.running.basket.lines == mock_up_basket().lines
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.storage"
