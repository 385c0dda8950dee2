"""The test page says what the till knows of the printer and shows what the printer can do."""

import socket
from collections.abc import Mapping

import pytest

from cashier_app.printing.device_line import TimeLimits
from cashier_app.printing.escpos_printer import EscposPrinter
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.printer_settings import PrinterSettings
from cashier_app.printing.trial_page import density_picture
from cashier_app.services.ports import PrinterState, PrintOutcome, PrintReport
from tests.integration.printing.escpos_tokens import commands, pictures, printed_lines
from tests.integration.printing.mock_up_sale import SHOP
from tests.integration.printing.tcp_printer import PAPER_LOW, Behaviour, TcpPrinter
from tests.integration.printing.test_escpos_writer import DRAWER

pytestmark = pytest.mark.usefixtures("qapp")

AUTOMATIC = b"\x10\x00\x00\x00"


def printer_at(port: int, *, drawer: bool = True) -> EscposPrinter:
    settings = PrinterSettings(
        "network", "Counter", "127.0.0.1", port, profile="TM-T88V", drawer=drawer
    )
    return EscposPrinter(settings, PaperLayout(), TimeLimits(0.5, 0.5, 0.3))


def printed(behaviour: Behaviour, *, drawer: bool = True) -> tuple[list[str], list[bytes]]:
    """The lines of the page, and what was sent on each connection."""
    with TcpPrinter(behaviour) as device:
        report = printer_at(device.port, drawer=drawer).print_test(SHOP)
        assert report.outcome is PrintOutcome.PRINTED
    page = device.jobs[-1]
    return [line.decode("cp437") for line in printed_lines(page)], device.jobs


@pytest.mark.parametrize(
    ("status", "automatic", "state", "channel"),
    [
        ({1: 0x12, 2: 0x12, 4: 0x12}, b"", "Printer ready", "real time (DLE EOT)"),
        (PAPER_LOW, b"", "The paper roll is nearly empty", "real time (DLE EOT)"),
        (None, AUTOMATIC, "Printer ready", "automatic (GS a)"),
        (None, b"", "Printer state not known", "no answer"),
    ],
)
def test_the_page_says_what_the_status_channel_answered(
    status: Mapping[int, int] | None, automatic: bytes, state: str, channel: str
) -> None:
    said = None if status is None else dict(status)
    lines, _ = printed(Behaviour(said, said, automatic=automatic))
    assert f"{'State':<12}{state:>30}" in lines
    assert f"{'Status channel':<20}{channel:>22}" in lines


def test_the_page_shows_places_looks_code_pages_pictures_and_a_code() -> None:
    lines, jobs = printed(Behaviour())
    assert "123456789012345678901234567890123456789012" in lines
    assert {"left", " " * 18 + "middle", " " * 37 + "right"} <= set(lines)
    sent = commands(jobs[-1])
    assert b"\x1bt\x0e" in sent
    assert any(line.startswith(" 14 CP737") for line in lines)
    # What no page has is drawn; shades from light to black.
    down = [down for _, down, _ in pictures(jobs[-1])]
    assert down == [30, 40]
    assert any(command.startswith(b"\x1d(k") for command in sent)


def test_letters_of_a_code_page_are_sent_in_that_code_page() -> None:
    _, jobs = printed(Behaviour())
    greek = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"
    row = next(line for line in printed_lines(jobs[-1]) if line.startswith(b" 15 ISO_8859-7"))
    assert greek[:6].encode("iso8859_7") in row


def test_the_drawer_is_tried_and_the_page_says_so() -> None:
    lines, jobs = printed(Behaviour())
    assert DRAWER in jobs
    assert f"Drawer{'asked to open':>36}" in lines
    lines, jobs = printed(Behaviour(), drawer=False)
    assert DRAWER not in jobs
    assert not any(line.startswith("Drawer") for line in lines)


@pytest.mark.expected_log("is not printed", "the drawer was not opened")
def test_a_printer_that_is_not_there_prints_no_page() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    report = printer_at(port).print_test(SHOP)
    assert report == PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE)
    none = EscposPrinter(PrinterSettings("none"), PaperLayout())
    assert none.print_test(SHOP).state is PrinterState.NONE


def test_density_goes_from_light_to_full_black() -> None:
    picture = density_picture()
    shades = [
        sum(picture.is_black(x, y) for x in range(at, at + 48) for y in range(picture.height))
        for at in range(0, picture.width, 48)
    ]
    assert shades == sorted(shades)
    assert shades[0] > 0
    assert shades[-1] == 48 * picture.height
