"""What Purchases shows of a return of goods, and what a cashier can ask of it."""

from decimal import Decimal
from enum import Enum
from typing import Protocol

from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.services.read_before_cancel import Reading


@frozen
class ReturnLine:
    """One line of the sale: how much was sold, how much of it comes back and for how much.

    `split` says that some pieces of it may come back.
    """

    place: int
    description: str
    sold: Decimal
    back: Decimal
    total: Decimal
    weighed: bool
    split: bool


@frozen
class ReturnPanel:
    """The goods to choose, and what it will come to.

    `about` is what will go back and `owes` what the customer would have to pay, None while that is
    not known. `goods` is what the chosen goods cost, less their part (`off`) of what was taken off
    all goods together. `again` says that offers and wallet may give something else for what is
    kept: only CRM.COM's answers decide. `why_not` is why it cannot be confirmed, as a key.
    """

    number: str
    lines: tuple[ReturnLine, ...]
    selected: int | None
    goods: Decimal
    about: Decimal | None
    owes: Decimal | None
    again: bool
    reading: Reading
    words: str = ""
    why_not: str | None = None
    off: Decimal = ZERO


class Open(Enum):
    """What a person has to decide about a return."""

    DEBT = "debt"
    NOT_RECORDED = "not-recorded"


@frozen
class ReturnDecision:
    """A return that a person has to bring to its end.

    `owes` is what the customer has to pay for what she keeps, on top of what she had paid. `lost`
    is what came off the bill by itself before and does not any more. `words` are CRM.COM's.
    """

    number: str
    open: Open
    owes: Decimal
    lost: Decimal
    words: str = ""


class ReturningIntents(Protocol):
    """What a cashier can ask about a return of goods of the chosen purchase."""

    def return_requested(self) -> None:
        """Choose goods of it that come back."""
        ...

    def return_line_chosen(self, place: int) -> None:
        """A line was tapped: all of it comes back, or nothing of it."""
        ...

    def return_one_more(self) -> None:
        """One piece more of the selected line comes back."""
        ...

    def return_one_less(self) -> None:
        """One piece less of it comes back."""
        ...

    def return_kept(self) -> None:
        """Leave the purchase as it is."""
        ...

    def return_confirmed(self) -> None:
        """Take the goods back."""
        ...

    def exchange_confirmed(self) -> None:
        """Take the goods back, and keep the money to pay another sale with."""
        ...

    def debt_collected(self) -> None:
        """What the customer owes was paid in cash."""
        ...

    def debt_collected_by_card(self) -> None:
        """It was paid by card."""
        ...

    def debt_waived(self) -> None:
        """It is let go."""
        ...

    def rest_sent_again(self) -> None:
        """Send what the customer keeps once more."""
        ...

    def rest_without_reward(self) -> None:
        """Let her keep it without reward."""
        ...
