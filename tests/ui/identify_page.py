"""Identify customer as a test handles it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cashier_app.presenters.identify_customer_state import IdentifyState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.identify_screen import IdentifyScreen
from cashier_app.ui.theme import Theme
from tests.ui.controls import opened, settle
from tests.ui.finding import control, names_in_view
from tests.ui.pictures_identify import IDENTIFY, TYPING

CARD = IDENTIFY["identify-customer-card"]
COUNTRIES = IDENTIFY["identify-customer-countries"]
FOUND_BY_EMAIL = IDENTIFY["identify-customer-email-found"]
OFFLINE = IDENTIFY["identify-customer-offline"]
WAYS = ("By phone", "By card number", "By e-mail")


@contextmanager
def identify_page(qtbot: QtBot, theme: Theme) -> Iterator[IdentifyScreen]:
    made = IdentifyScreen(theme, Words("en"))
    made.render(TYPING)
    with opened(qtbot, made):
        yield made


def show(screen: IdentifyScreen, state: IdentifyState) -> set[str]:
    screen.render(state)
    settle()
    return set(names_in_view(screen))


def field(screen: IdentifyScreen, name: str) -> QLineEdit:
    found = control(screen, name)
    assert isinstance(found, QLineEdit)
    return found
