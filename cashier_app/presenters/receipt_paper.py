"""The paper that the screen shows receipts on: the printer's."""

from cashier_app.domain.frozen import frozen
from cashier_app.domain.receipt import PaperLine, Receipt
from cashier_app.services.ports import ReceiptLayout


@frozen
class ShownPaper:
    """How wide the printer's paper is, in which language it prints, and who lays receipts out."""

    layout: ReceiptLayout
    columns: int
    language: str

    def lines(self, receipt: Receipt) -> tuple[PaperLine, ...]:
        """Return the lines of a receipt as the printer gets them."""
        return tuple(self.layout.lines(receipt, self.columns, self.language))
