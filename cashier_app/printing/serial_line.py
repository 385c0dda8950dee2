"""A printer on a serial port."""

from time import monotonic
from typing import Protocol

from cashier_app.domain.errors import DeviceError
from cashier_app.printing.device_line import TIME_LIMITS, DeviceLine, TimeLimits
from cashier_app.printing.printer_settings import Handshake

_BITS_OF_A_BYTE = 10  # with its start and its stop bit
_ANSWER_SIZE = 64


class SerialPort(Protocol):
    """The part of pyserial's `Serial` that is used."""

    timeout: float | None

    @property
    def out_waiting(self) -> int:
        """How many bytes still wait to go out."""
        ...

    @property
    def in_waiting(self) -> int:
        """How many bytes have come in."""
        ...

    def write(self, data: bytes) -> int:
        """Hand bytes to the port."""
        ...

    def read(self, size: int) -> bytes:
        """Return what came in within the time limit, at most so much."""
        ...

    def close(self) -> None:
        """Let go of the port."""
        ...


def open_port(
    device: str, baud: int, limits: TimeLimits, handshake: Handshake = "none"
) -> SerialPort:
    """Open a port at 8 bits, no parity, one stop bit.

    A printer whose memory is full stops the till by its handshake; what comes all the same is lost.

    Raises:
        OSError: it is not there, or another program has it.
        ValueError: no port has such a name or speed.

    """
    # Only this kind of printer needs it; no type information comes with it.
    import serial  # type: ignore[import-untyped]

    # An exclusive port keeps two tills (or two programs) from printing into each other.
    port: SerialPort = serial.Serial(
        device,
        baud,
        timeout=limits.answer,
        write_timeout=limits.send,
        exclusive=True,
        rtscts=handshake == "rts-cts",
        xonxoff=handshake == "xon-xoff",
    )
    return port


class SerialLine(DeviceLine):
    """A printer at the end of a serial cable, which takes a second for a thousand bytes or so.

    Raises:
        DeviceError: the port cannot be opened.
    """

    def __init__(
        self,
        device: str,
        baud: int,
        limits: TimeLimits = TIME_LIMITS,
        handshake: Handshake = "none",
    ) -> None:
        super().__init__(limits)
        self._seconds_a_byte = _BITS_OF_A_BYTE / baud
        try:
            self._port = open_port(device, baud, limits, handshake)
        except (OSError, ValueError) as error:
            raise DeviceError(f"no connection to {device}: {error}") from error

    def close(self) -> None:
        """Let go of the port."""
        self._port.close()

    def _put(self, piece: bytes) -> None:
        try:
            self._port.write(piece)
        except OSError as error:
            raise DeviceError(f"the printer took only a part: {error}") from error

    def receive(self, seconds: float) -> bytes:
        """Return what the printer says within so many seconds."""
        try:
            self._port.timeout = seconds
            received = self._port.read(1)
            received += self._port.read(min(self._port.in_waiting, _ANSWER_SIZE))
        except OSError as error:
            raise DeviceError(f"the serial line is lost: {error}") from error
        if not received:
            raise TimeoutError
        return received

    def finish(self) -> None:
        """Wait until everything has left this computer.

        Raises:
            DeviceError: it has not in the time that it needs: the printer holds it back.

        """
        deadline = monotonic() + self._answer_limit
        while self._waiting():
            left = deadline - monotonic()
            if left <= 0:
                raise DeviceError("the printer does not take what is sent")
            try:
                self.receive(min(left, self._limits.answer / 10))
            except TimeoutError:
                continue

    @property
    def _answer_limit(self) -> float:
        return super()._answer_limit + self._waiting() * self._seconds_a_byte

    def _waiting(self) -> int:
        try:
            return self._port.out_waiting
        except OSError as error:
            raise DeviceError(f"the serial line is lost: {error}") from error
