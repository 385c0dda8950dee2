"""People in Settings: its names, what a tap asks for, and that no PIN stays in a field."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.domain.person import Person, Role
from cashier_app.presenters.people_state import PeopleIntents, PersonField, PersonForm
from cashier_app.texts.words import Words
from cashier_app.ui.screens.people_card import PeopleCard
from cashier_app.ui.theme import Theme
from tests.ui import pictures_people as states
from tests.ui.controls import controls, opened, overlaps, settle
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.listening import Listener
from tests.ui.seeing import description_of, name_of


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> Iterator[PeopleCard]:
    card = PeopleCard(theme, Words("en"))
    card.render(states.CHOSEN)
    with opened(qtbot, card):
        yield card


@pytest.fixture
def presenter(card: PeopleCard) -> Listener:
    return Listener(card, PeopleIntents)


def field(card: PeopleCard, name: str) -> QLineEdit:
    found = control(card, name)
    assert isinstance(found, QLineEdit)
    return found


def test_everything_has_the_name_of_the_contract(card: PeopleCard) -> None:
    assert {
        "Person 1, Despo M., supervisor",
        "Person 12, Maria K., cashier",
        "Add person",
        "Import people",
        "Person number",
        "Person name",
        "Role: Cashier",
        "Role: Supervisor",
        "Set new PIN",
        "Repeat PIN",
        "Remove person",
        "Save person",
    } <= set(names_in_view(card))
    for name in ("Person number", "Person name", "Set new PIN", "Repeat PIN"):
        identifier = f"people/{name.lower().replace(' ', '-')}"
        assert control(card, name).objectName() == identifier
    # `People` is the button that leads here; a second one of this name would be one too many.
    assert card.accessibleName() == ""


@pytest.mark.parametrize(
    ("name", "heard"),
    [
        ("Person 14, Andreas P., cashier", ("person_chosen", "14")),
        ("Add person", ("add_requested",)),
        ("Import people", ("import_requested",)),
        ("Role: Supervisor", ("role_chosen", Role.SUPERVISOR)),
        ("Remove person", ("remove_requested",)),
        ("Save person", ("save_requested",)),
    ],
)
def test_a_tap_asks_once(
    card: PeopleCard, presenter: Listener, name: str, heard: tuple[object, ...]
) -> None:
    button(card, name).click()
    assert presenter.heard == [heard]


def test_removing_is_confirmed_by_a_button_that_says_whom(
    card: PeopleCard, presenter: Listener
) -> None:
    card.render(states.REMOVING)
    button(card, "Keep person").click()
    button(card, "Remove Maria K.").click()
    assert presenter.heard == [("person_kept",), ("remove_confirmed",)]
    assert "Save person" not in names_in_view(card)


def test_what_is_typed_is_told(card: PeopleCard, presenter: Listener) -> None:
    QTest.keyClicks(field(card, "Set new PIN"), "2")
    assert presenter.heard == [("text_changed", PersonField.PIN, "2")]


def test_a_pin_is_dots_and_goes_with_the_form(card: PeopleCard) -> None:
    pin = field(card, "Set new PIN")
    QTest.keyClicks(pin, "2580")
    assert pin.echoMode() is QLineEdit.EchoMode.Password
    assert "2580" not in description_of(pin)
    card.render(states.PEOPLE)
    card.render(states.CHOSEN)
    assert field(card, "Set new PIN").text() == ""


def test_the_number_of_somebody_known_stays(card: PeopleCard) -> None:
    assert field(card, "Person number").isReadOnly()
    card.render(states.NEW)
    assert not field(card, "Person number").isReadOnly()
    assert is_unavailable(control(card, "Save person"))
    assert description_of(control(card, "Save person")) == "The number has 1 to 6 digits."


def test_what_went_wrong_is_said(card: PeopleCard) -> None:
    card.render(states.LAST)
    assert any("needs a supervisor with a PIN" in name for name in names_in_view(card))


def test_names_are_unique_and_nothing_overlaps_in_every_state(card: PeopleCard) -> None:
    for name, state in states.PEOPLES.items():
        card.render(state)
        settle()
        names = [name_of(one) for one in controls(card)]
        assert sorted(set(names)) == sorted(names), name
        assert overlaps(card) == [], name


def test_the_keys_go_on_at_the_row_of_whoever_was_saved(card: PeopleCard) -> None:
    button(card, "Save person").setFocus()
    card.render(states.PEOPLE)
    settle()
    assert button(card, "Person 12, Maria K., cashier").hasFocus()


def test_the_keys_go_on_at_the_row_of_whoever_was_added(card: PeopleCard) -> None:
    new = Person("7", "Eleni G.")
    typed = replace(states.NEW, form=PersonForm("7", "Eleni G.", Role.CASHIER), why_not=None)
    card.render(typed)
    field(card, "Repeat PIN").setFocus()
    known = (*states.PEOPLE_KNOWN[:2], new, *states.PEOPLE_KNOWN[2:])
    card.render(replace(typed, people=known))
    card.render(replace(states.PEOPLE, people=known))
    settle()
    assert button(card, "Person 7, Eleni G., cashier").hasFocus()


def test_the_keys_go_on_where_somebody_stood_who_was_removed(card: PeopleCard) -> None:
    card.render(states.REMOVING)
    settle()
    button(card, "Remove Maria K.").setFocus()
    left = (*states.PEOPLE_KNOWN[:2], states.PEOPLE_KNOWN[3])
    card.render(replace(states.CHOSEN))
    card.render(replace(states.PEOPLE, people=left))
    settle()
    assert button(card, "Person 14, Andreas P., cashier").hasFocus()


def test_who_is_elsewhere_keeps_the_keys_there(card: PeopleCard) -> None:
    button(card, "Add person").setFocus()
    card.render(states.PEOPLE)
    settle()
    assert button(card, "Add person").hasFocus()


def test_who_adds_somebody_types_into_the_form_at_once(card: PeopleCard) -> None:
    number = field(card, "Person number")
    assert not number.hasFocus()
    card.render(states.NEW)
    settle()
    assert number.hasFocus()
    name = field(card, "Person name")
    name.setFocus()
    card.render(replace(states.NEW, form=PersonForm("7", "", Role.CASHIER)))
    assert name.hasFocus()


def test_who_begins_anew_types_into_the_first_field_of_the_emptied_form(card: PeopleCard) -> None:
    card.render(replace(states.NEW, form=PersonForm("7", "Eleni G.", Role.CASHIER, pin=4)))
    repeat = field(card, "Repeat PIN")
    repeat.setFocus()
    card.add_requested.connect(lambda: card.render(states.NEW))
    button(card, "Add person").click()
    assert field(card, "Person number").hasFocus()


def test_with_little_height_the_fields_stand_alone(qtbot: QtBot, theme: Theme) -> None:
    screen = QWidget()
    card = PeopleCard(theme, Words("en"), parent=screen)
    card.render(states.CHOSEN)
    screen.resize(1000, 500)
    with opened(qtbot, screen):
        card.setGeometry(0, 0, 1000, 170)
        settle()
        shown = set(names_in_view(screen))
        assert {"Person number", "Person name", "Set new PIN", "Repeat PIN"} <= shown
        assert not {"Add person", "Save person", "Remove person", "Role: Cashier"} & shown
        assert overlaps(screen) == []
        card.render(states.CHOSEN)
        assert "Remove person" not in names_in_view(screen)
        card.setGeometry(0, 0, 1000, 400)
        settle()
        assert {"Add person", "Save person", "Remove person"} <= set(names_in_view(screen))
