"""A picture of each state of Payment, Spend request and Unknown outcome.

    python -m tests.ui.pictures_checkout FOLDER [THEME [WIDTHxHEIGHT [rtl]]]

Works without a display: QT_QPA_PLATFORM=offscreen.
"""

import sys
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Connection
from cashier_app.resource_files import resource
from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import ThemeName, load_design_tokens
from cashier_app.ui.fonts import load_fonts
from cashier_app.ui.icons import IconSet
from cashier_app.ui.screens.payment_screen import PaymentScreen
from cashier_app.ui.screens.spend_request_screen import SpendRequestScreen
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.screens.unknown_outcome_screen import UnknownOutcomeScreen
from cashier_app.ui.theme import Theme
from tests.ui.furnished import furnished
from tests.ui.pictures_payment import PAYMENT
from tests.ui.pictures_sale import BAR
from tests.ui.pictures_spend import SPEND, UNKNOWN


def main(folder: Path, theme_name: ThemeName, size: QSize, *, right_to_left: bool) -> None:
    application = cast("QApplication", QApplication.instance() or QApplication([]))
    load_fonts(resource("fonts"))
    if right_to_left:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tokens = load_design_tokens(resource("tokens.json"))
    icons = IconSet(resource("icons"))
    theme = Theme(application, tokens, icons, theme_name, reduced_motion=True)
    words = Words("en")
    payment = PaymentScreen(theme, words)
    spend = SpendRequestScreen(theme, words)
    unknown = UnknownOutcomeScreen(theme, words)
    top_bar = TopBar(theme, words, "Elia Market")
    window = furnished(
        theme,
        words,
        application,
        top_bar,
        {Screen.PAYMENT: payment, Screen.SPEND: spend, Screen.UNKNOWN: unknown},
    )
    window.open(size)
    folder.mkdir(parents=True, exist_ok=True)

    def take(name: str) -> None:
        application.processEvents()
        window.grab().save(str(folder / f"{name}.png"))

    top_bar.render(BAR)
    for name, paying in PAYMENT.items():
        payment.render(paying)
        take(name)
    window.show_screen(Screen.SPEND)
    for name, spending in SPEND.items():
        spend.render(spending)
        take(name)
    window.show_screen(Screen.UNKNOWN)
    top_bar.render(replace(BAR, connection=Connection.AWAITED))
    for name, unanswered in UNKNOWN.items():
        unknown.render(unanswered)
        take(name)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    sizes = arguments[2].split("x") if len(arguments) > 2 else ("1280", "800")
    main(
        Path(arguments[0]),
        cast("ThemeName", arguments[1] if len(arguments) > 1 else "light"),
        QSize(int(sizes[0]), int(sizes[1])),
        right_to_left="rtl" in arguments[3:],
    )
