"""A screen and a bar that come with another language: as if they had stood there before."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.presenters.screens import Screen
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from tests.ui.baseline_pictures import other_pixels, small
from tests.ui.every_screen import EveryScreen

# Letters of the same amount may stand a part of a pixel beside where they stood.
_AS_GOOD_AS_NONE = 40
# What they show is told to them before they know how large they are.
STATES = (
    (Screen.SALE, "sale"),
    (Screen.SALE, "sale-empty"),
    (Screen.SALE, "sale-edit-keys"),
    (Screen.QUEUE, "queue-elsewhere"),
    (Screen.SET_UP, "set-up-some-refused"),
)


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800)])
def test_what_is_new_looks_like_what_was_there(
    size: tuple[int, int], qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    theme.use(reduced_motion=True)
    every = EveryScreen(qapp, theme, Words("de"), size, only={screen for screen, _ in STATES})
    qtbot.addWidget(every.window)
    other = []
    for screen, name in STATES:
        every.show(screen, name)
        before = small(every)
        every.renew(screen, name)
        if other_pixels(before, small(every)) > _AS_GOOD_AS_NONE:
            other.append(name)
    assert other == []
