"""Which printers this computer can reach: what the Settings screen offers to choose from."""

import logging
import socket
from collections.abc import Callable, Iterator, Sequence

from cashier_app.printing.queue_device import cups_queues, windows_queues
from cashier_app.printing.usb_line import PRINTER_CLASS, UsbBus, usb_bus
from cashier_app.services.ports import FoundPrinter

_LOG = logging.getLogger("cashier.printing")
PRINT_PORT = 9100
_SECONDS = 1.0


class FindPrinters:
    """Looks for printers; fulfils the port `PrinterSearch`. Blocks for some seconds at most.

    Args:
        bus: finds USB devices; None asks pyusb.
        queues: gives the names of queues by the kind of connection.
    """

    def __init__(
        self,
        bus: Callable[[], UsbBus] = usb_bus,
        queues: Sequence[tuple[str, Callable[[], Sequence[str]]]] = (
            ("cups", cups_queues),
            ("windows", windows_queues),
        ),
    ) -> None:
        self._bus = bus
        self._queues = queues

    def found_printers(self, addresses: Sequence[str] = ()) -> Sequence[FoundPrinter]:
        """Return the printers on USB and in queues, and those of the addresses that answer."""
        queues = (
            FoundPrinter(connection, name, name)
            for connection, names in self._queues
            for name in names()
        )
        network = (
            FoundPrinter("network", address, address) for address in addresses if _answers(address)
        )
        return (*self._on_usb(), *queues, *network)

    def _on_usb(self) -> Iterator[FoundPrinter]:
        try:
            for device in self._bus().find(find_all=True) or ():
                interfaces = [one for configuration in device for one in configuration]
                if any(one.bInterfaceClass == PRINTER_CLASS for one in interfaces):
                    address = f"{device.idVendor:04x}:{device.idProduct:04x}"
                    yield FoundPrinter("usb", address, _name(device) or address)
        except (OSError, ValueError) as error:  # pyusb without libusb raises a ValueError
            _LOG.info("USB cannot be searched: %s", error)


def _name(device: object) -> str:
    """Return what a device calls itself; asking may need rights that the till does not have."""
    try:
        return str(getattr(device, "product", None) or "")
    except (OSError, ValueError):
        return ""


def _answers(address: str) -> bool:
    try:
        socket.create_connection((address, PRINT_PORT), timeout=_SECONDS).close()
    except (OSError, UnicodeError):  # a mistyped address, "192.168.1..5", is a UnicodeError
        return False
    return True
