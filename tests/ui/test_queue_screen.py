"""Waiting to be sent: its names, what a tap and a key ask for, and that nothing moves."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.domain.decision import Decision
from cashier_app.presenters.by_hand import OfflineIntents
from cashier_app.presenters.queue_state import QueueIntents, QueueState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.queue_screen import QueueScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_queue as states
from tests.ui.controls import SIZES, controls, give_size, opened, overlaps, place, settle
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.listening import Listener
from tests.ui.seeing import description_of, name_of

LANGUAGES = ("en", "ar", "de", "el", "es", "fr", "he", "ru", "tr")


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[QueueScreen]:
    screen = QueueScreen(theme, Words("en"))
    screen.render(states.QUEUE)
    with opened(qtbot, screen):
        yield screen


@pytest.fixture
def presenter(screen: QueueScreen) -> Listener:
    return Listener(screen, QueueIntents)


def test_everything_has_the_name_of_the_contract(screen: QueueScreen) -> None:
    assert {
        "Waiting purchases",
        "Waiting purchase 3-000417, Sofia Nikolaou, €21.05, waiting",
        "Waiting purchase 3-000416, Card ending 0932, not checked, €8.40, waiting",
        "Waiting purchase 3-000415, Andreas Ioannou, €3.20, being checked",
        "All purchases",
        "Test connection",
        "Go offline",
        "Try to send now",
        "Rewards waiting for: 3 customers",
        "3 purchases, €32.65",
    } <= set(names_in_view(screen))
    assert control(screen, "Try to send now").objectName() == "queue/try-to-send-now"
    row = control(screen, "Waiting purchase 3-000417, Sofia Nikolaou, €21.05, waiting")
    assert row.objectName() == "queue/row-1"


def test_the_notice_says_what_is_so_what_is_safe_and_what_to_do_next(screen: QueueScreen) -> None:
    notice = next(name for name in names_in_view(screen) if name.startswith("CRM.COM does not"))
    assert "Since 12:30, next try in 20 s." in notice
    assert "Safe:" in notice
    assert "Next:" in notice


@pytest.mark.parametrize("size", SIZES)
def test_what_is_wrong_with_the_line_is_said_even_while_a_row_is_chosen(
    screen: QueueScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    screen.render(states.QUEUE_ELSEWHERE)
    settle()
    assert any(name.startswith("What waits belongs") for name in names_in_view(screen))


def test_a_sale_that_waits_for_its_answer_is_not_passed_over(screen: QueueScreen) -> None:
    screen.render(states.QUEUE_IN_WORK)
    names = names_in_view(screen)
    assert "One purchase waits for CRM.COM’s answer." in names
    assert "Nothing is waiting." not in names
    assert any("3-000418" in name for name in names)
    assert description_of(control(screen, "Try to send now")) in names


def test_an_empty_list_says_so_and_there_is_nothing_to_send(screen: QueueScreen) -> None:
    screen.render(states.QUEUE_EMPTY)
    assert "Nothing is waiting." in names_in_view(screen)
    send = control(screen, "Try to send now")
    assert is_unavailable(send)
    assert description_of(send) == "Nothing is waiting."
    assert not is_unavailable(control(screen, "Test connection"))


def test_a_till_that_is_offline_by_hand_says_so_and_only_goes_online(screen: QueueScreen) -> None:
    asked = Listener(screen, OfflineIntents)
    button(screen, "Go offline").click()
    screen.render(states.QUEUE_BY_HAND)
    assert any(name.startswith("This till is offline by hand") for name in names_in_view(screen))
    for name in ("Test connection", "Try to send now"):
        assert is_unavailable(control(screen, name))
        assert description_of(control(screen, name)) == "Not while this till is offline by hand"
    assert control(screen, "Go online").objectName() == "queue/go-online"
    button(screen, "Go online").click()
    assert asked.heard == [("go_offline_requested",), ("go_online_requested",)]


def test_a_chosen_row_shows_its_receipt_and_its_decisions(screen: QueueScreen) -> None:
    screen.render(states.QUEUE_SELECTED)
    shown = names_in_view(screen)
    assert {
        "Purchase 3-000417",
        "Line 1: Halloumi PDO 250 g, 2, €8.70",
        "Goods: €21.05",
        "Paid by card: €11.05",
        "Paid in cash: €10.00",
        "Remove from waiting list",
    } <= set(shown)
    assert "Send again" not in shown
    assert "Rewards waiting for: 3 customers" not in shown


def test_what_is_being_undone_is_named_with_what_is_known_of_it(screen: QueueScreen) -> None:
    screen.render(states.QUEUE_UNDOING)

    assert {
        "Cancellation of 3-000415, Andreas Ioannou, €3.20, being checked",
        "Cancellation of 2-001733, not known, not known, being checked",
        "Return of goods 3-000377, not known, not known, being checked",
    } <= set(names_in_view(screen))


def test_the_foot_counts_what_is_there(screen: QueueScreen) -> None:
    screen.render(states.QUEUE_UNDOING)
    assert foot(screen) == "3 cancellations or returns"
    screen.render(replace(states.QUEUE, undoing=1))
    assert foot(screen) == "3 purchases, €32.65 · 1 cancellation or return"
    screen.render(states.QUEUE)
    assert foot(screen) == "3 purchases, €32.65"
    screen.render(states.QUEUE_EMPTY)
    assert foot(screen) == ""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_foot_has_room_for_both_counts_in_every_language(
    qtbot: QtBot, theme: Theme, language: str, size: tuple[int, int]
) -> None:
    screen = QueueScreen(theme, Words(language))
    screen.render(replace(states.QUEUE, purchases=12, undoing=12))
    with opened(qtbot, screen):
        give_size(screen, size)
        settle()
        # What is cut is in the tool tip.
        assert summed(screen).toolTip() == ""


def foot(screen: QueueScreen) -> str:
    """Return what the foot of the list says in all."""
    return name_of(summed(screen))


def summed(screen: QueueScreen) -> QWidget:
    return screen.findChildren(QWidget, "queue/sum")[0]


def test_a_refused_row_shows_the_words_of_crm_com(screen: QueueScreen) -> None:
    screen.render(states.QUEUE_REFUSED)
    words = "CRM.COM said The unit is not allowed to submit events for this organisation."
    assert words in names_in_view(screen)
    assert "Line 4: Village bread 800 g, 1, €2.60" in names_in_view(screen)


def test_names_and_identifiers_of_controls_are_unique_in_every_state(screen: QueueScreen) -> None:
    for name, state in states.QUEUES.items():
        screen.render(state)
        shown = controls(screen)
        names = [name_of(one) for one in shown]
        assert sorted(set(names)) == sorted(names), name
        for one in shown:
            assert one.objectName().startswith("queue/"), name
            assert screen.findChildren(QWidget, one.objectName()) == [one], name


TAPS = [
    ("All purchases", states.QUEUE, ("back_requested",)),
    ("Test connection", states.QUEUE, ("test_requested",)),
    ("Try to send now", states.QUEUE, ("send_requested",)),
    (
        "Waiting purchase 3-000416, Card ending 0932, not checked, €8.40, waiting",
        states.QUEUE,
        ("row_selected", 2),
    ),
    (
        "Remove from waiting list",
        states.QUEUE_SELECTED,
        ("decision_requested", Decision.REMOVE),
    ),
    ("Send again", states.QUEUE_REFUSED, ("decision_requested", Decision.SEND_AGAIN)),
    (
        "Keep without reward",
        states.QUEUE_REFUSED,
        ("decision_requested", Decision.KEEP_WITHOUT_REWARD),
    ),
    (
        "It is at CRM.COM",
        states.QUEUE_NEEDS_A_PERSON,
        ("decision_requested", Decision.IT_IS_AT_CRM),
    ),
    ("Remove and give money back", states.QUEUE_REMOVE_ASKED, ("decision_confirmed",)),
    ("Keep in the list", states.QUEUE_REMOVE_ASKED, ("decision_declined",)),
    ("I saw it at CRM.COM", states.QUEUE_AT_CRM_ASKED, ("decision_confirmed",)),
    ("It is settled", states.QUEUE_WALLET_ASKED, ("decision_confirmed",)),
]


@pytest.mark.parametrize(
    ("name", "state", "identifier"),
    [
        ("It is at CRM.COM", states.QUEUE_NEEDS_A_PERSON, "queue/it-is-at-crm-com"),
        ("Send again", states.QUEUE_NEEDS_A_PERSON, "queue/send-again"),
        ("Keep without reward", states.QUEUE_NEEDS_A_PERSON, "queue/keep-without-reward"),
        ("Remove from waiting list", states.QUEUE_SELECTED, "queue/remove-from-waiting-list"),
    ],
)
def test_a_decision_is_known_to_programs_by_its_name(
    screen: QueueScreen, name: str, state: QueueState, identifier: str
) -> None:
    screen.render(state)
    assert control(screen, name).objectName() == identifier


@pytest.mark.parametrize(("name", "state", "intent"), TAPS)
def test_a_tap_asks_for_what_the_button_says(
    screen: QueueScreen,
    presenter: Listener,
    name: str,
    state: QueueState,
    intent: tuple[object, ...],
) -> None:
    screen.render(state)

    QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)

    assert presenter.heard == [intent]


KEYS = [
    (Qt.Key.Key_F8, states.QUEUE, [("send_requested",)]),
    (Qt.Key.Key_F12, states.QUEUE, [("send_requested",)]),
    (Qt.Key.Key_F8, states.QUEUE_SELECTED, [("send_requested",)]),
    (Qt.Key.Key_F8, states.QUEUE_EMPTY, []),
    (Qt.Key.Key_F8, states.QUEUE_REMOVE_ASKED, []),
    (Qt.Key.Key_F12, states.QUEUE_REMOVE_ASKED, []),
    (Qt.Key.Key_Escape, states.QUEUE, [("back_requested",)]),
    (Qt.Key.Key_Escape, states.QUEUE_SELECTED, [("back_requested",)]),
    (Qt.Key.Key_Escape, states.QUEUE_REMOVE_ASKED, [("decision_declined",)]),
    (Qt.Key.Key_Return, states.QUEUE_REMOVE_ASKED, []),
    (Qt.Key.Key_Return, states.QUEUE, []),
    (Qt.Key.Key_Down, states.QUEUE, [("row_selected", 3)]),
    (Qt.Key.Key_Up, states.QUEUE, [("row_selected", 3)]),
    (Qt.Key.Key_Down, states.QUEUE_SELECTED, [("row_selected", 2)]),
    (Qt.Key.Key_Up, states.QUEUE_SELECTED, []),
    (Qt.Key.Key_Down, states.QUEUE_EMPTY, []),
]


@pytest.mark.parametrize(("key", "state", "intents"), KEYS)
def test_a_key_does_what_the_design_gives_it(
    screen: QueueScreen,
    presenter: Listener,
    key: Qt.Key,
    state: QueueState,
    intents: list[tuple[object, ...]],
) -> None:
    screen.render(state)

    QTest.keyClick(screen.window().windowHandle(), key)

    assert presenter.heard == intents


def test_the_two_buttons_stay_where_they_are_whatever_is_chosen(screen: QueueScreen) -> None:
    def where() -> list[QRect]:
        settle()
        return [place(screen, name) for name in ("Test connection", "Try to send now")]

    usual = where()
    for state in (states.QUEUE_SELECTED, states.QUEUE_NEEDS_A_PERSON, states.QUEUE_EMPTY):
        screen.render(state)
        assert where() == usual


def test_a_second_tap_where_a_question_came_from_confirms_nothing(screen: QueueScreen) -> None:
    screen.render(states.QUEUE_SELECTED)
    settle()
    asked = place(screen, "Remove from waiting list")
    screen.render(states.QUEUE_REMOVE_ASKED)
    settle()

    assert not asked.intersects(place(screen, "Remove and give money back"))


def test_keys_work_on_after_a_row_was_chosen(screen: QueueScreen, presenter: Listener) -> None:
    screen.row_selected.connect(lambda _: screen.render(states.QUEUE_NEEDS_A_PERSON))
    QTest.keyClick(screen, Qt.Key.Key_Down)
    settle()
    QTest.keyClick(screen, Qt.Key.Key_F8)
    QTest.keyClick(screen, Qt.Key.Key_Escape)

    assert presenter.heard == [("row_selected", 3), ("send_requested",), ("back_requested",)]
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [screen.window()]


def test_a_test_is_said_and_its_button_waits(screen: QueueScreen) -> None:
    screen.render(states.QUEUE_TESTING)

    test = control(screen, "Test connection")
    assert is_unavailable(test)
    assert description_of(test) == "Asking CRM.COM…"


def test_tab_stops_once_in_the_list_at_the_chosen_row(screen: QueueScreen) -> None:
    def stops() -> list[str]:
        return [
            one.objectName()
            for one in controls(screen)
            if one.objectName().startswith("queue/row-")
            and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]

    assert stops() == ["queue/row-1"]
    screen.render(states.QUEUE_NEEDS_A_PERSON)
    assert stops() == ["queue/row-3"]


def test_a_row_that_left_takes_no_other_row_with_it(screen: QueueScreen) -> None:
    screen.render(replace(states.QUEUE, rows=states.QUEUE.rows[1:]))
    shown = names_in_view(screen)

    assert "Waiting purchase 3-000416, Card ending 0932, not checked, €8.40, waiting" in shown
    assert not any("3-000417" in name for name in shown)


def test_the_chosen_row_of_a_long_list_is_in_view_and_rows_are_whole(screen: QueueScreen) -> None:
    selected = states.QUEUE_LONG.rows[-1].id
    screen.render(replace(states.QUEUE_LONG, selected=selected))
    settle()
    rows = [one for one in controls(screen) if one.objectName().startswith("queue/row-")]

    assert rows[-1].objectName() == "queue/row-25"
    for row in rows:
        assert row.visibleRegion().boundingRect().height() == row.height()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_lies_within_the_page_and_nothing_over_something_else(
    screen: QueueScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)

    for name, state in states.QUEUES.items():
        screen.render(state)
        settle()
        assert overlaps(screen) == [], name
        for one in controls(screen):
            assert min(one.width(), one.height()) >= 48, (name, name_of(one))
            assert screen.rect().contains(QRect(one.mapTo(screen, QPoint(0, 0)), one.size()))
