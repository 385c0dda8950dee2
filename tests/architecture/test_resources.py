"""Fonts, icons and tokens are there, can be used by Qt, and go by the names that are relied on."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from cashier_app.resource_files import resource

WEIGHTS = {
    "Inter": {400, 500, 600, 700},
    "Noto Sans": {400, 600},
    "Noto Sans Arabic": {400, 600, 700},
    "DejaVu Sans Mono": {400, 700},
    "Noto Sans Hebrew": {400},
    "Noto Sans Thai": {400},
    "Noto Emoji": {400},
}
MOST_BYTES_OF_FONTS = 6_000_000


@pytest.fixture(scope="module")
def fonts(qapp: object) -> list[Path]:
    files = sorted(resource("fonts").rglob("*.ttf"))
    for file in files:
        assert QFontDatabase.addApplicationFont(str(file)) >= 0, file
    return files


@pytest.mark.parametrize("family", WEIGHTS)
def test_a_family_has_its_weights(fonts: list[Path], family: str) -> None:
    styles = QFontDatabase.styles(family)
    assert {QFontDatabase.weight(family, style) for style in styles} >= WEIGHTS[family]
    assert QFontInfo(QFont(family, 14)).family() == family


def test_every_family_of_the_tokens_comes_with_the_program() -> None:
    tokens = json.loads(resource("tokens.json").read_text(encoding="utf-8"))
    named = {family for families in tokens["font"]["family"].values() for family in families}
    assert named == set(WEIGHTS)


def test_amounts_can_have_tabular_figures(fonts: list[Path]) -> None:
    font = QFont("Inter")
    font.setPixelSize(48)
    assert width(font, "1111") != width(font, "0000")
    font.setFeature(QFont.Tag("tnum"), 1)
    assert width(font, "1111") == width(font, "0000")


def width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def test_each_font_has_its_licence_beside_it_and_all_stay_small(fonts: list[Path]) -> None:
    assert all((file.parent / "LICENSE.txt").is_file() for file in fonts)
    assert sum(file.stat().st_size for file in fonts) < MOST_BYTES_OF_FONTS


def test_every_icon_can_be_drawn_in_any_colour(qtbot: QtBot) -> None:
    icons = sorted(resource("icons").glob("*.svg"))
    assert len(icons) >= 64
    for icon in icons:
        svg = icon.read_bytes()
        assert svg.count(b'stroke="currentColor"') == 1, icon.name
        coloured = svg.replace(b"currentColor", b"#123456")
        assert QSvgRenderer(QByteArray(coloured)).isValid(), icon.name


def test_a_wrong_name_is_an_error_that_names_it() -> None:
    with pytest.raises(FileNotFoundError, match=r"no-such-icon\.svg"):
        resource("icons", "no-such-icon.svg")
