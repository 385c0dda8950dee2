"""The rounds of the outbox: order, what holds up whom, and when the till tries by itself."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.decision import Decision
from cashier_app.domain.errors import (
    NotSentError,
    RefusedError,
    StorageError,
    UnknownOutcomeError,
)
from cashier_app.services.ports import Lane, OutboxRow, OutboxState
from tests.fakes.books import FakeBooks
from tests.fakes.clock import FakeClock
from tests.fakes.shop import ELENI
from tests.unit.services.outbox_world import QUIET_S, SOFIA, OutboxWorld

WAITING, DONE = OutboxState.WAITING, OutboxState.DONE
CHECKED, REFUSED = OutboxState.BEING_CHECKED, OutboxState.REFUSED


def test_everything_that_waits_is_sent_oldest_first() -> None:
    world = OutboxWorld()
    sales = [world.closed(ELENI), world.closed(SOFIA), world.closed(ELENI)]
    world.work()

    assert world.states == [DONE, DONE, DONE]
    by_customer = {str(sale.reference): sale.customer for sale in sales}
    sent = [by_customer[reference] for reference in world.rewards.references]
    assert sent == [ELENI, SOFIA, ELENI]
    assert world.rewards.references[-1] == str(sales[2].reference)


def test_an_unknown_row_holds_up_its_customer_and_nobody_else() -> None:
    world = OutboxWorld()
    world.closed(ELENI, unknown=True)
    world.closed(ELENI)
    world.closed(SOFIA)
    world.work()
    assert world.states == [CHECKED, WAITING, DONE]
    world.work(QUIET_S)

    assert world.states == [DONE, DONE, DONE]


def test_an_unknown_row_does_not_end_the_work_on_the_others() -> None:
    world = OutboxWorld()
    world.closed(ELENI)
    world.closed(ELENI)
    world.closed(SOFIA, unknown=True)
    world.work()

    assert world.states == [DONE, DONE, CHECKED]


def test_customers_who_were_never_checked_are_told_apart_by_what_they_showed() -> None:
    world = OutboxWorld()
    world.closed(Customer(Identification(Means.CARD, "7000004471")), unknown=True)
    world.closed(Customer(Identification(Means.CARD, "7000000932")))
    world.work()

    assert world.states == [CHECKED, DONE]


def test_a_customer_keeps_her_order_whether_she_was_looked_up_or_not() -> None:
    world = OutboxWorld()
    world.closed(Customer(ELENI.identification), unknown=True)
    world.closed(ELENI)
    world.closed(replace(ELENI, identification=Identification(Means.PHONE, "99123456")))
    world.closed(SOFIA)
    world.work()

    assert world.states == [CHECKED, WAITING, WAITING, DONE]


def test_a_row_that_waits_for_a_person_holds_up_nobody() -> None:
    world = OutboxWorld()
    world.closed(ELENI)
    world.rewards.trouble["record_purchase"] = RefusedError("No")
    world.work()
    world.rewards.trouble.clear()
    world.closed(ELENI)
    world.work()

    assert world.states == [REFUSED, DONE]


def test_a_bug_in_one_row_is_told_and_stops_no_other() -> None:
    world = OutboxWorld()
    world.closed(ELENI, unknown=True)
    world.closed(SOFIA)
    bug = ValueError("a bug")
    world.rewards.trouble["look_up_purchase"] = bug
    world.work()

    assert world.states == [CHECKED, DONE]
    assert set(world.errors) == {bug}


def test_a_request_to_send_during_a_round_is_another_round() -> None:
    world = OutboxWorld()
    world.closed(ELENI, unknown=True)
    world.runner.hold(Lane.MONEY)
    world.work()
    world.closed(SOFIA)
    world.work()
    world.runner.release()

    assert world.states == [CHECKED, DONE]


def test_what_a_person_settled_while_the_rows_were_read_is_read_again() -> None:
    world = OutboxWorld()
    world.closed(ELENI)
    world.rewards.trouble["record_purchase"] = RefusedError("No")
    world.work()
    world.runner.hold(Lane.BOOKS)
    world.outbox.go_on()
    told = world.runner.take(Lane.BOOKS).begin()
    row = world.books.outbox()[0]
    kept = row.sale.without_reward()
    world.books.outbox_decided(row, Decision.KEEP_WITHOUT_REWARD, kept)
    world.outbox.read_anew()
    world.outbox.go_on()
    told()
    assert [shown.state for shown in world.outbox.rows] == [REFUSED]
    world.runner.release()

    assert world.outbox.rows == ()


def test_the_till_tries_by_itself_at_20_and_40_seconds_and_then_every_minute() -> None:
    world = OutboxWorld()
    world.closed()
    world.rewards.trouble["record_purchase"] = NotSentError()
    start = world.clock.seconds()
    world.outbox.start()
    tries: list[float] = []
    for _ in range(250):
        world.runner.advance(1)
        if world.sends() > len(tries):
            tries.append(world.clock.seconds() - start)

    assert tries == [1, 20, 40, 100, 160, 220]


def test_the_pauses_begin_anew_once_nothing_waits() -> None:
    world = OutboxWorld()
    world.closed()
    world.rewards.trouble["record_purchase"] = NotSentError()
    world.outbox.start()
    world.runner.advance(130)
    world.rewards.trouble.clear()
    world.runner.advance(120)
    assert world.states == [DONE]
    world.closed()
    world.runner.advance(20)

    assert world.states == [DONE, DONE]


def test_the_top_bar_hears_how_many_wait_and_whether_an_answer_is_awaited() -> None:
    world = OutboxWorld()
    world.work()
    assert world.changes == 0
    world.closed(ELENI)
    world.rewards.trouble["record_purchase"] = NotSentError()
    world.work()
    assert (world.outbox.waiting, world.outbox.awaited, world.changes) == (1, False, 1)
    world.rewards.trouble.clear()
    world.rewards.lost["record_purchase"] = UnknownOutcomeError()
    world.rewards.trouble["look_up_purchase"] = NotSentError()
    world.work()
    world.work()
    assert (world.outbox.waiting, world.outbox.awaited) == (1, True)
    world.rewards.trouble.clear()
    world.work()

    assert (world.outbox.waiting, world.outbox.awaited) == (0, False)


def test_books_that_cannot_be_read_end_the_round_and_the_next_one_works() -> None:
    class Unreadable(FakeBooks):
        damaged = True

        def outbox(self, after: int = 0) -> list[OutboxRow]:
            if self.damaged:
                raise StorageError
            return list(super().outbox(after))

    books = Unreadable()
    world = OutboxWorld(books=books)
    world.closed()
    world.work()
    assert [type(error) for error in world.errors] == [StorageError]
    books.damaged = False
    world.work()

    assert world.states == [DONE]


def test_a_round_that_broke_leaves_nothing_behind_for_the_next_one() -> None:
    world = OutboxWorld()
    world.closed(ELENI)
    world.closed(SOFIA, unknown=True)
    world.books.full = True
    world.work()
    world.books.full = False
    world.work()

    assert world.rewards.calls == ["record_purchase", "look_up_purchase"]
    assert world.states == [DONE, CHECKED]


def test_a_result_that_cannot_be_written_is_found_by_the_next_round() -> None:
    world = OutboxWorld()
    world.closed()
    world.runner.hold(Lane.MONEY)
    world.work()
    world.books.full = True
    world.runner.release()
    assert [type(error) for error in world.errors] == [StorageError]
    assert world.states == [CHECKED]
    world.books.full = False
    world.work()

    assert world.states == [DONE]
    assert world.sends() == 1


def test_a_live_answer_that_comes_late_is_final_for_its_row_alone() -> None:
    world = OutboxWorld()
    sale = world.closed(ELENI, unknown=True)
    world.closed(ELENI, unknown=True)
    answer = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    world.rewards.trouble["look_up_purchase"] = NotSentError()
    world.outbox.answered(sale.identity, answer)
    world.runner.run()

    assert world.states == [DONE, CHECKED]
    assert world.books.sales[sale.identity].answer == answer


def test_a_row_that_was_settled_during_the_round_is_not_sent_any_more() -> None:
    world = OutboxWorld()
    world.closed(ELENI)
    world.closed(SOFIA)
    world.runner.hold(Lane.BOOKS)
    world.outbox.send_now()
    world.runner.take(Lane.BOOKS).run()
    first = world.books.rows[0]
    world.books.outbox_tried(first, DONE, first.sale)
    world.runner.release()

    assert world.states == [DONE, DONE]
    assert world.sends() == 1


def test_a_live_answer_of_a_sale_that_was_given_up_is_left_to_its_cancellation() -> None:
    world = OutboxWorld()
    sale = world.given_up(recorded=False)
    world.rewards.trouble["look_up_purchase"] = NotSentError()
    world.outbox.answered(sale.identity, world.rewards.purchases["CE000001"])
    world.runner.run()

    assert world.states == [WAITING]


def test_a_late_answer_that_cannot_be_written_is_told() -> None:
    world = OutboxWorld()
    sale = world.closed(unknown=True)
    answer = world.rewards.record_purchase(world.rewards.purchase_request(sale))
    world.books.full = True
    world.outbox.answered(sale.identity, answer)
    world.runner.run()

    assert [type(error) for error in world.errors] == [StorageError]


def test_a_round_is_under_way_until_its_last_row_is_done() -> None:
    world = OutboxWorld()
    world.closed(ELENI)
    working = [world.outbox.working]
    world.outbox.send_now()
    working.append(world.outbox.working)
    world.runner.run()
    working.append(world.outbox.working)

    assert working == [False, True, False]


def test_a_round_that_sends_nothing_counts_what_waits() -> None:
    world = OutboxWorld()
    world.closed(ELENI)
    world.outbox.go_on(sends=False)
    world.runner.run()

    assert (world.outbox.waiting, world.states) == (1, [WAITING])
    assert world.rewards.references == []


@pytest.mark.parametrize("breaks_at", [1, 2, 3])
def test_a_screen_that_breaks_does_not_end_the_round(breaks_at: int) -> None:
    world = OutboxWorld(breaks_at=breaks_at)
    world.closed(ELENI, unknown=True)
    world.closed(SOFIA)
    world.rewards.trouble["look_up_purchase"] = RefusedError("Not now")
    with pytest.raises(ValueError, match="a bug of a screen"):
        world.work()
    world.runner.run()

    assert not world.outbox.working
    assert world.states[1] is DONE


class CountingBooks(FakeBooks):
    """Books that note from where on their rows are read."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self.read_after: list[int] = []

    def outbox(self, after: int = 0) -> Sequence[OutboxRow]:
        self.read_after.append(after)
        return super().outbox(after)


def test_only_new_rows_are_read_unless_somebody_wrote_to_the_others() -> None:
    clock = FakeClock()
    books = CountingBooks(clock)
    world = OutboxWorld(clock=clock, books=books)
    for customer in (ELENI, SOFIA):
        world.closed(customer, unknown=True)
        world.outbox.go_on()
        world.runner.run()
    for _ in range(2):
        world.outbox.read_anew()
        world.outbox.go_on()
        world.runner.run()
        world.outbox.go_on()
        world.runner.run()
    assert books.read_after == [0, 1, 0, 2, 0, 2]


def test_of_what_is_done_no_time_is_kept() -> None:
    world = OutboxWorld()
    world.closed(ELENI, unknown=True)
    world.work()
    assert world.times.next_at(1) > 0
    world.work(QUIET_S)
    assert world.states == [DONE]
    assert world.times.next_at(1) == 0
