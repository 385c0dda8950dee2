"""When an answer comes, nothing that stands on the screen moves: not a button, not a figure."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.screens import Screen
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from tests.ui.every_screen import EveryScreen
from tests.ui.laid_out import places

# What may follow each other without a tap: an answer of CRM.COM, of the printer, of the books.
ANSWERS: tuple[tuple[Screen, tuple[str, ...]], ...] = (
    (
        Screen.SALE,
        (
            "sale-preview-loading",
            "sale",
            "sale-preview-failed",
            "sale-offline",
            "sale-paid-back-later",
            "sale-give-back-said",
        ),
    ),
    (
        Screen.IDENTIFY,
        (
            "identify-customer",
            "identify-customer-looking",
            "identify-customer-not-found",
            "identify-customer-found",
            "identify-customer-offline",
        ),
    ),
    *(
        (Screen.IDENTIFY, ("identify-customer-email-typing", f"identify-customer-email{what}"))
        for what in ("-found", "-found-blocked", "-ended", "-not-found", "")
    ),
    (Screen.PAYMENT, ("payment-recording", "payment-cash", "payment-other-price")),
    (Screen.PAYMENT, ("payment-recording", "payment-not-sent")),
    (Screen.SPEND, ("spend-request", "spend-request-sending", "spend-request-refused")),
    (
        Screen.RECEIPT,
        ("receipt-printing", "receipt-wallet-being-read", "receipt", "receipt-saved"),
    ),
    (
        Screen.RECEIPT,
        (
            "error-printer-out-of-paper",
            "error-printer-cover-open",
            "error-printer-not-reachable",
            "error-printer-half-printed",
        ),
    ),
    (Screen.UNKNOWN, ("error-unknown-outcome", "error-unknown-outcome-asking")),
    (Screen.PURCHASES, ("purchases-loading", "purchases")),
    (Screen.PURCHASES, ("purchases-hers-fetching", "purchases-hers")),
    (Screen.PURCHASES, ("purchases-chosen", "purchases-printed", "purchases-not-printed")),
    (Screen.PURCHASES, ("cancel-reading", "cancel-asked", "cancel-away")),
    (Screen.QUEUE, ("queue", "queue-sending", "queue-testing")),
    (
        Screen.PRODUCTS,
        ("products-never", "products-running", "products-paused", "products-refused"),
    ),
    (
        Screen.SETTINGS,
        (
            "settings-at-rest",
            "settings-testing",
            "settings-works",
            "settings-key-refused",
            "settings-not-reachable",
            "settings-out-of-paper",
            "settings-saving",
            "settings-saved",
        ),
    ),
    (Screen.SIGN_IN, ("sign-in", "sign-in-wrong", "sign-in-waiting")),
)
# They grow within the room that is kept for them: towards the tabs, upwards, from their middle.
GROW_IN_PLACE = {
    "top-bar/connection",
    "products/status",
    "spend-request/notice",
    "settings/state",
}
SIZES = ((1280, 800), (1024, 600), (800, 1280))

Make = Callable[[tuple[int, int]], EveryScreen]


@pytest.fixture
def make(qapp: QApplication, theme: Theme, qtbot: QtBot) -> Make:
    def made(size: tuple[int, int]) -> EveryScreen:
        theme.use(reduced_motion=True)
        every = EveryScreen(qapp, theme, Words("en"), size)
        qtbot.addWidget(every.window)
        return every

    return made


@pytest.mark.parametrize("size", SIZES)
def test_no_answer_moves_anything(size: tuple[int, int], make: Make) -> None:
    every = make(size)
    jumps = []
    for screen, states in ANSWERS:
        before: dict[str, QRect] = {}
        for state in states:
            every.show(screen, state)
            after = places(every.window)
            jumps += [f"{name} when {state} comes" for name in moved(before, after)]
            before = after
    assert jumps == []


def moved(before: dict[str, QRect], after: dict[str, QRect]) -> list[str]:
    """Name what stands in both and not in the same place."""
    both = before.keys() & after.keys() - GROW_IN_PLACE
    return sorted(name for name in both if before[name] != after[name])


def test_a_jump_is_found(make: Make) -> None:
    every = make((1280, 800))
    every.show(Screen.SALE, "sale-preview-loading")
    before = places(every.window)
    assert {"sale/pay", "sale/to-pay", "sale/will-earn", "top-bar/lock"} <= before.keys()
    pay = every.window.findChild(QWidget, "sale/pay")
    assert isinstance(pay, QWidget)
    pay.move(pay.x(), pay.y() - 1)
    assert moved(before, places(every.window)) == ["sale/pay"]
