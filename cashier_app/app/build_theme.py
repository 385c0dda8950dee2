"""Builds the look that the settings ask for; nothing is imported here that can wait."""

from decimal import Decimal

from PySide6.QtWidgets import QApplication

from cashier_app.resource_files import resource
from cashier_app.ui.design_tokens import ThemeName, load_design_tokens
from cashier_app.ui.fonts import load_fonts
from cashier_app.ui.icons import IconSet
from cashier_app.ui.theme import Theme


def build_theme(
    application: QApplication,
    theme_name: ThemeName,
    scale: Decimal,
    *,
    reduced_motion: bool,
    left_handed: bool = False,
    seven_on_top: bool = False,
) -> Theme:
    """Read colours, fonts and icons, and give the application their look."""
    load_fonts(resource("fonts"))
    tokens = load_design_tokens(resource("tokens.json"))
    icons = IconSet(resource("icons"))
    return Theme(
        application, tokens, icons, theme_name, scale,
        reduced_motion=reduced_motion, left_handed=left_handed, seven_on_top=seven_on_top,
    )  # fmt: skip
