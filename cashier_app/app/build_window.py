"""Builds the window in the look that the settings ask for, before anything slow is imported."""

from decimal import Decimal

from PySide6.QtWidgets import QApplication

from cashier_app.app.window import TillWindow
from cashier_app.resource_files import resource
from cashier_app.texts.words import Words
from cashier_app.ui.app_icon import app_icon
from cashier_app.ui.design_tokens import ThemeName, load_design_tokens
from cashier_app.ui.fonts import load_fonts
from cashier_app.ui.icons import IconSet
from cashier_app.ui.theme import Theme


def build_window(
    application: QApplication,
    language: str,
    theme_name: ThemeName,
    scale: Decimal,
    *,
    reduced_motion: bool,
    currency: str = "EUR",
) -> TillWindow:
    """Build the window; it is not shown yet."""
    application.setWindowIcon(app_icon(resource("app-icon.svg")))
    load_fonts(resource("fonts"))
    tokens = load_design_tokens(resource("tokens.json"))
    icons = IconSet(resource("icons"))
    theme = Theme(application, tokens, icons, theme_name, scale, reduced_motion=reduced_motion)
    return TillWindow(application, theme, Words(language, currency), currency, scale)
