"""P7: from the last tender part to the first byte of the receipt.

Every other lane is held busy meanwhile, as by a line that does not answer. The floor is what
cannot be avoided: the two rows of the books that come first, each a write that is synced, and a
line to the printer that is opened and used. It is measured before each sale.
"""

import multiprocessing
import os
import re
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from cashier_app.app.run import RunningTill
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane
from cashier_app.ui.task_runner import LANE_WIDTHS
from tests.bench.figure import Figure, tell
from tests.bench.shop_beside import shop_beside
from tests.bench.window import FRAME_S, PaintWatch, button, opened, percentiles

SALES = 100
PROMISED_S = 0.020
_PORT = re.compile(r"^port = \d+$", re.MULTILINE)
_LOOK_EVERY_MS = 2
_PATIENCE_S = 60
_ASK, _KICK = b"\x10\x04", b"\x10\x14"
_BUSY = [lane for lane in Lane if lane not in (Lane.BOOKS, Lane.PRINTER)]


class WatchedPrinter:
    """A printer in a process of its own, as a real one is: it waits for nothing of the till's."""

    def __init__(self) -> None:
        self._line, there = multiprocessing.Pipe()
        process = multiprocessing.get_context("spawn").Process(
            target=_print, args=(there,), daemon=True
        )
        process.start()
        self.port: int = self._line.recv()
        self.first_bytes: list[float] = []

    def papers(self) -> int:
        """Return how many receipts have begun by now."""
        while self._line.poll():
            self.first_bytes.append(self._line.recv())
        return len(self.first_bytes)


def _print(line: Connection) -> None:
    listening = socket.create_server(("127.0.0.1", 0))
    line.send(listening.getsockname()[1])
    while True:
        connection, _ = listening.accept()
        with connection:
            _take(connection, line)


def _take(connection: socket.socket, line: Connection) -> None:
    """Say that all is well, and tell when the first byte of a receipt came."""
    began = False
    while received := connection.recv(4096):
        at = time.monotonic()
        connection.sendall(b"\x12" * received.count(_ASK))
        if not began and not received.startswith((_ASK, _KICK)):
            began = True
            line.send(at)


def busy(till: RunningTill, enough: Event) -> None:
    """Hold every lane but those of the books and the printer until it is enough."""
    for lane in _BUSY:
        for _ in range(LANE_WIDTHS[lane]):
            till.runner.submit(lane, enough.wait, lambda _: None, till.fail)


def floor(folder: Path, port: int) -> float:
    """Return the seconds of two synced writes and of opening a line and writing to it."""
    with (folder / "floor").open("ab", buffering=0) as file:
        started = time.perf_counter()
        for _ in range(2):
            file.write(b"." * 4096)
            os.fdatasync(file.fileno())
        with socket.create_connection(("127.0.0.1", port)) as line:
            line.sendall(_ASK + b"\x01")
            line.recv(1)
        return time.perf_counter() - started


def until(app: QApplication, condition: Callable[[], bool]) -> None:
    """Wait as the till does: asleep while nothing happens, so that the lanes have the computer.

    Raises:
        TimeoutError: it does not come.

    """
    beat = QTimer()
    beat.start(_LOOK_EVERY_MS)
    end = time.monotonic() + _PATIENCE_S
    while not condition():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > end:
            raise TimeoutError("waited in vain")
    beat.stop()


def figures() -> Iterator[Figure]:
    """Sell, and tell how long the paper takes."""
    app = QApplication(sys.argv[:1])
    printer = WatchedPrinter()
    waits: list[float] = []
    floors: list[float] = []
    with tempfile.TemporaryDirectory() as name, shop_beside(Path(name)) as shop:
        text = shop.config.read_text(encoding="utf-8")
        shop.config.write_text(_PORT.sub(f"port = {printer.port}", text), encoding="utf-8")
        with opened(app, shop) as (running, till):
            until(app, lambda: bool(till.panel.quick_keys))
            enough = Event()
            finish = button(running.window.payment, "payment/finish-sale")
            busy(running, enough)
            watch = PaintWatch(running.window.window)
            for _ in range(SALES):
                floors.append(floor(shop.folder, printer.port))
                till.sale.add(till.panel.quick_keys[0])
                till.till.pay(Screen.PAYMENT)
                until(app, finish.isEnabled)
                painted = watch.painted
                running.window.window.update()
                # Nobody presses what was not painted yet.
                until(app, lambda painted=painted: watch.painted > painted)  # type: ignore[misc]  # the count of this turn
                papers = printer.papers()
                started = time.monotonic()
                finish.click()
                until(app, lambda papers=papers: printer.papers() > papers)  # type: ignore[misc]  # the count of this turn
                waits.append(printer.first_bytes[-1] - started)
                until(app, lambda: till.prints.waiting == 0)
                till.till.new_sale()
            enough.set()
    p50, _, p99 = percentiles(waits)
    bare50, _, bare99 = percentiles(floors)
    beside = (
        f"p50 {p50 / FRAME_S:.2f}; p50 {p50 / bare50:.1f} × its floor; "
        f"the floor itself p50 {bare50 / FRAME_S:.2f}, p99 {bare99 / FRAME_S:.2f}"
    )
    limit = PROMISED_S / FRAME_S
    yield Figure(
        "P7", "last tender to first byte of paper", p99 / FRAME_S, limit, "frames, p99", beside
    )


if __name__ == "__main__":
    sys.exit(tell(figures()))
