"""Drives the till from outside, as another program would: by accessible names and key strokes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.exceptions import TimeoutError as TooLate
from pytestqt.qtbot import QtBot

from cashier_app.app.demo_shop import CASHIER, DemoShop, demo_shop
from cashier_app.app.run import RunningTill
from cashier_app.app.run_options import RunOptions
from cashier_app.app.wiring import WiredTill
from cashier_app.config.paths import TillFiles
from cashier_app.domain.product import Product
from cashier_app.domain.sale import Sale
from cashier_app.sandbox.customers import Customer
from cashier_app.ui.barcode_scanner import monotonic_ms
from tests.let_go import let_go

PATIENCE_MS = 60_000
SCANNER_GAP_MS = 8
TYPIST_GAP_MS = 130
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class TillDriver:
    """A running till, its shop, and the hands and eyes of somebody at it."""

    def __init__(self, qtbot: QtBot, shop: DemoShop, running: RunningTill) -> None:
        """Drive this till."""
        self.qtbot = qtbot
        self.shop = shop
        self.running = running

    # ---- looking -------------------------------------------------------------------------------

    @property
    def window(self) -> QWidget:
        """The window."""
        return self.running.window.window

    @property
    def wired(self) -> WiredTill:
        """The till behind the window."""
        assert self.running.till is not None
        return self.running.till

    @property
    def sale(self) -> Sale:
        """The sale in work."""
        sale = self.wired.current.sale
        assert sale is not None
        return sale

    def named(self, name: str) -> QWidget | None:
        """The visible control or figure with this accessible name."""
        for widget in self.window.findChildren(QWidget):
            if widget.accessibleName() == name and widget.isVisible():
                return widget
        return None

    def names(self) -> list[str]:
        """All accessible names in view."""
        widgets = self.window.findChildren(QWidget)
        return [one.accessibleName() for one in widgets if one.isVisible() and one.accessibleName()]

    def shows(self, name: str) -> None:
        """Wait until something with this accessible name is in view."""
        self.until(lambda: self.named(name) is not None, lambda: f"no {name!r} in {self.names()}")

    def shows_text(self, part: str) -> None:
        """Wait until some visible text or name holds these words."""
        self.until(
            lambda: any(part in text for text in self.texts()),
            lambda: f"no {part!r} in {self.texts()}",
        )

    def texts(self) -> list[str]:
        """Accessible names, descriptions and texts in view."""
        found: list[str] = []
        for widget in self.window.findChildren(QWidget):
            if widget.isVisible():
                found += [widget.accessibleName(), widget.accessibleDescription()]
                text = getattr(widget, "text", None)
                if callable(text):
                    found.append(str(text()))
        return found

    def until(self, condition: Callable[[], bool], message: Callable[[], str] = lambda: "") -> None:
        """Wait for a condition."""
        try:
            self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)
        except TooLate as late:
            raise AssertionError(message() or "it did not come") from late

    # ---- doing ---------------------------------------------------------------------------------

    def press(self, name: str) -> None:
        """Press the button with this accessible name, once it can be pressed."""

        def ready() -> bool:
            widget = self.named(name)
            return isinstance(widget, QAbstractButton) and widget.isEnabled()

        self.until(ready, lambda: f"{name!r} cannot be pressed; in view: {self.names()}")
        widget = self.named(name)
        assert isinstance(widget, QAbstractButton)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def can_press(self, name: str) -> bool:
        """Whether the button with this accessible name is there and available."""
        widget = self.named(name)
        return isinstance(widget, QAbstractButton) and widget.isEnabled()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press a key on the window, as a person does."""
        self.qtbot.wait(TYPIST_GAP_MS)
        QTest.keyClick(self._keyed(), key, modifier)
        self._keys_let_through()

    def type_digits(self, digits: str) -> None:
        """Type digits on the till's own keypad."""
        for digit in digits:
            self.press(f"Digit {digit}")

    def type_slowly(self, text: str) -> None:
        """Type text into whatever has the focus, as slowly as a person."""
        for character in text:
            # The delay that QTest takes is not kept for a window.
            self.qtbot.wait(TYPIST_GAP_MS)
            key = Qt.Key(ord(character.upper()))
            QTest.sendKeyEvent(QTest.KeyAction.Click, self._keyed(), key, character, NO_MODIFIER)
        self._keys_let_through()

    def scan(self, code: str) -> None:
        """Scan a code with a scanner's key timing, wherever the focus is.

        Each key carries the time at which it was pressed, as the system hands keys over: a machine
        that is busy with other things does not make a slow typist of the scanner.
        """
        target = self._keyed()
        pressed_at = monotonic_ms()
        for key, text in (*((ord(one.upper()), one) for one in code), (Qt.Key.Key_Return, "\r")):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, NO_MODIFIER, text)
                event.setTimestamp(pressed_at)
                QApplication.postEvent(target, event)
            pressed_at += SCANNER_GAP_MS
        QApplication.sendPostedEvents(target)

    def scan_product(self, code: str) -> Product:
        """Scan a product of the demo shop by its own code's barcode."""
        product = self.wired.scans.catalogue.by_barcode(code)
        assert product is not None
        self.scan(product.barcodes[0])
        return product

    def _keys_let_through(self) -> None:
        """Wait until no key is held back any more: a tap that follows comes behind it."""
        self.qtbot.waitUntil(lambda: not self.running.scanner.holds_keys, timeout=PATIENCE_MS)

    def _keyed(self) -> QWindow:
        """What the system hands keys to: who has the focus is asked when a key is let through."""
        window = self.window.windowHandle()
        assert window is not None
        return window

    # ---- the shop ------------------------------------------------------------------------------

    def customer(self, name: str) -> Customer:
        """A customer of the demo shop by name."""
        return next(one for one in self.shop.server.customers if name in one.full_name)

    def wallet(self, name: str) -> Decimal:
        """The wallet of a customer, as CRM.COM has it."""
        return self.shop.server.ledger.wallets[self.customer(name).number]

    def follows_the_contract(self) -> None:
        """Assert that nothing sent to CRM.COM departed from its documentation."""
        assert self.shop.server.violations == ()


@contextmanager
def open_till(
    qapp: QApplication,
    qtbot: QtBot,
    folder: Path,
    *,
    before: Callable[[DemoShop], None] = lambda _: None,
    opened: Callable[[RunningTill], None] = lambda _: None,
    customer_display: bool = False,
) -> Iterator[TillDriver]:
    """Open a till on a demo shop in this folder, and the customer's window if it is wanted.

    `before` may change the shop first; `opened` may act before the till is ready to sell.
    """
    with demo_shop(folder) as shop:
        before(shop)
        with till_of(qapp, qtbot, shop, opened, customer_display=customer_display) as driver:
            yield driver


@contextmanager
def till_of(
    qapp: QApplication,
    qtbot: QtBot,
    shop: DemoShop,
    opened: Callable[[RunningTill], None] = lambda _: None,
    *,
    customer_display: bool = False,
) -> Iterator[TillDriver]:
    """Open the till of a shop; opened once more it comes back to what it left there."""
    options = RunOptions(
        config=shop.config,
        data_dir=shop.folder,
        windowed=True,
        customer_display=customer_display,
    )
    running = RunningTill(
        qapp,
        options,
        TillFiles.at(shop.folder),
        key=lambda: shop.server.api_key,
        cashier=CASHIER,
    )
    driver = TillDriver(qtbot, shop, running)
    try:
        running.open()
        opened(running)
        driver.until(lambda: running.sells)
        driver.until(lambda: bool(driver.wired.panel.quick_keys))
        yield driver
    finally:
        running.close()
        running.window.window.close()
        let_go(running.window.window)
