"""All widgets together, as on screens: painted without a complaint, reachable, named."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.resource_files import resource
from cashier_app.ui.design_tokens import THEME_NAMES
from cashier_app.ui.icons import IconSet
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.hero_figure import HeroFigure
from tests.ui.gallery import PAGES
from tests.ui.seeing import colour_at, colours_in, description_of, name_of


@pytest.fixture(params=PAGES, ids=lambda make: make.__name__)
def page(request: pytest.FixtureRequest, theme: Theme, qtbot: QtBot) -> QWidget:
    make: Callable[[Theme], QWidget] = request.param
    window = make(theme)
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_page_is_painted_in_every_theme_scale_and_direction(page: QWidget, theme: Theme) -> None:
    for name in THEME_NAMES:
        for scale in (1, 1.25):
            theme.use(name, scale)
            for direction in Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft:
                page.setLayoutDirection(direction)
                picture = page.grab().toImage()
                assert picture.pixelColor(4, 400).name() == theme.colour("surface").name()


def test_everything_that_can_be_pressed_is_named_reachable_and_big_enough(page: QWidget) -> None:
    controls = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]
    assert controls
    for control in controls:
        assert name_of(control)
        assert control.objectName().count("/") == 1
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert min(control.width(), control.height()) >= 48
        assert control.isEnabled() or description_of(control)


def test_nothing_moves_when_the_theme_changes_colour(page: QWidget, theme: Theme) -> None:
    def places() -> list[QRect]:
        return [widget.geometry() for widget in page.findChildren(QAbstractButton)]

    light = places()
    theme.use("dark")
    page.grab()
    assert places() == light


def test_a_card_changes_its_surface_and_outline(theme: Theme, qtbot: QtBot) -> None:
    card = Card(object_name="sale/totals", accessible_name="Totals")
    qtbot.addWidget(card)
    card.resize(100, 60)
    assert name_of(card) == "Totals"
    card.set_kind("danger-attention")
    assert colour_at(card, 50, 1) == theme.colour("danger-text").name().upper()
    card.set_kind("reward-soft")
    assert colour_at(card, 50, 30) == theme.colour("reward-soft").name().upper()


def test_a_hero_figure_shows_a_note_and_a_mark_without_growing(theme: Theme, qtbot: QtBot) -> None:
    figure = HeroFigure(theme, "payment/to-pay", height=74)
    qtbot.addWidget(figure)
    figure.show_figure("To pay", "€34.90")
    figure.resize(376, figure.sizeHint().height())
    plain = colours_in(figure)
    figure.show_figure("To pay", "€34.90", note="if confirmed", icon="refresh-cw")
    marked = colours_in(figure)
    muted = theme.colour("text-muted").name().upper()
    assert marked[muted] > plain[muted]
    assert figure.sizeHint().height() == 74


def test_big_icons_are_drawn_thinner(theme: Theme) -> None:
    icons = IconSet(resource("icons"))

    def ink(px: int) -> float:
        image = icons.pixmap("check", px, QColor("black")).toImage()
        alpha = (image.pixelColor(x, y).alphaF() for x in range(px) for y in range(px))
        return sum(alpha) / px**2

    assert ink(56) < 0.85 * ink(55)
