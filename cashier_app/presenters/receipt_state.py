"""What the Receipt screen shows and what a cashier can ask of it."""

from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Protocol

from cashier_app.domain.frozen import frozen
from cashier_app.domain.receipt import PaperLine
from cashier_app.presenters.message import Message
from cashier_app.services.ports import PrinterState, ReceiptFile


class Printing(Enum):
    """How the printing of this receipt stands."""

    PRINTING = "printing"
    PRINTED = "printed"
    NOT_PRINTED = "not-printed"
    UNKNOWN = "unknown"
    NO_PRINTER = "no-printer"


@frozen
class ReceiptState:
    """Everything on the screen.

    `earned` is None where there is no figure; `earner` names who earned. `wallet` is None while it
    is being read (`wallet_reading`) or not known. `follows_later` shows the soft band of a sale
    that CRM.COM has not confirmed, `refused` that of one that it did not take: a person decides
    about it, and `message` holds why. `without_reward` is one that earns nothing any more;
    `has_reward` is False for a sale without customer.
    `trouble`, `safe` and `next_step` are the three sentences of the red card. `saved` says where
    the receipt was saved as a file (`saved_as`), or that it was not; `gift` what became of the gift
    receipt. Of the two only what was asked for last is set.
    """

    number: str
    lines: tuple[PaperLine, ...]
    columns: int
    subtitle: Message
    change: Decimal
    has_reward: bool
    earned: Decimal | None
    earner: str
    wallet: Decimal | None
    wallet_reading: bool
    follows_later: bool
    without_reward: bool
    refused: bool
    printing: Printing
    printer: PrinterState
    printer_name: str
    printed_at: datetime | None = None
    trouble: Message | None = None
    safe: Message | None = None
    next_step: Message | None = None
    message: str = ""
    saved: Message | None = None
    saved_as: ReceiptFile | None = None
    gift: Message | None = None


class ReceiptIntents(Protocol):
    """What a cashier can ask of the screen; the screen has a signal of each name."""

    def print_again_requested(self) -> None:
        """Print the receipt again (marked as a copy once the original was printed)."""
        ...

    def gift_receipt_requested(self) -> None:
        """Print the receipt without prices that goes with a gift."""
        ...

    def save_picture_requested(self) -> None:
        """Save the receipt as a picture."""
        ...

    def save_pdf_requested(self) -> None:
        """Save the receipt as a PDF."""
        ...

    def new_sale_requested(self) -> None:
        """Start the next sale; a receipt that is not printed waits in the print list."""
        ...


class ReceiptView(Protocol):
    """The screen as its presenter sees it."""

    def render(self, state: ReceiptState) -> None:
        """Show this state."""
        ...
