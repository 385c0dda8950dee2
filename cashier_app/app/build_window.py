"""Builds the window with its screens, before anything slow is imported."""

from decimal import Decimal

from PySide6.QtWidgets import QApplication

from cashier_app.app.build_theme import build_theme
from cashier_app.app.window import TillWindow
from cashier_app.resource_files import resource
from cashier_app.texts.words import Words
from cashier_app.ui.app_icon import app_icon
from cashier_app.ui.design_tokens import ThemeName
from cashier_app.ui.main_window import MainWindow
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
    theme = build_theme(application, theme_name, scale, reduced_motion=reduced_motion)
    words = Words(language, currency)
    return furnish_window(application, theme, words, currency, MainWindow(theme, scale))


def furnish_window(
    application: QApplication, theme: Theme, words: Words, currency: str, window: MainWindow
) -> TillWindow:
    """Put the screens into a window that may be shown already."""
    application.setWindowIcon(app_icon(resource("app-icon.svg")))
    return TillWindow(application, theme, words, currency, window)
