"""The test page: what a person prints to see that the printer is set up right."""

from collections.abc import Callable

from cashier_app.domain.errors import CashierError
from cashier_app.domain.shop import Shop
from cashier_app.presenters.message import Message, say
from cashier_app.services.ports import (
    Lane,
    PrintOutcome,
    PrintReport,
    ReceiptPrinter,
    TaskRunner,
)

Tell = Callable[[Message], None]


def print_test_page(printer: ReceiptPrinter, shop: Shop) -> dict[str, object]:
    """Print it and return what became of it: `printed`, `outcome`, `printer` and its `name`."""
    report = printer.print_test(shop)
    return {
        "printed": report.outcome is PrintOutcome.PRINTED,
        "outcome": report.outcome.value,
        "printer": report.state.value,
        "name": printer.name,
    }


def page_on_demand(
    printer: ReceiptPrinter, shop: Shop, runner: TaskRunner, failed: Callable[[Exception], None]
) -> Callable[[Tell], None]:
    """Return what prints a test page beside the sale and tells what became of it."""

    def ask(tell: Tell) -> None:
        def printed(report: PrintReport) -> None:
            # Nobody needs these words before a page was printed.
            from cashier_app.presenters.settings_trials import page_said

            said = page_said(report)
            went_well = report.outcome in (PrintOutcome.PRINTED, PrintOutcome.UNKNOWN)
            tell(said.short if went_well or said.whole is None else said.whole)

        def not_printed(error: Exception) -> None:
            if not isinstance(error, CashierError):
                failed(error)
            tell(say("settings.printer.not-reachable.whole"))

        runner.submit(Lane.PRINTER, lambda: printer.print_test(shop), printed, not_printed)

    return ask
