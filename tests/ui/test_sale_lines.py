"""The basket's lines: the newest in view, whole rows, and no row made anew without need."""

import random
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.domain.basket import BasketLine
from cashier_app.presenters.sale_state import SaleState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.sale_lines import ROWS_AT_HAND, BasketLines
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.basket_row import BasketRow
from tests.ui.example_sale import LINES, LONG, PARKED, SALE
from tests.ui.finding import button, in_view, names_in_view
from tests.ui.seeing import name_of


@pytest.fixture
def lines(theme: Theme, qtbot: QtBot) -> BasketLines:
    made = BasketLines(theme, Words("en"))
    qtbot.addWidget(made)
    made.resize(542, 610)
    made.show()
    return made


@pytest.fixture
def screen(theme: Theme, qtbot: QtBot) -> SaleScreen:
    made = SaleScreen(theme, Words("en"))
    qtbot.addWidget(made)
    made.resize(1280, 736)
    made.show()
    qtbot.waitActive(made)
    return made


def of_length(count: int) -> SaleState:
    return replace(SALE, lines=LONG[:count], selected=count - 1, items=count)


def lines_in_view(widget: QWidget) -> list[str]:
    return [name for child in in_view(widget) if (name := name_of(child)).startswith("Line ")]


def test_the_newest_line_is_in_view_with_its_tools(lines: BasketLines) -> None:
    lines.show_lines(LONG, 99)
    assert lines_in_view(lines)[-1] == "Line 100: Product 100 of a big basket, 1, €1.05"
    assert {"One less", "One more", "Remove line"} <= set(names_in_view(lines))
    assert lines.rows_above == 91


def test_only_whole_rows_are_in_view(lines: BasketLines) -> None:
    lines.show_lines(LONG, 99)
    heights = {child.visibleRegion().boundingRect().height() for child in in_view(lines)
               if name_of(child).startswith("Line ")}  # fmt: skip
    assert heights == {58, 131}


def test_a_repeated_scan_brings_its_line_into_view(lines: BasketLines) -> None:
    lines.show_lines(LONG, 99)
    twice = (LONG[0], replace(LONG[1], quantity=Decimal(2)), *LONG[2:])
    lines.show_lines(twice, 1)
    assert lines_in_view(lines)[0] == "Line 2: Product 2 of a big basket, 2, €2.10"


def test_a_scan_keeps_the_rows_that_are_there(lines: BasketLines) -> None:
    lines.show_lines(LONG[:50], 49)
    before = list(lines.rows)
    lines.show_lines(LONG[:51], 50)
    assert list(lines.rows)[:50] == before


@pytest.mark.parametrize("count", [5, 35])
def test_a_scan_looks_at_two_rows_however_many_there_are(
    lines: BasketLines, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    lines.show_lines(LONG[:count], count - 1)
    asked: list[str] = []
    height = BasketLines._height

    def counted(self: BasketLines, row: QWidget) -> int:
        asked.append(row.objectName())
        return height(self, row)

    monkeypatch.setattr(BasketLines, "_height", counted)
    lines.show_lines(LONG[: count + 1], count)
    assert asked == [f"sale/line-{count}", f"sale/line-{count + 1}"]


@pytest.mark.parametrize("seed", range(8))
def test_whatever_was_shown_before_the_basket_looks_as_if_shown_at_once(
    lines: BasketLines, theme: Theme, qtbot: QtBot, seed: int
) -> None:
    chance = random.Random(seed)
    shown: list[BasketLine] = []
    for _ in range(40):
        act = chance.choice(("add", "add", "more", "remove", "select", "empty", "narrower"))
        if act == "add" and len(shown) < len(LONG):
            shown.append(chance.choice(LONG))
        elif act == "more" and shown:
            place = chance.randrange(len(shown))
            shown[place] = replace(shown[place], quantity=Decimal(chance.randint(1, 9)))
        elif act == "remove" and shown:
            del shown[chance.randrange(len(shown))]
        elif act == "empty" and chance.random() < 0.2:
            shown.clear()
        elif act == "narrower":
            lines.resize(chance.choice((542, 480)), 610)
        selected = chance.choice((len(shown) - 1, chance.randrange(len(shown)))) if shown else None
        lines.show_lines(tuple(shown), selected)

        afresh = BasketLines(theme, Words("en"))
        qtbot.addWidget(afresh)
        afresh.resize(lines.size())
        afresh.show()
        afresh.show_lines(tuple(shown), selected)
        assert looks_of(lines) == looks_of(afresh)


def looks_of(lines: BasketLines) -> list[tuple[str, QRect, bool, bool]]:
    return [
        (name_of(row), row.geometry(), row.isHidden(), row.isChecked())
        for row in lines.rows
        if isinstance(row, BasketRow)
    ]


def test_a_removed_line_leaves_the_others_with_their_new_numbers(lines: BasketLines) -> None:
    lines.show_lines(LINES, 6)
    lines.show_lines((*LINES[:2], *LINES[3:]), 2)
    assert lines_in_view(lines)[1:4] == [
        "Line 2: Extra virgin olive oil 1 L, 1, €11.90",
        "Line 3: Village bread 800 g, 1, €2.60",
        "Line 4: Tomatoes, loose, 1.240 kg, €3.09",
    ]
    assert [row.objectName() for row in lines.rows] == [f"sale/line-{n}" for n in range(1, 7)]


def test_what_was_scrolled_away_stays_away_while_only_figures_change(lines: BasketLines) -> None:
    lines.show_lines(LONG, 99)
    lines.page_up()
    above = lines.rows_above
    lines.show_lines(tuple(LONG), 99)
    assert lines.rows_above == above
    assert not lines.tools.isVisible()


@pytest.mark.parametrize(
    ("line", "shown"),
    [(LINES[0], "2"), (LINES[1], "1"), (LINES[4], "1.240 kg")],
)
def test_the_tools_show_how_much_there_is(lines: BasketLines, line: BasketLine, shown: str) -> None:
    lines.show_lines((line,), 0)
    assert f"Quantity: {shown}" in names_in_view(lines)


@pytest.mark.parametrize(
    ("key", "name"),
    [(Qt.Key.Key_Plus, "more"), (Qt.Key.Key_Minus, "less"), (Qt.Key.Key_Delete, "remove")],
)
def test_keys_work_on_the_selected_line_also_while_it_is_out_of_view(
    lines: BasketLines, qtbot: QtBot, key: Qt.Key, name: str
) -> None:
    qtbot.waitActive(lines)
    pressed: list[str] = []
    getattr(lines.tools, name).clicked.connect(lambda: pressed.append(name))
    QTest.keyClick(lines, key)
    assert pressed == []
    lines.show_lines(LONG, 99)
    lines.page_up()
    QTest.keyClick(lines, key)
    assert pressed == [name]


def test_an_emptied_basket_has_no_rows_and_no_tools(lines: BasketLines) -> None:
    lines.show_lines(LINES, 6)
    lines.show_lines((), None)
    assert lines.rows == ()
    assert not lines.tools.isVisible()


def test_only_the_selected_line_is_a_stop_of_the_tab_key(lines: BasketLines) -> None:
    lines.show_lines(LINES, 2)
    stops = [place for place, row in enumerate(lines.rows)
             if row.focusPolicy() & Qt.FocusPolicy.TabFocus]  # fmt: skip
    assert stops == [2]


def test_a_small_screen_has_lower_rows(lines: BasketLines) -> None:
    lines.show_lines(LINES, 6)
    lines.set_compact(True)
    assert [row.height() for row in lines.rows] == [52] * 6 + [119]


# ---- in the card ---------------------------------------------------------------------------------


def test_earlier_lines_are_counted_and_shown_by_whole_pages(
    screen: SaleScreen, qtbot: QtBot
) -> None:
    screen.render(of_length(12))
    QApplication.processEvents()
    earlier = button(screen, "Show earlier lines")
    assert getattr(earlier, "label", "") == "3 lines above"
    QTest.mouseClick(earlier, Qt.MouseButton.LeftButton)
    assert lines_in_view(screen)[0].startswith("Line 1:")
    QApplication.processEvents()
    assert "Show earlier lines" not in names_in_view(screen)


def test_page_up_and_page_down_scroll(screen: SaleScreen, qtbot: QtBot) -> None:
    screen.render(of_length(30))
    QApplication.processEvents()
    last = lines_in_view(screen)
    QTest.keyClick(screen, Qt.Key.Key_PageUp)
    assert lines_in_view(screen) != last
    QTest.keyClick(screen, Qt.Key.Key_PageDown)
    assert lines_in_view(screen)[-1].startswith("Line 30:")


def test_there_are_no_lines_above_while_something_else_stands_there(screen: SaleScreen) -> None:
    screen.render(of_length(30))
    QApplication.processEvents()
    assert "Show earlier lines" in names_in_view(screen)
    screen.render(replace(of_length(30), asks_empty=True))
    QApplication.processEvents()
    assert "Show earlier lines" not in names_in_view(screen)


@pytest.mark.parametrize("count", [1, 12, 100])
def test_the_head_never_cuts_its_buttons(screen: SaleScreen, count: int) -> None:
    screen.render(replace(of_length(count), parked=PARKED))
    QApplication.processEvents()
    for name in ("Park basket", "Parked baskets", "Empty basket"):
        assert button(screen, name).toolTip() == ""


def test_the_rows_of_a_basket_serve_the_next_one(lines: BasketLines) -> None:
    lines.show_lines(LONG[:ROWS_AT_HAND], ROWS_AT_HAND - 1)
    before = lines.rows
    lines.show_lines((), None)
    assert lines_in_view(lines) == []
    lines.show_lines(LONG[1:3], 1)
    assert lines.rows == before[:2]
    assert [row.isChecked() for row in lines.rows if isinstance(row, BasketRow)] == [False, True]
    assert lines_in_view(lines)[0].startswith("Line 1: Product 2 ")


def test_a_big_basket_leaves_no_more_rows_than_the_next_may_need(lines: BasketLines) -> None:
    lines.show_lines(LONG, 99)
    lines.show_lines((), None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(lines.findChildren(BasketRow)) == ROWS_AT_HAND


def test_the_first_lines_find_their_rows_made(lines: BasketLines) -> None:
    assert len(list(lines.make_rows())) == ROWS_AT_HAND
    made = lines.findChildren(BasketRow)
    assert all(row.isHidden() for row in made)
    lines.show_lines(LONG[:3], 2)
    assert lines.findChildren(BasketRow) == made
    assert list(lines.make_rows()) == []
