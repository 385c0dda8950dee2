"""A screen that comes into view is painted piece by piece, and wholly in the end."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.first_paint import first_bar
from cashier_app.presenters.screens import Screen
from cashier_app.texts.words import Words
from cashier_app.ui.pages import Pages
from cashier_app.ui.painted_in_turns import paint_later
from cashier_app.ui.screens.payment_screen import PaymentScreen
from cashier_app.ui.screens.receipt_screen import ReceiptScreen
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.theme import Theme
from tests.ui.furnished import furnished

TURNS = 10


class Painted(QObject):
    """Tells in which order parts are painted: those of one turn of the event loop together."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._turn = 0
        self._turns: dict[QObject, int] = {}
        for part in parts:
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._turns.setdefault(watched, self._turn)
        return False

    def order(self) -> dict[QObject, int]:
        """Let some turns go by, and return the place of each part in the order."""
        self._turns.clear()
        for turn in range(TURNS):
            self._turn = turn
            QCoreApplication.processEvents()
        order = sorted(set(self._turns.values()))
        return {part: order.index(turn) for part, turn in self._turns.items()}


class Place:
    """Two pages of three parts, of which the first is shown."""

    def __init__(self, qtbot: QtBot) -> None:
        self.pages = Pages()
        qtbot.addWidget(self.pages)
        self.pages.resize(300, 100)
        self.both = [QWidget(), QWidget()]
        self.parts: list[list[QWidget]] = []
        for page in self.both:
            parts = [QWidget(page) for _ in range(3)]
            for place, part in enumerate(parts):
                part.setGeometry(place * 100, 0, 100, 100)
            paint_later(parts[1])
            paint_later(parts[2], turn=2)
            self.parts.append(parts)
            self.pages.add(page)
        self.show(0)
        self.pages.show()
        qtbot.waitActive(self.pages)

    def show(self, number: int) -> None:
        self.pages.show_page(self.both[number])


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    return Place(qtbot)


def test_each_piece_is_painted_in_a_turn_of_its_own(place: Place) -> None:
    painted = Painted(*place.parts[1])
    place.show(1)
    assert painted.order() == dict(zip(place.parts[1], (0, 1, 2), strict=True))
    assert all(part.updatesEnabled() for part in place.parts[1])


def test_a_page_that_is_left_at_once_holds_nothing_back(place: Place) -> None:
    painted = Painted(*place.parts[0], *place.parts[1])
    painted.order()
    place.show(1)
    place.show(0)
    assert painted.order() == dict(zip(place.parts[0], (0, 1, 2), strict=True))
    assert all(part.updatesEnabled() for parts in place.parts for part in parts)


def test_what_is_held_back_is_in_view_and_can_be_pressed(place: Place) -> None:
    place.show(1)
    assert all(part.isVisible() and part.isEnabled() for part in place.parts[1])


def test_one_page_is_shown_as_large_as_the_place(place: Place) -> None:
    first, second = place.both
    place.show(1)
    assert (place.pages.current, first.isVisible(), second.isVisible()) == (second, False, True)
    place.pages.resize(400, 200)
    assert second.size() == QSize(400, 200)
    place.show(0)
    assert first.size() == QSize(400, 200)


def test_a_page_that_is_taken_away_is_not_in_view(place: Place) -> None:
    first, second = place.both
    place.pages.take_away(second)
    assert place.pages.current is first
    place.pages.take_away(first)
    assert place.pages.current is None


def test_the_screens_of_a_sale_are_painted_in_turns(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    words = Words("en")
    screens: dict[Screen, QWidget] = {
        Screen.SALE: SaleScreen(theme, words),
        Screen.PAYMENT: PaymentScreen(theme, words),
        Screen.RECEIPT: ReceiptScreen(theme, words),
    }
    top_bar = TopBar(theme, words)
    top_bar.render(first_bar(datetime(2026, 10, 3, 12, 44, tzinfo=UTC), "Maria K."))
    window = furnished(theme, words, qapp, top_bar, screens)
    qtbot.addWidget(window)
    window.open(QSize(1280, 800))
    qtbot.waitActive(window)
    for screen, pieces in ((Screen.PAYMENT, 2), (Screen.RECEIPT, 2), (Screen.SALE, 3)):
        painted = Painted(*screens[screen].findChildren(QWidget))
        window.show_screen(screen)
        assert max(painted.order().values()) == pieces - 1, screen
