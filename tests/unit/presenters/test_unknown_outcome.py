"""The Unknown outcome screen: it counts, it offers the full price, it never does it twice."""

from decimal import Decimal

from cashier_app.domain.errors import NotSentError, UnknownOutcomeError
from cashier_app.domain.money import ZERO
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Entry, Lane
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def unknown(*, with_preview: bool = True, instant: str = "0.87", automatic: str = "0") -> FakeTill:
    till = FakeTill().start()
    till.rewards.instant = D(instant)
    till.rewards.automatic = D(automatic)
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    if not with_preview:
        till.runner.hold(Lane.PREVIEW)
    return till.paid(mock_up_basket())


def test_it_shows_what_is_expected_from_the_preview() -> None:
    state = unknown().unknown

    assert (state.expected_award, state.goods, state.instant, state.to_pay) == (
        D("1.86"),
        D("37.27"),
        D("0.87"),
        D("36.40"),
    )
    assert state.receipt_number == "3-000418"
    assert state.customer is not None


def test_what_is_expected_above_the_goods_is_shown_as_far_as_it_lowers_the_bill() -> None:
    state = unknown(instant="30", automatic="10").unknown

    assert (state.instant, state.automatic, state.to_pay) == (D(30), D("7.27"), ZERO)


def test_without_a_preview_nothing_is_expected() -> None:
    state = unknown(with_preview=False).unknown

    assert (state.expected_award, state.instant, state.automatic) == (None, None, None)
    assert state.to_pay == D("37.27")


def test_it_counts_down_to_the_next_look_up() -> None:
    till = unknown()
    assert till.unknown.next_check_s == 2
    till.runner.advance(1)
    assert till.unknown.next_check_s == 1
    till.runner.hold(Lane.LOOKUP)
    till = till.wait(1)
    assert till.unknown.next_check_s is None
    assert till.unknown.checks == 1
    till.runner.release()

    assert till.unknown.next_check_s == 8


def test_after_ten_seconds_the_full_price_comes_first() -> None:
    till = unknown()
    till.runner.advance(9)
    assert not till.unknown.full_price_first
    till.runner.advance(1)

    assert till.unknown.full_price_first


def test_a_double_press_on_full_price_goes_on_once() -> None:
    till = unknown()
    till.wired.unknown.full_price_requested()
    till.do(till.wired.unknown.full_price_requested)

    assert till.shows(Screen.PAYMENT)
    assert till.payment.totals.to_pay == D("37.27")
    assert not till.payment.can_spend
    assert till.payment.line is not None
    assert till.payment.line.key == "payment.full-price"


def test_cancelling_asks_first_and_can_be_declined() -> None:
    till = unknown()
    till.do(till.wired.unknown.cancel_requested)
    assert till.unknown.asks_cancel
    till = till.do(till.wired.unknown.cancel_declined)
    assert not till.unknown.asks_cancel
    till = till.do(till.wired.unknown.cancel_confirmed)

    assert till.shows(Screen.UNKNOWN)


def test_a_double_press_on_cancel_gives_up_once() -> None:
    till = unknown()
    till.runner.hold(Lane.BOOKS)
    till.wired.unknown.cancel_requested()
    till.wired.unknown.cancel_confirmed()
    till.wired.unknown.cancel_confirmed()
    till.runner.release()

    assert till.shows(Screen.SALE)
    assert till.books.entries.count(Entry.GIVEN_UP) == 1


def test_the_question_stays_while_the_seconds_count() -> None:
    till = unknown()
    till.do(till.wired.unknown.cancel_requested)
    till.runner.advance(3)

    assert till.unknown.asks_cancel


def test_the_next_unknown_sale_opens_without_the_question_of_the_last() -> None:
    till = unknown()
    till.wired.unknown.cancel_requested()
    till.do(till.wired.unknown.cancel_confirmed)
    till.paid(mock_up_basket().reopened("basket-2"))

    assert till.shows(Screen.UNKNOWN)
    assert not till.unknown.asks_cancel
    till.runner.advance(1)
    assert till.unknown.next_check_s == 1


def test_once_it_is_known_the_screen_counts_no_more() -> None:
    till = unknown()
    till.do(till.wired.unknown.full_price_requested)
    shown = len(till.views[Screen.UNKNOWN].states)
    till.rewards.trouble["look_up_purchase"] = NotSentError()
    till.runner.advance(30)
    till.do(till.wired.unknown.check_requested)

    assert len(till.views[Screen.UNKNOWN].states) == shown
