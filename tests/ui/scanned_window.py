"""The real window over a till on fakes, with a scanner that types into it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cashier_app.app.build_window import build_window
from cashier_app.app.connected_screens import screen_leads
from cashier_app.app.parts import Manner
from cashier_app.app.window import TillWindow
from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer
from cashier_app.domain.errors import UnknownOutcomeError
from cashier_app.domain.verb import Verb
from cashier_app.presenters.screens import ROOMS, Screen
from cashier_app.ui.barcode_scanner import BarcodeScanner
from cashier_app.ui.scan_assembler import ScannerProfile
from cashier_app.ui.widgets.amount_entry import AmountEntry
from tests.fakes.shop import ELENI, mock_up_basket
from tests.fakes.till import FakeTill
from tests.let_go import let_go

# The first set-up is over before there is a till to scan into.
SELLING = tuple(screen for screen in Screen if screen is not Screen.SET_UP)
GAP_MS = 3
REST_MS = 200
LINE_IS_BACK_S = 120
NONE = Qt.KeyboardModifier.NoModifier


class SteadyScanner(BarcodeScanner):
    """A scanner whose keys come at its own pace, however busy the machine is.

    Keys that go past the short cuts cannot carry a stamp of the test's own.
    """

    now = 10_000

    def _pressed_at(self, key: QKeyEvent) -> int:
        self.now += GAP_MS
        return self.now

    def _on_quiet(self) -> None:
        """Only `rest` is a pause: a machine that stands still in between makes none."""

    def rest(self) -> None:
        """Leave the pause that stands between two scans."""
        self.now += REST_MS
        self._carry_out(self._assembler.silence())


class ScannedWindow:
    """A till that can be looked at, and the scanner of its counter.

    `heard` are the codes that reached the till, `typed` what got into fields instead, `asked` the
    guarded acts that anybody asked for; none of them is allowed.
    """

    def __init__(
        self,
        application: QApplication,
        scanner: Callable[[QApplication, ScannerProfile], BarcodeScanner] = BarcodeScanner,
    ) -> None:
        """Build window, till and scanner."""
        self.asked: list[Verb] = []
        self.heard: list[str] = []
        self.stamp = 10_000
        self.shown: TillWindow = build_window(
            application, "en", "light", Decimal(1), reduced_motion=True
        )
        manner = Manner(42, "en", 120, lambda: "Goods", "Maria K.", 0, allow=self._allow)
        self.till = FakeTill(manner=manner, views=self.shown.views)
        self.shown.connect(self.till.wired, screen_leads(self.shown, self.till.wired))
        for screen in SELLING:
            self.shown.show(screen)
        self.shown.show(Screen.SALE)
        self.window = self.shown.window
        self.scanner = scanner(application, ScannerProfile())
        self.scanner.scanned.connect(self._scanned)
        self.window.leave_requested.connect(lambda: self._allow(Verb.LEAVE_TILL, lambda: None))
        self.typed: list[str] = []
        for field in self.fields:
            field.textEdited.connect(self._watch(field))
            if isinstance(field, AmountEntry):
                field.digits.connect(self._watch(field))
        self.till.start()

    def _watch(self, field: QLineEdit) -> Callable[[str], None]:
        return lambda text: self.typed.append(f"{text} into {field.objectName()}")

    def _allow(self, verb: Verb, _: Callable[[], None]) -> None:
        self.asked.append(verb)

    def _scanned(self, code: str) -> None:
        self.heard.append(code)
        self.till.scan(code)

    @property
    def fields(self) -> list[QLineEdit]:
        """Every field of every screen, seen or not."""
        return self.window.findChildren(QLineEdit)

    def focus_a_field(self, place: int) -> None:
        """Put the focus into one of the fields in view, or on the window where there is none."""
        fields = [field for field in self.fields if field.isVisible() and field.isEnabled()]
        (fields[place % len(fields)] if fields else self.window).setFocus()

    # ---- keys ----------------------------------------------------------------------------------

    def strokes(self, code: str) -> list[QKeyEvent]:
        """The keys of a scan with Enter behind it, stamped as the window system stamps them."""
        keys = [(Qt.Key(ord(sign.upper())), sign) for sign in code]
        found = []
        for key, text in (*keys, (Qt.Key.Key_Return, "\r")):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                stroke = QKeyEvent(kind, key, NONE, text)
                stroke.setTimestamp(self.stamp)
                found.append(stroke)
            self.stamp += GAP_MS
        return found

    def send(self, strokes: list[QKeyEvent]) -> None:
        """Let these keys arrive."""
        for stroke in strokes:
            QApplication.sendEvent(self.window.windowHandle(), stroke)

    def scan(self, code: str) -> None:
        """Scan a code, and leave the usual pause behind it."""
        self.send(self.strokes(code))
        self.stamp += GAP_MS

    def press(self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key as fast as a program can, the way that leads past the short cuts."""
        click = QTest.KeyAction.Click
        QTest.sendKeyEvent(click, self.window.windowHandle(), key, text, modifiers)


@contextmanager
def scanned_window(
    qtbot: QtBot,
    application: QApplication,
    scanner: Callable[[QApplication, ScannerProfile], BarcodeScanner] = BarcodeScanner,
) -> Iterator[ScannedWindow]:
    """Open the window over the whole screen, with its scanner watching."""
    made = ScannedWindow(application, scanner)
    made.window.open()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    made.scanner.install()
    try:
        yield made
    finally:
        made.scanner.remove()
        made.window.leave()
        let_go(made.window)


def show(counter: ScannedWindow, screen: Screen) -> None:
    """Bring a screen into view from wherever the till stands, as a sale gets there."""
    till = counter.till
    till.rewards.trouble.clear()
    till.do(till.wired.navigation.uncover)
    till.wired.navigation.leave_room()
    till.do(till.wired.till.new_sale)
    till.wait(LINE_IS_BACK_S)
    arrive = ARRIVE.get(screen)
    if screen in ROOMS:
        till.do(till.wired.navigation.enter, screen)
    elif arrive is not None:
        arrive(till)
    assert till.wired.navigation.shown is screen


def _another_basket(customer: Customer | None = ELENI) -> Basket:
    """A basket that was never sold before."""
    return mock_up_basket(customer).reopened(uuid4().hex)


def _unknown(till: FakeTill) -> None:
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    till.paid(_another_basket())


def _receipt(till: FakeTill) -> None:
    till.paid(_another_basket(None))
    till.do(till.wired.payment.finish_requested)


ARRIVE: Mapping[Screen, Callable[[FakeTill], object]] = {
    Screen.IDENTIFY: lambda till: till.do(till.wired.sale.customer_requested),
    Screen.PAYMENT: lambda till: till.paid(_another_basket(None)),
    Screen.SPEND: lambda till: till.at_spend_form(_another_basket()),
    Screen.UNKNOWN: _unknown,
    Screen.RECEIPT: _receipt,
    Screen.SIGN_IN: lambda till: till.do(till.wired.navigation.cover, Screen.SIGN_IN),
}
