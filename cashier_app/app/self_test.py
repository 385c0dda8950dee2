"""The command `--self-test`: whether everything that belongs to the program is there.

A package is tried with it before anybody gets it. Each part is used as a till uses it, in a scratch
folder and against the built-in sandbox; nothing of this machine's till is touched.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from cashier_app.app.build_window import build_window
from cashier_app.app.clock import SystemClock
from cashier_app.app.command_line import FAILED, OK, print_line
from cashier_app.app.demo_shop import demo_shop
from cashier_app.app.doctor_checks import LineChecks
from cashier_app.app.doctor_findings import Finding, Health, one_line, well, wrong
from cashier_app.app.self_test_sale import keep_books, sample_receipt
from cashier_app.config.settings import load
from cashier_app.keychain.keyring_store import NoSafeKeyringError, safe_backend
from cashier_app.presenters.first_paint import first_bar, first_sale
from cashier_app.printing.escpos_printer import EscposPrinter
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.printer_settings import PrinterSettings
from cashier_app.resource_files import compiled_languages, resource
from cashier_app.services.ports import PrintOutcome
from cashier_app.storage.catalogue import CatalogueFile
from cashier_app.texts.words import Words, installed_languages
from cashier_app.ui.design_tokens import load_design_tokens

_PROFILE = "TM-T88V"
_SIZE = QSize(1280, 800)


class PackageFaultError(Exception):
    """A part of the program is missing or damaged; the message says which."""


class SelfTest:
    """Tries one part of the program after the other.

    Args:
        application: Qt's, without which nothing is drawn.
        scratch: a folder for what is written on the way.
        fonts: the folder of the fonts; the program's own if left out.
        translations: the folder of the compiled languages; the program's own if left out.
    """

    def __init__(
        self,
        application: QApplication,
        scratch: Path,
        fonts: Path | None = None,
        translations: Path | None = None,
    ) -> None:
        self._application = application
        self._scratch = scratch
        self._fonts = fonts or resource("fonts")
        self._translations = translations or compiled_languages()
        self._languages = installed_languages(self._translations)
        self._parts: dict[str, Callable[[], str]] = {
            "books": self._books,
            "fonts": self._all_fonts,
            "languages": self._all_languages,
            "receipts": self._receipts,
            "window": self._window,
            "keyring": self._keyring,
            "sandbox": self._sandbox,
        }

    def findings(self) -> Iterator[Finding]:
        """Try everything, one part after the other."""
        return map(self.finding, self._parts)

    def finding(self, part: str) -> Finding:
        """Try one part; whatever happens, it is said."""
        try:
            return well(part, self._parts[part]())
        except Exception as error:  # noqa: BLE001 - a missing part shows as whatever it breaks
            return wrong(part, f"{type(error).__name__}: {one_line(str(error))}")

    def _books(self) -> str:
        rows = keep_books(self._scratch / "books")
        return f"a sale was kept, read again after closing, and all {rows} rows are whole."

    def _all_fonts(self) -> str:
        loaded: set[str] = set()
        files = sorted(self._fonts.rglob("*.ttf"))
        for file in files:
            number = QFontDatabase.addApplicationFont(str(file))
            if number == -1:
                raise PackageFaultError(f"Qt cannot read {file.name}")
            loaded.update(QFontDatabase.applicationFontFamilies(number))
        families = load_design_tokens(resource("tokens.json")).families
        wanted = {families[use][0] for use in families}
        if missing := wanted - loaded:
            raise PackageFaultError(f"there is no font for {', '.join(sorted(missing))}")
        return f"{len(files)} can be read."

    def _all_languages(self) -> str:
        for language in self._languages:
            words = Words(language, translations=self._translations)
            words.text("sale/pay")
            words.money(Decimal("36.40"))
            words.date(SystemClock().now().date())
        return f"{', '.join(self._languages)}."

    def _receipts(self) -> str:
        """Lay one out, and print it into a file, in each language."""
        receipt = sample_receipt()
        for language in self._languages:
            folder = self._scratch / "receipts" / language
            printer = EscposPrinter(
                PrinterSettings(
                    connection="file",
                    name="Self-test",
                    profile=_PROFILE,
                    language=language,
                    receipts_folder=folder,
                ),
                PaperLayout(translations=self._translations),
            )
            report = printer.print_receipt(receipt)
            files = list(folder.glob("*.bin"))
            if report.outcome is not PrintOutcome.PRINTED or not files:
                raise PackageFaultError(f"the receipt in {language} was not printed")
        return f"one was printed in each of {len(self._languages)} languages."

    def _window(self) -> str:
        """Draw the window's first picture."""
        till = build_window(
            self._application, "en", "light", Decimal(1), reduced_motion=True, currency="EUR"
        )
        till.sale.render(first_sale())
        till.top_bar.render(first_bar(SystemClock().now(), ""))
        till.window.open(_SIZE)
        picture = till.window.grab()
        till.window.close()
        # It goes now, as a whole: half of it would still be told where the focus is.
        till.window.deleteLater()
        self._application.sendPostedEvents(till.window, QEvent.Type.DeferredDelete)
        if picture.size() != _SIZE:
            raise PackageFaultError("the window cannot be drawn")
        return "drawn."

    def _keyring(self) -> str:
        """Look for the system's keyring; that there is none here is no fault of the program."""
        try:
            safe_backend()
        except NoSafeKeyringError:
            return "the program can ask the system's keyrings; none is open here."
        return "the program can ask the system's keyring."

    def _sandbox(self) -> str:
        """Sell as far as a preview, over HTTP."""
        with demo_shop(self._scratch / "shop") as shop:
            settings = load(shop.config, {}, self._languages)
            line = LineChecks(settings, shop.server.api_key, SystemClock())
            card = shop.server.customers[0].codes[0]
            catalogue = CatalogueFile(shop.folder / "catalogue.sqlite")
            findings = list(line.findings(card, catalogue))
        for finding in findings:
            if finding.health is not Health.WELL:
                raise PackageFaultError(finding.as_line())
        return "CRM.COM's stand-in answers, knows a customer and says what a sale would earn."


def self_test() -> int:
    """Try everything and say how it is, one line each; 0 when nothing is missing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    there = QApplication.instance()
    application = there if isinstance(there, QApplication) else QApplication(sys.argv[:1])
    whole = True
    # On Windows a file that is still mapped stays a little longer than its folder.
    scratch = tempfile.TemporaryDirectory(prefix="cashier-self-test-", ignore_cleanup_errors=True)
    with scratch as folder:
        for finding in SelfTest(application, Path(folder)).findings():
            print_line(finding.as_line())
            whole = whole and finding.health is Health.WELL
    return OK if whole else FAILED
