"""The Payment screen: every control and figure has the name of the contract, once."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.payment_state import PaymentState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.payment_screen import PaymentScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_payment as states
from tests.ui.controls import controls, opened
from tests.ui.finding import names_in_view
from tests.ui.seeing import name_of


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[PaymentScreen]:
    screen = PaymentScreen(theme, Words("en"))
    screen.render(states.CASH)
    with opened(qtbot, screen):
        yield screen


ALWAYS = {
    "Pay by cash",
    "Pay by card",
    "Split payment",
    "Change basket",
    "Spend wallet money",
    "Cancel this sale",
    "Earned: €2.26",
    "Recorded, 3-000418",
}
KEYPAD = {*(f"Digit {digit}" for digit in range(10)), "Double zero", "Delete last digit"}
NAMES = {
    "cash": (
        states.CASH,
        ALWAYS
        | KEYPAD
        | {
            "Cash received",
            "Exact cash",
            "Cash received €35.00",
            "Cash received €40.00",
            "Cash received €50.00",
            "Cash received €60.00",
            "Cash received €100.00",
            "Finish sale",
            "To pay: €34.90",
            "Cash received: €40.00",
            "Change: €5.10",
        },
    ),
    "card": (
        states.CARD,
        ALWAYS
        | {
            "Terminal receipt number",
            "Card declined",
            "Card approved",
            "Goods: €37.27",
            "Instant discount: −€0.87",
            "Spent automatically: −€1.50",
            "To pay: €34.90",
        },
    ),
    "split": (
        states.THREE_PARTS,
        ALWAYS
        | KEYPAD
        | {
            "Amount of next part",
            "Add cash payment",
            "Add card payment",
            "Remove card payment",
            "Remove cash payment",
            "Remove cash payment 2",
            "Finish sale",
            "Return wallet money",
            "Spent from wallet: −€10.00",
            "To pay: €24.90",
            "Taken: €15.00",
            "Still to pay: €9.90",
        },
    ),
    "a card part": (
        states.SPLIT_WAITS_FOR_CARD,
        ALWAYS | {"Terminal receipt number", "Card declined", "Card approved"},
    ),
    "removing cash": (states.SPLIT_REMOVES_CASH, {"Give back €15.00", "Keep"}),
    "removing a card part": (states.SPLIT_REMOVES_CARD, {"Voided on the terminal", "Keep"}),
    "returning": (states.RETURN_ASKED, {"Return €10.00 to the wallet", "Keep"}),
    "returned, not known": (
        states.RETURN_CHECKED,
        {"Wallet return state: being checked", "Spent from wallet: −€10.00"},
    ),
    "cancelling": (
        states.CANCEL_ASKED,
        {"Cancel sale and reverse reward", "Keep sale", "Give back to the customer: €15.00"},
    ),
    "changing the basket": (
        states.CHANGE_ASKED,
        {"Change basket and cancel purchase 3-000418", "Keep sale"},
    ),
    "refused": (states.REFUSED, {"Sell without reward", "Back to basket", "To pay: €37.27"}),
    "not sent": (states.NOT_SENT, {"Back to basket", "Cancel this sale", "Finish sale"}),
    "cash rounding": (states.ROUNDED, {"Cash rounding: −€0.02", "Still to pay: €0.00"}),
    "recording": (states.RECORDING, {"Will earn: €2.26"}),
}


@pytest.mark.parametrize(("state", "names"), NAMES.values(), ids=NAMES)
def test_everything_has_the_name_of_the_contract(
    screen: PaymentScreen, state: PaymentState, names: set[str]
) -> None:
    screen.render(state)

    assert names <= set(names_in_view(screen))


def test_names_and_identifiers_of_controls_are_unique_in_every_state(
    screen: PaymentScreen,
) -> None:
    # One screen through all states: what an earlier one left behind must not be found either.
    for name, state in states.PAYMENT.items():
        screen.render(state)
        shown = controls(screen)

        names = [name_of(control) for control in shown]
        assert sorted(set(names)) == sorted(names), name
        for control in shown:
            assert control.objectName().startswith("payment/"), name
            assert screen.findChildren(QWidget, control.objectName()) == [control], name
