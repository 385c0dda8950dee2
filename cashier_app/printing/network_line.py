"""One TCP connection to a printer, each step of it with a time limit."""

import socket
from dataclasses import dataclass
from time import monotonic
from types import TracebackType
from typing import Self

from cashier_app.domain.errors import DeviceError
from cashier_app.printing.escpos_library import EscposLibrary
from cashier_app.printing.printer_status import is_status, status_request

_ANSWER_SIZE = 64


@dataclass(frozen=True, slots=True)
class TimeLimits:
    """How long each step may take, in seconds."""

    connect: float = 2.0
    send: float = 5.0
    answer: float = 0.5


TIME_LIMITS = TimeLimits()


class NetworkLine:
    """A connected printer; leave its `with` block to hang up.

    python-escpos' `Network` holds the connection but does not open it: it has one limit for
    connecting and sending and loses the socket when connecting fails.

    Raises:
        DeviceError: there is no connection, or (from the methods) it is lost or stands still.
    """

    def __init__(
        self, library: EscposLibrary, host: str, port: int, limits: TimeLimits = TIME_LIMITS
    ) -> None:
        try:
            self._socket = socket.create_connection((host, port), timeout=limits.connect)
        except OSError as error:
            raise DeviceError(f"no connection to {host}:{port}: {error}") from error
        # A status request must not wait until the printer has acknowledged the receipt before it.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._printer = library.network(self._socket)
        self._limits = limits

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._printer.close()

    def send(self, data: bytes) -> None:
        """Hand all bytes over; when it raises, only a part of them was taken."""
        self._socket.settimeout(self._limits.send)
        try:
            # python-escpos' name for bytes as they are; it has no other.
            self._printer._raw(data)  # noqa: SLF001
        except OSError as error:
            raise DeviceError(f"the printer took only a part: {error}") from error

    def ask(self, kind: int) -> int | None:
        """Ask for a status; None when no answer came in time."""
        self.send(status_request(kind))
        deadline = monotonic() + self._limits.answer
        while True:
            try:
                received = self._receive(deadline - monotonic())
            except TimeoutError:
                return None
            except OSError as error:
                raise DeviceError(f"the printer hung up: {error}") from error
            if not received:
                raise DeviceError("the printer hung up")
            answers = [byte for byte in received if is_status(byte)]
            if answers:
                return answers[-1]

    def finish(self) -> None:
        """Say that no more comes, and wait a moment whether the printer throws the job away.

        Raises:
            DeviceError: it reset the connection, so it did not read all of the job.

        """
        deadline = monotonic() + self._limits.answer
        try:
            self._socket.shutdown(socket.SHUT_WR)
            while self._receive(deadline - monotonic()):
                pass
        except TimeoutError:
            return  # many printers leave the line open; that says nothing
        except OSError as error:
            raise DeviceError(f"the printer hung up: {error}") from error

    def _receive(self, seconds: float) -> bytes:
        if seconds <= 0:
            raise TimeoutError
        self._socket.settimeout(seconds)
        return self._socket.recv(_ANSWER_SIZE)
