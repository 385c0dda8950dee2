"""Purchases in the outbox: sent once, looked up when unknown, never repeated blindly."""

from dataclasses import replace

import pytest

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import (
    NoKeyError,
    NotSentError,
    RefusedError,
    TransitionError,
    UnknownOutcomeError,
)
from cashier_app.domain.sale_states import CrmState
from cashier_app.services.ports import Lane, OutboxState
from tests.unit.services.outbox_world import QUIET_S, OutboxWorld


def test_a_purchase_stands_in_the_books_as_being_checked_before_it_is_sent() -> None:
    world = OutboxWorld()
    world.closed()
    world.runner.hold(Lane.MONEY)
    world.work()

    assert (world.row.state, world.row.attempts) == (OutboxState.BEING_CHECKED, 1)
    assert world.rewards.references == []


def test_a_purchase_that_was_accepted_is_done_and_its_sale_recorded() -> None:
    world = OutboxWorld()
    sale = world.closed()
    world.work()

    assert world.states == [OutboxState.DONE]
    assert world.books.sales[sale.identity].crm is CrmState.RECORDED
    assert world.rewards.references == [str(sale.reference)]


def test_a_purchase_that_was_noted_but_perhaps_sent_is_looked_up_after_a_restart() -> None:
    world = OutboxWorld()
    world.closed()
    world.runner.hold(Lane.MONEY)
    world.work()
    world.runner.take(Lane.MONEY).begin()  # it was sent, and the till died
    world.restart()
    world.work()

    assert world.states == [OutboxState.DONE]
    assert world.sends() == 1


def test_not_sent_costs_no_round_however_often_it_is_tried() -> None:
    world = OutboxWorld()
    world.closed()
    world.rewards.trouble["record_purchase"] = NotSentError()
    for _ in range(5):
        world.work(60)
    assert (world.row.state, world.row.attempts) == (OutboxState.WAITING, 0)
    world.rewards.trouble.clear()
    world.work()

    assert world.states == [OutboxState.DONE]


@pytest.mark.parametrize("failure", [NotSentError(), NoKeyError()])
def test_a_line_that_is_away_stops_the_round(failure: Exception) -> None:
    world = OutboxWorld()
    for number in range(4):
        world.closed(Customer(Identification(Means.CARD, f"700000000{number}")))
    world.rewards.trouble["record_purchase"] = failure
    world.work()

    # One may have trouble of its own; two in a row are the line, and from then on one tells.
    assert world.sends() == 2
    world.work()
    assert world.sends() == 3
    assert world.states == [OutboxState.WAITING] * 4


def test_a_purchase_that_got_no_answer_says_so_until_it_is_found() -> None:
    world = OutboxWorld()
    sale = world.closed()
    world.rewards.lost["record_purchase"] = UnknownOutcomeError()
    world.rewards.trouble["look_up_purchase"] = UnknownOutcomeError()
    world.work()
    unknown = world.books.sales[sale.identity]
    assert (unknown.crm, unknown.may_be_at_crm) == (CrmState.UNKNOWN, True)
    assert unknown.to_pay == sale.to_pay
    with pytest.raises(TransitionError):
        unknown.cancelled()

    world.rewards.trouble.clear()
    world.work(30)
    assert world.states == [OutboxState.DONE]
    assert world.books.sales[sale.identity].crm is CrmState.RECORDED


def test_a_purchase_that_a_till_died_with_says_so_after_the_next_look() -> None:
    world = OutboxWorld()
    sale = world.closed()
    world.runner.hold(Lane.MONEY)
    world.work()  # it is noted as about to be sent, and the till dies
    world.restart()
    world.work()

    assert world.states == [OutboxState.BEING_CHECKED]
    assert world.books.sales[sale.identity].crm is CrmState.UNKNOWN


def test_an_unknown_purchase_that_is_found_is_done_without_sending_it_again() -> None:
    world = OutboxWorld()
    world.closed()
    world.rewards.lost["record_purchase"] = UnknownOutcomeError()
    world.work()
    assert world.states == [OutboxState.BEING_CHECKED]
    world.work()

    assert world.states == [OutboxState.DONE]
    assert world.sends() == 1


def test_not_found_does_not_count_before_the_quiet_period_is_over() -> None:
    world = OutboxWorld()
    world.closed()
    world.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    world.work()
    world.work(QUIET_S - 1)
    assert world.sends() == 1
    world.work(1)

    assert world.sends() == 2


def test_the_quiet_period_begins_anew_after_each_send_and_after_three_a_person_decides() -> None:
    world = OutboxWorld()
    world.closed()
    world.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    world.work()
    sends = []
    for _ in range(4):
        world.work(QUIET_S - 1)
        world.work(1)
        sends.append(world.sends())

    assert sends == [2, 3, 3, 3]
    assert (world.row.state, world.row.attempts) == (OutboxState.NEEDS_A_PERSON, 3)


def test_one_more_look_up_comes_right_before_a_second_send() -> None:
    world = OutboxWorld()
    sale = world.closed()
    world.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    world.work()
    world.rewards.trouble.clear()
    world.rewards.calls.clear()
    world.work(QUIET_S)  # this look-up begins the second look; the request is not there
    world.work(QUIET_S)

    assert world.sends() == 1
    assert world.rewards.calls[-2:] == ["look_up_purchase", "record_purchase"]
    assert world.rewards.references == [str(sale.reference)]


def test_look_ups_without_an_answer_cost_no_round() -> None:
    world = OutboxWorld()
    world.closed(unknown=True)
    world.rewards.trouble["look_up_purchase"] = NotSentError()
    for _ in range(8):
        world.work(QUIET_S)
    assert (world.row.state, world.row.attempts) == (OutboxState.BEING_CHECKED, 1)
    world.rewards.trouble.clear()
    world.work()

    assert world.states == [OutboxState.DONE]
    assert world.sends() == 1


def test_a_second_send_that_was_not_sent_costs_no_round() -> None:
    world = OutboxWorld()
    world.closed(unknown=True)
    world.work()
    world.rewards.trouble["record_purchase"] = NotSentError()
    world.work(QUIET_S)
    assert (world.row.state, world.row.attempts) == (OutboxState.BEING_CHECKED, 1)
    world.rewards.trouble.clear()
    world.work()

    assert world.states == [OutboxState.DONE]


def test_a_sale_that_closed_unknown_is_looked_up_first() -> None:
    world = OutboxWorld()
    _, request = world.submitted()
    world.books.number -= 1
    world.books.sales.clear()
    world.books.written.clear()
    world.closed(unknown=True)
    world.rewards.record_purchase(request)
    world.work()

    assert world.states == [OutboxState.DONE]
    assert world.sends() == 1


def test_a_restart_begins_the_quiet_period_anew() -> None:
    world = OutboxWorld()
    world.closed(unknown=True)
    world.work()
    world.runner.advance(QUIET_S - 1)
    world.restart()
    world.work(1)
    world.work(QUIET_S - 1)
    assert world.sends() == 0
    world.work(1)

    assert world.sends() == 1


def test_the_quiet_period_counts_from_the_end_of_the_live_call() -> None:
    """The row is tried only when the live call has left the lane, however long that takes."""
    world = OutboxWorld()
    world.closed(unknown=True)
    world.runner.hold(Lane.MONEY)
    world.work()
    world.runner.advance(20)
    world.runner.release()
    world.work(QUIET_S - 1)
    assert world.sends() == 0
    world.work(1)

    assert world.sends() == 1


def test_a_refused_purchase_keeps_the_words_and_is_never_sent_again() -> None:
    world = OutboxWorld()
    sale = world.closed()
    world.rewards.trouble["record_purchase"] = RefusedError("Unit not allowed")
    world.work()
    world.rewards.trouble.clear()
    world.work(QUIET_S)

    assert (world.row.state, world.row.words) == (OutboxState.REFUSED, "Unit not allowed")
    assert world.books.sales[sale.identity].refusal == "Unit not allowed"
    assert world.sends() == 1


def test_our_reference_with_another_total_or_time_needs_a_person() -> None:
    world = OutboxWorld()
    world.closed(unknown=True)
    world.rewards.trouble["look_up_purchase"] = RefusedError("", "mismatch")
    world.work()
    world.rewards.trouble.clear()
    world.work(QUIET_S)

    assert world.states == [OutboxState.NEEDS_A_PERSON]
    assert world.sends() == 0


def test_a_list_that_is_refused_is_no_answer() -> None:
    world = OutboxWorld()
    world.closed(unknown=True)
    world.rewards.trouble["look_up_purchase"] = RefusedError("Not now", "BUSY")
    world.work()
    world.work(QUIET_S)
    assert (world.row.state, world.row.words) == (OutboxState.BEING_CHECKED, "Not now")
    assert world.sends() == 0
    world.rewards.trouble.clear()
    world.work()

    assert world.states == [OutboxState.DONE]


def test_a_purchase_that_somebody_cancelled_needs_a_person() -> None:
    world = OutboxWorld()
    world.closed()
    world.rewards.lost["record_purchase"] = UnknownOutcomeError()
    world.work()
    world.rewards.cancel_purchase(world.rewards.cancel_purchase_request("CE000001"))
    world.work()

    assert world.states == [OutboxState.NEEDS_A_PERSON]


def test_a_purchase_whose_request_is_missing_needs_a_person() -> None:
    world = OutboxWorld()
    world.closed()
    world.books.rows = [replace(world.row, request=None)]
    world.work()

    assert world.states == [OutboxState.NEEDS_A_PERSON]
