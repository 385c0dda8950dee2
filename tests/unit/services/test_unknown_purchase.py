"""A purchase without an answer: looked up by itself and on request, and not sent again at once."""

from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.sale_states import CrmState
from cashier_app.presenters.payment_state import Way
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def unknown(till: FakeTill, look_up: Exception | None = None) -> FakeTill:
    """Pay without getting an answer; CRM.COM never saw it unless `lost` says otherwise."""
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    if look_up is not None:
        till.rewards.trouble["look_up_purchase"] = look_up
    return till.paid(mock_up_basket())


def look_ups(till: FakeTill) -> int:
    return till.rewards.calls.count("look_up_purchase")


def test_it_is_looked_up_after_2_10_and_30_seconds_and_then_every_30() -> None:
    till = unknown(FakeTill().start())
    times: list[int] = []
    for second in range(1, 120):
        till.runner.advance(1)
        if look_ups(till) > len(times):
            times.append(second)

    assert times == [2, 10, 30, 60, 90]
    assert till.rewards.calls.count("record_purchase") == 1


def test_a_look_up_over_the_end_of_the_quiet_period_is_repeated_before_it_is_sent_again() -> None:
    till = unknown(FakeTill().start())
    till.runner.advance(119)
    till.runner.hold(Lane.LOOKUP)
    till.wired.unknown.check_requested()
    told = till.runner.take(Lane.LOOKUP).begin()
    till.runner.advance(5)
    told()
    till.runner.release()
    assert till.rewards.calls.count("record_purchase") == 1
    till.runner.advance(1)

    assert till.rewards.calls.count("record_purchase") == 2


def test_not_seen_so_far_is_no_answer() -> None:
    till = unknown(FakeTill().start())
    till.runner.advance(3)

    assert till.shows(Screen.UNKNOWN)
    assert till.unknown.not_seen
    assert till.unknown.line is not None
    assert till.unknown.line.key == "unknown.not-seen"


def test_a_look_up_without_an_answer_says_so_and_goes_on() -> None:
    till = unknown(FakeTill().start(), NotSentError())
    till.runner.advance(3)
    assert till.unknown.line is not None
    assert till.unknown.line.key == "unknown.no-answer-either"
    till.rewards.trouble.clear()
    till = till.wait(8)

    assert till.unknown.line is not None
    assert till.unknown.line.key == "unknown.not-seen"
    assert till.unknown.checks == 2


@pytest.mark.parametrize("failure", [NotSentError(), RefusedError("Not now")])
def test_a_check_without_an_answer_is_said_at_once(failure: Exception) -> None:
    till = unknown(FakeTill().start(), failure)
    till.do(till.wired.unknown.check_requested)

    assert till.unknown.line is not None
    assert till.unknown.line.key == "unknown.no-answer-either"


def test_not_seen_is_said_at_once() -> None:
    till = unknown(FakeTill().start())
    till.do(till.wired.unknown.check_requested)

    assert till.unknown.not_seen


def test_the_rhythm_of_a_sale_that_left_never_looks_the_next_one_up() -> None:
    till = unknown(FakeTill().start())
    till.runner.advance(1)
    till.wired.unknown.cancel_requested()
    till.do(till.wired.unknown.cancel_confirmed)
    till.paid(mock_up_basket().reopened("basket-2"))
    till.runner.advance(1.5)

    assert till.unknown.checks == 0


def test_our_number_with_another_total_is_an_alarm() -> None:
    till = unknown(FakeTill().start(), RefusedError("", "mismatch"))
    till.runner.advance(3)

    assert till.unknown.line is not None
    assert till.unknown.line.key == "unknown.mismatch"
    assert till.current.crm is CrmState.UNKNOWN


def test_a_purchase_that_was_cancelled_there_is_no_answer() -> None:
    till = FakeTill().start()
    till.rewards.lost["record_purchase"] = UnknownOutcomeError()
    till.paid(mock_up_basket())
    till.rewards.cancel_purchase(till.rewards.cancel_purchase_request("CE000001"))
    till.runner.advance(3)

    assert till.current.crm is CrmState.UNKNOWN


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_in_a_look_up_is_told_and_it_goes_on() -> None:
    till = unknown(FakeTill().start(), ValueError("a bug"))
    till.runner.advance(3)
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.incident"
    till.runner.advance(8)

    assert look_ups(till) == 2


def test_check_now_looks_it_up_at_once() -> None:
    till = unknown(FakeTill().start())
    till.do(till.wired.unknown.check_requested)
    assert look_ups(till) == 1
    till.runner.advance(1.5)
    assert look_ups(till) == 1
    till.runner.advance(1)

    assert look_ups(till) == 2


def test_check_now_while_one_runs_starts_no_second_one_and_neither_does_the_timer() -> None:
    till = unknown(FakeTill().start())
    till.runner.hold(Lane.LOOKUP)
    till.do(till.wired.unknown.check_requested)
    assert till.unknown.next_check_s is None
    till.do(till.wired.unknown.check_requested)
    till.runner.advance(31)

    assert till.runner.waiting(Lane.LOOKUP) == 1
    assert till.unknown.checks == 1
    assert till.unknown.next_check_s is None


def test_check_now_does_nothing_once_it_is_known() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.do(till.wired.unknown.check_requested)

    assert look_ups(till) == 0


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_while_recording_is_told_and_looked_up() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = ValueError("a bug")
    till.paid(mock_up_basket())

    assert till.shows(Screen.UNKNOWN)
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.incident"


def test_after_a_restart_at_full_price_payment_goes_on_and_so_do_the_look_ups() -> None:
    first = unknown(FakeTill().start(), NotSentError())
    first.do(first.wired.unknown.full_price_requested)
    first.wired.payment.way_chosen(Way.SPLIT)
    first.typed("1000").do(first.wired.payment.add_cash_requested)
    second = first.restarted()
    assert second.shows(Screen.PAYMENT)
    assert second.payment.totals.still_to_pay == D("27.27")
    second.rewards.trouble.clear()
    second.rewards.record_purchase(second.rewards.purchase_request(second.current))
    second.runner.advance(3)

    assert second.current.crm is CrmState.RECORDED


@pytest.mark.parametrize("full_price", [False, True])
def test_giving_an_unknown_sale_up_looks_it_up_and_cancels_it(full_price: bool) -> None:
    till = FakeTill().start()
    till.rewards.lost["record_purchase"] = UnknownOutcomeError()
    till.rewards.trouble["look_up_purchase"] = NotSentError()
    till.paid(mock_up_basket())
    if full_price:
        till.do(till.wired.unknown.full_price_requested)
        till.wired.questions.cancel_requested()
        till.do(till.wired.questions.cancel_confirmed)
    else:
        till.wired.unknown.cancel_requested()
        till.do(till.wired.unknown.cancel_confirmed)
    assert till.shows(Screen.SALE)
    till.rewards.trouble.clear()
    till.runner.advance(60)

    assert till.rewards.purchases["CE000001"].cancelled
    assert till.books.outbox() == []
