"""What a person takes off a price, why, and how much of that nobody has to be asked for."""

from decimal import Decimal
from enum import Enum

from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO, rounded, rounded_up

_PERCENT_STEP = Decimal("0.01")


class Reason(Enum):
    """Why goods sell for less (or for another price) than the shelf says."""

    DAMAGED = "damaged"
    SHORT_DATE = "short-date"
    SHELF_LABEL = "shelf-label"
    PRICE_PROMISE = "price-promise"
    STAFF = "staff"
    GOODWILL = "goodwill"


class Measure(Enum):
    """What the figure of a discount counts."""

    AMOUNT = "amount"
    PER_CENT = "per-cent"


@frozen
class Discount:
    """So much off a line or a basket: an amount (VAT included) or per cent; `by` gave it."""

    measure: Measure
    value: Decimal
    reason: Reason
    by: str = ""

    def off(self, price: Decimal) -> Decimal:
        """Return what comes off this price, which is never more than the price itself."""
        if self.measure is Measure.PER_CENT:
            return min(rounded(price * self.value / 100), price)
        return min(self.value, price)


@frozen
class PriceChange:
    """The price, VAT included, that takes the place of the shelf's; `by` changed it.

    It is what a piece or a kilogram costs, or, where the line has a price on its label, what takes
    that price's place: it is always compared with the price that the customer sees on the goods.
    """

    price: Decimal
    reason: Reason
    by: str = ""


@frozen
class Markdown:
    """How far goods sell below the shelf: the steepest per cent, and the amount altogether.

    As a limit it says what may be taken off without asking anybody.
    """

    percent: Decimal = ZERO
    amount: Decimal = ZERO

    def within(self, limit: "Markdown") -> bool:
        """Whether the limit lets both figures be."""
        return self.percent <= limit.percent and self.amount <= limit.amount

    def or_more(self, other: "Markdown") -> "Markdown":
        """Return the limit that lets this and the other be."""
        return Markdown(max(self.percent, other.percent), max(self.amount, other.amount))


NO_MARKDOWN = Markdown()


def markdown(shelf: Decimal, sold: Decimal) -> Markdown:
    """Compare what goods sell for with what the shelf says; a higher price is no markdown.

    The per cent are rounded up to hundredths, so that a limit is never passed unseen.
    """
    off = max(shelf - sold, ZERO)
    return Markdown(rounded_up(off * 100 / shelf, _PERCENT_STEP) if off else ZERO, off)
