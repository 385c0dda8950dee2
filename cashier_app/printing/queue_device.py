"""Printers that the operating system prints to: a queue of CUPS, or of the Windows spooler.

A queue takes a job whole and says nothing of paper or cover; drawers open through it as well, but
only after the jobs before.
"""

import logging
import shutil
import subprocess
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, Protocol

from cashier_app.domain.errors import DeviceError, UnknownOutcomeError
from cashier_app.printing.device import StatusChannel
from cashier_app.services.ports import PrinterState, PrintOutcome, PrintReport

_LOG = logging.getLogger("cashier.printing")
_SECONDS = 10.0
_DRAWER = "drawer"


class Spooler(Protocol):
    """A queue of the operating system."""

    def is_there(self) -> bool:
        """Whether the system knows the queue."""
        ...

    def put(self, name: str, data: bytes) -> None:
        """Put a job in as it is.

        Raises:
            DeviceError: it was not taken.
            UnknownOutcomeError: nobody answered whether it was.

        """
        ...


class QueueDevice:
    """Prints through a queue: what it took is printed, as far as a till can know.

    Args:
        spooler: the queue.
    """

    def __init__(self, spooler: Spooler) -> None:
        self._spooler = spooler

    def state(self) -> PrinterState:
        """Ask whether the queue is there; how the printer behind it is, nobody says."""
        there = self._spooler.is_there()
        return PrinterState.NOT_KNOWN if there else PrinterState.NOT_REACHABLE

    @property
    def status_channel(self) -> StatusChannel:
        """There is none."""
        return StatusChannel.NONE

    def print_job(self, name: str, data: bytes) -> PrintReport:
        """Put a job into the queue."""
        try:
            self._spooler.put(name, data)
        except UnknownOutcomeError as error:
            _LOG.warning("%s may be printed: %s", name, error)
            return PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_KNOWN)
        except DeviceError as error:
            _LOG.warning("%s is not printed: %s", name, error)
            return PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE)
        return PrintReport(PrintOutcome.PRINTED, PrinterState.NOT_KNOWN)

    def kick_drawer(self, data: bytes) -> None:
        """Open the drawer; raises `DeviceError` when the command did not get through."""
        try:
            self._spooler.put(_DRAWER, data)
        except UnknownOutcomeError as error:
            raise DeviceError(str(error)) from error


class CupsQueue:
    """A queue of CUPS, through its own programs `lp` and `lpstat`."""

    def __init__(self, queue: str, seconds: float = _SECONDS) -> None:
        self._queue = queue
        self._seconds = seconds

    def is_there(self) -> bool:
        """Whether CUPS knows the queue."""
        return self._queue in cups_queues(self._seconds)

    def put(self, name: str, data: bytes) -> None:
        """Put a job in raw, so that no filter makes pages of it."""
        try:
            _run(["lp", "-d", self._queue, "-o", "raw", "-t", name], data, self._seconds)
        except subprocess.TimeoutExpired as error:
            raise UnknownOutcomeError("lp did not answer") from error


def cups_queues(seconds: float = _SECONDS) -> Sequence[str]:
    """Return the names of the queues of CUPS; none where there is no CUPS."""
    try:
        return tuple(_run(["lpstat", "-e"], b"", seconds).split())
    except (DeviceError, subprocess.TimeoutExpired) as error:
        _LOG.info("no queues of CUPS: %s", error)
        return ()


class WindowsQueue:
    """A queue of the Windows spooler, which takes a job raw.

    Args:
        queue: its name in Windows.
        load: returns pywin32's `win32print`.
    """

    def __init__(self, queue: str, load: Callable[[], Any] | None = None) -> None:
        self._queue = queue
        self._load = load or _win32print

    def is_there(self) -> bool:
        """Whether Windows knows the queue."""
        return self._queue in windows_queues(self._load)

    def put(self, name: str, data: bytes) -> None:
        """Put a job in; the spooler answers at once."""
        try:
            spooler = self._load()
            printer = spooler.OpenPrinter(self._queue)
            try:
                spooler.StartDocPrinter(printer, 1, (name, None, "RAW"))
                taken = spooler.WritePrinter(printer, data)
                spooler.EndDocPrinter(printer)
            finally:
                spooler.ClosePrinter(printer)
        except Exception as error:  # pywin32 has an exception of its own, of no type we can name
            raise DeviceError(f"Windows does not take it: {error}") from error
        if taken != len(data):
            raise DeviceError(f"Windows took only {taken} of {len(data)} bytes")


def windows_queues(load: Callable[[], Any] | None = None) -> Sequence[str]:
    """Return the names of the printers of Windows; none on another system."""
    try:
        spooler = (load or _win32print)()
        local_and_connected = spooler.PRINTER_ENUM_LOCAL | spooler.PRINTER_ENUM_CONNECTIONS
        return tuple(printer[2] for printer in spooler.EnumPrinters(local_and_connected))
    except Exception as error:  # noqa: BLE001 - the same
        _LOG.info("no printers of Windows: %s", error)
        return ()


def _win32print() -> Any:  # noqa: ANN401 - pywin32 comes without types
    try:
        return import_module("win32print")
    except ImportError as error:
        raise DeviceError("this is not Windows, or pywin32 is missing") from error


def _run(command: Sequence[str], data: bytes, seconds: float) -> str:
    program = shutil.which(command[0])
    if program is None:
        raise DeviceError(f"{command[0]} is not installed")
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program; the arguments are settings
            [program, *command[1:]], input=data, capture_output=True, timeout=seconds, check=False
        )
    except OSError as error:
        raise DeviceError(f"{command[0]} cannot be started: {error}") from error
    if done.returncode:
        raise DeviceError(done.stderr.decode(errors="replace").strip() or f"{command[0]} failed")
    return done.stdout.decode(errors="replace")
