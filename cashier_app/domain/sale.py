"""One sale from Pay to paper, as an explicit state machine.

The tables in `sale_states.py` name every move that is allowed; anything else raises
`TransitionError`.
"""

from collections.abc import Collection
from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.bill import Bill
from cashier_app.domain.customer import Customer
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend, RewardPreview
from cashier_app.domain.sale_states import (
    CRM_MOVES,
    NO_SPEND,
    SPEND_MOVES,
    STAGE_MOVES,
    CrmState,
    SpendState,
    Stage,
    WalletSpend,
)
from cashier_app.domain.tender import Tender

_ASKED = (SpendState.ASKING,)
_RETURN_ASKED = (SpendState.RETURNING, SpendState.RETURN_UNKNOWN)


@frozen
class Sale(Bill):
    """A sale with a number: each move returns the sale as it is after it.

    Raises:
        TransitionError: (every move) the present state does not allow it.

    """

    def with_preview(self, preview: RewardPreview) -> "Sale":
        """Note a preview of this basket that came after Pay was pressed; the first one counts.

        Once money was taken, or the sale is over, the bill stays as it is.
        """
        if self.preview is not None or self.tenders or self.stage is not Stage.OPEN:
            return self
        return replace(self, preview=preview, reduction=preview.reduction)

    # ---- moves of the purchase at CRM.COM ------------------------------------------------------

    def for_customer(self, customer: Customer) -> "Sale":
        """Give a sale without customer to a customer shown on Payment; it is sent next."""
        self._no_money_taken()
        basket = self.basket.with_customer(customer)
        return replace(self._crm(CrmState.SENDING), basket=basket)

    def claimed(self, customer: Customer, at: str) -> "Sale":
        """Give a paid sale to the customer who had forgotten the card, once; it is sent later."""
        if self.stage is not Stage.CLOSED or self.customer is not None or self.replaces:
            raise TransitionError(self.stage.value)
        given = replace(self._crm(CrmState.WAITING), basket=self.basket.with_customer(customer))
        paid = self.to_pay if self.tenders else None  # what comes off of it later is owed to her
        return replace(given, fixed_to_pay=paid, claimed_at=at)

    def recorded(self, answer: RecordedPurchase) -> "Sale":
        """CRM.COM recorded the purchase; a late answer is as final as a quick one.

        What the purchase asked of the wallet comes off the bill as the answer states it. An amount
        that is missing, more than was asked or more than is due does not come off.
        """
        return self._crm(CrmState.RECORDED, answer)

    def refused(self, words: str) -> "Sale":
        """CRM.COM refused the purchase, in these words."""
        return replace(self._crm(CrmState.REFUSED), refusal=words)

    def not_sent(self) -> "Sale":
        """Nothing left the till: the sale waits here and is sent after it closed."""
        if self.crm in (CrmState.REFUSED, CrmState.NONE):
            raise TransitionError(self.crm.value)
        return self._crm(CrmState.WAITING)

    def unanswered(self) -> "Sale":
        """It was sent and no answer came in time."""
        return self._crm(CrmState.UNKNOWN)

    def without_reward(self) -> "Sale":
        """Keep a refused purchase without reward, for good; once it is closed, any unsettled one.

        On the screen that is the answer to a refusal only: what got no answer may be recorded.
        """
        if self.crm is not CrmState.REFUSED and self.stage is not Stage.CLOSED:
            raise TransitionError(self.crm.value)
        return self._crm(CrmState.KEPT)

    def released(self) -> "Sale":
        """A person lets a refused purchase be sent again; that is only done after it closed."""
        if self.crm is not CrmState.REFUSED or self.stage is not Stage.CLOSED:
            raise TransitionError(self.crm.value)
        return replace(self._crm(CrmState.WAITING), refusal="")

    def seen_at_crm(self) -> "Sale":
        """A person saw the purchase at CRM.COM: final, though no answer states its figures."""
        if self.stage is not Stage.CLOSED and not self.replaces:
            raise TransitionError(self.stage.value)
        return self._crm(CrmState.RECORDED)

    def sending_again(self) -> "Sale":
        """The purchase was not there after the quiet period: it is about to be sent once more."""
        if self.crm is not CrmState.UNKNOWN or self.stage is not Stage.OPEN:
            raise TransitionError(self.crm.value)
        return replace(self, resends=self.resends + 1)

    def not_sent_again(self) -> "Sale":
        """The second send did not leave the till; what became of the first is still unknown."""
        if self.crm is not CrmState.UNKNOWN or not self.resends:
            raise TransitionError(self.crm.value)
        return replace(self, resends=self.resends - 1)

    def at_full_price(self) -> "Sale":
        """Nobody waits for an unknown outcome: go on at full price, the till keeps asking."""
        if self.crm is not CrmState.UNKNOWN:
            raise TransitionError(self.crm.value)
        return replace(self, full_price=True)

    # ---- moves of the wallet spend -------------------------------------------------------------

    def asking_wallet(self, amount: Decimal, at: str) -> "Sale":
        """A spend request for this amount is about to be sent; to pay caps it."""
        if not self.may_spend or not ZERO < amount <= self.still_to_pay:
            message = "this amount cannot be spent on this sale now"
            raise TransitionError(message)
        return self._spend(WalletSpend(SpendState.ASKING, asked=amount, at=at))

    def asking_with_purchase(self, amount: Decimal, at: str) -> "Sale":
        """The purchase itself asks for this amount, once: with the first request, never another.

        What the preview leaves to be paid caps it.
        """
        if not self.may_ask_with_purchase or not ZERO < amount <= self.previewed_to_pay:
            message = "this purchase cannot ask the wallet for this amount"
            raise TransitionError(message)
        return self._spend(WalletSpend(SpendState.WITH_PURCHASE, asked=amount, at=at))

    def wallet_spent(self, answer: RecordedSpend) -> "Sale":
        """CRM.COM spent `answer.amount`, which may be less than was asked.

        An amount that is missing or more than remains to be paid is not taken off the bill: the
        spend is kept for checking and cancelled at CRM.COM. What remains is worked out with the
        reduction method of this answer, which may be another one than the preview's.
        """
        found = replace(self.spend, id=answer.id, number=answer.number)
        stated = replace(self, reduction=answer.reduction or self.reduction)
        if answer.amount is None or not ZERO <= answer.amount <= stated.to_pay - self.taken:
            return self._spend(replace(found, state=SpendState.CHECK), _ASKED)
        spent = replace(found, state=SpendState.SPENT, amount=answer.amount)
        return replace(self._spend(spent, _ASKED), reduction=stated.reduction)

    def wallet_not_spent(self) -> "Sale":
        """Nothing was spent: refused (and read again) or never sent; or a check found nothing."""
        return self._spend(NO_SPEND, (*_ASKED, SpendState.CHECK))

    def wallet_unanswered(self) -> "Sale":
        """No answer to the spend request: the bill goes on without it, the till checks it later."""
        return self._spend(replace(self.spend, state=SpendState.CHECK), _ASKED)

    def returning_wallet(self) -> "Sale":
        """The spend is about to be cancelled at CRM.COM."""
        self._no_money_taken()
        return self._spend(replace(self.spend, state=SpendState.RETURNING))

    def wallet_returned(self) -> "Sale":
        """CRM.COM cancelled the spend: the money is in the wallet again.

        It cannot be said of a sale whose bill was paid: such a spend stays to be checked.
        """
        self._bill_not_paid()
        return self._spend(NO_SPEND, _RETURN_ASKED)

    def wallet_seems_returned(self) -> "Sale":
        """No answer to the return, and the spend is not to be seen at CRM.COM any more.

        It is to be paid again. That it was not seen is no proof, so it is checked like a spend that
        got no answer: one that is there after all is cancelled, and no second one is asked for.
        """
        self._bill_not_paid()
        seen = replace(self.spend, state=SpendState.CHECK, amount=ZERO)
        return self._spend(seen, (SpendState.RETURN_UNKNOWN,))

    def wallet_return_refused(self) -> "Sale":
        """CRM.COM did not cancel the spend; it stays off the bill."""
        return self._spend(replace(self.spend, state=SpendState.SPENT), _RETURN_ASKED)

    def wallet_return_unanswered(self) -> "Sale":
        """No answer to the cancellation of the spend; it stays off the bill and is checked."""
        return self._spend(replace(self.spend, state=SpendState.RETURN_UNKNOWN))

    # ---- moves of the payment ------------------------------------------------------------------

    def with_tender(self, tender: Tender) -> "Sale":
        """Take one part; without an answer of CRM.COM the first part fixes the bill."""
        if not self.may_take_money:
            message = "no money may be taken while an answer is awaited"
            raise TransitionError(message)
        if not ZERO <= tender.amount <= self.still_to_pay:
            message = "a part cannot be more than remains to be paid"
            raise TransitionError(message)
        fixed = self.fixed_to_pay
        if fixed is None and self.must_still_be_sent:
            fixed = self.to_pay
        return replace(self, tenders=(*self.tenders, tender), fixed_to_pay=fixed)

    def without_tender(self, place: int) -> "Sale":
        """Undo one part; when the last one is gone the bill follows CRM.COM's answer again."""
        if self.stage is not Stage.OPEN or not 0 <= place < len(self.tenders):
            message = "there is no such part to undo"
            raise TransitionError(message)
        left = self.tenders[:place] + self.tenders[place + 1 :]
        return replace(self, tenders=left, fixed_to_pay=self.fixed_to_pay if left else None)

    def closed(self, at: str = "") -> "Sale":
        """Everything is paid: the sale is done, whatever CRM.COM or the printer do next."""
        if not self.may_take_money or self.still_to_pay:
            message = "the sale is not paid"
            raise TransitionError(message)
        return replace(self._stage(Stage.CLOSED), closed_at=at or self.closed_at)

    def given_up(self) -> "Sale":
        """The sale does not happen; what CRM.COM recorded of it is cancelled there."""
        return self._stage(Stage.GIVEN_UP)

    def cancelled(self) -> "Sale":
        """A closed sale that surely is not at CRM.COM is undone; its money goes back."""
        if self.may_be_at_crm:
            raise TransitionError(self.crm.value)
        return self._stage(Stage.CANCELLED)

    def cancelled_at_crm(self) -> "Sale":
        """CRM.COM cancelled the purchase of a closed sale: award and spends are reversed there."""
        if self.crm is not CrmState.RECORDED:
            raise TransitionError(self.crm.value)
        return self._stage(Stage.CANCELLED)

    def returned(self, rest: str) -> "Sale":
        """Some goods of a closed sale came back; `rest` is the reference of what is kept."""
        return replace(self._stage(Stage.RETURNED), replaced_by=rest)

    # ---- the tables at work --------------------------------------------------------------------

    def _crm(self, state: CrmState, answer: RecordedPurchase | None = None) -> "Sale":
        if state not in CRM_MOVES[self.crm]:
            message = f"{self.reference}: {self.crm.value} cannot become {state.value}"
            raise TransitionError(message)
        moved = replace(self, crm=state, answer=answer)
        return replace(moved, spend=_spend_settled(moved))

    def _stage(self, stage: Stage) -> "Sale":
        if stage not in STAGE_MOVES[self.stage]:
            message = f"{self.reference}: {self.stage.value} cannot become {stage.value}"
            raise TransitionError(message)
        return replace(self, stage=stage)

    def _no_money_taken(self) -> None:
        if self.tenders or self.stage is not Stage.OPEN:
            message = "money was taken for this sale already, or it is over"
            raise TransitionError(message)

    def _bill_not_paid(self) -> None:
        """Refuse what would raise a bill that was paid, also one that was undone since."""
        if self.stage in (Stage.CLOSED, Stage.CANCELLED, Stage.RETURNED):
            raise TransitionError(self.stage.value)

    def _spend(
        self, spend: WalletSpend, asked: Collection[SpendState] = frozenset(SpendState)
    ) -> "Sale":
        """Move the spend; `asked` are the states whose question this is an answer to."""
        if self.spend.state not in asked or spend.state not in SPEND_MOVES[self.spend.state]:
            before, after = self.spend.state.value, spend.state.value
            message = f"{self.reference}: {before} cannot become {after}"
            raise TransitionError(message)
        return replace(self, spend=spend)


def _spend_settled(sale: Sale) -> WalletSpend:
    """Return what became of a spend that the purchase asked for, by how the purchase stands.

    What is not at CRM.COM spent nothing. What is there and stated by nobody stays off the bill.
    """
    spend = sale.spend
    awaited = sale.crm in (CrmState.SENDING, CrmState.UNKNOWN)
    if spend.state is not SpendState.WITH_PURCHASE or awaited:
        return spend
    if sale.crm is not CrmState.RECORDED:
        return NO_SPEND
    amount = sale.answer.spent_on_request if sale.answer else None
    if amount is None or not ZERO <= amount <= min(spend.asked, sale.to_pay_by_answer):
        return replace(spend, state=SpendState.UNSTATED)
    return replace(spend, state=SpendState.SPENT_WITH_PURCHASE, amount=amount)
