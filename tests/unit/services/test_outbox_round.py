"""One round over what waits: whose turn it is, who stays behind, and when to look again."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest

from cashier_app.services.look_up_times import LookUpTimes
from cashier_app.services.outbox_round import Round
from cashier_app.services.ports import OutboxKind, OutboxRow, OutboxState, WriteRequest
from tests.fakes.clock import FakeClock
from tests.fakes.shop import ELENI
from tests.unit.services.outbox_world import QUIET_S, SOFIA, OutboxWorld

WAITING, CHECKED = OutboxState.WAITING, OutboxState.BEING_CHECKED
PURCHASE, CANCELLATION = OutboxKind.PURCHASE, OutboxKind.CANCELLATION
REQUEST = WriteRequest("somewhere", "{}")
_SALES = {who.name: OutboxWorld().closed(who) for who in (ELENI, SOFIA)}


class Desk:
    """Rows and their times."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.times = LookUpTimes(self.clock, Random(1), QUIET_S)

    def round(self, *, sends: bool = False, all_due: bool = False) -> Round:
        return Round(self.times, sends=sends, all_due=all_due)

    def numbers(self, rows: Sequence[OutboxRow], found: Round) -> list[int]:
        """Whose turn it is, each staying as it is after it."""
        found.begin(rows)
        turns = []
        while (row := found.next()) is not None:
            turns.append(row.id)
            found.tried(row, row.state)
        return turns


def row(
    number: int,
    state: OutboxState,
    kind: OutboxKind = PURCHASE,
    *,
    who: str = ELENI.name,
    request: WriteRequest | None = REQUEST,
) -> OutboxRow:
    return OutboxRow(number, kind, state, _SALES[who], request, FakeClock().now())


def test_what_waits_is_sent_only_in_a_round_that_sends() -> None:
    desk = Desk()
    assert desk.numbers([row(1, WAITING)], desk.round()) == []
    assert desk.numbers([row(1, WAITING)], desk.round(sends=True)) == [1]


def test_what_is_not_due_is_looked_up_only_by_who_asks_for_everything() -> None:
    desk = Desk()
    desk.times.sent(1)
    assert desk.numbers([row(1, CHECKED)], desk.round(sends=True)) == []
    assert desk.numbers([row(1, CHECKED)], desk.round(all_due=True)) == [1]


@pytest.mark.parametrize("mine", [(True, False), (False, True)])
def test_two_rounds_together_do_what_either_does(mine: tuple[bool, bool]) -> None:
    desk = Desk()
    sends, all_due = mine
    one = desk.round(sends=sends, all_due=all_due)
    for both in (one.and_also(desk.round()), desk.round().and_also(one)):
        assert (both.sends, both.all_due) == mine
    other = desk.round(sends=all_due, all_due=sends)
    both = one.and_also(other)
    assert (both.sends, both.all_due) == (True, True)


def test_a_row_that_stays_holds_up_its_customer_and_whoever_she_holds_up() -> None:
    desk = Desk()
    shown_only = replace(ELENI, id="", name="somebody")
    _SALES["somebody"] = OutboxWorld().closed(shown_only)
    rows = [
        row(1, CHECKED),
        row(2, WAITING, who="somebody"),
        row(3, WAITING, who=SOFIA.name),
        row(4, WAITING),
    ]
    desk.times.sent(1)
    assert desk.numbers(rows, desk.round(sends=True)) == [3]


@pytest.mark.parametrize(
    ("kind", "request_", "held_up"),
    [
        (PURCHASE, REQUEST, True),
        (CANCELLATION, None, True),
        (CANCELLATION, REQUEST, False),
        (OutboxKind.RETURN_CHECK, None, False),
    ],
)
def test_what_names_its_event_by_number_keeps_no_order(
    kind: OutboxKind, request_: WriteRequest | None, held_up: bool
) -> None:
    desk = Desk()
    desk.times.sent(1)
    rows = [row(1, CHECKED), row(2, WAITING, kind, request=request_)]
    assert desk.numbers(rows, desk.round(sends=True)) == ([] if held_up else [2])
    rows = [row(1, CHECKED, kind, request=request_), row(2, WAITING)]
    assert desk.numbers(rows, desk.round(sends=True)) == ([] if held_up else [2])


def test_it_wakes_when_the_first_of_what_is_checked_is_due() -> None:
    desk = Desk()
    desk.times.sent(1)
    desk.clock.pass_time(1)
    desk.times.sent(2)
    found = desk.round()
    rows = [row(2, CHECKED, who=SOFIA.name), row(1, CHECKED)]
    assert desk.numbers(rows, found) == []
    assert found.wake_at == desk.times.next_at(1)


def test_a_line_that_is_away_plans_what_was_due_anew_and_leaves_the_rest() -> None:
    desk = Desk()
    desk.times.sent(2)
    soon = desk.times.next_at(2)
    found = desk.round()
    found.begin([row(2, CHECKED, who=SOFIA.name), row(1, CHECKED), row(3, CHECKED)])
    found.stop()
    assert desk.times.next_at(1) > desk.clock.seconds()
    assert desk.times.next_at(2) == soon
    assert desk.times.next_at(3) == 0  # its customer is held up by the one before
    assert found.wake_at == min(desk.times.next_at(1), soon)


def test_only_what_leaves_the_list_is_settled() -> None:
    desk = Desk()
    found = desk.round(sends=True)
    found.tried(row(1, WAITING), CHECKED)
    assert not found.settled
    found.tried(row(2, WAITING), OutboxState.DONE)
    assert found.settled


def test_what_is_done_holds_up_nobody() -> None:
    desk = Desk()
    found = desk.round(sends=True)
    found.begin([row(1, WAITING), row(2, WAITING)])
    first = found.next()
    assert first is not None
    found.tried(first, OutboxState.DONE)
    second = found.next()
    assert second is not None
    assert (first.id, second.id) == (1, 2)


def test_two_who_were_never_looked_up_are_not_one() -> None:
    desk = Desk()
    for name, who in (("one", ELENI), ("two", SOFIA)):
        _SALES[name] = OutboxWorld().closed(replace(who, id=""))
    desk.times.sent(1)
    rows = [row(1, CHECKED, who="one"), row(2, WAITING, who="two")]
    assert desk.numbers(rows, desk.round(sends=True)) == [2]
