"""Lists scroll by whole rows, with wheel, keys, finger and mouse; announcements; layouts."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cashier_app.ui.announcer import Announcer
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledGrid, ScaledRow
from tests.ui.seeing import named_nodes

ROW = 50
ROOM = 230  # four rows and a bit


class Line(QPushButton):
    """A row that can be tapped and can become higher."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.height_now = ROW
        self.taps = 0
        self.clicked.connect(self._count)

    def sizeHint(self) -> QSize:
        return QSize(100, self.height_now)

    def _count(self) -> None:
        self.taps += 1


def lines(count: int) -> list[Line]:
    return [Line(f"Line {number}") for number in range(1, count + 1)]


@pytest.fixture
def basket(theme: Theme, qtbot: QtBot) -> RowList:
    made = RowList("sale/basket", "Basket")
    qtbot.addWidget(made)
    made.resize(300, ROOM)
    made.show()
    return made


def in_view(basket: RowList) -> list[str]:
    return [
        row.text()
        for row in basket.rows
        if isinstance(row, QPushButton) and not row.visibleRegion().isEmpty()
    ]


def numbered(first: int, last: int) -> list[str]:
    return [f"Line {number}" for number in range(first, last + 1)]


def turn_wheel(basket: RowList, delta: int) -> None:
    event = QWheelEvent(
        QPointF(10, 10),
        QPointF(10, 10),
        QPoint(0, 0),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(basket, event)


def test_only_whole_rows_are_shown(basket: RowList) -> None:
    basket.set_rows(lines(10))
    assert in_view(basket) == numbered(1, 4)
    for row in basket.rows[:4]:
        assert row.visibleRegion().boundingRect().height() == ROW
    assert (basket.rows_above, basket.rows_below) == (0, 6)


def test_a_short_list_shows_all_and_does_not_scroll(basket: RowList) -> None:
    basket.set_rows(lines(3))
    turn_wheel(basket, -480)
    basket.page_down()
    assert in_view(basket) == numbered(1, 3)
    assert (basket.rows_above, basket.rows_below) == (0, 0)
    basket.set_rows([])
    assert (basket.rows_above, basket.rows_below) == (0, 0)


def test_a_gap_below_each_row_is_part_of_its_place(basket: RowList) -> None:
    basket.set_gap(10)
    basket.set_rows(lines(9))
    assert [basket.place_of(place).top() for place in range(3)] == [0, 60, 120]
    assert {row.height() for row in basket.rows} == {ROW}
    assert in_view(basket) == numbered(1, 3)
    assert basket.rows_below == 6
    basket.set_gap(0)
    assert in_view(basket) == numbered(1, 4)


def test_it_tells_how_many_rows_there_is_room_for_even_in_part(basket: RowList) -> None:
    assert basket.rows_that_fit == 0
    basket.set_rows(lines(1))
    assert basket.rows_that_fit == 5


def test_the_list_and_its_rows_have_names(basket: RowList) -> None:
    basket.set_rows(lines(2))
    assert named_nodes(basket) == ["Basket", "Line 1", "Line 2"]


def test_a_row_is_brought_into_view_with_as_little_scrolling_as_possible(basket: RowList) -> None:
    basket.set_rows(lines(10))
    basket.bring_into_view(9)
    assert in_view(basket) == numbered(7, 10)
    basket.bring_into_view(8)
    assert in_view(basket) == numbered(7, 10)
    basket.bring_into_view(2)
    assert in_view(basket) == numbered(3, 6)


def test_a_row_that_grows_pushes_others_out_and_stays_whole(basket: RowList) -> None:
    rows = lines(4)
    basket.set_rows(rows)
    rows[3].height_now = 140
    basket.relayout()
    assert in_view(basket) == numbered(1, 3)
    basket.bring_into_view(3)
    assert in_view(basket) == numbered(3, 4)
    assert rows[3].visibleRegion().boundingRect().height() == 140


def test_a_row_higher_than_the_list_is_shown_from_its_top(basket: RowList) -> None:
    rows = lines(3)
    rows[2].height_now = 400
    basket.set_rows(rows)
    basket.bring_into_view(2)
    assert basket.rows_above == 2


def test_the_wheel_scrolls_a_row_for_each_notch(basket: RowList) -> None:
    basket.set_rows(lines(10))
    turn_wheel(basket, -120)
    assert in_view(basket) == numbered(2, 5)
    turn_wheel(basket, -60)
    turn_wheel(basket, -60)
    assert in_view(basket) == numbered(3, 6)
    turn_wheel(basket, 1200)
    assert in_view(basket) == numbered(1, 4)
    turn_wheel(basket, -12000)
    assert in_view(basket) == numbered(7, 10)


def test_pages_keep_one_row_in_view(basket: RowList) -> None:
    basket.set_rows(lines(10))
    QTest.keyClick(basket, Qt.Key.Key_PageDown)
    assert in_view(basket) == numbered(4, 7)
    QTest.keyClick(basket, Qt.Key.Key_PageUp)
    assert in_view(basket) == numbered(1, 4)
    basket.page_up()
    assert in_view(basket) == numbered(1, 4)


def test_scrolling_is_told(basket: RowList, qtbot: QtBot) -> None:
    basket.set_rows(lines(10))
    with qtbot.waitSignal(basket.scrolled):
        basket.bring_into_view(9)


def drag(basket: RowList, qtbot: QtBot, way: Sequence[int]) -> None:
    row = basket.childAt(QPoint(50, way[0]))
    assert row is not None

    def at(y: int) -> QPoint:
        return row.mapFrom(basket, QPoint(50, y))

    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=at(way[0]))
    for y in way[1:]:
        QTest.qWait(15)  # a finger takes its time; the recogniser measures its speed
        QTest.mouseMove(row, at(y))
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=at(way[-1]))


def test_a_drag_scrolls_by_whole_rows_and_taps_nothing(basket: RowList, qtbot: QtBot) -> None:
    rows = lines(12)
    basket.set_rows(rows)
    drag(basket, qtbot, list(range(190, 20, -10)))
    qtbot.waitUntil(lambda: basket.rows_above >= 2)
    assert sum(row.taps for row in rows) == 0
    assert len(in_view(basket)) == 4


def test_a_finger_scrolls_by_whole_rows_and_taps_nothing(basket: RowList) -> None:
    rows = lines(12)
    basket.set_rows(rows)
    finger = QTest.createTouchDevice()
    for step, y in enumerate(range(190, 20, -10)):
        touch = QTest.touchEvent(basket.window().windowHandle(), finger)
        place = QPoint(50, y)
        if step == 0:
            touch.press(0, place).commit()
        else:
            touch.move(0, place).commit()
        QTest.qWait(15)
    QTest.touchEvent(basket.window().windowHandle(), finger).release(0, QPoint(50, 30)).commit()
    assert basket.rows_above >= 2
    assert sum(row.taps for row in rows) == 0
    assert not any(row.isDown() for row in rows)


def test_a_finger_taps_a_row(basket: RowList) -> None:
    rows = lines(12)
    basket.set_rows(rows)
    finger = QTest.createTouchDevice()
    window = basket.window().windowHandle()
    QTest.touchEvent(window, finger).press(0, QPoint(50, 70)).commit()
    assert rows[1].isDown()
    QTest.touchEvent(window, finger).release(0, QPoint(50, 70)).commit()
    assert [row.taps for row in rows[:3]] == [0, 1, 0]


def test_a_tap_on_a_row_presses_it_at_once(basket: RowList) -> None:
    rows = lines(12)
    basket.set_rows(rows)
    QTest.mousePress(rows[1], Qt.MouseButton.LeftButton)
    assert rows[1].isDown()
    QTest.mouseRelease(rows[1], Qt.MouseButton.LeftButton)
    assert rows[1].taps == 1


def test_rows_that_stay_keep_their_widget_and_the_others_go(basket: RowList, qtbot: QtBot) -> None:
    rows = lines(3)
    basket.set_rows(rows)
    gone: list[str] = []
    rows[1].destroyed.connect(lambda: gone.append("Line 2"))
    basket.set_rows([rows[0], rows[2]])
    qtbot.waitUntil(lambda: gone == ["Line 2"])
    assert in_view(basket) == ["Line 1", "Line 3"]


def test_a_list_that_gets_smaller_or_shorter_stays_within_its_rows(basket: RowList) -> None:
    rows = lines(10)
    basket.set_rows(rows)
    basket.bring_into_view(9)
    basket.set_rows(rows[:5])
    assert in_view(basket) == numbered(2, 5)
    basket.resize(300, 110)
    assert in_view(basket) == numbered(2, 3)
    basket.resize(300, 500)
    assert in_view(basket) == numbered(1, 5)


def test_layouts_follow_the_scale(theme: Theme, qtbot: QtBot) -> None:
    for kind in (ScaledColumn, ScaledRow, ScaledGrid):
        card = Card()
        qtbot.addWidget(card)
        layout = kind(theme, card, gap=8, across=24, down=16)
        layout.addWidget(QLabel("x"))
        assert card.layout() is layout
        theme.use(scale=1.5)
        margins = layout.contentsMargins()
        assert (layout.spacing(), margins.left(), margins.top()) == (12, 36, 24)
        theme.use(scale=1)
        margins = layout.contentsMargins()
        assert (layout.spacing(), margins.right(), margins.bottom()) == (8, 24, 16)


def test_a_layout_that_is_gone_is_not_told_of_a_switch(theme: Theme, qtbot: QtBot) -> None:
    card = Card()
    ScaledColumn(theme, card)
    card.deleteLater()
    with qtbot.waitSignal(card.destroyed):
        pass
    theme.use("dark")


def test_what_changes_often_is_announced_when_it_has_settled(theme: Theme, qtbot: QtBot) -> None:
    speaker = QWidget()
    qtbot.addWidget(speaker)
    announcer = Announcer(speaker)
    with qtbot.waitSignal(announcer.announced, timeout=2000) as said:
        announcer.say_settled("To pay: €30.75")
        announcer.say_settled("To pay: €34.90")
    assert said.args == ["To pay: €34.90", False]


def test_an_error_is_announced_at_once(theme: Theme, qtbot: QtBot) -> None:
    speaker = QWidget()
    qtbot.addWidget(speaker)
    announcer = Announcer(speaker)
    said: list[tuple[str, bool]] = []
    announcer.announced.connect(lambda text, urgent: said.append((text, urgent)))
    announcer.say_now("Nothing found. Nothing was added.")
    assert said == [("Nothing found. Nothing was added.", True)]


def test_a_spare_row_is_kept_out_of_sight_and_shown_again(basket: RowList) -> None:
    rows = lines(3)
    basket.set_rows(rows)
    basket.set_rows(rows[:1], spare=rows[1:])
    assert in_view(basket) == numbered(1, 1)
    assert basket.rows_below == 0
    assert all(row.isHidden() for row in rows[1:])
    basket.set_rows(rows)
    assert in_view(basket) == numbered(1, 3)


def test_a_row_that_is_no_longer_spare_is_deleted(basket: RowList, qtbot: QtBot) -> None:
    rows = lines(2)
    basket.set_rows(rows[:1], spare=rows[1:])
    basket.set_rows(rows[:1])
    qtbot.waitUntil(lambda: not isValid(rows[1]))
    assert isValid(rows[0])
