"""A printer on a line that bytes go down and, with most, answers come up."""

import logging
from collections.abc import Callable

from cashier_app.domain.errors import DeviceError
from cashier_app.printing.device import StatusChannel
from cashier_app.printing.device_line import DeviceLine
from cashier_app.printing.printer_status import HOLDS_PAPER, WELL, read_automatic, read_state
from cashier_app.services.ports import PrinterState, PrintOutcome, PrintReport

_LOG = logging.getLogger("cashier.printing")
_Way = Callable[[DeviceLine], PrinterState | None]


class LineDevice:
    """Prints over TCP, USB or a serial cable: one connection per job, the whole job in one go.

    What happened is told by these rules (commands.md, Print outcomes):

    - no connection, or trouble with paper or cover before the job: not printed, nothing was sent;
    - the job was not taken whole, or there is such trouble after it: not printed, because half a
      receipt is printed again whole;
    - taken whole, and the printer answers after it and is well: printed; a printer that is known to
      answer and does not, or is not well: unknown;
    - taken whole by a printer that never answered: printed, but unknown if it resets the line.

    Args:
        connect: opens a line to the printer; raises `DeviceError` when there is none.
    """

    def __init__(self, connect: Callable[[], DeviceLine]) -> None:
        self._connect = connect
        # How this printer answers status requests; None until it did. A mute one is not waited for
        # before each job, only by `state`.
        self._way: _Way | None = None
        self._mute = False

    def state(self) -> PrinterState:
        """Ask the printer how it is; `NOT_REACHABLE` when there is no connection."""
        try:
            with self._connect() as line:
                return self._ask(line) or PrinterState.NOT_KNOWN
        except DeviceError:
            return PrinterState.NOT_REACHABLE

    @property
    def status_channel(self) -> StatusChannel:
        """How the printer answered when it was asked the last time."""
        return _CHANNELS[self._way] if self._way else StatusChannel.NONE

    def print_job(self, name: str, data: bytes) -> PrintReport:
        """Print a job and say what became of it."""
        partly = False
        try:
            with self._connect() as line:
                before = None if self._mute else self._ask(line)
                if before in HOLDS_PAPER:
                    return PrintReport(PrintOutcome.NOT_PRINTED, before)
                partly = True
                line.send(data)
                return _confirmed(line, self._way) if self._way else _taken(line)
        except DeviceError as error:
            _LOG.warning("%s is not printed: %s", name, error)
            away = PrinterState.NOT_REACHABLE
            return PrintReport(PrintOutcome.NOT_PRINTED, away, partly=partly)

    def kick_drawer(self, data: bytes) -> None:
        """Open the drawer; raises `DeviceError` when the command did not get through."""
        with self._connect() as line:
            line.send(data)
            # Many printers leave a finished line open, and the receipt comes behind the drawer: one
            # that answers is asked, in place of waiting whether it hangs up.
            if self._way:
                self._way(line)
            else:
                line.finish()

    def _ask(self, line: DeviceLine) -> PrinterState | None:
        for way in (self._way,) if self._way else (_in_real_time, _automatic):
            state = way(line)
            if state is not None:
                self._way, self._mute = way, False
                return state
        self._mute = self._way is None
        return None


def _in_real_time(line: DeviceLine) -> PrinterState | None:
    return read_state(line.ask)


def _automatic(line: DeviceLine) -> PrinterState | None:
    status = line.ask_automatic()
    return read_automatic(status) if status else None


_CHANNELS: dict[_Way, StatusChannel] = {
    _in_real_time: StatusChannel.REAL_TIME,
    _automatic: StatusChannel.AUTOMATIC,
}


def _confirmed(line: DeviceLine, way: _Way) -> PrintReport:
    """Ask again behind the job: the printer answers only when it has read everything before."""
    try:
        after = way(line) or PrinterState.NOT_KNOWN
    except DeviceError:
        return PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_REACHABLE)
    if after in HOLDS_PAPER:
        return PrintReport(PrintOutcome.NOT_PRINTED, after, partly=True)
    well = after in WELL
    return PrintReport(PrintOutcome.PRINTED if well else PrintOutcome.UNKNOWN, after)


def _taken(line: DeviceLine) -> PrintReport:
    try:
        line.finish()
    except DeviceError:
        return PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_REACHABLE)
    return PrintReport(PrintOutcome.PRINTED, PrinterState.NOT_KNOWN)
