"""The Payment screen: a tap or a key asks for what it says, and Enter for nothing."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cashier_app.presenters.payment_state import PaymentIntents, PaymentState, Way
from cashier_app.texts.words import Words
from cashier_app.ui.screens.payment_screen import PaymentScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_payment as states
from tests.ui.controls import controls, opened
from tests.ui.finding import button, control
from tests.ui.listening import Listener
from tests.ui.seeing import name_of


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[PaymentScreen]:
    screen = PaymentScreen(theme, Words("en"))
    screen.render(states.CASH)
    with opened(qtbot, screen):
        yield screen


@pytest.fixture
def presenter(screen: PaymentScreen) -> Listener:
    return Listener(screen, PaymentIntents)


TAPS = {
    "Pay by card": (states.CASH, ("way_chosen", Way.CARD)),
    "Split payment": (states.CASH, ("way_chosen", Way.SPLIT)),
    "Pay by cash": (states.CARD, ("way_chosen", Way.CASH)),
    "Digit 7": (states.CASH, ("digit_typed", "7")),
    "Double zero": (states.SPLIT, ("digit_typed", "00")),
    "Delete last digit": (states.CASH, ("delete_requested",)),
    "Exact cash": (states.CASH, ("quick_chosen", Decimal("34.90"))),
    "Cash received €50.00": (states.CASH, ("quick_chosen", Decimal("50.00"))),
    "Finish sale": (states.CASH, ("finish_requested",)),
    "Card declined": (states.CARD, ("card_declined",)),
    "Card approved": (states.SPLIT_WAITS_FOR_CARD, ("card_approved",)),
    "Add cash payment": (states.SPLIT, ("add_cash_requested",)),
    "Add card payment": (states.SPLIT, ("add_card_requested",)),
    "Remove card payment": (states.THREE_PARTS, ("remove_part_requested", 0)),
    "Remove cash payment 2": (states.THREE_PARTS, ("remove_part_requested", 2)),
    "Give back €15.00": (states.SPLIT_REMOVES_CASH, ("remove_part_confirmed",)),
    "Voided on the terminal": (states.SPLIT_REMOVES_CARD, ("remove_part_confirmed",)),
    "Exchange": (states.EXCHANGE_OFFERED, ("exchange_requested",)),
    "Remove exchange 2": (states.EXCHANGED, ("remove_part_requested", 1)),
    "Take €8.00 out": (states.EXCHANGE_REMOVED, ("remove_part_confirmed",)),
    "Keep": (states.SPLIT_REMOVES_CASH, ("question_declined",)),
    "Spend wallet money": (states.CASH, ("spend_requested",)),
    "Return wallet money": (states.AFTER_SPEND, ("return_wallet_requested",)),
    "Return €10.00 to the wallet": (states.RETURN_ASKED, ("return_wallet_confirmed",)),
    "Change basket": (states.CASH, ("change_basket_requested",)),
    "Change basket and cancel purchase 3-000418": (
        states.CHANGE_ASKED,
        ("change_basket_confirmed",),
    ),
    "Cancel this sale": (states.CASH, ("cancel_requested",)),
    "Cancel sale and reverse reward": (states.CANCEL_ASKED, ("cancel_confirmed",)),
    "Keep sale": (states.CANCEL_ASKED, ("question_declined",)),
    "Sell without reward": (states.REFUSED, ("sell_without_reward_requested",)),
    "Back to basket": (states.NOT_SENT, ("back_requested",)),
}


@pytest.mark.parametrize(("name", "state", "intent"), [(n, *rest) for n, rest in TAPS.items()])
def test_a_tap_asks_for_what_the_button_says(
    screen: PaymentScreen,
    presenter: Listener,
    name: str,
    state: PaymentState,
    intent: tuple[object, ...],
) -> None:
    screen.render(state)

    QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)

    assert presenter.heard == [intent]


KEYS = [
    (Qt.Key.Key_F6, states.CASH, ("way_chosen", Way.CARD)),
    (Qt.Key.Key_F7, states.CASH, ("way_chosen", Way.SPLIT)),
    (Qt.Key.Key_F5, states.CARD, ("way_chosen", Way.CASH)),
    (Qt.Key.Key_F5, states.SPLIT, ("add_cash_requested",)),
    (Qt.Key.Key_F6, states.SPLIT, ("add_card_requested",)),
    (Qt.Key.Key_F8, states.EXCHANGE_OFFERED, ("exchange_requested",)),
    (Qt.Key.Key_F11, states.CASH, ("spend_requested",)),
    (Qt.Key.Key_F12, states.CASH, ("finish_requested",)),
    (Qt.Key.Key_F12, states.CARD, ("card_approved",)),
    (Qt.Key.Key_F12, states.SPLIT_WAITS_FOR_CARD, ("card_approved",)),
    (Qt.Key.Key_F12, states.REFUSED, ("sell_without_reward_requested",)),
    (Qt.Key.Key_Escape, states.REFUSED, ("back_requested",)),
    (Qt.Key.Key_Escape, states.NOT_SENT, ("back_requested",)),
    (Qt.Key.Key_Escape, states.CANCEL_ASKED, ("question_declined",)),
    (Qt.Key.Key_Escape, states.RETURN_ASKED, ("question_declined",)),
    (Qt.Key.Key_Escape, states.SPLIT_REMOVES_CASH, ("question_declined",)),
    (Qt.Key.Key_4, states.CASH, ("digit_typed", "4")),
    (Qt.Key.Key_9, states.SPLIT, ("digit_typed", "9")),
    (Qt.Key.Key_Backspace, states.CASH, ("delete_requested",)),
    (Qt.Key.Key_Delete, states.CASH, ("clear_requested",)),
]


@pytest.mark.parametrize(("key", "state", "intent"), KEYS)
def test_a_key_does_what_the_design_gives_it(
    screen: PaymentScreen,
    presenter: Listener,
    key: Qt.Key,
    state: PaymentState,
    intent: tuple[object, ...],
) -> None:
    screen.render(state)

    QTest.keyClick(screen.window().windowHandle(), key)

    assert presenter.heard == [intent]


SILENT = [
    (Qt.Key.Key_F12, states.CANCEL_ASKED),
    (Qt.Key.Key_F12, states.CHANGE_ASKED),
    (Qt.Key.Key_F12, states.RETURN_ASKED),
    (Qt.Key.Key_F12, states.SPLIT),
    (Qt.Key.Key_F12, states.RECORDING),
    (Qt.Key.Key_F8, states.CASH),
    (Qt.Key.Key_F8, states.EXCHANGE_WAITS),
    (Qt.Key.Key_F11, states.SPLIT),
    (Qt.Key.Key_F5, states.RECORDING_SPLIT),
    (Qt.Key.Key_Escape, states.CASH),
]


@pytest.mark.parametrize(("key", "state"), SILENT)
def test_no_key_confirms_or_takes_what_is_not_on_offer(
    screen: PaymentScreen, presenter: Listener, key: Qt.Key, state: PaymentState
) -> None:
    screen.render(state)
    for widget in [screen, *controls(screen)]:
        QTest.keyClick(widget, key)

    assert presenter.heard == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_enter_that_ends_a_scan_presses_nothing(
    screen: PaymentScreen, presenter: Listener, key: Qt.Key
) -> None:
    for state in states.PAYMENT.values():
        screen.render(state)
        for widget in [screen, *controls(screen)]:
            QTest.keyClick(widget, key)

    assert presenter.heard == []


def test_digits_count_wherever_the_focus_is(screen: PaymentScreen, presenter: Listener) -> None:
    cancel = button(screen, "Cancel this sale")
    cancel.setFocus()

    QTest.keyClick(cancel, Qt.Key.Key_5)

    assert presenter.heard == [("digit_typed", "5")]


def test_the_field_of_the_chosen_way_has_the_focus(screen: PaymentScreen) -> None:
    assert name_of(screen.focusWidget()) == "Cash received"
    screen.render(states.SPLIT)
    assert name_of(screen.focusWidget()) == "Amount of next part"
    screen.render(states.CARD)
    assert not isinstance(screen.focusWidget(), QLineEdit)


def test_an_answer_does_not_take_the_focus_from_somebody_who_works_elsewhere(
    screen: PaymentScreen,
) -> None:
    cancel = button(screen, "Cancel this sale")
    cancel.setFocus()

    screen.render(states.OTHER_PRICE)

    assert cancel.hasFocus()


def test_the_number_of_the_slip_is_told_as_it_is_typed(
    screen: PaymentScreen, presenter: Listener
) -> None:
    screen.render(states.CARD)
    field = control(screen, "Terminal receipt number")

    QTest.keyClicks(field, "0044")

    assert presenter.heard[-1] == ("terminal_receipt_changed", "0044")
    assert field.property("accepts_scan") is True
