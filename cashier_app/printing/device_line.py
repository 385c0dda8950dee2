"""An open line to a printer: bytes go down, answers come up, each step with a time limit."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from time import monotonic
from types import TracebackType
from typing import Self

from cashier_app.domain.frozen import frozen
from cashier_app.printing.printer_status import (
    ASK_AUTOMATIC,
    NO_AUTOMATIC,
    automatic_status,
    is_status,
    status_request,
)

# What the slowest printer with a full memory takes within the time limit of one piece.
_PIECE = 512
_LONGEST_PRINTING_S = 20.0


@frozen
class TimeLimits:
    """How long each step may take, in seconds.

    `send` is for each piece of a job, so that a long receipt may take as long as its paper. An
    answer may come later by `byte` for each byte that the printer has to read before.
    """

    connect: float = 2.0
    send: float = 5.0
    answer: float = 0.5
    byte: float = 0.0


# Seven centimetres of letters in a second, which few printers are slower than.
TIME_LIMITS = TimeLimits(byte=1 / 750)


class DeviceLine(ABC):
    """A connected printer, whatever the wire; leave its `with` block to hang up.

    Raises:
        DeviceError: (from the methods) the line is lost or stands still.
    """

    def __init__(self, limits: TimeLimits) -> None:
        self._limits = limits
        # So many bytes were sent since the printer answered: it may still have them before it.
        self._unanswered = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @abstractmethod
    def close(self) -> None:
        """Hang up; never raises."""

    def send(self, data: bytes) -> None:
        """Hand all bytes over; when it raises, only a part of them was taken.

        A printer with a full memory takes what goes to paper. As long as it takes anything it is
        waited for: a job that is cut off would begin anew, and be cut off again.
        """
        for at in range(0, len(data), _PIECE):
            self._put(data[at : at + _PIECE])
        self._unanswered += len(data)

    @abstractmethod
    def _put(self, piece: bytes) -> None:
        """Hand a piece over whole, within the time limit for it."""

    @abstractmethod
    def receive(self, seconds: float) -> bytes:
        """Return what the printer says within so many seconds.

        Raises:
            TimeoutError: it says nothing.
            DeviceError: it hung up.

        """

    @abstractmethod
    def finish(self) -> None:
        """Say that no more comes, and raise if the printer throws the job away."""

    def ask(self, kind: int) -> int | None:
        """Ask for a status; None when no answer came in time."""
        self.send(status_request(kind))
        for received in self._heard():
            answers = [byte for byte in received if is_status(byte)]
            if answers:
                self._unanswered = 0
                return answers[-1]
        return None

    def ask_automatic(self) -> bytes | None:
        """Have the printer send its automatic status once; None when none came in time."""
        self.send(ASK_AUTOMATIC)
        found, came = None, b""
        for received in self._heard():
            came += received
            if found := automatic_status(came):
                break
        self.send(NO_AUTOMATIC)
        return found

    def _heard(self) -> Iterator[bytes]:
        """Yield what comes until an answer would have had to be there."""
        deadline = monotonic() + self._answer_limit
        while (left := deadline - monotonic()) > 0:
            try:
                yield self.receive(left)
            except TimeoutError:
                return

    @property
    def _answer_limit(self) -> float:
        """How long an answer may take: what was sent before has to reach the printer first."""
        printing = min(self._unanswered * self._limits.byte, _LONGEST_PRINTING_S)
        return self._limits.answer + printing
