"""Purchases: its names, what a tap and a key ask for, and that nothing moves."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.domain.cancel_reason import CancelReason
from cashier_app.domain.money import ZERO
from cashier_app.presenters.purchases_state import (
    CancellingIntents,
    FindingIntents,
    PurchasesIntents,
    PurchasesState,
)
from cashier_app.presenters.sale_detail import Standing
from cashier_app.texts.words import Words
from cashier_app.ui.screens.past_sale_faces import when
from cashier_app.ui.screens.purchases_screen import PurchasesScreen
from cashier_app.ui.screens.queue_screen import QueueScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_purchases as states
from tests.ui.controls import SIZES, controls, give_size, opened, overlaps, place, settle
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.listening import Listener
from tests.ui.seeing import description_of, name_of


class AllIntents(PurchasesIntents, FindingIntents, CancellingIntents, Protocol):
    """What the three presenters of this screen hear together."""


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[PurchasesScreen]:
    screen = PurchasesScreen(theme, Words("en"))
    screen.render(states.PURCHASES)
    with opened(qtbot, screen):
        yield screen


@pytest.fixture
def presenter(screen: PurchasesScreen) -> Listener:
    return Listener(screen, AllIntents)


def test_nothing_is_pressed_by_another_enter_once_the_pad_is_put_away(
    screen: PurchasesScreen,
) -> None:
    screen.render(states.TYPING)
    settle()
    assert screen.focusWidget() is control(screen, "Number on the receipt")
    screen.render(states.PURCHASES)
    settle()

    assert not isinstance(QApplication.focusWidget(), QAbstractButton)


@pytest.mark.parametrize(
    ("state", "name"),
    [
        (states.HERS, "Purchases of this customer"),
        (states.GIVE_BACKS, "Money to give back"),
        (states.PURCHASES, "Purchases of this till"),
    ],
)
def test_a_list_is_called_what_stands_in_it(
    screen: PurchasesScreen, state: PurchasesState, name: str
) -> None:
    screen.render(states.GIVE_BACKS if state is states.HERS else states.HERS)
    screen.render(state)
    assert control(screen, name).objectName() == "purchases/rows"


def leafed_through(screen: PurchasesScreen) -> set[str]:
    """Leaf to the end of the chosen purchase; return all names that came into view."""
    later = "Show later lines"
    seen = set(names_in_view(screen))
    while later in names_in_view(screen) and button(screen, later).isEnabled():
        button(screen, later).click()
        settle()
        seen |= set(names_in_view(screen))
    return seen


def test_everything_has_the_name_of_the_contract(screen: PurchasesScreen) -> None:
    screen.render(states.PURCHASES_CHOSEN)
    settle()
    assert {
        "Purchases of this till",
        "Purchase 3-000418, today 12:44, €37.27, recorded",
        "Purchase 3-000377, Sat 21 Nov 18:07, €52.18, recorded",
        "Purchase 3-000417, today 12:39, €21.05, waiting",
        "Purchase 3-000414, today 12:22, €9.85, no customer",
        "Waiting to be sent",
        "Give back list",
        "Print receipt again",
        "Cancel this purchase",
        "Other customer",
        "Find by receipt number",
        "Purchase 3-000377",
        "Line 5: Washing powder 40 washes, 1, €10.32",
        "Goods: €52.18",
        "Spent automatically: −€1.20",
        "Spent from wallet: −€10.00",
        "Paid by card: €40.98",
        "Earned: €3.14",
    } <= leafed_through(screen)
    assert description_of(control(screen, "Waiting to be sent")) == "2 purchases"
    assert description_of(control(screen, "Give back list")) == "€3.24 to give back"


def test_a_purchase_of_which_goods_came_back_claims_no_reward(screen: PurchasesScreen) -> None:
    """CRM.COM cancelled it; what the purchase that took its place earned stands there."""
    row = replace(states.PURCHASES.rows[0], standing=Standing.RETURNED)
    state = replace(states.PURCHASES, rows=(row,), detail=None)
    screen.render(state)
    settle()
    shown = control(screen, "Purchase 3-000418, today 12:44, €37.27, partly returned")
    with_figures = shown.grab().toImage()
    screen.render(replace(state, rows=(replace(row, earned=None, spent=ZERO),)))
    settle()
    assert shown.grab().toImage() == with_figures
    screen.render(replace(state, detail=replace(states.SALE_377, standing=Standing.RETURNED)))
    settle()
    assert not [name for name in names_in_view(screen) if name.startswith("Earned")]


def test_what_is_to_be_given_back_has_the_names_of_the_contract(screen: PurchasesScreen) -> None:
    screen.render(states.GIVE_BACKS)
    assert {
        "Give back €2.37, 3-000415, Sofia N.",
        "Give back €0.87, 3-000402, Card ending 0932",
    } <= set(names_in_view(screen))
    assert button(screen, "Give back list").isChecked()
    screen.render(states.GIVE_BACK_ASKED)
    assert {"Given back", "Keep in the list", "Give back in cash: €2.37"} <= set(
        names_in_view(screen)
    )


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Goods: €52.18", "purchases/goods"),
        ("Spent automatically: −€1.20", "purchases/spent-automatically"),
        ("Spent from wallet: −€10.00", "purchases/spent-from-wallet"),
        ("Earned: €3.14", "purchases/earned"),
    ],
)
def test_a_figure_is_known_to_programs_by_its_label(
    screen: PurchasesScreen, name: str, identifier: str
) -> None:
    screen.render(states.PURCHASES_CHOSEN)
    settle()
    leafed_through(screen)
    assert control(screen, name).objectName() == identifier


@pytest.mark.parametrize("exchange", [True, False])
def test_without_a_customer_the_money_goes_to_who_brings_the_receipt(
    screen: PurchasesScreen,
    exchange: bool,
) -> None:
    owed = replace(states.OWED[0], customer=None, exchange=exchange)
    screen.render(replace(states.GIVE_BACKS, give_backs=(owed,), chosen=owed))
    said = [name for name in names_in_view(screen) if "slip is printed" in name]
    assert said
    assert all("o whoever brings receipt 3-000415" in name for name in said)


def test_what_was_kept_for_an_exchange_says_how_it_goes_back(screen: PurchasesScreen) -> None:
    screen.render(states.EXCHANGE_KEPT)

    assert {
        "Give back on the card, slip 004417: €5.00",
        "Give back in cash: €3.00",
        "Given back",
    } <= set(names_in_view(screen))


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (states.PURCHASES_EMPTY, "No purchases in the last 90 days."),
        (states.PURCHASES_LOADING, "Fetching…"),
        (states.NOTHING_OWED, "Nothing is to be given back."),
        (states.PURCHASES_WAITING, "Known once CRM.COM recorded it"),
        (states.PURCHASES_OWING, "Still to give back: €2.37"),
        (states.PURCHASES_PRINTED, "3-000377 is printed"),
        (states.HERS_FETCHING, "Fetching…"),
        (states.HERS_ALONE, "CRM.COM does not answer: this till's own only."),
        (states.HERS, "Wallet: €19.51"),
        (
            states.ELSEWHERE,
            "Not sold at this till. What was bought and how it was paid stands on its receipt.",
        ),
        (states.NOTHING_SAID, "Purchase CE000017, time not known, not known, recorded"),
        (states.TYPING, "Number on the receipt"),
        (states.CANCEL_ASKED, "Reward, taken back: −€3.14"),
        (states.CANCEL_ASKED, "Spent on request, returned: +€10.00"),
        (states.CANCEL_ASKED, "Spent automatically, returned: +€1.20"),
        (states.CANCEL_ASKED, "Wallet now: €19.51"),
        (states.CANCEL_ASKED, "Give back on the card, slip 004417: €40.98"),
        (states.CANCEL_SPLIT, "Give back in cash: €20.00"),
        (states.CANCEL_SPLIT, "Give back on the card terminal: €20.98"),
        (states.CANCEL_SPLIT, "Wallet now: −€1.20"),
        (states.CANCEL_SPLIT, "Instant discount, taken back: €0.87"),
        (
            states.CANCEL_AWAY,
            "CRM.COM does not answer. The purchase is unchanged. Try again later.",
        ),
        (
            states.CANCEL_ALREADY,
            "It was cancelled at CRM.COM already. Give nothing back here.",
        ),
        (
            states.CANCEL_ANOTHER,
            (
                "CRM.COM has another purchase under this number. Nothing was changed. "
                "See the address in Settings."
            ),
        ),
        (
            states.CANCEL_ELSEWHERE,
            "Give back what its receipt says",
        ),
        (
            states.CANCEL_UNKNOWN,
            "3-000377 is being cancelled. Give nothing back before CRM.COM has answered.",
        ),
        (
            states.CANCELLED,
            "3-000377 is cancelled. Give back €40.98 on the card terminal.",
        ),
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
    settle()

    assert words in leafed_through(screen)


def test_without_a_chosen_sale_nothing_can_be_printed(screen: PurchasesScreen) -> None:
    print_again = control(screen, "Print receipt again")

    assert is_unavailable(print_again)
    assert description_of(print_again) == "No purchase is chosen"


@pytest.mark.parametrize(
    "state",
    [states.CANCEL_READING, states.CANCEL_AWAY, states.CANCEL_ALREADY, states.CANCEL_ANOTHER],
)
def test_what_was_not_read_to_the_end_cannot_be_confirmed(
    screen: PurchasesScreen, state: PurchasesState
) -> None:
    screen.render(state)

    assert is_unavailable(control(screen, "Cancel purchase and reverse reward"))
    assert not is_unavailable(control(screen, "Keep purchase"))


def test_the_keys_begin_at_the_way_back(screen: PurchasesScreen) -> None:
    screen.render(states.HERS)
    button(screen, "Cancel this purchase").setFocus()
    screen.render(states.CANCEL_ASKED)

    assert screen.window().focusWidget() is button(screen, "Keep purchase")


def test_the_keys_press_nothing_once_the_question_is_answered(screen: PurchasesScreen) -> None:
    screen.render(states.CANCEL_ASKED)
    assert screen.window().focusWidget() is button(screen, "Keep purchase")
    screen.render(states.CANCELLED)

    assert screen.window().focusWidget() is None


def test_why_it_cannot_be_cancelled_is_said_on_the_button(screen: PurchasesScreen) -> None:
    screen.render(states.CANCEL_OFFLINE)
    cancel = control(screen, "Cancel this purchase")

    assert is_unavailable(cancel)
    assert description_of(cancel) == "CRM.COM must answer to cancel"


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
        "Purchase 3-000417, today 12:39, €21.05, waiting",
        states.PURCHASES,
        ("row_selected", "3-000417"),
    ),
    ("Give back €2.37, 3-000415, Sofia N.", states.GIVE_BACKS, ("row_selected", "a")),
    ("Given back", states.GIVE_BACK_ASKED, ("given_back",)),
    ("Keep in the list", states.GIVE_BACK_ASKED, ("back_requested",)),
    ("Other customer", states.HERS, ("other_customer_requested",)),
    ("Find by receipt number", states.PURCHASES, ("find_requested",)),
    ("Digit 4", states.TYPING, ("find_digit_typed", "4")),
    ("Delete last digit", states.TYPING, ("find_digit_deleted",)),
    ("Clear", states.TYPING, ("find_cleared",)),
    ("Show this receipt", states.TYPING, ("find_confirmed",)),
    ("Cancel this purchase", states.HERS, ("cancel_requested",)),
    ("Keep purchase", states.CANCEL_ASKED, ("cancel_kept",)),
    ("Cancel purchase and reverse reward", states.CANCEL_ASKED, ("cancel_confirmed",)),
    ("Cancel purchase and give back", states.CANCEL_ALONE, ("cancel_confirmed",)),
    (
        "Cancel reason: Goods are faulty",
        states.CANCEL_REASON,
        ("cancel_reason_chosen", CancelReason.FAULTY),
    ),
]


def test_before_a_reason_is_chosen_nothing_else_can_be_done_but_keep_it(
    screen: PurchasesScreen,
) -> None:
    screen.render(states.CANCEL_REASON)
    confirm = control(screen, "Cancel purchase and reverse reward")
    assert is_unavailable(confirm)
    assert description_of(confirm) == "Choose a reason first"
    assert "Reward, taken back: −€3.14" not in names_in_view(screen)
    screen.render(states.CANCEL_ASKED)
    assert not is_unavailable(control(screen, "Cancel purchase and reverse reward"))
    assert not any(name.startswith("Cancel reason") for name in names_in_view(screen))


def test_behind_a_reason_chosen_by_keyboard_the_keys_begin_where_they_do_no_harm(
    screen: PurchasesScreen,
) -> None:
    screen.render(states.CANCEL_REASON)
    button(screen, "Cancel reason: Goods are faulty").setFocus()
    screen.render(states.CANCEL_ASKED)
    assert screen.window().focusWidget() is button(screen, "Keep purchase")


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
    (Qt.Key.Key_Escape, states.CANCEL_ASKED, [("back_requested",)]),
    (Qt.Key.Key_Return, states.CANCEL_ASKED, []),
    (Qt.Key.Key_F12, states.CANCEL_ASKED, []),
    (Qt.Key.Key_F9, states.CANCEL_ASKED, []),
    (Qt.Key.Key_F10, states.PURCHASES, [("other_customer_requested",)]),
    (Qt.Key.Key_Return, states.TYPING, [("find_confirmed",)]),
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


def test_day_words_within_a_sentence_begin_as_the_language_writes_them() -> None:
    moment = datetime(2026, 11, 23, 12, 44, tzinfo=UTC)
    for language, alone, within in (
        ("de", "Heute 12:44", "heute 12:44"),
        ("el", "Σήμερα 12:44", "σήμερα 12:44"),
        ("ru", "Сегодня 12:44", "сегодня 12:44"),
    ):
        words = Words(language)
        assert when(words, moment, moment.date()) == alone
        assert when(words, moment, moment.date(), within=True) == within
        assert when(words, None, moment.date(), within=True)[0].islower() is (language != "de")
