"""The command `print-test`: a test page on the printer of the settings."""

import argparse
from typing import Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from cashier_app.app.bootstrap import build_printer
from cashier_app.app.clock import SystemClock
from cashier_app.app.command_line import OK, files_of, say
from cashier_app.app.doctor_findings import Health, printer as printer_finding
from cashier_app.app.print_test import print_test_page
from cashier_app.app.till_at_hand import TillAtHand
from cashier_app.app.till_command import with_till
from cashier_app.config.settings import Settings, shop
from cashier_app.printing.layout import PaperLayout
from cashier_app.services.ports import PrinterState, PrintOutcome

PRINTER_TROUBLE = 7


def print_test(options: argparse.Namespace) -> int:
    """Print the test page, through the running till if there is one: a printer has one line."""
    drawing = able_to_draw()

    def command(till: TillAtHand, _: Settings) -> int:
        return _told(cast("dict[str, Any]", till.ask("print-test")))

    def without_books(settings: Settings) -> int:
        printer = build_printer(settings.printer, files_of(options), PaperLayout())
        return _told(print_test_page(printer, shop(settings)))

    code = with_till(options, SystemClock(), command, without_books)
    del drawing
    return code


def able_to_draw() -> QCoreApplication:
    """Let this process draw what its printer has no letters for, for as long as it lives.

    It needs no display for it. Keep the result as long as something is drawn.
    """
    return QCoreApplication.instance() or QGuiApplication(["cashier-app", "-platform", "offscreen"])


def _told(report: dict[str, Any]) -> int:
    state = PrinterState(report["printer"])
    finding = printer_finding(state, report["name"])
    if report["printed"]:
        say("The test page was printed.")
        return OK
    if report["outcome"] == PrintOutcome.UNKNOWN.value:
        say("The printer took the test page and did not say that it printed it. Look at it.")
    elif finding.health is Health.WRONG or state is PrinterState.NONE:
        say(f"Nothing was printed. {finding.words}")
    else:
        say("The test page was not printed whole. Look at the printer, then try again.")
    return PRINTER_TROUBLE
