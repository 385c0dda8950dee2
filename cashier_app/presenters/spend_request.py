"""The Spend request screen: spend wallet money within limits, with a clear remainder."""

from collections.abc import Callable
from decimal import Decimal

from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import SpendLimits, SpendProblem
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, SpendState
from cashier_app.presenters.amount_typing import TypedAmount
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.presenters.spend_request_state import SpendState as State, SpendView
from cashier_app.presenters.spendable import (
    Spendable,
    spendable_basket,
    spendable_sale,
    spendable_soon,
)
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.live_preview import LivePreview
from cashier_app.services.running_basket import RunningBasket
from cashier_app.services.spend_wallet import SpendResult, SpendWallet

_LEAVES = (CrmState.REFUSED, CrmState.WAITING)


class SpendPresenter:
    """Takes the amount, sends the spend request once and goes on to Payment.

    Where the purchase itself asks for wallet money it is not recorded yet: the amount is chosen on
    the basket, and the purchase is submitted with it.
    """

    def __init__(
        self,
        view: SpendView,
        current: CurrentSale,
        running: RunningBasket,
        live: LivePreview,
        spend: SpendWallet,
        navigation: Navigation,
        *,
        pay: Callable[[Screen, Decimal], None],
    ) -> None:
        """Go on to Payment, whatever became of the spend.

        A basket that asks for an amount itself is recorded by `pay(screen to open, amount)`.
        """
        self._view = view
        self._current = current
        self._running = running
        self._live = live
        self._spend = spend
        self._navigation = navigation
        self._pay = pay
        self._begin()

    def _begin(self) -> None:
        self._amount = TypedAmount()
        self._asked = False
        self._refused = False
        self._notice: Message | None = None

    def open(self) -> None:
        """Begin with an empty amount."""
        self._begin()
        self.changed()

    def tell(self, notice: Message) -> None:
        """Show a line until the amount is changed."""
        self._notice = notice
        self.changed()

    def changed(self) -> None:
        """Show the sale as it stands; leave when there is nothing to decide here any more."""
        sale = self._current.sale
        if self._asked and sale is not None and not self._waits(sale):
            self._asked = False
            self._refused = self._spend.result is SpendResult.REFUSED
            # Without a result the request could not be written: nothing was sent, so it can be
            # pressed again.
            if self._spend.result not in (SpendResult.REFUSED, SpendResult.NONE):
                self._payment()
                return
        if sale is not None and sale.crm in _LEAVES:
            self._payment()
            return
        self._view.render(self._state())

    def digit_typed(self, digits: str) -> None:
        """Type a digit, or two zeros."""
        self._edit(lambda: self._amount.type(digits))

    def delete_requested(self) -> None:
        """Delete the last digit."""
        self._edit(self._amount.delete)

    def clear_requested(self) -> None:
        """Empty the amount."""
        self._edit(self._amount.clear)

    def quick_chosen(self, amount: Decimal) -> None:
        """Take the least, half or most amount."""
        self._edit(lambda: self._amount.choose(amount))

    def spend_requested(self) -> None:
        """Send the request, or the purchase that makes it, once."""
        amount = self._amount.amount
        if amount is None or not self._can_spend(self._spendable, amount):
            return
        if self._on_basket:
            self._pay(Screen.PAYMENT, amount)
            return
        self._asked = True
        self._notice = None
        self._spend.spend(amount)
        self.changed()

    def back_requested(self) -> None:
        """Go to Payment, nothing spent; not while a request is on its way.

        A basket that was not submitted is gone back to: leaving a form records nothing.
        """
        if self._on_basket:
            self._navigation.go(Screen.SALE)
        elif not self._asked:
            self._payment()

    def _payment(self) -> None:
        self._navigation.go(Screen.PAYMENT)

    @property
    def _on_basket(self) -> bool:
        return self._spend.with_purchase and self._current.sale is None

    @property
    def _spendable(self) -> Spendable:
        sale, basket = self._current.sale, self._running.basket
        if sale is not None:
            return spendable_sale(sale)
        preview = self._live.current(basket)
        if self._spend.with_purchase:
            return spendable_basket(basket, preview)
        return spendable_soon(basket, preview)

    def _edit(self, edit: Callable[[], None]) -> None:
        if not self._asked:
            self._notice = None
            edit()
            self.changed()

    def _waits(self, sale: Sale) -> bool:
        return self._current.busy or sale.spend.state is SpendState.ASKING

    def _can_spend(self, on: Spendable, amount: Decimal) -> bool:
        within = on.limits.problem(amount) is None
        return on.may_spend and amount > 0 and not self._asked and within

    def _state(self) -> State:
        on, amount = self._spendable, self._amount.amount
        limits = on.limits
        line, alarming = self._line(limits, amount)
        possible = on.settled and limits.possible
        return State(
            receipt_number=on.receipt_number,
            customer=on.customer,
            band=on.band,
            limits=limits,
            amount=amount,
            to_pay=limits.due,
            least=limits.least if possible and limits.least else None,
            half=(limits.half or None) if possible else None,
            most=limits.cap if possible else None,
            line=line,
            alarming=alarming,
            words=self._spend.words if self._refused else "",
            sending=self._asked,
            recording=on.recording,
            can_spend=amount is not None and self._can_spend(on, amount),
        )

    def _line(self, limits: SpendLimits, amount: Decimal | None) -> tuple[Message | None, bool]:
        if self._notice is not None:
            return self._notice, False
        if amount is None:
            return (say("spend.refused"), True) if self._refused else (None, False)
        problem = limits.problem(amount)
        if problem is SpendProblem.BELOW_LEAST:
            return say("spend.at-least", amount=limits.least or ZERO), True
        if problem is not None:
            # Of several limits the lowest is said: another one would lead to a second refusal.
            return say(_limit_kept(limits), amount=limits.cap), True
        return say("spend.within"), False


def _limit_kept(limits: SpendLimits) -> str:
    if limits.cap == limits.at_most:
        return "spend.at-most"
    return "spend.above-due" if limits.cap == limits.due else "spend.above-available"
