"""Every control of every screen answers a finger: pressed is seen at once, lists follow it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QScrollArea,
    QScroller,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import ThemeName
from cashier_app.ui.screens.identify_screen import IdentifyScreen
from cashier_app.ui.screens.payment_screen import PaymentScreen
from cashier_app.ui.screens.products_screen import ProductsScreen
from cashier_app.ui.screens.purchases_screen import PurchasesScreen
from cashier_app.ui.screens.queue_screen import QueueScreen
from cashier_app.ui.screens.receipt_screen import ReceiptScreen
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.screens.spend_request_screen import SpendRequestScreen
from cashier_app.ui.screens.unknown_outcome_screen import UnknownOutcomeScreen
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.row_list import RowList
from tests.ui.controls import give_size, opened, settle
from tests.ui.finding import in_view, names_in_view
from tests.ui.pictures_identify import IDENTIFY
from tests.ui.pictures_payment import PAYMENT
from tests.ui.pictures_products import PRODUCT_STATES
from tests.ui.pictures_purchases import PURCHASE_STATES
from tests.ui.pictures_queue import QUEUES
from tests.ui.pictures_receipt import RECEIPT
from tests.ui.pictures_sale import STATES
from tests.ui.pictures_spend import SPEND, UNKNOWN
from tests.ui.seeing import name_of

THEMES: tuple[ThemeName, ...] = ("light", "dark", "high-contrast")


@dataclass(frozen=True)
class Walk:
    """A screen and all the states that it is shown in."""

    make: Callable[[Theme, Words], Any]
    states: Mapping[str, Any]


WALKS = {
    "sale": Walk(SaleScreen, STATES),
    "identify": Walk(IdentifyScreen, IDENTIFY),
    "payment": Walk(PaymentScreen, PAYMENT),
    "spend": Walk(SpendRequestScreen, SPEND),
    "unknown": Walk(UnknownOutcomeScreen, UNKNOWN),
    "receipt": Walk(ReceiptScreen, RECEIPT),
    "purchases": Walk(PurchasesScreen, PURCHASE_STATES),
    "queue": Walk(QueueScreen, QUEUES),
    "products": Walk(ProductsScreen, PRODUCT_STATES),
}


def looks_the_same_when_pressed(button: QAbstractButton) -> bool:
    """Whether nothing shows that a finger is on it, in the picture right after the touch."""
    before = button.grab().toImage()
    button.setDown(True)
    pressed = button.grab().toImage()
    button.setDown(False)
    return before == pressed


def hidden_words(widget: QWidget, said: str) -> bool:
    """Whether a tool tip says what nothing else on the page says; a finger never sees it."""
    return widget.toolTip() not in said


def follows_no_finger(widget: QWidget) -> bool:
    return isinstance(widget, RowList | QAbstractScrollArea) and not any(
        QScroller.hasScroller(target) for target in (widget, *widget.findChildren(QWidget))
    )


def touch_faults(page: QWidget, seen: set[tuple[str, str]]) -> list[str]:
    """What a finger would miss on this page; each kind of control is pressed once a screen."""
    faults = []
    said = "\n".join(names_in_view(page))
    for widget in in_view(page):
        if hidden_words(widget, said):
            faults.append(f"only hover tells {widget.toolTip()!r}")
        if follows_no_finger(widget):
            faults.append(f"{widget.objectName()} follows no finger")
        if isinstance(widget, QAbstractButton) and widget.isEnabled():
            kind = (widget.objectName(), str(widget.isChecked()))
            if kind not in seen and looks_the_same_when_pressed(widget):
                faults.append(f"{name_of(widget)} does not show that it is pressed")
            seen.add(kind)
    return faults


@pytest.mark.parametrize("theme_name", THEMES)
@pytest.mark.parametrize("name", WALKS)
def test_every_control_of_a_screen_answers_a_finger(
    name: str, theme_name: ThemeName, theme: Theme, qtbot: QtBot
) -> None:
    theme.use(theme_name)
    walk = WALKS[name]
    page = walk.make(theme, Words("en"))
    seen: set[tuple[str, str]] = set()
    faults: dict[str, list[str]] = {}
    with opened(qtbot, page):
        give_size(page, (1280, 736))
        for state_name, state in walk.states.items():
            page.render(state)
            settle()
            if found := touch_faults(page, seen):
                faults[state_name] = found
    assert faults == {}
    assert len(seen) > 3


def test_a_control_that_shows_nothing_is_found_out(theme: Theme, qtbot: QtBot) -> None:
    class Dull(ActionButton):
        """A defect: it looks the same under a finger."""

        def setDown(self, down: bool) -> None:
            super().setDown(False)

    page = QWidget()
    page.resize(QSize(300, 100))
    Dull(theme, "page/dull", "Dull", parent=page)
    QLabel("More", page).setToolTip("More about it")
    QScrollArea(page).resize(40, 40)
    with opened(qtbot, page):
        settle()
        assert len(touch_faults(page, set())) == 3
