"""The design tokens (`resources/tokens.json`) as values: colours by theme, sizes, text styles."""

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, get_args

from cashier_app.domain.frozen import frozen

ThemeName = Literal["light", "dark", "high-contrast"]
THEME_NAMES: tuple[ThemeName, ...] = get_args(ThemeName)


def theme_name(text: str) -> ThemeName:
    """Return the theme of this name; the light one for a name that is none."""
    names: tuple[ThemeName, ...] = ("light", "dark", "high-contrast")
    return next((name for name in names if name == text), "light")


@frozen
class TextStyle:
    """One step of the type scale: pixels at scale 1, weight, line height, tabular figures."""

    px: int
    weight: int
    line: int
    tabular: bool


@frozen
class DesignTokens:
    """What the design fixes. Lengths are pixels at scale 1; colours are `#RRGGBB`."""

    colours: Mapping[ThemeName, Mapping[str, str]]
    text_styles: Mapping[str, TextStyle]
    families: Mapping[str, tuple[str, ...]]
    border: int
    high_contrast_border: int
    focus_ring: int


def load_design_tokens(path: Path) -> DesignTokens:
    """Read the token file that comes with the program.

    Raises:
        KeyError: the file lacks a token that the screens need.
    """
    tokens: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    borders = tokens["border_width"]
    return DesignTokens(
        colours={name: dict(tokens["color"]["themes"][name]) for name in THEME_NAMES},
        text_styles={
            step["name"]: TextStyle(
                step["px"], step["weight"], step["line"], bool(step.get("tabular"))
            )
            for step in tokens["font"]["scale"]
        },
        families={use: tuple(names) for use, names in tokens["font"]["family"].items()},
        border=borders["normal"],
        high_contrast_border=borders["high_contrast"],
        focus_ring=borders["focus"],
    )
