"""The receipt printer, the drawer on it, and how a receipt looks."""

from collections.abc import Sequence
from enum import Enum
from typing import Protocol

from cashier_app.domain.frozen import frozen
from cashier_app.domain.receipt import PaperLine, Receipt
from cashier_app.domain.shop import Shop
from cashier_app.services.ports.print_jobs import PrintOutcome


class PrinterState(Enum):
    """What the till knows of its printer. Status is advice: not knowing never stops a print."""

    READY = "ready"
    PAPER_LOW = "paper-low"
    PRINTING = "printing"
    OUT_OF_PAPER = "out-of-paper"
    COVER_OPEN = "cover-open"
    OFFLINE = "offline"
    NOT_REACHABLE = "not-reachable"
    NOT_KNOWN = "not-known"
    NONE = "none"


@frozen
class PrintReport:
    """What became of a print, and how the printer was found to be.

    `helped_out` names the printer that printed in the other's place. `partly` says of what was not
    printed that a part of it may be on paper.
    """

    outcome: PrintOutcome
    state: PrinterState
    helped_out: str = ""
    partly: bool = False


class ReceiptPrinter(Protocol):
    """The receipt printer and the drawer on it."""

    @property
    def name(self) -> str:
        """The printer's name in the shop's words."""
        ...

    def state(self) -> PrinterState:
        """Ask the device how it is; never raises, `NOT_KNOWN` when it does not say."""
        ...

    def print_receipt(self, receipt: Receipt) -> PrintReport:
        """Print a receipt whole and report what became of it; device trouble is never raised."""
        ...

    def print_test(self, shop: Shop) -> PrintReport:
        """Print a page that shows what the printer can do, and open the drawer to try it."""
        ...

    def open_drawer(self) -> None:
        """Open the cash drawer; raises `DeviceError` when that could not be asked of the device."""
        ...


@frozen
class FoundPrinter:
    """A printer that can be chosen: `address` is the setting of its kind of `connection`."""

    connection: str
    address: str
    name: str


class PrinterSearch(Protocol):
    """Looks for printers that this computer can reach."""

    def found_printers(self, addresses: Sequence[str] = ()) -> Sequence[FoundPrinter]:
        """Return what was found on cables and in queues, and which of the addresses answer."""
        ...


class ReceiptFile(Enum):
    """The kinds of file a receipt can be saved as."""

    PICTURE = "picture"
    PDF = "pdf"


class ReceiptArchive(Protocol):
    """Where receipts are saved as files."""

    def save(self, receipt: Receipt, kind: ReceiptFile) -> str:
        """Save a receipt and return where it is; raises `StorageError` when it cannot be."""
        ...


class ReceiptLayout(Protocol):
    """How a receipt looks on paper of so many columns; the screen shows the same lines."""

    def lines(
        self, receipt: Receipt, columns: int, language: str, *, draw_code: bool = True
    ) -> Sequence[PaperLine]:
        """Lay the receipt out, line for line.

        To draw its code costs more than all the rest; a printer that makes codes by itself needs
        the line of the code alone, without a picture.
        """
        ...
