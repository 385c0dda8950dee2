"""The window with screens in it, as tests and pictures want it."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtWidgets import QApplication, QWidget

from cashier_app.presenters.screens import Screen
from cashier_app.texts.words import Words
from cashier_app.ui.main_window import MainWindow
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.theme import Theme


def furnished(
    theme: Theme,
    words: Words,
    application: QApplication,
    top_bar: TopBar,
    screens: Mapping[Screen, QWidget],
    scale: Decimal = Decimal(1),
) -> MainWindow:
    """Return a window with this bar and these screens; it is not shown yet."""
    window = MainWindow(theme, scale)
    window.furnish(words, application, top_bar, screens)
    return window
