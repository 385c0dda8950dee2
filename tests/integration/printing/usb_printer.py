"""A USB bus with printers on it that behave as badly as they are told to; stands in for pyusb."""

from collections.abc import Iterator
from dataclasses import dataclass, field


class USBTimeoutError(OSError):
    """Named as in pyusb, whose kinds of error are told apart by their names."""


@dataclass
class Endpoint:
    """One end of the cable; the printer behind it takes and answers."""

    printer: "UsbPrinter"
    bEndpointAddress: int  # noqa: N815 - USB's own name
    bmAttributes: int = 2  # noqa: N815 - the same

    def write(self, data: bytes, timeout: int) -> int:
        if len(data) * self.printer.ms_a_byte > timeout:
            raise USBTimeoutError(110, "Operation timed out")
        return self.printer.take(data)

    def read(self, size: int, timeout: int) -> bytes:
        return self.printer.answer()


@dataclass
class Interface:
    bInterfaceClass: int  # noqa: N815 - USB's own name
    ends: list[Endpoint]
    bInterfaceNumber: int = 0  # noqa: N815 - the same

    def __iter__(self) -> Iterator[Endpoint]:
        return iter(self.ends)


@dataclass
class UsbPrinter:
    """A printer on the bus. `takes` limits the bytes it takes; `status` is None if it is mute.

    With `ms_a_byte` its memory is full, and it takes no more than goes to paper.
    """

    idVendor: int = 0x04B8  # noqa: N815 - USB's own name
    idProduct: int = 0x0E15  # noqa: N815 - the same
    product: str = "TM-T20II"
    usb_class: int = 7
    status: dict[int, int] | None = field(default_factory=lambda: {1: 0x12, 2: 0x12, 4: 0x12})
    takes: int | None = None
    ms_a_byte: float = 0
    unplugged: bool = False
    jobs: bytes = b""
    waiting: bytes = b""
    kernel_has_it: bool = True
    no_kernel_driver: bool = False
    claimed: bool = False
    one_way: bool = False
    only_back: bool = False

    def __iter__(self) -> Iterator[list[Interface]]:
        return iter([self.get_active_configuration()])

    def get_active_configuration(self) -> list[Interface]:
        back, out = Endpoint(self, 0x82), Endpoint(self, 0x01)
        ends = [out] if self.one_way else [back] if self.only_back else [back, out]
        return [Interface(3, [], 1), Interface(self.usb_class, [Endpoint(self, 0x83, 3), *ends])]

    def is_kernel_driver_active(self, interface: int) -> bool:
        if self.no_kernel_driver:
            raise NotImplementedError("Operation not supported or unimplemented on this platform")
        return self.kernel_has_it

    def detach_kernel_driver(self, interface: int) -> None:
        self.kernel_has_it = False

    def take(self, data: bytes) -> int:
        if self.unplugged:
            raise OSError(19, "No such device (it may have been disconnected)")
        if self.status is not None and data[:2] == b"\x10\x04":
            self.waiting += bytes([self.status[data[2]]])
            return len(data)
        taken = data if self.takes is None else data[: self.takes]
        self.jobs += taken
        return len(taken)

    def answer(self) -> bytes:
        if self.unplugged:
            raise OSError(19, "No such device (it may have been disconnected)")
        if not self.waiting:
            raise USBTimeoutError(110, "Operation timed out")
        answer, self.waiting = self.waiting, b""
        return answer


@dataclass
class UsbCable:
    """Both `usb.core` and `usb.util`, with these devices."""

    devices: list[UsbPrinter]
    no_libusb: bool = False

    def find(self, *, find_all: bool, **numbers: int) -> Iterator[UsbPrinter]:
        if self.no_libusb:
            raise ValueError("No backend available")
        return iter(
            [
                device
                for device in self.devices
                if all(getattr(device, name) == number for name, number in numbers.items())
            ]
        )

    def claim_interface(self, device: UsbPrinter, interface: int) -> None:
        if device.claimed:
            raise OSError(16, "Resource busy")
        device.claimed = True

    def dispose_resources(self, device: UsbPrinter) -> None:
        device.claimed = False
