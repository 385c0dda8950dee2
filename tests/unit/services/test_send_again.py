"""An unknown sale that stays on the screen is sent again by the outbox's rules, by one sender."""

from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.sale_states import CrmState
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Entry, Lane, OutboxState
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal
QUIET_S = 120


def unknown() -> FakeTill:
    """A sale on the screen that CRM.COM never saw."""
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    return till.paid(mock_up_basket())


def sends(till: FakeTill) -> int:
    return till.rewards.calls.count("record_purchase")


def arrive(till: FakeTill) -> None:
    """Let the first request arrive after all."""
    trouble = till.rewards.trouble.pop("record_purchase", None)
    till.rewards.record_purchase(till.rewards.purchase_request(till.current))
    till.rewards.calls.pop()
    if trouble is not None:
        till.rewards.trouble["record_purchase"] = trouble


def closed(till: FakeTill) -> FakeTill:
    """Take the money at full price and close the sale."""
    till.do(till.wired.unknown.full_price_requested)
    return till.do(till.wired.payment.finish_requested)


def test_it_is_sent_again_after_the_quiet_period_and_its_answer_counts() -> None:
    till = unknown().wait(QUIET_S - 1)
    assert sends(till) == 1
    till.rewards.trouble.clear()
    till.wait(1)

    assert sends(till) == 2
    assert till.current.crm is CrmState.RECORDED
    assert till.shows(Screen.PAYMENT)
    assert till.rewards.references == [str(till.current.reference)]


def test_one_more_look_up_comes_right_before_it_in_the_money_lane() -> None:
    till = unknown().wait(QUIET_S - 1)
    till.runner.hold(Lane.MONEY)
    till.rewards.calls.clear()
    till.wait(1)
    assert till.rewards.calls == ["look_up_purchase"]
    assert till.runner.waiting(Lane.MONEY) == 1
    till.release()

    assert till.rewards.calls == ["look_up_purchase", "look_up_purchase", "record_purchase"]


def test_what_that_look_up_finds_is_not_sent_again() -> None:
    till = unknown().wait(QUIET_S - 1)
    till.runner.hold(Lane.MONEY)
    till.wait(1)
    arrive(till)
    till.release()

    assert sends(till) == 1
    assert till.current.crm is CrmState.RECORDED


@pytest.mark.expected_log("the disk is full")
def test_it_stands_in_the_books_before_it_is_sent() -> None:
    till = unknown().wait(QUIET_S - 1)
    till.books.broken = {Entry.SENT_AGAIN}
    till.wait(1)
    assert sends(till) == 1
    till.books.broken.clear()
    till.wait(QUIET_S)

    assert sends(till) == 2
    assert till.books.entries.count(Entry.SENT_AGAIN) == 1
    assert till.books.sales["basket-1"].resends == 1


def test_it_is_sent_three_times_at_most_a_quiet_period_apart() -> None:
    till = unknown()
    moments = []
    for second in range(1, 8 * QUIET_S):
        before = sends(till)
        till.wait(1)
        if sends(till) > before:
            moments.append(second)

    assert moments == [QUIET_S, 2 * QUIET_S]
    assert till.current.crm is CrmState.UNKNOWN
    assert till.current.resends == 2


def test_the_quiet_period_counts_from_the_end_of_the_call_not_from_its_first_five_seconds() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    till.runner.hold(Lane.MONEY)
    till.paid(mock_up_basket())
    call = till.runner.take(Lane.MONEY)
    ended = call.begin()
    till.runner.held.clear()
    till.wait(2 * QUIET_S)
    assert till.shows(Screen.UNKNOWN)
    assert sends(till) == 1
    till.do(ended).wait(QUIET_S - 1)
    assert sends(till) == 1
    till.wait(31)

    assert sends(till) == 2


def test_a_second_send_that_was_not_sent_costs_no_round() -> None:
    till = unknown()
    till.rewards.trouble["record_purchase"] = NotSentError()
    till.wait(QUIET_S)
    assert till.current.resends == 0
    assert till.current.crm is CrmState.UNKNOWN  # what became of the first is not known by that

    till.wait(5 * QUIET_S)
    assert sends(till) == 7
    assert till.current.resends == 0


def test_a_second_send_that_waits_too_long_for_its_lane_is_withdrawn() -> None:
    till = unknown().wait(QUIET_S - 1)
    till.runner.hold(Lane.MONEY)
    till.wait(1)
    till.runner.take(Lane.MONEY).run()  # the look-up; the send waits behind another call now
    till.runner.run()
    assert till.current.resends == 1
    till.wait(5)

    assert till.current.resends == 0
    till.release()
    assert sends(till) == 1


def test_a_refusal_of_the_second_send_is_shown() -> None:
    till = unknown()
    till.rewards.trouble["record_purchase"] = RefusedError("No such unit")
    till.wait(QUIET_S)

    assert till.current.crm is CrmState.REFUSED
    assert till.payment.refused


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_in_the_second_send_is_told_and_leaves_it_unknown() -> None:
    till = unknown()
    till.rewards.trouble["record_purchase"] = ValueError("a bug")
    till.wait(QUIET_S)

    assert till.current.crm is CrmState.UNKNOWN
    assert till.bar.flash is not None


@pytest.mark.parametrize(
    "error",
    [
        NotSentError(),
        RefusedError("Not now"),
        pytest.param(ValueError("a bug"), marks=pytest.mark.expected_log("a bug")),
    ],
)
def test_without_an_answer_to_the_last_look_up_nothing_is_sent(error: Exception) -> None:
    till = unknown().wait(QUIET_S - 1)
    till.runner.hold(Lane.MONEY)
    till.wait(1)
    till.rewards.once["look_up_purchase"] = [error]
    till.release()
    assert sends(till) == 1
    till.wait(QUIET_S)

    assert sends(till) == 2


def test_a_purchase_that_somebody_cancelled_is_not_sent_again() -> None:
    till = unknown()
    arrive(till)
    till.rewards.cancel_purchase(till.rewards.cancel_purchase_request("CE000001"))
    till.wait(3 * QUIET_S)

    assert sends(till) == 1


def test_one_that_was_cancelled_right_before_the_last_look_up_is_not_sent_again() -> None:
    till = unknown().wait(QUIET_S - 1)
    till.runner.hold(Lane.MONEY)
    till.wait(1)
    arrive(till)
    till.rewards.cancel_purchase(till.rewards.cancel_purchase_request("CE000001"))
    till.release()

    assert sends(till) == 1
    assert till.current.crm is CrmState.UNKNOWN


# ---- never two senders ---------------------------------------------------------------------------


def test_a_sale_that_closes_before_the_send_is_written_is_sent_by_the_outbox_alone() -> None:
    till = unknown().wait(QUIET_S - 1)
    till.runner.hold(Lane.MONEY)
    till.wait(1)
    closed(till)
    till.runner.take(Lane.MONEY).run()  # not there: but the sale is over by now
    till.release()
    assert sends(till) == 1
    assert till.books.entries.count(Entry.SENT_AGAIN) == 0
    till.rewards.trouble.clear()
    till.wait(QUIET_S + 30)

    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]


def test_a_sale_that_closes_while_it_is_sent_again_is_looked_up_behind_that_call() -> None:
    till = unknown().wait(QUIET_S - 1)
    till.runner.hold(Lane.MONEY)
    till.wait(1)
    till.runner.take(Lane.MONEY).run()
    till.runner.run()
    closed(till)
    row = till.books.rows[0]
    assert (row.state, row.attempts) == (OutboxState.BEING_CHECKED, 2)
    till.rewards.trouble.clear()
    till.release().wait(60)

    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]
    assert till.books.rows[0].state is OutboxState.DONE


def test_a_sale_that_is_given_up_while_it_is_sent_again_is_cancelled() -> None:
    till = unknown().wait(QUIET_S - 1)
    till.runner.hold(Lane.MONEY)
    till.wait(1)
    till.runner.take(Lane.MONEY).run()
    till.runner.run()
    till.do(till.wired.unknown.cancel_requested).do(till.wired.unknown.cancel_confirmed)
    till.rewards.trouble.clear()
    till.release().wait(60)

    assert [purchase.cancelled for purchase in till.rewards.purchases.values()] == [True]
    assert till.books.rows[0].state is OutboxState.DONE


def test_an_answer_to_the_second_send_that_comes_after_the_next_sale_began_is_final() -> None:
    till = unknown().wait(QUIET_S - 1)
    till.runner.hold(Lane.MONEY)
    till.wait(1)
    till.runner.take(Lane.MONEY).run()
    till.runner.run()
    till.rewards.trouble.clear()
    answered = till.runner.take(Lane.MONEY).begin()
    closed(till)
    till.do(till.wired.receipt.new_sale_requested)
    till.do(answered)

    assert till.books.sales["basket-1"].crm is CrmState.RECORDED
    assert till.books.rows[0].state is OutboxState.DONE


@pytest.mark.parametrize("next_sale", [False, True])
def test_an_error_of_the_second_send_after_the_sale_closed_is_the_outboxs_business(
    next_sale: bool,
) -> None:
    till = unknown().wait(QUIET_S - 1)
    till.runner.hold(Lane.MONEY)
    till.wait(1)
    till.runner.take(Lane.MONEY).run()
    till.runner.run()
    failed = till.runner.take(Lane.MONEY).begin()
    closed(till)
    if next_sale:
        till.do(till.wired.receipt.new_sale_requested)
    till.do(failed)

    assert till.books.rows[0].state is OutboxState.BEING_CHECKED


def test_a_restart_counts_what_was_sent_and_begins_the_quiet_period_anew() -> None:
    till = unknown().wait(QUIET_S)
    assert till.current.resends == 1
    again = till.restarted()
    again.wait(QUIET_S - 1)
    assert sends(again) == 2
    again.wait(1)

    assert sends(again) == 3
    assert again.wait(3 * QUIET_S).current.resends == 2
    assert sends(again) == 3


@pytest.mark.parametrize("slow", [Lane.MONEY, Lane.BOOKS])
def test_a_lane_that_is_slower_than_the_quiet_period_leads_to_no_second_send(slow: Lane) -> None:
    till = unknown().wait(QUIET_S - 1)
    till.rewards.trouble.clear()
    till.runner.hold(slow)
    till.wait(3 * QUIET_S)
    till.release().wait(60)

    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]
    assert till.current.crm is CrmState.RECORDED


@pytest.mark.parametrize("fails", [False, True])
def test_the_last_look_up_of_a_sale_that_left_says_nothing_of_the_next_one(fails: bool) -> None:
    till = unknown().wait(QUIET_S - 1)
    till.runner.hold(Lane.MONEY)
    till.wait(1)
    if fails:
        till.rewards.once["look_up_purchase"] = [NotSentError()]
    looked_up = till.runner.take(Lane.MONEY).begin()
    closed(till)
    till.do(till.wired.receipt.new_sale_requested)
    till.paid(mock_up_basket().reopened("basket-2"))
    call = till.runner.take(Lane.MONEY)
    call.begin()
    till.wait(5)
    assert till.shows(Screen.UNKNOWN)
    till.do(looked_up)

    checking = till.wired.record.checking
    assert checking is not None
    assert checking.quiet_from_s is None  # its own request is on the line
    assert till.current.resends == 0
