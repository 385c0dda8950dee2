"""The Payment screen: take the money, give the change."""

from collections.abc import Callable
from decimal import Decimal

from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import CrmState, Sale, SpendState
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import cash_due, quick_cash
from cashier_app.presenters.amount_typing import TypedAmount
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.payment_figures import (
    part_rows,
    payment_line,
    payment_totals,
    spend_reason,
)
from cashier_app.presenters.payment_state import (
    PaymentState,
    PaymentTotals,
    PaymentView,
    Question,
    Way,
)
from cashier_app.presenters.reward_band import reward_band
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.record_purchase import RecordPurchase
from cashier_app.services.running_basket import RunningBasket
from cashier_app.services.spend_wallet import SpendWallet
from cashier_app.services.take_payment import TakePayment


class PaymentPresenter:
    """Lets the cashier take cash and card parts and finish the sale.

    Giving the sale up is done by `PaymentQuestions`, which asks first.
    """

    def __init__(
        self,
        view: PaymentView,
        current: CurrentSale,
        running: RunningBasket,
        record: RecordPurchase,
        spend: SpendWallet,
        take: TakePayment,
        shop: Shop,
        *,
        open_spend: Callable[[], None],
    ) -> None:
        """Call `open_spend` to go to the spend form."""
        self._view = view
        self._current = current
        self._running = running
        self._record = record
        self._spend = spend
        self._take = take
        self._shop = shop
        self._open_spend = open_spend
        self._begin()

    def _begin(self) -> None:
        self.way = Way.CASH
        self.question = Question.NONE
        self.question_part = 0
        self.notice: Message | None = None
        self._amount = TypedAmount(self._shop.currency.decimals)
        self._terminal_receipt = ""

    def open(self) -> None:
        """Begin with cash chosen and the exact amount preset."""
        self._begin()
        self.changed()

    def changed(self) -> None:
        """Show the sale as it stands; the preset follows To pay until a digit is typed."""
        sale = self._current.sale
        if not self._amount.typed:
            self._amount.preset(self._preset(sale))
        self._view.render(self._state(sale))

    def tell(self, notice: Message) -> None:
        """Show a line under the title until the next thing happens."""
        self.notice = notice
        self.changed()

    def ask(self, question: Question, part: int = 0) -> None:
        """Put a question in its place, about a part where it concerns one, or take it away."""
        self.question = question
        self.question_part = part
        self.notice = None
        self.changed()

    # ---- typing --------------------------------------------------------------------------------

    def way_chosen(self, way: Way) -> None:
        """Change the way; parts already taken are kept."""
        self.ask(Question.NONE)
        self.way = way
        self._amount = TypedAmount(self._shop.currency.decimals)
        self.changed()

    def digit_typed(self, digits: str) -> None:
        """Type a digit, or two zeros."""
        self._amount.type(digits)
        self.changed()

    def delete_requested(self) -> None:
        """Delete the last digit."""
        self._amount.delete()
        self.changed()

    def clear_requested(self) -> None:
        """Empty the amount."""
        self._amount.clear()
        self.changed()

    def quick_chosen(self, amount: Decimal) -> None:
        """Take a quick amount."""
        self._amount.choose(amount)
        self.changed()

    def terminal_receipt_changed(self, text: str) -> None:
        """Keep the number of the terminal's slip."""
        self._terminal_receipt = text.strip()

    # ---- taking money --------------------------------------------------------------------------

    def finish_requested(self) -> None:
        """Take the rest in cash, or nothing when all is paid, and close the sale."""
        sale = self._ready()
        if sale is None or not self._can_finish(sale):
            return
        if sale.still_to_pay == 0:
            self._take.finish()
        else:
            self._take.cash(self._amount.amount or ZERO, close=True)

    def card_approved(self) -> None:
        """Take what the terminal approved: the asked part, or the rest."""
        sale = self._ready()
        if sale is None:
            return
        if self.question is Question.CARD_PART:
            self._take.card(self._part(sale), self._terminal_receipt, close=False)
            self._next_part()
        elif self.way is Way.CARD:
            self._take.card(sale.still_to_pay, self._terminal_receipt, close=True)

    def card_declined(self) -> None:
        """Take nothing; cash is chosen."""
        if self.question is Question.CARD_PART:
            self.ask(Question.NONE)
        else:
            self.way_chosen(Way.CASH)
        self.tell(say("payment.card-declined"))

    def add_cash_requested(self) -> None:
        """Take the typed amount as a cash part."""
        sale = self._ready()
        if sale is not None and self._can_add(sale):
            self._take.cash(self._amount.amount or ZERO, close=False)
            self._next_part()

    def add_card_requested(self) -> None:
        """Ask what the terminal said about the typed amount."""
        sale = self._ready()
        if sale is not None and self._can_add(sale):
            self.ask(Question.CARD_PART)

    def spend_requested(self) -> None:
        """Open the spend form."""
        sale = self._current.sale
        if sale is not None and sale.may_spend:
            self._open_spend()

    def sell_without_reward_requested(self) -> None:
        """Go on with a refused purchase, without reward."""
        self._record.sell_without_reward()

    # ---- within --------------------------------------------------------------------------------

    def _next_part(self) -> None:
        self._terminal_receipt = ""
        self._amount = TypedAmount(self._shop.currency.decimals)
        self.ask(Question.NONE)

    def _ready(self) -> Sale | None:
        sale = self._current.sale
        ready = sale is not None and sale.may_take_money and not self._current.busy
        return sale if ready else None

    def _preset(self, sale: Sale | None) -> Decimal:
        if sale is None:
            return self._running.basket.total
        if sale.crm is CrmState.SENDING:
            return cash_due(sale.expected_to_pay, self._shop.cash_rounding).amount
        if self.way is Way.SPLIT:
            return sale.still_to_pay
        return cash_due(sale.still_to_pay, self._shop.cash_rounding).amount

    def _part(self, sale: Sale) -> Decimal:
        return min(self._amount.amount or ZERO, sale.still_to_pay)

    def _can_finish(self, sale: Sale) -> bool:
        if not sale.may_take_money or self._current.busy:
            return False
        if sale.still_to_pay == 0:
            return True
        due = cash_due(sale.still_to_pay, self._shop.cash_rounding).amount
        return self.way is Way.CASH and (self._amount.amount or ZERO) >= due

    def _can_add(self, sale: Sale) -> bool:
        typed = self._amount.amount or ZERO
        return (
            sale.may_take_money and not self._current.busy and typed > 0 and sale.still_to_pay > 0
        )

    def _state(self, sale: Sale | None) -> PaymentState:
        if sale is None:
            return self._state_before_books()
        amount = self._amount.amount or ZERO
        line, alarming = payment_line(sale, self._spend)
        due = cash_due(sale.still_to_pay, self._shop.cash_rounding).amount
        busy = self._current.busy
        returning = sale.spend.state
        return PaymentState(
            items=sale.basket.items,
            receipt_number=sale.reference.receipt_number,
            customer=sale.customer,
            way=self.way,
            amount=self._part(sale) if self.question is Question.CARD_PART else amount,
            typed=self._amount.typed,
            quick=quick_cash(due),
            exact=due,
            terminal_receipt=self._terminal_receipt,
            parts=part_rows(sale),
            band=reward_band(sale),
            totals=payment_totals(sale, self.way, amount, self._shop),
            line=self.notice or line,
            alarming=alarming and self.notice is None,
            question=self.question,
            question_part=self.question_part,
            give_back=sum((part.received - part.change for part in sale.tenders), ZERO),
            reversed_award=sale.awarded or ZERO,
            reversed_spend=sale.instant + sale.automatic + sale.from_wallet,
            waits=not sale.may_take_money or busy,
            can_finish=self._can_finish(sale),
            can_add=self._can_add(sale),
            can_spend=sale.may_spend and not busy,
            spend_shown=sale.customer is not None,
            spend_reason=spend_reason(sale),
            can_change_basket=sale.may_change_basket and not busy,
            can_cancel=sale.crm is not CrmState.SENDING and not busy,
            can_go_back=sale.crm in (CrmState.REFUSED, CrmState.WAITING) and sale.may_change_basket,
            can_return_wallet=returning is SpendState.SPENT and not sale.tenders and not busy,
            wallet_return=_RETURNS.get(returning),
            refused=sale.crm is CrmState.REFUSED,
        )

    def _state_before_books(self) -> PaymentState:
        """Show Payment while the sale is being written into the books."""
        basket = self._running.basket
        total = self._preset(None)
        return PaymentState(
            items=basket.items,
            receipt_number="",
            customer=basket.customer,
            way=self.way,
            amount=self._amount.amount or ZERO,
            typed=self._amount.typed,
            quick=quick_cash(total),
            exact=total,
            terminal_receipt="",
            parts=(),
            band=reward_band(None),
            totals=PaymentTotals(
                basket.total, ZERO, ZERO, ZERO, total, None, ZERO, ZERO, None, total
            ),
            line=self.notice,
            waits=True,
            can_cancel=False,
            spend_shown=basket.customer is not None,
            spend_reason=say("payment.spend.not-recorded"),
        )


_RETURNS: dict[SpendState, Message] = {
    SpendState.RETURNING: say("payment.wallet-return.returning"),
    SpendState.RETURN_UNKNOWN: say("payment.wallet-return.checking"),
}
