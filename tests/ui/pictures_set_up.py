"""The steps of the first set-up.

    python -m tests.ui.pictures_set_up FOLDER [THEME [WIDTHxHEIGHT [rtl]]]

Works without a display: QT_QPA_PLATFORM=offscreen.
"""

import sys
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from cashier_app.domain.products_import import RefusedRow, RowFault
from cashier_app.domain.setting import Setting
from cashier_app.presenters.message import say
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.set_up_products import said_of
from cashier_app.presenters.set_up_state import SetUpState, Step, SupervisorField
from cashier_app.presenters.settings_state import KeyField, PrinterList, Said
from cashier_app.presenters.settings_trials import line_said
from cashier_app.resource_files import resource
from cashier_app.services.ports.set_up import LoadedProducts
from cashier_app.services.ports.settings import LineTrial
from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import ThemeName, load_design_tokens
from cashier_app.ui.fonts import load_fonts
from cashier_app.ui.icons import IconSet
from cashier_app.ui.screens.set_up_screen import SetUpScreen
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.theme import Theme
from tests.ui.furnished import furnished
from tests.ui.pictures_settings import AT_REST, FOUND

EMPTY = replace(
    AT_REST, values={**dict.fromkeys(Setting, ""), Setting.TILL: "1", Setting.COLUMNS: "42"}
)
STEPS = tuple(Step)
FIRST = SetUpState(steps=STEPS, at=Step.STORE, form=EMPTY)
REFUSED = line_said(LineTrial("key-refused"))
SOME_LOADED = said_of(
    LoadedProducts(12480, 2, saved="/home/till/.local/share/cashier/lists/import-2026-11-28.csv")
)


def at(step: Step) -> SetUpState:
    done = frozenset(STEPS[: STEPS.index(step)])
    return SetUpState(steps=STEPS, at=step, form=AT_REST, done=done)


TYPED = (
    (SupervisorField.NUMBER, "1"),
    (SupervisorField.NAME, "Maria K."),
    (SupervisorField.PIN, "••••"),
    (SupervisorField.REPEAT, "•••"),
)

SET_UP_STATES: dict[str, SetUpState] = {
    "set-up-store": FIRST,
    "set-up-wrong": replace(
        FIRST, form=replace(EMPTY, wrong=(Setting.SITE,)), why_not=say("settings.reason.wrong")
    ),
    "set-up-crm": replace(at(Step.CRM_COM), form=replace(AT_REST, key=KeyField.NONE, ending="")),
    "set-up-crm-refused": replace(
        at(Step.CRM_COM), form=replace(AT_REST, line=REFUSED, said=REFUSED), line=REFUSED
    ),
    "set-up-unit": at(Step.UNIT),
    "set-up-printer": at(Step.PRINTER),
    "set-up-printers": replace(
        at(Step.PRINTER), form=replace(AT_REST, printers=PrinterList(FOUND))
    ),
    "set-up-products": replace(
        at(Step.PRODUCTS),
        files=("/media/maria/STICK/products.csv", "/home/till/Downloads/old-products.csv"),
        products=Said(NoticeTone.GOOD, say("set-up.loaded", n=12480)),
    ),
    "set-up-some-refused": replace(
        at(Step.PRODUCTS),
        files=("/media/maria/STICK/products.csv", "/home/till/Downloads/old-products.csv"),
        products=SOME_LOADED,
        line=SOME_LOADED,
        loaded="/media/maria/STICK/products.csv",
        refused=(
            RefusedRow(4, RowFault("code-twice", {"code": "HAL"})),
            RefusedRow(17, RowFault("vat-unknown", {"rate": "18", "known": "5, 19"})),
        ),
    ),
    "set-up-no-products": at(Step.PRODUCTS),
    "set-up-scanner": at(Step.SCANNER),
    "set-up-scanner-works": replace(
        at(Step.SCANNER),
        scanner=Said(NoticeTone.GOOD, say("set-up.scanner-enter", prefix="–", n=8)),
    ),
    "set-up-scanner-slow": replace(
        at(Step.SCANNER), scanner=Said(NoticeTone.PERSON, say("set-up.slow-scanner", n=74))
    ),
    "set-up-supervisor": replace(
        at(Step.SUPERVISOR), typed=TYPED, why_not=say("people.pins-differ")
    ),
    "set-up-missing": replace(
        at(Step.SUPERVISOR), missing=(Setting.SITE, Setting.UNIT), why_not=say("set-up.missing")
    ),
}


def main(folder: Path, theme_name: ThemeName, size: QSize, *, right_to_left: bool) -> None:
    application = cast("QApplication", QApplication.instance() or QApplication([]))
    load_fonts(resource("fonts"))
    if right_to_left:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tokens = load_design_tokens(resource("tokens.json"))
    theme = Theme(application, tokens, IconSet(resource("icons")), theme_name, reduced_motion=True)
    words = Words("en")
    screen = SetUpScreen(theme, words)
    top_bar = TopBar(theme, words)
    window = furnished(theme, words, application, top_bar, {Screen.SET_UP: screen})
    top_bar.hide()
    window.open(size)
    folder.mkdir(parents=True, exist_ok=True)

    def take(name: str) -> None:
        for _ in range(3):
            application.processEvents()
        window.grab().save(str(folder / f"{name}.png"))

    for name, state in SET_UP_STATES.items():
        screen.render(state)
        take(name)
    screen.render(FIRST)
    application.processEvents()
    field = screen.findChild(QLineEdit, "set-up/site-code")
    assert isinstance(field, QLineEdit)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    take("set-up-typing")


if __name__ == "__main__":
    arguments = sys.argv[1:]
    sizes = arguments[2].split("x") if len(arguments) > 2 else ("1280", "800")
    main(
        Path(arguments[0]),
        cast("ThemeName", arguments[1] if len(arguments) > 1 else "light"),
        QSize(int(sizes[0]), int(sizes[1])),
        right_to_left="rtl" in arguments[3:],
    )
