"""The Unknown outcome screen: what is done, what is safe, and what to press."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.unknown_outcome_state import UnknownIntents, UnknownState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.unknown_outcome_screen import UnknownOutcomeScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_spend as states
from tests.ui.controls import SIZES, controls, give_size, opened, overlaps, place, settle
from tests.ui.finding import button, control, in_view, names_in_view
from tests.ui.listening import Listener
from tests.ui.seeing import description_of, name_of


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[UnknownOutcomeScreen]:
    screen = UnknownOutcomeScreen(theme, Words("en"))
    screen.render(states.UNKNOWN_FIRST)
    with opened(qtbot, screen):
        yield screen


@pytest.fixture
def presenter(screen: UnknownOutcomeScreen) -> Listener:
    return Listener(screen, UnknownIntents)


def test_everything_has_the_name_of_the_contract(screen: UnknownOutcomeScreen) -> None:
    assert {
        "Steps",
        "Purchase kept on this till as 3-000418: 12:43:02",
        "Sent to CRM.COM: 12:43:02",
        "No answer: asking whether it was recorded: Try 2, next in 4 s",
        "Payment: Not started",
        "Check now",
        "Go on at full price",
        "Cancel this sale",
        "Earned: not known",
        "Goods: €37.27",
        "Instant discount: −€0.87",
        "Spent automatically: −€1.50",
        "To pay: €34.90",
    } <= set(names_in_view(screen))
    assert description_of(control(screen, "To pay: €34.90")) == "if confirmed"


def test_what_the_purchase_asked_of_the_wallet_is_expected_too(
    screen: UnknownOutcomeScreen,
) -> None:
    assert not [name for name in names_in_view(screen) if name.startswith("Spent from wallet")]
    screen.render(states.UNKNOWN_WITH_SPEND)

    assert {"Spent from wallet: −€10.00", "To pay: €24.90"} <= set(names_in_view(screen))


def test_it_says_what_happened_what_is_safe_and_what_to_do_next(
    screen: UnknownOutcomeScreen,
) -> None:
    assert "CRM.COM did not answer in time" in names_in_view(screen)
    notice = next(name for name in names_in_view(screen) if name.startswith("Safe:"))
    assert "no money is taken" in notice
    assert "Next:" in notice
    assert "Go on at full price" in notice


def test_names_and_identifiers_of_controls_are_unique_in_every_state(
    screen: UnknownOutcomeScreen,
) -> None:
    for name, state in states.UNKNOWN.items():
        screen.render(state)
        shown = controls(screen)
        names = [name_of(control) for control in shown]
        assert sorted(set(names)) == sorted(names), name
        for one in shown:
            assert one.objectName().startswith("unknown-outcome/"), name
            assert screen.findChildren(QWidget, one.objectName()) == [one], name


TAPS = [
    ("Check now", states.UNKNOWN_FIRST, "check_requested"),
    ("Check now", states.UNKNOWN_FULL_PRICE, "check_requested"),
    ("Go on at full price", states.UNKNOWN_FIRST, "full_price_requested"),
    ("Go on at full price", states.UNKNOWN_FULL_PRICE, "full_price_requested"),
    ("Cancel this sale", states.UNKNOWN_FIRST, "cancel_requested"),
    ("Cancel sale and reverse reward", states.UNKNOWN_CANCEL_ASKED, "cancel_confirmed"),
    ("Keep sale", states.UNKNOWN_CANCEL_ASKED, "cancel_declined"),
]


@pytest.mark.parametrize(("name", "state", "intent"), TAPS)
def test_a_tap_asks_for_what_the_button_says(
    screen: UnknownOutcomeScreen,
    presenter: Listener,
    name: str,
    state: UnknownState,
    intent: str,
) -> None:
    screen.render(state)

    QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)

    assert presenter.heard == [(intent,)]


KEYS = [
    (Qt.Key.Key_F8, states.UNKNOWN_FIRST, ["check_requested"]),
    (Qt.Key.Key_F8, states.UNKNOWN_FULL_PRICE, ["check_requested"]),
    (Qt.Key.Key_F12, states.UNKNOWN_FIRST, ["check_requested"]),
    (Qt.Key.Key_F12, states.UNKNOWN_FULL_PRICE, ["full_price_requested"]),
    (Qt.Key.Key_Escape, states.UNKNOWN_CANCEL_ASKED, ["cancel_declined"]),
    (Qt.Key.Key_Escape, states.UNKNOWN_FIRST, []),
    (Qt.Key.Key_F12, states.UNKNOWN_CANCEL_ASKED, []),
    (Qt.Key.Key_F8, states.UNKNOWN_CANCEL_ASKED, []),
    (Qt.Key.Key_Return, states.UNKNOWN_CANCEL_ASKED, []),
    (Qt.Key.Key_Return, states.UNKNOWN_FULL_PRICE, []),
]


@pytest.mark.parametrize(("key", "state", "intents"), KEYS)
def test_a_key_does_what_the_design_gives_it(
    screen: UnknownOutcomeScreen,
    presenter: Listener,
    key: Qt.Key,
    state: UnknownState,
    intents: list[str],
) -> None:
    screen.render(state)

    QTest.keyClick(screen.window().windowHandle(), key)

    assert presenter.heard == [(intent,) for intent in intents]


def test_after_ten_seconds_going_on_at_full_price_is_the_primary_action(
    screen: UnknownOutcomeScreen,
) -> None:
    settle()
    primary, beside = place(screen, "Check now"), place(screen, "Go on at full price")
    cancel = place(screen, "Cancel this sale")

    screen.render(states.UNKNOWN_FULL_PRICE)
    settle()

    assert place(screen, "Go on at full price") == primary
    assert place(screen, "Check now") == beside
    assert place(screen, "Cancel this sale") == cancel
    assert control(screen, "Go on at full price").property("variant") == "primary"
    assert control(screen, "Check now").property("variant") == "normal"


def test_what_a_look_up_found_is_said(screen: UnknownOutcomeScreen) -> None:
    screen.render(states.UNKNOWN_FULL_PRICE)

    assert "CRM.COM has not seen it so far" in names_in_view(screen)


def test_a_look_up_that_runs_is_said(screen: UnknownOutcomeScreen) -> None:
    screen.render(states.UNKNOWN_ASKING)

    assert "No answer: asking whether it was recorded: Asking now…" in names_in_view(screen)


def test_without_a_preview_nothing_is_made_up(screen: UnknownOutcomeScreen) -> None:
    screen.render(states.UNKNOWN_WITHOUT_PREVIEW)

    names = set(names_in_view(screen))

    assert {"Instant discount: not known", "Spent automatically: not known"} <= names
    assert "Not in the wallet yet" in names


def test_the_question_leaves_the_steps_in_view(screen: UnknownOutcomeScreen) -> None:
    screen.render(states.UNKNOWN_CANCEL_ASKED)

    names = set(names_in_view(screen))

    assert {"Steps", "Keep sale", "Cancel sale and reverse reward"} <= names
    assert "Check now" not in names


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_lies_within_the_page_and_nothing_over_something_else(
    screen: UnknownOutcomeScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)

    for name, state in states.UNKNOWN.items():
        screen.render(state)
        settle()
        assert overlaps(screen) == [], name
        notice = next(one for one in in_view(screen) if name_of(one).startswith("Safe:"))
        assert notice.height() >= notice.heightForWidth(notice.width()), name


def test_a_purchase_that_was_sent_again_says_so_in_its_steps(screen: UnknownOutcomeScreen) -> None:
    screen.render(states.UNKNOWN_SENT_AGAIN)

    shown = names_in_view(screen)
    assert "Not there: sent again: 1 of 2" in shown
    assert "Sent to CRM.COM: 12:43:02" not in shown
    notice = next(name for name in shown if name.startswith("Safe:"))
    assert "sent again under the same number" in notice
