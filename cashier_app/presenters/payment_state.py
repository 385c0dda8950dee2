"""What the Payment screen shows and what a cashier can ask of it."""

from decimal import Decimal
from enum import Enum
from typing import Protocol

from cashier_app.domain.customer import Customer
from cashier_app.domain.frozen import frozen
from cashier_app.domain.tender import TenderKind
from cashier_app.presenters.message import Message, say

_ANSWER = say("payment.waits.answer")


class Way(Enum):
    """How the customer pays."""

    CASH = "cash"
    CARD = "card"
    SPLIT = "split"


class Band(Enum):
    """What the reward band of the decision column stands for."""

    NONE = "none"
    PREVIEWED = "previewed"
    RECORDING = "recording"
    RECORDED = "recorded"
    REFUSED = "refused"
    NOT_SENT = "not-sent"
    UNKNOWN = "unknown"
    WITHOUT_REWARD = "without-reward"


class Question(Enum):
    """A question that takes the place of a part of the screen."""

    NONE = "none"
    CANCEL_SALE = "cancel-sale"
    CHANGE_BASKET = "change-basket"
    RETURN_WALLET = "return-wallet"
    REMOVE_PART = "remove-part"
    CARD_PART = "card-part"


@frozen
class RewardBand:
    """The band: a title, a line under it, the figure (None: no figure, words only)."""

    kind: Band
    title: Message | None = None
    line: Message | None = None
    amount: Decimal | None = None


@frozen
class PartRow:
    """A part taken so far, under Split; `ordinal` counts the parts of its kind from 1."""

    place: int
    kind: TenderKind
    ordinal: int
    amount: Decimal
    detail: Message


@frozen
class ExchangeOffer:
    """What was kept for an exchange and may pay this sale; `number` is of the goods' receipt.

    `wanted` says that something is still to be paid.
    """

    amount: Decimal
    number: str
    wanted: bool = True


@frozen
class PaymentTotals:
    """The totals card of the decision column; rows with None are not shown.

    `missing` is what the cash that was typed lacks of what is due.
    """

    goods: Decimal
    instant: Decimal
    automatic: Decimal
    from_wallet: Decimal
    to_pay: Decimal
    cash_received: Decimal | None
    taken: Decimal
    rounding: Decimal
    change: Decimal | None
    still_to_pay: Decimal
    missing: Decimal = Decimal(0)


@frozen
class PaymentState:
    """Everything on the Payment screen.

    `amount` is what the field shows; `typed` is False while it is the preset. `line` stands under
    the title (what happened, what is safe). `waits` greys everything that takes money while an
    answer is awaited, or for a moment; `waits_reason` says which. `return_reason` says why wallet
    money is never returned alone, where that is so. `exchange` is what was kept for an exchange.
    """

    items: int
    receipt_number: str
    customer: Customer | None
    way: Way
    amount: Decimal
    typed: bool
    quick: tuple[Decimal, ...]
    exact: Decimal
    terminal_receipt: str
    parts: tuple[PartRow, ...]
    band: RewardBand
    totals: PaymentTotals
    line: Message | None = None
    alarming: bool = False
    question: Question = Question.NONE
    question_part: int = 0
    give_back: Decimal = Decimal(0)
    reversed_award: Decimal = Decimal(0)
    reversed_spend: Decimal = Decimal(0)
    waits: bool = False
    waits_reason: Message = _ANSWER
    can_finish: bool = False
    can_add: bool = False
    can_spend: bool = False
    spend_shown: bool = False
    spend_reason: Message | None = None
    can_change_basket: bool = False
    can_cancel: bool = True
    can_go_back: bool = False
    can_return_wallet: bool = False
    return_reason: Message | None = None
    wallet_return: Message | None = None
    refused: bool = False
    exchange: ExchangeOffer | None = None


class TenderIntents(Protocol):
    """What a cashier can ask about the money."""

    def way_chosen(self, way: Way) -> None:
        """Pay by cash, by card, or split."""
        ...

    def digit_typed(self, digits: str) -> None:
        """A digit (or `00`) was typed into the amount, in cents."""
        ...

    def delete_requested(self) -> None:
        """Delete the last digit of the amount."""
        ...

    def clear_requested(self) -> None:
        """Empty the amount."""
        ...

    def quick_chosen(self, amount: Decimal) -> None:
        """A quick amount was tapped."""
        ...

    def terminal_receipt_changed(self, text: str) -> None:
        """The number of the terminal's slip, as far as it is typed."""
        ...

    def finish_requested(self) -> None:
        """Take the rest in cash (or nothing, when all is paid) and close the sale."""
        ...

    def card_approved(self) -> None:
        """The terminal approved the card."""
        ...

    def card_declined(self) -> None:
        """The terminal declined the card: nothing is taken."""
        ...

    def add_cash_requested(self) -> None:
        """Take the typed amount as a cash part."""
        ...

    def add_card_requested(self) -> None:
        """Take the typed amount as a card part, once the terminal approved it."""
        ...

    def exchange_requested(self) -> None:
        """Take what was kept for an exchange as a part."""
        ...

    def spend_requested(self) -> None:
        """Open the spend form."""
        ...

    def sell_without_reward_requested(self) -> None:
        """Go on with a refused purchase, without reward."""
        ...


class QuestionIntents(Protocol):
    """What a cashier can ask that needs a question first, or leads back."""

    def remove_part_requested(self, place: int) -> None:
        """Ask whether to undo a part."""
        ...

    def remove_part_confirmed(self) -> None:
        """The money was given back, or voided on the terminal: undo the part."""
        ...

    def return_wallet_requested(self) -> None:
        """Ask whether to return the spent wallet money."""
        ...

    def return_wallet_confirmed(self) -> None:
        """Cancel the spend request at CRM.COM."""
        ...

    def change_basket_requested(self) -> None:
        """Go back to Sale with the same lines (asks when the purchase is at CRM.COM)."""
        ...

    def change_basket_confirmed(self) -> None:
        """Cancel the purchase there and go back to the basket."""
        ...

    def cancel_requested(self) -> None:
        """Ask whether to cancel the sale."""
        ...

    def cancel_confirmed(self) -> None:
        """Cancel the sale and reverse its reward."""
        ...

    def question_declined(self) -> None:
        """Keep everything as it is."""
        ...

    def back_requested(self) -> None:
        """Go back to the basket (refused, or not sent)."""
        ...


class PaymentIntents(TenderIntents, QuestionIntents, Protocol):
    """All that a cashier can ask of the screen; it has a signal of each name."""


class PaymentView(Protocol):
    """The screen as its presenter sees it."""

    def render(self, state: PaymentState) -> None:
        """Show this state."""
        ...
