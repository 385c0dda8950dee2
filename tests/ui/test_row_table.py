"""A long table: rows are made before they come into view, and most of them never."""

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.empty_place import Nothing
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.row_table import LinesOf, RowTable, TableLine
from cashier_app.ui.widgets.table_row import Cell, Column

LONG = tuple(range(200))
NOTHING = Nothing("circle-check", "Nothing", "Nothing at all")


class Table:
    """A table of numbers, and which of them were made into lines."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.table = RowTable(theme, "test/rows", "Numbers")
        qtbot.addWidget(self.table)
        self.table.set_columns((Column("Number"),), height=52, compact=False)
        self.made: set[int] = set()
        found = self.table.findChild(RowList, "test/rows")
        assert found is not None
        self.list = found

    def show(self, numbers: tuple[int, ...], selected: int | None = None) -> None:
        self.table.show_lines(LinesOf(numbers, self._line), selected, NOTHING)

    def names(self) -> list[str]:
        return [row.accessibleName() for row in self.list.rows]

    def _line(self, number: int) -> TableLine:
        self.made.add(number)
        return TableLine(number, (Cell(str(number)),), f"Number {number}")


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> Table:
    shown = Table(qtbot, theme)
    shown.table.resize(QSize(400, 600))
    shown.table.show()
    return shown


def test_rows_far_below_are_not_made_before_somebody_goes_there(qtbot: QtBot, table: Table) -> None:
    table.show(LONG)
    qtbot.waitUntil(lambda: len(table.names()) >= 40)
    qtbot.waitUntil(lambda: not table.table._soon.isActive())
    assert len(table.made) < 80
    assert table.table.rows_below == 200 - len(table.names()) + table.list.rows_below
    while table.table.rows_below:
        table.list.page_down()
        qtbot.waitUntil(lambda: not table.table._soon.isActive())
    assert table.names()[-1] == "Number 199"


def test_a_row_that_is_chosen_far_below_is_made_at_once(table: Table) -> None:
    table.show(LONG)
    table.show(LONG, selected=150)
    assert table.list.place_of(150).isValid()


def test_other_lines_take_the_place_of_all_and_too_many_rows_go(qtbot: QtBot, table: Table) -> None:
    table.show(LONG)
    qtbot.waitUntil(lambda: len(table.names()) >= 40)
    table.show(tuple(range(1000, 1030)))
    qtbot.waitUntil(lambda: table.names() == [f"Number {number}" for number in range(1000, 1030)])
    table.show(())
    qtbot.waitUntil(lambda: table.names() == [])


def test_the_same_rows_are_the_same_lines(table: Table) -> None:
    table.show(LONG)
    table.made.clear()
    table.show(tuple(range(200)))
    assert table.made == set()


def test_lines_are_the_rows_in_their_order() -> None:
    lines = LinesOf((1, 2, 3), lambda one: TableLine(one, (), str(one)))
    assert [line.key for line in lines[1:]] == [2, 3]
    assert lines == LinesOf((1, 2, 3), lambda one: TableLine(one, (), ""))
    assert hash(lines) == hash(LinesOf((1, 2, 3), lambda one: TableLine(one, (), "")))
    assert lines != (1, 2, 3)
