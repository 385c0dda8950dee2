"""The questions of the Payment screen: each asks in place, and each has a way back."""

from collections.abc import Callable

from cashier_app.domain.basket import Basket
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.presenters.payment import PaymentPresenter
from cashier_app.presenters.payment_state import Question
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.give_up_sale import GiveUpSale
from cashier_app.services.spend_wallet import SpendWallet
from cashier_app.services.take_payment import TakePayment

_AT_CRM = (CrmState.RECORDED, CrmState.UNKNOWN)


class PaymentQuestions:
    """Asks before a part is undone, money returned, the basket changed, the sale cancelled."""

    def __init__(
        self,
        payment: PaymentPresenter,
        current: CurrentSale,
        take: TakePayment,
        spend: SpendWallet,
        give_up: GiveUpSale,
        *,
        reopened: Callable[[Basket], None],
        cancelled: Callable[[Sale], None],
    ) -> None:
        """Call `reopened` with the basket of a sale given up to change it, else `cancelled`."""
        self._payment = payment
        self._current = current
        self._take = take
        self._spend = spend
        self._give_up = give_up
        self._reopened = reopened
        self._cancelled = cancelled

    def remove_part_requested(self, place: int) -> None:
        """Ask whether the money of a part was given back."""
        self._payment.ask(Question.REMOVE_PART, place)

    def remove_part_confirmed(self) -> None:
        """Undo the part."""
        if self._payment.question is Question.REMOVE_PART:
            place = self._payment.question_part
            self._payment.ask(Question.NONE)
            self._take.undo(place)

    def return_wallet_requested(self) -> None:
        """Ask whether to return the wallet money."""
        sale = self._current.sale
        if sale is not None and sale.may_return_wallet:
            self._payment.ask(Question.RETURN_WALLET)

    def return_wallet_confirmed(self) -> None:
        """Cancel the spend at CRM.COM."""
        if self._payment.question is Question.RETURN_WALLET:
            self._payment.ask(Question.NONE)
            self._spend.give_back()

    def change_basket_requested(self) -> None:
        """Go back to the basket; ask first when the purchase is, or may be, at CRM.COM."""
        sale = self._current.sale
        if sale is None or not sale.may_change_basket or self._current.busy:
            return
        if sale.crm in _AT_CRM:
            self._payment.ask(Question.CHANGE_BASKET)
        else:
            self._reopen()

    def change_basket_confirmed(self) -> None:
        """Cancel the purchase and go back to the basket."""
        if self._payment.question is Question.CHANGE_BASKET:
            self._payment.ask(Question.NONE)
            self._reopen()

    def back_requested(self) -> None:
        """Answer an open question with no; else go back to the basket (refused, or not sent)."""
        sale = self._current.sale
        if self._payment.question is not Question.NONE:
            self.question_declined()
        elif sale is not None and sale.crm in (CrmState.REFUSED, CrmState.WAITING):
            self.change_basket_requested()

    def cancel_requested(self) -> None:
        """Ask whether to cancel the sale."""
        sale = self._current.sale
        if sale is not None and sale.crm is not CrmState.SENDING and not self._current.busy:
            self._payment.ask(Question.CANCEL_SALE)

    def cancel_confirmed(self) -> None:
        """Cancel the sale; its reward is reversed at CRM.COM."""
        if self._payment.question is Question.CANCEL_SALE:
            self._payment.ask(Question.NONE)
            self._give_up.give_up(self._cancelled)

    def question_declined(self) -> None:
        """Keep everything as it is."""
        self._payment.ask(Question.NONE)

    def _reopen(self) -> None:
        def done(sale: Sale) -> None:
            self._reopened(sale.basket)

        self._give_up.reopen(done)
