"""A basket of which some goods come back: what was taken off is shared, so that nothing is lost.

What is kept has its part of each discount, half-up, and what comes back has the rest of it: both
together cost what the whole did, to the cent, and neither less than nothing. An amount off a line
is shared by its pieces, an amount off all goods by what they cost.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.basket import Basket, BasketLine
from cashier_app.domain.discount import Discount, Measure
from cashier_app.domain.money import ZERO, rounded


def line_kept(line: BasketLine, quantity: Decimal) -> BasketLine:
    """Return so much of a line as it is kept."""
    return replace(
        line, quantity=quantity, discount=_part(line.discount, line.off, quantity, line.quantity)
    )


def line_back(line: BasketLine, quantity: Decimal) -> BasketLine:
    """Return so much of a line as it comes back, while the rest of it is kept."""
    back = replace(line, quantity=quantity)
    if line.discount is None or quantity == line.quantity:
        return back
    left = line.off - line_kept(line, line.quantity - quantity).off
    return replace(back, discount=replace(line.discount, measure=Measure.AMOUNT, value=left))


def basket_kept(basket: Basket, lines: Sequence[BasketLine], identity: str) -> Basket:
    """Return what is kept, as a basket of its own with its part of the discount on all goods."""
    kept = replace(basket, identity=identity, lines=tuple(lines), selected=None, discount=None)
    part = _part(basket.discount, basket.off, kept.subtotal, basket.subtotal)
    return replace(kept, discount=part)


def basket_back(basket: Basket, lines: Sequence[BasketLine], kept: Basket) -> Basket:
    """Return what comes back, with what is left of the discount on all goods."""
    back = replace(basket, lines=tuple(lines), selected=None)
    if basket.discount is None:
        return back
    left = replace(basket.discount, measure=Measure.AMOUNT, value=basket.off - kept.off)
    return replace(back, discount=left)


def _part(
    discount: Discount | None, off: Decimal, part: Decimal, whole: Decimal
) -> Discount | None:
    """Share an amount; per cent are the same of a part as of the whole."""
    if discount is None or discount.measure is Measure.PER_CENT:
        return discount
    return replace(discount, value=rounded(off * part / whole) if whole else ZERO)
