"""One sale from Pay to paper, as an explicit state machine.

The tables in `sale_states.py` name every move that is allowed; anything else raises
`TransitionError`.
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from cashier_app.domain.bill import Bill
from cashier_app.domain.customer import Customer
from cashier_app.domain.errors import TransitionError
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

__all__ = ["CrmState", "Sale", "SpendState", "Stage", "WalletSpend"]


@dataclass(frozen=True, slots=True)
class Sale(Bill):
    """A sale with a number: each move returns the sale as it is after it.

    Raises:
        TransitionError: (every move) the present state does not allow it.

    """

    def with_preview(self, preview: RewardPreview) -> "Sale":
        """Note a preview of this basket that came after Pay was pressed; the first one counts."""
        if self.preview is not None or self.tenders:
            return self
        return replace(self, preview=preview, reduction=preview.reduction)

    # ---- moves of the purchase at CRM.COM ------------------------------------------------------

    def for_customer(self, customer: Customer) -> "Sale":
        """Give a sale without customer to a customer shown on Payment; it is sent next."""
        if self.tenders:
            message = "money was taken for this sale already"
            raise TransitionError(message)
        basket = self.basket.with_customer(customer)
        return replace(self._crm(CrmState.SENDING), basket=basket)

    def recorded(self, answer: RecordedPurchase) -> "Sale":
        """CRM.COM recorded the purchase; a late answer is as final as a quick one."""
        return replace(self._crm(CrmState.RECORDED), answer=answer, full_price=False)

    def refused(self, words: str) -> "Sale":
        """CRM.COM refused the purchase, in these words."""
        return replace(self._crm(CrmState.REFUSED), refusal=words)

    def not_sent(self) -> "Sale":
        """Nothing left the till: the sale waits here and is sent after it closed."""
        return self._crm(CrmState.WAITING)

    def unanswered(self) -> "Sale":
        """It was sent and no answer came in time."""
        return self._crm(CrmState.UNKNOWN)

    def without_reward(self) -> "Sale":
        """Sell a refused purchase without reward, for good."""
        return self._crm(CrmState.KEPT)

    def at_full_price(self) -> "Sale":
        """Nobody waits for an unknown outcome: go on at full price, the till keeps asking."""
        if self.crm is not CrmState.UNKNOWN:
            raise TransitionError(self.crm.value)
        return replace(self, full_price=True)

    # ---- moves of the wallet spend -------------------------------------------------------------

    def asking_wallet(self, amount: Decimal, at: str) -> "Sale":
        """A spend request for this amount is about to be sent."""
        if not self.may_spend:
            message = "wallet money cannot be spent on this sale now"
            raise TransitionError(message)
        return self._spend(WalletSpend(SpendState.ASKING, asked=amount, at=at))

    def wallet_spent(self, answer: RecordedSpend) -> "Sale":
        """CRM.COM spent `answer.amount`, which may be less than was asked.

        An amount that is missing or more than remains to be paid is not taken off the bill: the
        spend is kept for checking and cancelled at CRM.COM.
        """
        found = replace(self.spend, id=answer.id, number=answer.number)
        if answer.amount is None or not ZERO <= answer.amount <= self.still_to_pay:
            return self._spend(replace(found, state=SpendState.CHECK))
        reduction = answer.reduction or self.reduction
        spent = replace(found, state=SpendState.SPENT, amount=answer.amount)
        return replace(self._spend(spent), reduction=reduction)

    def wallet_not_spent(self) -> "Sale":
        """Nothing was spent: refused (and read again) or never sent; or a check found nothing."""
        return self._spend(NO_SPEND)

    def wallet_unanswered(self) -> "Sale":
        """No answer to the spend request: the bill goes on without it, the till checks it later."""
        return self._spend(replace(self.spend, state=SpendState.CHECK))

    def returning_wallet(self) -> "Sale":
        """The spend is about to be cancelled at CRM.COM."""
        if self.tenders:
            message = "money was taken for this sale already"
            raise TransitionError(message)
        return self._spend(replace(self.spend, state=SpendState.RETURNING))

    def wallet_returned(self) -> "Sale":
        """CRM.COM cancelled the spend: the money is in the wallet again."""
        return self._spend(NO_SPEND)

    def wallet_return_refused(self) -> "Sale":
        """CRM.COM did not cancel the spend; it stays off the bill."""
        return self._spend(replace(self.spend, state=SpendState.SPENT))

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
        if self.stage is not Stage.OPEN:
            raise TransitionError(self.stage.value)
        left = self.tenders[:place] + self.tenders[place + 1 :]
        return replace(self, tenders=left, fixed_to_pay=self.fixed_to_pay if left else None)

    def closed(self) -> "Sale":
        """Everything is paid: the sale is done, whatever CRM.COM or the printer do next."""
        if not self.may_take_money or self.still_to_pay:
            message = "the sale is not paid"
            raise TransitionError(message)
        return self._stage(Stage.CLOSED)

    def given_up(self) -> "Sale":
        """The sale does not happen; what CRM.COM recorded of it is cancelled there."""
        return self._stage(Stage.GIVEN_UP)

    # ---- the tables at work --------------------------------------------------------------------

    def _crm(self, state: CrmState) -> "Sale":
        if state not in CRM_MOVES[self.crm]:
            message = f"{self.reference}: {self.crm.value} cannot become {state.value}"
            raise TransitionError(message)
        return replace(self, crm=state)

    def _stage(self, stage: Stage) -> "Sale":
        if stage not in STAGE_MOVES[self.stage]:
            message = f"{self.reference}: {self.stage.value} cannot become {stage.value}"
            raise TransitionError(message)
        return replace(self, stage=stage)

    def _spend(self, spend: WalletSpend) -> "Sale":
        if spend.state not in SPEND_MOVES[self.spend.state]:
            message = (
                f"{self.reference}: {self.spend.state.value} cannot become {spend.state.value}"
            )
            raise TransitionError(message)
        return replace(self, spend=spend)
