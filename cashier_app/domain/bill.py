"""A sale's figures: what it costs, what comes off, what remains, what may be done now."""

from datetime import datetime
from decimal import Decimal

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer
from cashier_app.domain.exchange import ExchangeMoney
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import RecordedPurchase, Reduction, RewardPreview, SpendLimits
from cashier_app.domain.sale_states import NO_SPEND, CrmState, SpendState, Stage, WalletSpend
from cashier_app.domain.tender import MoneyBack, Tender, money_back


@frozen
class Bill:
    """What a sale is and what it costs, without how it moves (see `Sale`).

    `performed_on` is when it was begun, in the till's local time without zone; `closed_at` is the
    time on its receipt, empty while it is open and in books that did not note it yet; what is left
    of a sale after a return keeps the times of that one.
    `full_price` is the cashier's word that nobody waits for an unknown outcome. `fixed_to_pay` is
    what the bill was when the first tender part was taken without an answer of CRM.COM; an answer
    that comes later changes `give_back`, never the bill. `resends` counts how often the purchase
    was sent again while the sale was on the screen. After a return of some goods `replaces` is the
    reference of the sale of which these are what the customer keeps, and `replaced_by` that of
    what she keeps of this one; `exchange` is what did not go back then but was kept to pay another
    sale with. `claimed_at` is when a sale without customer was given to one afterwards.
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
    resends: int = 0
    replaces: str = ""
    replaced_by: str = ""
    claimed_at: str = ""
    closed_at: str = ""
    exchange: ExchangeMoney | None = None

    @property
    def bought_at(self) -> datetime:
        """When people say that it was bought: the time on its receipt, if it has one."""
        return datetime.fromisoformat(self.closed_at) if self.closed_at else self.performed_on

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
        return self._off_the_bill(self.spend.amount if self.spend.live else ZERO)

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
        return self.previewed_to_pay - self._off_the_bill(self.asked_with_purchase)

    @property
    def asked_with_purchase(self) -> Decimal:
        """What the purchase itself asks of the wallet, while its answer is awaited."""
        return self.spend.asked if self.spend.state is SpendState.WITH_PURCHASE else ZERO

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
    def in_hand(self) -> Decimal:
        """What was handed over for it: what goes back at once when it is given up.

        What was kept for an exchange is not: it only goes back to where it was kept.
        """
        parts = (part for part in self.tenders if part.source is None)
        return sum((part.received - part.change for part in parts), ZERO)

    @property
    def money_back(self) -> tuple[MoneyBack, ...]:
        """What goes back when the sale is cancelled, in the reverse order of payment."""
        return money_back(self.tenders)

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
    def may_return_wallet(self) -> bool:
        """Whether spent wallet money may be given back alone: never after money was taken."""
        return self.spend.state is SpendState.SPENT and not self.tenders

    @property
    def may_ask_with_purchase(self) -> bool:
        """Whether the purchase may ask for wallet money itself: previewed, and not sent yet."""
        blocked = self.customer is not None and self.customer.spending_blocked
        return (
            self.stage is Stage.OPEN
            and self.crm is CrmState.SENDING
            and self.spend.state is SpendState.NONE
            and self.preview is not None
            and self.preview.spending_allowed
            and not blocked
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

    def _off_the_bill(self, amount: Decimal) -> Decimal:
        return amount if self.reduction is Reduction.FRONT_END else ZERO
