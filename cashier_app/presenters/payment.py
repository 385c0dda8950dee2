"""The Payment screen: take the money, give the change."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import cash_due, quick_cash
from cashier_app.presenters.amount_typing import TypedAmount
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.payment_amount import may_add, may_finish, too_much
from cashier_app.presenters.payment_before_books import BeforeBooks
from cashier_app.presenters.payment_exchange import PaymentExchange
from cashier_app.presenters.payment_figures import (
    news_of,
    part_rows,
    payment_line,
    payment_totals,
    return_reason,
    spend_reason,
    still_due,
    waits_reason,
    wallet_return,
)
from cashier_app.presenters.payment_state import PaymentState, PaymentView, Question, Way
from cashier_app.presenters.reward_band import reward_band
from cashier_app.presenters.settling import Settling
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.ports import TaskRunner
from cashier_app.services.record_purchase import RecordPurchase
from cashier_app.services.spend_wallet import SpendWallet
from cashier_app.services.take_payment import TakePayment


class PaymentPresenter:
    """Lets the cashier take cash and card parts and finish the sale.

    Giving the sale up is done by `PaymentQuestions`, which asks first.
    """

    def __init__(  # noqa: PLR0913 - the parts of one screen, put together in wiring
        self,
        view: PaymentView,
        current: CurrentSale,
        before: BeforeBooks,
        record: RecordPurchase,
        spend: SpendWallet,
        take: TakePayment,
        exchange: PaymentExchange,
        shop: Shop,
        runner: TaskRunner,
        *,
        settle_s: float,
        open_spend: Callable[[], None],
    ) -> None:
        """Call `open_spend` to go to the spend form.

        For `settle_s` after it opened, and after each part, no money can be taken (`Settling`).
        """
        self._view = view
        self._current = current
        self._before = before
        self._record = record
        self._spend = spend
        self._take = take
        self._exchange = exchange
        self._shop = shop
        self._settling = Settling(runner, settle_s, self.changed)
        self._open_spend = open_spend
        self._begin()

    def _begin(self) -> None:
        self.way = Way.CASH
        self.question = Question.NONE
        self.question_part = 0
        self._notice: Message | None = None
        self._seen: Sale | None = None
        self._begin_part()

    def _begin_part(self) -> None:
        self._amount = TypedAmount(self._shop.currency.decimals)
        self._terminal_receipt = ""

    def open(self) -> None:
        """Begin with cash chosen and the exact amount preset."""
        self._begin()
        self._settling.begin()
        self.changed()

    def changed(self) -> None:
        """Show the sale as it stands; the preset follows To pay until a digit is typed."""
        sale = self._current.sale
        if sale is not None:
            self._follow(self._seen or sale, sale)
        if not self._amount.typed:
            self._amount.preset(self._preset(sale))
        self._view.render(self._state(sale) if sale else self._state_before_books())

    def _follow(self, before: Sale, sale: Sale) -> None:
        """Take away what belongs to the sale as it was: its notice, and the part taken by now."""
        self._seen = sale
        if news_of(before) != news_of(sale):
            self._notice = None
        if before.tenders != sale.tenders:
            self._settling.begin()
            self._begin_part()
            if self.question in (Question.CARD_PART, Question.REMOVE_PART):
                self.question = Question.NONE

    def tell(self, notice: Message) -> None:
        """Show a line under the title until the next thing happens."""
        self._notice = notice
        self.changed()

    def ask(self, question: Question, part: int = 0) -> None:
        """Put a question in its place, about a part where it concerns one, or take it away."""
        self.question = question
        self.question_part = part
        self._notice = None
        self.changed()

    # ---- typing --------------------------------------------------------------------------------

    def way_chosen(self, way: Way) -> None:
        """Change the way; parts already taken are kept."""
        self.way = way
        self._begin_part()
        self.ask(Question.NONE)

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
        """Take a quick amount."""
        self._edit(lambda: self._amount.choose(amount))

    def _edit(self, edit: Callable[[], None]) -> None:
        """Change the amount, unless the terminal was asked for it already."""
        if self.question is not Question.CARD_PART:
            self._notice = None
            edit()
            self.changed()

    def terminal_receipt_changed(self, text: str) -> None:
        """Keep the number of the terminal's slip; what is shown of it is what is taken."""
        self._terminal_receipt = text
        self.changed()

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
            self._take.card(self._part(sale), self._terminal_receipt.strip(), close=False)
        elif self.way is Way.CARD:
            self._finish_by_card(sale)

    def _finish_by_card(self, sale: Sale) -> None:
        if sale.still_to_pay:
            self._take.card(sale.still_to_pay, self._terminal_receipt.strip(), close=True)
        else:
            self._take.finish()

    def card_declined(self) -> None:
        """Take nothing; cash is chosen."""
        if self.question is not Question.CARD_PART:
            self.way_chosen(Way.CASH)
        self.question = Question.NONE
        self.tell(say("payment.card-declined"))

    def add_cash_requested(self) -> None:
        """Take the typed amount as a cash part; the whole rest is what the coins allow of it."""
        sale = self._ready()
        if sale is not None and self._can_add(sale):
            received = self._amount.amount or ZERO
            if received == sale.still_to_pay:
                received = self._cash_due(received)
            self._take.cash(received, close=False)

    def add_card_requested(self) -> None:
        """Ask what the terminal said about the typed amount."""
        sale = self._ready()
        if sale is not None and self._can_add(sale):
            self.ask(Question.CARD_PART)

    def exchange_requested(self) -> None:
        """Take what was kept for an exchange, as far as there is something to pay."""
        owed = self._exchange.offered(self._ready())
        if owed is not None:
            self._take.exchange(owed)

    def spend_requested(self) -> None:
        """Open the spend form."""
        sale = self._current.sale
        if sale is not None and not self._current.busy and not spend_reason(sale, self._spend):
            self._open_spend()

    def sell_without_reward_requested(self) -> None:
        """Go on with a refused purchase, without reward."""
        self._record.sell_without_reward()

    # ---- within --------------------------------------------------------------------------------

    def _ready(self) -> Sale | None:
        """Return the sale, if money may be taken for it now."""
        sale = self._current.sale
        waits = self._current.busy or self._settling.going_on
        return sale if sale is not None and sale.may_take_money and not waits else None

    def _preset(self, sale: Sale | None) -> Decimal:
        rest = still_due(sale) if sale else self._before.to_pay(self._record.asking)
        return rest if self.way is Way.SPLIT else self._cash_due(rest)

    def _cash_due(self, rest: Decimal) -> Decimal:
        return cash_due(rest, self._shop.cash_rounding).amount

    def _part(self, sale: Sale) -> Decimal:
        return min(self._amount.amount or ZERO, sale.still_to_pay)

    def _can_finish(self, sale: Sale) -> bool:
        return may_finish(sale, self.way, self._amount.amount or ZERO, self._shop)

    def _can_add(self, sale: Sale) -> bool:
        return may_add(sale, self._amount.amount or ZERO, self._shop)

    def _state(self, sale: Sale) -> PaymentState:
        amount = self._amount.amount or ZERO
        line, alarming = payment_line(sale, self._spend)
        if (doubtful := too_much(sale, amount, self._shop)) is not None:
            line, alarming = doubtful, True
        due = self._cash_due(still_due(sale))
        busy = self._current.busy
        ready = self._ready() is not None
        no_spend = spend_reason(sale, self._spend)
        return PaymentState(
            items=sale.basket.items,
            receipt_number=sale.reference.receipt_number,
            customer=sale.customer,
            way=self.way,
            amount=self._part(sale) if self.question is Question.CARD_PART else amount,
            typed=self._amount.typed,
            quick=quick_cash(due) if due else (),
            exact=due,
            terminal_receipt=self._terminal_receipt,
            parts=part_rows(sale),
            band=reward_band(sale),
            totals=payment_totals(sale, self.way, amount, self._shop),
            line=self._notice or line,
            alarming=alarming and self._notice is None,
            question=self.question,
            question_part=self.question_part,
            give_back=sale.in_hand,
            reversed_award=sale.awarded or ZERO,
            reversed_spend=sale.instant + sale.automatic + sale.from_wallet,
            waits=not ready,
            waits_reason=waits_reason(sale, self._current),
            can_finish=ready and self._can_finish(sale),
            can_add=ready and self._can_add(sale),
            can_spend=no_spend is None and not busy,
            spend_shown=sale.customer is not None,
            spend_reason=no_spend,
            can_change_basket=sale.may_change_basket and not busy,
            can_cancel=sale.crm is not CrmState.SENDING and not busy,
            can_go_back=sale.crm in (CrmState.REFUSED, CrmState.WAITING) and sale.may_change_basket,
            can_return_wallet=sale.may_return_wallet and not busy,
            return_reason=return_reason(sale),
            wallet_return=wallet_return(sale),
            refused=sale.crm is CrmState.REFUSED,
            exchange=self._exchange.offer(sale.customer, sale),
        )

    def _state_before_books(self) -> PaymentState:
        shown = self._before.state(self.way, self._amount, self._notice, self._record.asking)
        return replace(shown, exchange=self._exchange.offer(shown.customer))
