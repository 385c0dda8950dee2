"""A screen beside the till's is shown anew after it, and once."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from cashier_app.ui.when_idle import WhenIdle


class Shown:
    """Keeps what it was given."""

    def __init__(self) -> None:
        self.states: list[str] = []

    def render(self, state: str) -> None:
        self.states.append(state)


def test_only_the_newest_state_of_a_turn_is_shown_and_not_at_once(
    qapp: QApplication, qtbot: QtBot
) -> None:
    screen = Shown()
    place = WhenIdle(screen, qapp)
    place.render("first")
    place.render("second")
    assert screen.states == []
    qtbot.waitUntil(lambda: bool(screen.states))
    assert screen.states == ["second"]
    place.render("third")
    qtbot.waitUntil(lambda: len(screen.states) == 2)
    assert screen.states == ["second", "third"]


def test_a_window_that_is_gone_is_shown_nothing(qapp: QApplication) -> None:
    screen, window = Shown(), QObject()
    WhenIdle(screen, window).render("too late")
    delete(window)
    qapp.processEvents()
    assert screen.states == []
