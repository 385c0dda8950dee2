"""The spend form: an amount within the limits, sent once, and a way back at any time before."""

from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.presenters.payment_state import Band, Way
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def opened(till: FakeTill | None = None) -> FakeTill:
    return (till or FakeTill().start()).at_spend_form(mock_up_basket())


def typed(till: FakeTill, digits: str) -> FakeTill:
    for digit in digits:
        till.wired.spend_form.digit_typed(digit)
    return till


def line(till: FakeTill) -> str:
    return till.spend.line.key if till.spend.line else ""


def test_the_form_opens_empty_with_limits_and_quick_amounts() -> None:
    state = opened().spend

    assert state.receipt_number == "3-000418"
    assert state.amount is None
    assert state.remains == D("37.27")
    assert (state.least, state.half, state.most) == (D("2.00"), D("5.00"), D("10.00"))
    assert (state.limits.available, state.limits.at_most) == (D("17.25"), D("10.00"))
    assert not state.can_spend


def test_while_the_purchase_is_being_recorded_nothing_can_be_spent() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.do(till.wired.sale.spend_requested)
    typed(till, "1000")
    assert till.spend.recording
    assert till.spend.band.kind is Band.RECORDING
    assert (till.spend.least, till.spend.most) == (None, None)
    assert not till.spend.can_spend
    till.wired.spend_form.spend_requested()
    till = till.release()
    assert till.spend.can_spend

    assert "spend" not in till.rewards.calls


def test_before_the_sale_stands_in_the_books_the_form_is_there_already() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.BOOKS)
    till.wired.sale.spend_requested()

    assert till.shows(Screen.SPEND)
    assert till.spend.recording
    assert till.spend.receipt_number == ""
    assert till.spend.customer == mock_up_basket().customer
    assert (till.spend.to_pay, till.spend.remains) == (D("37.27"), D("37.27"))
    till.wired.spend_form.spend_requested()
    assert not till.spend.sending


@pytest.mark.parametrize(
    ("digits", "key", "amount"),
    [
        ("199", "spend.at-least", "2.00"),
        ("1001", "spend.at-most", "10.00"),
        # What would be said next is of no use: the lower limit is the one to keep to.
        ("5000", "spend.at-most", "10.00"),
        ("000", "spend.at-least", "2.00"),
    ],
)
def test_an_amount_outside_the_limits_is_said_and_not_cut(
    digits: str, key: str, amount: str
) -> None:
    till = typed(opened(), digits)

    assert line(till) == key
    assert till.spend.line is not None
    assert till.spend.line.values["amount"] == D(amount)
    assert till.spend.alarming
    assert till.spend.amount == D(digits) / 100
    assert not till.spend.can_spend


def test_more_than_is_available_is_said() -> None:
    till = FakeTill().start()
    till.rewards.available = D("5.00")
    typed(opened(till), "600")

    assert line(till) == "spend.above-available"


def test_within_the_limits_the_remainder_is_shown() -> None:
    till = typed(opened(), "800")

    assert line(till) == "spend.within"
    assert not till.spend.alarming
    assert till.spend.remains == D("29.27")
    assert till.spend.can_spend


def test_the_amount_can_be_corrected() -> None:
    till = typed(opened(), "800")
    till.wired.spend_form.delete_requested()
    assert till.spend.amount == D("0.80")
    till.wired.spend_form.clear_requested()

    assert till.spend.amount is None


def test_nothing_is_sent_without_an_amount_or_outside_the_limits() -> None:
    till = opened()
    till.do(till.wired.spend_form.spend_requested)
    typed(till, "1001").do(till.wired.spend_form.spend_requested)

    assert "spend" not in till.rewards.calls
    assert till.shows(Screen.SPEND)


def test_while_the_request_is_on_its_way_nothing_can_be_pressed() -> None:
    till = opened()
    till.runner.hold(Lane.MONEY)
    till.ask_wallet("10.00").runner.run()
    assert till.spend.sending
    assert not till.spend.can_spend
    typed(till, "5")
    till.wired.spend_form.quick_chosen(D("2.00"))
    till.wired.spend_form.back_requested()

    assert till.shows(Screen.SPEND)
    assert till.spend.amount == D("10.00")


def test_going_back_spends_nothing() -> None:
    till = typed(opened(), "1000")
    till.do(till.wired.spend_form.back_requested)

    assert till.shows(Screen.PAYMENT)
    assert "spend" not in till.rewards.calls


def test_a_refusal_stays_on_the_form_and_can_be_tried_again() -> None:
    till = FakeTill().start()
    till.rewards.trouble["spend"] = RefusedError("Not enough")
    opened(till).ask_wallet("10.00").runner.run()
    assert till.shows(Screen.SPEND)
    assert till.spend.words == "Not enough"
    till.wired.spend_form.clear_requested()
    assert line(till) == "spend.refused"
    assert till.spend.alarming
    till.rewards.trouble.clear()
    till.ask_wallet("5.00").runner.run()

    assert till.shows(Screen.PAYMENT)
    assert till.current.from_wallet == D("5.00")


def test_the_form_opened_again_has_forgotten_the_refusal() -> None:
    till = FakeTill().start()
    till.rewards.trouble["spend"] = RefusedError("Not enough")
    opened(till).ask_wallet("10.00").runner.run()
    till.do(till.wired.spend_form.back_requested)
    till.do(till.wired.payment.spend_requested)

    assert till.spend.line is None
    assert till.spend.words == ""


@pytest.mark.parametrize(
    ("failure", "screen"),
    [
        (NotSentError(), Screen.PAYMENT),
        (RefusedError("No"), Screen.PAYMENT),
        (UnknownOutcomeError(), Screen.UNKNOWN),
    ],
)
def test_a_purchase_that_is_not_recorded_leaves_the_form(
    failure: Exception, screen: Screen
) -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = failure
    opened(till)

    assert till.shows(screen)


def test_limits_that_are_not_known_are_shown_as_such_and_to_pay_caps() -> None:
    till = FakeTill().start()
    till.rewards.trouble["preview"] = RefusedError("No")
    opened(till)
    assert (till.spend.limits.available, till.spend.limits.at_most) == (None, None)
    assert (till.spend.least, till.spend.most) == (None, D("37.27"))
    typed(till, "3728")
    assert line(till) == "spend.above-due"
    till.ask_wallet("37.27").runner.run()

    assert till.payment.totals.to_pay == 0


def test_an_amount_that_makes_no_sense_offers_no_quick_amounts() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("3600").do(till.wired.payment.add_cash_requested)
    till.do(till.wired.payment.spend_requested)

    assert till.shows(Screen.SPEND)
    assert (till.spend.least, till.spend.half, till.spend.most) == (None, None, None)


def test_an_amount_outside_the_limits_takes_nothing_off() -> None:
    till = typed(opened(), "9999")
    assert till.spend.amount == D("99.99")
    assert not till.spend.can_spend
    assert (till.spend.taken, till.spend.remains) == (D(0), till.spend.to_pay)
