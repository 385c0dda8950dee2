"""Printing a past sale's receipt again from Purchases, and the line that says how it goes."""

from collections.abc import Callable

from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.presenters.message import Message, say
from cashier_app.services.ports import PrinterState, PrintOutcome
from cashier_app.services.print_receipts import PrintReceipts
from cashier_app.services.reprint_receipt import ReprintReceipt

_PRINTS = {
    PrintOutcome.WAITING: "purchases.printing",
    PrintOutcome.STARTED: "purchases.printing",
    PrintOutcome.PRINTED: "purchases.printed",
    PrintOutcome.NOT_PRINTED: "purchases.not-printed",
    PrintOutcome.UNKNOWN: "purchases.print-unknown",
    PrintOutcome.NO_PRINTER: "purchases.not-printed",
}
_PAID = (Stage.CLOSED, Stage.CANCELLED, Stage.RETURNED)


class PurchasesPrinting:
    """Holds what was said last, and prints the chosen sale's receipt again."""

    def __init__(
        self, reprint: ReprintReceipt, prints: PrintReceipts, *, changed: Callable[[], None]
    ) -> None:
        """Call `changed` when a look-up came to nothing."""
        self._reprint = reprint
        self._prints = prints
        self._changed = changed
        self._said: Message | None = None

    def say(self, message: Message | None) -> None:
        """Say this, or nothing, from now on."""
        self._said = message
        self._reprint.forget()

    def print(self, sale: Sale) -> None:
        """Print the receipt of this sale again, if it ever had one."""
        number = sale.reference.receipt_number
        self.say(say("purchases.printing", number=number))

        def done(there_is_one: bool) -> None:  # noqa: FBT001 - the one result of a look-up
            if not there_is_one:
                self.say(say("purchases.no-receipt", number=number))
            self._changed()

        self._reprint.print(sale, done)

    def line(self, sale: Sale | None) -> Message | None:
        """Say how the printing stands that was asked for, else what was done last."""
        outcome = self._reprint.outcome
        if outcome is None or sale is None:
            return self._said
        if self._prints.state is PrinterState.NONE:
            return say("purchases.no-printer")
        return say(_PRINTS[outcome], number=sale.reference.receipt_number)


def has_receipt(sale: Sale) -> bool:
    """Whether it has a receipt of its own.

    What was given up before it was paid has none, and neither has what was kept when goods came
    back: its papers are the receipt of the whole and the credit note.
    """
    return sale.stage in _PAID and not sale.replaces
