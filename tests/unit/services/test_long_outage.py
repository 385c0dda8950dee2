"""Weeks without a line, sales by the thousand, clocks that jump: nothing expires, nobody waits."""

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import (
    KeyRefusedError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale_states import CrmState
from cashier_app.services import outbox_round
from cashier_app.services.look_up_times import LookUpTimes
from cashier_app.services.ports import OutboxState, WriteRequest
from tests.fakes.rewards import FakeRewards
from tests.unit.services.outbox_world import OutboxWorld

DONE = OutboxState.DONE
DAY_S = 86_400
CUSTOMERS = [
    Customer(Identification(Means.CARD, f"70{number:08d}"), id=str(number) if number % 3 else "")
    for number in range(100)
]


def by_customer(world: OutboxWorld, references: list[str]) -> dict[str, list[int]]:
    """The receipt numbers of each customer, in this order."""
    owner = {
        str(sale.reference): (sale.customer.identification.value, sale.reference.number)
        for sale in world.books.sales.values()
        if sale.customer is not None
    }
    found = defaultdict(list)
    for reference in references:
        customer, number = owner[reference]
        found[customer].append(number)
    return found


def in_order(world: OutboxWorld) -> bool:
    """Whether CRM.COM got each customer's sales in the order in which they were made."""
    return all(
        numbers == sorted(numbers)
        for numbers in by_customer(world, world.rewards.references).values()
    )


# ---- an outage of weeks --------------------------------------------------------------------------


def test_an_outage_of_weeks_loses_nothing_and_asks_for_nobody(long_run: bool) -> None:
    days, count = (30, 20_000) if long_run else (3, 500)
    world, random = OutboxWorld(), Random(30)
    world.rewards.trouble["record_purchase"] = NotSentError()
    world.outbox.start()
    for number in range(count):
        world.closed(random.choice(CUSTOMERS))
        world.outbox.go_on()
        world.runner.advance(days * DAY_S / count)
        if number % (count // 5) == count // 10:
            world.restart()
            world.outbox.start()
    assert world.outbox.waiting == count
    assert world.rewards.references == []
    world.rewards.trouble.clear()
    world.runner.advance(60)

    assert world.outbox.waiting == 0
    assert len(set(world.rewards.references)) == len(world.rewards.references) == count
    assert in_order(world)
    assert world.errors == []


def test_every_sale_keeps_the_time_at_which_it_was_made() -> None:
    world = OutboxWorld()
    world.rewards.trouble["record_purchase"] = NotSentError()
    made = []
    for customer in CUSTOMERS[:20]:
        made.append(world.closed(customer).performed_on.isoformat())
        world.work(DAY_S)
    world.rewards.trouble.clear()
    world.work()

    assert world.rewards.performed == made


def test_the_line_is_tried_every_minute_however_much_waits() -> None:
    world = OutboxWorld()
    world.rewards.trouble["record_purchase"] = NotSentError()
    for customer in CUSTOMERS:
        world.closed(customer)
    world.outbox.start()
    world.runner.advance(3600)

    # Every second minute a second one is tried: the first may have trouble of its own.
    assert 90 <= world.sends() <= 93


# ---- what one bad row does to the others (R6) ----------------------------------------------------


class OneOfEach(FakeRewards):
    """Refuses one sale for good, the key once, and loses the request of another."""

    poison, unknown, unlucky = "-000500-", "-000607-", "-000715-"
    requests_lost, keys_refused = 1, 1

    def record_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Record it, unless it is one of the three."""
        if self.poison in request.body:
            raise RefusedError("Unit not allowed")
        if self.unknown in request.body and self.requests_lost:
            self.requests_lost -= 1
            raise UnknownOutcomeError
        if self.unlucky in request.body and self.keys_refused:
            self.keys_refused -= 1
            raise KeyRefusedError
        return super().record_purchase(request)


@pytest.fixture
def mixed(long_run: bool) -> OutboxWorld:
    """A thousand sales after an outage; one is poison, one meets a refused key, one is unknown."""
    world = OutboxWorld(rewards=OneOfEach())
    count = 10_000 if long_run else 1_000
    for number in range(count):
        world.closed(replace(CUSTOMERS[number % 100], id=str(number % 100)))
    return world


def check_nobody_else_is_delayed(mixed: OutboxWorld) -> None:
    began = mixed.clock.seconds()
    mixed.outbox.go_on()
    mixed.runner.run()
    assert mixed.clock.seconds() == began

    waits = [row for row in mixed.books.rows if row.state is not DONE]
    heads = {row.sale.reference.number: row.state for row in waits[:3]}
    assert heads == {
        500: OutboxState.REFUSED,
        607: OutboxState.BEING_CHECKED,
        707: OutboxState.WAITING,
    }
    held_up = {row.sale.reference.number % 100 for row in waits[1:]}
    assert held_up == {7, 15}  # the later sales of the unknown one's and the unlucky one's customer
    assert in_order(mixed)


def test_one_poison_one_refused_key_and_one_unknown_delay_nobody_else(mixed: OutboxWorld) -> None:
    check_nobody_else_is_delayed(mixed)


@pytest.mark.parametrize("known_as", [("everybody",), ()])
def test_one_queue_for_all_and_one_without_order_are_found_out(
    mixed: OutboxWorld, monkeypatch: pytest.MonkeyPatch, known_as: tuple[str, ...]
) -> None:
    monkeypatch.setattr(outbox_round, "_known_as", lambda _: known_as)
    with pytest.raises(AssertionError):
        check_nobody_else_is_delayed(mixed)


def test_what_was_held_up_follows_in_order_by_itself(mixed: OutboxWorld) -> None:
    mixed.outbox.start()
    mixed.runner.advance(400)

    states = [row.state for row in mixed.books.rows]
    assert states.count(OutboxState.REFUSED) == 1
    assert states.count(DONE) == len(states) - 1
    assert in_order(mixed)
    assert len(set(mixed.rewards.references)) == len(mixed.rewards.references)
    refused = [sale for sale in mixed.books.sales.values() if sale.crm is CrmState.REFUSED]
    assert [sale.reference.number for sale in refused] == [500]


# ---- clocks (R12) --------------------------------------------------------------------------------


def test_a_clock_that_jumps_hurries_no_row_and_parks_none(long_run: bool) -> None:
    world, random = OutboxWorld(), Random(12)
    world.times = LookUpTimes(world.clock, random, quiet_s=1e12)
    world.outbox = world.new_outbox()
    first = world.books.number
    world.closed(CUSTOMERS[1], unknown=True)
    world.outbox.start()
    world.runner.advance(60)
    jumps = 10_000 if long_run else 1_000
    for jump in range(jumps):
        spans = (timedelta(seconds=1), timedelta(hours=1), timedelta(days=3650))
        span = random.choice(spans) * random.choice((-1, 1))
        if 1990 < (world.clock.at + span).year < 2080:
            world.clock.at += span
        world.closed(CUSTOMERS[2 + jump % 50])
        world.rewards.calls.clear()
        world.runner.advance(29)
        assert "look_up_purchase" not in world.rewards.calls
        world.runner.advance(1)
        assert world.rewards.calls.count("look_up_purchase") == 1
        world.outbox.go_on()
    world.runner.advance(60)

    numbers = [sale.reference.number for sale in world.books.sales.values()]
    assert numbers == list(range(first + 1, first + jumps + 2))
    assert len(world.rewards.references) == jumps
    assert world.outbox.waiting == 1
