"""The test page: what a person prints to see that the printer is set up right."""

from cashier_app.domain.shop import Shop
from cashier_app.services.ports import PrintOutcome, ReceiptPrinter


def print_test_page(printer: ReceiptPrinter, shop: Shop) -> dict[str, object]:
    """Print it and return what became of it: `printed`, `outcome`, `printer` and its `name`."""
    report = printer.print_test(shop)
    return {
        "printed": report.outcome is PrintOutcome.PRINTED,
        "outcome": report.outcome.value,
        "printer": report.state.value,
        "name": printer.name,
    }
