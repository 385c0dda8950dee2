"""The place of the screens shows one of them, as large as it is."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cashier_app.ui.pages import Pages


class Place:
    """Two pages, of which the first is shown."""

    def __init__(self, qtbot: QtBot) -> None:
        self.pages = Pages()
        qtbot.addWidget(self.pages)
        self.pages.resize(300, 100)
        self.both = [QWidget(), QWidget()]
        for page in self.both:
            self.pages.add(page)
        self.show(0)
        self.pages.show()
        qtbot.waitActive(self.pages)

    def show(self, number: int) -> None:
        self.pages.show_page(self.both[number])


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    return Place(qtbot)


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
