"""The window before its screens are there: it is seen, it hears the scanner, nothing moves."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.app.build_window import furnish_window
from cashier_app.app.first_window import FirstWindow
from cashier_app.app.run_options import RunOptions
from cashier_app.app.window import TillWindow
from cashier_app.presenters.first_paint import first_bar, first_sale
from cashier_app.ui.barcode_scanner import monotonic_ms
from cashier_app.ui.opening_picture import OpeningPicture
from cashier_app.ui.top_bar_places import bar_height, mark_place
from cashier_app.ui.widgets.icon_badge import IconBadge
from tests.let_go import let_go
from tests.ui.finding import names_in_view


@pytest.fixture
def first(
    qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[FirstWindow]:
    """A window in the language of the parameter, English without one."""
    language = getattr(request, "param", "en")
    options = RunOptions(config=tmp_path / "none.toml", language=language, windowed=True)
    made = FirstWindow(qapp, options)
    yield made
    made.scanner.remove()
    made.window.close()
    let_go(made.window)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def furnish(application: QApplication, first: FirstWindow) -> TillWindow:
    shown = furnish_window(application, first.theme, first.words, first.currency, first.window)
    shown.views.sale.render(first_sale())
    shown.views.top_bar.render(first_bar(datetime(2026, 10, 3, 12, 44, tzinfo=UTC), "Maria K."))
    return shown


def scan(first: FirstWindow, code: str) -> None:
    pressed_at = monotonic_ms()
    for key, text in (*((ord(one), one) for one in code), (Qt.Key.Key_Return, "\r")):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        event.setTimestamp(pressed_at)
        QApplication.sendEvent(first.window, event)
        pressed_at += 1


def test_it_says_that_the_till_opens_and_goes_on_once_that_is_painted(
    first: FirstWindow, qtbot: QtBot
) -> None:
    went_on: list[str] = []
    first.open_with_a_line(lambda: went_on.append("went on"))
    (picture,) = first.window.findChildren(OpeningPicture)
    assert picture.geometry() == first.window.rect()
    assert names_in_view(first.window) == ["Opening the till…"]
    with qtbot.waitSignal(picture.painted):
        assert went_on == []
    qtbot.waitUntil(lambda: went_on == ["went on"])


def test_nothing_is_animated_to_its_place(first: FirstWindow) -> None:
    first.open_with_a_line(lambda: None)
    first.window.setFixedSize(900, 700)
    assert first.window.findChildren(QAbstractAnimation) == []
    (picture,) = first.window.findChildren(OpeningPicture)
    assert picture.geometry() == first.window.rect()


def test_tab_finds_nothing_while_there_is_nothing(first: FirstWindow) -> None:
    first.open_with_a_line(lambda: None)
    assert not first.window.focusNextPrevChild(True)


def test_what_is_scanned_before_the_screens_are_there_comes_first(
    qapp: QApplication, first: FirstWindow
) -> None:
    first.open_with_a_line(lambda: None)
    scan(first, "5291234567890")
    furnish(qapp, first)
    first.listen_everywhere()
    scan(first, "5291234567891")
    early: list[str] = []
    taken: list[str] = []
    first.take_scans(taken.append, early.append)
    scan(first, "5291234567892")
    assert (early, taken) == (["5291234567890", "5291234567891"], ["5291234567892"])


@pytest.mark.parametrize("first", ["en", "ar"], indirect=True)
@pytest.mark.parametrize("size", [QSize(1280, 800), QSize(1024, 600), QSize(1920, 1080)])
def test_bar_and_mark_lie_where_the_top_bar_has_them(
    qapp: QApplication, qtbot: QtBot, first: FirstWindow, size: QSize
) -> None:
    first.window.open(size)
    shown = furnish(qapp, first)
    bar = shown.top_bar
    qtbot.waitUntil(lambda: bar.isVisible() and bar.width() == size.width())
    assert bar.height() == bar_height(first.theme, size.width())
    mark = bar.findChild(IconBadge)
    assert mark is not None
    place = mark_place(first.theme, size.width(), qapp.layoutDirection())
    assert (mark.geometry() if mark.isVisible() else None) == place
