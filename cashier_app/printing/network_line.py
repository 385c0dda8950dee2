"""One TCP connection to a printer."""

import socket
from time import monotonic

from cashier_app.domain.errors import DeviceError
from cashier_app.printing.device_line import TIME_LIMITS, DeviceLine, TimeLimits
from cashier_app.printing.escpos_library import EscposLibrary

_ANSWER_SIZE = 64


class NetworkLine(DeviceLine):
    """A printer in the network.

    python-escpos' `Network` holds the connection but does not open it: it has one limit for
    connecting and sending and loses the socket when connecting fails.

    Raises:
        DeviceError: there is no connection.
    """

    def __init__(
        self, library: EscposLibrary, host: str, port: int, limits: TimeLimits = TIME_LIMITS
    ) -> None:
        super().__init__(limits)
        try:
            self._socket = socket.create_connection((host, port), timeout=limits.connect)
        except (OSError, UnicodeError) as error:  # a name that can be no name is no OSError
            raise DeviceError(f"no connection to {host}:{port}: {error}") from error
        # A status request must not wait until the printer has acknowledged the receipt before it.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._printer = library.network(self._socket)

    def close(self) -> None:
        """Hang up."""
        self._printer.close()

    def _put(self, piece: bytes) -> None:
        self._socket.settimeout(self._limits.send)
        try:
            # python-escpos' name for bytes as they are; it has no other.
            self._printer._raw(piece)  # noqa: SLF001
        except OSError as error:
            raise DeviceError(f"the printer took only a part: {error}") from error

    def receive(self, seconds: float) -> bytes:
        """Return what the printer says within so many seconds."""
        received = self._read(seconds)
        if not received:
            raise DeviceError("the printer hung up")
        return received

    def finish(self) -> None:
        """Say that no more comes, and wait a moment whether the printer throws the job away.

        Raises:
            DeviceError: it reset the connection, so it did not read all of the job.

        """
        deadline = monotonic() + self._limits.answer
        try:
            self._socket.shutdown(socket.SHUT_WR)
            while self._read(deadline - monotonic()):
                pass
        except TimeoutError:
            return  # many printers leave the line open; that says nothing
        except OSError as error:
            raise DeviceError(f"the printer hung up: {error}") from error

    def _read(self, seconds: float) -> bytes:
        """Return what comes, nothing when the other side has closed."""
        if seconds <= 0:
            raise TimeoutError
        self._socket.settimeout(seconds)
        try:
            return self._socket.recv(_ANSWER_SIZE)
        except TimeoutError:
            raise
        except OSError as error:
            raise DeviceError(f"the printer hung up: {error}") from error
