"""What Waiting to be sent shows and what a cashier can ask of it."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Protocol

from cashier_app.domain.customer import Customer
from cashier_app.domain.decision import Decision
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.tender import MoneyBack
from cashier_app.presenters.for_a_person import NOTHING_NEEDED, ForAPerson
from cashier_app.presenters.message import Message
from cashier_app.presenters.sale_detail import SaleDetail, Standing
from cashier_app.services.ports import OutboxKind


class NoticeTone(Enum):
    """What a notice is about; it gives it colour and icon."""

    GOOD = "good"
    AWAY = "away"
    AWAITED = "awaited"
    PERSON = "person"
    BAD = "bad"


@frozen
class QueueNotice:
    """What is so, since when, what is safe, and what to do next; `also` adds to what is so."""

    tone: NoticeTone
    title: Message
    fact: Message | None = None
    safe: Message | None = None
    next_step: Message | None = None
    also: Message | None = None


class Undoing(Enum):
    """What may be under way with a past sale; it is no row of the outbox."""

    RETURN = "return"
    CANCEL = "cancel"


@frozen
class QueueRow:
    """One thing that waits; `total` is what its customer paid for the goods.

    What is being undone has an `id` below zero. The `total` of a return is what the customer keeps;
    where that, or the purchase of another till, is not known yet, it is None: so is the customer.
    """

    id: int
    kind: OutboxKind | Undoing
    number: str
    at: datetime | None
    customer: Customer | None
    total: Decimal | None
    standing: Standing


@frozen
class QueueState:
    """Everything on the screen, the newest row first; `hidden` rows more are not shown.

    `detail` and `words` (CRM.COM's own) belong to the selected row, `decisions` is what a person
    may decide about it now. `question` is the decision that is being confirmed; `money_back` what
    goes back to the customer with it. `sending` says that what the cashier asked to be sent is on
    its way; `by_hand` that the till was taken offline, `elsewhere` that what waits belongs to
    another CRM.COM. `in_work` is the number of the sale at the till that CRM.COM has not answered
    for: it is in no list yet, but waits, too. `total` is what the purchases that wait come to,
    `undoing` counts all other rows; `today` makes "Today" of a date.
    """

    rows: tuple[QueueRow, ...]
    today: date
    notice: QueueNotice
    hidden: int = 0
    purchases: int = 0
    undoing: int = 0
    total: Decimal = ZERO
    customers: int = 0
    need_a_person: ForAPerson = NOTHING_NEEDED
    selected: int | None = None
    detail: SaleDetail | None = None
    words: str = ""
    decisions: tuple[Decision, ...] = ()
    question: Decision | None = None
    money_back: tuple[MoneyBack, ...] = ()
    sending: bool = False
    testing: bool = False
    by_hand: bool = False
    elsewhere: bool = False
    in_work: str = ""


class QueueIntents(Protocol):
    """What a cashier can ask of the screen; the screen has a signal of each name."""

    def row_selected(self, row: int) -> None:
        """A row was tapped or reached with an arrow key (its number)."""
        ...

    def decision_requested(self, decision: Decision) -> None:
        """Decide something about the selected row."""
        ...

    def decision_confirmed(self) -> None:
        """Do what was asked."""
        ...

    def decision_declined(self) -> None:
        """Leave the row as it is."""
        ...

    def test_requested(self) -> None:
        """See whether CRM.COM answers."""
        ...

    def send_requested(self) -> None:
        """Send now, oldest first."""
        ...

    def back_requested(self) -> None:
        """Show all purchases."""
        ...


class QueueView(Protocol):
    """The screen as its presenter sees it."""

    def render(self, state: QueueState) -> None:
        """Show this state."""
        ...
