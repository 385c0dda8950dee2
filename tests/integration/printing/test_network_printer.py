"""Printing over a real connection to printers in every kind of trouble."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from time import monotonic

import pytest

from cashier_app.domain.errors import DeviceError
from cashier_app.printing.device_line import TIME_LIMITS, TimeLimits
from cashier_app.printing.escpos_library import EscposLibrary
from cashier_app.printing.escpos_printer import EscposPrinter
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.line_device import LineDevice
from cashier_app.printing.network_line import NetworkLine
from cashier_app.printing.printer_settings import PrinterSettings
from cashier_app.printing.qr_picture import qr_picture
from cashier_app.services.ports import PrinterState, PrintOutcome, PrintReport, ReceiptPrinter
from tests.integration.printing.golden_files import golden
from tests.integration.printing.mock_up_sale import receipt
from tests.integration.printing.tcp_printer import (
    COVER_OPEN,
    OFFLINE,
    PAPER_LOW,
    PAPER_OUT,
    READY,
    Behaviour,
    TcpPrinter,
)
from tests.integration.printing.test_escpos_writer import DRAWER

RECEIPT = golden("receipt-42.bin").read_bytes()
# Long enough for a busy machine where an answer comes, short where none does.
LIMITS = TimeLimits(connect=0.5, send=0.5, answer=2)
FALLS_SILENT = TimeLimits(connect=0.5, send=0.5, answer=0.5)
SILENT = TimeLimits(connect=0.5, send=0.5, answer=0.15)
PRINTED_AND_READY = PrintReport(PrintOutcome.PRINTED, PrinterState.READY)
NOT_REACHED = PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE)


def printer_at(port: int, limits: TimeLimits = LIMITS, *, drawer: bool = True) -> EscposPrinter:
    settings = PrinterSettings(
        "network", "Counter printer", "127.0.0.1", port, profile="TM-T88V", drawer=drawer
    )
    return EscposPrinter(settings, PaperLayout(), limits)


@pytest.fixture
def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


@pytest.fixture
def full_port() -> Iterator[int]:
    """A port that takes no more connections and refuses none: the call waits."""
    with socket.socket() as listener, socket.socket() as first:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        first.connect(listener.getsockname())
        yield listener.getsockname()[1]


def test_it_is_the_printer_that_the_till_expects() -> None:
    printer: ReceiptPrinter = printer_at(9100)
    assert printer.name == "Counter printer"


def test_a_receipt_is_printed_whole_and_confirmed() -> None:
    with TcpPrinter() as device:
        assert printer_at(device.port).print_receipt(receipt()) == PRINTED_AND_READY
    assert device.jobs == [RECEIPT]


def test_every_receipt_has_its_own_connection() -> None:
    with TcpPrinter() as device:
        printer = printer_at(device.port)
        for _ in range(3):
            assert printer.print_receipt(receipt()) == PRINTED_AND_READY
    assert device.jobs == [RECEIPT] * 3


@pytest.mark.parametrize(
    ("status", "limits", "state"),
    [
        (READY, LIMITS, PrinterState.READY),
        (PAPER_LOW, LIMITS, PrinterState.PAPER_LOW),
        (PAPER_OUT, LIMITS, PrinterState.OUT_OF_PAPER),
        (COVER_OPEN, LIMITS, PrinterState.COVER_OPEN),
        (COVER_OPEN | {4: 0x72}, LIMITS, PrinterState.OUT_OF_PAPER),
        (OFFLINE, LIMITS, PrinterState.OFFLINE),
        ({1: 0x12}, FALLS_SILENT, PrinterState.NOT_KNOWN),
        ({1: 0x12, 2: 0x12}, FALLS_SILENT, PrinterState.NOT_KNOWN),
        (None, SILENT, PrinterState.NOT_KNOWN),
    ],
)
def test_the_state_is_what_the_printer_says(
    status: dict[int, int] | None, limits: TimeLimits, state: PrinterState
) -> None:
    with TcpPrinter(Behaviour(status)) as device:
        assert printer_at(device.port, limits).state() is state
    assert device.jobs == [b""]


def test_the_state_of_a_printer_that_is_not_there(closed_port: int, full_port: int) -> None:
    assert printer_at(closed_port).state() is PrinterState.NOT_REACHABLE
    assert printer_at(full_port).state() is PrinterState.NOT_REACHABLE


@pytest.mark.parametrize("status", [PAPER_OUT, COVER_OPEN])
def test_nothing_is_sent_to_a_printer_without_paper_or_open(status: dict[int, int]) -> None:
    with TcpPrinter(Behaviour(status)) as device:
        report = printer_at(device.port).print_receipt(receipt())
    assert report.outcome is PrintOutcome.NOT_PRINTED
    assert report.state in {PrinterState.OUT_OF_PAPER, PrinterState.COVER_OPEN}
    assert device.jobs == [b""]


@pytest.mark.parametrize("status", [PAPER_OUT, COVER_OPEN])
def test_trouble_with_the_paper_behind_the_job_means_half_printed(status: dict[int, int]) -> None:
    with TcpPrinter(Behaviour(status_after=status)) as device:
        report = printer_at(device.port).print_receipt(receipt())
    assert report.outcome is PrintOutcome.NOT_PRINTED
    assert report.state in {PrinterState.OUT_OF_PAPER, PrinterState.COVER_OPEN}
    assert device.jobs == [RECEIPT]


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (None, PrinterState.NOT_KNOWN),
        (OFFLINE, PrinterState.OFFLINE),
        ({1: 0x12}, PrinterState.NOT_KNOWN),
    ],
)
def test_a_printer_that_confirms_and_this_time_does_not_is_unknown(
    status: dict[int, int] | None, state: PrinterState
) -> None:
    with TcpPrinter(Behaviour(status_after=status)) as device:
        report = printer_at(device.port, FALLS_SILENT).print_receipt(receipt())
    assert report == PrintReport(PrintOutcome.UNKNOWN, state)


@pytest.mark.parametrize(
    ("automatic", "state"),
    [
        (b"\x10\x00\x00\x00", PrinterState.READY),
        (b"\x14\x00\x03\x00", PrinterState.PAPER_LOW),
        (b"\x18\x00\x0f\x00", PrinterState.OUT_OF_PAPER),
        (b"\x38\x00\x00\x00", PrinterState.COVER_OPEN),
        (b"\x18\x40\x00\x00", PrinterState.OFFLINE),
        (b"\x11\x13\x10\x00\x00\x00", PrinterState.READY),
        (b"\x10\x00\x00", PrinterState.NOT_KNOWN),
        (b"\x11\x13", PrinterState.NOT_KNOWN),
    ],
)
def test_a_printer_that_only_knows_the_automatic_status_is_understood(
    automatic: bytes, state: PrinterState
) -> None:
    with TcpPrinter(Behaviour(None, None, automatic=automatic)) as device:
        assert printer_at(device.port, SILENT).state() is state


def test_the_automatic_status_confirms_a_receipt_too() -> None:
    with TcpPrinter(Behaviour(None, None, automatic=b"\x10\x00\x00\x00")) as device:
        assert printer_at(device.port, FALLS_SILENT).print_receipt(receipt()) == PRINTED_AND_READY
    assert device.jobs == [RECEIPT]


def test_a_roll_that_is_nearly_empty_still_prints() -> None:
    with TcpPrinter(Behaviour(PAPER_LOW, PAPER_LOW)) as device:
        report = printer_at(device.port).print_receipt(receipt())
    assert report == PrintReport(PrintOutcome.PRINTED, PrinterState.PAPER_LOW)


def test_status_is_advice_its_absence_does_not_stop_printing() -> None:
    with TcpPrinter(Behaviour(None, None)) as device:
        report = printer_at(device.port, SILENT).print_receipt(receipt())
    assert report == PrintReport(PrintOutcome.PRINTED, PrinterState.NOT_KNOWN)
    assert device.jobs == [RECEIPT]


def test_a_printer_without_a_status_channel_is_asked_once_only() -> None:
    with TcpPrinter(Behaviour(None, None)) as device:
        printer = printer_at(device.port, FALLS_SILENT)
        printer.print_receipt(receipt())
        # It would say that it has no paper, if it were asked.
        device.behaviour = Behaviour(PAPER_OUT)
        assert printer.print_receipt(receipt()).outcome is PrintOutcome.PRINTED
        # Asked for its state it is heard again.
        assert printer.state() is PrinterState.OUT_OF_PAPER
        assert printer.print_receipt(receipt()).outcome is PrintOutcome.NOT_PRINTED


def test_a_printer_that_used_to_answer_and_falls_silent_is_not_believed() -> None:
    with TcpPrinter() as device:
        printer = printer_at(device.port, FALLS_SILENT)
        assert printer.print_receipt(receipt()) == PRINTED_AND_READY
        device.behaviour = Behaviour(None, None)
        report = printer.print_receipt(receipt())
    assert report == PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_KNOWN)
    assert device.jobs == [RECEIPT, RECEIPT]


def test_bytes_that_are_no_status_are_not_taken_for_one() -> None:
    automatic_status_and_flow_control = bytes([0x10, 0x00, 0x0F, 0x00, 0x11, 0x13])
    with TcpPrinter(Behaviour(chatter=automatic_status_and_flow_control)) as device:
        assert printer_at(device.port).print_receipt(receipt()) == PRINTED_AND_READY


def test_a_printer_that_only_chatters_is_not_listened_to_for_ever() -> None:
    with TcpPrinter(Behaviour(None, chatter=b"\x11" * 500)) as device:
        assert printer_at(device.port, SILENT).state() is PrinterState.NOT_KNOWN


def test_a_printer_that_keeps_the_line_open_behind_the_job_has_printed_it() -> None:
    with TcpPrinter(Behaviour(None, None, stays=True)) as device:
        report = printer_at(device.port, SILENT).print_receipt(receipt())
    assert report == PrintReport(PrintOutcome.PRINTED, PrinterState.NOT_KNOWN)
    assert device.jobs == [RECEIPT]


@pytest.mark.expected_log("is not printed")
def test_a_printer_that_refuses_or_is_off(closed_port: int, full_port: int) -> None:
    assert printer_at(closed_port).print_receipt(receipt()) == NOT_REACHED
    assert printer_at(full_port).print_receipt(receipt()) == NOT_REACHED


@pytest.mark.parametrize("host", ["printer..local", f"{'a' * 64}.local"])
@pytest.mark.expected_log("is not printed")
def test_an_address_that_can_be_none_is_a_printer_that_is_not_there(host: str) -> None:
    printer = EscposPrinter(PrinterSettings("network", "Counter", host), PaperLayout(), LIMITS)
    assert printer.state() is PrinterState.NOT_REACHABLE
    assert printer.print_receipt(receipt()) == NOT_REACHED


@pytest.mark.expected_log("is not printed")
def test_a_printer_that_hangs_up_before_the_job_has_printed_nothing() -> None:
    with TcpPrinter(Behaviour(hangs_up=True)) as device:
        assert printer_at(device.port).print_receipt(receipt()) == NOT_REACHED
    assert device.jobs == [b""]


def test_a_printer_that_takes_the_connection_and_hangs_is_given_up_in_time() -> None:
    limits = FALLS_SILENT
    with TcpPrinter() as device:
        printer = printer_at(device.port, limits)
        printer.print_receipt(receipt())
        device.behaviour = Behaviour(reads=False)
        began = monotonic()
        report = printer.print_receipt(receipt())
        took = monotonic() - began
    assert report == PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_KNOWN)
    assert took < limits.connect + limits.send + 6 * limits.answer


@pytest.mark.parametrize("after", [1, 2, 100, 700, len(RECEIPT) - 1])
@pytest.mark.parametrize("answers", [True, False])
@pytest.mark.expected_log("is not printed", always=False)
def test_a_line_reset_in_the_middle_is_never_called_printed(after: int, *, answers: bool) -> None:
    status = dict(READY) if answers else None
    with TcpPrinter(Behaviour(status, status, reset_after=after)) as device:
        limits = LIMITS if answers else FALLS_SILENT
        report = printer_at(device.port, limits).print_receipt(receipt())
    assert report.outcome in {PrintOutcome.UNKNOWN, PrintOutcome.NOT_PRINTED}
    assert report.state is PrinterState.NOT_REACHABLE
    assert report.partly == (report.outcome is PrintOutcome.NOT_PRINTED)


@pytest.mark.expected_log("is not printed")
def test_a_job_that_is_not_taken_whole_is_not_printed() -> None:
    """More than the buffers of both sides hold, and a printer that stops reading."""
    library = EscposLibrary()
    with TcpPrinter(Behaviour(reads=False)) as device:
        short = TimeLimits(answer=0.05, send=0.3)
        long = LineDevice(lambda: NetworkLine(library, "127.0.0.1", device.port, short))
        assert long.print_job("long", b"x" * 32_000_000) == replace(NOT_REACHED, partly=True)


def test_a_printer_that_still_prints_the_job_is_given_the_time_to_confirm_it() -> None:
    limits = TimeLimits(answer=0.2, byte=0.0005)
    library, long = EscposLibrary(), RECEIPT * 20
    with TcpPrinter(Behaviour(pause=0.06)) as device:
        slow = LineDevice(lambda: NetworkLine(library, "127.0.0.1", device.port, limits))
        report = slow.print_job("long", long)
    assert report == PRINTED_AND_READY
    assert device.jobs == [long]


def test_the_drawer_gets_its_command_and_nothing_else() -> None:
    with TcpPrinter() as device:
        printer_at(device.port).open_drawer()
    assert device.jobs == [DRAWER]


def test_what_a_printer_says_unasked_does_not_keep_the_drawer_shut() -> None:
    with TcpPrinter(Behaviour(chatter=b"\x11\x13")) as device:
        printer_at(device.port).open_drawer()
    assert device.jobs == [DRAWER]


@pytest.mark.parametrize(("status", "waits"), [(dict(READY), 0), (None, 1)])
def test_paper_behind_the_drawer_waits_for_no_hanging_up(
    status: dict[int, int] | None, waits: int
) -> None:
    """A printer that answers is asked; a mute one gets its moment to throw the command away."""
    finished: list[bytes] = []

    class CountedLine(NetworkLine):
        def finish(self) -> None:
            finished.append(DRAWER)
            super().finish()

    with TcpPrinter(Behaviour(status)) as device:
        line = LineDevice(lambda: CountedLine(EscposLibrary(), "127.0.0.1", device.port, SILENT))
        line.state()
        line.kick_drawer(DRAWER)
    assert len(finished) == waits
    assert device.jobs == [b"", DRAWER]


def test_a_printer_that_goes_away_under_the_drawer_command_is_an_error() -> None:
    with TcpPrinter() as device:
        printer = printer_at(device.port)
        assert printer.state() is PrinterState.READY
        device.behaviour.reset_after = 1
        with pytest.raises(DeviceError):
            printer.open_drawer()


@pytest.mark.parametrize(("profile", "drawn"), [("TM-T88V", 0), ("TM-U220", 1)])
def test_no_code_is_drawn_for_a_printer_that_makes_its_own(profile: str, drawn: int) -> None:
    qr_picture.cache_clear()
    with TcpPrinter() as device:
        settings = PrinterSettings("network", "Counter", "127.0.0.1", device.port, profile=profile)
        EscposPrinter(settings, PaperLayout(), LIMITS).print_receipt(receipt())
    assert qr_picture.cache_info().misses == drawn


def test_when_the_time_is_up_nothing_more_is_waited_for() -> None:
    with TcpPrinter(Behaviour(None)) as device:
        no_time = TimeLimits(answer=0)
        assert printer_at(device.port, no_time).state() is PrinterState.NOT_KNOWN


def test_a_drawer_that_cannot_be_asked_is_an_error(closed_port: int) -> None:
    with pytest.raises(DeviceError):
        printer_at(closed_port).open_drawer()
    with TcpPrinter(Behaviour(reset_after=1)) as device, pytest.raises(DeviceError):
        printer_at(device.port).open_drawer()


def test_a_drawer_is_opened_as_the_settings_say() -> None:
    with TcpPrinter() as device:
        settings = PrinterSettings(
            "network", "", "127.0.0.1", device.port, profile="TM-T88V", drawer_pin=5, drawer_ms=200
        )
        EscposPrinter(settings, PaperLayout(), LIMITS).open_drawer()
    assert device.jobs == [b"\x10\x14\x01\x01\x02"]


def test_a_till_without_a_drawer_asks_for_none(closed_port: int) -> None:
    printer_at(closed_port, drawer=False).open_drawer()


def test_no_step_may_take_longer_than_the_till_promises() -> None:
    assert TIME_LIMITS.connect <= 2
    assert max(TIME_LIMITS.send, TIME_LIMITS.answer) <= 5
    assert TIME_LIMITS.answer + TIME_LIMITS.byte * len(RECEIPT) <= 2
