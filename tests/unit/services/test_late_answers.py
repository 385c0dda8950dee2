"""Answers that come after the till went on: they are final, and never do anything twice."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from cashier_app.domain.errors import (
    NotSecureError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from cashier_app.domain.sale_states import CrmState, SpendState, Stage
from cashier_app.presenters.payment_state import Way
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Entry, Lane, OutboxState
from tests.fakes.shop import CARD, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def unknown_with_the_answer_on_its_way(till: FakeTill) -> Callable[[], None]:
    """Pay; CRM.COM does its work, and its answer comes when the returned function is called."""
    till.with_basket(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.do(till.wired.sale.pay_requested)
    tell = till.runner.take(Lane.MONEY).begin()
    till.runner.hold(Lane.MONEY, Lane.LOOKUP)
    till.runner.advance(5.5)
    return tell


def go_on_at_full_price(till: FakeTill) -> None:
    till.do(till.wired.unknown.full_price_requested)


def test_an_answer_before_any_money_updates_what_is_to_be_paid() -> None:
    till = FakeTill().start()
    till.rewards.instant = D("0.87")
    tell = unknown_with_the_answer_on_its_way(till)
    go_on_at_full_price(till)
    assert till.payment.amount == D("37.27")
    till.typed("5000")
    till.do(tell)

    assert till.shows(Screen.PAYMENT)
    assert till.payment.totals.to_pay == D("36.40")
    assert till.payment.totals.change == D("13.60")


def test_an_answer_after_the_first_part_becomes_a_give_back() -> None:
    till = FakeTill().start()
    till.rewards.instant = D("0.87")
    tell = unknown_with_the_answer_on_its_way(till)
    go_on_at_full_price(till)
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1000").do(till.wired.payment.add_cash_requested)
    till.do(tell)

    assert till.current.crm is CrmState.RECORDED
    assert till.payment.totals.to_pay == D("37.27")
    assert till.current.give_back == D("0.87")


def test_an_answer_after_the_sale_closed_settles_its_row() -> None:
    till = FakeTill().start()
    tell = unknown_with_the_answer_on_its_way(till)
    go_on_at_full_price(till)
    till.do(till.wired.payment.finish_requested)
    assert till.shows(Screen.RECEIPT)
    till.do(tell)
    till.runner.release()
    till.runner.advance(400)

    assert till.books.outbox() == []
    assert till.books.rows[0].sale.crm is CrmState.RECORDED
    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]


def test_an_answer_after_the_next_sale_began_settles_its_row_at_once() -> None:
    till = FakeTill().start()
    tell = unknown_with_the_answer_on_its_way(till)
    go_on_at_full_price(till)
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    till.do(tell)

    assert till.books.outbox() == []
    assert till.wired.current.sale is None


def test_an_answer_while_the_close_is_being_written_settles_its_row() -> None:
    till = FakeTill().start()
    tell = unknown_with_the_answer_on_its_way(till)
    go_on_at_full_price(till)
    till.runner.hold(Lane.BOOKS)
    till.wired.payment.finish_requested()
    tell()
    till.runner.release()

    assert till.shows(Screen.RECEIPT)
    assert till.current.stage is Stage.CLOSED
    assert till.books.outbox() == []
    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]


def test_an_answer_after_the_sale_was_given_up_does_not_touch_the_next_sale() -> None:
    till = FakeTill().start()
    tell = unknown_with_the_answer_on_its_way(till)
    till.wired.unknown.cancel_requested()
    till.do(till.wired.unknown.cancel_confirmed)
    till.do(till.wired.running.change, mock_up_basket(None).reopened("basket-2"))
    till.do(till.wired.sale.pay_requested)
    till.do(tell)
    assert till.current.crm is CrmState.NONE

    till.runner.release()
    till.runner.advance(60)
    assert [purchase.cancelled for purchase in till.rewards.purchases.values()] == [True]
    assert till.books.outbox() == []


def test_an_answer_while_giving_up_is_written_is_cancelled_all_the_same() -> None:
    till = FakeTill().start()
    tell = unknown_with_the_answer_on_its_way(till)
    till.wired.unknown.cancel_requested()
    till.runner.hold(Lane.BOOKS)
    till.wired.unknown.cancel_confirmed()
    tell()
    till.runner.release()
    till.runner.advance(60)

    assert till.shows(Screen.SALE)
    assert [purchase.cancelled for purchase in till.rewards.purchases.values()] == [True]
    till.runner.hold(Lane.MONEY)
    till.with_basket(mock_up_basket().reopened("basket-2")).do(till.wired.sale.pay_requested)
    assert till.current.crm is CrmState.SENDING


def test_an_answer_behind_a_part_that_is_being_written_follows_it() -> None:
    till = FakeTill().start()
    tell = unknown_with_the_answer_on_its_way(till)
    go_on_at_full_price(till)
    till.wired.payment.way_chosen(Way.SPLIT)
    till.runner.hold(Lane.BOOKS)
    till.typed("1000").wired.payment.add_cash_requested()
    tell()
    till.runner.release()

    assert [part.amount for part in till.current.tenders] == [D("10.00")]
    assert till.current.crm is CrmState.RECORDED


def test_a_late_refusal_is_final_too() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = RefusedError("Unit not allowed")
    tell = unknown_with_the_answer_on_its_way(till)
    assert till.shows(Screen.UNKNOWN)
    till.do(tell)

    assert till.shows(Screen.PAYMENT)
    assert till.payment.refused
    assert till.payment.alarming
    assert till.payment.line is not None
    assert till.payment.line.values["words"] == "Unit not allowed"
    assert till.payment.can_go_back


def test_a_late_refusal_after_a_part_lets_the_sale_end_without_reward() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = RefusedError("Unit not allowed")
    tell = unknown_with_the_answer_on_its_way(till)
    go_on_at_full_price(till)
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1000").do(till.wired.payment.add_cash_requested)
    till.do(tell)
    assert not till.payment.can_go_back
    till.do(till.wired.payment.sell_without_reward_requested)
    till.do(till.wired.payment.add_cash_requested)
    till.do(till.wired.payment.finish_requested)

    assert till.shows(Screen.RECEIPT)
    assert till.receipt.without_reward
    assert till.books.outbox() == []


def test_a_late_not_sent_keeps_the_sale_for_later() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = NotSecureError()
    tell = unknown_with_the_answer_on_its_way(till)
    till.do(tell)

    assert till.shows(Screen.PAYMENT)
    assert till.current.crm is CrmState.WAITING
    assert till.payment.can_go_back


def test_a_late_no_answer_keeps_on_looking() -> None:
    till = FakeTill().start()
    till.rewards.lost["record_purchase"] = UnknownOutcomeError()
    tell = unknown_with_the_answer_on_its_way(till)
    till.rewards.trouble["look_up_purchase"] = NotSentError()
    till.release().wait(2.5)
    till.do(tell)
    assert till.shows(Screen.UNKNOWN)
    assert till.unknown.checks == 1
    till.rewards.trouble.clear()
    till.runner.advance(10)

    assert till.current.crm is CrmState.RECORDED


@pytest.mark.parametrize(
    "failure", [RefusedError("No"), NotSentError(), UnknownOutcomeError(), ValueError("a bug")]
)
def test_a_late_failure_after_the_sale_closed_is_left_to_the_outbox(failure: Exception) -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = failure
    tell = unknown_with_the_answer_on_its_way(till)
    go_on_at_full_price(till)
    till.do(till.wired.payment.finish_requested)
    till.do(tell)

    assert till.current.crm is CrmState.UNKNOWN
    assert till.wired.record.checking is None
    assert [row.state for row in till.books.outbox()] == [OutboxState.BEING_CHECKED]


@pytest.mark.parametrize("failure", [RefusedError("No"), NotSentError(), UnknownOutcomeError()])
@pytest.mark.parametrize("next_sale", [False, True])
def test_a_late_failure_does_not_reach_into_the_next_sale(
    failure: Exception, next_sale: bool
) -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = failure
    tell = unknown_with_the_answer_on_its_way(till)
    go_on_at_full_price(till)
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    if next_sale:
        till.with_basket(mock_up_basket().reopened("basket-2"))
        till.do(till.wired.sale.pay_requested)
    till.do(tell)

    sale = till.wired.current.sale
    assert (sale is None) is not next_sale
    assert sale is None or sale.crm is CrmState.SENDING


@pytest.mark.parametrize("failure", [None, RefusedError("No"), NotSentError()])
def test_once_it_is_known_nobody_looks_it_up_any_more(failure: Exception | None) -> None:
    till = FakeTill().start()
    if failure is not None:
        till.rewards.trouble["record_purchase"] = failure
    tell = unknown_with_the_answer_on_its_way(till)
    till.do(tell)
    till.release().wait(60)

    assert "look_up_purchase" not in till.rewards.calls


def test_the_look_up_and_the_late_answer_may_both_find_it() -> None:
    till = FakeTill().start()
    tell = unknown_with_the_answer_on_its_way(till)
    till.runner.release()
    till.runner.advance(3)
    assert till.current.crm is CrmState.RECORDED
    till.do(tell)

    assert till.books.entries == [Entry.SUBMITTED, Entry.ANSWERED]
    assert till.shows(Screen.PAYMENT)


def test_a_look_up_that_answers_after_the_sale_left_changes_nothing() -> None:
    till = FakeTill().start()
    till.rewards.lost["record_purchase"] = UnknownOutcomeError()
    till.paid(mock_up_basket())
    till.runner.hold(Lane.LOOKUP)
    till.runner.advance(2.5)
    found = till.runner.take(Lane.LOOKUP).begin()
    go_on_at_full_price(till)
    till.do(till.wired.payment.finish_requested)
    entries = till.books.entries
    till.do(found)

    assert till.books.entries == entries
    assert till.wired.record.checking is None


def test_a_look_up_that_fails_after_the_sale_left_changes_nothing() -> None:
    till = FakeTill().start()
    till.rewards.lost["record_purchase"] = UnknownOutcomeError()
    till.rewards.trouble["look_up_purchase"] = NotSentError()
    till.paid(mock_up_basket())
    till.runner.hold(Lane.LOOKUP)
    till.runner.advance(2.5)
    failed = till.runner.take(Lane.LOOKUP).begin()
    go_on_at_full_price(till)
    till.do(till.wired.payment.finish_requested)
    till.do(failed)

    assert till.wired.record.checking is None


def spend_with_the_answer_on_its_way(till: FakeTill) -> Callable[[], None]:
    till.at_spend_form(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.ask_wallet("10.00").runner.run()
    tell = till.runner.take(Lane.MONEY).begin()
    till.runner.advance(5.5)
    return tell


def test_a_spend_that_was_answered_too_late_stays_off_the_bill_and_is_cancelled() -> None:
    till = FakeTill().start()
    tell = spend_with_the_answer_on_its_way(till)
    assert till.shows(Screen.PAYMENT)
    till.do(tell)
    assert till.current.spend.state is SpendState.CHECK
    assert till.current.to_pay == D("37.27")
    till.runner.release()
    till.runner.advance(60)

    assert till.rewards.spends == {}


def test_a_late_refusal_of_a_spend_never_opens_the_way_to_a_second_one() -> None:
    """The outbox looks for a spend of this purchase by now: it would cancel the second one."""
    till = FakeTill().start()
    till.rewards.trouble["spend"] = RefusedError("Not enough")
    tell = spend_with_the_answer_on_its_way(till)
    till.do(tell)

    assert till.current.spend.state is SpendState.CHECK
    assert not till.payment.can_spend


def test_a_spend_answered_after_the_sale_closed_changes_nothing() -> None:
    till = FakeTill().start()
    tell = spend_with_the_answer_on_its_way(till)
    till.do(till.wired.payment.finish_requested)
    entries = till.books.entries
    till.do(tell)

    assert till.books.entries == entries
    assert till.current.to_pay == D("37.27")


def test_a_spend_answered_in_the_next_sale_changes_nothing() -> None:
    till = FakeTill().start()
    tell = spend_with_the_answer_on_its_way(till)
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    till.do(tell)

    assert till.wired.current.sale is None


def test_of_two_wallet_balances_the_one_asked_for_last_counts() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.LOOKUP)
    till.do(till.wired.sale.spend_requested)
    first = till.runner.take(Lane.LOOKUP).begin()
    till.rewards.customers["7000004471"] = till.rewards.customers["7000004471"].with_wallet(
        D("8.75")
    )
    till.ask_wallet("10.00").runner.run()
    second = till.runner.take(Lane.LOOKUP).begin()
    till.do(second)
    till.do(first)

    assert till.payment.customer is not None
    assert till.payment.customer.wallet == D("8.75")


def given_to_a_customer_and_given_up(till: FakeTill) -> FakeTill:
    """Answer the question whether to cancel after a card was scanned, and pay for the next one."""
    till.paid(mock_up_basket(None)).do(till.wired.questions.cancel_requested)
    till.runner.hold(Lane.MONEY)
    till.scan(CARD.value).wait(3)
    till.do(till.wired.questions.cancel_confirmed)
    return till.paid(mock_up_basket().reopened("basket-2"))


def test_what_was_not_sent_of_a_sale_given_up_says_nothing_of_the_next_one() -> None:
    till = given_to_a_customer_and_given_up(FakeTill().start()).wait(2)
    assert (till.current.identity, till.current.crm) == ("basket-2", CrmState.SENDING)
    till.wait(1).release()

    assert till.current.crm is CrmState.RECORDED
    assert till.rewards.references == [str(till.current.reference)]


def test_no_answer_to_a_sale_given_up_says_nothing_of_the_next_one() -> None:
    till = FakeTill().start()
    till.paid(mock_up_basket(None)).do(till.wired.questions.cancel_requested)
    till.runner.hold(Lane.MONEY)
    till.scan(CARD.value)
    till.runner.take(Lane.MONEY).begin()
    till.wait(3).do(till.wired.questions.cancel_confirmed)
    till.paid(mock_up_basket().reopened("basket-2")).wait(2)

    assert (till.current.identity, till.current.crm) == ("basket-2", CrmState.SENDING)
