"""Who may be kept as a person of a till, which PIN, and what a role allows."""

import pytest

from cashier_app.domain.lock_out import FREE_TRIES, tries_left, wait_after
from cashier_app.domain.person import (
    LONGEST_NAME,
    SHIPPED_ROLES,
    Person,
    Role,
    SignInRules,
    UnfitPersonError,
    check_new_pin,
)
from cashier_app.domain.verb import Verb


def test_the_journal_names_a_person_by_number_and_name() -> None:
    assert Person("12", "Maria K.").label == "12 Maria K."


@pytest.mark.parametrize("number", ["", "1234567", "12a", " 12", "١٢", "-1"])
def test_a_number_is_what_a_pad_can_type(number: str) -> None:
    with pytest.raises(UnfitPersonError) as refused:
        Person(number, "Maria K.")
    assert refused.value.key == "people.wrong-number"


@pytest.mark.parametrize("name", ["", " Maria", "Ma\nria", "Ma\u202eria", "x" * (LONGEST_NAME + 1)])
def test_a_name_is_what_a_tile_can_show(name: str) -> None:
    with pytest.raises(UnfitPersonError) as refused:
        Person("12", name)
    assert refused.value.key == "people.wrong-name"


@pytest.mark.parametrize("pin", ["", "123", "12345", "12a4", "١٢٣٤"])
def test_a_pin_has_the_length_of_the_settings(pin: str) -> None:
    with pytest.raises(UnfitPersonError) as refused:
        check_new_pin(pin, 4)
    assert refused.value.key == "people.wrong-pin"


@pytest.mark.parametrize("pin", ["0000", "1234", "4321", "7890", "2109"])
def test_what_anybody_guesses_first_is_no_pin(pin: str) -> None:
    with pytest.raises(UnfitPersonError) as refused:
        check_new_pin(pin, 4)
    assert refused.value.key == "people.weak-pin"
    assert pin not in str(refused.value)


@pytest.mark.parametrize("pin", ["2580", "1357", "1122"])
def test_other_pins_can_be_used(pin: str) -> None:
    check_new_pin(pin, 4)


@pytest.mark.parametrize("verb", Verb)
@pytest.mark.parametrize("role", Role)
def test_as_shipped_every_guarded_act_is_a_supervisors(role: Role, verb: Verb) -> None:
    assert SignInRules().may(Person("1", "Despo M.", role), verb) is (role is Role.SUPERVISOR)


def test_the_table_of_roles_is_data() -> None:
    roles = {**SHIPPED_ROLES, Role.CASHIER: frozenset({Verb.OPEN_DRAWER})}
    rules = SignInRules(roles=roles)
    assert rules.may(Person("12", "Maria K."), Verb.OPEN_DRAWER)
    assert not rules.may(Person("12", "Maria K."), Verb.GIVE_BACK)


def test_a_role_that_no_table_names_may_nothing() -> None:
    assert not SignInRules(roles={}).may(Person("1", "D", Role.SUPERVISOR), Verb.OPEN_DRAWER)


@pytest.mark.parametrize(
    ("wrong", "minutes"), [(0, 0), (4, 0), (5, 2), (6, 4), (7, 8), (8, 16), (9, 16), (10**9, 16)]
)
def test_the_wait_doubles_up_to_sixteen_minutes(wrong: int, minutes: int) -> None:
    assert wait_after(wrong) == minutes * 60


def test_tries_run_out() -> None:
    assert [tries_left(wrong) for wrong in (0, 1, FREE_TRIES, 9)] == [5, 4, 0, 0]
