"""Nobody guesses a PIN: not by patience, not by restarts, not by setting the clock."""

from collections.abc import Callable, Sequence
from datetime import timedelta

import pytest

from cashier_app.domain.audit import AuditKind
from cashier_app.domain.errors import StorageError
from cashier_app.services.check_pin import Checked
from cashier_app.services.ports import Lane
from cashier_app.services.ports.people import KnownPerson
from tests.fakes.people import DESPO, MARIA, FakePeopleBooks
from tests.unit.services.people_world import PeopleWorld

HALF_AN_HOUR = 30 * 60
GUESSES = 10_000
MOST_LOOKED_AT = 10
YEARS = timedelta(days=3650)


def test_the_right_pin_is_right_and_forgets_the_wrong_ones() -> None:
    world = PeopleWorld(DESPO, MARIA)
    assert world.typed("12", "0001") == Checked(right=False, tries_left=4)
    assert world.typed("12", "0002") == Checked(right=False, tries_left=3)
    assert world.typed("12") == Checked(right=True)
    assert world.typed("12", "0003") == Checked(right=False, tries_left=4)


def test_five_wrong_ones_cost_two_minutes_and_each_further_one_twice_as_much() -> None:
    world = PeopleWorld(DESPO, MARIA)
    for guess in range(4):
        world.typed("12", f"000{guess}")
    waits = []
    for guess in range(5):
        checked = world.typed("12", f"111{guess}")
        assert checked is not None
        waits.append(checked.wait_s / 60)
        assert world.typed("12") is None
        world.clock.pass_time(checked.wait_s)
    assert waits == [2, 4, 8, 16, 16]
    assert world.typed("12") == Checked(right=True)
    kinds = world.events.kinds()
    assert kinds == [AuditKind.WRONG_PIN] * 4 + [AuditKind.LOCKED_OUT] * 5


def test_the_wait_of_one_is_not_that_of_another() -> None:
    world = PeopleWorld(DESPO, MARIA)
    for guess in range(5):
        world.typed("12", f"000{guess}")
    assert world.pin.wait_s("12") == 120
    assert world.typed("1") == Checked(right=True)


@pytest.mark.parametrize("jump", [timedelta(), YEARS, -YEARS], ids=["same", "forward", "back"])
def test_a_restart_begins_the_wait_anew_whatever_the_clock_says(jump: timedelta) -> None:
    world = PeopleWorld(DESPO, MARIA)
    for guess in range(6):
        world.typed("12", f"000{guess}")
        world.clock.pass_time(world.pin.wait_s("12") if guess == 4 else 0)
    again = world.restarted(jump)
    assert again.pin.wait_s("12") == 240
    assert again.typed("12") is None
    again.clock.pass_time(240)
    assert again.typed("12") == Checked(right=True)


@pytest.mark.parametrize("jump", [YEARS, -YEARS], ids=["forward", "back"])
def test_a_clock_that_is_set_while_the_till_runs_changes_no_wait(jump: timedelta) -> None:
    world = PeopleWorld(DESPO, MARIA)
    for guess in range(5):
        world.typed("12", f"000{guess}")
    world.clock.at += jump
    world.clock.pass_time(119)
    assert world.typed("12") is None
    world.clock.pass_time(1)
    assert world.typed("12") == Checked(right=True)


def test_a_try_counts_before_it_is_looked_at() -> None:
    world = PeopleWorld(DESPO, MARIA)
    world.runner.hold(Lane.KEYS)
    for _ in range(7):
        world.pin.check("12", "0001", lambda _: None)
        world.runner.run()
        world = world.restarted()
        world.runner.hold(Lane.KEYS)
    assert world.books.kept["12"].wrong == 5


def test_a_new_pin_ends_the_wait() -> None:
    world = PeopleWorld(DESPO, MARIA)
    for guess in range(5):
        world.typed("12", f"000{guess}")
    world.people.save(MARIA, "2580", lambda: None, world.failures.append)
    world.runner.run()
    assert world.typed("12") == Checked(right=True)


def test_one_check_at_a_time() -> None:
    world = PeopleWorld(DESPO, MARIA)
    told: list[Checked] = []
    world.pin.check("12", "2580", told.append)
    assert world.pin.busy
    world.pin.check("1", "8024", told.append)
    world.runner.run()
    assert told == [Checked(right=True)]
    assert not world.pin.busy


def test_nobody_has_no_pin() -> None:
    world = PeopleWorld(DESPO)
    assert world.typed("99", "1357") is None
    assert world.pin.wait_s("99") == 0


def test_somebody_who_was_removed_meanwhile_is_named_by_her_number() -> None:
    world = PeopleWorld(DESPO, MARIA)
    world.runner.hold(Lane.KEYS)
    world.pin.check("12", "0001", lambda _: None)
    world.runner.run()
    check = world.runner.take(Lane.KEYS)
    world.runner.held.clear()
    world.people.remove(MARIA, lambda: None, world.failures.append)
    world.runner.run()
    check.run()
    world.runner.run()
    assert world.events.noted[-1].facts[0] == ("person", "12")


def test_what_cannot_be_counted_is_not_looked_at() -> None:
    world = PeopleWorld(DESPO, MARIA)
    world.books.full = True
    assert world.typed("12") is None
    assert isinstance(world.failures[0], StorageError)
    assert world.pins.looked_at == []
    assert not world.pin.busy


# ---- goal S5 -------------------------------------------------------------------------------------


def looked_at(world: PeopleWorld, *, restart_every: int = 0) -> int:
    """Count what is looked at of ten thousand guesses, spread over half an hour."""
    for guess in range(GUESSES):
        if restart_every and guess % restart_every == 0:
            forward = world.restarted(timedelta(days=1) * (-1) ** guess)
            forward.pins.looked_at = world.pins.looked_at
            world = forward
        world.pin.check("12", f"{guess:04}".replace("2580", "0000"), lambda _: None)
        world.runner.run()
        world.clock.pass_time(HALF_AN_HOUR / GUESSES)
    return len(world.pins.looked_at)


@pytest.mark.parametrize("restart_every", [0, 7, 1000], ids=["one run", "many", "some"])
def test_of_ten_thousand_guesses_ten_are_looked_at_in_half_an_hour(restart_every: int) -> None:
    assert 0 < looked_at(PeopleWorld(DESPO, MARIA), restart_every=restart_every) <= MOST_LOOKED_AT


class ForgetfulBooks(FakePeopleBooks):
    """A planted defect: the count does not outlive the run."""

    def people(self) -> Sequence[KnownPerson]:
        self.pin_right("12")
        return super().people()


class LateBooks(FakePeopleBooks):
    """A planted defect: a try is not counted."""

    def pin_tried(self, number: str) -> int:
        return self.kept[number].wrong


@pytest.mark.parametrize("books", [ForgetfulBooks, LateBooks])
def test_the_count_finds_planted_defects(books: Callable[..., FakePeopleBooks]) -> None:
    world = PeopleWorld(books=books(FakePeopleBooks.of(DESPO, MARIA).kept))
    assert looked_at(world, restart_every=7) > MOST_LOOKED_AT


def test_nobody_is_checked_who_is_not_known_and_nobody_twice_at_once() -> None:
    world = PeopleWorld(DESPO, MARIA)
    assert world.typed("99", "2580") is None
    assert (world.pin.wait_s("99"), world.failures, world.pin.busy) == (0, [], False)
    told: list[Checked] = []
    world.pin.check("12", "0001", told.append)
    world.pin.check("12", "0002", told.append)
    world.runner.run()
    assert told == [Checked(right=False, tries_left=4)]


def test_at_the_fifth_wrong_one_no_try_is_left() -> None:
    world = PeopleWorld(DESPO, MARIA)
    checked = [world.typed("12", f"000{guess}") for guess in range(5)]
    assert [one and one.tries_left for one in checked] == [4, 3, 2, 1, 0]
    assert world.pin.wait_s("12") == 120


def test_the_right_pin_ends_every_count_and_names_whoever_was_guessed() -> None:
    world = PeopleWorld(DESPO, MARIA)
    world.typed("12", "0001")
    found = world.people.find("12")
    assert found is not None
    assert found.wrong == 1
    world.typed("12")
    found = world.people.find("12")
    assert found is not None
    assert found.wrong == 0
    (noted,) = [row.event for row in world.events.events()]
    assert dict(noted.facts) == {"person": found.person.label, "wrong": "1"}
