"""What the Spend request screen shows and what a cashier can ask of it."""

from decimal import Decimal
from typing import Protocol

from cashier_app.domain.customer import Customer
from cashier_app.domain.frozen import frozen
from cashier_app.domain.reward import SpendLimits
from cashier_app.presenters.message import Message
from cashier_app.presenters.payment_state import RewardBand


@frozen
class SpendState:
    """Everything on the screen; `amount` is None until something was typed or chosen.

    `line` is the line under the field; `alarming` paints it as an error. `least`, `half`, `most`
    are the quick amounts, None where they make no sense. `recording`: the purchase is still being
    recorded, so nothing can be spent yet.
    """

    receipt_number: str
    customer: Customer | None
    band: RewardBand
    limits: SpendLimits
    amount: Decimal | None
    to_pay: Decimal
    least: Decimal | None
    half: Decimal | None
    most: Decimal | None
    line: Message | None = None
    alarming: bool = False
    words: str = ""
    sending: bool = False
    recording: bool = False
    can_spend: bool = False

    @property
    def taken(self) -> Decimal:
        """What this amount takes from the wallet: nothing, where it is outside the limits."""
        if self.amount is None or self.limits.problem(self.amount) is not None:
            return Decimal(0)
        return self.amount

    @property
    def remains(self) -> Decimal:
        """What remains to be paid after this spend."""
        return max(self.to_pay - self.taken, Decimal(0))


class SpendIntents(Protocol):
    """What a cashier can ask of the screen; the screen has a signal of each name."""

    def digit_typed(self, digits: str) -> None:
        """A digit (or `00`) was typed into the amount, in cents."""
        ...

    def delete_requested(self) -> None:
        """Delete the last digit."""
        ...

    def clear_requested(self) -> None:
        """Empty the amount."""
        ...

    def quick_chosen(self, amount: Decimal) -> None:
        """Least, half or most was tapped."""
        ...

    def spend_requested(self) -> None:
        """Send the spend request, once."""
        ...

    def back_requested(self) -> None:
        """Go to Payment, nothing spent."""
        ...


class SpendView(Protocol):
    """The screen as its presenter sees it."""

    def render(self, state: SpendState) -> None:
        """Show this state."""
        ...
