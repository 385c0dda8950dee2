"""The head of the basket: what is tapped twice in a row stays where it is."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.texts.words import Words
from cashier_app.ui.screens.sale_basket_head import BasketHead
from cashier_app.ui.theme import Theme
from translations.plural_forms import PLURAL_FORMS, UNDER_WAY

LANGUAGES = sorted(set(PLURAL_FORMS) - set(UNDER_WAY))


def middle(head: BasketHead, button: QWidget) -> QPoint:
    return button.mapTo(head, button.rect().center())


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_tap_where_a_button_of_parking_stood_hits_it_again(
    language: str, theme: Theme, qtbot: QtBot
) -> None:
    head = BasketHead(theme, Words(language))
    qtbot.addWidget(head)
    head.resize(560, 55)
    head.show()
    head.show_count(9, 0, parked_open=False, asks=False)
    QApplication.processEvents()
    places = [(button, middle(head, button)) for button in (head.park, head.parked)]
    for items, parked in ((0, 1), (1, 1), (1, 10)):
        head.show_count(items, parked, parked_open=False, asks=False)
        QApplication.processEvents()
        assert [head.childAt(place) for _, place in places] == [button for button, _ in places]
