"""The screen speaks another language at once, in the middle of a sale, and nothing is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cashier_app.presenters.screen_language import ScreenLanguage
from cashier_app.texts.words import Words
from tests.acceptance.driver import TillDriver
from translations.compile_languages import compile_languages


@pytest.fixture(autouse=True)
def _languages(qapp: QApplication) -> Iterator[None]:
    compile_languages()
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def language_of(till: TillDriver) -> ScreenLanguage:
    """What the sign-in and the settings are given to change the language with."""
    adapters = till.running._adapters
    assert adapters is not None
    return adapters.manner.language


def test_a_sale_goes_on_in_the_language_of_who_signs_in(till: TillDriver) -> None:
    till.scan_product("CHE-001")
    till.shows("1 item")
    language_of(till).use("el")
    greek = Words("el")
    till.shows(greek.text("sale/items", n=1))
    assert till.named("Pay") is None
    till.scan_product("CHE-001")
    till.shows(greek.text("sale/items", n=2))
    till.press(greek.text("sale/pay"))
    till.press(greek.text("payment/exact-cash"))
    till.press(greek.text("payment/finish"))
    till.shows(greek.text("receipt/new-sale"))
    language_of(till).use(None)
    till.shows("New sale")
    till.press("New sale")
    till.shows("Quick key Carrier bag")
    till.follows_the_contract()


def test_each_tap_is_heard_once_after_many_changes(till: TillDriver) -> None:
    for language in "de", "el", "de", None:
        language_of(till).use(language)
    till.press("Quick key Carrier bag")
    till.shows("1 item")
    till.press("One more")
    till.shows("2 items")
    assert till.window.windowTitle() == "Cashier"


def test_the_menu_and_the_room_in_view_stay_where_they_are(till: TillDriver) -> None:
    till.press("Purchases")
    till.shows("Find by receipt number")
    language_of(till).use("de")
    till.shows(Words("de").text("purchases/find-spoken"))
    till.press(Words("de").text("top-bar/sale"))
    till.shows(Words("de").text("sale/search"))
