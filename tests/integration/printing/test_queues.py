"""Queues of CUPS and Windows take a job raw, whole or not at all."""

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from cashier_app.domain.errors import DeviceError
from cashier_app.printing.escpos_printer import EscposPrinter
from cashier_app.printing.found_printers import FindPrinters
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.printer_settings import PrinterSettings
from cashier_app.printing.queue_device import CupsQueue, QueueDevice, WindowsQueue, windows_queues
from cashier_app.services.ports import FoundPrinter, PrinterState, PrintOutcome, PrintReport
from tests.integration.printing.golden_files import golden
from tests.integration.printing.mock_up_sale import receipt
from tests.integration.printing.tcp_printer import TcpPrinter
from tests.integration.printing.test_escpos_writer import DRAWER
from tests.integration.printing.usb_printer import UsbCable, UsbPrinter

posix = pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for lp")
PRINTED = PrintReport(PrintOutcome.PRINTED, PrinterState.NOT_KNOWN)
NOT_REACHED = PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE)


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """CUPS with a queue `Counter`: its programs as scripts; jobs come to files."""
    programs = {
        "lp": f'[ "$2" = Counter ] || {{ echo "no such queue" >&2; exit 1; }}\n'
        f'echo "$@" > {tmp_path}/arguments\ncat > {tmp_path}/job',
        "lpstat": "echo Counter\necho Kitchen",
    }
    for name, script in programs.items():
        put(tmp_path / name, script)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def put(program: Path, script: str) -> None:
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)


def printer_of(connection: str, queue: str = "Counter") -> EscposPrinter:
    return EscposPrinter(PrinterSettings(connection, queue=queue, profile="TM-T88V"), PaperLayout())


@posix
def test_cups_gets_the_receipt_raw(cups: Path) -> None:
    printer = printer_of("cups")
    assert printer.state() is PrinterState.NOT_KNOWN
    assert printer.print_receipt(receipt()) == PRINTED
    assert (cups / "job").read_bytes() == golden("receipt-42.bin").read_bytes()
    arguments = (cups / "arguments").read_text().split()
    assert arguments == ["-d", "Counter", "-o", "raw", "-t", "LCA1-3-000418-K7Q2"]


@posix
def test_the_drawer_opens_through_the_queue(cups: Path) -> None:
    printer_of("cups").open_drawer()
    assert (cups / "job").read_bytes() == DRAWER


@posix
@pytest.mark.expected_log("is not printed")
def test_a_queue_that_is_not_there(cups: Path) -> None:
    printer = printer_of("cups", "Cellar")
    assert printer.state() is PrinterState.NOT_REACHABLE
    assert printer.print_receipt(receipt()) == NOT_REACHED
    with pytest.raises(DeviceError, match="no such queue"):
        printer.open_drawer()


@pytest.mark.expected_log("is not printed")
def test_without_cups(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    printer = printer_of("cups")
    assert printer.state() is PrinterState.NOT_REACHABLE
    assert printer.print_receipt(receipt()) == NOT_REACHED


@posix
@pytest.mark.expected_log("is not printed")
def test_programs_that_cannot_be_started_print_nothing(cups: Path) -> None:
    for name in ("lp", "lpstat"):
        (cups / name).write_bytes(b"\x7fELF and no more")
    assert printer_of("cups").state() is PrinterState.NOT_REACHABLE
    assert printer_of("cups").print_receipt(receipt()) == NOT_REACHED


@posix
@pytest.mark.expected_log("may be printed")
def test_when_cups_does_not_answer_nobody_knows(cups: Path) -> None:
    put(cups / "lp", "exec sleep 60")
    device = QueueDevice(CupsQueue("Counter", seconds=0.2))
    report = device.print_job("name", b"receipt")
    assert report == PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_KNOWN)
    with pytest.raises(DeviceError):
        device.kick_drawer(b"kick")
    put(cups / "lpstat", "exec sleep 60")
    assert device.state() is PrinterState.NOT_REACHABLE


@dataclass
class Win32Print:
    """What is used of pywin32's `win32print`, with two printers."""

    PRINTER_ENUM_LOCAL: int = 2
    PRINTER_ENUM_CONNECTIONS: int = 4
    takes: int | None = None
    jobs: list[tuple[str, str, bytes]] = field(default_factory=list)
    open: str = ""
    kind: str = ""

    def EnumPrinters(self, flags: int) -> list[tuple[int, str, str, str]]:
        assert flags == 6
        return [(0, "Counter,driver", "Counter", ""), (0, "PDF,driver", "PDF", "")]

    def OpenPrinter(self, name: str) -> int:
        if name != "Counter":
            raise RuntimeError("The printer name is invalid.")
        self.open = name
        return 7

    def StartDocPrinter(self, printer: int, level: int, job: tuple[str, None, str]) -> int:
        self.kind = job[2]
        return 1

    def WritePrinter(self, printer: int, data: bytes) -> int:
        taken = data if self.takes is None else data[: self.takes]
        self.jobs.append((self.open, self.kind, taken))
        return len(taken)

    def EndDocPrinter(self, printer: int) -> None:
        self.kind = ""

    def ClosePrinter(self, printer: int) -> None:
        self.open = ""


def test_windows_gets_the_job_raw_and_the_printer_is_closed() -> None:
    windows = Win32Print()
    device = QueueDevice(WindowsQueue("Counter", lambda: windows))
    assert device.state() is PrinterState.NOT_KNOWN
    assert device.print_job("name", b"receipt") == PRINTED
    assert windows.jobs == [("Counter", "RAW", b"receipt")]
    assert windows.open == ""


@pytest.mark.expected_log("is not printed")
def test_windows_that_does_not_take_it_whole_has_not_printed() -> None:
    assert (
        QueueDevice(WindowsQueue("Counter", lambda: Win32Print(takes=3))).print_job(
            "name", b"receipt"
        )
        == NOT_REACHED
    )
    gone = QueueDevice(WindowsQueue("Cellar", Win32Print))
    assert gone.state() is PrinterState.NOT_REACHABLE
    assert gone.print_job("name", b"receipt") == NOT_REACHED


@posix
@pytest.mark.expected_log("is not printed")
def test_on_another_system_there_is_no_windows_queue() -> None:
    printer = printer_of("windows")
    assert printer.state() is PrinterState.NOT_REACHABLE
    assert printer.print_receipt(receipt()) == NOT_REACHED


@posix
def test_found_printers_are_listed_by_what_the_settings_need(cups: Path) -> None:
    cable = UsbCable([UsbPrinter(), UsbPrinter(usb_class=8, product="stick")])
    nameless = UsbPrinter(idProduct=0x0202, product="")
    cable.devices.append(nameless)
    found = FindPrinters(lambda: cable).found_printers()
    assert found == (
        FoundPrinter("usb", "04b8:0e15", "TM-T20II"),
        FoundPrinter("usb", "04b8:0202", "04b8:0202"),
        FoundPrinter("cups", "Counter", "Counter"),
        FoundPrinter("cups", "Kitchen", "Kitchen"),
    )


def test_printers_of_windows_are_found() -> None:
    search = FindPrinters(
        lambda: UsbCable([], no_libusb=True),
        [("windows", lambda: windows_queues(Win32Print))],
    )
    assert [printer.address for printer in search.found_printers()] == ["Counter", "PDF"]


def test_an_address_counts_when_a_printer_answers_there(monkeypatch: pytest.MonkeyPatch) -> None:
    search = FindPrinters(lambda: UsbCable([]), ())
    with TcpPrinter() as device:
        monkeypatch.setattr("cashier_app.printing.found_printers.PRINT_PORT", device.port)
        assert search.found_printers(["127.0.0.1"]) == (
            FoundPrinter("network", "127.0.0.1", "127.0.0.1"),
        )
    assert search.found_printers(["127.0.0.1"]) == ()


@pytest.mark.parametrize("address", ["192.168.1..5", "a" * 64])
def test_no_printer_answers_at_an_address_that_was_mistyped(address: str) -> None:
    assert FindPrinters(lambda: UsbCable([]), ()).found_printers([address]) == ()
