"""The Receipt screen: a tap or a key asks for what it says."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cashier_app.presenters.receipt_state import ReceiptIntents
from cashier_app.texts.words import Words
from cashier_app.ui.screens.receipt_screen import ReceiptScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_receipt as states
from tests.ui.controls import opened, settle
from tests.ui.finding import button
from tests.ui.listening import Listener
from tests.ui.pictures_receipt import RECEIPT


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[ReceiptScreen]:
    made = ReceiptScreen(theme, Words("en"))
    made.render(states.PRINTED)
    with opened(qtbot, made):
        yield made


@pytest.fixture
def presenter(screen: ReceiptScreen) -> Listener:
    return Listener(screen, ReceiptIntents)


@pytest.mark.parametrize(
    ("state", "name", "intent"),
    [
        ("receipt", "New sale", "new_sale_requested"),
        ("receipt", "Print again", "print_again_requested"),
        ("receipt", "Gift receipt", "gift_receipt_requested"),
        ("receipt", "Save receipt as picture", "save_picture_requested"),
        ("receipt", "Save receipt as PDF", "save_pdf_requested"),
        ("receipt-printing", "New sale", "new_sale_requested"),
        ("error-printer-out-of-paper", "Print again", "print_again_requested"),
        ("error-printer-out-of-paper", "New sale, print later", "new_sale_requested"),
        ("error-printer-not-known", "Print again", "print_again_requested"),
    ],
)
def test_a_tap_asks_for_what_the_button_says(
    screen: ReceiptScreen, presenter: Listener, state: str, name: str, intent: str
) -> None:
    screen.render(RECEIPT[state])
    settle()
    QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)
    assert presenter.heard == [(intent,)]


@pytest.mark.parametrize(
    ("state", "key", "intents"),
    [
        ("receipt", Qt.Key.Key_F12, ["new_sale_requested"]),
        ("receipt", Qt.Key.Key_F9, ["print_again_requested"]),
        ("receipt", Qt.Key.Key_Return, []),
        ("receipt", Qt.Key.Key_Escape, []),
        ("receipt-printing", Qt.Key.Key_F9, []),
        ("receipt-printing", Qt.Key.Key_F12, ["new_sale_requested"]),
        ("receipt-no-printer", Qt.Key.Key_F9, []),
        ("error-printer-out-of-paper", Qt.Key.Key_F9, ["print_again_requested"]),
        ("error-printer-out-of-paper", Qt.Key.Key_F12, ["print_again_requested"]),
        ("error-printer-out-of-paper", Qt.Key.Key_F8, ["new_sale_requested"]),
        ("receipt", Qt.Key.Key_F8, []),
        ("error-printer-out-of-paper", Qt.Key.Key_Return, []),
    ],
)
def test_a_key_does_what_its_button_does(
    screen: ReceiptScreen,
    presenter: Listener,
    state: str,
    key: Qt.Key,
    intents: list[str],
) -> None:
    screen.render(RECEIPT[state])
    settle()
    QTest.keyClick(screen, key)
    assert presenter.heard == [(intent,) for intent in intents]
