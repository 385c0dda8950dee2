"""A printer on USB: found by its number, taken from the system's own driver, and given back."""

from dataclasses import replace

import pytest

from cashier_app.domain.errors import DeviceError
from cashier_app.printing.device_line import TimeLimits
from cashier_app.printing.line_device import LineDevice
from cashier_app.printing.usb_line import UsbLine, usb_bus, usb_tools
from cashier_app.services.ports import PrinterState, PrintOutcome, PrintReport
from tests.integration.printing.tcp_printer import COVER_OPEN, PAPER_OUT
from tests.integration.printing.usb_printer import UsbCable, UsbPrinter

LIMITS = TimeLimits(send=1, answer=0.1)
NOT_REACHED = PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE)


def device(*printers: UsbPrinter, no_libusb: bool = False) -> LineDevice:
    cable = UsbCable(list(printers), no_libusb)
    return LineDevice(lambda: UsbLine("04b8:0e15", LIMITS, cable, cable))


def test_a_job_is_printed_whole_and_confirmed_and_the_printer_given_back() -> None:
    other, ours = UsbPrinter(idProduct=0x0202), UsbPrinter()
    report = device(other, ours).print_job("name", b"receipt")
    assert report == PrintReport(PrintOutcome.PRINTED, PrinterState.READY)
    assert (ours.jobs, other.jobs) == (b"receipt", b"")
    assert not ours.claimed
    assert not ours.kernel_has_it


@pytest.mark.parametrize(
    ("status", "state"),
    [(PAPER_OUT, PrinterState.OUT_OF_PAPER), (COVER_OPEN, PrinterState.COVER_OPEN)],
)
def test_trouble_is_told(status: dict[int, int], state: PrinterState) -> None:
    printer = UsbPrinter(status=status)
    assert device(printer).state() is state
    assert device(printer).print_job("name", b"receipt").outcome is PrintOutcome.NOT_PRINTED
    assert printer.jobs == b""


@pytest.mark.parametrize("printer", [UsbPrinter(status=None), UsbPrinter(one_way=True)])
def test_a_mute_printer_has_printed_what_it_took(printer: UsbPrinter) -> None:
    report = device(printer).print_job("name", b"receipt")
    assert report == PrintReport(PrintOutcome.PRINTED, PrinterState.NOT_KNOWN)
    assert printer.jobs.endswith(b"receipt")


def test_a_printer_of_no_class_is_a_printer_all_the_same() -> None:
    printer = UsbPrinter(usb_class=255, kernel_has_it=False)
    only = printer.get_active_configuration()[1:]
    printer.get_active_configuration = lambda: only  # type: ignore[method-assign]
    assert device(printer).print_job("name", b"x").outcome is PrintOutcome.PRINTED


def test_a_system_that_knows_no_drivers_to_take_it_from_prints() -> None:
    """Libusb says so on Windows."""
    printer = UsbPrinter(no_kernel_driver=True)
    assert device(printer).state() is PrinterState.READY
    assert device(printer).print_job("name", b"receipt").outcome is PrintOutcome.PRINTED
    assert printer.jobs == b"receipt"


@pytest.mark.expected_log("is not printed")
def test_half_a_job_is_not_printed() -> None:
    printer = UsbPrinter(takes=3)
    report = device(printer).print_job("name", b"receipt")
    assert report == replace(NOT_REACHED, partly=True)
    assert printer.jobs == b"rec"


def test_a_long_receipt_goes_as_quickly_as_the_paper() -> None:
    """Cut off in the middle it would be printed whole again, and cut off again."""
    printer, long = UsbPrinter(ms_a_byte=1.5), b"line\n" * 5_000
    assert device(printer).print_job("long", long).outcome is PrintOutcome.PRINTED
    assert printer.jobs == long


in_the_log = pytest.mark.expected_log


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(device(), marks=in_the_log("no USB printer 04b8:0e15"), id="not there"),
        pytest.param(
            device(no_libusb=True), marks=in_the_log("No backend available"), id="no libusb"
        ),
        pytest.param(
            device(UsbPrinter(claimed=True)), marks=in_the_log("Resource busy"), id="busy"
        ),
        pytest.param(
            device(UsbPrinter(unplugged=True)), marks=in_the_log("No such device"), id="unplugged"
        ),
        pytest.param(
            device(UsbPrinter(only_back=True)),
            marks=in_the_log("takes no print jobs"),
            id="no way in",
        ),
    ],
)
def test_a_printer_that_cannot_be_used(broken: LineDevice) -> None:
    assert broken.state() is PrinterState.NOT_REACHABLE
    assert broken.print_job("name", b"receipt") == NOT_REACHED
    with pytest.raises(DeviceError):
        broken.kick_drawer(b"kick")


def test_a_printer_unplugged_in_the_middle_is_not_reachable() -> None:
    printer = UsbPrinter()
    cable = UsbCable([printer])
    with UsbLine("04b8:0e15", LIMITS, cable, cable) as line:
        printer.unplugged = True
        with pytest.raises(DeviceError):
            line.receive(0.1)


def test_pyusb_is_what_the_fake_stands_in_for() -> None:
    bus, tools = usb_bus(), usb_tools()
    assert callable(bus.find)
    assert callable(tools.claim_interface)
    assert callable(tools.dispose_resources)
    # Where there is no such printer (or no libusb) the answer is the same kind of error.
    with pytest.raises(DeviceError):
        UsbLine("ffff:fffe", LIMITS)
