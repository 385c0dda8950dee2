"""Supervisor approval over any screen: its place, its keys, and that nothing under it answers."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cashier_app.presenters.approval import ApprovalField, ApprovalIntents
from cashier_app.presenters.sale_intents import ProductIntents
from cashier_app.presenters.screens import Screen
from cashier_app.texts.words import Words
from cashier_app.ui.main_window import MainWindow
from cashier_app.ui.screens.approval_panel import ApprovalPanel
from cashier_app.ui.screens.products_screen import ProductsScreen
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.screens.sign_in_screen import SignInScreen
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.theme import Theme
from tests.ui import pictures_people as states
from tests.ui.controls import controls, overlaps, press_sign, settle
from tests.ui.every_screen import EveryScreen
from tests.ui.example_sale import SALE
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.furnished import furnished
from tests.ui.listening import Listener
from tests.ui.pictures_sale import BAR
from tests.ui.seeing import description_of


@dataclass
class Till:
    window: MainWindow
    panel: ApprovalPanel
    sale: SaleScreen
    presenter: Listener
    under: Listener


@pytest.fixture
def till(qtbot: QtBot, theme: Theme, qapp: QApplication) -> Till:
    words = Words("en")
    sale = SaleScreen(theme, words, "EUR")
    screens = {Screen.SALE: sale, Screen.SIGN_IN: SignInScreen(theme, words)}
    bar = TopBar(theme, words)
    window = furnished(theme, words, qapp, bar, screens)
    qtbot.addWidget(window)
    panel = ApprovalPanel(theme, words)
    window.put_panel(panel)
    window.open(QSize(1280, 800))
    qtbot.waitActive(window)
    bar.render(BAR)
    sale.render(SALE)
    settle()
    under = Listener(sale, ProductIntents)
    return Till(window, panel, sale, Listener(panel, ApprovalIntents), under)


def test_it_has_the_names_of_the_contract(till: Till) -> None:
    till.panel.render(states.APPROVAL)
    assert {
        "Supervisor number",
        "Supervisor PIN",
        "Approve",
        "Do not approve",
        "Open the drawer",
    } <= set(names_in_view(till.panel))
    assert till.panel.accessibleName() == "Supervisor approval"
    assert description_of(control(till.panel, "Supervisor number")) == "1"
    assert description_of(control(till.panel, "Supervisor PIN")) == "2 of 4 digits"


@pytest.mark.parametrize(
    ("name", "heard"),
    [
        ("Supervisor number", ("field_chosen", ApprovalField.NUMBER)),
        ("Supervisor PIN", ("field_chosen", ApprovalField.PIN)),
        ("Digit 5", ("digit_typed", "5")),
        ("Delete last digit", ("delete_requested",)),
        ("Clear", ("clear_requested",)),
        ("Approve", ("approve_requested",)),
        ("Do not approve", ("refuse_requested",)),
    ],
)
def test_a_tap_asks_once(till: Till, name: str, heard: tuple[object, ...]) -> None:
    till.panel.render(states.APPROVAL_READY)
    button(till.panel, name).click()
    assert till.presenter.heard == [heard]


@pytest.mark.parametrize(
    ("key", "heard"),
    [
        (Qt.Key.Key_7, ("digit_typed", "7")),
        (Qt.Key.Key_Backspace, ("delete_requested",)),
        (Qt.Key.Key_Delete, ("clear_requested",)),
        (Qt.Key.Key_Return, ("approve_requested",)),
        (Qt.Key.Key_F12, ("approve_requested",)),
        (Qt.Key.Key_Escape, ("refuse_requested",)),
    ],
)
def test_a_key_is_for_the_panel_and_nothing_under_it(
    till: Till, key: Qt.Key, heard: tuple[object, ...]
) -> None:
    till.panel.render(states.APPROVAL_READY)
    settle()
    QTest.keyClick(till.panel, key)
    assert till.presenter.heard == [heard]
    assert till.under.heard == []


def test_a_pin_never_lands_in_a_field_that_was_tapped_beside_it(till: Till) -> None:
    search = control(till.sale, "Search or scan a product")
    assert isinstance(search, QLineEdit)
    till.panel.render(states.APPROVAL)
    settle()
    QTest.mouseClick(search, Qt.MouseButton.LeftButton)
    settle()
    focused = till.window.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "8024")
    assert search.text() == ""
    assert till.presenter.heard == [("digit_typed", digit) for digit in "8024"]
    till.panel.render(None)
    QTest.mouseClick(search, Qt.MouseButton.LeftButton)
    assert search.hasFocus()


def test_a_pin_reaches_the_panel_from_a_button_that_has_the_focus_beside_it(till: Till) -> None:
    beside = button(till.sale, "All quick keys")
    till.panel.render(states.APPROVAL)
    settle()
    beside.setFocus()
    QTest.keyClicks(beside, "80")
    QTest.keyClick(beside, Qt.Key.Key_Backspace)
    assert till.presenter.heard == [
        ("digit_typed", "8"),
        ("digit_typed", "0"),
        ("delete_requested",),
    ]
    QTest.keyClick(beside, Qt.Key.Key_Space)
    assert ("all_keys_requested",) in till.under.heard
    till.panel.render(None)
    QTest.keyClicks(beside, "24")
    assert len(till.presenter.heard) == 3


def test_tab_leads_from_the_number_to_the_pin_and_back(till: Till) -> None:
    till.panel.render(replace(states.APPROVAL, field=ApprovalField.NUMBER))
    settle()
    QTest.keyClick(till.panel, Qt.Key.Key_Tab)
    assert till.presenter.heard == [("field_chosen", ApprovalField.PIN)]
    till.panel.render(replace(states.APPROVAL, field=ApprovalField.PIN))
    QTest.keyClick(till.panel, Qt.Key.Key_Backtab)
    assert till.presenter.heard[1:] == [("field_chosen", ApprovalField.NUMBER)]
    assert till.panel.hasFocus()
    QTest.keyClick(till.panel, Qt.Key.Key_Tab)
    assert not till.panel.hasFocus()
    assert len(till.presenter.heard) == 2


def test_a_digit_of_an_arabic_keyboard_is_one(till: Till) -> None:
    till.panel.render(states.APPROVAL)
    settle()
    press_sign(till.panel, "٧")
    assert till.presenter.heard == [("digit_typed", "7")]


def test_other_keys_ask_nothing(till: Till) -> None:
    till.panel.render(states.APPROVAL)
    QTest.keyClick(till.panel, Qt.Key.Key_A)
    assert till.presenter.heard == []


def test_afterwards_the_keys_of_the_screen_are_its_own_again(till: Till) -> None:
    till.panel.render(states.APPROVAL)
    settle()
    till.panel.render(None)
    QTest.keyClick(till.window, Qt.Key.Key_F12)
    assert ("pay_requested",) in till.under.heard
    assert till.presenter.heard == []


def test_tab_does_not_reach_what_is_covered(till: Till) -> None:
    till.panel.render(states.APPROVAL_READY)
    settle()
    reached = set()
    for _ in range(80):
        till.window.focusNextPrevChild(True)
        focused = till.window.focusWidget()
        reached.add(focused.accessibleName())
    assert "Approve" in reached
    assert "Pay" not in reached


def test_it_lies_over_the_decision_column_of_each_screen_and_size(till: Till, theme: Theme) -> None:
    for size in (QSize(1280, 800), QSize(1024, 600), QSize(800, 1280), QSize(1920, 1080)):
        till.window.setFixedSize(size)
        settle()
        till.panel.render(states.APPROVAL)
        settle()
        pay = till.sale.findChild(type(button(till.panel, "Approve")), "sale/pay")
        assert pay is not None
        middle = pay.mapTo(till.window, pay.rect().center())
        assert till.panel.geometry().contains(middle)
        assert overlaps(till.panel) == []
        assert all(one.height() >= theme.px(48) for one in controls(till.panel))
        till.panel.render(None)


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600), (800, 1280), (1920, 1080)])
def test_it_lies_just_over_the_column_of_a_screen_that_has_a_narrower_one(
    size: tuple[int, int], qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    every = EveryScreen(qapp, theme, Words("en"), size, only=(Screen.PRODUCTS,))
    qtbot.addWidget(every.window)
    every.show(Screen.PRODUCTS, "products-running")
    every.ask(states.APPROVAL)
    page = every.window.findChild(ProductsScreen)
    assert page is not None
    column = QRect(page.decision.mapTo(every.window, QPoint()), page.decision.size())
    assert every.panel.geometry() == column
    assert overlaps(every.panel) == []


def test_in_right_to_left_it_lies_on_the_left(till: Till) -> None:
    till.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    till.panel.render(states.APPROVAL)
    settle()
    assert till.panel.geometry().left() == 12


def test_it_goes_along_to_another_screen(till: Till) -> None:
    till.panel.render(states.APPROVAL_READY)
    till.window.show_screen(Screen.SIGN_IN)
    settle()
    QTest.keyClick(till.panel, Qt.Key.Key_Return)
    assert till.presenter.heard == [("approve_requested",)]


def test_without_a_number_it_cannot_be_approved(till: Till) -> None:
    till.panel.render(states.APPROVAL_EMPTY)
    assert is_unavailable(control(till.panel, "Approve"))


@pytest.mark.parametrize(
    ("field", "typed", "offered"),
    [(ApprovalField.NUMBER, 0, True), (ApprovalField.PIN, 0, False), (ApprovalField.PIN, 4, True)],
)
def test_it_is_offered_when_it_leads_to_the_pin_or_there_is_one(
    till: Till, field: ApprovalField, typed: int, offered: bool
) -> None:
    ready = typed == states.APPROVAL.pin_length
    till.panel.render(replace(states.APPROVAL, field=field, typed=typed, can_approve=ready))
    assert is_unavailable(control(till.panel, "Approve")) is not offered


def test_another_language_has_a_panel_of_its_own(till: Till, theme: Theme) -> None:
    till.panel.render(states.APPROVAL)
    other = ApprovalPanel(theme, Words("en"))
    till.window.put_panel(other)
    other.render(states.APPROVAL)
    settle()
    assert other.geometry().width() > 300
    other.render(None)
    QTest.keyClick(till.window, Qt.Key.Key_F12)
    assert ("pay_requested",) in till.under.heard
