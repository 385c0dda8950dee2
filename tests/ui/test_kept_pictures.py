"""A button that keeps its picture, or shares one of its box, looks as one that has neither."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStyleOptionButton, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.texts.words import Words
from cashier_app.ui import box_pictures
from cashier_app.ui.box_pictures import Box
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets import painted_button
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.key_button import KeyButton
from cashier_app.ui.widgets.painted_button import PaintedButton
from cashier_app.ui.widgets.quick_key import QuickKey
from tests.ui.every_screen import EveryScreen

# A smooth edge that is laid over its ground in two steps is rounded twice.
ROUNDED = 2

Change = Callable[[ActionButton, Theme], object]

CHANGES: dict[str, Change] = {
    "nothing": lambda button, theme: None,
    "other words": lambda button, theme: button.set_label("Remove all"),
    "another icon": lambda button, theme: button.set_label("Remove", icon="plus"),
    "another key": lambda button, theme: button.set_hint("F9"),
    "not available": lambda button, theme: button.set_available(False, "Why not"),
    "pressed": lambda button, theme: button.setDown(True),
    "chosen": lambda button, theme: button.set_selected(True),
    "another box": lambda button, theme: button.set_variant("danger"),
    "another size": lambda button, theme: button.resize(240, 70),
    "another size of words": lambda button, theme: button.set_size("large"),
    "another direction": lambda button, theme: button.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft
    ),
    "another theme": lambda button, theme: theme.use("dark", 1),
    "another scale": lambda button, theme: theme.use("light", 2),
}


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 200)
    return made


def on(
    page: QWidget, theme: Theme, way: Callable[[ActionButton], None] = lambda _: None
) -> ActionButton:
    made = ActionButton(theme, "sale/remove-line", "Remove", icon="trash-2", parent=page)
    way(made)
    made.setGeometry(0, 0, 200, 56)
    return made


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("way", [ActionButton.keep_picture, ActionButton.share_box])
def test_it_looks_as_a_button_that_is_painted_every_time(
    page: QWidget, theme: Theme, qtbot: QtBot, way: Callable[[ActionButton], None], change: str
) -> None:
    looks = []
    for ways in ([], [way]):
        button = on(page, theme, *ways)
        page.show()
        qtbot.waitActive(page)
        button.show()
        before = button.grab().toImage()
        CHANGES[change](button, theme)
        QTest.qWait(20)
        after = button.grab().toImage()
        assert (before == after) is (change == "nothing")
        looks.append((before, after))
        button.setParent(None)
        theme.use("light", 1)
    for painted, copied in zip(*looks, strict=True):
        assert difference(painted, copied) <= ROUNDED


def difference(one: QImage, other: QImage) -> int:
    """Return by how much the most unlike part of a colour is unlike."""
    assert one.size() == other.size()
    parts = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(here - there) for here, there in parts)


def test_it_is_painted_once_for_each_look(
    page: QWidget, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = []
    paint = ActionButton.paint

    def noting(button: ActionButton, painter: QPainter) -> None:
        painted.append(button.isDown())
        paint(button, painter)

    monkeypatch.setattr(ActionButton, "paint", noting)
    button = on(page, theme, ActionButton.keep_picture)
    page.show()
    qtbot.waitExposed(page)
    for down in (False, False, True, True):
        button.setDown(down)
        button.grab()
        button.move(button.x() + 50, 0)
    assert painted == [False, True]
    for available in (True, False, True, False, True):
        button.set_available(available, "Nothing to remove")
        button.grab()
    # What cannot be pressed is not pressed any more.
    assert painted == [False, True, False]
    for width in (201, 202, 203, 204):
        button.resize(width, 56)
        button.grab()
    assert len(button._pictures) <= painted_button._LOOKS_KEPT < 4
    assert len(painted) == 7


def test_a_box_is_drawn_once_for_all_that_share_it(
    page: QWidget, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = []
    draw = box_pictures._drawn

    def noting(button: QPushButton, option: QStyleOptionButton) -> Box:
        drawn.append(button)
        return draw(button, option)

    monkeypatch.setattr(box_pictures, "_drawn", noting)
    rows = [on(page, theme, ActionButton.share_box) for _ in range(3)]
    for number, row in enumerate(rows):
        row.set_label(f"Row {number}")
        row.grab()
    assert len(drawn) == 1

    rows[1].set_selected(True)
    rows[1].grab()
    assert len(drawn) == 2

    theme.use("dark")
    rows[1].grab()
    assert len(drawn) == 3


def test_boxes_of_sizes_that_were_there_once_are_not_kept(page: QWidget, theme: Theme) -> None:
    row = on(page, theme, ActionButton.share_box)
    for width in range(100, 200):
        row.resize(width, 56)
        row.grab()
    assert len(theme.boxes._boxes) <= box_pictures._KEPT


def test_a_tile_that_gets_its_product_again_is_not_painted_again(
    page: QWidget, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = QuickKey(theme, "sale/quick-key", "", accessible_name="", parent=page)
    key.keep_picture()
    key.resize(134, 100)
    key.set_product("Halloumi", "€4.35", accessible_name="Quick key Halloumi")
    before = key.grab().toImage()
    painted: list[QPainter] = []
    monkeypatch.setattr(QuickKey, "paint", lambda _key, painter: painted.append(painter))
    key.set_product("Halloumi", "€4.35", accessible_name="Key Halloumi")
    assert (key.grab().toImage(), key.accessibleName()) == (before, "Key Halloumi")
    assert not painted
    key.set_product("Bananas", "€1.20", accessible_name="Quick key Bananas")
    key.grab()
    assert painted


def test_another_letter_on_a_key_is_shown(page: QWidget, theme: Theme) -> None:
    key = KeyButton(theme, "payment/digit-1", "1", accessible_name="Digit 1", parent=page)
    key.keep_picture()
    key.resize(80, 60)
    before = key.grab().toImage()
    key.show_key("2", "Digit 2")
    assert key.grab().toImage() != before


def test_no_state_of_a_screen_leaves_an_old_picture_behind(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    theme.use(reduced_motion=True)
    every = EveryScreen(qapp, theme, Words("en"), (1024, 600))
    qtbot.addWidget(every.window)
    checked: set[str] = set()
    old = []
    for _ in range(2):  # the second time each state comes behind another one
        for state in every.states():
            for button in kept_pictures(every.window):
                shown = button.grab().toImage()
                if difference(shown, painted_anew(button)) > ROUNDED:
                    old.append(f"{button.objectName()} in {state}")
                checked.add(button.objectName())
    assert old == []
    assert {"payment/exact-cash", "payment/finish-sale", "sale/park-basket", "sale/pay"} <= checked


def test_an_old_picture_is_found(page: QWidget, theme: Theme) -> None:
    button = on(page, theme, ActionButton.keep_picture)
    button.grab()
    button._label = "Another"
    assert difference(button.grab().toImage(), painted_anew(button)) > ROUNDED


def kept_pictures(window: QWidget) -> Iterator[PaintedButton]:
    """All buttons in view that are copied from somewhere."""
    for button in window.findChildren(PaintedButton):
        if button.isVisible() and (button._keeps_picture or button._shares_box):
            yield button


def painted_anew(button: PaintedButton) -> QImage:
    """The button as it is painted when nothing is kept."""
    ways = button._keeps_picture, button._shares_box
    button._keeps_picture = button._shares_box = False
    painted = button.grab().toImage()
    button._keeps_picture, button._shares_box = ways
    return painted
