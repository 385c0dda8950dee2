"""The bytes of a receipt, and that nothing but the layout puts a command among them."""

from dataclasses import replace

import pytest
from hypothesis import given

from cashier_app.domain.receipt import PaperLine, Receipt
from cashier_app.printing.commands import Drawer
from cashier_app.printing.escpos_library import EscposLibrary
from cashier_app.printing.escpos_writer import EscposWriter
from cashier_app.printing.layout import PaperLayout
from tests.integration.printing.escpos_tokens import (
    UnknownCommandError,
    commands,
    printed_lines,
    tokens,
)
from tests.integration.printing.golden_files import golden
from tests.integration.printing.mock_up_sale import receipt
from tests.integration.printing.test_layout_properties import written_by_anybody

RESET, LEAVE_KANJI, LINE_FEED = b"\x1b@", b"\x1c.", b"\n"
BOLD, NOT_BOLD = b"\x1bE\x01", b"\x1bE\x00"
LARGE, NOT_LARGE = b"\x1d!\x11", b"\x1d!\x00"
DRAWER, DRAWER_IN_ITS_TURN = b"\x10\x14\x01\x00\x01", b"\x1bp\x00\x32\x32"
PICTURE = b"\x1dv0\x00"
MIDDLE, LEFT = b"\x1ba\x01", b"\x1ba\x00"
FEED, CUT = b"\x1bd\x06", b"\x1dV\x01"
ATTACKS = {
    "opens the drawer": "\x1bp\x00\x19\xfa",
    "cuts the paper": "\x1dV\x00",
    "opens the drawer at once": "\x10\x14\x01\x00\x05",
    "resets the printer": "\x1b@",
    "prints a self-test": "\x1d(A\x02\x00\x00\x02",
    "prints a stored logo": "\x1cp\x01\x00",
    "asks for a status": "\x10\x04\x01",
    "forges a line": "\nTOTAL EUR 0.01\n",
}


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def writer() -> EscposWriter:
    return EscposWriter(EscposLibrary(), "TM-T88V")


def printed(writer: EscposWriter, shown: Receipt, columns: int = 42) -> bytes:
    return writer.receipt(PaperLayout().lines(shown, columns, "en"), columns)


def without_code_pages(data: bytes) -> list[bytes]:
    """The commands but for the choice of code pages, which letters beyond ASCII bring along."""
    return [command for command in commands(data) if command[:2] != b"\x1bt"]


def test_the_bytes_of_the_sale_of_the_mock_ups(writer: EscposWriter) -> None:
    assert printed(writer, receipt()) == golden("receipt-42.bin").read_bytes()


def test_a_job_starts_with_a_reset_and_ends_with_the_cut(writer: EscposWriter) -> None:
    sent = commands(printed(writer, receipt()))
    assert sent[:2] == [RESET, LEAVE_KANJI]
    assert sent[-2:] == [FEED, CUT]


def test_the_drawer_is_no_part_of_a_receipt(writer: EscposWriter) -> None:
    assert commands(writer.drawer_kick()) == [DRAWER]
    sent = commands(printed(writer, receipt()))
    assert not any(command.startswith((b"\x1bp", b"\x10\x14")) for command in sent)


def test_a_printer_that_cannot_open_the_drawer_at_once_opens_it_in_its_turn() -> None:
    assert EscposWriter(EscposLibrary(), "CT-S651").drawer_kick() == DRAWER_IN_ITS_TURN


@pytest.mark.parametrize("count", [1, 10, 100, 500])
def test_a_receipt_of_any_length_has_each_line_once_and_one_cut(
    writer: EscposWriter, count: int
) -> None:
    item = receipt().items[0]
    items = tuple(replace(item, description=f"Item no {place:03}") for place in range(count))
    data = printed(writer, replace(receipt(), items=items))
    text = b"\n".join(printed_lines(data))
    assert [text.count(b"ITEM NO %03d" % place) for place in range(count)] == [1] * count
    assert commands(data).count(CUT) == 1


@pytest.mark.parametrize(
    ("drawer", "at_once", "in_its_turn"),
    [
        (Drawer(pin=5), b"\x10\x14\x01\x01\x01", b"\x1bp\x01\x32\x32"),
        (Drawer(pulse_ms=250), b"\x10\x14\x01\x00\x03", b"\x1bp\x00\x7d\x7d"),
        (Drawer(pulse_ms=50), b"\x10\x14\x01\x00\x01", b"\x1bp\x00\x19\x19"),
        (Drawer(pin=5, pulse_ms=500), b"\x10\x14\x01\x01\x05", b"\x1bp\x01\xfa\xfa"),
    ],
)
def test_a_drawer_on_the_other_pin_or_with_a_lazy_magnet_opens_too(
    drawer: Drawer, at_once: bytes, in_its_turn: bytes
) -> None:
    library = EscposLibrary()
    assert EscposWriter(library, "TM-T88V", drawer).drawer_kick() == at_once
    assert EscposWriter(library, "CT-S651", drawer).drawer_kick() == in_its_turn


def test_looks_are_switched_off_behind_their_line(writer: EscposWriter) -> None:
    lines = [
        PaperLine("SHOP", bold=True, large=True, centred=True),
        PaperLine("middle", centred=True),
        PaperLine("end"),
    ]
    assert tokens(writer.receipt(lines, 20)) == tokens(
        RESET
        + LEAVE_KANJI
        + b"      "
        + BOLD
        + LARGE
        + b"SHOP\n"
        + NOT_BOLD
        + NOT_LARGE
        + b"       middle\nend\n"
        + FEED
        + CUT
    )


def test_the_code_page_is_chosen_once_and_again_when_it_changes(writer: EscposWriter) -> None:
    lines = [PaperLine(text) for text in ("Milk", "Γάλα", "Ψωμί", "Bread", "Молоко")]
    sent = commands(writer.receipt(lines, 42))
    assert [command for command in sent if command[:2] == b"\x1bt"] == [b"\x1bt\x0e", b"\x1bt\x11"]


def test_of_a_page_that_a_printer_has_twice_the_lower_number_is_used() -> None:
    writer = EscposWriter(EscposLibrary(), "POS-5890")
    assert b"\x1bt\x00" in commands(writer.receipt([PaperLine("é")], 32))


def test_a_printer_that_cannot_cut_only_feeds() -> None:
    writer = EscposWriter(EscposLibrary(), "simple")
    assert commands(writer.receipt([PaperLine("end")], 42))[-1] == FEED


@pytest.mark.parametrize("attack", ATTACKS)
def test_control_bytes_in_a_product_name_never_become_commands(
    writer: EscposWriter, attack: str
) -> None:
    plain = receipt()
    named = replace(plain.items[1], description=f"Oil{ATTACKS[attack]}1 L")
    attacked = replace(plain, items=(plain.items[0], named, *plain.items[2:]))
    data = printed(writer, attacked)
    assert without_code_pages(data) == without_code_pages(printed(writer, plain))
    assert not any(line.startswith(b"TOTAL") for line in printed_lines(data))


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_line_that_missed_the_layout_meets_the_gate_all_the_same(
    writer: EscposWriter, attack: str
) -> None:
    harmless = writer.receipt([PaperLine("Oil")], 42)
    data = writer.receipt([PaperLine(f"Oil{ATTACKS[attack]}")], 42)
    assert without_code_pages(data) == without_code_pages(harmless)


def test_these_tests_would_see_a_command() -> None:
    with pytest.raises(UnknownCommandError):
        tokens(b"Oil" + ATTACKS["prints a stored logo"].encode("latin-1"))
    assert b"\x1bp\x00\x19\xfa" in commands(ATTACKS["opens the drawer"].encode("latin-1"))


@given(written_by_anybody())
def test_only_the_layout_s_own_commands_leave_the_till(
    writer: EscposWriter, shown: Receipt
) -> None:
    lines = PaperLayout().lines(shown, 42, "en")
    sent = without_code_pages(writer.receipt(lines, 42))
    expected = [RESET, LEAVE_KANJI]
    for line in lines:
        expected += commands_of(line, sent[len(expected)])
    assert sent == [*expected, FEED, CUT]
    assert [line.code for line in lines if line.code] == qr_codes(sent)


def commands_of(line: PaperLine, first: bytes) -> list[bytes]:
    """What a line may bring along, when `first` is what it begins with: one picture, or looks."""
    if line.code:
        return [MIDDLE, *qr_commands(line.code), LEFT]
    if first[:4] == PICTURE:
        down = 60 if line.large else 30
        assert int.from_bytes(first[6:8], "little") == down
        return [first]
    bold, large = [BOLD] * line.bold, [LARGE] * line.large
    off = [*([NOT_BOLD] * line.bold), *([NOT_LARGE] * line.large)]
    return [*bold, *large, LINE_FEED, *off]


def qr_commands(text: str) -> list[bytes]:
    """How a printer is told to draw a QR code: size, correction, text, print."""
    length = (len(text) + 3).to_bytes(2, "little")
    return [
        b"\x1d(k\x03\x001C\x06",
        b"\x1d(k\x03\x001E1",
        b"\x1d(k" + length + b"1P0" + text.encode(),
        b"\x1d(k\x03\x001Q0",
    ]


def qr_codes(sent: list[bytes]) -> list[str]:
    return [command[8:].decode() for command in sent if command[5:8] == b"1P0"]
