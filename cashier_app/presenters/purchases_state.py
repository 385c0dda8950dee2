"""What Purchases shows and what a cashier can ask of it."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from cashier_app.domain.customer import Customer
from cashier_app.domain.money import ZERO
from cashier_app.presenters.message import Message
from cashier_app.presenters.sale_detail import SaleDetail, Standing


@dataclass(frozen=True, slots=True)
class PurchaseRow:
    """One sale of this till; what it earned and spent is None where CRM.COM did not say it."""

    key: str
    number: str
    at: datetime
    total: Decimal
    earned: Decimal | None
    spent: Decimal
    standing: Standing


@dataclass(frozen=True, slots=True)
class GiveBackRow:
    """Money that a late instant or automatic spend still owes a customer."""

    key: str
    number: str
    at: datetime
    customer: Customer | None
    amount: Decimal


@dataclass(frozen=True, slots=True)
class PurchasesState:
    """Everything on the screen, the newest sale first.

    In place of the sales the list may hold what is to be given back (`giving_back`); choosing a row
    of it asks for the money. `more` says that older sales can be shown; `line` is what was done
    last. `today` makes "Today" of a date.
    """

    today: date
    days: int
    rows: tuple[PurchaseRow, ...] = ()
    selected: str = ""
    detail: SaleDetail | None = None
    loading: bool = False
    more: bool = False
    waiting: int = 0
    need_a_person: int = 0
    give_backs: tuple[GiveBackRow, ...] = ()
    owed: Decimal = ZERO
    giving_back: bool = False
    chosen: GiveBackRow | None = None
    can_print: bool = False
    line: Message | None = None
    trouble: bool = False


class PurchasesIntents(Protocol):
    """What a cashier can ask of the screen; the screen has a signal of each name."""

    def row_selected(self, key: str) -> None:
        """A sale, or something to give back, was tapped or reached with an arrow key."""
        ...

    def more_requested(self) -> None:
        """Show older sales."""
        ...

    def print_requested(self) -> None:
        """Print the receipt of the chosen sale again."""
        ...

    def waiting_requested(self) -> None:
        """Show what waits to be sent."""
        ...

    def give_backs_requested(self) -> None:
        """Show what is to be given back, or the sales again."""
        ...

    def given_back(self) -> None:
        """The chosen money was given back."""
        ...

    def back_requested(self) -> None:
        """Leave what was chosen, then the list, without a change."""
        ...


class PurchasesView(Protocol):
    """The screen as its presenter sees it."""

    def render(self, state: PurchasesState) -> None:
        """Show this state."""
        ...
