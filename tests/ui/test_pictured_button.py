"""A button that keeps its picture looks as one that is painted every time, whatever happens."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.pictured_button import PicturedButton

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


def on(page: QWidget, made: ActionButton) -> ActionButton:
    made.setParent(page)
    made.setGeometry(0, 0, 200, 56)
    return made


@pytest.mark.parametrize("change", CHANGES)
def test_it_looks_as_a_button_that_is_painted_every_time(
    page: QWidget, theme: Theme, qtbot: QtBot, change: str
) -> None:
    looks = []
    for kind in (ActionButton, PicturedButton):
        button = on(page, kind(theme, "sale/remove-line", "Remove", icon="trash-2"))
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
    for painted, kept in zip(*looks, strict=True):
        assert difference(painted, kept) <= ROUNDED


def difference(one: QImage, other: QImage) -> int:
    """Return by how much the most unlike part of a colour is unlike."""
    assert one.size() == other.size()
    parts = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(here - there) for here, there in parts)


def test_it_is_painted_once_for_each_look(
    page: QWidget, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = []
    paint = PicturedButton.paint

    def noting(button: PicturedButton, painter: QPainter) -> None:
        painted.append(button.isDown())
        paint(button, painter)

    monkeypatch.setattr(PicturedButton, "paint", noting)
    button = on(page, PicturedButton(theme, "sale/remove-line", "Remove"))
    page.show()
    qtbot.waitExposed(page)
    for down in (False, False, True, True):
        button.setDown(down)
        button.grab()
        button.move(button.x() + 50, 0)
    assert painted == [False, True]
