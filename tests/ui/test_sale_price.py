"""The form for prices and discounts: its names, what a tap asks for, and its place at each size."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.domain.discount import Measure, Reason
from cashier_app.presenters.by_hand import DrawerIntents
from cashier_app.presenters.price_form_state import PriceForm, PriceIntents, PriceTask
from cashier_app.presenters.sale_state import MiddlePanel, SaleState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.theme import Theme
from tests.ui.example_sale import EMPTY, HALLOUMI, MARKED_DOWN, SALE
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.listening import Listener
from tests.ui.pictures_sale import STATES

LINE = PriceForm(PriceTask.LINE_DISCOUNT, HALLOUMI.description, Decimal("8.70"))


def state(form: PriceForm) -> SaleState:
    return replace(SALE, middle=MiddlePanel.PRICE, price=form)


@pytest.fixture
def screen(theme: Theme, qtbot: QtBot) -> SaleScreen:
    made = SaleScreen(theme, Words("en"))
    qtbot.addWidget(made)
    made.resize(1280, 736)
    made.render(SALE)
    made.show()
    qtbot.waitActive(made)
    return made


def show(screen: SaleScreen, shown: SaleState) -> None:
    screen.render(shown)
    QApplication.processEvents()


@pytest.fixture
def asked(screen: SaleScreen) -> Listener:
    return Listener(screen.basket.price, PriceIntents)


def test_the_drawer_is_offered_while_there_is_no_sale(screen: SaleScreen) -> None:
    asked = Listener(screen.basket.head, DrawerIntents)
    assert "Open drawer" not in names_in_view(screen)
    show(screen, EMPTY)
    button(screen, "Open drawer").click()
    assert asked.heard == [("drawer_requested",)]


def test_the_selected_line_offers_a_discount(screen: SaleScreen, asked: Listener) -> None:
    button(screen, "Give discount").click()
    assert asked.heard == [("discount_requested",)]


def test_every_tap_asks_for_what_it_says(screen: SaleScreen, asked: Listener) -> None:
    show(screen, state(replace(LINE, typed=Decimal(1), after=Decimal("7.70"), given=True)))
    for name in (
        "Whole basket",
        "Change price",
        "Per cent",
        "Discount reason: Short date",
        "Digit 7",
        "Double zero",
        "Delete last digit",
        "No discount",
        "Back to basket",
    ):
        button(screen, name).click()
    assert asked.heard == [
        ("price_task_chosen", PriceTask.BASKET_DISCOUNT),
        ("price_task_chosen", PriceTask.CHANGE_PRICE),
        ("measure_chosen", Measure.PER_CENT),
        ("reason_chosen", Reason.SHORT_DATE),
        ("price_digits_typed", "7"),
        ("price_digits_typed", "00"),
        ("price_digit_deleted",),
        ("taken_back",),
        ("price_form_left",),
    ]


def test_keys_are_typed_into_the_field_and_esc_leads_back(
    screen: SaleScreen, asked: Listener
) -> None:
    show(screen, state(LINE))
    field = control(screen, "Discount")
    assert field.hasFocus()
    for key in (Qt.Key.Key_5, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape):
        QTest.keyClick(field, key)
    assert asked.heard == [
        ("price_digits_typed", "5"),
        ("price_digit_deleted",),
        ("price_cleared",),
        ("price_form_left",),
    ]


def test_the_focus_goes_to_the_field_that_is_in_view_and_leaves_with_the_form(
    screen: SaleScreen,
) -> None:
    show(screen, state(LINE))
    show(screen, state(replace(LINE, task=PriceTask.CHANGE_PRICE)))
    assert control(screen, "New price").hasFocus()
    show(screen, state(replace(LINE, measure=Measure.PER_CENT)))
    assert control(screen, "Discount").hasFocus()
    show(screen, SALE)
    assert screen.window().hasFocus()
    show(screen, state(replace(LINE, measure=Measure.PER_CENT)))
    assert control(screen, "Discount").hasFocus()


def test_a_reason_cannot_be_chosen_before_there_is_something_to_give(screen: SaleScreen) -> None:
    show(screen, state(LINE))
    reason = button(screen, "Discount reason: Damaged")
    assert is_unavailable(reason)
    assert reason.accessibleDescription() == "Type the figure first"
    show(screen, state(replace(LINE, typed=Decimal(1), after=Decimal("7.70"))))
    assert not is_unavailable(reason)
    assert "Now €8.70, then €7.70" in names_in_view(screen)


def test_more_than_it_costs_is_said(screen: SaleScreen) -> None:
    too_much = replace(LINE, typed=Decimal(9), after=Decimal(0), too_much=True)
    show(screen, state(too_much))
    assert "That is more than it costs" in names_in_view(screen)
    assert control(screen, "Discount").property("wrong")
    assert is_unavailable(button(screen, "Discount reason: Damaged"))


def test_what_the_form_is_for_is_chosen_and_a_price_has_no_measure(screen: SaleScreen) -> None:
    show(screen, state(LINE))
    assert button(screen, "This line").isChecked()
    assert button(screen, "Amount").isChecked()
    assert "No discount" not in names_in_view(screen)
    show(screen, state(replace(LINE, task=PriceTask.CHANGE_PRICE, given=True)))
    assert button(screen, "Change price").isChecked()
    assert "Per cent" not in names_in_view(screen)
    assert "Shelf price" in names_in_view(screen)


def test_lines_and_goods_say_what_was_taken_off(screen: SaleScreen) -> None:
    show(screen, STATES["sale-marked-down"])
    goods = f"Goods: {Words('en').money(MARKED_DOWN.total)}"
    names = names_in_view(screen)
    assert goods in names
    assert "Line 1: Halloumi PDO 250 g, 2, €7.90" in names


@pytest.mark.parametrize("size", [(1280, 736), (1024, 544), (1536, 800), (800, 1216)])
@pytest.mark.parametrize("name", ["sale-discount", "sale-change-price"])
def test_nothing_of_the_form_is_cut_or_covered(
    screen: SaleScreen, size: tuple[int, int], name: str
) -> None:
    screen.resize(*size)
    show(screen, STATES[name])
    keys = [button(screen, f"Digit {digit}") for digit in range(10)]
    keys += [button(screen, one) for one in ("Back to basket", "Discount reason: Goodwill")]
    for key in keys:
        assert key.visibleRegion().boundingRect() == key.rect()
        assert key.height() >= 48
        assert key.window().childAt(key.mapTo(key.window(), key.rect().center())) is key
