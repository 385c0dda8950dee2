"""Approval in place: every verb by every role, each use one row, always by somebody else."""

from collections.abc import Callable
from itertools import product

import pytest

from cashier_app.domain.audit import AuditKind
from cashier_app.domain.person import SHIPPED_ROLES, Person, Role, SignInRules
from cashier_app.domain.verb import Verb
from cashier_app.presenters.approval import ApprovalField
from cashier_app.presenters.message import say
from cashier_app.services.people import People
from cashier_app.services.ports import Lane
from tests.fakes.people import ANDREAS, DESPO, GIORGOS, MARIA, FakePeopleBooks, FakePins
from tests.fakes.till import FakeTill
from tests.unit.presenters.staffed_till import approved, asked, noted, signed_in, staffed

USES = (AuditKind.ALLOWED, AuditKind.APPROVED, AuditKind.NOT_APPROVED)


def uses(till: FakeTill) -> list[tuple[AuditKind, str, dict[str, str]]]:
    return [(kind, *one) for kind in USES for one in noted(till, kind)]


def ask(till: FakeTill, verb: Verb = Verb.OPEN_DRAWER) -> list[Verb]:
    """Ask for a verb; what comes back fills when it is done."""
    done: list[Verb] = []
    till.do(till.wired.room.approval.allow, verb, lambda: done.append(verb))
    return done


# ---- goal S7: every cell of the table, each use exactly one row ----------------------------------


@pytest.mark.parametrize(("verb", "role"), list(product(Verb, Role)))
def test_every_verb_by_every_role_is_done_or_asked_for_and_noted_once(
    verb: Verb, role: Role
) -> None:
    person = {Role.CASHIER: MARIA, Role.SUPERVISOR: GIORGOS}[role]
    till = signed_in(staffed(DESPO, GIORGOS, MARIA), person)
    done = ask(till, verb)
    if role is Role.SUPERVISOR:
        assert done == [verb]
        assert uses(till) == [(AuditKind.ALLOWED, "2 Giorgos S.", {"verb": verb.value})]
        return
    assert done == []
    assert uses(till) == []
    approved(till, "1")
    assert done == [verb]
    facts = {"verb": verb.value, "by": "1 Despo M."}
    assert uses(till) == [(AuditKind.APPROVED, "12 Maria K.", facts)]
    assert asked(till) is None


def two_people(till: FakeTill) -> bool:
    """Whether each approval names another person than the one who asked."""
    rows = noted(till, AuditKind.APPROVED)
    return bool(rows) and all(who != facts["by"] for who, facts in rows)


class EverybodyMay(SignInRules):
    """A planted defect: whoever knows a PIN approves."""

    def may(self, person: Person, verb: Verb) -> bool:
        del verb
        return person != MARIA


def test_the_check_finds_an_approval_by_a_cashier() -> None:
    till = signed_in(staffed(rules=EverybodyMay()), MARIA)
    done = ask(till)
    approved(till, "14")
    assert done
    assert noted(till, AuditKind.APPROVED)[0][1]["by"] == "14 Andreas P."


def test_an_approval_names_two_people() -> None:
    till = signed_in(staffed(), MARIA)
    ask(till)
    approved(till, "1")
    assert two_people(till)


# ---- without people ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "make",
    [lambda: FakeTill().start(), lambda: staffed(rules=SignInRules(required=False))],
    ids=["nobody known", "not required"],
)
def test_where_nobody_signs_in_it_is_done_and_recorded_without_a_name(
    make: Callable[[], FakeTill],
) -> None:
    till = make()
    assert ask(till) == [Verb.OPEN_DRAWER]
    assert uses(till) == [(AuditKind.ALLOWED, "no name", {"verb": "open-drawer"})]


def test_with_a_lost_key_nobody_can_approve_and_that_is_said() -> None:
    till = staffed(books=FakePeopleBooks.of(DESPO, MARIA, pins=FakePins("lost")))
    done = ask(till)
    state = asked(till)
    assert state is not None
    assert state.line == say("approval.key-is-lost")
    approved(till, "1")
    assert done == []


# ---- the panel -----------------------------------------------------------------------------------


def test_the_number_comes_first_then_the_pin_of_which_only_dots_are_shown() -> None:
    till = signed_in(staffed(), MARIA)
    ask(till, Verb.GIVE_BACK)
    panel = till.wired.room.approval
    assert panel.open
    panel.digit_typed("1")
    panel.delete_requested()
    panel.digit_typed("1")
    panel.approve_requested()
    panel.digit_typed("8")
    state = asked(till)
    assert state is not None
    assert (state.verb, state.number) == (Verb.GIVE_BACK, "1")
    assert (state.field, state.typed, state.can_approve) == (ApprovalField.PIN, 1, False)
    panel.clear_requested()
    assert asked(till) is not None
    panel.field_chosen(ApprovalField.NUMBER)
    panel.clear_requested()
    panel.approve_requested()
    assert till.pins.looked_at == ["12"]


def test_do_not_approve_leaves_everything_and_is_noted() -> None:
    till = signed_in(staffed(), MARIA)
    done = ask(till)
    till.do(till.wired.room.approval.refuse_requested)
    assert done == []
    assert asked(till) is None
    assert uses(till) == [(AuditKind.NOT_APPROVED, "12 Maria K.", {"verb": "open-drawer"})]
    till.do(till.wired.room.approval.refuse_requested)
    till.do(till.wired.room.approval.approve_requested)
    assert len(uses(till)) == 1


@pytest.mark.parametrize(
    ("number", "why"),
    [
        ("12", say("approval.may-not", number="12")),
        ("14", say("approval.may-not", number="14")),
        ("99", say("approval.may-not", number="99")),
    ],
    ids=["herself", "a colleague", "nobody"],
)
def test_who_may_not_does_not_approve(number: str, why: object) -> None:
    till = signed_in(staffed(), MARIA)
    done = ask(till)
    approved(till, number, "2580")
    assert done == []
    state = asked(till)
    assert state is not None
    assert state.line == why
    assert till.pins.looked_at == ["12"]


def test_a_supervisor_who_lacks_a_verb_cannot_approve_it_for_herself() -> None:
    roles = {**SHIPPED_ROLES, Role.SUPERVISOR: frozenset({Verb.MANAGE_PEOPLE})}
    till = signed_in(staffed(DESPO, GIORGOS, rules=SignInRules(roles=roles)), DESPO)
    done = ask(till)
    approved(till, "2")
    assert done == []


def test_nobody_approves_her_own_act() -> None:
    till = signed_in(staffed(DESPO, MARIA), MARIA)
    done = ask(till)
    # What she is changes while the panel is open: she still asked for it herself.
    promoted = Person("12", "Maria K.", Role.SUPERVISOR)
    till.do(till.wired.room.people.save, promoted, "", lambda: None, till.wired.fail)
    approved(till, "12")
    state = asked(till)
    assert state is not None
    assert state.line == say("approval.another-person")
    assert done == []


def test_a_wrong_pin_counts_and_waits_like_at_sign_in() -> None:
    till = signed_in(staffed(), MARIA)
    done = ask(till)
    approved(till, "1", "0001")
    state = asked(till)
    assert state is not None
    assert state.line == say("approval.wrong-pin", n=4)
    panel = till.wired.room.approval
    for guess in range(4):
        for digit in f"111{guess}":
            panel.digit_typed(digit)
        till.do(panel.approve_requested)
    state = asked(till)
    assert state is not None
    assert state.line == say("approval.wait", n=2)
    for digit in "8024":
        panel.digit_typed(digit)
    till.do(panel.approve_requested)
    state = asked(till)
    assert state is not None
    assert state.line == say("approval.wait", n=2)
    assert done == []
    till.wait(120)
    for digit in "8024":
        panel.digit_typed(digit)
    till.do(panel.approve_requested)
    assert done == [Verb.OPEN_DRAWER]


def test_another_question_takes_the_place_of_the_first() -> None:
    till = signed_in(staffed(), MARIA)
    first, second = ask(till, Verb.OPEN_DRAWER), ask(till, Verb.GIVE_BACK)
    assert [kind for kind, *_ in uses(till)] == [AuditKind.NOT_APPROVED]
    approved(till, "1")
    assert (first, second) == ([], [Verb.GIVE_BACK])


def test_a_lock_drops_what_waits_for_approval() -> None:
    till = signed_in(staffed(), MARIA)
    done = ask(till)
    till.do(till.wired.status.lock_requested)
    assert asked(till) is None
    signed_in(till, MARIA)
    approved(till, "1")
    assert done == []


# ---- while the PIN is looked at ------------------------------------------------------------------


def looking(till: FakeTill) -> list[Verb]:
    """An approval whose PIN is being looked at."""
    done = ask(till)
    till.runner.hold(Lane.KEYS)
    approved(till, "1")
    assert till.wired.room.check.busy
    return done


def test_what_was_refused_meanwhile_is_not_done() -> None:
    till = signed_in(staffed(), MARIA)
    done = looking(till)
    till.wired.room.approval.refuse_requested()
    till.release()
    assert done == []
    assert [kind for kind, *_ in uses(till)] == [AuditKind.NOT_APPROVED]


def test_nothing_more_is_typed_or_pressed_meanwhile() -> None:
    till = signed_in(staffed(), MARIA)
    done = looking(till)
    panel = till.wired.room.approval
    panel.digit_typed("9")
    panel.approve_requested()
    till.release()
    assert done == [Verb.OPEN_DRAWER]


def meanwhile_removed(people: People) -> None:
    people.present = None


def meanwhile_somebody_else(people: People) -> None:
    people.present = ANDREAS


@pytest.mark.parametrize("change", [meanwhile_removed, meanwhile_somebody_else])
def test_an_approval_for_somebody_who_is_not_there_any_more_is_none(
    change: Callable[[People], None],
) -> None:
    till = signed_in(staffed(), MARIA)
    done = looking(till)
    change(till.wired.room.people)
    till.release()
    assert done == []
    assert asked(till) is None


def test_an_approval_by_somebody_who_may_not_any_more_is_none() -> None:
    till = signed_in(staffed(DESPO, GIORGOS, MARIA), MARIA)
    done = looking(till)
    check = till.runner.take(Lane.KEYS)
    till.runner.held.clear()
    people = till.wired.room.people
    till.do(people.save, Person("1", "Despo M."), "", lambda: None, till.wired.fail)
    check.run()
    till.runner.run()
    assert done == []
    assert [kind for kind, *_ in uses(till)] == [AuditKind.NOT_APPROVED]
