"""The printer in use, which may be another one from now on without the till being opened again."""

from cashier_app.domain.receipt import Receipt
from cashier_app.domain.shop import Shop
from cashier_app.services.ports import PrinterState, PrintReport, ReceiptPrinter


class ChosenPrinter:
    """Hands everything to the printer that was chosen last; fulfils the port `ReceiptPrinter`.

    A job that is under way ends on the printer where it began.
    """

    def __init__(self, printer: ReceiptPrinter) -> None:
        """Begin with this one."""
        self._printer = printer

    def use(self, printer: ReceiptPrinter) -> None:
        """Use another one for whatever comes next."""
        self._printer = printer

    @property
    def name(self) -> str:
        """The printer's name in the shop's words."""
        return self._printer.name

    def state(self) -> PrinterState:
        """Ask the device how it is."""
        return self._printer.state()

    def print_receipt(self, receipt: Receipt) -> PrintReport:
        """Print a receipt whole and report what became of it."""
        return self._printer.print_receipt(receipt)

    def print_test(self, shop: Shop) -> PrintReport:
        """Print the test page."""
        return self._printer.print_test(shop)

    def open_drawer(self) -> None:
        """Open the drawer; raises `DeviceError` when that could not be asked of the device."""
        self._printer.open_drawer()
