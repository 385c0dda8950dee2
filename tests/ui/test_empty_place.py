"""An empty list says what that means and what to do next, with a picture where there is room."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.presenters.screens import Screen
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.empty_place import EmptyPlace, Nothing
from tests.ui.every_screen import EveryScreen
from tests.ui.finding import names_in_view
from tests.ui.seeing import colours_in, named_nodes

NOTHING = Nothing("history", "No purchases on this day.", "Choose another day.")
ABOVE = 120


def shown(theme: Theme, qtbot: QtBot, height: int, nothing: Nothing = NOTHING) -> EmptyPlace:
    place = EmptyPlace(theme)
    qtbot.addWidget(place)
    place.show_nothing(nothing)
    place.resize(600, height)
    place.show()
    return place


def inks(place: EmptyPlace, bottom: int) -> int:
    """How many colours there are from the top of the place to here."""
    return len(colours_in(place, QRect(0, 0, place.width(), bottom)))


def test_a_picture_stands_over_the_words(theme: Theme, qtbot: QtBot) -> None:
    place = shown(theme, qtbot, 400)
    assert named_nodes(place) == [NOTHING.title, NOTHING.hint]
    assert inks(place, ABOVE + 80) > 1
    without = shown(theme, qtbot, 400, Nothing("", NOTHING.title, NOTHING.hint))
    assert inks(without, ABOVE + 80) == 1


def test_the_picture_goes_first_where_there_is_little_height(theme: Theme, qtbot: QtBot) -> None:
    place = shown(theme, qtbot, 150)
    assert inks(place, 60) == 1
    assert named_nodes(place) == [NOTHING.title, NOTHING.hint]


@pytest.mark.parametrize(
    ("screen", "state", "said", "follows"),
    [
        (
            Screen.PURCHASES,
            "purchases-empty",
            "No purchases in the last 90 days.",
            "Sales show here as soon as they are finished.",
        ),
        (
            Screen.QUEUE,
            "queue-empty",
            "Nothing is waiting.",
            "CRM.COM has every purchase of this till.",
        ),
        (
            Screen.PURCHASES,
            "give-back-nothing",
            "Nothing is to be given back.",
            "Money that is owed to a customer shows here by itself.",
        ),
        (
            Screen.PRODUCTS,
            "products-never",
            "Nothing is rejected.",
            "What CRM.COM does not accept shows here, with the reason.",
        ),
        (
            Screen.SALE,
            "sale-none-parked",
            "No basket is parked.",
            "Park keeps a basket while you serve somebody else.",
        ),
        (
            Screen.SETTINGS,
            "people-nobody",
            "Nobody signs in here yet.",
            "The first person is a supervisor.",
        ),
    ],
)
def test_each_empty_list_says_what_follows(
    screen: Screen,
    state: str,
    said: str,
    follows: str,
    qapp: QApplication,
    theme: Theme,
    qtbot: QtBot,
) -> None:
    every = EveryScreen(qapp, theme, Words("en"), (1280, 800), only=[screen])
    qtbot.addWidget(every.window)
    every.show(screen, state)
    assert {said, follows} <= set(names_in_view(every.window))
