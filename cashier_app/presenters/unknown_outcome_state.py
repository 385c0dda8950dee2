"""What the Unknown outcome screen shows and what a cashier can ask of it."""

from datetime import datetime
from decimal import Decimal
from typing import Protocol

from cashier_app.domain.customer import Customer
from cashier_app.domain.frozen import frozen
from cashier_app.presenters.message import Message


@frozen
class UnknownState:
    """Everything on the screen.

    `next_check_s` counts down to the next look-up, None while one runs. `not_seen` is True once
    CRM.COM said that it has not seen the purchase so far. After ten seconds `full_price_first`
    makes Go on at full price the primary action. `resends` is how often the till sent it again by
    itself, of the `resends_most` times that it does. `from_wallet` is what the purchase asked of
    the wallet itself.
    """

    receipt_number: str
    customer: Customer | None
    kept_at: datetime
    sent_at: datetime
    checks: int
    next_check_s: int | None
    not_seen: bool
    expected_award: Decimal | None
    goods: Decimal
    instant: Decimal | None
    automatic: Decimal | None
    to_pay: Decimal
    full_price_first: bool
    asks_cancel: bool = False
    line: Message | None = None
    resends: int = 0
    resends_most: int = 2
    from_wallet: Decimal = Decimal(0)


class UnknownIntents(Protocol):
    """What a cashier can ask of the screen; the screen has a signal of each name."""

    def check_requested(self) -> None:
        """Ask CRM.COM for this purchase at once."""
        ...

    def full_price_requested(self) -> None:
        """Go on at full price; the till keeps asking."""
        ...

    def cancel_requested(self) -> None:
        """Ask whether to cancel the sale."""
        ...

    def cancel_confirmed(self) -> None:
        """Cancel it; if it turns out recorded, it is cancelled there too."""
        ...

    def cancel_declined(self) -> None:
        """Keep the sale."""
        ...


class UnknownView(Protocol):
    """The screen as its presenter sees it."""

    def render(self, state: UnknownState) -> None:
        """Show this state."""
        ...
