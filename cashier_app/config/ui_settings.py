"""The `[ui]` part of the settings, read before the first picture with the standard library alone.

It never complains: a file that is missing or wrong gives the defaults here, and the whole check
(`settings.load`) names the fault as soon as the window stands.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from cashier_app.domain.frozen import frozen

THEMES = ("light", "dark", "high-contrast")
MOTIONS = ("normal", "reduced")
HANDS = ("right", "left")
KEYPADS = ("1-2-3", "7-8-9")
LEAST_SCALE, MOST_SCALE = 0.5, 3.0


@frozen
class UiSettings:
    """How the window looks: language, theme, motion, size, currency of amounts, hand, keypad."""

    language: str = "en"
    theme: str = "light"
    motion: str = "normal"
    scale: float = 1.0
    currency: str = "EUR"
    hand: str = "right"
    keypad: str = "1-2-3"


def read_ui(path: Path | None, environ: Mapping[str, str]) -> UiSettings:
    """Return what `[ui]` of the file says, or the environment (`CASHIER_UI__THEME`, …) instead."""
    table = _table(path, "ui")
    default = UiSettings()
    currency = environ.get("CASHIER_STORE__CURRENCY", _table(path, "store").get("currency"))

    def given(key: str) -> object:
        return environ.get(f"CASHIER_UI__{key.upper()}", table.get(key))

    language, theme = given("language"), given("theme")
    motion, hand, keypad = given("motion"), given("hand"), given("keypad")
    return UiSettings(
        language=language if isinstance(language, str) and language else default.language,
        theme=theme if isinstance(theme, str) and theme in THEMES else default.theme,
        motion=motion if isinstance(motion, str) and motion in MOTIONS else default.motion,
        hand=hand if isinstance(hand, str) and hand in HANDS else default.hand,
        keypad=keypad if isinstance(keypad, str) and keypad in KEYPADS else default.keypad,
        scale=_scale(given("scale"), default.scale),
        currency=currency if isinstance(currency, str) and currency else default.currency,
    )


def _table(path: Path | None, section: str) -> Mapping[str, object]:
    if path is None:
        return {}
    try:
        table = tomllib.loads(path.read_text("utf-8-sig")).get(section)
    except (OSError, ValueError):
        return {}
    return table if isinstance(table, dict) else {}


def _scale(value: object, default: float) -> float:
    if isinstance(value, str):
        # A value from the environment is read as the file would be.
        try:
            value = tomllib.loads(f"scale = {value}")["scale"]
        except ValueError:
            return default
    number = value if isinstance(value, int | float) and not isinstance(value, bool) else default
    return number if LEAST_SCALE <= number <= MOST_SCALE else default
