"""What the till needs of the outside, as Protocols; the adapters fulfil them.

All methods here block (they talk to a disk, a line or a device), so they run in the named lanes of
a `TaskRunner`, never on the GUI thread. The one exception is `Catalogue.by_barcode`, which is an
index look-up on a read-only connection.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol, TypeVar

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.product import Product
from cashier_app.domain.receipt import PaperLine, Receipt
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend, Reduction, RewardPreview
from cashier_app.domain.sale import Sale

T = TypeVar("T")

# ---- lanes -------------------------------------------------------------------------------------


class Lane(Enum):
    """The named worker lanes; architecture.md says how wide each is and what it may do."""

    BOOKS = "books"
    MONEY = "money"
    PREVIEW = "preview"
    LOOKUP = "lookup"
    SEARCH = "search"
    KEYS = "keys"
    PRINTER = "printer"


class Task(Protocol):
    """A piece of work that was handed to a lane, or an action that was put off."""

    def withdraw(self) -> bool:
        """Take it back if it has not begun; True means it never will, and nobody is called."""
        ...


class TaskRunner(Protocol):
    """Runs blocking work beside the screen and brings its result back to the GUI thread.

    Exactly one of `on_done` and `on_error` is called, always, on the GUI thread, unless the task
    was withdrawn. Work that runs cannot be stopped, only its result ignored.
    """

    def submit(
        self,
        lane: Lane,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        *,
        behind: bool = False,
    ) -> Task:
        """Run the work in the lane; `behind` lets everything that is not behind go first."""
        ...

    def after(self, seconds: float, action: Callable[[], None]) -> Task:
        """Run the action on the GUI thread after this many seconds of monotonic time."""
        ...


class Clock(Protocol):
    """The till's wall clock (local time without zone, whole seconds) and its monotonic clock."""

    def now(self) -> datetime:
        """Local time, as it stands on receipts and goes to CRM.COM."""
        ...

    def seconds(self) -> float:
        """Monotonic seconds, for every duration."""
        ...


# ---- CRM.COM -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WriteRequest:
    """A write to CRM.COM, exactly as it will be sent, without its token.

    `call` names the method (`customer_events/purchases/create`), `body` is its JSON text. It is
    journaled before the first byte is sent and never made again.
    """

    call: str
    body: str


class Rewards(Protocol):
    """The rewards service behind the till: CRM.COM in the till's own words.

    Reads raise `NotSentError` (no answer that can be used; nothing happened), `NotSecureError`,
    `NoKeyError` or `RefusedError`. Writes raise in addition `UnknownOutcomeError` (it was sent and
    no usable answer came).
    """

    def find_customer(self, identification: Identification) -> Customer:
        """Find the one customer who has this card, phone or e-mail; also reads her wallet."""
        ...

    def preview(self, basket: Basket, performed_on: datetime) -> RewardPreview:
        """Ask what a purchase of this basket would earn and spend; nothing is recorded."""
        ...

    def purchase_request(self, sale: Sale) -> WriteRequest:
        """Make the request that records the sale; talks to nobody."""
        ...

    def record_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Record a purchase, once; never repeated by itself."""
        ...

    def read_purchase(self, number: str) -> RecordedPurchase:
        """Read a purchase again by CRM.COM's number."""
        ...

    def look_up_purchase(self, sale: Sale, since: datetime) -> RecordedPurchase | None:
        """Look for this sale among the customer's purchases submitted after `since`, all pages.

        None means that every page was read and none has the sale's reference, total and time.
        Raises `RefusedError` with code `mismatch` when the reference is there with another total
        or time: that is an alarm, never an answer.
        """
        ...

    def spend_request(self, sale: Sale, performed_on: datetime) -> WriteRequest:
        """Make the request that spends `sale.spend.asked` from the wallet; talks to nobody."""
        ...

    def spend(self, request: WriteRequest) -> RecordedSpend:
        """Spend wallet money, once; never repeated."""
        ...

    def look_up_spend(self, sale: Sale, since: datetime) -> RecordedSpend | None:
        """Look for a live spend request that points at the sale's purchase, all pages."""
        ...

    def cancel_purchase_request(self, number: str) -> WriteRequest:
        """Make the request that cancels a purchase; talks to nobody."""
        ...

    def cancel_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Cancel a purchase: CRM.COM takes the award back and returns what was spent."""
        ...

    def cancel_spend_request(self, number: str) -> WriteRequest:
        """Make the request that cancels a spend; talks to nobody."""
        ...

    def cancel_spend(self, request: WriteRequest) -> None:
        """Cancel a spend request: the money goes back to the wallet."""
        ...


# ---- books -------------------------------------------------------------------------------------


class Entry(Enum):
    """The kinds of row in the journal of a sale."""

    SUBMITTED = "submitted"
    ANSWERED = "answered"
    SPEND_ASKED = "spend-asked"
    SPEND_ANSWERED = "spend-answered"
    RETURN_ASKED = "return-asked"
    RETURN_ANSWERED = "return-answered"
    TENDER = "tender"
    TENDER_UNDONE = "tender-undone"
    CLOSED = "closed"
    GIVEN_UP = "given-up"


class OutboxKind(Enum):
    """What may wait in the outbox: nothing else ever does."""

    PURCHASE = "purchase"
    CANCELLATION = "cancellation"
    SPEND_CANCELLATION = "spend-cancellation"


class OutboxState(Enum):
    """How a waiting row stands."""

    WAITING = "waiting"
    BEING_CHECKED = "being-checked"
    REFUSED = "refused"
    NEEDS_A_PERSON = "needs-a-person"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One thing that must still reach CRM.COM, with the sale it belongs to as last journaled.

    `attempts` counts how often it was sent; `request` is None for a cancellation whose purchase
    number has to be looked up first.
    """

    id: int
    kind: OutboxKind
    state: OutboxState
    sale: Sale
    request: WriteRequest | None
    first_tried: datetime
    attempts: int = 0
    words: str = ""


class PrintOutcome(Enum):
    """What became of a print job (commands.md, Definitions)."""

    WAITING = "waiting"
    PRINTED = "printed"
    NOT_PRINTED = "not-printed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A receipt to print; `receipt.copy` says which copy it is."""

    id: int
    receipt: Receipt
    outcome: PrintOutcome = PrintOutcome.WAITING


@dataclass(frozen=True, slots=True)
class OpenSale:
    """A sale that was in work when the till stopped, with the request it was submitted with."""

    sale: Sale
    request: WriteRequest | None


class Books(Protocol):
    """The journal: each method is ONE durable transaction, finished before it returns.

    Raises `StorageError` when nothing could be written; then nothing was.
    """

    def submit(
        self, identity: str, make: Callable[[Reference], tuple[Sale, WriteRequest | None]]
    ) -> tuple[Sale, WriteRequest | None]:
        """Take the next receipt number and write the sale with the request it is about to send.

        `make` gets the reference inside the transaction. A basket identity that was submitted
        before returns the first sale with no request: a double press finds the first.
        """
        ...

    def record(self, entry: Entry, sale: Sale, request: WriteRequest | None = None) -> None:
        """Write a step of the sale, with the request that is about to be sent, if there is one."""
        ...

    def close(self, sale: Sale, receipt: Receipt) -> PrintJob:
        """Write the sale as closed with its last tender part, its receipt and its print job.

        If the sale still has to reach CRM.COM, its outbox row is written in the same transaction.
        """
        ...

    def give_up(self, sale: Sale, cancellation: WriteRequest | None) -> None:
        """Write the sale as given up; what may be at CRM.COM becomes an outbox row with it."""
        ...

    def queue_spend_cancellation(self, sale: Sale, cancellation: WriteRequest | None) -> None:
        """Let the outbox find and cancel a spend that may have happened at CRM.COM."""
        ...

    def add_copy(self, receipt: Receipt) -> PrintJob:
        """Write a print job for one more copy; its count is the next for that receipt."""
        ...

    def print_outcome(self, job: PrintJob, outcome: PrintOutcome) -> None:
        """Note what became of a print job."""
        ...

    def waiting_print_jobs(self) -> Sequence[PrintJob]:
        """The jobs that did not reach paper, oldest first."""
        ...

    def outbox(self) -> Sequence[OutboxRow]:
        """What waits to be sent, oldest first, without the rows that are done."""
        ...

    def outbox_tried(self, row: OutboxRow, state: OutboxState, sale: Sale, words: str = "") -> None:
        """Note an attempt at a row or its result, with the sale as it stands after it."""
        ...

    def open_sale(self) -> OpenSale | None:
        """The sale that was in work when the till stopped, if there is one."""
        ...

    def last_reduction(self) -> Reduction | None:
        """The reduction method that CRM.COM last stated on this till, None if it never did."""
        ...


class Drafts(Protocol):
    """Baskets that are not a sale yet: the one in work and the parked ones."""

    def keep(self, basket: Basket) -> None:
        """Keep the basket in work as it is now."""
        ...

    def current(self) -> Basket | None:
        """The basket in work when the till stopped."""
        ...

    def park(self, basket: Basket, at: datetime) -> None:
        """Put a basket aside."""
        ...

    def parked(self) -> Sequence["ParkedBasket"]:
        """The baskets put aside, oldest first."""
        ...

    def discard(self, identity: str) -> None:
        """Drop a parked basket: it was taken up again or is not wanted any more."""
        ...


@dataclass(frozen=True, slots=True)
class ParkedBasket:
    """A basket that was put aside, and when."""

    basket: Basket
    at: datetime


# ---- the shop's things -------------------------------------------------------------------------


class Catalogue(Protocol):
    """What the shop sells."""

    def by_barcode(self, code: str) -> Product | None:
        """Find a product by barcode or by its own code; fast enough for the GUI thread."""
        ...

    def search(self, text: str, limit: int) -> Sequence[Product]:
        """Find products by the beginnings of words, never ranked while somebody types."""
        ...

    def quick_keys(self) -> Sequence[Product]:
        """The products with a quick key, in the order of their keys (`group/position`)."""
        ...

    def count(self) -> int:
        """How many products there are."""
        ...


class PrinterState(Enum):
    """What the till knows of its printer. Status is advice: not knowing never stops a print."""

    READY = "ready"
    PRINTING = "printing"
    OUT_OF_PAPER = "out-of-paper"
    COVER_OPEN = "cover-open"
    NOT_REACHABLE = "not-reachable"
    NOT_KNOWN = "not-known"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PrintReport:
    """What became of a print, and how the printer was found to be."""

    outcome: PrintOutcome
    state: PrinterState


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

    def open_drawer(self) -> None:
        """Open the cash drawer; raises `DeviceError` when that could not be asked of the device."""
        ...


class ReceiptLayout(Protocol):
    """How a receipt looks on paper of so many columns; the screen shows the same lines."""

    def lines(self, receipt: Receipt, columns: int, language: str) -> Sequence[PaperLine]:
        """Lay the receipt out, line for line."""
        ...
