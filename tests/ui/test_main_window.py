"""The window: one screen at a time, keys for the screen in view, the menu of a small screen."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from cashier_app.texts.words import Words
from cashier_app.ui.main_window import SMALLEST, MainWindow, scale_for
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.text_entry import TextEntry
from tests.ui.finding import button, names_in_view
from tests.ui.furnished import furnished
from tests.ui.pictures_sale import BAR
from tests.ui.seeing import name_of


class OneButton(QWidget):
    """A screen with its primary action."""

    pressed = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.button = ActionButton(theme, f"{name}/go", name, keys=("F12",))
        self.button.clicked.connect(self.pressed)
        QVBoxLayout(self).addWidget(self.button)


class Till:
    """A window with two screens."""

    def __init__(self, theme: Theme, application: QApplication) -> None:
        self.sale = OneButton(theme, "Pay")
        self.payment = OneButton(theme, "Finish sale")
        self.top_bar = TopBar(theme, Words("en"), "Elia Market")
        self.window = furnished(
            theme,
            Words("en"),
            application,
            self.top_bar,
            {Screen.SALE: self.sale, Screen.PAYMENT: self.payment},
        )
        self.top_bar.render(BAR)


@pytest.fixture
def till(theme: Theme, qapp: QApplication, qtbot: QtBot) -> Till:
    made = Till(theme, qapp)
    qtbot.addWidget(made.window)
    made.window.open(QSize(1280, 800))
    qtbot.waitActive(made.window)
    return made


def test_it_fills_the_screen_where_nobody_makes_windows_larger(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    window = Till(theme, qapp).window
    qtbot.addWidget(window)
    window.open()
    assert window.normalGeometry().size() == window.screen().size().expandedTo(SMALLEST)


class AskingWindow(MainWindow):
    """Notes that it asked for the keys."""

    asked = False

    def activateWindow(self) -> None:
        self.asked = True
        super().activateWindow()


def test_a_window_of_a_fixed_size_asks_for_the_keys_itself(theme: Theme, qtbot: QtBot) -> None:
    # On a bare display a window has them only if it asks; `tests/bus` sells with keys on one.
    window = AskingWindow(theme)
    qtbot.addWidget(window)
    window.open(QSize(1280, 800))
    assert window.asked


def test_the_window_has_a_fixed_size_and_begins_with_the_first_screen(till: Till) -> None:
    assert till.window.size() == QSize(1280, 800)
    assert "Pay" in names_in_view(till.window)
    assert "Finish sale" not in names_in_view(till.window)


def test_without_a_size_it_fills_the_screen(till: Till) -> None:
    till.window.open()
    assert till.window.isFullScreen()


def test_over_the_whole_screen_it_cannot_be_closed_and_says_that_somebody_wants_to(
    till: Till, qtbot: QtBot
) -> None:
    till.window.open()
    with qtbot.waitSignal(till.window.leave_requested):
        till.window.close()
    assert till.window.isVisible()
    with qtbot.waitSignal(till.window.leave_requested):
        QTest.keyClick(till.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert till.window.isVisible()
    till.window.leave()
    assert not till.window.isVisible()


def test_over_the_whole_screen_it_closes_at_once_for_whoever_may_leave(till: Till) -> None:
    till.window.open()
    till.window.leave_requested.connect(till.window.leave)
    QTest.keyClick(till.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not till.window.isVisible()


@pytest.mark.parametrize("state", [Qt.WindowState.WindowMinimized, Qt.WindowState.WindowNoState])
def test_over_the_whole_screen_it_cannot_be_made_smaller(
    till: Till, qtbot: QtBot, state: Qt.WindowState
) -> None:
    till.window.open()
    till.window.setWindowState(state)
    qtbot.waitUntil(till.window.isFullScreen)


def test_in_a_window_it_closes_as_every_window_does(till: Till, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(till.window.leave_requested):
        till.window.close()
    assert not till.window.isVisible()


def test_a_key_goes_to_the_screen_in_view(till: Till, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(till.payment.pressed), qtbot.waitSignal(till.sale.pressed):
        QTest.keyClick(till.window, Qt.Key.Key_F12)
    till.window.show_screen(Screen.PAYMENT)
    with qtbot.assertNotEmitted(till.sale.pressed), qtbot.waitSignal(till.payment.pressed):
        QTest.keyClick(till.window, Qt.Key.Key_F12)


def test_nothing_has_the_focus_on_a_new_screen(till: Till, qtbot: QtBot) -> None:
    till.sale.button.setFocus()
    till.window.show_screen(Screen.PAYMENT)
    with qtbot.assertNotEmitted(till.payment.pressed):
        QTest.keyClick(till.window.focusWidget(), Qt.Key.Key_Space)


def test_nothing_has_the_focus_when_the_window_opens(till: Till, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(till.sale.pressed):
        QTest.keyClick(till.window.focusWidget(), Qt.Key.Key_Space)


def test_the_tab_key_goes_through_the_screen_before_the_top_bar(till: Till, qtbot: QtBot) -> None:
    met: list[str] = []
    for _ in range(4):
        QTest.keyClick(till.window.focusWidget(), Qt.Key.Key_Tab)
        met.append(name_of(till.window.focusWidget()))
    assert met == ["Pay", "Sale", "Purchases", "Products"]


@pytest.mark.parametrize(
    ("size", "scale"),
    [
        (QSize(1280, 800), Decimal(1)),
        (QSize(1024, 600), Decimal(1)),
        (QSize(800, 1280), Decimal(1)),
        (QSize(1920, 720), Decimal(1)),
        (QSize(1600, 900), Decimal("1.25")),
        (QSize(1920, 1080), Decimal("1.25")),
    ],
)
def test_a_big_screen_makes_everything_a_quarter_bigger(size: QSize, scale: Decimal) -> None:
    assert scale_for(size) == scale


def test_the_theme_follows_the_size_of_the_window(till: Till, theme: Theme) -> None:
    till.window.open(QSize(1920, 1080))
    QApplication.processEvents()
    assert theme.px(100) == 125
    assert till.top_bar.height() == 80


# ---- the menu ------------------------------------------------------------------------------------


@pytest.fixture
def small(till: Till) -> Till:
    till.window.open(QSize(1024, 600))
    QApplication.processEvents()
    return till


def test_the_menu_unfolds_the_places_and_folds_again(small: Till, qtbot: QtBot) -> None:
    menu = button(small.window, "Menu")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton)
    places = {"Sale", "Purchases", "Products", "Settings"}
    assert places <= set(names_in_view(small.window))
    assert button(small.window, "Sale").isChecked()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton)
    assert not places & set(names_in_view(small.window))
    assert "Pay" in names_in_view(small.window)


def test_a_place_in_the_menu_is_asked_for(small: Till, qtbot: QtBot) -> None:
    QTest.mouseClick(button(small.window, "Menu"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(small.top_bar.tab_requested) as asked:
        QTest.mouseClick(button(small.window, "Products"), Qt.MouseButton.LeftButton)
    assert asked.args == [Tab.PRODUCTS]
    assert "Pay" in names_in_view(small.window)


def test_a_new_screen_folds_the_menu(small: Till, qtbot: QtBot) -> None:
    QTest.mouseClick(button(small.window, "Menu"), Qt.MouseButton.LeftButton)
    small.window.show_screen(Screen.PAYMENT)
    assert "Finish sale" in names_in_view(small.window)


def test_there_is_no_second_window(till: Till) -> None:
    assert till.window.findChildren(QPushButton)
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [till.window]


def test_a_tap_on_a_button_leaves_the_focus_in_the_field(
    till: Till, theme: Theme, qtbot: QtBot
) -> None:
    field = TextEntry(theme, "sale/search", "Search", parent=till.sale)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.mouseClick(till.sale.button, Qt.MouseButton.LeftButton)
    assert field.hasFocus()


def test_tab_goes_through_the_screen_first_also_to_what_was_made_last(
    till: Till, theme: Theme
) -> None:
    late = ActionButton(theme, "sale/late", "Quick key Bananas")
    layout = till.sale.layout()
    assert layout is not None
    layout.addWidget(late)
    late.show()
    till.sale.button.setFocus()

    QTest.keyClick(till.sale.button, Qt.Key.Key_Tab)
    assert late.hasFocus()
    QTest.keyClick(late, Qt.Key.Key_Tab)
    focused = till.window.focusWidget()
    assert focused is not None
    assert till.top_bar.isAncestorOf(focused)
    QTest.keyClick(focused, Qt.Key.Key_Backtab)
    assert late.hasFocus()


def test_tab_never_leads_to_a_screen_that_is_not_shown(till: Till) -> None:
    for _ in range(12):
        focused: QWidget | None = till.window.focusWidget()
        QTest.keyClick(till.window if focused is None else focused, Qt.Key.Key_Tab)
        assert not till.payment.button.hasFocus()
