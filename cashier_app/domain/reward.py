"""What CRM.COM says about a sale's rewards. The till never works an award out by itself."""

from decimal import ROUND_FLOOR, Decimal
from enum import Enum

from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO


class Reduction(Enum):
    """Who lowers the bill by what the wallet pays.

    Front end: the till does. Back end: another system pays the customer back, she pays in full.
    """

    FRONT_END = "FRONT_END_REDUCTION"
    BACK_END = "BACK_END_REDUCTION"


class SpendProblem(Enum):
    """Why an amount cannot be asked of the wallet."""

    BELOW_LEAST = "below-least"
    ABOVE_MOST = "above-most"
    ABOVE_DUE = "above-due"


@frozen
class SpendLimits:
    """What one spend request may ask for; None where CRM.COM did not say.

    `cap` is the highest amount that makes sense: never more than is available, than one request may
    take, or than remains to be paid.
    """

    available: Decimal | None
    least: Decimal | None
    at_most: Decimal | None
    due: Decimal

    @property
    def cap(self) -> Decimal:
        """The highest amount that can be asked for."""
        known = [limit for limit in (self.available, self.at_most) if limit is not None]
        return max(min([*known, self.due]), ZERO)

    @property
    def half(self) -> Decimal:
        """Half of the most, rounded down to the cent, never under the least."""
        half = (self.cap / 2).quantize(Decimal("0.01"), rounding=ROUND_FLOOR)
        return max(half, self.least or ZERO)

    @property
    def possible(self) -> bool:
        """Whether any amount lies within the limits."""
        return self.cap > 0 and self.cap >= (self.least or ZERO)

    def problem(self, amount: Decimal) -> SpendProblem | None:
        """Say why the amount cannot be asked for, or None when it can."""
        if amount < (self.least or ZERO):
            return SpendProblem.BELOW_LEAST
        if amount > self.due:
            return SpendProblem.ABOVE_DUE
        return SpendProblem.ABOVE_MOST if amount > self.cap else None


@frozen
class RewardPreview:
    """What a purchase of this basket would earn and spend (purchases/preview, D 951388).

    `message` may hold a line for the customer.
    """

    award: Decimal
    instant: Decimal = ZERO
    automatic: Decimal = ZERO
    available: Decimal | None = None
    least: Decimal | None = None
    at_most: Decimal | None = None
    reduction: Reduction = Reduction.FRONT_END
    spending_allowed: bool = True
    wallet: Decimal | None = None
    vouchers: tuple[str, ...] = ()
    message: str = ""

    def limits(self, due: Decimal) -> SpendLimits:
        """Return the limits of a spend request when `due` remains to be paid."""
        return SpendLimits(self.available, self.least, self.at_most, due)


@frozen
class RecordedPurchase:
    """CRM.COM's answer to a purchase (D 952088); it alone decides what comes off the bill.

    `awarded` is None where CRM.COM does not say it (before R13.1). `requested` is what was spent on
    request, `total_spend` CRM.COM's own sum of all spending on the purchase; None where not said.
    `message` may hold a line for the customer. `unknown_codes` are the codes of goods that CRM.COM
    does not know and put its default product in the place of.
    """

    id: str
    number: str
    awarded: Decimal | None
    instant: Decimal = ZERO
    automatic: Decimal = ZERO
    total_spend: Decimal | None = None
    message: str = ""
    cancelled: bool = False
    requested: Decimal | None = None
    unknown_codes: tuple[str, ...] = ()

    @property
    def spent_on_request(self) -> Decimal | None:
        """What was spent on request; None where neither the amount nor CRM.COM's sum says it."""
        if self.requested is None and self.total_spend == self.instant + self.automatic:
            return ZERO
        return self.requested


@frozen
class RecordedSpend:
    """CRM.COM's answer to a spend request (D 952068): the amount that really was spent."""

    id: str
    number: str
    amount: Decimal | None
    reduction: Reduction | None = None
    message: str = ""
