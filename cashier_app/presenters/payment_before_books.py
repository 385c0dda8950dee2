"""The Payment screen while the sale is being written into the books: it opens at once."""

from decimal import Decimal

from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import Reduction
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import cash_due, quick_cash
from cashier_app.presenters.amount_typing import TypedAmount
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.payment_state import PaymentState, PaymentTotals, Way
from cashier_app.presenters.reward_band import basket_band
from cashier_app.presenters.sale_card import expected_of
from cashier_app.services.live_preview import LivePreview
from cashier_app.services.running_basket import RunningBasket


class BeforeBooks:
    """Shows the basket as Sale showed it: no figure changes because Pay was pressed.

    `asking` is what the purchase asks of the wallet itself: it comes off at once, as it does when
    the sale stands in the books a moment later.
    """

    def __init__(self, running: RunningBasket, live: LivePreview, shop: Shop) -> None:
        """Take the figures from the running basket and its own preview."""
        self._running = running
        self._live = live
        self._shop = shop

    def to_pay(self, asking: Decimal) -> Decimal:
        """What the preview lets expect, or the goods where there is none."""
        basket = self._running.basket
        preview = self._live.current(basket)
        paid_back = preview is not None and preview.reduction is Reduction.BACK_END
        return expected_of(basket, preview) - (ZERO if paid_back else asking)

    def state(
        self, way: Way, amount: TypedAmount, notice: Message | None, asking: Decimal
    ) -> PaymentState:
        """Show what is expected, with what it comes to in cash. Nothing can be taken yet."""
        basket = self._running.basket
        expected = self.to_pay(asking)
        due = cash_due(expected, self._shop.cash_rounding).amount
        totals = PaymentTotals(
            basket.total, ZERO, ZERO, ZERO, expected, None, ZERO, ZERO, None, expected
        )
        return PaymentState(
            items=basket.items,
            receipt_number="",
            customer=basket.customer,
            way=way,
            amount=amount.amount or ZERO,
            typed=amount.typed,
            quick=quick_cash(due) if due else (),
            exact=due,
            terminal_receipt="",
            parts=(),
            band=basket_band(basket, self._live.current(basket)),
            totals=totals,
            line=notice,
            waits=True,
            can_cancel=False,
            spend_shown=basket.customer is not None,
            spend_reason=say("payment.spend.not-recorded"),
        )
