"""What the till needs of the outside, as Protocols; the adapters fulfil them.

All methods here block (they talk to a disk, a line or a device), so they run in the named lanes of
a `TaskRunner`, never on the GUI thread. The one exception is `Catalogue.by_barcode`, which is an
index look-up on a read-only connection.
"""

from cashier_app.services.ports.baskets import Drafts, ParkedBasket
from cashier_app.services.ports.books import (
    Books,
    Entry,
    OpenSale,
    OutboxKind,
    OutboxRow,
    OutboxState,
)
from cashier_app.services.ports.catalogue import Catalogue
from cashier_app.services.ports.lanes import Clock, Lane, Task, TaskRunner
from cashier_app.services.ports.print_jobs import PrintJob, PrintOutcome
from cashier_app.services.ports.printer import (
    FoundPrinter,
    PrinterSearch,
    PrinterState,
    PrintReport,
    ReceiptArchive,
    ReceiptFile,
    ReceiptLayout,
    ReceiptPrinter,
)
from cashier_app.services.ports.product_service import ProductService
from cashier_app.services.ports.return_books import NextNumber, ReturnBooks, SettledReturn
from cashier_app.services.ports.rewards import Rewards, WriteRequest
from cashier_app.services.ports.unknown_products import UnknownProducts

__all__ = [
    "Books",
    "Catalogue",
    "Clock",
    "Drafts",
    "Entry",
    "FoundPrinter",
    "Lane",
    "NextNumber",
    "OpenSale",
    "OutboxKind",
    "OutboxRow",
    "OutboxState",
    "ParkedBasket",
    "PrintJob",
    "PrintOutcome",
    "PrintReport",
    "PrinterSearch",
    "PrinterState",
    "ProductService",
    "ReceiptArchive",
    "ReceiptFile",
    "ReceiptLayout",
    "ReceiptPrinter",
    "ReturnBooks",
    "Rewards",
    "SettledReturn",
    "Task",
    "TaskRunner",
    "UnknownProducts",
    "WriteRequest",
]
