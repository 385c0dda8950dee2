"""The receipt printer of this till, as the rest of the till knows it."""

import logging
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from cashier_app.domain.errors import DeviceError
from cashier_app.domain.picture import Picture
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.shop import Shop
from cashier_app.printing import commands
from cashier_app.printing.commands import Drawer
from cashier_app.printing.device import Device
from cashier_app.printing.device_line import TIME_LIMITS, DeviceLine, TimeLimits
from cashier_app.printing.escpos_library import EscposLibrary
from cashier_app.printing.file_device import FileDevice
from cashier_app.printing.line_device import LineDevice
from cashier_app.printing.network_line import NetworkLine
from cashier_app.printing.printer_settings import PrinterSettings
from cashier_app.printing.queue_device import CupsQueue, QueueDevice, WindowsQueue
from cashier_app.printing.serial_line import SerialLine
from cashier_app.printing.stored_logo import StoredLogo
from cashier_app.printing.trial_page import trial_page_above, trial_page_below
from cashier_app.printing.usb_line import UsbLine
from cashier_app.services.ports import PrinterState, PrintOutcome, PrintReport, ReceiptLayout

if TYPE_CHECKING:
    from cashier_app.printing.escpos_writer import EscposWriter

_LOG = logging.getLogger("cashier.printing")
_LINES = ("network", "usb", "serial")


class EscposPrinter:
    """Lays receipts out, writes their bytes and gives them to the device of the settings.

    Fulfils the port `ReceiptPrinter`. Every method blocks for some seconds at most, and the first
    one that needs python-escpos imports it: call them in the printer's lane, one at a time. A till
    without a printer reports `NOT_PRINTED` and `PrinterState.NONE`.

    Args:
        settings: which printer.
        layout: makes the lines, in the language of the settings.
        limits: how long the steps of a printer on a line may take.

    Raises:
        PrinterSettingsError: the settings cannot be used.
    """

    def __init__(
        self, settings: PrinterSettings, layout: ReceiptLayout, limits: TimeLimits = TIME_LIMITS
    ) -> None:
        settings.check()
        self._settings = settings
        self._layout = layout
        self._library = EscposLibrary(settings.cache_folder)
        self._device = _device(settings, self._library, limits)
        self._stored_logo = StoredLogo(_logo_folder(settings), settings.address)

    @property
    def name(self) -> str:
        """The printer's name in the shop's words."""
        return self._settings.name

    def state(self) -> PrinterState:
        """Ask the device how it is.

        Asked when the till starts, it also spares the first receipt the wait for python-escpos.
        """
        if self._device is None:
            return PrinterState.NONE
        try:
            self._library.start()
        except DeviceError:
            return PrinterState.NOT_KNOWN
        return self._device.state()

    def print_receipt(self, receipt: Receipt) -> PrintReport:
        """Print a receipt whole and report what became of it."""
        if self._device is None:
            return PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NONE)
        columns = self._settings.columns
        try:
            writer = self._writer
        except DeviceError:
            return PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_KNOWN)
        language, draw = self._settings.language, not writer.makes_codes
        lines = self._layout.lines(receipt, columns, language, draw_code=draw)
        logo = next((line.picture for line in lines if line.picture and not line.code), None)
        kept = logo if logo and self._stored_logo.is_kept(logo) else None
        data = writer.receipt(lines, columns, kept)
        copy = f"-copy-{receipt.copy}" if receipt.copy else ""
        report = self._device.print_job(f"{receipt.name}{copy}", data)
        if logo and not kept and report.outcome is PrintOutcome.PRINTED:
            self._keep(self._device, logo)
        return report

    def _keep(self, device: Device, logo: Picture) -> None:
        """Leave the logo in the printer behind the first receipt, which came with it."""
        if not self._writer.keeps_logo or not self._stored_logo.has_room:
            return
        report = device.print_job("logo", commands.keep_logo(logo))
        if report.outcome is PrintOutcome.PRINTED:
            self._stored_logo.note(logo)

    def print_test(self, shop: Shop) -> PrintReport:
        """Print a page that shows what the printer can do, and open the drawer to try it."""
        if self._device is None:
            return PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NONE)
        # Whoever prints a test page may have changed the printer: the next receipt brings its logo.
        self._stored_logo.forget()
        state = self._device.state()
        opened = self._drawer_tried() if self._settings.drawer else None
        channel = self._device.status_channel
        above = trial_page_above(self._settings, shop, state, channel, drawer_opened=opened)
        try:
            below = trial_page_below(self._settings)
            data = self._writer.test_page(above, below, self._settings.columns)
        except DeviceError:
            return PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_KNOWN)
        return self._device.print_job("test-page", data)

    def _drawer_tried(self) -> bool:
        try:
            self.open_drawer()
        except DeviceError as error:
            _LOG.warning("the drawer was not opened: %s", error)
            return False
        return True

    def open_drawer(self) -> None:
        """Open the drawer on this printer; without a printer or a drawer there is nothing to do.

        Raises:
            DeviceError: the command did not get through.

        """
        if self._device is not None and self._settings.drawer:
            self._device.kick_drawer(self._writer.drawer_kick())

    @cached_property
    def _writer(self) -> "EscposWriter":
        # With python-escpos, in the printer's lane: the start has nothing to write.
        from cashier_app.printing.escpos_writer import EscposWriter

        settings = self._settings
        drawer = Drawer(settings.drawer_pin, settings.drawer_ms)
        return EscposWriter(self._library, settings.profile, drawer)


def _logo_folder(settings: PrinterSettings) -> Path | None:
    """Return where the note of the logo stands; files and queues keep none."""
    return settings.cache_folder if settings.connection in _LINES else None


def _device(settings: PrinterSettings, library: EscposLibrary, limits: TimeLimits) -> Device | None:
    connection = settings.connection
    if connection == "cups":
        return QueueDevice(CupsQueue(settings.queue))
    if connection == "windows":
        return QueueDevice(WindowsQueue(settings.queue))
    if connection == "file" and settings.receipts_folder is not None:
        return FileDevice(settings.receipts_folder)
    connect = _line(settings, library, limits)
    return LineDevice(connect) if connect else None


def _line(
    settings: PrinterSettings, library: EscposLibrary, limits: TimeLimits
) -> Callable[[], DeviceLine] | None:
    lines: dict[str, Callable[[], DeviceLine]] = {
        "network": partial(NetworkLine, library, settings.host, settings.port, limits),
        "usb": partial(UsbLine, settings.usb, limits),
        "serial": partial(SerialLine, settings.device, settings.baud, limits, settings.handshake),
    }
    return lines.get(settings.connection)
