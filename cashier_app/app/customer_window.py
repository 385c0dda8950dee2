"""Shows the sale to the customer, on a screen of her own where there is one."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from cashier_app.app.window import TillWindow
from cashier_app.app.wiring import WiredTill
from cashier_app.config.settings import Settings
from cashier_app.texts.words import SOURCE_LANGUAGE, Words, installed_languages
from cashier_app.ui.second_screen import SecondScreen
from cashier_app.ui.when_idle import WhenIdle


def show_customer_display(
    application: QApplication,
    window: TillWindow,
    till: WiredTill,
    settings: Settings,
    *,
    in_a_window: bool,
) -> SecondScreen | None:
    """Show the sale to the customer, if the shop wants that; None if it does not.

    It speaks the language of the receipts, whatever language its cashier has chosen for herself.
    """
    if settings.ui.customer_display == "off" and not in_a_window:
        return None
    ui = settings.ui
    language = language_for_customers(settings)
    picture = Path(ui.customer_picture) if ui.customer_picture else None

    def build() -> QWidget:
        from cashier_app.ui.screens.customer_screen import CustomerScreen

        words = Words(language, settings.store.currency)
        display = CustomerScreen(window.theme.beside(), words, settings.store.name, picture)
        till.display.show_on(WhenIdle(display, display))
        return display

    place = SecondScreen(application, window.window, build, in_a_window=in_a_window)
    place.place()
    return place


def language_for_customers(settings: Settings) -> str:
    """Return the receipts' language if the shop gave one, else that of its till."""
    printer, ui = settings.printer, settings.ui
    language = printer.language if "language" in printer.model_fields_set else ui.language
    return language if language in installed_languages() else SOURCE_LANGUAGE
