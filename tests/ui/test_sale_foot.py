"""The foot of the basket: what was just done, whole, on every size of screen."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cashier_app.presenters.message import Message, say
from cashier_app.texts.words import Words
from cashier_app.ui.screens.sale_basket import FootNotice
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.theme import Theme
from tests.ui.controls import SIZES, give_size, opened, settle
from tests.ui.pictures_sale import STATES
from tests.ui.stretched import stretched_words

LONGEST = (
    say("scan.card-number"),
    say("scan.not-active"),
    say("scan.not-verified"),
    say("scan.card-kept"),
    say("sale.not-multiplied"),
    say("sale.customer-is-now", customer="Maria-Alexandra Papadopoulou-Hadjiconstantinou"),
)


def notice(screen: SaleScreen) -> FootNotice:
    found = screen.findChild(FootNotice)
    assert isinstance(found, FootNotice)
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("message", LONGEST, ids=lambda message: message.key)
def test_a_long_notice_is_whole(
    theme: Theme, qtbot: QtBot, size: tuple[int, int], message: Message
) -> None:
    screen = SaleScreen(theme, Words("en"))
    with opened(qtbot, screen):
        give_size(screen, size)
        screen.render(replace(STATES["sale"], notice=message, undo=True))
        settle()
        assert notice(screen).fitted().whole


def test_a_notice_that_is_too_long_for_two_lines_is_told_whole(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = SaleScreen(theme, stretched_words(tmp_path))
    with opened(qtbot, screen):
        screen.render(replace(STATES["sale"], notice=say("scan.no-such-card", words="x " * 200)))
        settle()
        shown = notice(screen)
        assert not shown.fitted().whole
        assert shown.toolTip() == shown.accessibleName() == shown.words


def test_a_short_notice_stands_on_one_line(theme: Theme, qtbot: QtBot) -> None:
    screen = SaleScreen(theme, Words("en"))
    with opened(qtbot, screen):
        screen.render(replace(STATES["sale"], notice=say("sale.emptied", n=9)))
        settle()
        assert len(notice(screen).fitted().lines) == 1
