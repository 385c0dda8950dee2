"""Cancellations in the outbox: of purchases given up, and of spends that are on no bill."""

from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.presenters.payment_state import Way
from cashier_app.services.ports import Lane, OutboxState
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.services.outbox_world import QUIET_S, OutboxWorld

# ---- purchases -----------------------------------------------------------------------------------


def test_a_recorded_purchase_that_was_given_up_is_cancelled_by_its_number() -> None:
    world = OutboxWorld()
    world.given_up(recorded=True)
    world.work()

    assert world.states == [OutboxState.DONE]
    assert world.rewards.purchases["CE000001"].cancelled
    assert "look_up_purchase" not in world.rewards.calls


def test_an_unknown_purchase_that_was_given_up_is_found_and_cancelled() -> None:
    world = OutboxWorld()
    world.given_up(recorded=False)
    world.work()

    assert world.states == [OutboxState.DONE]
    assert world.rewards.purchases["CE000001"].cancelled


def test_a_given_up_purchase_that_never_arrived_ends_after_the_quiet_period_unsent() -> None:
    world = OutboxWorld()
    world.given_up(recorded=False, arrived=False)
    world.work()
    world.work(QUIET_S - 1)
    assert world.states == [OutboxState.BEING_CHECKED]
    world.work(1)

    assert world.states == [OutboxState.DONE]
    assert world.sends() == 0


def test_a_given_up_purchase_that_arrives_late_is_cancelled() -> None:
    world = OutboxWorld()
    sale = world.given_up(recorded=False, arrived=False)
    world.work()
    world.rewards.record_purchase(world.rewards.purchase_request(sale))
    world.work(30)

    assert world.states == [OutboxState.DONE]
    assert world.rewards.purchases["CE000001"].cancelled


@pytest.mark.parametrize("recorded", [True, False])
def test_a_cancellation_without_an_answer_is_seen_to_have_worked(recorded: bool) -> None:
    world = OutboxWorld()
    world.given_up(recorded=recorded)
    world.rewards.lost["cancel_purchase"] = UnknownOutcomeError()
    world.work()
    assert world.states == [OutboxState.BEING_CHECKED]
    world.work()

    assert world.states == [OutboxState.DONE]


def test_a_cancellation_that_was_not_sent_waits() -> None:
    world = OutboxWorld()
    world.given_up(recorded=True)
    world.rewards.trouble["cancel_purchase"] = NotSentError()
    world.work()
    assert world.states == [OutboxState.WAITING]
    world.rewards.trouble.clear()
    world.work()

    assert world.states == [OutboxState.DONE]


@pytest.mark.parametrize("recorded", [True, False])
def test_a_refused_cancellation_of_a_live_purchase_needs_a_person(recorded: bool) -> None:
    world = OutboxWorld()
    world.given_up(recorded=recorded)
    world.rewards.trouble["cancel_purchase"] = RefusedError("Period is closed")
    world.work()

    assert (world.row.state, world.row.words) == (OutboxState.NEEDS_A_PERSON, "Period is closed")


def test_a_refused_cancellation_that_cannot_be_read_again_is_tried_again() -> None:
    world = OutboxWorld()
    world.given_up(recorded=True)
    world.rewards.trouble["cancel_purchase"] = RefusedError("Period is closed")
    world.rewards.trouble["read_purchase"] = RefusedError("Not now")
    world.work()
    assert world.states == [OutboxState.WAITING]
    world.rewards.trouble.clear()
    world.work()

    assert world.states == [OutboxState.DONE]


def test_a_given_up_reference_with_another_total_needs_a_person_and_stops_nobody() -> None:
    world = OutboxWorld()
    world.given_up(recorded=False)
    world.closed()
    world.rewards.trouble["look_up_purchase"] = RefusedError("", "mismatch")
    world.work()

    assert world.states == [OutboxState.NEEDS_A_PERSON, OutboxState.DONE]
    assert world.errors == []


# ---- spends --------------------------------------------------------------------------------------


def test_a_spend_whose_number_is_known_is_cancelled_by_it() -> None:
    world = OutboxWorld()
    world.spent(answered=True)
    world.work()

    assert world.states == [OutboxState.DONE]
    assert world.rewards.spends == {}
    assert "look_up_spend" not in world.rewards.calls


def test_a_spend_without_an_answer_is_found_and_cancelled() -> None:
    world = OutboxWorld()
    world.spent(answered=False)
    world.work()

    assert world.states == [OutboxState.DONE]
    assert world.rewards.spends == {}


def test_a_spend_that_never_happened_ends_after_the_quiet_period() -> None:
    world = OutboxWorld()
    world.spent(answered=False, arrived=False)
    world.work()
    world.work(QUIET_S - 1)
    assert world.states == [OutboxState.BEING_CHECKED]
    world.work(1)

    assert world.states == [OutboxState.DONE]
    assert "spend" not in world.rewards.calls


def test_a_refused_cancellation_of_a_spend_that_is_gone_is_done_after_the_quiet_period() -> None:
    world = OutboxWorld()
    world.spent(answered=True)
    world.rewards.spends.clear()
    world.work()
    world.work(QUIET_S - 1)
    assert world.states == [OutboxState.BEING_CHECKED]
    world.work(1)

    assert world.states == [OutboxState.DONE]


def test_a_spend_that_a_list_behind_the_times_hides_is_cancelled_when_it_shows_again() -> None:
    world = OutboxWorld()
    world.spent(answered=True)
    hidden = dict(world.rewards.spends)
    world.rewards.spends.clear()
    world.work()
    world.rewards.spends.update(hidden)
    world.work(30)

    assert world.states == [OutboxState.DONE]
    assert world.rewards.spends == {}


def test_a_refused_cancellation_of_a_live_spend_needs_a_person() -> None:
    world = OutboxWorld()
    world.spent(answered=True)
    world.rewards.trouble["cancel_spend"] = RefusedError("Period is closed")
    world.work()

    assert (world.row.state, world.row.words) == (OutboxState.NEEDS_A_PERSON, "Period is closed")


def test_a_list_of_spends_that_is_refused_is_no_answer() -> None:
    world = OutboxWorld()
    world.spent(answered=False)
    world.rewards.trouble["look_up_spend"] = RefusedError("Not now")
    world.work()
    assert world.states == [OutboxState.WAITING]
    assert world.errors == []


def test_cancelling_a_spend_never_undoes_what_happened_to_its_sale_meanwhile() -> None:
    till = FakeTill().start().at_spend_form(mock_up_basket())
    till.rewards.lost["spend"] = UnknownOutcomeError()
    till.ask_wallet("10.00").runner.run()
    till.runner.hold(Lane.MONEY)
    till.do(till.wired.outbox.send_now)
    cancelled = till.runner.take(Lane.MONEY).begin()
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1500").do(till.wired.payment.add_cash_requested)
    till.do(cancelled)
    till.runner.release()

    assert [row.state for row in till.books.rows] == [OutboxState.DONE]
    assert [part.amount for part in till.books.sales["basket-1"].tenders] == [Decimal("15.00")]
