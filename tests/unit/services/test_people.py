"""Who is known and what she may do: with people, without, and with a lost key."""

import pytest

from cashier_app.domain.audit import NO_NAME, AuditKind
from cashier_app.domain.errors import StorageError
from cashier_app.domain.person import (
    NoSupervisorError,
    Person,
    Role,
    SignInRules,
    UnfitPersonError,
)
from cashier_app.domain.verb import Verb
from tests.fakes.people import ANDREAS, DESPO, GIORGOS, MARIA, FakePeopleBooks, FakePins
from tests.unit.services.people_world import PeopleWorld


def nothing() -> None:
    """Nothing waits for it."""


def test_where_nobody_is_known_everybody_may_everything() -> None:
    people = PeopleWorld().people
    assert not people.sign_in
    assert all(people.may(verb) for verb in Verb)


def test_where_nobody_has_to_sign_in_everybody_may_everything() -> None:
    people = PeopleWorld(DESPO, MARIA, rules=SignInRules(required=False)).people
    assert not people.sign_in
    assert all(people.may(verb) for verb in Verb)


@pytest.mark.parametrize("verb", Verb)
@pytest.mark.parametrize(("person", "may"), [(DESPO, True), (MARIA, False), (None, False)])
def test_the_role_of_whoever_is_at_the_till_decides(
    verb: Verb, person: Person | None, *, may: bool
) -> None:
    people = PeopleWorld(DESPO, MARIA).people
    people.present = person
    assert people.sign_in
    assert people.may(verb) is may


def test_with_a_lost_key_selling_goes_on_and_nothing_else() -> None:
    world = PeopleWorld(books=FakePeopleBooks.of(DESPO, MARIA), pins=FakePins("another"))
    assert world.people.key_is_lost
    assert not world.people.sign_in
    assert not any(world.people.may(verb) for verb in Verb)


def test_a_new_person_is_kept_with_the_event_that_says_so() -> None:
    world = PeopleWorld(DESPO)
    world.people.present = DESPO
    world.people.save(MARIA, "2580", nothing, world.failures.append)
    world.runner.run()
    assert world.people.all == (DESPO, MARIA)
    assert world.typed("12") is not None
    (event,) = world.books.noted
    assert (event.kind, event.who) == (AuditKind.PERSON_SAVED, "1 Despo M.")
    assert ("pin", "new") in event.facts
    assert "2580" not in str(event)


def test_a_change_without_a_pin_keeps_hers() -> None:
    world = PeopleWorld(DESPO, MARIA)
    world.people.save(Person("12", "Maria Kosta"), "", nothing, world.failures.append)
    world.runner.run()
    checked = world.typed("12")
    assert checked is not None
    assert checked.right
    assert world.books.noted[0].who == NO_NAME


def test_a_pin_that_cannot_be_used_is_refused_before_anything_is_written() -> None:
    world = PeopleWorld(DESPO)
    world.people.save(MARIA, "1234", nothing, world.failures.append)
    world.runner.run()
    assert isinstance(world.failures[0], UnfitPersonError)
    assert world.people.all == (DESPO,)


def test_many_are_taken_in_together_or_not_at_all() -> None:
    world = PeopleWorld(DESPO)
    both = [(MARIA, "2580"), (ANDREAS, "")]
    world.people.take_in(both, nothing, world.failures.append)
    world.runner.run()
    assert world.people.all == (DESPO, MARIA, ANDREAS)
    assert world.books.noted[0].facts == (("numbers", "12 14"),)
    world.people.take_in([(Person("1", "Despo M."), "")], nothing, world.failures.append)
    world.runner.run()
    assert isinstance(world.failures[0], NoSupervisorError)
    assert world.people.all[0].role is Role.SUPERVISOR


def test_whoever_is_removed_is_not_at_the_till_any_more() -> None:
    world = PeopleWorld(DESPO, MARIA)
    world.people.present = MARIA
    heard: list[object] = []
    world.people.watch(lambda: heard.append(world.people.all))
    world.people.remove(MARIA, nothing, world.failures.append)
    world.runner.run()
    assert world.people.present != MARIA
    assert heard == [(DESPO,)]


def test_a_change_of_whoever_is_at_the_till_shows_at_once() -> None:
    world = PeopleWorld(DESPO, MARIA)
    world.people.present = DESPO
    world.people.save(Person("1", "Despo Michael", Role.SUPERVISOR), "", nothing, print)
    world.runner.run()
    assert world.people.present == Person("1", "Despo Michael", Role.SUPERVISOR)


def test_what_the_books_cannot_do_is_told() -> None:
    world = PeopleWorld(DESPO, MARIA)
    world.books.full = True
    world.people.remove(MARIA, nothing, world.failures.append)
    world.runner.run()
    assert isinstance(world.failures[0], StorageError)


def test_the_count_of_somebody_unknown_is_nobodys() -> None:
    world = PeopleWorld(DESPO)
    world.people.counted("99", 3)
    assert world.people.all == (DESPO,)


def test_who_sets_the_till_up_stays_at_it_however_quickly_she_adds_others() -> None:
    world = PeopleWorld()
    for person, pin in ((MARIA, "2580"), (DESPO, "8024"), (ANDREAS, "1379"), (GIORGOS, "7391")):
        world.people.save(person, pin, nothing, world.failures.append)
    world.runner.run()
    # A cashier cannot be the first of all; Despo was the first who could be kept.
    assert [type(error) for error in world.failures] == [NoSupervisorError]
    assert world.people.present == DESPO
    assert world.people.all == (DESPO, GIORGOS, ANDREAS)


def test_a_set_up_that_is_run_again_changes_no_supervisor() -> None:
    world = PeopleWorld(DESPO)
    assert not world.people.found(Person("1", "Somebody", Role.SUPERVISOR), "7391", print)
    assert not world.people.found(GIORGOS, "7391", print)
    world.runner.run()
    assert world.people.all == (DESPO,)
    checked = world.typed("1", "8024")
    assert checked is not None
    assert checked.right
    assert world.books.noted == []


def test_a_set_up_of_a_new_till_keeps_its_supervisor() -> None:
    world = PeopleWorld()
    assert world.people.found(DESPO, "8024", world.failures.append)
    world.runner.run()
    assert world.people.present == DESPO


def test_before_people_were_read_nobody_may_anything_and_no_set_up_adds_somebody() -> None:
    people = PeopleWorld().people
    unread = type(people)(
        FakePeopleBooks(), FakePins(), SignInRules(), people._audit, people._runner, people._clock
    )
    assert not any(unread.may(verb) for verb in Verb)
    assert not unread.found(DESPO, "8024", print)
