"""The Receipt screen: names, figures and paper, in every state and at every size."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.receipt_state import Printing, ReceiptState
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.receipt_screen import ReceiptScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_receipt as states
from tests.ui.controls import SIZES, controls, give_size, opened, overlaps, place, settle
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.pictures_receipt import RECEIPT
from tests.ui.seeing import description_of

OUT_OF_PAPER = RECEIPT["error-printer-out-of-paper"]
TROUBLES = [name for name, state in RECEIPT.items() if state.trouble is not None]
PRINTING = RECEIPT["receipt-printing"]


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[ReceiptScreen]:
    made = ReceiptScreen(theme, Words("en"))
    made.render(states.PRINTED)
    with opened(qtbot, made):
        yield made


def show(screen: ReceiptScreen, state: ReceiptState) -> set[str]:
    screen.render(state)
    settle()
    return set(names_in_view(screen))


def paper(screen: ReceiptScreen) -> QTextEdit:
    found = control(screen, "Receipt preview")
    assert isinstance(found, QTextEdit)
    return found


# ---- names and figures ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "names"),
    [
        (
            "receipt",
            {
                "Receipt preview",
                "Sale done",
                "Receipt 3-000418, recorded by CRM.COM",
                "Give change: €5.10",
                "Earned: €2.26",
                "Wallet: €19.51",
                "Printer state: Receipt printed",
                "Counter printer, 12:44",
                "Print again",
                "New sale",
            },
        ),
        ("receipt-printing", {"Printer state: Printing…", "New sale"}),
        ("receipt-no-printer", {"Printer state: No printer", "New sale"}),
        ("receipt-wallet-being-read", {"Earned: €2.26", "Wallet: being read"}),
        ("receipt-earned-not-known", {"Earned: not known", "Wallet: not known"}),
        ("receipt-offline", {"Earned: not known", "It is confirmed as soon as CRM.COM answers"}),
        ("receipt-without-reward", {"Earned: not known", "Nothing is earned on this sale"}),
        (
            "receipt-refused",
            {
                "Receipt 3-000418, refused by CRM.COM",
                "Earned: not known",
                "The sale is paid. Decide in Waiting to be sent",
                "CRM.COM said: This card is closed. Ask the customer for another one.",
            },
        ),
        ("receipt-no-customer", {"Give change: €0.00", "Receipt 3-000418"}),
        (
            "receipt-message",
            {"You are 3 visits away from a free bag of coffee. Thank you, Eleni!"},
        ),
        ("receipt-saved", {"Saved: /home/till/receipts/LCA1-3-000418-K7Q2.pdf"}),
        ("receipt-gift-printed", {"The gift receipt is printed"}),
        (
            "error-printer-out-of-paper",
            {
                "Printer state: The receipt is not printed: no paper",
                "Print again",
                "New sale, print later",
            },
        ),
        (
            "error-printer-not-known",
            {"Printer state: It is not known whether the receipt was printed", "Print again"},
        ),
    ],
)
def test_each_state_has_its_names(screen: ReceiptScreen, state: str, names: set[str]) -> None:
    assert names <= show(screen, RECEIPT[state])


@pytest.mark.parametrize("state", ["receipt-saved", "error-printer-out-of-paper-saved"])
def test_the_button_that_saved_says_where(screen: ReceiptScreen, state: str) -> None:
    show(screen, RECEIPT[state])
    said = description_of(control(screen, "Save receipt as PDF"))
    assert said == "Saved: /home/till/receipts/LCA1-3-000418-K7Q2.pdf"
    assert description_of(control(screen, "Save receipt as picture")) == ""


def test_the_button_of_the_gift_receipt_says_what_became_of_it(screen: ReceiptScreen) -> None:
    show(screen, RECEIPT["receipt-gift-printed"])
    gift = control(screen, "Gift receipt")
    assert description_of(gift) == "The gift receipt is printed"
    show(screen, RECEIPT["receipt"])
    assert description_of(gift) == ""


def test_what_becomes_of_a_gift_receipt_is_announced(screen: ReceiptScreen, qtbot: QtBot) -> None:
    show(screen, RECEIPT["receipt"])
    announcer = screen.findChildren(Announcer)[0]
    with qtbot.waitSignal(announcer.announced, timeout=2000) as said:
        show(screen, RECEIPT["receipt-gift-not-printed"])
    assert said.args is not None
    assert said.args[0].startswith("The gift receipt is not printed yet.")


def test_without_a_customer_the_place_of_the_reward_stays_empty(screen: ReceiptScreen) -> None:
    names = show(screen, states.NO_CUSTOMER)
    assert not [name for name in names if name.startswith(("Earned", "Wallet"))]


@pytest.mark.parametrize("state", TROUBLES)
def test_trouble_says_what_is_safe_and_what_is_next(screen: ReceiptScreen, state: str) -> None:
    names = show(screen, RECEIPT[state])
    [name] = [name for name in names if name.startswith("Printer state: ")]
    said = description_of(control(screen, name))
    assert said.startswith("Safe: the sale")
    assert " Next: " in said
    assert "New sale" not in names


@pytest.mark.parametrize("state", RECEIPT)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_overlaps_and_no_name_is_there_twice(
    screen: ReceiptScreen, state: str, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    show(screen, RECEIPT[state])
    assert (screen.width(), screen.height()) == size
    assert [name for name, n in Counter(names_in_view(screen)).items() if n > 1] == []
    assert overlaps(screen) == []
    assert [one.objectName() for one in controls(screen) if not one.objectName()] == []


@pytest.mark.parametrize(
    ("state", "name", "identifier"),
    [
        ("receipt", "New sale", "new-sale"),
        ("receipt", "Print again", "print-again"),
        ("receipt", "Receipt preview", "receipt-preview"),
        ("receipt", "Give change: €5.10", "give-change"),
        ("receipt", "Earned: €2.26", "earned"),
        ("receipt", "Wallet: €19.51", "wallet"),
        ("receipt", "Printer state: Receipt printed", "printer-state"),
        ("error-printer-out-of-paper", "Print again", "print-again"),
        ("error-printer-out-of-paper", "New sale, print later", "new-sale-print-later"),
        (
            "error-printer-out-of-paper",
            "Printer state: The receipt is not printed: no paper",
            "printer-state",
        ),
    ],
)
def test_programs_find_a_control_by_its_identifier(
    screen: ReceiptScreen, state: str, name: str, identifier: str
) -> None:
    show(screen, RECEIPT[state])
    assert control(screen, name).objectName() == f"receipt/{identifier}"
    assert len(screen.findChildren(QWidget, f"receipt/{identifier}")) == 1


# ---- what it shows -------------------------------------------------------------------------------


def test_the_paper_shows_the_lines_of_the_receipt(screen: ReceiptScreen) -> None:
    shown = ["\ufffc" if line.picture else line.text for line in states.LINES]
    assert paper(screen).toPlainText().splitlines() == shown


def test_a_printer_that_reports_does_not_scroll_the_paper_back(screen: ReceiptScreen) -> None:
    give_size(screen, (1024, 544))
    show(screen, PRINTING)
    bar = paper(screen).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    show(screen, states.PRINTED)
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("state", RECEIPT)
@pytest.mark.parametrize("size", SIZES)
def test_figures_and_primary_never_move(
    screen: ReceiptScreen, state: str, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    show(screen, states.PRINTED)
    change, reward = place(screen, "Give change: €5.10"), place(screen, "Earned: €2.26")
    primary, again = place(screen, "New sale"), place(screen, "Print again")
    names = show(screen, RECEIPT[state])
    [given] = [name for name in names if name.startswith("Give change")]
    assert place(screen, given) == change
    for name in names:
        if name.startswith("Earned"):
            assert place(screen, name) == reward
    trouble = RECEIPT[state].trouble is not None
    assert place(screen, "Print again" if trouble else "New sale") == primary
    assert trouble or place(screen, "Print again") == again


def test_there_is_nothing_to_print_again_before_it_was_printed(screen: ReceiptScreen) -> None:
    for state, reason in ((PRINTING, "Printing…"), (RECEIPT["receipt-no-printer"], "No printer")):
        show(screen, state)
        assert is_unavailable(button(screen, "Print again"))
        assert description_of(button(screen, "Print again")) == reason


def test_a_receipt_on_narrow_paper_is_narrower(screen: ReceiptScreen) -> None:
    wide = paper(screen).width()
    lines = tuple(replace(line, text=line.text[:32]) for line in states.LINES)
    show(screen, replace(states.PRINTED, lines=lines, columns=32))
    assert paper(screen).width() < wide


def test_page_keys_scroll_the_paper_wherever_the_focus_is(screen: ReceiptScreen) -> None:
    give_size(screen, (1024, 544))
    show(screen, states.PRINTED)
    bar = paper(screen).verticalScrollBar()
    QTest.keyClick(screen, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    button(screen, "Print again").setFocus()
    QTest.keyClick(button(screen, "Print again"), Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_the_theme_can_change_while_it_is_shown(screen: ReceiptScreen, theme: Theme) -> None:
    show(screen, OUT_OF_PAPER)
    height = button(screen, "Print again").height()
    theme.use("dark", Decimal("1.25"))
    give_size(screen, (1600, 920))
    settle()
    assert button(screen, "Print again").height() == height * 5 // 4
    assert overlaps(screen) == []


def test_what_is_printed_by_itself_is_shown_as_printed(screen: ReceiptScreen) -> None:
    show(screen, OUT_OF_PAPER)
    names = show(screen, replace(states.PRINTED, printing=Printing.PRINTED))
    assert {"Printer state: Receipt printed", "New sale"} <= names
    assert "New sale, print later" not in names


def test_a_refusal_is_announced_at_once_with_what_is_safe_and_what_to_do(
    screen: ReceiptScreen,
) -> None:
    announcer = screen.findChildren(Announcer)[0]
    heard: list[tuple[str, bool]] = []
    announcer.announced.connect(lambda text, urgent: heard.append((text, urgent)))
    for state in ("receipt-offline", "receipt-refused", "receipt-refused"):
        show(screen, RECEIPT[state])
    said = (
        "Receipt 3-000418, refused by CRM.COM. No reward so far. "
        "The sale is paid. Decide in Waiting to be sent."
    )

    assert heard == [(said, True)]


def test_printing_and_its_trouble_are_announced_once(screen: ReceiptScreen, qtbot: QtBot) -> None:
    announcer = screen.findChildren(Announcer)[0]
    heard: list[tuple[str, bool]] = []
    announcer.announced.connect(lambda text, urgent: heard.append((text, urgent)))
    for state in (PRINTING, OUT_OF_PAPER, OUT_OF_PAPER):
        screen.render(state)
    said = (
        "Printer state: The receipt is not printed: no paper"
        " Safe: the sale, the payment and the reward are recorded."
        " Next: put in a new roll and close the cover; it prints by itself."
    )
    assert heard == [(said, True)]
    with qtbot.waitSignal(announcer.announced, timeout=2000):
        screen.render(states.PRINTED)
    assert heard[1:] == [("Printer state: Receipt printed", False)]
