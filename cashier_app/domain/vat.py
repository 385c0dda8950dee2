"""VAT: worked out per line, so that the table on the receipt is the sum of its lines."""

from collections.abc import Sequence
from decimal import Decimal

from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO, allocate, rounded


@frozen
class Taxed:
    """A gross amount with its parts; `net + vat == gross` to the cent."""

    rate: Decimal
    net: Decimal
    vat: Decimal
    gross: Decimal


def taxed(gross: Decimal, rate: Decimal, decimals: int = 2) -> Taxed:
    """Split a gross amount: the net is rounded, VAT is what is left of the gross."""
    net = rounded(gross * 100 / (100 + rate), decimals)
    return Taxed(rate=rate, net=net, vat=gross - net, gross=gross)


def summed_by_rate(lines: Sequence[Taxed]) -> tuple[Taxed, ...]:
    """Add the lines up rate by rate, in the order in which the rates first appear."""
    rates = dict.fromkeys(line.rate for line in lines)
    return tuple(
        Taxed(
            rate=rate,
            net=sum((line.net for line in lines if line.rate == rate), ZERO),
            vat=sum((line.vat for line in lines if line.rate == rate), ZERO),
            gross=sum((line.gross for line in lines if line.rate == rate), ZERO),
        )
        for rate in rates
    )


def discounted(
    lines: Sequence[Taxed], discount: Decimal, order: Sequence[Decimal], decimals: int = 2
) -> tuple[Taxed, ...]:
    """Take a discount off the VAT base of the lines and tax them anew, in their own order.

    The discount is shared over the rates by gross (half-up, remainder to the last rate of `order`),
    then over the lines of each rate the same way. No line falls below nothing.
    """
    present = {line.rate for line in lines}
    rates = [rate for rate in order if rate in present]
    rates += sorted(present.difference(rates))
    gross = {rate: sum((x.gross for x in lines if x.rate == rate), ZERO) for rate in rates}
    shares = allocate(discount, [gross[rate] for rate in rates], decimals)
    cut = list(lines)
    for rate, share in zip(rates, shares, strict=True):
        places = [place for place, line in enumerate(lines) if line.rate == rate]
        parts = allocate(share, [lines[place].gross for place in places], decimals)
        for place, part in zip(places, parts, strict=True):
            cut[place] = taxed(lines[place].gross - part, rate, decimals)
    return tuple(cut)
