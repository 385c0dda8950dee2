"""From CRM.COM's answers to the till's values.

A `pydantic.ValidationError` here means that the answer cannot be used; `line.py` turns it into the
error that fits the call.
"""

from dataclasses import replace
from decimal import Decimal
from typing import Literal

from pydantic import ConfigDict, TypeAdapter

from cashier_app.crmcom.envelope import Envelope
from cashier_app.crmcom.pages import Row
from cashier_app.crmcom.undocumented import intended_codes_in, names_in
from cashier_app.crmcom.wall_time import WallTime
from cashier_app.crmcom.wire_models import (
    AwardTransaction,
    ListedPurchase,
    NewPurchase,
    Preview,
    Purchase,
    Spend,
    Token,
)
from cashier_app.domain.money import ZERO
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend, Reduction, RewardPreview

_ROWS = TypeAdapter(list[dict[str, object]], config=ConfigDict(hide_input_in_errors=True))
_CANCELLED = "CANCELLED"


def token(envelope: Envelope) -> str:
    """Take the token out of the answer to a sign-in."""
    return Token.model_validate(envelope.data).token


def preview(envelope: Envelope) -> RewardPreview:
    """Read what a purchase would earn and spend."""
    answer = Preview.model_validate(envelope.data)
    return RewardPreview(
        award=answer.total_award_amount or ZERO,
        instant=answer.total_instant_spend_amount or ZERO,
        automatic=answer.total_automatic_spend_amount or ZERO,
        available=answer.total_additional_spend_amount,
        least=_limit(answer.minimum_spend_amount_per_transaction),
        at_most=_limit(answer.maximum_spend_amount_per_transaction),
        reduction=reduction(answer.reduction_method) or Reduction.FRONT_END,
        spending_allowed=answer.allow_spending is not False,
        wallet=answer.wallet_balance,
        vouchers=names_in(answer.voucher_types_set),
        message=envelope.message,
    )


def recorded_purchase(envelope: Envelope) -> RecordedPurchase:
    """Read the answer to a purchase that was just recorded, with its words for the customer."""
    answer = NewPurchase.model_validate(envelope.data)
    recorded = just_recorded(answer, envelope.message)
    return replace(recorded, unknown_codes=intended_codes_in(answer.products_set))


def just_recorded(answer: Purchase, message: str = "") -> RecordedPurchase:
    """Say what stands in a purchase on which nothing can have been spent since it was made.

    Where the instant spend is missing, it is what the whole leaves besides what is named: nobody
    pays what CRM.COM says was spent, whichever member says so. An answer that was lost and is
    looked for takes as much off as if it had come.
    """
    recorded = purchase(answer, message)
    if answer.total_instant_spend_amount is not None or answer.total_spend_amount is None:
        return recorded
    requested = answer.total_additional_spend_amount or ZERO
    instant = max(answer.total_spend_amount - recorded.automatic - requested, ZERO)
    return replace(recorded, instant=instant, requested=requested)


def shown_purchase(envelope: Envelope) -> RecordedPurchase:
    """Read a purchase that was asked for by number."""
    return purchase(Purchase.model_validate(envelope.data), envelope.message)


def purchase(answer: Purchase, message: str = "") -> RecordedPurchase:
    """Say in the till's words what stands in a purchase."""
    return RecordedPurchase(
        id=answer.id,
        number=answer.number,
        awarded=_awarded(answer),
        instant=answer.total_instant_spend_amount or ZERO,
        automatic=answer.total_automatic_spend_amount or ZERO,
        requested=_requested(answer),
        total_spend=answer.total_spend_amount,
        message=message,
        cancelled=is_cancelled(answer.life_cycle_state),
    )


def past_purchase(answer: ListedPurchase, wall_time: WallTime) -> PastPurchase:
    """Say in the till's words what stands in a row of purchases/list (pageId 490589)."""
    performed_on = answer.performed_on
    return PastPurchase(
        reference=answer.reference_number,
        performed_on=None if performed_on is None else wall_time.here(performed_on),
        total=answer.total_amount,
        at_crm=purchase(answer),
    )


def recorded_spend(envelope: Envelope) -> RecordedSpend:
    """Read the answer to a spend that was just made."""
    return spend(Spend.model_validate(envelope.data), envelope.message)


def spend(answer: Spend, message: str = "") -> RecordedSpend:
    """Say in the till's words what stands in a spend request."""
    return RecordedSpend(
        id=answer.id,
        number=answer.number,
        amount=answer.spend_amount,
        reduction=reduction(answer.reduction_method),
        message=message,
    )


def cancelled_purchase(envelope: Envelope) -> RecordedPurchase:
    """Read the answer to a cancellation: its OK says so, whatever state the copy in it shows."""
    return replace(shown_purchase(envelope), cancelled=True)


def cancelled(_envelope: Envelope) -> Literal[True]:
    """Take the answer to a cancellation of which the OK is all that counts."""
    return True


def cancelled_already(envelope: Envelope) -> Literal[True] | None:
    """Whether a spend request that was asked for by number is cancelled; None if it is not."""
    shown = Spend.model_validate(envelope.data)
    return True if is_cancelled(shown.life_cycle_state) else None


def is_cancelled(state: str) -> bool:
    """Whether something is cancelled; what is not said to be is money that was moved."""
    return state.upper() == _CANCELLED


def rows(envelope: Envelope) -> list[Row]:
    """Read a page of a list. Anything but a list of objects is no answer, not an empty page."""
    return [*_ROWS.validate_python(envelope.data)]


def nothing(_envelope: Envelope) -> None:
    """Take an answer whose OK is all that counts."""


def reduction(method: str) -> Reduction | None:
    """Read who lowers the bill; None where it was not said in words we know (pageId 951388)."""
    try:
        return Reduction(method.upper())
    except ValueError:
        return None


def _limit(amount: Decimal | None) -> Decimal | None:
    """Read a limit per transaction; nothing or 0 means that there is none."""
    return amount if amount is not None and amount > ZERO else None


def _awarded(answer: Purchase) -> Decimal | None:
    """Read the award: before R13.1 it stands in its transactions only; None when nobody says it."""
    if answer.total_awarded_amount is not None or answer.award_reward_transactions_set is None:
        return answer.total_awarded_amount
    awards = answer.award_reward_transactions_set
    return sum((award.amount or ZERO for award in awards if _stands(award)), ZERO)


def _stands(award: AwardTransaction) -> bool:
    return not is_cancelled(award.life_cycle_state)


def _requested(answer: Purchase) -> Decimal | None:
    """Read what was spent on request: what CRM.COM says, or what its whole leaves."""
    if answer.total_additional_spend_amount is not None or answer.total_spend_amount is None:
        return answer.total_additional_spend_amount
    known = (answer.total_instant_spend_amount, answer.total_automatic_spend_amount)
    return max(answer.total_spend_amount - sum((part or ZERO for part in known), ZERO), ZERO)
