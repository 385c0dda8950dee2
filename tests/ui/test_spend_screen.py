"""The Spend request screen: limits, amount, what remains, and a request that is sent once."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.spend_request_state import SpendIntents, SpendState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.spend_request_screen import SpendRequestScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_spend as states
from tests.ui.controls import SIZES, controls, give_size, opened, overlaps, settle
from tests.ui.finding import button, control, names_in_view
from tests.ui.listening import Listener
from tests.ui.seeing import description_of, name_of


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[SpendRequestScreen]:
    screen = SpendRequestScreen(theme, Words("en"))
    screen.render(states.SPEND_MOST)
    with opened(qtbot, screen):
        yield screen


@pytest.fixture
def presenter(screen: SpendRequestScreen) -> Listener:
    return Listener(screen, SpendIntents)


def test_everything_has_the_name_of_the_contract(screen: SpendRequestScreen) -> None:
    assert {
        "Available: €17.25",
        "At least: €2.00",
        "At most: €10.00",
        "Amount to spend",
        "Least amount",
        "Half amount",
        "Most amount",
        *(f"Digit {digit}" for digit in range(10)),
        "Double zero",
        "Delete last digit",
        "To pay: €34.90",
        "From the wallet: −€10.00",
        "Remains to pay: €24.90",
        "Back without spending",
        "Spend from wallet",
        "For purchase 3-000418",
        "Within the limits",
    } <= set(names_in_view(screen))


def test_on_a_basket_it_says_that_nothing_is_recorded(screen: SpendRequestScreen) -> None:
    screen.render(states.SPEND_ON_BASKET)

    names = names_in_view(screen)
    assert {"Will earn: €2.26", "Spend from wallet"} <= set(names)
    assert not [name for name in names if name.startswith("For purchase")]
    assert button(screen, "Spend from wallet").isEnabled()


def test_names_and_identifiers_of_controls_are_unique_in_every_state(
    screen: SpendRequestScreen,
) -> None:
    for name, state in states.SPEND.items():
        screen.render(state)
        shown = controls(screen)
        names = [name_of(control) for control in shown]
        assert sorted(set(names)) == sorted(names), name
        for one in shown:
            assert one.objectName().startswith("spend-request/"), name
            assert screen.findChildren(QWidget, one.objectName()) == [one], name


TAPS = {
    "Digit 3": ("digit_typed", "3"),
    "Double zero": ("digit_typed", "00"),
    "Delete last digit": ("delete_requested",),
    "Least amount": ("quick_chosen", Decimal("2.00")),
    "Half amount": ("quick_chosen", Decimal("5.00")),
    "Most amount": ("quick_chosen", Decimal("10.00")),
    "Spend from wallet": ("spend_requested",),
    "Back without spending": ("back_requested",),
}


@pytest.mark.parametrize(("name", "intent"), TAPS.items())
def test_a_tap_asks_for_what_the_button_says(
    screen: SpendRequestScreen, presenter: Listener, name: str, intent: tuple[object, ...]
) -> None:
    QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)

    assert presenter.heard == [intent]


KEYS = [
    (Qt.Key.Key_F12, ("spend_requested",)),
    (Qt.Key.Key_Escape, ("back_requested",)),
    (Qt.Key.Key_8, ("digit_typed", "8")),
    (Qt.Key.Key_Backspace, ("delete_requested",)),
    (Qt.Key.Key_Delete, ("clear_requested",)),
]


@pytest.mark.parametrize(("key", "intent"), KEYS)
def test_a_key_does_what_the_design_gives_it(
    screen: SpendRequestScreen, presenter: Listener, key: Qt.Key, intent: tuple[object, ...]
) -> None:
    QTest.keyClick(screen.window().windowHandle(), key)

    assert presenter.heard == [intent]


def test_the_enter_that_ends_a_scan_presses_nothing(
    screen: SpendRequestScreen, presenter: Listener
) -> None:
    for widget in [screen, *controls(screen)]:
        QTest.keyClick(widget, Qt.Key.Key_Return)

    assert presenter.heard == []


def test_while_sending_nothing_can_be_pressed_twice(
    screen: SpendRequestScreen, presenter: Listener
) -> None:
    screen.render(states.SPEND_SENDING)

    assert not any(one.isEnabled() for one in controls(screen))
    assert description_of(control(screen, "Spending…")) == "CRM.COM’s answer is awaited"
    for key in (Qt.Key.Key_F12, Qt.Key.Key_Escape, Qt.Key.Key_5):
        QTest.keyClick(screen.window().windowHandle(), key)
    assert presenter.heard == []


def test_after_a_refusal_typing_goes_on_in_the_field(
    screen: SpendRequestScreen, presenter: Listener
) -> None:
    screen.render(states.SPEND_SENDING)
    screen.render(states.SPEND_REFUSED)

    assert control(screen, "Amount to spend").hasFocus()
    refusal = (
        "Nothing was spent. CRM.COM says: The spend request exceeds the daily limit of this "
        "customer"
    )
    assert refusal in names_in_view(screen)


def test_a_refusal_without_an_amount_says_what_to_do_next(screen: SpendRequestScreen) -> None:
    screen.render(states.SPEND_REFUSED_CLEARED)

    said = [name for name in names_in_view(screen) if "Nothing was spent" in name]

    assert len(said) == 1
    assert "Change the amount, or go back without spending." in said[0]


def test_an_empty_amount_spends_nothing(screen: SpendRequestScreen) -> None:
    screen.render(states.SPEND_EMPTY)

    assert {"From the wallet: €0.00", "Remains to pay: €34.90"} <= set(names_in_view(screen))
    assert not button(screen, "Spend from wallet").isEnabled()
    assert description_of(control(screen, "Spend from wallet")) == "No amount is typed yet"


REASONS: list[tuple[SpendState, str]] = [
    (states.SPEND_TOO_MUCH, "The amount is not within limits"),
    (states.SPEND_RECORDING, "The purchase is still being recorded"),
]


@pytest.mark.parametrize(("state", "reason"), REASONS)
def test_the_primary_action_says_why_it_waits(
    screen: SpendRequestScreen, state: SpendState, reason: str
) -> None:
    screen.render(state)

    assert not button(screen, "Spend from wallet").isEnabled()
    assert description_of(control(screen, "Spend from wallet")) == reason


def test_more_than_allowed_is_said_and_marked(screen: SpendRequestScreen) -> None:
    screen.render(states.SPEND_TOO_MUCH)

    assert "At most €10.00 per purchase" in names_in_view(screen)
    assert control(screen, "Amount to spend").property("wrong") is True

    screen.render(states.SPEND_MOST)
    assert control(screen, "Amount to spend").property("wrong") is False


def test_limits_that_nobody_knows_are_not_known(screen: SpendRequestScreen) -> None:
    screen.render(states.SPEND_LIMITS_NOT_KNOWN)

    assert {"Available: not known", "At least: not known", "At most: not known"} <= set(
        names_in_view(screen)
    )
    assert not button(screen, "Least amount").isEnabled()
    assert button(screen, "Most amount").isEnabled()


def test_the_descriptions_are_the_amounts(screen: SpendRequestScreen) -> None:
    amounts = {
        name: description_of(control(screen, name))
        for name in ("Least amount", "Half amount", "Most amount", "Spend from wallet")
    }

    assert amounts == {
        "Least amount": "€2.00",
        "Half amount": "€5.00",
        "Most amount": "€10.00",
        "Spend from wallet": "€10.00",
    }
    assert button(screen, "Most amount").isChecked()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_lies_within_the_page_and_nothing_over_something_else(
    screen: SpendRequestScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)

    for name, state in states.SPEND.items():
        screen.render(state)
        settle()
        assert overlaps(screen) == [], name
