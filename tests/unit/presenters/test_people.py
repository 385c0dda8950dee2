"""People in Settings: each change asks for the right to make it, and nothing half is kept."""

import pytest

from cashier_app.domain.audit import AuditKind
from cashier_app.domain.person import Person, Role
from cashier_app.presenters.message import say
from cashier_app.presenters.people import PeoplePresenter
from cashier_app.presenters.people_state import PeopleState, PersonField
from cashier_app.services.ports.people import UnusablePeopleError
from tests.fakes.people import ANDREAS, DESPO, GIORGOS, MARIA
from tests.fakes.till import FakeTill
from tests.unit.presenters.staffed_till import approved, asked, noted, signed_in, staffed


def managing() -> FakeTill:
    """Despo is at the till and has People open."""
    till = signed_in(staffed(), DESPO)
    page(till).open()
    return till


def page(till: FakeTill) -> PeoplePresenter:
    return till.wired.room.page


def state(till: FakeTill) -> PeopleState:
    shown = till.people_view.now
    assert isinstance(shown, PeopleState)
    return shown


def typed(till: FakeTill, number: str, name: str, pin: str, repeat: str = "") -> None:
    for field, text in (
        (PersonField.NUMBER, number),
        (PersonField.NAME, name),
        (PersonField.PIN, pin),
        (PersonField.REPEAT, repeat or pin),
    ):
        page(till).text_changed(field, text)


def test_nothing_is_shown_before_somebody_looks() -> None:
    till = signed_in(staffed(), DESPO)
    assert till.people_view.states == []


def test_everybody_is_shown_and_nobodys_form() -> None:
    till = managing()
    assert state(till).people == (DESPO, MARIA, ANDREAS)
    assert state(till).form is None


def test_somebody_new_is_added() -> None:
    till = managing()
    page(till).add_requested()
    typed(till, "2", " Giorgos S. ", "7391")
    page(till).role_chosen(Role.SUPERVISOR)
    assert state(till).why_not is None
    till.do(page(till).save_requested)
    assert state(till).people[1] == GIORGOS
    assert state(till).line == say("people.saved", name="Giorgos S.")
    assert state(till).form is None
    assert noted(till, AuditKind.ALLOWED)[-1] == ("1 Despo M.", {"verb": "manage-people"})


def test_somebody_saved_twice_before_the_books_have_her_is_saved_once() -> None:
    till = managing()
    page(till).add_requested()
    typed(till, "2", "Giorgos S.", "7391")
    page(till).save_requested()
    till.do(page(till).save_requested)
    assert len(noted(till, AuditKind.PERSON_SAVED)) == 1


def test_a_form_that_is_begun_while_another_is_kept_stays() -> None:
    till = managing()
    page(till).add_requested()
    typed(till, "2", "Giorgos S.", "7391")
    page(till).save_requested()
    till.do(page(till).person_chosen, "12")
    assert state(till).chosen == "12"
    assert state(till).line == say("people.saved", name="Giorgos S.")
    page(till).remove_requested()
    page(till).remove_confirmed()
    till.do(page(till).person_chosen, "14")
    assert state(till).chosen == "14"
    assert state(till).line == say("people.removed", name="Maria K.")


def test_number_and_pin_may_be_typed_in_the_digits_of_an_arabic_keyboard() -> None:
    till = managing()
    page(till).add_requested()
    typed(till, "٢", "Giorgos ٢", "٧٣٩١", "7391")
    assert state(till).why_not is None
    till.do(page(till).save_requested)
    assert (state(till).people[1].number, state(till).people[1].name) == ("2", "Giorgos ٢")


@pytest.mark.parametrize(
    ("typed_in", "why"),
    [
        (("", "Eva", "2580", ""), say("people.wrong-number", n=4)),
        (("9", "", "2580", ""), say("people.wrong-name", n=4)),
        (("9", "Eva", "", ""), say("people.wrong-pin", n=4)),
        (("9", "Eva", "1234", ""), say("people.weak-pin", n=4)),
        (("9", "Eva", "2580", "2581"), say("people.pins-differ")),
        (("12", "Eva", "2580", ""), say("people.number-taken", number="12")),
    ],
)
def test_what_cannot_be_kept_is_said_before_it_is_saved(
    typed_in: tuple[str, str, str, str], why: object
) -> None:
    till = managing()
    page(till).add_requested()
    typed(till, *typed_in)
    assert state(till).why_not == why
    till.do(page(till).save_requested)
    assert len(till.people_books.kept) == 3


def test_the_pin_is_in_no_state() -> None:
    till = managing()
    page(till).add_requested()
    typed(till, "9", "Eva", "7391")
    form = state(till).form
    assert form is not None
    assert (form.pin, form.repeat) == (4, 4)
    assert "7391" not in repr(till.people_view.states)


def test_somebody_known_keeps_her_number_her_pin_her_language() -> None:
    till = signed_in(staffed(DESPO, Person("12", "Maria K.", Role.CASHIER, "el", "dark")), DESPO)
    page(till).person_chosen("12")
    assert state(till).chosen == "12"
    typed(till, "99", "Maria Kosta", "")
    till.do(page(till).save_requested)
    assert state(till).people[1] == Person("12", "Maria Kosta", Role.CASHIER, "el", "dark")
    till.do(till.wired.status.lock_requested)
    signed_in(till, MARIA)
    assert till.bar.cashier == "Maria Kosta"


def test_the_last_supervisor_stays_one() -> None:
    till = managing()
    page(till).person_chosen("1")
    page(till).role_chosen(Role.CASHIER)
    till.do(page(till).save_requested)
    assert state(till).line == say("people.last-supervisor")
    assert state(till).line_is_error
    page(till).remove_requested()
    till.do(page(till).remove_confirmed)
    assert state(till).people[0] == DESPO


def test_removing_asks_first() -> None:
    till = managing()
    page(till).person_chosen("12")
    page(till).remove_requested()
    assert state(till).removing == MARIA
    page(till).person_kept()
    assert state(till).removing is None
    till.do(page(till).remove_confirmed)
    assert len(state(till).people) == 3
    page(till).remove_requested()
    till.do(page(till).remove_confirmed)
    assert state(till).people == (DESPO, ANDREAS)
    assert state(till).line == say("people.removed", name="Maria K.")


def test_nobody_can_be_asked_about_who_is_not_chosen() -> None:
    till = managing()
    page(till).remove_requested()
    page(till).person_chosen("99")
    page(till).text_changed(PersonField.NAME, "x")
    page(till).role_chosen(Role.SUPERVISOR)
    till.do(page(till).save_requested)
    page(till).add_requested()
    page(till).remove_requested()
    assert state(till).removing is None
    assert len(till.people_books.kept) == 3


def test_a_cashier_needs_a_supervisor_for_each_change() -> None:
    till = signed_in(staffed(), MARIA)
    page(till).add_requested()
    typed(till, "9", "Eva", "7391")
    till.do(page(till).save_requested)
    assert asked(till) is not None
    assert "9" not in till.people_books.kept
    approved(till, "1")
    assert "9" in till.people_books.kept


def test_the_first_of_all_is_a_supervisor() -> None:
    till = FakeTill(manner=staffed().manner).start()
    page(till).add_requested()
    form = state(till).form
    assert form is not None
    assert form.role is Role.SUPERVISOR
    typed(till, "1", "Despo M.", "8024")
    till.do(page(till).save_requested)
    assert till.wired.room.people.present == DESPO


def test_people_of_a_file_are_taken_in() -> None:
    till = managing()
    till.people_file.people = [(GIORGOS, "7391"), (Person("15", "Eva"), "")]
    till.do(page(till).import_requested)
    assert len(state(till).people) == 5
    assert state(till).line == say("people.imported", n=2)


@pytest.mark.parametrize(
    ("wrong", "line"),
    [
        (UnusablePeopleError("people.file-role", 3), say("people.file-role", row="3")),
        (
            UnusablePeopleError("people.file-empty", file="people.csv"),
            say("people.file-empty", row="0", file="people.csv"),
        ),
    ],
)
def test_a_file_that_cannot_be_used_is_said(wrong: Exception, line: object) -> None:
    till = managing()
    till.people_file.wrong = wrong
    till.do(page(till).import_requested)
    assert (state(till).line, state(till).line_is_error) == (line, True)
    assert len(state(till).people) == 3


def test_a_weak_pin_from_a_file_is_said() -> None:
    till = managing()
    till.people_file.people = [(GIORGOS, "1234")]
    till.do(page(till).import_requested)
    assert state(till).line == say("people.weak-pin", n=4)


@pytest.mark.expected_log("the disk is full")
def test_books_that_cannot_be_written_are_told_at_the_top() -> None:
    till = managing()
    page(till).person_chosen("12")
    till.people_books.full = True
    till.do(page(till).save_requested)
    assert till.bar.flash == say("till.storage")
    till.people_books.full = False
    till.do(page(till).save_requested)
    assert state(till).line == say("people.saved", name="Maria K.")
