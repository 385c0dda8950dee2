"""One sale from Pay to paper, as an explicit state machine.

A sale has three small machines side by side: what CRM.COM knows of it (`CrmState`), how the sale
itself stands (`Stage`) and what became of a wallet spend asked for it (`SpendState`). `CRM_MOVES`,
`STAGE_MOVES` and `SPEND_MOVES` name every move that is allowed; anything else raises
`TransitionError`. `docs/sale-states.md` draws these tables and a test compares the drawing.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import Enum

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.money import ZERO
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import (
    RecordedPurchase,
    RecordedSpend,
    Reduction,
    RewardPreview,
    SpendLimits,
)
from cashier_app.domain.tender import Tender


class CrmState(Enum):
    """What CRM.COM knows of the sale; `WAITING` is *not sent*, `KEPT` without reward for good."""

    NONE = "none"
    SENDING = "sending"
    WAITING = "waiting"
    UNKNOWN = "unknown"
    RECORDED = "recorded"
    REFUSED = "refused"
    KEPT = "kept"


class Stage(Enum):
    """How the sale itself stands."""

    OPEN = "open"
    CLOSED = "closed"
    GIVEN_UP = "given-up"


class SpendState(Enum):
    """What became of the wallet spend asked for this sale.

    `CHECK` is a spend without a usable answer: nothing comes off the bill, and if it turns out to
    have happened it is cancelled at CRM.COM.
    """

    NONE = "none"
    ASKING = "asking"
    SPENT = "spent"
    CHECK = "check"
    RETURNING = "returning"
    RETURN_UNKNOWN = "return-unknown"


CRM_MOVES: dict[CrmState, frozenset[CrmState]] = {
    CrmState.NONE: frozenset({CrmState.SENDING}),
    CrmState.SENDING: frozenset(
        {CrmState.RECORDED, CrmState.REFUSED, CrmState.WAITING, CrmState.UNKNOWN}
    ),
    CrmState.WAITING: frozenset({CrmState.RECORDED, CrmState.REFUSED, CrmState.UNKNOWN}),
    CrmState.UNKNOWN: frozenset({CrmState.RECORDED, CrmState.REFUSED, CrmState.WAITING}),
    CrmState.RECORDED: frozenset(),
    CrmState.REFUSED: frozenset({CrmState.KEPT}),
    CrmState.KEPT: frozenset(),
}
STAGE_MOVES: dict[Stage, frozenset[Stage]] = {
    Stage.OPEN: frozenset({Stage.CLOSED, Stage.GIVEN_UP}),
    Stage.CLOSED: frozenset(),
    Stage.GIVEN_UP: frozenset(),
}
SPEND_MOVES: dict[SpendState, frozenset[SpendState]] = {
    SpendState.NONE: frozenset({SpendState.ASKING}),
    SpendState.ASKING: frozenset({SpendState.SPENT, SpendState.NONE, SpendState.CHECK}),
    SpendState.SPENT: frozenset({SpendState.RETURNING}),
    SpendState.CHECK: frozenset({SpendState.NONE}),
    SpendState.RETURNING: frozenset({SpendState.NONE, SpendState.SPENT, SpendState.RETURN_UNKNOWN}),
    SpendState.RETURN_UNKNOWN: frozenset({SpendState.NONE, SpendState.SPENT}),
}


@dataclass(frozen=True, slots=True)
class WalletSpend:
    """The one wallet spend of a sale: what was asked, what CRM.COM really spent, its number."""

    state: SpendState = SpendState.NONE
    asked: Decimal = ZERO
    amount: Decimal = ZERO
    id: str = ""
    number: str = ""
    at: str = ""


NO_SPEND = WalletSpend()


@dataclass(frozen=True, slots=True)
class Sale:
    """A sale that has a number; `performed_on` is the till's local time without zone.

    `full_price` is the cashier's word that nobody waits for an unknown outcome. `fixed_to_pay` is
    what the bill was when the first tender part was taken without an answer of CRM.COM; an answer
    that comes later changes `give_back`, never the bill.
    """

    reference: Reference
    performed_on: datetime
    basket: Basket
    cashier: str = ""
    crm: CrmState = CrmState.NONE
    stage: Stage = Stage.OPEN
    preview: RewardPreview | None = None
    reduction: Reduction = Reduction.FRONT_END
    answer: RecordedPurchase | None = None
    refusal: str = ""
    spend: WalletSpend = NO_SPEND
    tenders: tuple[Tender, ...] = ()
    full_price: bool = False
    fixed_to_pay: Decimal | None = None

    # ---- figures -------------------------------------------------------------------------------

    @property
    def identity(self) -> str:
        """The identity of the basket it was made from."""
        return self.basket.identity

    @property
    def customer(self) -> Customer | None:
        """The customer of the sale, if there is one."""
        return self.basket.customer

    @property
    def goods(self) -> Decimal:
        """The sum of the lines, as it is sent to CRM.COM."""
        return self.basket.total

    @property
    def instant(self) -> Decimal:
        """The instant discount that comes off the bill."""
        return self._off_the_bill(self.answer.instant if self.answer else ZERO)

    @property
    def automatic(self) -> Decimal:
        """What was spent automatically and comes off the bill."""
        return self._off_the_bill(self.answer.automatic if self.answer else ZERO)

    @property
    def from_wallet(self) -> Decimal:
        """What was spent from the wallet on request and comes off the bill."""
        live = (SpendState.SPENT, SpendState.RETURNING, SpendState.RETURN_UNKNOWN)
        return self._off_the_bill(self.spend.amount if self.spend.state in live else ZERO)

    @property
    def discount(self) -> Decimal:
        """All that the wallet and the offers take off what is charged; it lowers the VAT base."""
        return self.goods - self.to_pay

    @property
    def to_pay(self) -> Decimal:
        """What the customer has to pay: goods − instant − automatic − from the wallet."""
        return self.fixed_to_pay if self.fixed_to_pay is not None else self.to_pay_by_answer

    @property
    def to_pay_by_answer(self) -> Decimal:
        """What CRM.COM's answer makes of the bill, whatever was fixed before it came."""
        return max(self.goods - self.instant - self.automatic - self.from_wallet, ZERO)

    @property
    def expected_to_pay(self) -> Decimal:
        """What the preview lets expect, while the answer is awaited."""
        if self.crm not in (CrmState.SENDING, CrmState.UNKNOWN):
            return self.to_pay
        return self.previewed_to_pay

    @property
    def previewed_to_pay(self) -> Decimal:
        """What the preview made of the bill, or the goods where there was none."""
        if self.preview is None:
            return self.goods
        off = self._off_the_bill(self.preview.instant + self.preview.automatic)
        return max(self.goods - off, ZERO)

    @property
    def give_back(self) -> Decimal:
        """What the customer paid too much because the answer came after the bill was fixed."""
        if self.fixed_to_pay is None:
            return ZERO
        return self.fixed_to_pay - self.to_pay_by_answer

    @property
    def taken(self) -> Decimal:
        """What the tender parts took off the bill so far."""
        return sum((tender.amount for tender in self.tenders), ZERO)

    @property
    def still_to_pay(self) -> Decimal:
        """What remains after the parts taken so far."""
        return max(self.to_pay - self.taken, ZERO)

    @property
    def awarded(self) -> Decimal | None:
        """What the sale earned, None while (or where) CRM.COM has not said it."""
        return self.answer.awarded if self.answer else None

    @property
    def spend_limits(self) -> SpendLimits:
        """Return the limits of a spend request on what remains to be paid now."""
        if self.preview is None:
            return SpendLimits(None, None, None, self.still_to_pay)
        return self.preview.limits(self.still_to_pay)

    # ---- what may be done now ------------------------------------------------------------------

    @property
    def may_take_money(self) -> bool:
        """Whether a tender part may be taken: never while an answer is awaited."""
        settled = (CrmState.NONE, CrmState.RECORDED, CrmState.WAITING, CrmState.KEPT)
        unknown_accepted = self.crm is CrmState.UNKNOWN and self.full_price
        waiting = self.spend.state in (SpendState.ASKING, SpendState.RETURNING)
        return (
            self.stage is Stage.OPEN and not waiting and (self.crm in settled or unknown_accepted)
        )

    @property
    def may_spend(self) -> bool:
        """Whether wallet money may be asked for: recorded, allowed, and no other spend alive."""
        allowed = self.preview is None or self.preview.spending_allowed
        blocked = self.customer is not None and self.customer.spending_blocked
        return (
            self.stage is Stage.OPEN
            and self.crm is CrmState.RECORDED
            and self.spend.state is SpendState.NONE
            and self.fixed_to_pay is None
            and not self.full_price
            and allowed
            and not blocked
            and self.still_to_pay > 0
        )

    @property
    def may_change_basket(self) -> bool:
        """Whether the cashier may go back to the basket: never after money was taken."""
        spending = (SpendState.ASKING, SpendState.RETURNING)
        return (
            self.stage is Stage.OPEN
            and not self.tenders
            and self.crm is not CrmState.SENDING
            and self.spend.state not in spending
        )

    @property
    def may_be_at_crm(self) -> bool:
        """Whether giving the sale up has to be told to CRM.COM (or looked up there first)."""
        return self.crm in (CrmState.RECORDED, CrmState.UNKNOWN, CrmState.SENDING)

    @property
    def must_still_be_sent(self) -> bool:
        """Whether a closed sale has to go on to CRM.COM from the outbox."""
        return self.crm in (CrmState.WAITING, CrmState.UNKNOWN)

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

    def _off_the_bill(self, amount: Decimal) -> Decimal:
        return amount if self.reduction is Reduction.FRONT_END else ZERO
