"""A cashier at a till without a window: whole sales, each of its own kind, one tap after the other.

| Sale | What happens in it |
|---|---|
| `spends_and_splits` | wallet spend, a cash part, the rest by card, a copy printed |
| `pays_in_cash` | no customer, never sent |
| `sells_offline` | the line is away: full price, sent from the outbox later |
| `sells_unanswered` | the purchase arrives, its answer does not: looked up, found |
| `changes_her_mind` | recorded, spent from the wallet, a part taken and undone, then given up |
| `spends_unanswered` | the spend arrives, its answer does not: cancelled from the outbox |
| `takes_the_spend_back` | what the wallet paid goes back to it, everything is paid in cash |
| `closes_before_the_spend_is_back` | the return arrives, its answer does not: settled by a person |
| `closes_and_the_spend_stays` | the return does not arrive: found to be spent as the bill says |

Where the purchase itself asks for wallet money (`sales_with_purchase`):

| Sale | What happens in it |
|---|---|
| `spends_with_purchase` | the answer says what was spent, a cash part, the rest by card |
| `spends_with_purchase_unanswered` | it arrives, its answer does not: paid in full, then found |
| `spends_with_purchase_unheard` | it does not arrive: paid in full, sent again without asking |
| `spends_with_purchase_in_vain` | spent with the purchase, then given up |
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol, Self

from cashier_app.app.wiring import WiredTill
from cashier_app.domain.decision import Decision
from cashier_app.domain.discount import Reason
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, SpendState
from cashier_app.presenters.payment_state import Question, Way
from cashier_app.presenters.price_form_state import PriceTask
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab

SETTLES_S = 400


class TillInHand(Protocol):
    """A till as its cashier has it: every tap is followed by all that comes of it."""

    @property
    def wired(self) -> WiredTill:
        """What is behind the screens."""
        ...

    @property
    def screen(self) -> Screen:
        """The screen that is shown."""
        ...

    @property
    def sale(self) -> Sale | None:
        """The sale in work."""
        ...

    def do(self, action: Callable[..., object], *args: object) -> Self:
        """Tap."""
        ...

    def scan(self, code: str) -> Self:
        """Scan a code."""
        ...

    def wait(self, seconds: float) -> Self:
        """Let so much time pass; a till on real time only does what is due."""
        ...


class LineTrouble(Protocol):
    """What a harness can do to the line to CRM.COM."""

    def lose_request(self, call: str) -> None:
        """Let the next call of this method not arrive."""
        ...

    def lose_answer(self, call: str) -> None:
        """Let the next call of this method take effect and its answer get lost."""
        ...

    def go_away(self) -> None:
        """Let nothing through."""
        ...

    def mend(self) -> None:
        """Be well again."""
        ...


@dataclass(frozen=True)
class Cashier:
    """Sells at this till: `goods` are codes of products, `card` is a customer's."""

    till: TillInHand
    line: LineTrouble
    goods: Sequence[str]
    card: str
    spends: Decimal = Decimal("2.00")

    def sales(self) -> Sequence[Callable[[], None]]:
        """Every kind of sale there is."""
        return (
            self.spends_and_splits,
            self.pays_in_cash,
            self.sells_offline,
            self.sells_unanswered,
            self.changes_her_mind,
            self.spends_unanswered,
            self.takes_the_spend_back,
            self.closes_before_the_spend_is_back,
            self.closes_and_the_spend_stays,
        )

    def sales_with_purchase(self) -> Sequence[Callable[[], None]]:
        """Every kind of sale whose purchase asks for wallet money itself."""
        return (
            self.spends_with_purchase,
            self.spends_with_purchase_unanswered,
            self.spends_with_purchase_unheard,
            self.spends_with_purchase_in_vain,
        )

    def spends_with_purchase(self) -> None:
        """Sell with one call that records and spends."""
        self._pays_and_spends()
        self._adds_cash("5.00")
        self._finishes_by_card()
        self._starts_anew()

    def spends_with_purchase_unanswered(self) -> None:
        """Sell in full; what was spent all the same is owed."""
        self._sells_in_full(self.line.lose_answer)

    def spends_with_purchase_unheard(self) -> None:
        """Sell in full; what is sent again asks for nothing."""
        self._sells_in_full(self.line.lose_request)

    def spends_with_purchase_in_vain(self) -> None:
        """Give the sale up; the wallet gets back what it paid."""
        questions = self.till.wired.questions
        self._pays_and_spends()
        self.till.do(questions.cancel_requested)
        self.till.do(questions.cancel_confirmed)
        self.till.wait(SETTLES_S)

    def _sells_in_full(self, trouble: Callable[[str], None]) -> None:
        trouble("record_purchase")
        self._pays_and_spends()
        self.till.do(self.till.wired.unknown.full_price_requested)
        self._finishes()
        self._starts_anew()
        self.till.wait(SETTLES_S)

    def _pays_and_spends(self) -> None:
        form = self.till.wired.spend_form
        self._scans_basket(known=True)
        self.till.do(self.till.wired.sale.spend_requested)
        self.till.do(form.quick_chosen, self.spends)
        self.till.do(form.spend_requested)

    def spends_and_splits(self, *, marked_down: bool = False) -> None:
        """Sell with all that a sale can have, discounts too if they are asked for."""
        self._scans_basket(known=True)
        if marked_down:
            self._marks_down(PriceTask.LINE_DISCOUNT, "33")
            self._marks_down(PriceTask.BASKET_DISCOUNT, "100")
        self._pays()
        self._spends()
        self._adds_cash("5.00")
        self._finishes_by_card()
        self.till.do(self.till.wired.receipt.print_again_requested)
        self._starts_anew()

    def pays_in_cash(self) -> None:
        """Sell to nobody in particular."""
        self._scans_basket(known=False)
        self._pays()
        self._finishes()
        self._starts_anew()

    def sells_offline(self) -> None:
        """Sell while nothing gets through, then let it be sent."""
        self._scans_basket(known=True)
        self.line.go_away()
        self._pays()
        self._adds_cash("3.00")
        self._finishes()
        self._starts_anew()
        self.line.mend()
        self.till.wait(SETTLES_S)

    def sells_unanswered(self) -> None:
        """Sell without having heard of the purchase, and let the till find it."""
        self._scans_basket(known=True)
        self.line.lose_answer("record_purchase")
        self._pays()
        self.till.do(self.till.wired.unknown.full_price_requested)
        self._finishes()
        self._starts_anew()
        self.till.wait(SETTLES_S)

    def changes_her_mind(self) -> None:
        """Give a sale up after money moved in it."""
        questions = self.till.wired.questions
        self._scans_basket(known=True)
        self._pays()
        self._spends()
        self._adds_cash("4.00")
        self.till.do(questions.remove_part_requested, 0)
        self.till.do(questions.remove_part_confirmed)
        self.till.do(questions.cancel_requested)
        self.till.do(questions.cancel_confirmed)
        assert self.till.sale is None
        self.till.wait(SETTLES_S)

    def spends_unanswered(self) -> None:
        """Sell although it is not known whether the wallet paid; it must not have, in the end."""
        self._scans_basket(known=True)
        self._pays()
        self.line.lose_answer("spend")
        self._spends()
        self._finishes()
        self._starts_anew()
        self.till.wait(SETTLES_S)

    def takes_the_spend_back(self) -> None:
        """Give the wallet its money back and sell all the same."""
        self._sells_after_return()

    def closes_before_the_spend_is_back(self) -> None:
        """Sell on what the wallet paid, which it has back all the same; settle that by hand."""
        self._sells_after_return(self.line.lose_answer)
        self.line.mend()
        self.till.wait(SETTLES_S)
        self.settles_wallets()

    def closes_and_the_spend_stays(self) -> None:
        """Sell on what the wallet paid, although it was asked to take that back."""
        self._sells_after_return(self.line.lose_request)
        self.line.mend()
        self.till.wait(SETTLES_S)

    def _sells_after_return(self, trouble: Callable[[str], None] | None = None) -> None:
        questions = self.till.wired.questions
        self._scans_basket(known=True)
        self._pays()
        self._spends()
        if trouble is not None:
            trouble("cancel_spend")
        self.till.do(questions.return_wallet_requested)
        self.till.do(questions.return_wallet_confirmed)
        self._finishes()
        self._starts_anew()

    def settles_wallets(self) -> None:
        """Say of every return that came behind its bill that it is settled."""
        wired, queue = self.till.wired, self.till.wired.beside.queue
        self.till.do(wired.beside.open, Screen.QUEUE)
        for row in wired.outbox.rows:
            self.till.do(queue.row_selected, row.id)
            self.till.do(queue.decision_requested, Decision.SETTLED)
            self.till.do(queue.decision_confirmed)
        self.till.do(wired.status.tab_requested, Tab.SALE)

    def comes_to_payment(self) -> None:
        """Scan customer and goods, and press Pay."""
        self._scans_basket(known=True)
        self._pays()

    def takes_some_cash(self) -> None:
        """Take a first part in cash."""
        self._adds_cash("3.00")

    def asks_wallet(self) -> None:
        """Ask for a little wallet money."""
        self._spends()

    def exchanges(self) -> None:
        """Sell to her once more, and take what was kept of goods that came back."""
        self._scans_basket(known=True)
        self._pays()
        self.till.do(self.till.wired.payment.exchange_requested)

    def finishes(self) -> None:
        """Take the rest in cash and start anew."""
        self._finishes()
        self._starts_anew()

    def comes_to_rest(self) -> None:
        """Bring whatever is in work to its end, as calmly as she can, and let the outbox work."""
        for _ in range(12):
            self.goes_on_calmly()
        self.till.wait(SETTLES_S)

    def goes_on_calmly(self) -> None:
        """Do the next thing that brings the sale in work to its end."""
        press = self._calm_press()
        if press is not None:
            self.till.do(press).wait(1)

    # ---- the taps ------------------------------------------------------------------------------

    def _scans_basket(self, *, known: bool) -> None:
        if known:
            self.till.scan(self.card)
        for code in self.goods:
            self.till.scan(code)

    def _marks_down(self, task: PriceTask, cents: str) -> None:
        prices = self.till.wired.prices
        self.till.do(prices.discount_requested)
        self.till.do(prices.price_task_chosen, task)
        self.till.do(prices.price_digits_typed, cents)
        self.till.do(prices.reason_chosen, Reason.GOODWILL)

    def _pays(self) -> None:
        self.till.do(self.till.wired.sale.pay_requested)

    def _spends(self) -> None:
        form = self.till.wired.spend_form
        self.till.do(self.till.wired.payment.spend_requested)
        self.till.do(form.quick_chosen, self.spends)
        self.till.do(form.spend_requested)

    def _adds_cash(self, amount: str) -> None:
        payment = self.till.wired.payment
        self.till.do(payment.way_chosen, Way.SPLIT)
        self.till.do(payment.digit_typed, amount.replace(".", ""))
        self.till.do(payment.add_cash_requested)

    def _finishes_by_card(self) -> None:
        payment = self.till.wired.payment
        self.till.do(payment.way_chosen, Way.CARD)
        self.till.do(payment.card_approved)

    def _finishes(self) -> None:
        payment = self.till.wired.payment
        self.till.do(payment.way_chosen, Way.CASH)
        self.till.do(payment.finish_requested)

    def _starts_anew(self) -> None:
        assert self.till.screen is Screen.RECEIPT, f"on {self.till.screen}, with {self.till.sale}"
        self.till.do(self.till.wired.receipt.new_sale_requested)

    def _calm_press(self) -> Callable[[], object] | None:
        wired = self.till.wired
        calm: dict[Screen, Callable[[], object] | None] = {
            Screen.SALE: None,
            Screen.IDENTIFY: wired.identify.back_requested,
            Screen.PAYMENT: self._calm_on_payment,
            Screen.SPEND: wired.spend_form.back_requested,
            Screen.UNKNOWN: wired.unknown.full_price_requested,
            Screen.RECEIPT: wired.receipt.new_sale_requested,
        }
        return calm[self.till.screen]

    def _calm_on_payment(self) -> None:
        wired = self.till.wired
        sale = self.till.sale
        if wired.payment.question is not Question.NONE:
            wired.questions.question_declined()
        elif sale is not None and sale.crm is CrmState.REFUSED:
            wired.payment.sell_without_reward_requested()
        elif sale is not None and sale.spend.state is SpendState.ASKING:
            self.till.wait(6)
        else:
            wired.payment.way_chosen(Way.CASH)
            wired.payment.finish_requested()
