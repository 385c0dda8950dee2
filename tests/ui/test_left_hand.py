"""For a left hand the decision column lies on the left of every screen; words run as ever."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.screens import Screen
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from tests.ui.every_screen import EveryScreen
from tests.ui.laid_out import misplaced
from tests.ui.pictures_people import APPROVALS

# A button of the decision column of each screen that has one.
DECISIONS = (
    (Screen.SALE, "sale", "sale/pay"),
    (Screen.IDENTIFY, "identify-customer", "identify-customer/find-customer"),
    (Screen.PAYMENT, "payment-cash", "payment/finish-sale"),
    (Screen.SPEND, "spend-request", "spend-request/spend-from-wallet"),
    (Screen.UNKNOWN, "error-unknown-outcome", "unknown-outcome/check-now"),
    (Screen.RECEIPT, "receipt", "receipt/new-sale"),
    (Screen.PURCHASES, "purchases-chosen", "purchases/cancel-this-purchase"),
    (Screen.QUEUE, "queue", "queue/try-to-send-now"),
    (Screen.PRODUCTS, "products-paused", "products/resume"),
    (Screen.SIGN_IN, "sign-in", "sign-in/sign-in"),
)


@pytest.fixture
def left_handed(theme: Theme, qapp: QApplication) -> Iterator[Theme]:
    theme.left_handed = True
    yield theme
    theme.left_handed = False
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def middle(every: EveryScreen, name: str) -> int:
    """Where a control's middle lies, in hundredths of the window's width."""
    found = every.window.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    assert found.isVisible()
    return found.mapTo(every.window, found.rect().center()).x() * 100 // every.window.width()


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600)])
def test_the_decision_column_is_on_the_left(
    size: tuple[int, int], left_handed: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    every = EveryScreen(qapp, left_handed, Words("en"), size)
    qtbot.addWidget(every.window)
    for screen, state, name in DECISIONS:
        every.show(screen, state)
        assert middle(every, name) < 40, name
        assert list(misplaced(every.window)) == []
        assert every.window.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_for_a_right_hand_it_is_on_the_right(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    every = EveryScreen(qapp, theme, Words("en"), (1280, 800))
    qtbot.addWidget(every.window)
    for screen, state, name in DECISIONS:
        every.show(screen, state)
        assert middle(every, name) > 60, name


def test_an_approval_lies_over_the_decision_column(
    left_handed: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    every = EveryScreen(qapp, left_handed, Words("en"), (1280, 800), only=[Screen.SALE])
    qtbot.addWidget(every.window)
    names = list(every.states())
    assert set(APPROVALS) <= set(names)
    every.show(Screen.SALE, "sale")
    every.ask(next(iter(APPROVALS.values())))
    panel = every.panel
    assert panel.mapTo(every.window, QPoint()).x() == 12
    assert middle(every, "sale/pay") < 40


def test_a_language_from_right_to_left_has_it_on_the_left_anyway(
    left_handed: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    every = EveryScreen(qapp, left_handed, Words("en"), (1280, 800), only=[Screen.PAYMENT])
    qtbot.addWidget(every.window)
    every.show(Screen.PAYMENT, "payment-cash")
    assert middle(every, "payment/finish-sale") < 40
