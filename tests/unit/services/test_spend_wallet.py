"""Spending wallet money: asked once, never queued, believed only when CRM.COM says it twice."""

from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale_states import CrmState, SpendState
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Entry, Lane, OutboxKind
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def line(till: FakeTill) -> str:
    return till.payment.line.key if till.payment.line else ""


def spend(till: FakeTill, amount: str = "10.00") -> FakeTill:
    till.at_spend_form(mock_up_basket()).ask_wallet(amount).runner.run()
    return till


def test_a_spend_that_was_not_sent_spent_nothing_and_is_never_queued() -> None:
    till = FakeTill().start()
    till.rewards.trouble["spend"] = NotSentError()
    spend(till)

    assert till.shows(Screen.PAYMENT)
    assert line(till) == "payment.spend-not-sent"
    assert till.current.spend.state is SpendState.NONE
    assert till.books.rows == []
    assert till.payment.can_spend


def test_a_spend_that_waits_five_seconds_in_its_lane_is_withdrawn() -> None:
    till = FakeTill().start().at_spend_form(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.ask_wallet("10.00").runner.run()
    till.runner.advance(5.5)
    till.runner.release()

    assert line(till) == "payment.spend-not-sent"
    assert till.rewards.spends == {}


@pytest.mark.parametrize("named", [None, D("40.00"), D("-1.00")])
def test_an_amount_that_does_not_fit_the_bill_is_not_taken_off_and_goes_back(
    named: Decimal | None,
) -> None:
    till = FakeTill().start()
    till.rewards.misstated = [named]
    spend(till)

    assert line(till) == "payment.spend-unusable"
    assert till.current.to_pay == D("37.27")
    assert till.current.spend.state is SpendState.CHECK
    assert [row.kind for row in till.books.rows] == [OutboxKind.SPEND_CANCELLATION]
    till.do(till.wired.outbox.send_now)
    assert till.rewards.spends == {}


def test_the_whole_bill_may_be_spent_and_nothing_is_left_to_take() -> None:
    till = FakeTill().start()
    till.rewards.at_most, till.rewards.available = D("50.00"), D("50.00")
    spend(till, "37.27")
    assert till.payment.totals.to_pay == 0
    assert till.payment.can_finish
    till.do(till.wired.payment.finish_requested)

    assert till.shows(Screen.RECEIPT)
    assert till.current.tenders == ()
    assert till.printer.drawer_opened == 0


@pytest.mark.parametrize(
    "read_again", [RefusedError("Not now"), NotSentError(), UnknownOutcomeError()]
)
def test_a_refusal_that_cannot_be_read_again_is_not_believed(read_again: Exception) -> None:
    till = FakeTill().start()
    till.rewards.trouble["spend"] = RefusedError("Not enough")
    till.rewards.trouble["read_purchase"] = read_again
    spend(till)

    assert line(till) == "payment.spend-unknown"
    assert till.current.spend.state is SpendState.CHECK


@pytest.mark.parametrize("hides_total", [False, True])
def test_a_refusal_is_not_believed_when_the_purchase_shows_a_spend(hides_total: bool) -> None:
    till = FakeTill().start()
    till.rewards.lost["spend"] = RefusedError("Repeated")
    till.rewards.hides_total = hides_total
    spend(till)

    assert till.current.spend.state is SpendState.CHECK
    assert till.bar.flash is None
    till.do(till.wired.outbox.send_now)
    assert till.rewards.spends == {}


def test_what_goes_off_without_asking_is_no_spend_on_request() -> None:
    till = FakeTill().start()
    till.rewards.instant, till.rewards.automatic = D("0.87"), D("1.50")
    till.rewards.trouble["spend"] = RefusedError("Not enough")
    spend(till)

    assert till.current.spend.state is SpendState.NONE
    assert till.shows(Screen.SPEND)


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_while_spending_is_told_and_checked() -> None:
    till = FakeTill().start()
    till.rewards.trouble["spend"] = ValueError("a bug")
    spend(till)

    assert till.current.spend.state is SpendState.CHECK
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.incident"


def test_a_spend_without_an_answer_is_said_after_five_seconds() -> None:
    till = FakeTill().start().at_spend_form(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.ask_wallet("10.00").runner.run()
    till.runner.take(Lane.MONEY).begin()
    till.runner.advance(4.5)
    assert till.spend.sending
    till.runner.advance(1)

    assert till.shows(Screen.PAYMENT)
    assert line(till) == "payment.spend-unknown"
    assert till.payment.can_finish


def test_back_end_reduction_takes_no_spend_off_the_bill() -> None:
    till = FakeTill().start()
    till.rewards.reduction = Reduction.BACK_END
    spend(till)

    assert till.current.spend.state is SpendState.SPENT
    assert till.current.to_pay == D("37.27")


def test_there_is_one_live_spend_per_sale() -> None:
    till = FakeTill().start()
    spend(till)
    assert not till.payment.can_spend
    assert till.payment.spend_reason is not None
    assert till.payment.spend_reason.key == "payment.spend.one-at-a-time"
    till.do(till.wired.payment.spend_requested)

    assert till.shows(Screen.PAYMENT)


def test_after_a_restart_a_spend_being_asked_is_checked_never_asked_again() -> None:
    first = FakeTill().start().at_spend_form(mock_up_basket())
    first.runner.hold(Lane.MONEY)
    first.ask_wallet("10.00").runner.run()
    second = first.restarted()

    assert second.shows(Screen.PAYMENT)
    assert second.current.crm is CrmState.RECORDED
    assert second.current.spend.state is SpendState.CHECK
    assert [row.kind for row in second.books.rows] == [OutboxKind.SPEND_CANCELLATION]
    assert "spend" not in second.rewards.calls


@pytest.mark.expected_log("the disk is full")
def test_a_till_that_died_before_it_noted_the_check_notes_it_once() -> None:
    first = FakeTill().start()
    first.rewards.lost["spend"] = UnknownOutcomeError()
    first.books.broken = {Entry.SPEND_ANSWERED}
    spend(first)
    first.books.broken = set()
    second = first.restarted()

    assert second.current.spend.state is SpendState.CHECK
    assert len(second.books.rows) == 1


def test_while_a_spend_is_being_checked_nobody_knows_what_the_wallet_holds() -> None:
    till = FakeTill().start()
    till.rewards.lost["spend"] = UnknownOutcomeError()
    spend(till)
    assert till.payment.customer is not None
    assert till.payment.customer.wallet is None
    till.do(till.wired.payment.finish_requested)

    assert till.receipt.wallet is None
    assert till.printer.paper[-1].reward.wallet is None


def test_after_a_restart_too_it_says_why_nothing_comes_off_and_no_balance() -> None:
    first = FakeTill().start()
    first.rewards.lost["spend"] = UnknownOutcomeError()
    second = spend(first).restarted()

    assert line(second) == "payment.spend-unknown"
    assert second.payment.customer is not None
    assert second.payment.customer.wallet is None
