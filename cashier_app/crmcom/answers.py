"""From CRM.COM's answers to the till's values.

A `pydantic.ValidationError` here means that the answer cannot be used; `line.py` turns it into the
error that fits the call.
"""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from pydantic import ConfigDict, TypeAdapter

from cashier_app.crmcom.envelope import Envelope
from cashier_app.crmcom.undocumented import date_in, name_in, names_in, says_blocked
from cashier_app.crmcom.wire_models import (
    Account,
    Owner,
    Participant,
    Preview,
    Purchase,
    Spend,
    Token,
    Wallet,
)
from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.errors import RefusedError
from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend, Reduction, RewardPreview

Row = Mapping[str, object]

_ROWS = TypeAdapter(list[dict[str, object]], config=ConfigDict(hide_input_in_errors=True))
_TERMINATED = "TERMINATED"
_CANCELLED = "CANCELLED"


def token(envelope: Envelope) -> str:
    """Take the token out of the answer to a sign-in."""
    return Token.model_validate(envelope.data).token


def customer(identification: Identification, envelope: Envelope) -> Customer:
    """Read the participant that was found.

    Raises:
        RefusedError: CRM.COM says OK and shows nobody.

    """
    if not envelope.data:
        raise RefusedError(envelope.words, envelope.code)
    found = Participant.model_validate(envelope.data)
    account = found.accounts_receivable or Account()
    owner = account.account_owner or Owner()
    return Customer(
        identification=identification,
        id=found.id,
        member_number=found.number,
        name=_name(account, owner),
        first_name=owner.first_name,
        last_name=owner.last_name,
        tier=name_in(found.reward_tier),
        wallet=(found.wallet or Wallet()).balance,
        takes_part=found.life_cycle_state != _TERMINATED,
        ended_on=date_in(found.termination_information),
        spending_blocked=says_blocked(found.spend_blocking_state),
    )


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
    )


def recorded_purchase(envelope: Envelope) -> RecordedPurchase:
    """Read the answer to a purchase that was just recorded, with its words for the customer.

    Nothing can have been spent on request yet. So where the instant spend is missing, it is what
    the whole leaves: nobody pays what CRM.COM says was spent, whichever member says so.
    """
    answer = Purchase.model_validate(envelope.data)
    recorded = purchase(answer, envelope.message)
    if answer.total_instant_spend_amount is not None or answer.total_spend_amount is None:
        return recorded
    return replace(recorded, instant=max(answer.total_spend_amount - recorded.automatic, ZERO))


def shown_purchase(envelope: Envelope) -> RecordedPurchase:
    """Read a purchase that was asked for by number."""
    return purchase(Purchase.model_validate(envelope.data))


def purchase(answer: Purchase, message: str = "") -> RecordedPurchase:
    """Say in the till's words what stands in a purchase."""
    return RecordedPurchase(
        id=answer.id,
        number=answer.number,
        awarded=answer.total_awarded_amount or ZERO,
        instant=answer.total_instant_spend_amount or ZERO,
        automatic=answer.total_automatic_spend_amount or ZERO,
        total_spend=answer.total_spend_amount,
        message=message,
        cancelled=answer.life_cycle_state == _CANCELLED,
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
    return True if shown.life_cycle_state == _CANCELLED else None


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


def _name(account: Account, owner: Owner) -> str:
    """Find a name to show: any of the four places may be empty (crmcom-api.md 3.1)."""
    first_and_last = f"{owner.first_name} {owner.last_name}".strip()
    return owner.name or first_and_last or owner.company_name or account.name


def _limit(amount: Decimal | None) -> Decimal | None:
    """Read a limit per transaction; nothing or 0 means that there is none."""
    return amount if amount is not None and amount > ZERO else None
