"""Nothing moves for longer than 150 ms, and nothing at all where motion is reduced."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPropertyAnimation, QTimeLine
from PySide6.QtWidgets import QApplication, QScroller, QScrollerProperties, QWidget
from pytestqt.qtbot import QtBot

import cashier_app.ui
from cashier_app.presenters.screens import Screen
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.finger_scrolling import follow_finger
from cashier_app.ui.widgets.waiting_bar import WaitingBar
from tests.ui.every_screen import SCREENS, EveryScreen

LONGEST_MS = 150
# `tokens.json` lets this one alone sweep, while an answer is awaited.
SWEEPS = WaitingBar
# What can move something without being found among the children of a window.
MOVERS = ("Animation", "QTimeLine", "QMovie", "setAnimated", "QGraphicsEffect")


def moving_too_long(window: QWidget) -> list[str]:
    """What would move for longer than it may."""
    animations = [
        f"{type(one.parent()).__name__}: {one.totalDuration()} ms"
        for one in window.findChildren(QAbstractAnimation)
        if not isinstance(one.parent(), SWEEPS) and not 0 <= one.totalDuration() <= LONGEST_MS
    ]
    lines = [
        f"{type(one.parent()).__name__}: {one.duration()} ms"
        for one in window.findChildren(QTimeLine)
        if one.duration() > LONGEST_MS
    ]
    return animations + lines


def moving_now(window: QWidget) -> list[str]:
    """What moves at this moment."""
    running = QAbstractAnimation.State.Running
    return [
        type(one.parent()).__name__
        for one in window.findChildren(QAbstractAnimation)
        if one.state() == running
    ]


def test_nothing_moves_too_long_or_when_motion_is_reduced(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    every = EveryScreen(qapp, theme, Words("en"), (1024, 600))
    qtbot.addWidget(every.window)
    # What moves is made with its screen.
    for screen, (_, states) in SCREENS.items():
        every.show(screen, next(iter(states)))
    assert moving_too_long(every.window) == []
    every.show(Screen.SALE, "sale-preview-loading")
    assert moving_now(every.window) == ["WaitingBar"]
    theme.use(reduced_motion=True)
    assert moving_now(every.window) == []
    every.show(Screen.SALE, "sale")
    every.show(Screen.SALE, "sale-preview-loading")
    assert moving_now(every.window) == []


def test_the_customers_list_and_paper_stop_with_the_finger(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    follow_finger(page)
    metric = QScrollerProperties.ScrollMetric
    properties = QScroller.scroller(page).scrollerProperties()
    assert properties.scrollMetric(metric.MaximumVelocity) == 0
    never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    assert properties.scrollMetric(metric.VerticalOvershootPolicy) == never


@pytest.mark.parametrize("kind", ["animation", "time line"])
def test_what_moves_too_long_is_found(kind: str, theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bar = WaitingBar(theme)
    bar.setParent(page)
    quick = QPropertyAnimation(page, b"pos", page)
    quick.setDuration(LONGEST_MS)
    quick.setEasingCurve(QEasingCurve.Type.OutCubic)
    assert moving_too_long(page) == []
    if kind == "animation":
        quick.setDuration(LONGEST_MS + 1)
    else:
        QTimeLine(LONGEST_MS + 1, page)
    assert moving_too_long(page) == ["QWidget: 151 ms"]


def test_only_the_waiting_bar_moves_anything() -> None:
    folder = Path(cashier_app.ui.__file__).parent
    movers = {
        file.name
        for file in folder.rglob("*.py")
        if any(mover in file.read_text(encoding="utf-8") for mover in MOVERS)
    }
    assert movers == {"waiting_bar.py"}
