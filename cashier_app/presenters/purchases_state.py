"""What Purchases shows and what a cashier can ask of it."""

from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from cashier_app.domain.cancel_reason import CancelReason
from cashier_app.domain.customer import Customer
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.tender import MoneyBack
from cashier_app.presenters.message import Message
from cashier_app.presenters.purchases_claiming import NO_WAYS, ClaimPanel, ClaimWays
from cashier_app.presenters.purchases_return_state import ReturnDecision, ReturnPanel
from cashier_app.presenters.sale_detail import SaleDetail, Standing
from cashier_app.services.read_before_cancel import Reading


@frozen
class PurchaseRow:
    """One purchase; what CRM.COM did not say of it is None, which is never so for own sales."""

    key: str
    number: str
    at: datetime | None
    total: Decimal | None
    earned: Decimal | None
    spent: Decimal
    standing: Standing


@frozen
class GiveBackRow:
    """Money that a late instant or automatic spend still owes a customer.

    Or, with `exchange`, what was kept for one and not used. `back` says how `amount` is handed
    over, in coins that there are.
    """

    key: str
    number: str
    at: datetime
    customer: Customer | None
    amount: Decimal
    back: tuple[MoneyBack, ...] = ()
    exchange: bool = False


@frozen
class CancelPanel:
    """What is asked before a purchase is cancelled.

    `taken_back` is its award; `on_request`, `automatic` and `instant` are what goes back to the
    wallet; `back` is what goes back at the till, None where only another till knows how it was
    paid. `lines` is None there, too. `rewarded` says that CRM.COM has to reverse anything at all.
    Before all that, where `asks_reason`, one has to be chosen.
    """

    number: str
    at: datetime | None
    total: Decimal | None
    lines: int | None
    taken_back: Decimal | None
    on_request: Decimal
    automatic: Decimal
    instant: Decimal
    wallet: Decimal | None
    back: tuple[MoneyBack, ...] | None
    reading: Reading
    rewarded: bool = True
    words: str = ""
    asks_reason: bool = False


@frozen
class PurchasesState:
    """Everything on the screen, the newest sale first.

    In place of the sales the list may hold what is to be given back (`giving_back`); choosing a row
    of it asks for the money. `more` says that older sales can be shown; `line` is what was done
    last. `today` makes "Today" of a date. With a `customer` the rows are hers; `fetching` says that
    more of them may come, `apart` why only this till's own are shown. `typed` is the receipt number
    that is looked for (`by_day`: the day), None while none is; `day` is the only one that is shown.
    `cannot_cancel` is why the chosen one cannot be cancelled now, None when it can; `cannot_return`
    the same of returning goods of it. `can_remove` says that it still waits and never left this
    till. `returning` holds the goods that are chosen for that, `decision` what a person has to
    decide about a return. `claim` asks whether the chosen one is given to a customer, `ways` says
    whether it can be.
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
    customer: Customer | None = None
    fetching: bool = False
    apart: Message | None = None
    typed: str | None = None
    by_day: bool = False
    day: date | None = None
    cancel: CancelPanel | None = None
    cannot_cancel: str | None = "nothing-chosen"
    returning: ReturnPanel | None = None
    decision: ReturnDecision | None = None
    cannot_return: str | None = "nothing-chosen"
    can_remove: bool = False
    claim: ClaimPanel | None = None
    ways: ClaimWays = NO_WAYS


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

    def remove_requested(self) -> None:
        """Ask whether the chosen purchase is taken out of what waits to be sent."""
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


class FindingIntents(Protocol):
    """What a cashier can ask to find a purchase."""

    def other_customer_requested(self) -> None:
        """Show the purchases of a customer, or of another one."""
        ...

    def find_requested(self) -> None:
        """Look for a receipt number, or do not."""
        ...

    def find_day_requested(self) -> None:
        """Look for a day, or do not; or show all days again."""
        ...

    def find_number_changed(self, text: str) -> None:
        """The number was typed or pasted."""
        ...

    def find_digit_typed(self, digit: str) -> None:
        """A digit of the pad was tapped."""
        ...

    def find_digit_deleted(self) -> None:
        """The last digit is to go."""
        ...

    def find_cleared(self) -> None:
        """All digits are to go."""
        ...

    def find_confirmed(self) -> None:
        """Look it up."""
        ...


class CancellingIntents(Protocol):
    """What a cashier can ask about cancelling the chosen purchase."""

    def cancel_requested(self) -> None:
        """Ask whether it is to be cancelled."""
        ...

    def cancel_kept(self) -> None:
        """Leave it as it is."""
        ...

    def cancel_confirmed(self) -> None:
        """Cancel it."""
        ...

    def cancel_reason_chosen(self, reason: CancelReason) -> None:
        """Say why it is cancelled."""
        ...


class PurchasesView(Protocol):
    """The screen as its presenter sees it."""

    def render(self, state: PurchasesState) -> None:
        """Show this state."""
        ...
