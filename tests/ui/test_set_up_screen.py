"""The first set-up: names of the contract, taps, keys, and one card at a time."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.domain.setting import Setting
from cashier_app.presenters.set_up_state import SetUpIntents, SetUpState, Step, SupervisorField
from cashier_app.presenters.settings_state import FormIntents
from cashier_app.texts.words import Words
from cashier_app.ui.screens.set_up_screen import SetUpScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_set_up as states
from tests.ui.controls import SIZES, controls, give_size, opened, overlaps, settle
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.listening import Listener
from tests.ui.seeing import description_of, name_of


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[SetUpScreen]:
    screen = SetUpScreen(theme, Words("en"))
    screen.render(states.FIRST)
    with opened(qtbot, screen):
        yield screen


@pytest.fixture
def presenter(screen: SetUpScreen) -> Listener:
    return Listener(screen, SetUpIntents)


NAMES = [
    (
        "set-up-store",
        {"Step 1 of 7: Store", "Site code", "Till number", "Next step", "Choose language"},
    ),
    ("set-up-crm", {"Step 2 of 7: CRM.COM", "CRM.COM address", "API key", "Test connection"}),
    ("set-up-unit", {"CRM.COM unit", "Test connection", "Test card number", "Previous step"}),
    ("set-up-printer", {"Choose printer", "Print test page", "Skip this step"}),
    ("set-up-products", {"Import products file /media/maria/STICK/products.csv", "Look again"}),
    (
        "set-up-some-refused",
        {
            "Import products file /home/till/Downloads/old-products.csv",
            "Row 4, Refused: code HAL stands in the file already",
            "Row 17, Refused: vat_rate 18 is not one of this shop's: 5, 19",
        },
    ),
    ("set-up-scanner", {"Scan the test code"}),
    (
        "set-up-supervisor",
        {"Person number", "Person name", "New supervisor PIN", "Repeat PIN", "Finish set-up"},
    ),
]


@pytest.mark.parametrize(("name", "wanted"), NAMES)
def test_each_step_has_the_names_of_the_contract(
    screen: SetUpScreen, name: str, wanted: set[str]
) -> None:
    screen.render(states.SET_UP_STATES[name])
    settle()
    assert wanted | {"Set-up steps"} <= set(names_in_view(screen))


def test_names_and_identifiers_are_unique_in_every_state(screen: SetUpScreen) -> None:
    for name, state in states.SET_UP_STATES.items():
        screen.render(state)
        settle()
        shown = controls(screen)
        names = [name_of(one) for one in shown]
        assert sorted(set(names)) == sorted(names), name
        for one in shown:
            assert one.objectName().startswith("set-up/"), name
            assert screen.findChildren(QWidget, one.objectName()) == [one], name


@pytest.mark.parametrize("size", SIZES)
def test_nothing_lies_over_anything(screen: SetUpScreen, size: tuple[int, int]) -> None:
    give_size(screen, size)
    for name, state in states.SET_UP_STATES.items():
        screen.render(state)
        settle()
        assert overlaps(screen) == [], name


def test_what_is_unavailable_says_why(screen: SetUpScreen) -> None:
    store, unit = states.SET_UP_STATES["set-up-store"], states.SET_UP_STATES["set-up-unit"]
    saving = replace(unit, busy=True)
    why = (
        ("Previous step", store, "This is the first step"),
        ("Previous step", saving, "Saving…"),
        ("Skip this step", saving, "Saving…"),
    )
    for name, state, reason in why:
        screen.render(state)
        settle()
        assert is_unavailable(control(screen, name))
        assert description_of(control(screen, name)) == reason


TAPS = [
    ("Next step", "set-up-store", ("next_requested",)),
    ("Skip this step", "set-up-store", ("skip_requested",)),
    ("Previous step", "set-up-unit", ("previous_requested",)),
    ("Look again", "set-up-products", ("products_requested", "")),
    (
        "Import products file /home/till/Downloads/old-products.csv",
        "set-up-products",
        ("products_requested", "/home/till/Downloads/old-products.csv"),
    ),
]


@pytest.mark.parametrize(("name", "state", "intent"), TAPS)
def test_a_tap_asks_for_what_the_button_says(
    screen: SetUpScreen, presenter: Listener, name: str, state: str, intent: tuple[object, ...]
) -> None:
    screen.render(states.SET_UP_STATES[state])
    settle()
    QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)
    assert presenter.heard == [intent]


@pytest.mark.parametrize(
    ("key", "intent"),
    [(Qt.Key.Key_F12, "next_requested"), (Qt.Key.Key_Escape, "previous_requested")],
)
def test_a_key_leads_on_and_back(
    screen: SetUpScreen, presenter: Listener, key: Qt.Key, intent: str
) -> None:
    screen.render(states.SET_UP_STATES["set-up-unit"])
    QTest.keyClick(screen, key)
    assert presenter.heard == [(intent,)]


def test_the_fields_ask_as_on_settings(screen: SetUpScreen) -> None:
    form = Listener(screen, FormIntents)
    field = screen.findChild(QLineEdit, "set-up/store-name")
    assert isinstance(field, QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_E)
    assert form.heard == [("value_given", Setting.STORE_NAME, "e")]


def test_the_supervisors_pin_is_dots(screen: SetUpScreen, presenter: Listener) -> None:
    screen.render(states.at(Step.SUPERVISOR))
    settle()
    pin = control(screen, "New supervisor PIN")
    assert isinstance(pin, QLineEdit)
    QTest.keyClicks(pin, "2580")
    assert presenter.heard[-1] == ("supervisor_typed", SupervisorField.PIN, "2580")
    assert "2580" not in pin.displayText()
    assert pin.echoMode() is QLineEdit.EchoMode.Password


def test_what_is_still_needed_is_named_before_the_end(screen: SetUpScreen) -> None:
    screen.render(states.SET_UP_STATES["set-up-missing"])
    assert "Still needed: Site code, CRM.COM unit" in names_in_view(screen)
    assert is_unavailable(control(screen, "Finish set-up"))


def test_a_scan_that_is_tried_meets_no_control(screen: SetUpScreen) -> None:
    screen.render(states.at(Step.PRODUCTS))
    screen.render(states.at(Step.SCANNER))
    settle()
    assert screen.window().focusWidget() is screen


@pytest.mark.parametrize("size", SIZES)
def test_the_field_that_was_tapped_stays_in_view(
    screen: SetUpScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    settle()
    field = screen.findChild(QLineEdit, "set-up/till-number")
    assert isinstance(field, QLineEdit)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    settle()
    assert {"Till number", "Key 1"} <= set(names_in_view(screen))
    assert overlaps(screen) == []


def test_rows_that_were_refused_come_into_view_under_their_file(screen: SetUpScreen) -> None:
    files = tuple(f"/media/maria/STICK/{number}.csv" for number in range(20))
    some = states.SET_UP_STATES["set-up-some-refused"]
    screen.render(replace(some, files=files, loaded="", refused=()))
    settle()
    assert f"Import products file {files[15]}" not in names_in_view(screen)
    screen.render(replace(some, files=files, loaded=files[15]))
    settle()
    assert {
        f"Import products file {files[15]}",
        "Row 17, Refused: vat_rate 18 is not one of this shop's: 5, 19",
    } <= set(names_in_view(screen))
    screen.render(replace(some, files=files, loaded=files[0], refused=some.refused * 20))
    settle()
    assert f"Import products file {files[0]}" in names_in_view(screen)


def test_states_of_the_same_step_keep_its_fields(screen: SetUpScreen) -> None:
    first = screen.findChild(QLineEdit, "set-up/store-name")
    state: SetUpState = states.SET_UP_STATES["set-up-wrong"]
    screen.render(state)
    assert screen.findChild(QLineEdit, "set-up/store-name") is first


@pytest.mark.parametrize("size", SIZES)
def test_the_first_step_offers_the_languages_in_place_of_its_fields(
    screen: SetUpScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    form = Listener(screen, FormIntents)
    QTest.mouseClick(button(screen, "Choose language"), Qt.MouseButton.LeftButton)
    settle()
    shown = names_in_view(screen)
    assert {"Language: English", "Language: Greek, Ελληνικά", "Language: Arabic, العربية"} <= set(
        shown
    )
    assert {"Store name", "Choose language"} <= set(shown)
    assert "Address on receipt" not in shown
    assert overlaps(screen) == []
    assert form.heard == []

    QTest.mouseClick(button(screen, "Language: Greek, Ελληνικά"), Qt.MouseButton.LeftButton)
    settle()
    assert form.heard == [("value_given", Setting.LANGUAGE, "el")]
    assert "Address on receipt" in names_in_view(screen)


def test_who_chooses_no_other_language_comes_back_to_the_fields(screen: SetUpScreen) -> None:
    for _ in range(2):
        QTest.mouseClick(button(screen, "Choose language"), Qt.MouseButton.LeftButton)
    settle()
    assert "Address on receipt" in names_in_view(screen)
    assert "Language: English" not in names_in_view(screen)


@pytest.mark.parametrize("size", SIZES)
def test_who_asks_for_the_languages_types_no_more(
    screen: SetUpScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    field = screen.findChild(QLineEdit, "set-up/store-name")
    assert isinstance(field, QLineEdit)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    settle()
    QTest.mouseClick(button(screen, "Choose language"), Qt.MouseButton.LeftButton)
    settle()
    assert {"Language: English", "Next step"} <= set(names_in_view(screen))
    assert "Key 1" not in names_in_view(screen)
