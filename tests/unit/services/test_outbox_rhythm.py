"""When the outbox looks and sends by itself, and what it shows meanwhile."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import (
    KeyRefusedError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
    UnusableAnswerError,
)
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale_states import CrmState
from cashier_app.presenters.screens import Screen
from cashier_app.services.look_up_times import LookUpTimes
from cashier_app.services.outbox_round import Round
from cashier_app.services.ports import Lane, OutboxState
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.services.outbox_world import QUIET_S, SOFIA, OutboxWorld

WAITING, DONE = OutboxState.WAITING, OutboxState.DONE
CHECKED, REFUSED = OutboxState.BEING_CHECKED, OutboxState.REFUSED
NEEDS = OutboxState.NEEDS_A_PERSON


def moments(world: OutboxWorld, call: str, seconds: int) -> list[float]:
    """The seconds, from now on, at which this call was made for the first time."""
    start = world.clock.seconds()
    found: list[float] = []
    count = world.rewards.calls.count(call)
    for _ in range(seconds):
        world.runner.advance(1)
        now = world.rewards.calls.count(call)
        if now > count:
            found.append(world.clock.seconds() - start)
        count = now
    return found


def test_an_unknown_row_is_looked_up_at_2_10_and_30_seconds_then_every_30_and_sent_again() -> None:
    world = OutboxWorld()
    world.closed()
    world.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    world.outbox.start()
    world.runner.run()

    assert moments(world, "look_up_purchase", 119) == [2, 10, 30, 60, 90]
    assert world.sends() == 1
    world.runner.advance(2)
    assert world.sends() == 2


def test_three_rounds_go_by_themselves_and_then_a_person_decides() -> None:
    world = OutboxWorld()
    world.closed()
    world.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    world.outbox.start()
    assert moments(world, "record_purchase", 1000) == [1, 120, 240]
    assert (world.row.state, world.row.attempts) == (NEEDS, 3)


def test_what_is_due_while_the_line_is_away_is_tried_once_and_then_later() -> None:
    world = OutboxWorld()
    for number in range(5):
        world.closed(Customer(Identification(Means.CARD, f"700000000{number}")), unknown=True)
    world.rewards.trouble["look_up_purchase"] = NotSentError()
    world.outbox.go_on()
    world.runner.run()
    # One may have trouble of its own; two in a row are the line.
    assert world.rewards.calls == ["look_up_purchase"] * 2

    assert len(moments(world, "look_up_purchase", 120)) <= 6


def test_one_customer_whose_list_never_comes_delays_nobody_else() -> None:
    world = OutboxWorld()
    world.given_up(recorded=False)
    world.closed(SOFIA)
    world.rewards.trouble["look_up_purchase"] = NotSentError("the list takes too long")
    world.work()
    assert world.states == [WAITING, DONE]
    world.work()
    world.closed(SOFIA)
    world.outbox.start()
    world.runner.advance(60)
    assert world.states == [WAITING, DONE, DONE]


def test_what_is_not_due_keeps_its_time_while_the_line_is_away() -> None:
    world = OutboxWorld()
    world.closed(unknown=True)
    world.closed(SOFIA, unknown=True)
    times = LookUpTimes(world.clock, world.random, QUIET_S)
    times.sent(2)
    now = Round(times)
    now.begin(world.books.outbox())
    assert now.next() == world.row
    now.stop()

    assert now.wake_at == times.next_at(2) == world.clock.seconds() + 2
    assert now.next() is None


def test_a_row_of_nobody_is_held_up_by_nobody() -> None:
    world = OutboxWorld()
    world.closed(unknown=True)
    world.closed()
    first, second = world.books.outbox()
    nobody = replace(second.sale.basket, customer=None)
    now = Round(world.times, sends=True)
    now.begin([first, replace(second, sale=replace(second.sale, basket=nobody))])
    assert now.next() == first
    now.tried(first, CHECKED)
    following = now.next()

    assert following is not None
    assert following.id == second.id


def test_a_fault_of_the_service_is_asked_again_slower_and_slower_and_holds_up_nobody() -> None:
    world = OutboxWorld()
    world.closed(unknown=True)
    world.closed(SOFIA)
    world.rewards.trouble["look_up_purchase"] = UnusableAnswerError()
    world.outbox.start()
    asked = moments(world, "look_up_purchase", 5000)

    assert world.states == [CHECKED, DONE]
    assert world.row.attempts == 1
    pauses = [later - earlier for earlier, later in pairwise(asked)]
    assert max(pauses) > 128
    assert max(pauses) <= 513
    assert len(asked) < 60


def test_a_cancellation_that_met_a_fault_is_looked_for_again() -> None:
    world = OutboxWorld()
    world.given_up(recorded=False)
    world.rewards.trouble["look_up_purchase"] = UnusableAnswerError()
    world.work()
    assert world.states == [CHECKED]
    world.rewards.trouble.clear()
    world.runner.advance(2)

    assert world.states == [DONE]
    assert world.rewards.purchases["CE000001"].cancelled


def test_one_refused_key_delays_nobody_else() -> None:
    world = OutboxWorld()
    world.closed()
    world.closed(SOFIA)
    world.rewards.once["record_purchase"] = [KeyRefusedError("Busy")]
    world.work()

    assert world.states == [WAITING, DONE]
    world.work()
    assert world.states == [DONE, DONE]


def test_a_key_that_is_refused_twice_in_a_row_stops_the_round() -> None:
    world = OutboxWorld()
    for number in range(5):
        world.closed(Customer(Identification(Means.CARD, f"700000000{number}")))
    world.rewards.trouble["record_purchase"] = KeyRefusedError("No")
    world.work()

    assert world.sends() == 2
    assert world.states == [WAITING] * 5


def test_a_row_that_is_settled_lets_its_customers_next_one_go_at_once() -> None:
    world = OutboxWorld()
    world.closed(unknown=True)
    world.closed()
    arrived = world.rewards.purchase_request(world.row.sale)
    world.outbox.start()
    world.runner.run()
    assert world.states == [CHECKED, WAITING]
    world.rewards.record_purchase(arrived)
    world.runner.advance(2)

    assert world.states == [DONE, DONE]


def test_the_list_shows_the_rows_as_they_stand_and_they_leave_one_by_one() -> None:
    world = OutboxWorld()
    world.closed()
    world.closed(SOFIA)
    world.runner.hold(Lane.MONEY)
    world.work()
    assert [row.state for row in world.outbox.rows] == [WAITING, WAITING]
    changes = world.changes
    world.runner.held.clear()
    world.runner.take(Lane.MONEY).run()
    world.runner.hold(Lane.MONEY)
    world.runner.run()
    assert [row.id for row in world.outbox.rows] == [2]
    assert world.changes == changes + 1
    world.runner.release()

    assert world.outbox.rows == ()


def test_a_row_that_a_person_has_to_decide_shows_crm_coms_words() -> None:
    world = OutboxWorld()
    world.closed()
    world.rewards.trouble["record_purchase"] = RefusedError("Unit not allowed")
    world.work()

    row = world.outbox.rows[0]
    assert (row.state, row.words) == (REFUSED, "Unit not allowed")
    assert row.sale.crm is CrmState.REFUSED
    assert (world.outbox.waiting, world.outbox.awaited) == (1, False)


def test_a_refused_send_that_is_there_with_another_total_needs_a_person() -> None:
    world = OutboxWorld()
    world.closed()
    world.rewards.trouble["record_purchase"] = RefusedError("", "mismatch")
    world.work()

    assert world.states == [NEEDS]


# ---- what is owed --------------------------------------------------------------------------------


def test_what_was_taken_after_full_payment_is_owed() -> None:
    world = OutboxWorld()
    world.paid_in_full()
    world.rewards.instant, world.rewards.automatic = Decimal("0.50"), Decimal("1.00")
    world.work()

    assert world.owing == 1
    assert [owed.amount for owed in world.books.give_backs()] == [Decimal("1.50")]


def test_what_a_look_up_finds_is_owed_too() -> None:
    world = OutboxWorld()
    world.paid_in_full()
    world.rewards.automatic = Decimal("1.00")
    world.rewards.lost["record_purchase"] = UnknownOutcomeError()
    world.work()
    world.work()

    assert world.states == [DONE]
    assert [owed.amount for owed in world.books.give_backs()] == [Decimal("1.00")]


def test_what_a_late_answer_took_is_owed_too() -> None:
    world = OutboxWorld()
    sale = world.paid_in_full(unknown=True)
    world.rewards.instant = Decimal("1.00")
    answer = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    world.rewards.trouble["look_up_purchase"] = NotSentError()
    world.outbox.answered(sale.identity, answer)
    world.runner.run()

    assert [owed.amount for owed in world.books.give_backs()] == [Decimal("1.00")]
    assert world.outbox.rows == ()


@pytest.mark.parametrize(
    ("known", "owed"),
    [(Reduction.BACK_END, []), (Reduction.FRONT_END, [Decimal("1.00")]), (None, [Decimal("1.00")])],
)
def test_the_method_last_known_on_the_till_says_who_pays_back(
    known: Reduction | None, owed: list[Decimal]
) -> None:
    world = OutboxWorld()
    world.paid_in_full()
    world.books.reduction = known
    world.rewards.automatic = Decimal("1.00")
    world.work()

    assert [row.amount for row in world.books.give_backs()] == owed


def test_a_sale_with_a_preview_of_its_own_keeps_that_method() -> None:
    world = OutboxWorld()
    sale = world.paid_in_full(previewed=True)
    world.books.reduction = Reduction.BACK_END
    world.rewards.automatic = Decimal("1.00")
    world.work()

    assert world.books.sales[sale.identity].give_back == Decimal("1.00")


# ---- the clock -----------------------------------------------------------------------------------


def test_a_clock_that_was_put_back_does_not_make_the_window_open_too_late() -> None:
    """The till was ten years ahead when it sent the sale, and is put right before it looks."""
    world = OutboxWorld()
    world.clock.at += timedelta(days=3650)
    world.closed(unknown=True)
    world.clock.at -= timedelta(days=3650)
    world.work()

    assert world.rewards.windows[-1] == world.clock.now() - timedelta(hours=36)
    assert world.row.sale.performed_on - world.row.first_tried == timedelta(0)
    world.work(QUIET_S)
    assert world.sends() == 1


def test_a_screen_that_breaks_at_start_does_not_keep_the_outbox_from_working() -> None:
    def broken(_: Screen) -> None:
        raise ValueError("a bug of a screen")

    died = FakeTill().start().paid(mock_up_basket())
    till = FakeTill(books=died.books, rewards=died.rewards)
    till.wired.navigation.watch(broken)
    with pytest.raises(ValueError, match="a bug of a screen"):
        till.start()

    assert till.wired.outbox.next_at_s is not None
