"""The scanner as a filter on a real window: nothing of a scan reaches a control."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.domain.scanner_setup import FIRST_GAP_MS
from cashier_app.ui.barcode_scanner import BarcodeScanner
from cashier_app.ui.scan_assembler import ScannerProfile

EAN = "5290011204992"
PERSON_MS = 110


class Screen(QWidget):
    """A field, a button that Enter would press, and keys of the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.button = QPushButton("Pay")
        self.button.setAutoDefault(True)
        self.presses: list[str] = []
        self.keys: list[int] = []
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        self.button.clicked.connect(lambda: self.presses.append("button"))
        for key in ("F12", "Ctrl+L", "-"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda key=key: self.presses.append(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


class Till:
    """A screen under a scanner."""

    def __init__(self, qtbot: QtBot, application: QApplication, profile: ScannerProfile) -> None:
        self.qtbot = qtbot
        self.screen = Screen()
        qtbot.addWidget(self.screen)
        self.scanner = BarcodeScanner(application, profile)
        self.scanner.install()
        self.codes: list[str] = []
        self.stamp = 5000
        self.scanner.scanned.connect(self.codes.append)
        self.screen.show()
        self.screen.activateWindow()
        qtbot.waitUntil(self.screen.isActiveWindow)
        self.focus(self.screen.field)

    def focus(self, widget: QWidget) -> None:
        widget.setFocus()
        self.qtbot.waitUntil(widget.hasFocus)

    def scan(self, code: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Type as a scanner does, into the window: the focus decides where it would go."""
        for sign in code:
            self.press(sign)
        if end is not None:
            QTest.keyClick(self.screen.windowHandle(), end)

    def scan_stamped(self, code: str, gap_ms: int) -> None:
        """The same, with the times that the window system puts on the keys."""
        for stroke in strokes(code):
            self.stamp += gap_ms
            stroke.setTimestamp(self.stamp)
            QApplication.sendEvent(self.screen.windowHandle(), stroke)

    def type(self, keys: str) -> None:
        """Type as a person does, one key after another."""
        for sign in keys:
            self.press(sign)
            QTest.qWait(PERSON_MS)

    def press(
        self, sign: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press and let go the key of a character."""
        click, key = QTest.KeyAction.Click, Qt.Key(ord(sign.upper()))
        QTest.sendKeyEvent(click, self.screen.windowHandle(), key, sign, modifier)

    def settle(self) -> None:
        """Wait until nothing is held any more."""
        self.qtbot.waitUntil(lambda: not self.scanner.holds_keys)


def strokes(code: str) -> list[QKeyEvent]:
    """The key presses of a code with Enter behind it."""
    pressed = QEvent.Type.KeyPress
    none = Qt.KeyboardModifier.NoModifier
    keys = [QKeyEvent(pressed, Qt.Key(ord(sign)), none, sign) for sign in code]
    return [*keys, QKeyEvent(pressed, Qt.Key.Key_Return, none, "\r")]


@pytest.fixture
def till(qtbot: QtBot, qapp: QApplication) -> Iterator[Till]:
    made = Till(qtbot, qapp, ScannerProfile())
    yield made
    made.scanner.remove()


def test_a_scan_is_emitted_and_does_not_land_in_the_focused_field(till: Till) -> None:
    till.scan(EAN)
    till.settle()
    assert till.codes == [EAN]
    assert till.screen.field.text() == ""


@pytest.mark.parametrize("gap_ms", [0, 1, 5, 8, 16, 30, 50])
def test_a_scan_at_a_scanner_s_pace_is_emitted(till: Till, gap_ms: int) -> None:
    till.scan_stamped(EAN, gap_ms)
    assert till.codes == [EAN]
    assert till.screen.field.text() == ""


def test_keys_at_a_person_s_pace_are_typing_even_if_they_arrive_together(till: Till) -> None:
    till.scan_stamped("9945214", PERSON_MS)
    till.settle()
    assert till.screen.field.text() == "9945214"
    assert till.codes == []


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_the_end_of_a_scan_neither_presses_a_button_nor_moves_the_focus(
    till: Till, end: Qt.Key
) -> None:
    till.focus(till.screen.button)
    till.scan(EAN, end)
    till.settle()
    assert till.codes == [EAN]
    assert till.screen.presses == []
    assert till.screen.keys == []
    assert till.screen.button.hasFocus()


def test_a_scan_into_a_widget_by_name_is_the_same(till: Till) -> None:
    QTest.keyClicks(till.screen.field, EAN)
    QTest.keyClick(till.screen.field, Qt.Key.Key_Return)
    assert till.codes == [EAN]
    assert till.screen.field.text() == ""


def test_typing_lands_in_the_field_in_its_order(till: Till) -> None:
    till.type("99452148")
    till.settle()
    assert till.screen.field.text() == "99452148"
    assert till.codes == []


def test_a_typed_key_arrives_within_the_first_gap(till: Till) -> None:
    till.press("5")
    with till.qtbot.waitSignal(till.screen.field.textChanged, timeout=2 * FIRST_GAP_MS):
        pass
    assert till.screen.field.text() == "5"


def test_two_keys_at_once_are_typing(till: Till) -> None:
    till.scan("57", end=None)
    till.settle()
    assert till.screen.field.text() == "57"


def test_enter_of_a_person_reaches_the_screen(till: Till) -> None:
    QTest.keyClick(till.screen.windowHandle(), Qt.Key.Key_Return)
    till.settle()
    assert till.screen.keys == [Qt.Key.Key_Return]


def test_a_key_of_the_screen_works_once_when_a_person_presses_it(till: Till) -> None:
    QTest.keyClick(till.screen.windowHandle(), Qt.Key.Key_F12)
    till.settle()
    assert till.screen.presses == ["F12"]


def test_key_combinations_that_a_scanner_types_are_ignored_and_counted(till: Till) -> None:
    till.press("l", Qt.KeyboardModifier.ControlModifier)
    till.scan(EAN[:6], end=None)
    QTest.keyClick(till.screen.windowHandle(), Qt.Key.Key_F12)
    till.press("]", Qt.KeyboardModifier.ControlModifier)
    till.scan(EAN[6:])
    till.settle()
    assert till.codes == [EAN]
    assert till.screen.presses == []
    assert till.scanner.dropped_keys == 3


def test_a_character_of_a_code_that_is_a_key_of_the_screen_presses_nothing(till: Till) -> None:
    till.focus(till.screen.button)
    till.scan("LCA1-3-000418-K7Q2")
    till.settle()
    assert till.codes == ["LCA1-3-000418-K7Q2"]
    assert till.screen.presses == []


def test_a_character_that_is_a_key_of_the_screen_works_for_a_person(till: Till) -> None:
    till.focus(till.screen.button)
    till.type("-")
    till.settle()
    assert till.screen.presses == ["-"]


def test_space_presses_a_button_and_a_scanned_space_does_not(till: Till) -> None:
    till.focus(till.screen.button)
    till.scan("LOT 42 A")
    till.settle()
    assert till.screen.presses == []
    till.type(" ")
    till.settle()
    assert till.screen.presses == ["button"]
    assert till.codes == ["LOT 42 A"]


def test_a_field_that_accepts_scans_gets_the_code_while_it_has_the_focus(till: Till) -> None:
    till.screen.field.setProperty("accepts_scan", True)
    till.scan(EAN)
    assert till.screen.field.text() == EAN
    assert till.codes == []
    till.focus(till.screen.button)
    till.scan(EAN)
    assert till.codes == [EAN]


def test_a_card_number_lands_in_no_field_at_all(till: Till) -> None:
    till.screen.field.setProperty("accepts_scan", True)
    till.scan("4111111111111111")
    assert till.screen.field.text() == ""
    assert till.codes == ["4111111111111111"]


def test_a_key_held_down_repeats_and_is_no_scan(till: Till) -> None:
    window = till.screen.windowHandle()
    QTest.keyPress(window, Qt.Key.Key_7)
    till.settle()
    for _ in range(12):
        repeat = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_7,
            Qt.KeyboardModifier.NoModifier,
            "7",
            autorep=True,
        )
        QApplication.sendEvent(window, repeat)
    QTest.keyRelease(window, Qt.Key.Key_7)
    till.settle()
    assert till.screen.field.text() == "7" * 13
    assert till.codes == []


def test_a_busy_screen_tears_no_scan(till: Till) -> None:
    keys = strokes(EAN)
    for place, key in enumerate(keys):
        key.setTimestamp(5000 + 8 * place)
    window = till.screen.windowHandle()
    for key in keys[:6]:
        QApplication.sendEvent(window, key)
    threading.Event().wait(3 * FIRST_GAP_MS / 1000)  # the screen is busy; the keys queue up
    for key in keys[6:]:
        QApplication.postEvent(window, key)
    till.qtbot.waitUntil(lambda: till.codes == [EAN])
    assert till.screen.field.text() == ""


def test_four_hundred_scans_in_a_row_lose_and_double_none(till: Till) -> None:
    expected = [f"{number:013d}" for number in range(400)]
    for code in expected:
        till.scan_stamped(code, 3)
    till.settle()
    assert till.codes == expected
    assert till.screen.field.text() == ""


def test_a_scanner_without_suffix_is_ended_by_silence(qtbot: QtBot, qapp: QApplication) -> None:
    till = Till(qtbot, qapp, ScannerProfile(suffix="none"))
    with qtbot.waitSignal(till.scanner.scanned, timeout=1000):
        till.scan(EAN, end=None)
    assert till.codes == [EAN]
    till.scanner.remove()


def test_a_removed_scanner_lets_everything_through_at_once(till: Till) -> None:
    till.press("4")
    till.scanner.remove()
    assert till.screen.field.text() == "4"
    till.scan(EAN, end=None)
    assert till.screen.field.text() == "4" + EAN
    assert till.codes == []


def test_a_key_for_a_control_that_is_gone_is_forgotten(till: Till) -> None:
    gone = QLineEdit(till.screen)
    gone.show()
    QTest.keyClick(gone, Qt.Key.Key_4)
    gone.deleteLater()
    QApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    till.settle()
    assert till.screen.field.text() == ""
