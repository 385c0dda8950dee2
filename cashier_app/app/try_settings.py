"""Tries settings out before they are saved: signs in as the till would, prints a page, looks about.

Fulfils the port `SettingsTrial` with the same parts that the till itself is built of.
"""

import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

from cashier_app.app.crmcom_settings import crmcom_settings
from cashier_app.app.product_to_try import product_sold
from cashier_app.config.printer_section import Printer
from cashier_app.config.settings import Settings, shop
from cashier_app.config.settings_file import SettingsFile
from cashier_app.crmcom.diagnosis import Why, why
from cashier_app.crmcom.gateway import CrmComRewards
from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Identification, Means
from cashier_app.domain.errors import (
    CashierError,
    DeviceError,
    KeyRefusedError,
    NoKeyError,
    RefusedError,
)
from cashier_app.printing.found_printers import FindPrinters
from cashier_app.printing.printer_settings import PrinterSettingsError
from cashier_app.services.line import Line
from cashier_app.services.ports import Clock, FoundPrinter, PrintReport, ReceiptPrinter
from cashier_app.services.ports.printer import PrinterSearch
from cashier_app.services.ports.settings import CardTrial, Changes, LineTrial
from cashier_app.storage.catalogue import CatalogueFile

_CA_FILE = "ca-file"
_BY_HAND = "by-hand"


class TrySettings:
    """Builds what the changed settings mean, uses it once, and lets it go.

    Args:
        file: the settings file.
        stored_key: gives the key that is kept for an address, None if there is none.
        printer: builds the printer of a settings section.
        catalogue: the products, one of which is asked about with a test card.
        clock: wall clock and monotonic clock.
        search: looks for printers.
        by_hand: whether the till is offline by hand: then no call leaves it, not for a test either.
    """

    def __init__(
        self,
        file: SettingsFile,
        stored_key: Callable[[str], str | None],
        printer: Callable[[Printer], ReceiptPrinter],
        catalogue: Path,
        clock: Clock,
        search: PrinterSearch | None = None,
        by_hand: Callable[[], bool] = lambda: False,
    ) -> None:
        self._file = file
        self._stored_key = stored_key
        self._printer = printer
        self._catalogue = catalogue
        self._clock = clock
        self._search = search or FindPrinters()
        self._by_hand = by_hand

    def line(self, changes: Changes, key: str, card: str) -> LineTrial:
        """Sign in, compare the clocks, and ask about a basket of the test card's customer."""
        if self._by_hand():
            return LineTrial(_BY_HAND)
        settings = self._file.settings(changes)
        line = Line(self._clock)
        used = key or self._kept(settings.crmcom.base_url)
        try:
            rewards = CrmComRewards(
                crmcom_settings(settings), lambda: used, self._clock.seconds, line.called
            )
        except OSError as error:
            return LineTrial(_CA_FILE, str(error))
        began = self._clock.seconds()
        try:
            self._sign_in(rewards, with_key=bool(used))
            took_ms = round(1000 * (self._clock.seconds() - began))
            clock_s = round(line.clock_offset_s or 0) if line.clock_is_wrong else None
            found = self._card(rewards, card) if card and used else None
            return LineTrial("" if used else Why.NO_KEY.value, "", took_ms, clock_s, found)
        except CashierError as error:
            said = error.words if isinstance(error, KeyRefusedError | RefusedError) else ""
            return LineTrial(why(error).value, said)
        finally:
            rewards.close()

    def printers(self, address: str) -> Sequence[FoundPrinter]:
        """Return the printers that are found, and the one at this address if it answers."""
        return self._search.found_printers((address,) if address else ())

    def test_page(self, changes: Changes) -> PrintReport:
        """Print the test page."""
        settings: Settings = self._file.settings(changes)
        try:
            printer = self._printer(settings.printer)
        except PrinterSettingsError as error:
            raise DeviceError(str(error)) from error
        return printer.print_test(shop(settings))

    def _kept(self, address: str) -> str | None:
        try:
            return self._stored_key(address)
        except NoKeyError:
            return None  # a keyring that may not be used keeps nobody from testing the address

    def _sign_in(self, rewards: CrmComRewards, *, with_key: bool) -> None:
        if with_key:
            rewards.check_line()
            return
        try:
            rewards.knock()
        except KeyRefusedError:
            return  # without a key that is the answer of a CRM.COM that is well

    def _card(self, rewards: CrmComRewards, card: str) -> CardTrial:
        try:
            customer = rewards.find_customer(Identification(Means.CARD, card))
        except RefusedError as error:
            return CardTrial(found=False, said=error.words)
        product = product_sold(CatalogueFile(self._catalogue))
        basket = Basket(uuid.uuid4().hex, customer=customer).with_product(product)
        try:
            rewards.preview(basket, self._clock.now())
        except RefusedError as error:
            return CardTrial(found=True, said=error.words)
        return CardTrial(found=True, accepted=True)
