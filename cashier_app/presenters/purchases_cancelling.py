"""Cancelling a past purchase: what is asked before, and what is said after."""

from collections.abc import Callable
from decimal import Decimal

from cashier_app.domain.bought import Bought
from cashier_app.domain.cancel_reason import CancelReason
from cashier_app.domain.cancellation import CancelState
from cashier_app.domain.customer import Customer
from cashier_app.domain.money import ZERO
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.tender import MoneyBack, TenderKind
from cashier_app.domain.verb import Verb
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.purchases_state import CancelPanel
from cashier_app.services.allow import Allow
from cashier_app.services.cancel_purchase import (
    CancelPurchase,
    Outcome,
    is_ours_alone,
    may_be_cancelled,
)
from cashier_app.services.line import Line, LineState
from cashier_app.services.read_before_cancel import ReadBeforeCancel, Reading

_ENDED = {
    CancelState.ASKED: "purchases.cancel-asked",
    CancelState.NOT_KNOWN: "purchases.cancel-not-known",
    CancelState.REFUSED: "purchases.cancel-refused",
    CancelState.NOT_DONE: "purchases.cancel-not-done",
}
_NOT_NOW = (CrmState.WAITING, CrmState.UNKNOWN, CrmState.SENDING)


class PurchasesCancelling:
    """Asks before a purchase is cancelled, and keeps nothing that the books do not say."""

    def __init__(  # noqa: PLR0913 - it is told of the rooms beside it, all by name
        self,
        cancel: CancelPurchase,
        read: ReadBeforeCancel,
        line: Line,
        *,
        allow: Allow,
        chosen: Callable[[], Bought | None],
        customer: Callable[[], Customer | None],
        is_returned: Callable[[Bought], bool],
        to_return: Callable[[Bought], tuple[MoneyBack, ...] | None],
        begins: Callable[[], None],
        changed: Callable[[], None],
    ) -> None:
        """Ask `chosen` for the purchase that is shown, `customer` for whose list it is.

        `begins` ends what else is asked about a purchase: one question at a time.

        `to_return` says what goes back at the till, None where that is not known here; `allow`
        asks whether the person at the till may cancel. What `is_returned` is in other hands.
        """
        self._cancel = cancel
        self._read = read
        self._line = line
        self._allow = allow
        self._chosen = chosen
        self._customer = customer
        self._is_returned = is_returned
        self._to_return = to_return
        self._begins = begins
        self._changed = changed
        self._reason: CancelReason | None = None
        # Keeps why it is cancelled; put in where the shop wants to know, else nobody is asked.
        self.because: Callable[[Bought, CancelReason], None] | None = None

    # ---- what a cashier asks -------------------------------------------------------------------

    def cancel_requested(self) -> None:
        """Ask whether the chosen purchase is to be cancelled, and read it once more for that."""
        bought = self._chosen()
        if bought is not None and self.why_not(bought) is None:
            self._allow(Verb.CANCEL_PURCHASE, lambda: self._ask(bought))

    def cancel_kept(self) -> None:
        """Leave the purchase as it is."""
        self._read.drop()
        self._changed()

    def cancel_confirmed(self) -> None:
        """Cancel it, once; what was not read to the end cannot be confirmed."""
        bought = self._read.bought
        if bought is None or self._read.state is not Reading.DONE or self._asks_reason:
            return
        self._read.drop()
        if self.because is not None and self._reason is not None:
            self.because(bought, self._reason)
        self._cancel.cancel(bought)
        self._changed()

    def cancel_reason_chosen(self, reason: CancelReason) -> None:
        """Go on with this reason; it counts only if the purchase is cancelled."""
        if self.asking:
            self._reason = reason
            self._changed()

    # ---- what is shown -------------------------------------------------------------------------

    @property
    def asking(self) -> bool:
        """Whether the question is shown."""
        return self._read.bought is not None

    @property
    def under_way(self) -> int:
        """How many cancellations CRM.COM has not answered."""
        return len(self._cancel.live)

    def is_asked(self, bought: Bought) -> bool:
        """Whether its cancellation is on its way or being checked."""
        return self._cancel.is_being_cancelled(bought)

    def why_not(self, bought: Bought | None) -> str | None:
        """Say by a key why it cannot be cancelled now, None when it can."""
        if bought is None:
            return "nothing-chosen"
        reason = self._state_against(bought)
        if reason is None and not self._can_ask(bought):
            return "cancel-offline"
        return reason

    def panel(self) -> CancelPanel | None:
        """What is asked now, None while nothing is."""
        bought = self._read.bought
        if bought is None:
            return None
        at_crm = self._read.purchase
        return CancelPanel(
            number=bought.receipt_number,
            at=bought.bought_at,
            total=bought.total,
            lines=len(bought.sale.basket.lines) if bought.sale is not None else None,
            taken_back=at_crm.awarded if at_crm else None,
            on_request=_on_request(bought, at_crm),
            automatic=at_crm.automatic if at_crm else ZERO,
            instant=at_crm.instant if at_crm else ZERO,
            wallet=self._read.wallet,
            back=self._to_return(bought),
            reading=self._read.state,
            rewarded=not (bought.sale is not None and is_ours_alone(bought.sale)),
            words=self._read.words,
            asks_reason=self._asks_reason,
        )

    # ---- within --------------------------------------------------------------------------------

    @property
    def _asks_reason(self) -> bool:
        return self.because is not None and self._reason is None

    def _ask(self, asked: Bought) -> None:
        """Ask about the purchase for which that was allowed, as it stands by now."""
        bought = self._chosen()
        if bought is None or bought.key != asked.key or self.why_not(bought) is not None:
            return
        self._begins()
        self._reason = None
        self._read.read(bought, self._customer_of(bought))
        self._changed()

    def _state_against(self, bought: Bought) -> str | None:
        if bought.cancelled:
            return "cancel-cancelled"
        if self._cancel.is_being_cancelled(bought):
            return "cancel-being-checked"
        if self._is_returned(bought):
            return "cancel-returning"
        if bought.sale is not None and bought.sale.crm in _NOT_NOW:
            return "cancel-waiting"
        return None if may_be_cancelled(bought) else "cancel-no-number"

    def _can_ask(self, bought: Bought) -> bool:
        alone = bought.sale is not None and is_ours_alone(bought.sale)
        return alone or self._line.state is LineState.CONNECTED

    def _customer_of(self, bought: Bought) -> Customer | None:
        return bought.sale.customer if bought.sale is not None else self._customer()


def outcome_message(outcome: Outcome) -> Message:
    """Say how a cancellation stands: what happened, what is safe, what to do next."""
    parsed = Reference.parse(outcome.reference)
    number = parsed.receipt_number if parsed else outcome.reference
    if outcome.state is not CancelState.CANCELLED:
        return say(_ENDED[outcome.state], number=number, words=outcome.words)
    if outcome.back is None:
        return say("purchases.cancelled-elsewhere", number=number)
    cash, card = (_sum(outcome.back, kind) for kind in (TenderKind.CASH, TenderKind.CARD))
    if cash and card:
        return say("purchases.cancelled-both", number=number, cash=cash, card=card)
    if cash or card:
        key = "cash" if cash else "card"
        return say(f"purchases.cancelled-{key}", number=number, amount=cash or card)
    return say("purchases.cancelled-nothing", number=number)


def _sum(back: tuple[MoneyBack, ...], kind: TenderKind) -> Decimal:
    return sum((part.amount for part in back if part.kind is kind), ZERO)


def _on_request(bought: Bought, at_crm: RecordedPurchase | None) -> Decimal:
    """What was spent on request, by CRM.COM's own word, else as far as this till knows it."""
    if at_crm is None:
        return ZERO
    if at_crm.total_spend is not None:
        return max(at_crm.total_spend - at_crm.instant - at_crm.automatic, ZERO)
    if at_crm.requested is not None:
        return at_crm.requested
    return bought.sale.spend.amount if bought.sale is not None and bought.sale.spend.live else ZERO
