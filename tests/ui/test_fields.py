"""Fields, keypad and letter keyboard: what is typed and tapped, and what they are called."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.texts.words import Words
from cashier_app.ui.barcode_scanner import BarcodeScanner
from cashier_app.ui.design_tokens import THEME_NAMES, ThemeName
from cashier_app.ui.scan_assembler import ScannerProfile
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.amount_entry import AmountEntry
from cashier_app.ui.widgets.focus_ring import FocusRing
from cashier_app.ui.widgets.key_button import KeyButton
from cashier_app.ui.widgets.keypad import Keypad, KeypadCorner
from cashier_app.ui.widgets.text_entry import TextEntry
from tests.ui.controls import press_sign
from tests.ui.seeing import accessible, colour_at, colours_in, name_of, named_nodes

RTL = Qt.LayoutDirection.RightToLeft


class Signals:
    """Writes down what a pad or a field says."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def text(self, text: str) -> None:
        self.said.append(text)

    def delete(self) -> None:
        self.said.append("delete")

    def clear(self) -> None:
        self.said.append("clear")


@pytest.fixture
def signals() -> Signals:
    return Signals()


@pytest.fixture
def amount(theme: Theme, qtbot: QtBot, signals: Signals) -> AmountEntry:
    made = AmountEntry(theme, "payment/cash-received", "Cash received", "EUR")
    made.digits.connect(signals.text)
    made.delete.connect(signals.delete)
    made.clear_all.connect(signals.clear)
    qtbot.addWidget(made)
    made.resize(380, made.sizeHint().height())
    return made


def key_named(pad: QWidget, name: str) -> KeyButton:
    return next(key for key in pad.findChildren(KeyButton) if name_of(key) == name)


def test_an_amount_field_tells_its_name_and_value(amount: AmountEntry) -> None:
    amount.show_amount("€40.00")
    node = accessible(amount)
    assert named_nodes(amount) == ["Cash received"]
    assert node.role() == QAccessible.Role.EditableText
    assert node.text(QAccessible.Text.Value) == "€40.00"


def test_an_amount_field_says_which_keys_are_typed_and_keeps_what_it_shows(
    amount: AmountEntry, signals: Signals
) -> None:
    amount.show_amount("€40.00")
    QTest.keyClicks(amount, "35x,")
    QTest.keyClick(amount, Qt.Key.Key_Backspace)
    QTest.keyClick(amount, Qt.Key.Key_Delete)
    assert signals.said == ["3", "5", "delete", "clear"]
    assert amount.text() == "€40.00"


def test_no_key_keeps_an_amount_field_from_the_digits_behind_it(
    amount: AmountEntry, signals: Signals
) -> None:
    amount.show_amount("€40.00")
    no_digits = [sign for sign in map(chr, range(0x20, 0x7F)) if not sign.isdigit()]
    signs = [*no_digits, "é", "½", "−"]
    others = [key for key in Qt.Key if key not in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}]
    for sign in signs:
        press_sign(amount, sign)
    for key in others:
        press_sign(amount, "", key)
    assert signals.said == []
    QTest.keyClicks(amount, "7")
    assert signals.said == ["7"]
    assert amount.text() == "€40.00"


@pytest.mark.parametrize("sign", ["٣", "۳"])
def test_digits_of_an_arabic_keyboard_are_typed(
    amount: AmountEntry, signals: Signals, sign: str
) -> None:
    press_sign(amount, sign)
    assert signals.said == ["3"]


def test_an_amount_that_an_assistive_tool_puts_in_is_typed(
    amount: AmountEntry, signals: Signals
) -> None:
    amount.show_amount("€40.00")
    accessible(amount).setText(QAccessible.Text.Value, "€50.00")
    assert signals.said == ["clear", "5000"]
    assert amount.text() == "€40.00"


def test_showing_an_amount_types_nothing(amount: AmountEntry, signals: Signals) -> None:
    amount.show_amount("€40.00")
    amount.show_amount("")
    assert signals.said == []


@pytest.mark.parametrize("name", THEME_NAMES)
def test_an_amount_field_is_outlined_as_designed(
    amount: AmountEntry, theme: Theme, name: ThemeName
) -> None:
    theme.use(name)
    assert colour_at(amount, 190, 1) == theme.colour("accent").name().upper()
    amount.set_wrong(True)
    assert colour_at(amount, 190, 1) == theme.colour("danger-text").name().upper()
    amount.set_wrong(False)
    assert colour_at(amount, 190, 1) == theme.colour("accent").name().upper()


def test_a_wallet_amount_has_the_outline_of_the_wallet(theme: Theme, qtbot: QtBot) -> None:
    entry = AmountEntry(theme, "spend-request/amount", "Amount to spend", "EUR", tone="reward")
    qtbot.addWidget(entry)
    entry.resize(300, 96)
    assert colour_at(entry, 150, 1) == theme.colour("reward-text").name().upper()


def test_an_amount_field_shows_currency_and_amount_at_its_two_ends(amount: AmountEntry) -> None:
    def inked(field: QWidget, from_x: int) -> bool:
        image = field.grab().toImage().copy(from_x, 10, 60, 70)
        colours = {image.pixelColor(x, y).name() for x in range(60) for y in range(70)}
        return len(colours) > 1

    assert (inked(amount, 10), inked(amount, 310)) == (True, False)
    amount.show_amount("€40.00")
    assert (inked(amount, 10), inked(amount, 310)) == (True, True)


def test_typing_in_a_text_field_is_told_and_showing_is_not(
    theme: Theme, qtbot: QtBot, signals: Signals
) -> None:
    entry = TextEntry(theme, "identify-customer/phone-number", "Phone number", left_to_right=True)
    qtbot.addWidget(entry)
    entry.textEdited.connect(signals.text)
    QTest.keyClicks(entry, "99")
    entry.insert("4")
    entry.show_text("99 4")
    assert signals.said == ["9", "99", "994"]
    assert entry.text() == "99 4"
    assert entry.cursorPosition() == 4


def test_a_text_field_has_its_name_and_the_height_of_the_design(theme: Theme, qtbot: QtBot) -> None:
    entry = TextEntry(
        theme, "sale/search", "Search or scan a product", placeholder="Search or scan"
    )
    qtbot.addWidget(entry)
    assert named_nodes(entry) == ["Search or scan a product"]
    assert accessible(entry).role() == QAccessible.Role.EditableText
    assert entry.sizeHint().height() == 56


def test_a_wrong_text_is_outlined(theme: Theme, qtbot: QtBot) -> None:
    entry = TextEntry(theme, "identify-customer/e-mail-address", "E-mail address", height=64)
    qtbot.addWidget(entry)
    entry.resize(300, 64)
    assert colour_at(entry, 150, 0) == theme.colour("border-control").name().upper()
    entry.set_wrong(True)
    assert colour_at(entry, 150, 0) == theme.colour("danger-text").name().upper()


def test_the_icon_stands_where_the_words_begin(theme: Theme, qtbot: QtBot) -> None:
    entry = TextEntry(theme, "sale/search", "Search", icon="scan-barcode")
    qtbot.addWidget(entry)
    entry.resize(300, 56)
    assert entry.textMargins().left() > 24
    entry.setLayoutDirection(RTL)
    assert entry.textMargins().right() > 24
    assert entry.textMargins().left() == 0


def test_a_hidden_text_is_not_told(theme: Theme, qtbot: QtBot) -> None:
    entry = TextEntry(theme, "settings/api-key", "API key", hidden=True, accepts_scan=True)
    qtbot.addWidget(entry)
    entry.insert("secret")
    assert "secret" not in accessible(entry).text(QAccessible.Text.Value)
    assert entry.property("accepts_scan") is True


@pytest.mark.parametrize("accepts", [True, False])
def test_a_scan_lands_only_in_a_field_that_accepts_scans(
    theme: Theme, qtbot: QtBot, qapp: QApplication, accepts: bool
) -> None:
    entry = TextEntry(theme, "payment/slip", "Terminal receipt number", accepts_scan=accepts)
    qtbot.addWidget(entry)
    entry.show()
    entry.activateWindow()
    entry.setFocus()
    qtbot.waitUntil(entry.hasFocus)
    scanner = BarcodeScanner(qapp, ScannerProfile())
    codes: list[str] = []
    scanner.scanned.connect(codes.append)
    scanner.install()
    QTest.keyClicks(entry, "004417")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    scanner.remove()
    assert (entry.text(), codes) == (("004417", []) if accepts else ("", ["004417"]))


@pytest.mark.parametrize(
    ("corner", "names"),
    [
        ("double-zero", ["Double zero", "Digit 0", "Delete last digit"]),
        ("clear", ["Clear", "Digit 0", "Delete last digit"]),
    ],
)
def test_the_keypad_has_its_keys_in_the_order_of_phones(
    theme: Theme, qtbot: QtBot, corner: str, names: list[str]
) -> None:
    pad = Keypad(theme, "payment", Words("en"), corner=corner)  # type: ignore[arg-type] # one of the corners
    qtbot.addWidget(pad)
    pad.resize(380, 520)
    pad.show()
    keys = sorted(
        pad.findChildren(KeyButton), key=lambda key: (key.geometry().top(), key.geometry().left())
    )
    assert [name_of(key) for key in keys] == [f"Digit {digit}" for digit in range(1, 10)] + names
    assert {key.objectName() for key in keys} >= {"payment/digit-5", "payment/delete-last-digit"}
    assert all(key.height() >= 72 for key in keys)


@pytest.mark.parametrize(
    ("corner", "order"), [("double-zero", "789456123"), ("clear", "123456789")]
)
def test_seven_may_be_on_top_where_amounts_are_typed(
    theme: Theme, qtbot: QtBot, corner: KeypadCorner, order: str
) -> None:
    theme.seven_on_top = True
    try:
        pad = Keypad(theme, "payment", Words("en"), corner=corner)
    finally:
        theme.seven_on_top = False
    qtbot.addWidget(pad)
    pad.resize(380, 520)
    pad.show()
    keys = sorted(
        pad.findChildren(KeyButton), key=lambda key: (key.geometry().top(), key.geometry().left())
    )
    assert [name_of(key) for key in keys][:9] == [f"Digit {digit}" for digit in order]


def test_a_tapped_key_says_what_it_is(theme: Theme, qtbot: QtBot, signals: Signals) -> None:
    for corner, name in (("double-zero", "Double zero"), ("clear", "Clear")):
        pad = Keypad(theme, "payment", Words("en"), corner=corner)  # type: ignore[arg-type] # as above
        qtbot.addWidget(pad)
        pad.digits.connect(signals.text)
        pad.delete.connect(signals.delete)
        pad.clear.connect(signals.clear)
        for key in ("Digit 3", "Digit 0", name, "Delete last digit"):
            QTest.mouseClick(key_named(pad, key), Qt.MouseButton.LeftButton)
    assert signals.said == ["3", "0", "00", "delete", "3", "0", "clear", "delete"]


def test_the_keypad_stays_left_to_right_and_takes_its_names_from_the_language(
    theme: Theme, qtbot: QtBot
) -> None:
    screen = QWidget()
    screen.setLayoutDirection(RTL)
    qtbot.addWidget(screen)
    layout = QVBoxLayout(screen)
    pad = Keypad(theme, "payment", Words("el"))
    layout.addWidget(pad)
    screen.resize(380, 520)
    screen.show()
    one, three = key_named(pad, "Ψηφίο 1"), key_named(pad, "Ψηφίο 3")
    assert one.x() < three.x()
    assert key_named(pad, "Διπλό μηδέν").objectName() == "payment/double-zero"
    assert key_named(pad, "Διαγραφή τελευταίου ψηφίου").objectName() == "payment/delete-last-digit"


def test_the_ring_lies_around_the_field_in_focus_and_lets_taps_through(
    theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    screen = QWidget()
    qtbot.addWidget(screen)
    layout = QVBoxLayout(screen)
    fields = [QLineEdit(), TextEntry(theme, "a/b", "Field")]
    for field in fields:
        layout.addWidget(field)
    layout.setContentsMargins(20, 20, 20, 20)
    ring = FocusRing(theme, screen, qapp)
    screen.resize(300, 200)
    screen.show()
    screen.activateWindow()
    focus = theme.colour("focus").name().upper()
    for field in fields:
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        around = field.geometry()
        assert colour_at(screen, around.center().x(), around.top() - 3) == focus
        assert colour_at(screen, around.center().x(), around.bottom() + 3) == focus
    QTest.mouseClick(screen, Qt.MouseButton.LeftButton, pos=fields[0].geometry().center())
    assert screen.childAt(fields[0].geometry().center()) is fields[0]
    fields[1].hide()
    fields[1].clearFocus()
    fields[0].clearFocus()
    assert focus not in colours_in(screen)
    assert not ring.isVisible()


def show_and_focus(screen: QWidget, field: QWidget, qtbot: QtBot) -> None:
    screen.show()
    screen.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)


@pytest.fixture
def screen(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 300)
    return made


@pytest.fixture
def holder(screen: QWidget) -> QWidget:
    """A part of the screen."""
    made = QWidget(screen)
    made.setGeometry(20, 20, 250, 70)
    return made


@pytest.fixture
def held(theme: Theme, holder: QWidget) -> TextEntry:
    """A field in it."""
    return TextEntry(theme, "a/b", "Field", parent=holder)


def test_the_ring_follows_its_field(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    screen = QWidget()
    qtbot.addWidget(screen)
    field = TextEntry(theme, "a/b", "Field", parent=screen)
    FocusRing(theme, screen, qapp)
    screen.resize(300, 300)
    field.setGeometry(20, 20, 200, 56)
    show_and_focus(screen, field, qtbot)
    focus = theme.colour("focus").name().upper()
    assert colour_at(screen, 100, 17) == focus
    field.move(20, 120)
    assert colour_at(screen, 100, 117) == focus
    field.setParent(None)
    field.deleteLater()
    qtbot.wait(1)
    assert focus not in colours_in(screen)


def test_the_ring_follows_when_what_holds_its_field_moves(
    theme: Theme,
    screen: QWidget,
    holder: QWidget,
    held: TextEntry,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    ring = FocusRing(theme, screen, qapp)
    held.setGeometry(10, 5, 200, 56)
    show_and_focus(screen, held, qtbot)
    assert ring.geometry().center() == QRect(30, 25, 200, 56).center()
    holder.move(20, 120)
    assert ring.geometry().center() == QRect(30, 125, 200, 56).center()
    holder.hide()
    assert not ring.isVisible()


def test_the_ring_lies_around_a_field_that_another_one_lay_over(
    theme: Theme, screen: QWidget, qtbot: QtBot, qapp: QApplication
) -> None:
    field = TextEntry(theme, "a/b", "Field", parent=screen)
    over = QWidget(screen)
    over.setAutoFillBackground(True)
    ring = FocusRing(theme, screen, qapp)
    field.setGeometry(20, 20, 200, 56)
    over.setGeometry(30, 10, 250, 90)
    show_and_focus(screen, field, qtbot)
    over.move(30, 150)
    qtbot.wait(1)
    assert ring.geometry().center() == QRect(20, 20, 200, 56).center()
    assert ring.geometry().contains(field.geometry())


def test_a_ring_shows_no_more_than_what_scrolling_leaves_of_its_control(
    theme: Theme, screen: QWidget, held: TextEntry, qtbot: QtBot, qapp: QApplication
) -> None:
    ring = FocusRing(theme, screen, qapp)
    held.setGeometry(10, 40, 200, 56)
    show_and_focus(screen, held, qtbot)
    assert ring.geometry().center() == QRect(30, 60, 200, 30).center()
    held.move(10, 80)
    assert not ring.isVisible()


def test_a_tap_on_a_button_draws_no_ring(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    screen = QWidget()
    qtbot.addWidget(screen)
    layout = QVBoxLayout(screen)
    key = KeyButton(theme, "payment/digit-5", "5", accessible_name="Digit 5")
    field = TextEntry(theme, "a/b", "Field")
    layout.addWidget(key)
    layout.addWidget(field)
    ring = FocusRing(theme, screen, qapp)
    screen.resize(300, 300)
    show_and_focus(screen, field, qtbot)
    around_field = ring.geometry()
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    assert ring.geometry() == around_field
    QTest.keyClick(field, Qt.Key.Key_Tab)
    qtbot.waitUntil(key.hasFocus)
    assert ring.geometry().contains(key.geometry())


def test_the_caret_stays_where_letters_become_capitals(qtbot: QtBot, theme: Theme) -> None:
    entry = TextEntry(theme, "settings/site", "Site code")
    qtbot.addWidget(entry)
    entry.setText("aLCA1")
    entry.setCursorPosition(1)
    entry.show_text("ALCA1")
    assert (entry.text(), entry.cursorPosition()) == ("ALCA1", 1)
    entry.show_text("B2")
    assert (entry.text(), entry.cursorPosition()) == ("B2", 2)
