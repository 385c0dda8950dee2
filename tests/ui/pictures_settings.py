"""The states of Settings with the example data of the mock-up.

    python -m tests.ui.pictures_settings FOLDER [THEME [WIDTHxHEIGHT [rtl]]]

Works without a display: QT_QPA_PLATFORM=offscreen.
"""

import sys
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from cashier_app.domain.setting import Setting
from cashier_app.presenters.message import say
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.settings_state import KeyField, PrinterList, Said, SettingsState
from cashier_app.presenters.settings_trials import line_said, page_said
from cashier_app.presenters.top_bar import Tab
from cashier_app.resource_files import resource
from cashier_app.services.ports import FoundPrinter, PrinterState, PrintOutcome, PrintReport
from cashier_app.services.ports.settings import CardTrial, LineTrial
from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import ThemeName, load_design_tokens
from cashier_app.ui.fonts import load_fonts
from cashier_app.ui.icons import IconSet
from cashier_app.ui.screens.settings_screen import SettingsScreen
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.theme import Theme
from tests.ui.furnished import furnished
from tests.ui.pictures_sale import BAR

SAVED = {
    Setting.STORE_NAME: "Elia Market",
    Setting.ADDRESS: "Λεωφ. Αρτέμιδος 24, 6025 Λάρνακα",
    Setting.VAT_NUMBER: "10412356K",
    Setting.PHONE: "24 600 100",
    Setting.SITE: "LCA1",
    Setting.TILL: "3",
    Setting.VAT_RATES: "5, 19",
    Setting.CRM_ADDRESS: "https://elia-market.crm.com/crmapi/rest/v2",
    Setting.RELEASE: "16",
    Setting.UNIT: "Larnaca",
    Setting.PRINTER_NAME: "Counter printer, USB",
    Setting.PRINTER_CONNECTION: "usb",
    Setting.PRINTER_ADDRESS: "04b8:0e15",
    Setting.COLUMNS: "42",
    Setting.LANGUAGE: "en",
    Setting.THEME: "light",
    Setting.MOTION: "normal",
    Setting.SCANNER_PREFIX: "",
    Setting.SCANNER_SUFFIX: "Enter",
    Setting.PRINTER_PORT: "9100",
    Setting.PRINTER_BAUD: "9600",
    Setting.PRINTER_PROFILE: "TM-T88V",
    Setting.HAND: "right",
    Setting.SOUND: "true",
    Setting.CUSTOMER_CODES: r"^70\d{8}$",
    Setting.COUNTRY_CODE: "+357",
    Setting.PHONE_LENGTH: "8",
    Setting.PHONE_FORMAT: "national",
}
NOTHING_NEW = say("settings.reason.nothing-new")
AT_REST = SettingsState(
    values=SAVED,
    key=KeyField.KEPT,
    ending="7f3a",
    languages=("en", "el", "ar"),
    reason=NOTHING_NEW,
)
PRINTED = PrintReport(PrintOutcome.PRINTED, PrinterState.READY)
CHANGED = replace(
    AT_REST,
    values={**SAVED, Setting.TILL: "4"},
    changed=(Setting.TILL,),
    line=line_said(LineTrial(took_ms=210)),
    page=page_said(PRINTED),
    reason=None,
)


def tested(trial: LineTrial) -> SettingsState:
    said = line_said(trial)
    return replace(AT_REST, line=said, said=said)


def printed(outcome: PrintOutcome, state: PrinterState) -> SettingsState:
    said = page_said(PrintReport(outcome, state))
    return replace(AT_REST, page=said, said=said)


FOUND = (
    FoundPrinter("usb", "04b8:0e15", "TM-T88V"),
    FoundPrinter("cups", "Office_Laser", "Office_Laser"),
    FoundPrinter("network", "192.0.2.10", "192.0.2.10"),
)
NO_KEYRING = Said(NoticeTone.PERSON, say("settings.no-keyring"), say("settings.no-keyring"))
SETTINGS_STATES: dict[str, SettingsState] = {
    "settings": CHANGED,
    "settings-at-rest": AT_REST,
    "settings-testing": replace(
        AT_REST, line=Said(NoticeTone.AWAITED, say("settings.line.testing"), busy=True)
    ),
    "settings-works": tested(LineTrial(took_ms=210)),
    "settings-unit-works": tested(
        LineTrial(took_ms=210, card=CardTrial(found=True, accepted=True))
    ),
    "settings-key-refused": tested(LineTrial("key-refused", "Invalid credentials")),
    "settings-not-reachable": tested(LineTrial("no-answer")),
    "settings-not-secure": tested(LineTrial("unknown-authority")),
    "settings-clock": tested(LineTrial(clock_s=-312)),
    "settings-new-key": replace(AT_REST, key=KeyField.TYPING, ending="", can_keep_key=True),
    "settings-no-key": replace(AT_REST, key=KeyField.NONE, ending=""),
    "settings-no-keyring": replace(AT_REST, key=KeyField.NONE, ending="", said=NO_KEYRING),
    "settings-other-address": replace(
        AT_REST,
        values={**SAVED, Setting.CRM_ADDRESS: "other.crm.com"},
        changed=(Setting.CRM_ADDRESS,),
        key=KeyField.NONE,
        ending="",
        reason=say("settings.reason.needs-key"),
    ),
    "settings-wrong": replace(
        CHANGED,
        values={**SAVED, Setting.TILL: "four/"},
        wrong=(Setting.TILL,),
        reason=say("settings.reason.wrong"),
    ),
    "settings-fixed": replace(
        AT_REST,
        fixed={Setting.THEME: "CASHIER_UI__THEME", Setting.STORE_NAME: "CASHIER_STORE__NAME"},
    ),
    "settings-printers": replace(AT_REST, printers=PrinterList(FOUND)),
    "settings-printers-none": replace(AT_REST, printers=PrinterList()),
    "settings-printers-searching": replace(AT_REST, printers=PrinterList(searching=True)),
    "settings-scanner": replace(
        AT_REST, scanner=Said(NoticeTone.AWAITED, say("settings.scanner.scan"))
    ),
    "settings-scanner-learned": replace(
        AT_REST,
        values={**SAVED, Setting.SCANNER_PREFIX: "~"},
        changed=(Setting.SCANNER_PREFIX,),
        reason=None,
        scanner=Said(NoticeTone.GOOD, say("set-up.scanner-enter", prefix="~", n=8)),
    ),
    "settings-scanner-slow": replace(
        AT_REST, scanner=Said(NoticeTone.PERSON, say("set-up.slow-scanner", n=80))
    ),
    "settings-out-of-paper": printed(PrintOutcome.NOT_PRINTED, PrinterState.OUT_OF_PAPER),
    "settings-printer-away": printed(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE),
    "settings-saving": replace(CHANGED, saving=True),
    "settings-languages": replace(
        AT_REST, languages=("en", "ar", "de", "el", "es", "fr", "he", "ru", "tr")
    ),
    "settings-saved": replace(
        AT_REST,
        said=Said(NoticeTone.GOOD, say("settings.saved"), say("settings.saved-for-later")),
    ),
}


def main(folder: Path, theme_name: ThemeName, size: QSize, *, right_to_left: bool) -> None:
    application = cast("QApplication", QApplication.instance() or QApplication([]))
    load_fonts(resource("fonts"))
    if right_to_left:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tokens = load_design_tokens(resource("tokens.json"))
    icons = IconSet(resource("icons"))
    theme = Theme(application, tokens, icons, theme_name, reduced_motion=True)
    words = Words("en")
    top_bar = TopBar(theme, words, "Elia Market")
    screen = SettingsScreen(theme, words)
    window = furnished(theme, words, application, top_bar, {Screen.SETTINGS: screen})
    window.open(size)
    folder.mkdir(parents=True, exist_ok=True)
    top_bar.render(replace(BAR, active=Tab.SETTINGS))

    def take(name: str) -> None:
        for _ in range(3):
            application.processEvents()
        window.grab().save(str(folder / f"{name}.png"))

    def looking(state: SettingsState) -> SettingsState:
        look = {Setting.THEME: theme_name, Setting.MOTION: "reduced"}
        return replace(state, values={**state.values, **look})

    for name, state in SETTINGS_STATES.items():
        screen.render(looking(state))
        take(name)
    screen.render(
        looking(replace(CHANGED, languages=SETTINGS_STATES["settings-languages"].languages))
    )
    for name in ("crm-com-address", "till-number"):
        field = screen.findChild(QLineEdit, f"settings/{name}")
        assert isinstance(field, QLineEdit)
        screen._turned = 1 if name == "till-number" else 0
        screen._arrange()
        application.processEvents()
        QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPointF(20, 20).toPoint())
        take(f"settings-typing-{name}")
        screen._typing.put_away()
    take("settings-second-half")
    screen._turned = 1 if size.width() > size.height() > 700 else 2
    screen._arrange()
    take("settings-details")


if __name__ == "__main__":
    arguments = sys.argv[1:]
    sizes = arguments[2].split("x") if len(arguments) > 2 else ("1280", "800")
    main(
        Path(arguments[0]),
        cast("ThemeName", arguments[1] if len(arguments) > 1 else "light"),
        QSize(int(sizes[0]), int(sizes[1])),
        right_to_left="rtl" in arguments[3:],
    )
