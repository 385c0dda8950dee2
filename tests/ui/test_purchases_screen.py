"""Purchases: its names, what a tap and a key ask for, and that nothing moves."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.purchases_state import PurchasesIntents, PurchasesState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.purchases_screen import PurchasesScreen
from cashier_app.ui.screens.queue_screen import QueueScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_purchases as states
from tests.ui.controls import SIZES, controls, give_size, opened, overlaps, place, settle
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.listening import Listener
from tests.ui.seeing import description_of, name_of


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[PurchasesScreen]:
    screen = PurchasesScreen(theme, Words("en"))
    screen.render(states.PURCHASES)
    with opened(qtbot, screen):
        yield screen


@pytest.fixture
def presenter(screen: PurchasesScreen) -> Listener:
    return Listener(screen, PurchasesIntents)


def test_everything_has_the_name_of_the_contract(screen: PurchasesScreen) -> None:
    screen.render(states.PURCHASES_CHOSEN)
    assert {
        "Purchases of this till",
        "Purchase 3-000418, Today 12:44, €37.27, recorded",
        "Purchase 3-000377, Sat 21 Nov 18:07, €52.18, recorded",
        "Purchase 3-000417, Today 12:39, €21.05, waiting",
        "Purchase 3-000414, Today 12:22, €9.85, no customer",
        "Purchase 3-000298, Wed 11 Nov 13:15, €9.40, cancelled",
        "Waiting to be sent",
        "Give back list",
        "Print receipt again",
        "Purchase 3-000377",
        "Line 4: Oranges, loose, 4.200 kg, €5.46",
        "Goods: €52.18",
        "Spent automatically: −€1.20",
        "Spent from wallet: −€10.00",
        "Paid by card: €40.98",
        "Earned: €3.14",
    } <= set(names_in_view(screen))
    assert description_of(control(screen, "Waiting to be sent")) == "2 purchases"
    assert description_of(control(screen, "Give back list")) == "€3.24 to give back"


def test_what_is_to_be_given_back_has_the_names_of_the_contract(screen: PurchasesScreen) -> None:
    screen.render(states.GIVE_BACKS)
    assert {
        "Give back €2.37, 3-000415, Sofia N.",
        "Give back €0.87, 3-000402, Card ending 0932, not checked",
    } <= set(names_in_view(screen))
    assert button(screen, "Give back list").isChecked()
    screen.render(states.GIVE_BACK_ASKED)
    assert {"Given back", "Keep in the list", "Give back in cash: €2.37"} <= set(
        names_in_view(screen)
    )


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (states.PURCHASES_EMPTY, "No purchases in the last 90 days."),
        (states.PURCHASES_LOADING, "Fetching…"),
        (states.NOTHING_OWED, "Nothing is to be given back."),
        (states.PURCHASES_WAITING, "Known once CRM.COM recorded it"),
        (states.PURCHASES_OWING, "Still to give back: €2.37"),
        (states.PURCHASES_PRINTED, "3-000377 is printed"),
        (
            states.GIVE_BACK_DONE,
            "€2.37 was given back for 3-000415. The slip is being printed.",
        ),
    ],
)
def test_each_state_says_what_it_is(
    screen: PurchasesScreen, state: PurchasesState, words: str
) -> None:
    screen.render(state)

    assert words in names_in_view(screen)


def test_without_a_chosen_sale_nothing_can_be_printed(screen: PurchasesScreen) -> None:
    print_again = control(screen, "Print receipt again")

    assert is_unavailable(print_again)
    assert description_of(print_again) == "No purchase is chosen"


def test_names_and_identifiers_of_controls_are_unique_in_every_state(
    screen: PurchasesScreen,
) -> None:
    for name, state in states.PURCHASE_STATES.items():
        screen.render(state)
        settle()
        shown = controls(screen)
        names = [name_of(one) for one in shown]
        assert sorted(set(names)) == sorted(names), name
        for one in shown:
            assert one.objectName().startswith("purchases/"), name
            assert screen.findChildren(QWidget, one.objectName()) == [one], name


TAPS = [
    ("Waiting to be sent", states.PURCHASES, ("waiting_requested",)),
    ("Give back list", states.PURCHASES, ("give_backs_requested",)),
    ("All purchases", states.GIVE_BACKS, ("give_backs_requested",)),
    ("Show older purchases", states.PURCHASES_MORE, ("more_requested",)),
    ("Print receipt again", states.PURCHASES_CHOSEN, ("print_requested",)),
    (
        "Purchase 3-000417, Today 12:39, €21.05, waiting",
        states.PURCHASES,
        ("row_selected", "3-000417"),
    ),
    ("Give back €2.37, 3-000415, Sofia N.", states.GIVE_BACKS, ("row_selected", "a")),
    ("Given back", states.GIVE_BACK_ASKED, ("given_back",)),
    ("Keep in the list", states.GIVE_BACK_ASKED, ("back_requested",)),
]


@pytest.mark.parametrize(("name", "state", "intent"), TAPS)
def test_a_tap_asks_for_what_the_button_says(
    screen: PurchasesScreen,
    presenter: Listener,
    name: str,
    state: PurchasesState,
    intent: tuple[object, ...],
) -> None:
    screen.render(state)
    settle()

    QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)

    assert presenter.heard == [intent]


KEYS = [
    (Qt.Key.Key_F9, states.PURCHASES_CHOSEN, [("print_requested",)]),
    (Qt.Key.Key_F9, states.PURCHASES, []),
    (Qt.Key.Key_F9, states.GIVE_BACKS, []),
    (Qt.Key.Key_F9, states.GIVE_BACK_ASKED, []),
    (Qt.Key.Key_Escape, states.GIVE_BACK_ASKED, [("back_requested",)]),
    (Qt.Key.Key_Return, states.GIVE_BACK_ASKED, []),
    (Qt.Key.Key_F12, states.GIVE_BACK_ASKED, []),
    (Qt.Key.Key_Down, states.PURCHASES_CHOSEN, [("row_selected", "3-000298")]),
    (Qt.Key.Key_Up, states.PURCHASES_CHOSEN, [("row_selected", "3-000414")]),
    (Qt.Key.Key_Down, states.GIVE_BACKS, [("row_selected", "a")]),
]


@pytest.mark.parametrize(("key", "state", "intents"), KEYS)
def test_a_key_does_what_the_design_gives_it(
    screen: PurchasesScreen,
    presenter: Listener,
    key: Qt.Key,
    state: PurchasesState,
    intents: list[tuple[object, ...]],
) -> None:
    screen.render(state)

    QTest.keyClick(screen.window().windowHandle(), key)

    assert presenter.heard == intents


@pytest.mark.parametrize("kind", [PurchasesScreen, QueueScreen])
def test_a_room_that_is_built_takes_no_keys_from_the_window(
    screen: PurchasesScreen,
    theme: Theme,
    qtbot: QtBot,
    kind: type[PurchasesScreen] | type[QueueScreen],
) -> None:
    room = kind(theme, Words("en"))
    qtbot.addWidget(room)
    settle()

    assert screen.window().isActiveWindow()


def test_no_state_opens_a_second_window(screen: PurchasesScreen) -> None:
    for state in (*states.PURCHASE_STATES.values(), *reversed(states.PURCHASE_STATES.values())):
        screen.render(state)
        settle()

    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [screen.window()]


def test_the_print_button_stays_where_it_is_whatever_is_chosen(screen: PurchasesScreen) -> None:
    def where() -> QRect:
        settle()
        return place(screen, "Print receipt again")

    usual = where()
    for state in (
        states.PURCHASES_CHOSEN,
        states.PURCHASES_NOT_PRINTED,
        states.PURCHASES_OWING,
        states.PURCHASES_EMPTY,
    ):
        screen.render(state)
        assert where() == usual


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_lies_within_the_page_and_nothing_over_something_else(
    screen: PurchasesScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)

    for name, state in states.PURCHASE_STATES.items():
        screen.render(state)
        settle()
        assert overlaps(screen) == [], name
        for one in controls(screen):
            assert min(one.width(), one.height()) >= 48, (name, name_of(one))
            assert screen.rect().contains(QRect(one.mapTo(screen, QPoint(0, 0)), one.size()))
