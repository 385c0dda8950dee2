"""What the Sale screen shows and what a cashier can ask of it."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Protocol

from cashier_app.domain.basket import BasketLine
from cashier_app.domain.customer import Customer
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.product import Product
from cashier_app.domain.vat import Taxed
from cashier_app.presenters.edit_keys import KeyEditing
from cashier_app.presenters.message import Message
from cashier_app.presenters.price_form_state import PriceForm


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
    PRICE = "price"


@frozen
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


@frozen
class Totals:
    """The totals: Goods is exact at once, the others follow CRM.COM (None shows as a dash).

    `discount` is what a discount on the basket took off the goods already.
    """

    goods: Decimal
    instant: Decimal | None
    automatic: Decimal | None
    to_pay: Decimal
    updating: bool = False
    offline: bool = False
    paid_back_later: bool = False
    discount: Decimal = ZERO


@frozen
class ParkedRow:
    """A parked basket in the list: when, how many items, whose, and what its goods come to.

    `day` is set when it is not today.
    """

    identity: str
    at: datetime
    items: int
    customer: str
    amount: Decimal
    day: date | None = None


@frozen
class Entry:
    """What is being typed on the small keypad of the side panel (weight in kg, or a price)."""

    product: Product | None = None
    code: str = ""
    value: Decimal = Decimal(0)
    vat_rate: Decimal | None = None
    vat_rates: tuple[Decimal, ...] = ()
    ready: bool = False


@frozen
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
    price: PriceForm | None = None
    keys: KeyEditing | None = None

    def has_other_lines_alone(self, before: "SaleState") -> bool:
        """Whether there are other lines than before, and no panel or question has changed."""
        panels = [
            (one.side, one.middle, one.letters, one.asks_empty, one.keys, one.price)
            for one in (before, self)
        ]
        return self.lines != before.lines and panels[0] == panels[1]


class SaleView(Protocol):
    """The Sale screen as its presenter sees it."""

    def render(self, state: SaleState) -> None:
        """Show this state."""
        ...
