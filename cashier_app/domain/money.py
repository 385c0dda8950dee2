"""Amounts of money: exact decimals, rounded half-up in one function.

Amounts are `Decimal` in the unit of the currency (euro, not cents). Binary floating point is never
used for money.
"""

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from cashier_app.domain.frozen import frozen

ZERO = Decimal(0)


@frozen
class Currency:
    """A currency as the till needs it: ISO code and the number of decimals of its amounts."""

    code: str = "EUR"
    decimals: int = 2

    @property
    def smallest(self) -> Decimal:
        """The smallest amount, e.g. 0.01."""
        return Decimal(1).scaleb(-self.decimals)


EURO = Currency()


def rounded(amount: Decimal, decimals: int = 2) -> Decimal:
    """Round half-up to the currency's decimals: the only rounding of money in the till."""
    return amount.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def rounded_to_step(amount: Decimal, step: Decimal) -> Decimal:
    """Round half-up to the nearest multiple of `step`; a step of 0 leaves the amount alone."""
    if step == 0:
        return amount
    return rounded(amount / step, 0) * step


def rounded_up(amount: Decimal, step: Decimal) -> Decimal:
    """Return the smallest multiple of `step` that is not below the amount."""
    return (amount / step).to_integral_value(rounding=ROUND_CEILING) * step


def allocate(total: Decimal, weights: Sequence[Decimal], decimals: int = 2) -> tuple[Decimal, ...]:
    """Share `total` by weight, half-up, remainder to the last; no share exceeds its weight.

    For `0 <= total <= sum(weights)`. The shares add up to `total` exactly. What the last one cannot
    take (because it would leave less than nothing of it) goes to the ones before it.

    Raises:
        ValueError: the total is negative or more than the weights together.

    """
    whole = sum(weights, ZERO)
    if not ZERO <= total <= whole:
        message = "the total must lie between nothing and the sum of the weights"
        raise ValueError(message)
    left = total
    shares: list[Decimal] = []
    for weight in weights:
        share = min(rounded(total * weight / whole, decimals) if whole else ZERO, left, weight)
        shares.append(share)
        left -= share
    for place in reversed(range(len(shares))):
        more = min(left, weights[place] - shares[place])
        shares[place] += more
        left -= more
    return tuple(shares)


def to_minor(amount: Decimal, decimals: int = 2) -> int:
    """Return the amount in the smallest unit (cents); it must have no finer part.

    Raises:
        ValueError: the amount has a part smaller than the smallest unit.

    """
    minor = amount.scaleb(decimals)
    if minor != minor.to_integral_value():
        message = f"{amount} is finer than {decimals} decimals"
        raise ValueError(message)
    return int(minor)


def from_minor(minor: int, decimals: int = 2) -> Decimal:
    """Return the amount that a count of the smallest unit (cents) stands for."""
    return rounded(Decimal(minor).scaleb(-decimals), decimals)
