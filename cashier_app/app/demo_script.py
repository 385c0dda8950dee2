"""The scripted demo sale: plays a whole sale through the real window and leaves pictures."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from cashier_app.app.demo_paper import save_paper
from cashier_app.app.demo_shop import DemoShop
from cashier_app.app.run import RunningTill
from cashier_app.app.wiring import WiredTill
from cashier_app.domain.sale_states import CrmState
from cashier_app.presenters.receipt_state import Printing
from cashier_app.presenters.sale_state import PreviewStatus
from cashier_app.presenters.screens import Screen

_LOOK_EVERY_MS = 20
_PATIENCE_MS = 20_000

# The basket of the example: product codes, and grams for the weighed one.
_BASKET = (
    ("CHE-001", 0),
    ("CHE-001", 0),
    ("OIL-001", 0),
    ("DAI-001", 0),
    ("DAI-001", 0),
    ("BAK-001", 0),
    ("VEG-001", 1240),
    ("CLE-001", 0),
    ("COF-001", 0),
)
_PHONE = "99452148"

Condition = Callable[[], bool]


class _CannotPressError(RuntimeError):
    """A button of the play is not there, or not available."""


class DemoScript:
    """Identifies, scans, spends, takes a split payment, prints; then sells once more offline.

    Each step is an act followed by a condition to wait for. A condition that does not come within
    twenty seconds ends the demo with exit code 1 and the name of the step.
    """

    def __init__(
        self, application: QApplication, running: RunningTill, shop: DemoShop, output: Path
    ) -> None:
        """Leave pictures and the receipt in `output`, a folder that is there."""
        self._application = application
        self._running = running
        self._shop = shop
        self._output = output
        self._steps: Iterator[Condition] = iter(())
        self._condition: Condition = lambda: True
        self._waited_ms = 0
        self._timer = QTimer()
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._number = 0

    def start(self) -> None:
        """Begin to play."""
        self._steps = self._play()
        self._timer.start()

    def _look(self) -> None:
        if not self._condition():
            self._waited_ms += _LOOK_EVERY_MS
            if self._waited_ms > _PATIENCE_MS:
                self._end(1, f"The demo waited in vain after picture {self._number}.")
            return
        self._waited_ms = 0
        try:
            self._condition = next(self._steps)
        except _CannotPressError as error:
            self._end(1, str(error))
        except StopIteration:
            self._leave_receipts()
            self._end(0, f"Pictures and receipts are in {self._output}")

    def _end(self, code: int, words: str) -> None:
        self._timer.stop()
        sys.stderr.write(f"{words}\n")
        self._application.exit(code)

    # ---- the play ------------------------------------------------------------------------------

    def _play(self) -> Iterator[Condition]:
        yield from self._identify()
        yield from self._fill_basket()
        yield from self._spend()
        yield from self._pay_split()
        yield from self._sell_offline()

    def _identify(self) -> Iterator[Condition]:
        yield lambda: bool(self._till.panel.quick_keys)
        yield self._picture("sale-empty")
        self._press("sale/identify-customer")
        yield self._on(Screen.IDENTIFY)
        for digit in _PHONE[:6]:
            self._press(f"identify-customer/digit-{digit}")
        yield self._picture("identify-customer")
        for digit in _PHONE[6:]:
            self._press(f"identify-customer/digit-{digit}")
        yield lambda: self._button("identify-customer/use-this-customer") is not None
        yield self._picture("identify-customer-found")
        self._press("identify-customer/use-this-customer")
        yield self._on(Screen.SALE)

    def _fill_basket(self) -> Iterator[Condition]:
        for code, grams in _BASKET:
            self._scan(code)
            if grams:
                for digit in str(grams):
                    self._press(f"sale/digit-{digit}")
                self._press("sale/add-weighed-product")
            yield lambda: True
        yield lambda: self._preview_is(PreviewStatus.UP_TO_DATE)
        yield self._picture("sale")

    def _spend(self) -> Iterator[Condition]:
        self._press("sale/spend-wallet-money")
        yield self._recorded
        self._press("spend-request/most-amount")
        yield lambda: not self._till.wallet.reading
        yield self._picture("spend-request")
        self._press("spend-request/spend-from-wallet")
        yield self._on(Screen.PAYMENT)
        yield lambda: not self._till.wallet.reading

    def _pay_split(self) -> Iterator[Condition]:
        yield lambda: self._can_press("payment/finish-sale")
        yield self._picture("payment-cash")
        self._press("payment/pay-by-card")
        yield self._picture("payment-card")
        self._press("payment/split-payment")
        for digit in "1500":
            self._press(f"payment/digit-{digit}")
        self._press("payment/add-card-payment")
        self._press("payment/card-approved")
        yield self._taken(1)
        yield lambda: self._can_press("payment/add-cash-payment")
        yield self._picture("payment-split")
        self._press("payment/add-cash-payment")
        yield self._taken(2)
        yield lambda: self._can_press("payment/finish-sale")
        self._press("payment/finish-sale")
        yield self._on(Screen.RECEIPT)
        yield self._printed
        yield self._picture("receipt")
        self._press("receipt/new-sale")
        yield self._on(Screen.SALE)

    def _sell_offline(self) -> Iterator[Condition]:
        self._scan_code(self._shop.server.customers[0].codes[0])
        yield lambda: self._till.running.basket.customer is not None
        self._shop.server.faults.add("*", "cut_before", times=None)
        for code, _ in _BASKET[:6]:
            self._scan(code)
        yield lambda: self._preview_is(PreviewStatus.OFFLINE)
        yield self._picture("sale-offline")
        self._press("sale/pay")
        yield self._on(Screen.UNKNOWN)
        yield self._picture("unknown-outcome")

    # ---- acts and conditions -------------------------------------------------------------------

    @property
    def _till(self) -> WiredTill:
        till = self._running.till
        if till is None:
            message = "the till is not wired yet"
            raise RuntimeError(message)
        return till

    def _scan(self, product: str) -> None:
        found = self._till.scans.catalogue.by_barcode(product)
        self._scan_code(found.barcodes[0] if found and found.barcodes else product)

    def _scan_code(self, code: str) -> None:
        self._running.scanner.scanned.emit(code)

    def _button(self, name: str) -> QAbstractButton | None:
        for widget in self._running.window.window.findChildren(QAbstractButton, name):
            if widget.isVisible():
                return widget
        return None

    def _can_press(self, name: str) -> bool:
        button = self._button(name)
        return button is not None and button.isEnabled()

    def _press(self, name: str) -> None:
        button = self._button(name)
        if button is None or not button.isEnabled():
            message = f"{name} cannot be pressed now"
            raise _CannotPressError(message)
        button.click()

    def _picture(self, name: str) -> Condition:
        """Return a condition that comes true once the window is painted and its picture kept."""
        self._application.sendPostedEvents()

        def kept() -> bool:
            window: QWidget = self._running.window.window
            self._number += 1
            return window.grab().save(str(self._output / f"{self._number:02d}-{name}.png"))

        return kept

    def _on(self, screen: Screen) -> Condition:
        return lambda: self._till.navigation.screen is screen

    def _preview_is(self, status: PreviewStatus) -> bool:
        return self._till.sale.preview_status is status

    def _crm_is(self, *states: CrmState) -> bool:
        sale = self._till.current.sale
        return sale is not None and sale.crm in states

    def _recorded(self) -> bool:
        return self._crm_is(CrmState.RECORDED) and not self._till.current.busy

    def _taken(self, parts: int) -> Condition:
        def taken() -> bool:
            sale = self._till.current.sale
            return sale is not None and len(sale.tenders) == parts and not self._till.current.busy

        return taken

    def _printed(self) -> bool:
        return len(self._shop.printer.jobs) > 0 and self._till.receipt.printing is Printing.PRINTED

    def _leave_receipts(self) -> None:
        printer = self._shop.printer
        (self._output / "receipt.txt").write_text(printer.paper_text(), encoding="utf-8")
        save_paper(printer.jobs[-1].printed, self._output / "paper.png")
