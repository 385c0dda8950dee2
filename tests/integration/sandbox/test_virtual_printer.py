import socket
import threading
import time
from collections.abc import Iterator

import pytest

from cashier_app.sandbox.virtual_printer import VirtualPrinter

RECEIPT = b"\x1b@Elia Market\nTO PAY EUR   34.90\n\x1dV\x00"
PULSE, PULSE_AT_ONCE = b"\x1bp\x00\x19\xfa", b"\x10\x14\x01\x00\x01"
PAPER_STATUS, PRINTER_STATUS, OFFLINE_CAUSE = b"\x10\x04\x04", b"\x10\x04\x01", b"\x10\x04\x02"


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    with VirtualPrinter() as printer:
        yield printer


def connected(printer: VirtualPrinter) -> socket.socket:
    return socket.create_connection((printer.host, printer.port), timeout=5)


def send(printer: VirtualPrinter, data: bytes) -> None:
    with connected(printer) as line:
        line.sendall(data)


def ask(printer: VirtualPrinter, request: bytes) -> int:
    with connected(printer) as line:
        line.sendall(request)
        return line.recv(1)[0]


def test_a_job_is_kept_as_it_was_sent_and_can_be_read(printer: VirtualPrinter) -> None:
    send(printer, RECEIPT)
    [job] = printer.wait_for_jobs()
    assert job.data == job.printed == RECEIPT
    assert job.lines[:2] == ("Elia Market", "TO PAY EUR   34.90")
    assert job.cuts == 1
    assert printer.paper_text() == job.text


def test_each_connection_is_a_job_of_its_own(printer: VirtualPrinter) -> None:
    send(printer, b"first\n")
    printer.wait_for_jobs(1)
    send(printer, b"second\n")
    assert [job.text for job in printer.wait_for_jobs(2)] == ["first", "second"]


def test_a_job_that_comes_byte_by_byte_is_one_job(printer: VirtualPrinter) -> None:
    with connected(printer) as line:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for place in range(len(RECEIPT)):
            line.sendall(RECEIPT[place : place + 1])
    [job] = printer.wait_for_jobs()
    assert job.data == RECEIPT
    assert job.cuts == 1


def test_a_drawer_kick_is_no_paper(printer: VirtualPrinter) -> None:
    send(printer, PULSE)
    send(printer, RECEIPT)
    assert len(printer.wait_for_jobs()) == 1
    printer.wait_until(lambda: printer.drawer_kicks == 1)


@pytest.mark.parametrize("trouble", ["cover", "paper", "switch"])
def test_a_pulse_in_real_time_reaches_the_drawer_though_the_printer_cannot_print(
    printer: VirtualPrinter, trouble: str
) -> None:
    printer.set_cover(is_open=trouble == "cover")
    printer.set_paper("out" if trouble == "paper" else "in")
    printer.set_offline(offline=trouble == "switch")
    for pulse in (PULSE, PULSE_AT_ONCE):
        send(printer, pulse)
    printer.wait_until(lambda: [job.finished for job in printer.received] == [True, True])
    assert [job.drawer_kicks for job in printer.received] == [0, 1]
    assert printer.jobs == ()


def test_a_pulse_uses_up_no_paper(printer: VirtualPrinter) -> None:
    printer.paper_out_after(5)
    send(printer, PULSE_AT_ONCE)
    printer.wait_until(lambda: printer.drawer_kicks == 1)
    assert ask(printer, PAPER_STATUS) == 0x12


@pytest.mark.parametrize(("paper", "status"), [("in", 0x12), ("low", 0x1E), ("out", 0x7E)])
def test_the_paper_status_is_told(printer: VirtualPrinter, paper: str, status: int) -> None:
    printer.set_paper(paper)  # type: ignore[arg-type] # the three words of Paper
    assert ask(printer, PAPER_STATUS) == status
    assert ask(printer, PRINTER_STATUS) == (0x1A if paper == "out" else 0x12)


def test_cover_and_switch_put_the_printer_offline(printer: VirtualPrinter) -> None:
    printer.set_cover(is_open=True)
    assert ask(printer, OFFLINE_CAUSE) == 0x16
    assert ask(printer, PRINTER_STATUS) == 0x1A
    printer.set_cover(is_open=False)
    assert ask(printer, PRINTER_STATUS) == 0x12
    printer.set_offline(offline=True)
    assert ask(printer, PRINTER_STATUS) == 0x1A
    assert ask(printer, b"\x10\x04\x03") == 0x12


def test_a_status_request_in_the_middle_of_a_job_is_no_part_of_it(
    printer: VirtualPrinter,
) -> None:
    with connected(printer) as line:
        line.sendall(b"first line\n" + PAPER_STATUS)
        assert line.recv(1) == b"\x12"
        line.sendall(b"second line\n")
    assert printer.wait_for_jobs()[0].lines == ("first line", "second line")
    assert printer.status_requests == 1
    ask(printer, PAPER_STATUS)
    assert len(printer.received) == 1


def test_a_confirmation_comes_once_everything_before_it_is_printed(
    printer: VirtualPrinter,
) -> None:
    confirm = b"\x1d(H\x06\x00\x30\x30ABCD"
    with connected(printer) as line:
        line.sendall(RECEIPT + confirm)
        assert line.recv(16) == b"\x37\x22ABCD\x00"
        line.sendall(b"\x1dr1")
        assert line.recv(1) == b"\x00"
        printer.set_paper("out")
        line.sendall(confirm + PAPER_STATUS)
        assert line.recv(16) == b"\x7e"


def test_nothing_comes_out_without_paper(printer: VirtualPrinter) -> None:
    printer.set_paper("out")
    send(printer, RECEIPT)
    printer.wait_until(lambda: [job.finished for job in printer.received] == [True])
    printer.set_paper("in")
    send(printer, b"later\n")
    assert [job.text for job in printer.wait_for_jobs()] == ["later"]
    assert [len(job.printed) for job in printer.received] == [0, 6]
    assert printer.received[0].data == RECEIPT


def test_the_paper_can_run_out_in_the_middle(printer: VirtualPrinter) -> None:
    printer.paper_out_after(6)
    send(printer, RECEIPT)
    [job] = printer.wait_for_jobs()
    assert job.text == "Elia"
    assert job.data == RECEIPT
    assert ask(printer, PAPER_STATUS) == 0x7E


def test_a_printer_without_power_refuses_and_comes_back_on_its_port(
    printer: VirtualPrinter,
) -> None:
    printer.refuse_connections()
    with pytest.raises(ConnectionRefusedError):
        connected(printer)
    printer.work()
    send(printer, RECEIPT)
    assert printer.wait_for_jobs()[0].cuts == 1


def test_a_printer_that_hangs_takes_no_notice(printer: VirtualPrinter) -> None:
    printer.hang()
    with connected(printer) as line:
        line.settimeout(0.2)
        line.sendall(PAPER_STATUS)
        with pytest.raises(TimeoutError):
            line.recv(1)
        printer.work()
        line.settimeout(5)
        assert line.recv(1) == b"\x12"


def test_a_connection_breaks_after_so_many_bytes(printer: VirtualPrinter) -> None:
    printer.reset_after(10)
    with connected(printer) as line:
        line.sendall(RECEIPT)
        with pytest.raises(ConnectionResetError):
            line.recv(1)
    [job] = printer.wait_for_jobs()
    assert job.data == RECEIPT[:10]
    printer.work()
    send(printer, b"whole\n")
    assert printer.wait_for_jobs(2)[1].text == "whole"


def test_waiting_for_a_job_that_does_not_come_has_an_end(printer: VirtualPrinter) -> None:
    with pytest.raises(TimeoutError, match="0 of 1"):
        printer.wait_for_jobs(timeout_s=0.05)
    with pytest.raises(TimeoutError, match="did not get there"):
        printer.wait_until(lambda: printer.drawer_kicks > 0, timeout_s=0.05)


@pytest.mark.parametrize("hanging", [False, True])
def test_stopping_is_quick_and_leaves_no_thread(hanging: bool) -> None:
    printer = VirtualPrinter()
    printer.set_paper("low")
    printer.start()
    with connected(printer):
        if hanging:
            printer.hang()
        before = time.monotonic()
        printer.stop()
        assert time.monotonic() - before < 1
    assert not [t for t in threading.enumerate() if t.name == "virtual-printer"]
    printer.stop()
    port = printer.port
    printer.start()
    assert printer.port == port
    assert ask(printer, PAPER_STATUS) == 0x1E
    printer.stop()


def test_a_port_that_is_taken_is_said(printer: VirtualPrinter) -> None:
    with pytest.raises(OSError, match="in use"):
        VirtualPrinter(printer.port).start()
