"""What the Sale screen shows and what a cashier can ask of it."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Protocol

from cashier_app.domain.basket import BasketLine
from cashier_app.domain.customer import Customer
from cashier_app.domain.money import ZERO
from cashier_app.domain.product import Product
from cashier_app.domain.vat import Taxed
from cashier_app.presenters.message import Message


class PreviewStatus(Enum):
    """How far the reward figures can be trusted; the figure `Preview state` says it in words."""

    EMPTY = "empty"
    NO_CUSTOMER = "no-customer"
    UPDATING = "updating"
    UP_TO_DATE = "up-to-date"
    OFFLINE = "offline"
    NOT_AVAILABLE = "not-available"


_WITH_FIGURE = (PreviewStatus.UP_TO_DATE, PreviewStatus.UPDATING)


class SidePanel(Enum):
    """What stands in the place of the quick keys."""

    QUICK_KEYS = "quick-keys"
    HITS = "hits"
    NOTHING_FOUND = "nothing-found"
    WEIGHT = "weight"
    PRICE = "price"
    RECEIPT = "receipt"


class MiddlePanel(Enum):
    """What stands in the place of the basket's lines."""

    LINES = "lines"
    ALL_KEYS = "all-keys"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class RewardCard:
    """The reward card: figures of the last answer, marked with what they belong to.

    `earn` is None where there is no figure to show. `strong` is the plum band with a figure; the
    soft band has words only or a zero. `paid_back_later`: nothing comes off the bill.
    """

    status: PreviewStatus
    title: Message
    hint: Message
    earn: Decimal | None
    explanation: Message | None = None
    vouchers: tuple[str, ...] = ()
    spend_most: Decimal | None = None
    spend_available: Decimal | None = None
    spend_reason: Message | None = None

    @property
    def strong(self) -> bool:
        """Whether the band carries a figure of CRM.COM."""
        return self.earn is not None and self.status in _WITH_FIGURE


@dataclass(frozen=True, slots=True)
class Totals:
    """The totals: Goods is exact at once, the others follow CRM.COM (None shows as a dash)."""

    goods: Decimal
    instant: Decimal | None
    automatic: Decimal | None
    to_pay: Decimal
    updating: bool = False
    offline: bool = False
    paid_back_later: bool = False


@dataclass(frozen=True, slots=True)
class ParkedRow:
    """A parked basket in the list: when, how many items, whose."""

    identity: str
    at: datetime
    items: int
    customer: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What is being typed on the small keypad of the side panel (weight in kg, or a price)."""

    product: Product | None = None
    code: str = ""
    value: Decimal = Decimal(0)
    vat_rate: Decimal | None = None
    vat_rates: tuple[Decimal, ...] = ()
    ready: bool = False


@dataclass(frozen=True, slots=True)
class SaleState:
    """Everything on the Sale screen; `give_back` is what its customer is still owed.

    `personal_hidden`: there is more to see of her than is shown.
    """

    lines: tuple[BasketLine, ...]
    selected: int | None
    items: int
    vat: tuple[Taxed, ...]
    customer: Customer | None
    reward: RewardCard
    totals: Totals
    quick_keys: tuple[Product, ...]
    side: SidePanel = SidePanel.QUICK_KEYS
    middle: MiddlePanel = MiddlePanel.LINES
    search: str = ""
    letters: bool = False
    hits: tuple[Product, ...] = ()
    similar: bool = False
    chosen_hit: int | None = None
    unknown_code: str = ""
    receipt: str = ""
    entry: Entry | None = None
    notice: Message | None = None
    undo: bool = False
    asks_empty: bool = False
    parked: tuple[ParkedRow, ...] = ()
    parked_selected: str = ""
    asks_discard: bool = False
    can_pay: bool = False
    can_spend: bool = False
    give_back: Decimal = ZERO
    personal_hidden: bool = False


class LineIntents(Protocol):
    """What a cashier can ask of the basket lines."""

    def line_selected(self, place: int) -> None:
        """A basket line was tapped."""
        ...

    def one_more_requested(self) -> None:
        """One more of the selected line."""
        ...

    def one_less_requested(self) -> None:
        """One less of the selected line."""
        ...

    def remove_requested(self) -> None:
        """Remove the selected line."""
        ...

    def undo_requested(self) -> None:
        """Take the last removal or change of customer back."""
        ...

    def empty_requested(self) -> None:
        """Ask whether to empty the basket."""
        ...

    def empty_confirmed(self) -> None:
        """Remove all items."""
        ...

    def empty_declined(self) -> None:
        """Keep the basket."""
        ...


class ParkingIntents(Protocol):
    """What a cashier can ask of the parked baskets."""

    def park_requested(self) -> None:
        """Put the basket aside."""
        ...

    def parked_requested(self) -> None:
        """Show the parked baskets in place of the lines, or go back."""
        ...

    def parked_selected(self, identity: str) -> None:
        """A parked basket was tapped."""
        ...

    def take_up_requested(self) -> None:
        """Take the selected parked basket up."""
        ...

    def discard_requested(self) -> None:
        """Ask whether to discard the selected parked basket."""
        ...

    def discard_confirmed(self) -> None:
        """Discard it."""
        ...

    def discard_declined(self) -> None:
        """Keep it parked."""
        ...


class ProductIntents(Protocol):
    """What a cashier can ask of products, customer and payment."""

    def search_changed(self, text: str) -> None:
        """The search field holds this text now."""
        ...

    def search_entered(self, text: str) -> None:
        """Enter was pressed in the search field: the text is a code typed by hand."""
        ...

    def hit_moved(self, step: int) -> None:
        """Another hit is to be chosen: the next one, or with -1 the one before."""
        ...

    def letters_requested(self) -> None:
        """The search field was tapped: show the letter keyboard."""
        ...

    def product_chosen(self, code: str) -> None:
        """A quick key or a hit was tapped (the product's own code)."""
        ...

    def all_keys_requested(self) -> None:
        """Show all quick keys in place of the basket, or go back to it."""
        ...

    def customer_requested(self) -> None:
        """Identify or change the customer."""
        ...

    def give_back_requested(self) -> None:
        """Show what is to be given back to the customer."""
        ...

    def entry_changed(self, value: Decimal) -> None:
        """The keypad of the side panel shows this weight (kg) or price now."""
        ...

    def entry_vat_chosen(self, rate: Decimal) -> None:
        """A VAT rate was chosen for goods without barcode."""
        ...

    def entry_confirmed(self) -> None:
        """Add what was typed to the basket."""
        ...

    def without_barcode_requested(self) -> None:
        """Sell the unknown code by price and VAT."""
        ...

    def dismissed(self) -> None:
        """Put the quick keys back in their place."""
        ...

    def spend_requested(self) -> None:
        """Record the purchase and open the spend form."""
        ...

    def pay_requested(self) -> None:
        """Keep the sale, send it, open Payment."""
        ...


class ReceiptQuestionIntents(Protocol):
    """What a cashier can ask of a scanned receipt."""

    def open_purchase_requested(self) -> None:
        """Show the purchase of this receipt in Purchases; the basket is kept."""
        ...


class SaleIntents(LineIntents, ParkingIntents, ProductIntents, ReceiptQuestionIntents, Protocol):
    """All that a cashier can ask of the Sale screen; it has a signal of each name."""


class SaleView(Protocol):
    """The Sale screen as its presenter sees it."""

    def render(self, state: SaleState) -> None:
        """Show this state."""
        ...
