"""Whether to open the purchase whose receipt was scanned while something is being sold."""

from collections.abc import Callable

from cashier_app.domain.reference import Reference
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.sale_side import SalePanel


class ReceiptQuestion:
    """Asks in the place of the quick keys, and opens the purchase when it is wanted."""

    def __init__(
        self,
        panel: SalePanel,
        tell: Callable[[Message], None],
        open_purchase: Callable[[Reference], None],
    ) -> None:
        """Call `open_purchase` with the reference that was asked about last."""
        self._panel = panel
        self._tell = tell
        self._open_purchase = open_purchase
        self._reference: Reference | None = None

    def ask(self, reference: Reference) -> None:
        """Ask about this receipt; while a weight or price is typed there, only say what it is."""
        if self._panel.entry is not None:
            self._tell(say("scan.receipt", number=reference.receipt_number))
            return
        self._reference = reference
        self._panel.ask_receipt(reference.receipt_number)

    def open_purchase_requested(self) -> None:
        """Open the purchase; a second press opens nothing else."""
        reference, self._reference = self._reference, None
        if reference is not None:
            self._panel.dismiss()
            self._open_purchase(reference)
