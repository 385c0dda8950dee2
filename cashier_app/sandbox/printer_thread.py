"""The thread of the virtual printer: sockets, jobs, and trouble on demand.

Everything is changed in this one thread; others give it orders and read copies.
"""

import selectors
import socket
import struct
import sys
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field, replace
from queue import SimpleQueue
from threading import Condition, Thread

from cashier_app.sandbox.escpos_tokens import DLE, TEXT, EscPosTokens, Token
from cashier_app.sandbox.print_job import PrintJob
from cashier_app.sandbox.printer_state import PrinterState

LOOPBACK = "127.0.0.1"
_RESET_ON_CLOSE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
_PIECE = 4096

Order = Callable[["PrinterThread"], None]


@dataclass(slots=True, eq=False)
class _Connection:
    socket: socket.socket
    tokens: EscPosTokens = field(default_factory=EscPosTokens)
    data: bytes = b""
    printed: bytes = b""
    received: int = 0
    finished: bool = False

    def job(self) -> PrintJob:
        return PrintJob(self.data, self.printed, self.finished)


class PrinterThread:
    """A printer that runs from `start` to `stop`; orders before and after take effect as well."""

    def __init__(self, port: int) -> None:
        self.host = LOOPBACK
        self.port = port
        self.state = PrinterState()
        self.status_requests = 0
        self._changed = Condition()
        self._connections: list[_Connection] = []
        self._orders: SimpleQueue[tuple[Order, Future[None]]] = SimpleQueue()
        self._listening: socket.socket | None = None
        self._thread: Thread | None = None
        self._running = False
        self._hanging = False
        self._reset_after: int | None = None
        self._paper_left: int | None = None

    # What other threads call.

    def start(self) -> None:
        """Open the port and start the thread.

        Raises:
            OSError: the port is taken.

        """
        listening = self._open_port()
        self._waker, self._woken = socket.socketpair()
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._woken, selectors.EVENT_READ, self._obey)
        self._listen(listening)
        self._running = True
        self._thread = Thread(target=self._run, name="virtual-printer", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Close everything and end the thread."""
        if self._thread is None:
            return
        self.order(PrinterThread._shut)
        self._thread.join()
        self._thread = None

    def order(self, work: Order) -> None:
        """Have something done in the printer's thread, and wait until it is.

        Raises:
            Exception: what the order raised.

        """
        if self._thread is None:
            work(self)
            return
        done: Future[None] = Future()
        self._orders.put((work, done))
        self._waker.send(b"!")
        done.result()

    def jobs(self) -> tuple[PrintJob, ...]:
        """Return what every connection sent so far."""
        with self._changed:
            return tuple(c.job() for c in self._connections if c.data)

    def wait_until(self, condition: Callable[[], bool], timeout_s: float) -> bool:
        """Wait until a condition over the jobs holds; False when it did not in time."""
        with self._changed:
            return self._changed.wait_for(condition, timeout_s)

    # Orders: only ever called through `order`.

    def set_state(self, state: PrinterState) -> None:
        """Change paper, cover or online switch."""
        self.state = state

    def run_out_after(self, count: int) -> None:
        """Let the paper run out after so many printed bytes."""
        self._paper_left = count

    def refuse(self) -> None:
        """Close the port and every connection."""
        if self._listening is not None:
            self._selector.unregister(self._listening)
            self._listening.close()
            self._listening = None
        for connection in self._connections:
            self._close(connection, reset=True)

    def hang(self) -> None:
        """Neither read nor answer any more."""
        self._hanging = True

    def reset_after(self, count: int) -> None:
        """Break each connection after so many bytes."""
        self._reset_after = count

    def work(self) -> None:
        """End refusing, hanging and resetting."""
        self._hanging = False
        self._reset_after = None
        if self._running and self._listening is None:
            self._listen(self._open_port())

    def _shut(self) -> None:
        self._hanging = False
        self.refuse()
        self._selector.close()
        self._waker.close()
        self._woken.close()
        self._running = False

    # The thread itself.

    def _run(self) -> None:
        while self._running:
            if self._hanging:
                self._obey()
                continue
            for key, _ in self._selector.select():
                if self._is_awake():
                    key.data()

    def _is_awake(self) -> bool:
        """Tell whether an event may still be served: the one before it may have been an order."""
        return self._running and not self._hanging

    def _obey(self) -> None:
        self._woken.recv(1)
        order, done = self._orders.get()
        try:
            order(self)
        except Exception as error:  # noqa: BLE001 - it belongs to whoever gave the order
            done.set_exception(error)
        else:
            done.set_result(None)

    def _open_port(self) -> socket.socket:
        listening = socket.create_server((self.host, self.port))
        listening.settimeout(0)
        self.port = listening.getsockname()[1]
        return listening

    def _listen(self, listening: socket.socket) -> None:
        self._listening = listening
        self._selector.register(listening, selectors.EVENT_READ, self._accept)

    def _accept(self) -> None:
        if self._listening is None:
            return
        with suppress(BlockingIOError, ConnectionError):  # the client is gone again
            incoming, _ = self._listening.accept()
            connection = _Connection(incoming)
            with self._changed:
                self._connections.append(connection)
            self._selector.register(
                incoming, selectors.EVENT_READ, lambda: self._receive(connection)
            )

    def _receive(self, connection: _Connection) -> None:
        if connection.finished:
            return
        piece = _PIECE
        if self._reset_after is not None:
            piece = min(piece, max(1, self._reset_after - connection.received))
        try:
            data = connection.socket.recv(piece)
        except OSError:
            data = b""
        if not data:
            self._close(connection)
            return
        self._take(connection, data)
        if self._reset_after is not None and connection.received >= self._reset_after:
            self._close(connection, reset=True)

    def _take(self, connection: _Connection, data: bytes) -> None:
        with self._changed:
            connection.received += len(data)
            for token in connection.tokens.feed(data):
                answer = self.state.answer(token)
                if answer:
                    with suppress(OSError):  # nobody waits for it any more
                        connection.socket.sendall(answer)
                if token.name == DLE + b"\x04":
                    self.status_requests += 1
                else:
                    connection.data += token.raw
                    connection.printed += self._on_paper(token)
            self._changed.notify_all()

    def _on_paper(self, token: Token) -> bytes:
        """Return what of a token is carried out, and use up paper that is about to end.

        A pulse in real time reaches the drawer though the cover is open or the paper is out, as
        Epson's reference has it; one that has its turn in the stream (ESC p) does not.
        """
        if token.is_pulse_at_once:
            return token.raw
        if not self.state.can_print:
            return b""
        if self._paper_left is None or len(token.raw) < self._paper_left:
            if self._paper_left is not None:
                self._paper_left -= len(token.raw)
            return token.raw
        last = token.raw[: self._paper_left] if token.name == TEXT else b""
        self._paper_left = None
        self.state = replace(self.state, paper="out")
        return last

    def _close(self, connection: _Connection, *, reset: bool = False) -> None:
        if connection.finished:
            return
        self._selector.unregister(connection.socket)
        if reset:
            with suppress(OSError):
                connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        connection.socket.close()
        with self._changed:
            connection.finished = True
            self._changed.notify_all()
