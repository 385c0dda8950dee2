"""The lines and figures of a past sale: all can be reached, at every size, by every hand."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cashier_app.presenters.sale_detail import Standing
from cashier_app.texts.words import Words
from cashier_app.ui.screens.purchases_screen import PurchasesScreen
from cashier_app.ui.screens.queue_screen import QueueScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_purchases as states, pictures_queue
from tests.ui.controls import SIZES, controls, give_size, opened, overlaps, place, settle
from tests.ui.finding import button, is_unavailable, names_in_view
from tests.ui.seeing import description_of

EARLIER, LATER = "Show earlier lines", "Show later lines"
MANY = [f"Line {place}: " for place in range(1, 16)]
FIGURES = {
    "Discount: −€2.00",
    "Goods: €52.18",
    "Instant discount: −€0.87",
    "Spent automatically: −€1.20",
    "Spent from wallet: −€10.00",
    "Paid in cash: €20.00",
    "Still to give back: €2.37",
}


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[PurchasesScreen]:
    made = PurchasesScreen(theme, Words("en"))
    with opened(qtbot, made):
        yield made


def press(screen: PurchasesScreen, name: str) -> set[str]:
    """Press a button until it is of no use any more; return all names that came into view."""
    seen = set(names_in_view(screen))
    while not is_unavailable(button(screen, name)):
        button(screen, name).click()
        settle()
        seen |= set(names_in_view(screen))
        assert overlaps(screen) == []
    return seen


def lines_in(names: set[str]) -> set[str]:
    return {line for line in MANY for name in names if name.startswith(line)}


@pytest.mark.parametrize("size", SIZES)
def test_every_line_and_figure_is_reached_and_none_lies_over_another(
    screen: PurchasesScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    screen.render(states.PURCHASES_EVERYTHING)
    settle()
    assert overlaps(screen) == []
    # What is still owed to her is seen without leafing.
    assert "Still to give back: €2.37" in names_in_view(screen)
    seen = press(screen, EARLIER) | press(screen, LATER)

    assert lines_in(seen) == set(MANY)
    assert seen >= FIGURES
    assert "Still to give back: €2.37" in names_in_view(screen)
    assert lines_in(press(screen, EARLIER)) >= {MANY[0]}


@pytest.mark.parametrize("size", SIZES)
def test_a_sale_is_shown_from_its_beginning_whatever_was_looked_at_before(
    screen: PurchasesScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    screen.render(states.PURCHASES_MANY_LINES)
    settle()
    assert MANY[0] in lines_in(set(names_in_view(screen)))
    press(screen, LATER)
    assert MANY[0] not in lines_in(set(names_in_view(screen)))
    detail = states.PURCHASES_MANY_LINES.detail
    assert detail is not None
    other = replace(detail, number="3-000414")
    screen.render(replace(states.CLAIMABLE, detail=other))
    settle()
    assert MANY[0] in lines_in(set(names_in_view(screen)))


def test_what_was_leafed_to_stays_when_the_window_or_the_sale_itself_changes(
    screen: PurchasesScreen,
) -> None:
    screen.render(states.PURCHASES_MANY_LINES)
    settle()
    press(screen, LATER)
    give_size(screen, SIZES[1])
    settle()
    assert MANY[0] not in lines_in(set(names_in_view(screen)))
    detail = states.PURCHASES_MANY_LINES.detail
    assert detail is not None
    refused = replace(detail, standing=Standing.REFUSED)
    screen.render(replace(states.PURCHASES_MANY_LINES, detail=refused))
    settle()
    assert MANY[0] not in lines_in(set(names_in_view(screen)))


def test_at_either_end_the_button_says_why_it_is_of_no_use(screen: PurchasesScreen) -> None:
    screen.render(states.PURCHASES_MANY_LINES)
    settle()
    assert description_of(button(screen, EARLIER)) == "These are the first lines"
    press(screen, LATER)

    assert description_of(button(screen, LATER)) == "These are the last lines"
    assert not is_unavailable(button(screen, EARLIER))


def test_the_buttons_are_pressed_by_the_keyboard_too(screen: PurchasesScreen) -> None:
    screen.render(states.PURCHASES_MANY_LINES)
    settle()
    before = lines_in(set(names_in_view(screen)))
    for _ in range(60):
        QTest.keyClick(screen.window(), Qt.Key.Key_Tab)
        if screen.window().focusWidget() is button(screen, LATER):
            break
    QTest.keyClick(button(screen, LATER), Qt.Key.Key_Space)
    settle()

    assert lines_in(set(names_in_view(screen))) not in (before, set())


@pytest.mark.parametrize("size", SIZES)
def test_a_finger_hits_them(screen: PurchasesScreen, size: tuple[int, int]) -> None:
    give_size(screen, size)
    screen.render(states.PURCHASES_EVERYTHING)
    settle()
    for name in (EARLIER, LATER):
        hit = place(screen, name)
        assert min(hit.width(), hit.height()) >= 44


def test_where_all_lines_fit_there_are_none(qtbot: QtBot, theme: Theme) -> None:
    queue = QueueScreen(theme, Words("en"))
    queue.render(pictures_queue.QUEUE_SELECTED)
    with opened(qtbot, queue):
        assert not {EARLIER, LATER} & set(names_in_view(queue))
        queue.render(pictures_queue.QUEUE_REFUSED)
        settle()
        assert {EARLIER, LATER} <= set(names_in_view(queue))


@pytest.mark.parametrize("size", SIZES)
def test_every_line_can_be_chosen_to_come_back(
    screen: PurchasesScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    screen.render(states.RETURN_MANY_LINES)
    settle()
    assert [one.objectName() for one in controls(screen) if not one.objectName()] == []
    seen = press(screen, LATER)

    assert {f"Return line {line}" for line in range(1, 16)} == {
        name.partition(":")[0] for name in seen if name.startswith("Return line")
    }


def test_a_line_that_gets_the_focus_comes_into_view(screen: PurchasesScreen) -> None:
    chosen: list[int] = []
    screen.return_line_chosen.connect(chosen.append)
    screen.render(states.RETURN_MANY_LINES)
    settle()
    window = screen.window()
    for _ in range(60):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        if window.focusWidget().objectName() == "purchases/return-line-12":
            break
    settle()
    twelfth = button(screen, "Return line 12: Oranges, loose")
    assert window.focusWidget() is twelfth
    QTest.keyClick(twelfth, Qt.Key.Key_Space)
    assert chosen == [11]


def test_the_buttons_of_a_hidden_list_have_no_names(screen: PurchasesScreen) -> None:
    screen.render(states.PURCHASES_MANY_LINES)
    settle()
    screen.render(states.RETURN_MANY_LINES)
    settle()
    named = [one for one in screen.findChildren(type(button(screen, LATER))) if one.objectName()]

    assert [one.objectName() for one in named].count("purchases/show-later-lines") == 1
