"""What the form for a changed price or a discount shows, and what can be asked of it."""

from decimal import Decimal
from enum import Enum
from typing import Protocol

from cashier_app.domain.discount import Measure, Reason
from cashier_app.domain.frozen import frozen


class PriceTask(Enum):
    """What the form is for."""

    CHANGE_PRICE = "change-price"
    LINE_DISCOUNT = "line-discount"
    BASKET_DISCOUNT = "basket-discount"


@frozen
class PriceForm:
    """The form in place of the basket's lines.

    `product` is the line's, empty for the basket. `before` is what it costs (the price that is to
    change, or what the discount comes off) and `after` what it would cost, None while nothing is
    typed. `given` says that there is something to take back; `too_much` that more is typed than can
    come off.
    """

    task: PriceTask
    product: str
    before: Decimal
    measure: Measure = Measure.AMOUNT
    typed: Decimal | None = None
    after: Decimal | None = None
    given: bool = False
    too_much: bool = False

    @property
    def ready(self) -> bool:
        """Whether a reason may be chosen, which is what gives it."""
        return self.after is not None and not self.too_much


class PriceIntents(Protocol):
    """What a cashier can ask of prices and discounts."""

    def discount_requested(self) -> None:
        """Give a discount, on the selected line at first."""
        ...

    def price_task_chosen(self, task: PriceTask) -> None:
        """The discount is for the line, or for the whole basket; or the price is to change."""
        ...

    def measure_chosen(self, measure: Measure) -> None:
        """The discount is an amount, or per cent."""
        ...

    def price_digits_typed(self, digits: str) -> None:
        """One or two digits were typed."""
        ...

    def price_digit_deleted(self) -> None:
        """The last digit is to go."""
        ...

    def price_cleared(self) -> None:
        """All digits are to go."""
        ...

    def reason_chosen(self, reason: Reason) -> None:
        """Give what was typed, for this reason."""
        ...

    def taken_back(self) -> None:
        """Go back to the shelf's price, or take the discount off again."""
        ...

    def price_form_left(self) -> None:
        """Back to the basket without a change."""
        ...
