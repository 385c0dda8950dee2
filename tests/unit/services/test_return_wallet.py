"""Giving wallet money back alone: it comes onto the bill only when CRM.COM has returned it."""

from datetime import timedelta
from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.sale_states import SpendState, Stage
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def line(till: FakeTill) -> str:
    return till.payment.line.key if till.payment.line else ""


def returning(till: FakeTill) -> FakeTill:
    """Spend 10.00 and ask for it back; nothing happens before `run`."""
    till.at_spend_form(mock_up_basket()).ask_wallet("10.00").runner.run()
    till.wired.questions.return_wallet_requested()
    till.wired.questions.return_wallet_confirmed()
    return till


def unanswered(till: FakeTill) -> FakeTill:
    """Ask for it back without getting an answer."""
    till.rewards.lost["cancel_spend"] = UnknownOutcomeError()
    returning(till).runner.run()
    return till


def test_no_money_is_taken_while_the_return_is_on_its_way() -> None:
    till = FakeTill().start()
    returning(till)
    till.runner.hold(Lane.MONEY)
    till.runner.run()

    assert not till.payment.can_finish
    assert not till.payment.can_change_basket
    assert till.payment.wallet_return is not None
    assert till.payment.wallet_return.key == "payment.wallet-return.returning"


def test_a_returned_spend_comes_onto_the_bill_and_may_be_asked_again() -> None:
    till = returning(FakeTill().start())
    till.runner.run()

    assert line(till) == "payment.wallet-returned"
    assert till.payment.totals.to_pay == D("37.27")
    assert till.payment.can_spend
    assert till.rewards.calls[-1] == "read_wallet"  # anew


def test_a_double_press_on_return_sends_one_cancellation() -> None:
    till = returning(FakeTill().start())
    till.wired.questions.return_wallet_requested()
    till.wired.questions.return_wallet_confirmed()
    till.runner.run()

    assert till.rewards.calls.count("cancel_spend") == 1


def test_a_refused_return_stays_off_the_bill_with_the_words() -> None:
    till = FakeTill().start()
    till.rewards.trouble["cancel_spend"] = RefusedError("Period is closed")
    returning(till).runner.run()

    assert line(till) == "payment.return-refused"
    assert till.payment.line is not None
    assert till.payment.line.values["words"] == "Period is closed"
    assert till.payment.totals.to_pay == D("27.27")
    assert till.payment.can_return_wallet


def test_while_it_is_asked_for_again_the_refusal_before_is_not_shown() -> None:
    till = FakeTill().start()
    till.rewards.trouble["cancel_spend"] = RefusedError("Period is closed")
    returning(till).runner.run()
    till.runner.hold(Lane.MONEY)
    till.wired.questions.return_wallet_requested()
    till.do(till.wired.questions.return_wallet_confirmed)

    assert till.payment.line is None


def test_a_return_that_was_not_sent_stays_off_the_bill() -> None:
    till = FakeTill().start()
    till.rewards.trouble["cancel_spend"] = NotSentError()
    returning(till).runner.run()

    assert line(till) == "payment.return-not-sent"
    assert till.payment.totals.to_pay == D("27.27")


def test_a_return_that_waits_five_seconds_in_its_lane_is_withdrawn() -> None:
    till = returning(FakeTill().start())
    till.runner.hold(Lane.MONEY)
    till.runner.advance(5.5)
    till.runner.release()

    assert line(till) == "payment.return-not-sent"
    assert len(till.rewards.spends) == 1


def test_a_return_without_an_answer_stays_off_the_bill_and_money_may_be_taken() -> None:
    till = unanswered(FakeTill().start())

    assert line(till) == "payment.return-unknown"
    assert till.payment.totals.to_pay == D("27.27")
    assert till.payment.wallet_return is not None
    assert till.payment.wallet_return.key == "payment.wallet-return.checking"
    assert till.payment.can_finish


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_while_returning_is_told_and_the_return_is_checked() -> None:
    till = FakeTill().start()
    till.rewards.trouble["cancel_spend"] = ValueError("a bug")
    returning(till).runner.run()

    assert till.current.spend.state is SpendState.RETURN_UNKNOWN
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.incident"


def test_a_return_that_is_being_checked_is_found_to_have_happened() -> None:
    till = unanswered(FakeTill().start())
    till.runner.advance(2.5)

    assert till.current.spend.state is SpendState.CHECK
    assert line(till) == "payment.wallet-returned"
    assert till.payment.totals.to_pay == D("37.27")
    assert not till.payment.can_spend  # what was only seen opens the way to no second spend


def test_a_spend_that_is_still_there_proves_nothing_and_is_looked_for_again() -> None:
    till = FakeTill().start()
    till.rewards.trouble["cancel_spend"] = UnknownOutcomeError()
    returning(till).runner.run()
    till.runner.advance(11)
    assert till.current.spend.state is SpendState.RETURN_UNKNOWN
    assert till.rewards.calls.count("look_up_spend") == 2
    till.rewards.spends.clear()  # the request arrived late
    till = till.wait(20)

    assert till.current.spend.state is SpendState.CHECK


@pytest.mark.parametrize(
    "failure",
    [
        NotSentError(),
        RefusedError("Not now"),
        pytest.param(ValueError("a bug"), marks=pytest.mark.expected_log("a bug")),
    ],
)
def test_a_check_without_an_answer_is_repeated(failure: Exception) -> None:
    till = FakeTill().start()
    till.rewards.trouble["look_up_spend"] = failure
    unanswered(till)
    till.runner.advance(2.5)
    assert till.current.spend.state is SpendState.RETURN_UNKNOWN
    told = till.bar.flash is not None and till.bar.flash.key == "till.incident"
    assert told is isinstance(failure, ValueError)
    till.rewards.trouble.clear()
    till = till.wait(10)

    assert till.current.spend.state is SpendState.CHECK


@pytest.mark.parametrize(
    ("failure", "becomes"),
    [(None, SpendState.NONE), (RefusedError("Period is closed"), SpendState.SPENT)],
)
def test_a_late_answer_to_the_return_is_final(
    failure: Exception | None, becomes: SpendState
) -> None:
    till = returning(FakeTill().start())
    if failure is not None:
        till.rewards.trouble["cancel_spend"] = failure
    till.runner.hold(Lane.MONEY)
    till.runner.run()
    tell = till.runner.take(Lane.MONEY).begin()
    till.runner.hold(Lane.LOOKUP)
    till.runner.advance(5.5)
    assert till.current.spend.state is SpendState.RETURN_UNKNOWN
    till.do(tell)
    assert till.current.spend.state is becomes
    till.runner.release()
    looked_up = till.rewards.calls.count("look_up_spend")
    till.runner.advance(60)

    assert till.rewards.calls.count("look_up_spend") == looked_up
    assert till.current.spend.state is becomes


def test_a_check_that_ends_after_the_next_sale_began_does_not_touch_it() -> None:
    till = unanswered(FakeTill().start())
    till.runner.hold(Lane.LOOKUP)
    till.runner.advance(2.5)
    found = till.runner.take(Lane.LOOKUP).begin()
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    till.do(found)
    till.release().wait(60)

    assert till.wired.current.sale is None
    assert till.books.sales["basket-1"].spend.state is SpendState.RETURN_UNKNOWN


def test_a_check_that_fails_after_the_next_sale_began_is_not_repeated() -> None:
    till = FakeTill().start()
    till.rewards.trouble["look_up_spend"] = NotSentError()
    unanswered(till)
    till.runner.hold(Lane.LOOKUP)
    till.runner.advance(2.5)
    failed = till.runner.take(Lane.LOOKUP).begin()
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    till.do(failed)
    looked_up = till.rewards.calls.count("look_up_spend")
    till.release()
    till.runner.hold(Lane.MONEY)  # the outbox looks on there
    till.wait(60)

    assert till.rewards.calls.count("look_up_spend") == looked_up


def test_a_return_found_after_the_sale_closed_does_not_change_its_bill() -> None:
    till = unanswered(FakeTill().start())
    till.do(till.wired.payment.finish_requested)
    till.runner.advance(60)

    assert till.current.stage is Stage.CLOSED
    assert till.current.to_pay == D("27.27")


def test_the_five_seconds_of_a_return_do_not_reach_into_the_next_sale() -> None:
    till = returning(FakeTill().start())
    till.runner.hold(Lane.MONEY)
    till.runner.run()
    till.runner.take(Lane.MONEY).begin()
    till.runner.held.clear()
    till.runner.advance(2)
    till.wired.questions.cancel_requested()
    till.do(till.wired.questions.cancel_confirmed)
    till.with_basket(mock_up_basket().reopened("basket-2")).do(till.wired.sale.spend_requested)
    till.ask_wallet("10.00").runner.run()
    till.wired.questions.return_wallet_requested()
    till.runner.hold(Lane.MONEY)
    till.do(till.wired.questions.return_wallet_confirmed)
    till.runner.take(Lane.MONEY).begin()
    till.runner.advance(3.5)

    assert till.current.spend.state is SpendState.RETURNING


def test_after_a_restart_a_return_being_asked_is_checked() -> None:
    first = returning(FakeTill().start())
    first.runner.hold(Lane.MONEY)
    first.runner.run()
    first.runner.take(Lane.MONEY).begin()
    second = first.restarted()
    assert second.current.spend.state is SpendState.RETURN_UNKNOWN
    second = second.wait(2.5)

    assert second.current.spend.state is SpendState.CHECK


def test_after_a_restart_an_unknown_return_is_checked_on() -> None:
    second = unanswered(FakeTill().start()).restarted()
    assert second.shows(Screen.PAYMENT)
    second.runner.advance(2.5)

    assert second.current.spend.state is SpendState.CHECK


def test_only_wallet_money_that_was_spent_can_be_returned_and_not_after_a_part() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.questions.return_wallet_requested()
    till.do(till.wired.questions.return_wallet_confirmed)

    assert "cancel_spend" not in till.rewards.calls


def test_a_clock_put_back_since_does_not_hide_a_spend_that_is_still_there() -> None:
    till = FakeTill().start()
    till.rewards.trouble["cancel_spend"] = UnknownOutcomeError()
    returning(till).runner.run()
    till.clock.at -= timedelta(days=40)
    till.wait(2.5)

    assert till.rewards.spend_windows[-1] < till.clock.now() - timedelta(hours=35)
    assert till.current.spend.state is SpendState.RETURN_UNKNOWN


def test_while_a_return_is_being_checked_nobody_knows_what_the_wallet_holds() -> None:
    till = unanswered(FakeTill().start())
    assert till.payment.customer is not None
    assert till.payment.customer.wallet is None
    assert line(till.restarted()) == "payment.return-unknown"


def test_once_the_return_is_refused_the_wallet_is_read_anew() -> None:
    till = FakeTill().start()
    till.rewards.trouble["cancel_spend"] = RefusedError("No")
    returning(till).runner.run()

    assert till.payment.customer is not None
    assert till.payment.customer.wallet == D("18.75")
