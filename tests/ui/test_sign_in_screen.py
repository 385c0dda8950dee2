"""Sign in: its names, what a tap and a key ask for, and that it fits every size."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.sign_in_state import SignInIntents
from cashier_app.texts.words import Words
from cashier_app.ui.screens.sign_in_screen import SignInScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_people as states
from tests.ui.controls import SIZES, controls, give_size, opened, overlaps, press_sign, settle
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.listening import Listener
from tests.ui.seeing import description_of, name_of


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[SignInScreen]:
    screen = SignInScreen(theme, Words("en"))
    screen.render(states.SIGN_IN)
    with opened(qtbot, screen):
        yield screen


@pytest.fixture
def presenter(screen: SignInScreen) -> Listener:
    return Listener(screen, SignInIntents)


def test_everything_has_the_name_of_the_contract(screen: SignInScreen) -> None:
    assert {
        "Good morning",
        "Cashier Maria K.",
        "Cashier Andreas P.",
        "Other cashier",
        "PIN for Maria K.",
        "PIN",
        "Digit 1",
        "Clear",
        "Delete last digit",
        "Sign in",
    } <= set(names_in_view(screen))
    assert control(screen, "Sign in").objectName() == "sign-in/sign-in"
    assert control(screen, "Cashier Maria K.").objectName() == "sign-in/cashier-1"


def test_the_pin_is_never_spoken(screen: SignInScreen) -> None:
    pin = control(screen, "PIN")
    assert description_of(pin) == "4 of 4 digits"


def test_sign_in_waits_for_the_whole_pin(screen: SignInScreen) -> None:
    screen.render(states.LOCKED)
    assert is_unavailable(control(screen, "Sign in"))
    assert description_of(control(screen, "Sign in")) == "The PIN is not complete yet"


def test_what_is_kept_and_what_went_wrong_is_said(screen: SignInScreen) -> None:
    screen.render(states.LOCKED)
    assert "Maria's basket with 9 items is kept" in names_in_view(screen)
    screen.render(states.WRONG)
    wrong = "That PIN is not Maria's. Nothing was changed. Try again, 4 tries left."
    assert wrong in names_in_view(screen)
    assert "Maria's basket with 9 items is kept" not in names_in_view(screen)


def test_a_number_is_asked_on_the_same_pad(screen: SignInScreen) -> None:
    screen.render(states.NUMBER)
    field = screen.findChild(QWidget, "sign-in/pin")
    assert field is not None
    assert name_of(field) == "Cashier number"
    assert description_of(field) == "105"
    assert "Next" in names_in_view(screen)


def test_the_languages_stand_in_the_place_of_the_cashiers(
    screen: SignInScreen, presenter: Listener
) -> None:
    screen.render(states.LANGUAGES)
    assert {"Language: English", "Language: Ελληνικά"} <= set(names_in_view(screen))
    assert "Cashier Maria K." not in names_in_view(screen)
    button(screen, "Language: Ελληνικά").click()
    assert presenter.heard == [("language_chosen", "el")]


@pytest.mark.parametrize(
    ("name", "heard"),
    [
        ("Cashier Andreas P.", ("cashier_chosen", "14")),
        ("Other cashier", ("other_requested",)),
        ("Digit 5", ("digit_typed", "5")),
        ("Clear", ("clear_requested",)),
        ("Delete last digit", ("delete_requested",)),
        ("Sign in", ("sign_in_requested",)),
    ],
)
def test_a_tap_asks_once(
    screen: SignInScreen, presenter: Listener, name: str, heard: tuple[object, ...]
) -> None:
    button(screen, name).click()
    assert presenter.heard == [heard]


@pytest.mark.parametrize(
    ("key", "heard"),
    [
        (Qt.Key.Key_7, ("digit_typed", "7")),
        (Qt.Key.Key_Backspace, ("delete_requested",)),
        (Qt.Key.Key_Delete, ("clear_requested",)),
        (Qt.Key.Key_Return, ("sign_in_requested",)),
        (Qt.Key.Key_Enter, ("sign_in_requested",)),
        (Qt.Key.Key_F12, ("sign_in_requested",)),
        (Qt.Key.Key_Down, ("cashier_chosen", "14")),
        (Qt.Key.Key_Up, ("cashier_chosen", "1")),
    ],
)
def test_a_key_asks_once(
    screen: SignInScreen, presenter: Listener, key: Qt.Key, heard: tuple[object, ...]
) -> None:
    QTest.keyClick(screen, key)
    assert presenter.heard == [heard]


def test_a_digit_of_an_arabic_keyboard_is_one(screen: SignInScreen, presenter: Listener) -> None:
    press_sign(screen, "٧")
    assert presenter.heard == [("digit_typed", "7")]


def test_other_keys_ask_nothing(screen: SignInScreen, presenter: Listener) -> None:
    QTest.keyClick(screen, Qt.Key.Key_A)
    screen.render(states.LANGUAGES)
    QTest.keyClick(screen, Qt.Key.Key_Down)
    assert presenter.heard == []


def test_names_and_identifiers_are_unique_in_every_state(screen: SignInScreen) -> None:
    for name, state in states.SIGN_INS.items():
        screen.render(state)
        shown = controls(screen)
        names = [name_of(one) for one in shown]
        assert sorted(set(names)) == sorted(names), name
        for one in shown:
            assert one.objectName().startswith("sign-in/"), name
            assert screen.findChildren(QWidget, one.objectName()) == [one], name


@pytest.mark.parametrize("size", SIZES)
def test_nothing_lies_over_anything_at_any_size(
    screen: SignInScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    for name, state in states.SIGN_INS.items():
        screen.render(state)
        settle()
        assert overlaps(screen) == [], name
        assert all(min(one.width(), one.height()) >= 48 for one in controls(screen)), name


def test_the_pad_does_not_move_when_something_is_said(screen: SignInScreen) -> None:
    settle()
    before = control(screen, "Digit 5").mapTo(screen, control(screen, "Digit 5").rect().topLeft())
    screen.render(states.WRONG)
    settle()
    five = control(screen, "Digit 5")
    assert five.mapTo(screen, five.rect().topLeft()) == before


def test_the_tiles_keep_their_height_when_somebody_brings_her_own_look(
    screen: SignInScreen, theme: Theme
) -> None:
    give_size(screen, SIZES[0])
    settle()
    tile = button(screen, "Cashier Maria K.")
    before = tile.height()
    theme.use("dark")
    settle()
    assert tile.height() == before
