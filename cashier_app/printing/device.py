"""What a receipt's bytes can be given to, one class for each kind of connection."""

from enum import Enum
from typing import Protocol

from cashier_app.services.ports import PrinterState, PrintReport


class StatusChannel(Enum):
    """The ways in which a printer can say how it is."""

    NONE = "none"
    REAL_TIME = "real-time"
    AUTOMATIC = "automatic"


class Device(Protocol):
    """The end of a connection. All methods block for a few seconds at most."""

    def state(self) -> PrinterState:
        """Ask how the device is; never raises."""
        ...

    @property
    def status_channel(self) -> StatusChannel:
        """How the device answered when it was asked for its state the last time."""
        ...

    def print_job(self, name: str, data: bytes) -> PrintReport:
        """Give the device a whole job and say what became of it; never raises for device trouble.

        `name` tells jobs apart where they are kept as files.
        """
        ...

    def kick_drawer(self, data: bytes) -> None:
        """Give the device the command that opens the drawer; raises `DeviceError` if it cannot."""
        ...
