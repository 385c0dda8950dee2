"""Identify customer: a tap or a key asks for what it says."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cashier_app.domain.customer import Means
from cashier_app.presenters.identify_customer_state import (
    IdentifyIntents,
    IdentifyState,
)
from cashier_app.ui.screens.identify_screen import IdentifyScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_identify as states
from tests.ui.finding import button
from tests.ui.identify_page import (
    CARD,
    COUNTRIES,
    FOUND_BY_EMAIL,
    OFFLINE,
    field,
    identify_page,
    show,
)
from tests.ui.listening import Listener


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[IdentifyScreen]:
    with identify_page(qtbot, theme) as page:
        yield page


@pytest.fixture
def presenter(screen: IdentifyScreen) -> Listener:
    return Listener(screen, IdentifyIntents)


TAPS = {
    "By card number": (states.TYPING, ("way_chosen", Means.CARD)),
    "By e-mail": (states.TYPING, ("way_chosen", Means.EMAIL)),
    "By phone": (CARD, ("way_chosen", Means.PHONE)),
    "Digit 7": (states.TYPING, ("digit_typed", "7")),
    "Delete last digit": (states.TYPING, ("delete_requested",)),
    "Clear": (states.TYPING, ("clear_requested",)),
    "Key a": (states.EMAIL, ("digit_typed", "a")),
    "Key @": (states.EMAIL, ("digit_typed", "@")),
    "gmail.com": (states.EMAIL, ("digit_typed", "gmail.com")),
    "Delete last character": (states.EMAIL, ("delete_requested",)),
    "Country code +357": (states.TYPING, ("country_requested",)),
    "Choose country code +44": (
        COUNTRIES,
        ("country_chosen", "+44"),
    ),
    "Recent customer Sofia N., phone ending 418": (states.TYPING, ("recent_chosen", 1)),
    "Recent customer Andreas I., card ending 0932": (states.EMAIL, ("recent_chosen", 0)),
    "Use gmail.com": (states.MISSPELT, ("suggestion_chosen",)),
    "Find customer": (states.TYPING, ("find_requested",)),
    "Use this customer": (FOUND_BY_EMAIL, ("use_requested",)),
    "Use this number": (OFFLINE, ("use_requested",)),
    "Continue without customer": (states.EMAIL, ("without_customer_requested",)),
    "Remove customer": (CARD, ("without_customer_requested",)),
    "Back to basket": (states.FOUND, ("back_requested",)),
}


@pytest.mark.parametrize(("name", "state", "intent"), [(n, *rest) for n, rest in TAPS.items()])
def test_a_tap_asks_for_what_the_button_says(
    screen: IdentifyScreen,
    presenter: Listener,
    name: str,
    state: IdentifyState,
    intent: tuple[object, ...],
) -> None:
    show(screen, state)
    QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)
    assert presenter.heard == [intent]


CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
KEYS = [
    (states.TYPING, Qt.Key.Key_1, CTRL, [("way_chosen", Means.PHONE)]),
    (states.TYPING, Qt.Key.Key_2, CTRL, [("way_chosen", Means.CARD)]),
    (states.EMAIL, Qt.Key.Key_3, CTRL, [("way_chosen", Means.EMAIL)]),
    (states.TYPING, Qt.Key.Key_Return, NONE, [("find_requested",)]),
    (states.TYPING, Qt.Key.Key_Enter, NONE, [("find_requested",)]),
    (states.TYPING, Qt.Key.Key_F12, NONE, [("find_requested",)]),
    (states.FOUND, Qt.Key.Key_Return, NONE, [("use_requested",)]),
    (states.FOUND, Qt.Key.Key_F12, NONE, [("use_requested",)]),
    (states.EMPTY, Qt.Key.Key_Return, NONE, []),
    (states.EMPTY, Qt.Key.Key_Return, CTRL, [("without_customer_requested",)]),
    (states.EMPTY, Qt.Key.Key_Enter, CTRL, [("without_customer_requested",)]),
    (states.EMAIL, Qt.Key.Key_Escape, NONE, [("back_requested",)]),
    (states.TYPING, Qt.Key.Key_Delete, NONE, [("clear_requested",)]),
]


@pytest.mark.parametrize(("state", "key", "modifier", "intents"), KEYS)
def test_a_key_does_what_its_button_does(
    screen: IdentifyScreen,
    presenter: Listener,
    state: IdentifyState,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    intents: list[tuple[object, ...]],
) -> None:
    show(screen, state)
    focused = screen.focusWidget()
    assert isinstance(focused, QLineEdit)
    QTest.keyClick(focused, key, modifier)
    assert presenter.heard == intents


def test_the_field_takes_the_typing_when_the_screen_opens(screen: IdentifyScreen) -> None:
    button(screen, "By phone").setFocus()
    screen.hide()
    screen.show()
    assert field(screen, "Phone number").hasFocus()


def test_the_field_of_another_way_takes_the_typing_over(screen: IdentifyScreen) -> None:
    show(screen, states.EMAIL)
    assert field(screen, "E-mail address").hasFocus()
    assert not field(screen, "E-mail address").hasSelectedText()
    show(screen, CARD)
    assert field(screen, "Card number").hasFocus()


def test_what_is_typed_while_a_button_has_the_focus_lands_in_the_field(
    screen: IdentifyScreen, presenter: Listener
) -> None:
    way = button(screen, "By e-mail")
    way.setFocus()
    QTest.keyClick(way, Qt.Key.Key_8)
    assert presenter.heard == [("text_changed", "9945218")]
    assert field(screen, "Phone number").hasFocus()


def test_a_tap_on_a_key_leaves_the_focus_in_the_field(screen: IdentifyScreen) -> None:
    QTest.mouseClick(button(screen, "Digit 4"), Qt.MouseButton.LeftButton)
    assert field(screen, "Phone number").hasFocus()
