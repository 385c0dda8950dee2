"""What may be done with the amount that stands in the field of the Payment screen."""

from decimal import Decimal

from cashier_app.domain.sale import Sale
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import cash_due, is_too_much
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.payment_state import Way


def may_finish(sale: Sale, way: Way, amount: Decimal, shop: Shop) -> bool:
    """Whether the sale may be closed with this amount, in cash."""
    if sale.still_to_pay == 0:
        return True
    due = cash_due(sale.still_to_pay, shop.cash_rounding).amount
    return way is Way.CASH and amount >= due and not is_too_much(amount, due, shop.currency)


def may_add(sale: Sale, amount: Decimal, shop: Shop) -> bool:
    """Whether this amount may be taken as a part."""
    rest = sale.still_to_pay
    return amount > 0 and rest > 0 and not is_too_much(amount, rest, shop.currency)


def too_much(sale: Sale, amount: Decimal, shop: Shop) -> Message | None:
    """Say that nobody pays with so much; None where the amount can be meant."""
    rest = sale.still_to_pay
    implausible = rest > 0 and is_too_much(amount, rest, shop.currency)
    return say("payment.too-much", amount=amount) if implausible else None
