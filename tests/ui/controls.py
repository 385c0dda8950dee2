"""What can be pressed or typed into on a page, and where it lies."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.ui.widgets.figure import Figure
from tests.ui.finding import control, in_view
from tests.ui.seeing import name_of

# The page is the window without its top bar.
SIZES = ((1280, 736), (1024, 544), (800, 1216))


@contextmanager
def opened(qtbot: QtBot, page: QWidget) -> Iterator[None]:
    """Show the page as the main window does, with the keyboard."""
    window = QStackedWidget()
    window.addWidget(page)
    give_size(page, SIZES[0])
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield
    window.close()


def give_size(page: QWidget, size: tuple[int, int]) -> None:
    page.window().setFixedSize(*size)


def settle() -> None:
    """Let Qt lay everything out as far as it wants to."""
    for _ in range(3):
        QApplication.processEvents()


def controls(page: QWidget) -> list[QWidget]:
    return [one for one in in_view(page) if isinstance(one, QAbstractButton | QLineEdit)]


def place(page: QWidget, name: str) -> QRect:
    return _place(page, control(page, name))


def overlaps(page: QWidget) -> list[tuple[str, str]]:
    """Controls and figures that lie over each other or beyond the page, by their names."""
    parts = [one for one in in_view(page) if isinstance(one, QAbstractButton | QLineEdit | Figure)]
    found = [
        (name_of(one), name_of(other))
        for one, other in combinations(parts, 2)
        if _place(page, one).intersects(_place(page, other))
    ]
    beyond = [
        (name_of(one), "the edge") for one in parts if not page.rect().contains(_place(page, one))
    ]
    return found + beyond


def _place(page: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def press_sign(field: QWidget, sign: str, key: Qt.Key = Qt.Key.Key_unknown) -> None:
    """Press a key that a keyboard of some language has; QTest knows those of a Latin one only."""
    pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign)
    QApplication.sendEvent(field, pressed)
