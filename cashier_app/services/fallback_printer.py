"""A second printer that prints what the first one cannot."""

from dataclasses import replace

from cashier_app.domain.receipt import Receipt
from cashier_app.domain.shop import Shop
from cashier_app.services.ports import PrinterState, PrintOutcome, PrintReport, ReceiptPrinter


class FallbackPrinter:
    """Two printers that look like one; fulfils the port `ReceiptPrinter`.

    What the first is known not to have printed whole goes to the second at once. What may have come
    out of the first goes nowhere else: nobody gets two originals. The drawer hangs on the first.
    """

    def __init__(self, first: ReceiptPrinter, second: ReceiptPrinter) -> None:
        self._first = first
        self._second = second

    @property
    def name(self) -> str:
        """The first printer's name."""
        return self._first.name

    def state(self) -> PrinterState:
        """Ask the first printer how it is."""
        return self._first.state()

    def print_receipt(self, receipt: Receipt) -> PrintReport:
        """Print a receipt on one of the two; the state is the first one's."""
        report = self._first.print_receipt(receipt)
        if report.outcome is not PrintOutcome.NOT_PRINTED:
            return report
        instead = self._second.print_receipt(receipt)
        if instead.outcome is PrintOutcome.NOT_PRINTED:
            return replace(report, partly=report.partly or instead.partly)
        return replace(report, outcome=instead.outcome, helped_out=self._second.name)

    def print_test(self, shop: Shop) -> PrintReport:
        """Print the test page on the first printer: the second helps with receipts only."""
        return self._first.print_test(shop)

    def open_drawer(self) -> None:
        """Open the drawer; raises `DeviceError` when that could not be asked of the device."""
        self._first.open_drawer()
