"""The Payment screen while the sale is being written into the books: it opens at once."""

from cashier_app.domain.basket import Basket
from cashier_app.domain.money import ZERO
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import cash_due, quick_cash
from cashier_app.presenters.amount_typing import TypedAmount
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.payment_state import PaymentState, PaymentTotals, Way
from cashier_app.presenters.reward_band import reward_band


def before_books(
    basket: Basket, shop: Shop, way: Way, amount: TypedAmount, notice: Message | None
) -> PaymentState:
    """Show the goods alone, with what they come to in cash. Nothing can be taken yet."""
    goods = basket.total
    due = cash_due(goods, shop.cash_rounding).amount
    return PaymentState(
        items=basket.items,
        receipt_number="",
        customer=basket.customer,
        way=way,
        amount=amount.amount or ZERO,
        typed=amount.typed,
        quick=quick_cash(due),
        exact=due,
        terminal_receipt="",
        parts=(),
        band=reward_band(None),
        totals=PaymentTotals(goods, ZERO, ZERO, ZERO, goods, None, ZERO, ZERO, None, goods),
        line=notice,
        waits=True,
        can_cancel=False,
        spend_shown=basket.customer is not None,
        spend_reason=say("payment.spend.not-recorded"),
    )
