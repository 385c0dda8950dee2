"""A printer on a serial cable prints and answers as one in the network does."""

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":  # pragma: no cover - there are no pseudo terminals
    pytest.skip("needs a pseudo terminal", allow_module_level=True)

import termios

from cashier_app.domain.errors import DeviceError
from cashier_app.printing.device_line import TimeLimits
from cashier_app.printing.escpos_printer import EscposPrinter
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.printer_settings import Handshake, PrinterSettings
from cashier_app.printing.serial_line import SerialLine
from cashier_app.services.ports import PrinterState, PrintOutcome, PrintReport
from tests.integration.printing.golden_files import golden
from tests.integration.printing.mock_up_sale import receipt
from tests.integration.printing.pty_printer import PtyPrinter
from tests.integration.printing.tcp_printer import COVER_OPEN, PAPER_OUT, READY
from tests.integration.printing.test_escpos_writer import DRAWER

LIMITS = TimeLimits(send=1, answer=0.3)
RECEIPT = golden("receipt-42.bin").read_bytes()


def printer_on(device: str) -> EscposPrinter:
    settings = PrinterSettings("serial", device=device, baud=115200, profile="TM-T88V")
    return EscposPrinter(settings, PaperLayout(), LIMITS)


def test_a_receipt_is_printed_whole_and_confirmed() -> None:
    with PtyPrinter() as cable:
        report = printer_on(cable.device).print_receipt(receipt())
        assert report == PrintReport(PrintOutcome.PRINTED, PrinterState.READY)
        assert cable.wait_for(RECEIPT)


def test_a_mute_printer_has_printed_what_left_the_till() -> None:
    with PtyPrinter(status=None) as cable:
        report = printer_on(cable.device).print_receipt(receipt())
        assert report == PrintReport(PrintOutcome.PRINTED, PrinterState.NOT_KNOWN)
        assert cable.wait_for(RECEIPT)


@pytest.mark.parametrize(
    ("status", "state"),
    [(PAPER_OUT, PrinterState.OUT_OF_PAPER), (COVER_OPEN, PrinterState.COVER_OPEN)],
)
def test_trouble_is_told(status: dict[int, int], state: PrinterState) -> None:
    with PtyPrinter(status) as cable:
        printer = printer_on(cable.device)
        assert printer.state() is state
        assert printer.print_receipt(receipt()) == PrintReport(PrintOutcome.NOT_PRINTED, state)
        assert cable.job == b""


def test_the_drawer() -> None:
    with PtyPrinter() as cable:
        printer_on(cable.device).open_drawer()
        assert cable.wait_for(DRAWER)


@pytest.mark.expected_log("is not printed")
def test_a_port_that_is_not_there(tmp_path: Path) -> None:
    printer = printer_on(str(tmp_path / "ttyS9"))
    assert printer.state() is PrinterState.NOT_REACHABLE
    report = printer.print_receipt(receipt())
    assert report == PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE)
    with pytest.raises(DeviceError):
        printer.open_drawer()


def test_a_second_program_cannot_print_into_the_first() -> None:
    with (
        PtyPrinter() as cable,
        SerialLine(cable.device, 9600, LIMITS),
        pytest.raises(DeviceError),
    ):
        SerialLine(cable.device, 9600, LIMITS)


@pytest.mark.parametrize(
    ("handshake", "flags"),
    [("none", (False, False)), ("rts-cts", (True, False)), ("xon-xoff", (False, True))],
)
def test_the_port_waits_for_the_printer_as_the_settings_say(
    handshake: Handshake, flags: tuple[bool, bool]
) -> None:
    with PtyPrinter() as cable, SerialLine(cable.device, 9600, LIMITS, handshake):
        of_input, _, control, *_ = termios.tcgetattr(cable.ours_and_theirs[1])
    assert (bool(control & termios.CRTSCTS), bool(of_input & termios.IXON)) == flags


@pytest.mark.parametrize(("handshake", "whole"), [("xon-xoff", True), ("none", False)])
def test_without_a_handshake_a_full_memory_loses_lines(
    handshake: Handshake, *, whole: bool
) -> None:
    long = b"line\n" * 60_000
    with (
        PtyPrinter(full_after=2_000) as cable,
        SerialLine(cable.device, 115200, TimeLimits(answer=3), handshake) as line,
    ):
        line.send(long)
        # What is lost may be the request, too.
        assert (line.ask(1) == READY[1]) is whole
        assert (cable.job == long) is whole


def test_a_printer_that_takes_nothing_more_is_given_up_in_time() -> None:
    with (
        PtyPrinter(reads=False) as cable,
        SerialLine(cable.device, 115200, LIMITS) as line,
        pytest.raises(DeviceError),
    ):
        line.send(b"x" * 200_000)
