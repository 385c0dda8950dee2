"""A printer on USB, by its vendor and product number.

pyusb is used directly: python-escpos' `Usb` guesses the numbers of the endpoints, which differ
from printer to printer, and this class reads them.
"""

import logging
from collections.abc import Iterable
from importlib import import_module
from typing import Any, Protocol

from cashier_app.domain.errors import DeviceError
from cashier_app.printing.device_line import TIME_LIMITS, DeviceLine, TimeLimits

_LOG = logging.getLogger("cashier.printing")
PRINTER_CLASS = 7
_INWARDS = 0x80
_BULK = 2
_KIND_OF_TRANSFER = 0b11
_MS = 1000
_ANSWER_SIZE = 64


class UsbBus(Protocol):
    """What is used of `usb.core`; a device comes without type information."""

    def find(self, *, find_all: bool, **numbers: int) -> Iterable[Any] | None:
        """Return the devices with these numbers."""
        ...


class UsbTools(Protocol):
    """What is used of `usb.util`."""

    def claim_interface(self, device: Any, interface: int) -> None:  # noqa: ANN401 - pyusb's own
        """Take the interface for this program."""
        ...

    def dispose_resources(self, device: Any) -> None:  # noqa: ANN401 - pyusb's own
        """Let go of everything."""
        ...


def usb_bus() -> UsbBus:
    """Return `usb.core`; it takes its time to import and only this kind of printer needs it."""
    bus: UsbBus = import_module("usb.core")
    return bus


def usb_tools() -> UsbTools:
    """Return `usb.util`."""
    tools: UsbTools = import_module("usb.util")
    return tools


def numbers_of(address: str) -> tuple[int, int]:
    """Read `04b8:0e15` as the numbers of vendor and product."""
    vendor, product = address.split(":")
    return int(vendor, 16), int(product, 16)


class UsbLine(DeviceLine):
    """A printer on a USB cable.

    Args:
        address: vendor and product, `04b8:0e15`.
        limits: how long the steps may take.
        bus: finds devices.
        tools: takes and lets go of them.

    Raises:
        DeviceError: it is not there, this program may not use it, or another one has it.
    """

    def __init__(
        self,
        address: str,
        limits: TimeLimits = TIME_LIMITS,
        bus: UsbBus | None = None,
        tools: UsbTools | None = None,
    ) -> None:
        super().__init__(limits)
        self._tools = tools or usb_tools()
        vendor, product = numbers_of(address)
        try:
            found = (bus or usb_bus()).find(find_all=True, idVendor=vendor, idProduct=product)
            self._device = next(iter(found or ()), None)
            if self._device is None:
                raise DeviceError(f"no USB printer {address}")
            self._out, self._in = self._take(self._device)
        except (OSError, ValueError) as error:  # pyusb without libusb raises a ValueError
            raise DeviceError(f"no connection to USB printer {address}: {error}") from error

    def close(self) -> None:
        """Let go of the printer."""
        self._tools.dispose_resources(self._device)

    def _put(self, piece: bytes) -> None:
        try:
            taken = self._out.write(piece, int(self._limits.send * _MS))
        except OSError as error:
            raise DeviceError(f"the printer took only a part: {error}") from error
        if taken != len(piece):
            raise DeviceError(f"the printer took only {taken} of {len(piece)} bytes")

    def receive(self, seconds: float) -> bytes:
        """Return what the printer says within so many seconds."""
        if self._in is None:
            raise TimeoutError
        try:
            return bytes(self._in.read(_ANSWER_SIZE, max(1, int(seconds * _MS))))
        except OSError as error:
            if _is_timeout(error):
                raise TimeoutError from error
            raise DeviceError(f"the USB printer is gone: {error}") from error

    def finish(self) -> None:
        """Do nothing: what was sent is in the printer already."""

    def _take(self, device: Any) -> tuple[Any, Any]:  # noqa: ANN401 - pyusb's own
        interface = _printer_interface(device)
        ends = [end for end in interface if end.bmAttributes & _KIND_OF_TRANSFER == _BULK]
        out = next((end for end in ends if not end.bEndpointAddress & _INWARDS), None)
        back = next((end for end in ends if end.bEndpointAddress & _INWARDS), None)
        if out is None:
            raise DeviceError("this USB device takes no print jobs")
        # Taken last: what was taken and then turned out to be useless would stay taken.
        number = interface.bInterfaceNumber
        _free_from_the_system(device, number)
        self._tools.claim_interface(device, number)
        return out, back


def _free_from_the_system(device: Any, interface: int) -> None:  # noqa: ANN401 - pyusb's own
    """Take the interface from the system's own driver, where a system lets go of it at all."""
    try:
        if device.is_kernel_driver_active(interface):
            device.detach_kernel_driver(interface)
    except NotImplementedError:
        _LOG.debug("this system has no driver to take a USB printer from")


def _printer_interface(device: Any) -> Any:  # noqa: ANN401 - pyusb's own
    """Return the interface of the printer class; some printers only have one of no class."""
    interfaces = list(device.get_active_configuration())
    printers = (one for one in interfaces if one.bInterfaceClass == PRINTER_CLASS)
    return next(printers, interfaces[0])


def _is_timeout(error: OSError) -> bool:
    return type(error).__name__ == "USBTimeoutError"
