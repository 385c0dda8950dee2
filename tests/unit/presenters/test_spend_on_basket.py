"""The spend form where the purchase itself asks: on the basket, with nothing recorded yet."""

from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotSentError, RefusedError
from cashier_app.domain.reward import Reduction
from cashier_app.presenters.message import Message
from cashier_app.presenters.payment_state import Band, Way
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.spendable import spendable_basket
from cashier_app.services.ports import Entry, Lane
from tests.fakes.shop import HALLOUMI, SOAP, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def opened() -> FakeTill:
    return FakeTill.spending_with_purchase().at_spend_form(mock_up_basket())


def key(message: Message | None) -> str:
    return message.key if message else ""


def test_the_form_opens_on_the_basket_and_records_nothing() -> None:
    till = opened()
    state = till.spend

    assert till.shows(Screen.SPEND)
    assert "record_purchase" not in till.rewards.calls
    assert till.books.written == []
    assert (state.receipt_number, state.recording, state.can_spend) == ("", False, False)
    assert state.customer is not None
    assert (state.band.kind, state.band.amount) == (Band.PREVIEWED, D("1.86"))
    assert (state.least, state.half, state.most) == (D("2.00"), D("5.00"), D("10.00"))
    assert (state.to_pay, state.limits.available) == (D("34.90"), D("17.25"))


def test_what_goes_off_by_itself_is_not_deducted_where_it_is_paid_back() -> None:
    till = FakeTill.spending_with_purchase()
    till.rewards.reduction = Reduction.BACK_END
    till.at_spend_form(mock_up_basket())

    assert till.spend.to_pay == D("37.27")


@pytest.mark.parametrize("amount", ["1.99", "10.01"])
def test_an_amount_outside_the_limits_records_nothing(amount: str) -> None:
    till = opened()
    till.ask_wallet(amount).runner.run()

    assert till.shows(Screen.SPEND)
    assert till.spend.alarming
    assert till.books.written == []


def test_spending_records_the_purchase_and_goes_to_payment_at_once() -> None:
    till = opened()
    till.runner.hold(Lane.MONEY)
    till.ask_wallet("10.00").runner.run()

    assert till.shows(Screen.PAYMENT)
    assert till.payment.band.kind is Band.RECORDING
    assert till.payment.totals.to_pay == D("24.90")
    assert till.payment.amount == D("24.90")
    till.release()
    assert till.payment.totals.from_wallet == D("10.00")


def test_what_is_asked_comes_off_at_once_while_the_books_are_still_written() -> None:
    till = opened()
    till.runner.hold(Lane.BOOKS)
    till.ask_wallet("10.00").runner.run()

    assert till.shows(Screen.PAYMENT)
    assert till.wired.current.sale is None
    assert (till.payment.totals.to_pay, till.payment.amount) == (D("24.90"), D("24.90"))
    figures = {(state.totals.to_pay, state.amount) for state in till.views[Screen.PAYMENT].states}
    till.runner.hold(Lane.MONEY)
    till.runner.held.remove(Lane.BOOKS)
    till.runner.run()

    assert (till.payment.totals.to_pay, till.payment.amount) == (D("24.90"), D("24.90"))
    assert figures == {(D("24.90"), D("24.90"))}


def test_where_it_is_paid_back_later_nothing_comes_off_before_the_books_either() -> None:
    till = FakeTill.spending_with_purchase()
    till.rewards.reduction = Reduction.BACK_END
    till.at_spend_form(mock_up_basket()).runner.hold(Lane.BOOKS)
    till.ask_wallet("10.00").runner.run()

    assert till.payment.totals.to_pay == D("37.27")


def test_the_next_basket_asks_for_nothing_of_the_one_before() -> None:
    till = opened()
    till.ask_wallet("10.00").runner.run()
    till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)
    till.with_basket(mock_up_basket().reopened("basket-2"))
    till.runner.hold(Lane.BOOKS)
    till.do(till.wired.sale.pay_requested)

    assert till.payment.totals.to_pay == D("34.90")


def test_pressed_twice_it_is_one_purchase() -> None:
    till = opened().ask_wallet("10.00")
    till.wired.spend_form.spend_requested()
    till.runner.run()

    assert till.rewards.calls.count("record_purchase") == 1


def test_going_back_leads_to_the_basket_with_nothing_recorded() -> None:
    till = opened()
    till.wired.spend_form.quick_chosen(D("10.00"))
    till.do(till.wired.spend_form.back_requested)

    assert till.shows(Screen.SALE)
    assert till.books.written == []
    assert till.sale.items == mock_up_basket().items
    till.scan(SOAP.code)
    till.do(till.wired.sale.spend_requested)
    assert till.spend.amount is None
    assert till.spend.to_pay == D("38.15")


def test_nothing_is_added_to_the_basket_while_an_amount_is_chosen() -> None:
    till = opened().scan(HALLOUMI.code)

    assert key(till.spend.line) == "scan.change-basket-to-add"
    assert till.spend.to_pay == D("34.90")


def test_only_the_basket_s_own_preview_says_how_much() -> None:
    till = FakeTill.spending_with_purchase().with_basket(mock_up_basket())
    assert till.sale.can_spend
    till.runner.hold(Lane.PREVIEW)
    till.scan(SOAP.code)
    assert (till.sale.can_spend, key(till.sale.reward.spend_reason)) == (
        False,
        "sale.spend.asking",
    )
    till.do(till.wired.sale.spend_requested)
    assert till.shows(Screen.SALE)
    till.release()

    assert till.sale.can_spend


@pytest.mark.parametrize(
    ("failure", "reason"),
    [(RefusedError("No"), "sale.spend.no-preview"), (NotSentError(), "sale.spend.offline")],
)
def test_without_a_preview_the_form_stays_shut(failure: Exception, reason: str) -> None:
    till = FakeTill.spending_with_purchase()
    till.rewards.trouble["preview"] = failure
    till.with_basket(mock_up_basket())

    assert not till.sale.can_spend
    assert key(till.sale.reward.spend_reason) == reason
    assert till.sale.can_pay


def test_a_basket_without_its_preview_offers_nothing() -> None:
    on = spendable_basket(mock_up_basket(), None)

    assert (on.may_spend, on.settled, on.recording) == (False, False, False)
    assert on.limits.cap == 0
    assert on.band.amount is None


def test_a_till_that_stops_on_the_form_comes_back_to_the_basket() -> None:
    again = opened().restarted()

    assert again.shows(Screen.SALE)
    assert again.sale.items == mock_up_basket().items
    assert again.rewards.references == []


# ---- on Payment ----------------------------------------------------------------------------------


def test_once_it_is_recorded_no_wallet_money_can_be_asked_for() -> None:
    till = FakeTill.spending_with_purchase().paid(mock_up_basket())

    assert not till.payment.can_spend
    assert key(till.payment.spend_reason) == "payment.spend.with-purchase"
    till.do(till.wired.payment.spend_requested)
    assert till.shows(Screen.PAYMENT)


def test_what_was_spent_with_it_is_not_returned_alone() -> None:
    till = opened().ask_wallet("10.00").do(lambda: None)

    assert key(till.payment.spend_reason) == "payment.spend.one-at-a-time"
    assert not till.payment.can_return_wallet
    assert key(till.payment.return_reason) == "payment.return-with-sale"
    till.do(till.wired.questions.return_wallet_requested)
    till.do(till.wired.questions.return_wallet_confirmed)
    assert Entry.RETURN_ASKED not in till.books.entries
    till.do(till.wired.questions.cancel_requested)
    assert till.payment.reversed_spend == D("12.37")


def test_elsewhere_there_is_no_such_reason() -> None:
    till = FakeTill().start().paid(mock_up_basket())

    assert till.payment.can_spend
    assert till.payment.return_reason is None


def test_by_card_and_split_it_is_paid_like_any_other_bill() -> None:
    till = opened().ask_wallet("10.00").do(lambda: None)
    till.do(till.wired.payment.way_chosen, Way.SPLIT)
    till.typed("1000").do(till.wired.payment.add_cash_requested)
    till.do(till.wired.payment.way_chosen, Way.CARD)
    till.do(till.wired.payment.card_approved)

    assert till.shows(Screen.RECEIPT)
    assert [part.amount for part in till.current.tenders] == [D("10.00"), D("14.90")]
