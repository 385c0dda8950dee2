"""Colours, fonts, icons and lengths as the design tokens say."""

import re
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.resource_files import resource
from cashier_app.ui.design_tokens import THEME_NAMES, DesignTokens, ThemeName
from cashier_app.ui.fonts import load_fonts
from cashier_app.ui.icons import MIRRORED, IconSet
from cashier_app.ui.style_sheet import style_sheet
from cashier_app.ui.text_painting import width_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from tests.ui.seeing import colour_at


@pytest.mark.parametrize("name", THEME_NAMES)
def test_a_theme_has_the_colours_of_the_tokens(
    theme: Theme, tokens: DesignTokens, name: ThemeName
) -> None:
    theme.use(name)
    for token, value in tokens.colours[name].items():
        assert theme.colour(token).name().upper() == value.upper()


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_style_sheet_names_only_colours_and_lengths_that_exist(
    tokens: DesignTokens, name: ThemeName
) -> None:
    sheet = style_sheet(tokens.colours[name], 1, lambda length: length)
    assert not re.search(r"@|\ddp", sheet)
    used = set(re.findall(r"#[0-9A-Fa-f]{6}", sheet))
    assert used <= set(tokens.colours[name].values())


def test_no_widget_has_a_style_sheet_of_its_own() -> None:
    ui = Path(__file__).parents[2] / "cashier_app" / "ui"
    setters = [path.name for path in ui.rglob("*.py") if ".setStyleSheet(" in path.read_text()]
    assert setters == ["theme.py"]


def test_outlines_are_twice_as_thick_in_high_contrast(theme: Theme) -> None:
    assert theme.line == 1
    theme.use("high-contrast")
    assert theme.line == 2


@pytest.mark.parametrize(("scale", "pixels"), [(1, 56), (1.25, 70), (Decimal("1.5"), 84)])
def test_lengths_grow_with_the_scale(theme: Theme, scale: Decimal | float, pixels: int) -> None:
    theme.use(scale=scale)
    assert theme.px(56) == pixels
    assert theme.size(56, 56).width() == pixels
    assert theme.font("body").pixelSize() == round(16 * Decimal(scale))


def test_a_sum_of_lengths_is_the_sum_of_their_pixels(theme: Theme) -> None:
    theme.use(scale=1.25)
    lengths = (20, 8, 14, 14)
    assert theme.px(*lengths) == sum(theme.px(length) for length in lengths)


def test_a_switch_shows_at_once_and_is_told(theme: Theme, qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.resize(60, 60)
    assert colour_at(card, 30, 30) == theme.colour("surface-raised").name().upper()
    with qtbot.waitSignal(theme.changed):
        theme.use("dark")
    assert colour_at(card, 30, 30) == theme.colour("surface-raised").name().upper()


def test_what_is_left_out_of_a_switch_stays(theme: Theme) -> None:
    theme.use("dark", 1.5, reduced_motion=True)
    theme.use("high-contrast")
    assert (theme.name, theme.px(10), theme.reduced_motion) == ("high-contrast", 15, True)


def test_the_caret_does_not_blink(theme: Theme, qapp: QApplication) -> None:
    assert qapp.cursorFlashTime() == 0


def test_a_colour_that_the_design_lacks_is_an_error(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.colour("mauve")


def test_the_fonts_that_come_with_the_till_are_the_ones_that_are_used(theme: Theme) -> None:
    assert QFontInfo(theme.font("body")).family() == "Inter"
    assert QFontInfo(theme.font("receipt")).family() == "DejaVu Sans Mono"


@pytest.mark.parametrize("style", ["amount-row", "amount-total", "amount-reward"])
def test_amounts_have_figures_of_equal_width(theme: Theme, style: str) -> None:
    font = theme.font(style)
    assert width_of("1111", font) == width_of("8888", font)
    assert width_of("1111", theme.font("body")) < width_of("8888", theme.font("body"))


def test_a_font_may_be_asked_for_with_other_weight_and_size(theme: Theme) -> None:
    font = theme.font("row", 600, 22)
    assert (font.weight(), font.pixelSize()) == (QFont.Weight.DemiBold, 22)


def test_a_step_that_the_type_scale_lacks_is_an_error(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.font("gigantic")


def test_a_damaged_font_is_named(qapp: QApplication, tmp_path: Path) -> None:
    damaged = tmp_path / "Inter-Regular.ttf"
    damaged.write_bytes(b"no font")
    with pytest.raises(ValueError, match=r"Inter-Regular\.ttf"):
        load_fonts(tmp_path)


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda p: p.stem)
def test_every_icon_is_drawn_in_the_colour_it_is_asked_for(qapp: QApplication, path: Path) -> None:
    colour = QColor("#FF00FF")
    picture = IconSet(path.parent).pixmap(path.stem, 24, colour, device_pixel_ratio=2)
    assert picture.deviceIndependentSize().toSize().width() == 24
    image = picture.toImage()
    assert image.width() == 48
    solid = {
        image.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {colour.name()}


def test_an_icon_is_drawn_once(qapp: QApplication) -> None:
    icons = IconSet(resource("icons"))
    first = icons.pixmap("gift", 24, QColor("black"))
    assert icons.pixmap("gift", 24, QColor("black")).cacheKey() == first.cacheKey()
    assert icons.pixmap("gift", 24, QColor("white")).cacheKey() != first.cacheKey()


@pytest.mark.parametrize(("name", "turns"), [("arrow-left", True), ("search", False)])
def test_only_icons_that_point_along_the_line_turn_round(
    qapp: QApplication, name: str, turns: bool
) -> None:
    icons = IconSet(resource("icons"))
    straight = icons.pixmap(name, 24, QColor("black")).toImage()
    turned = icons.pixmap(name, 24, QColor("black"), right_to_left=True).toImage()
    assert (turned != straight) is turns
    assert (name in MIRRORED) is turns


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        IconSet(resource("icons")).pixmap("unicorn", 24, QColor("black"))


def test_an_icon_in_a_widget_has_the_scale_of_the_theme(theme: Theme, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    theme.use(scale=1.5)
    picture = theme.icon(widget, "gift", 24, theme.colour("text"))
    assert picture.deviceIndependentSize().toSize().width() == 36
