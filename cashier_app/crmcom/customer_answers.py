"""From CRM.COM's answers about people to the till's customer."""

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum

from cashier_app.crmcom.envelope import Envelope
from cashier_app.crmcom.naming import account_id
from cashier_app.crmcom.undocumented import date_in, name_in, says_blocked
from cashier_app.crmcom.wire_models import (
    AccessToken,
    Account,
    Balance,
    Owner,
    Participant,
    ShownAccount,
    Wallet,
)
from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.errors import RefusedError

_TERMINATED = "TERMINATED"


class TokenState(Enum):
    """What CRM.COM knows of a card, phone or e-mail (pageId 496721)."""

    NOT_EFFECTIVE = "NOT_EFFECTIVE"
    PENDING_VERIFICATION = "PENDING_VERIFICATION"


def participant(identification: Identification, envelope: Envelope) -> Customer:
    """Read the participant that was found, up to R16 (pageId 956849).

    Raises:
        RefusedError: CRM.COM says OK and shows nobody.

    """
    found = Participant.model_validate(_somebody(envelope))
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
        # Before R12 there is no state; how it ended stands there only when it did.
        takes_part=found.life_cycle_state != _TERMINATED and not found.termination_information,
        ended_on=date_in(found.termination_information),
        spending_blocked=says_blocked(found.spend_blocking_state),
    )


def account(identification: Identification, envelope: Envelope) -> Customer:
    """Read the account that was found (pageId 512933); her wallet is not in it.

    Raises:
        RefusedError: CRM.COM says OK and shows nobody.

    """
    found = ShownAccount.model_validate(_somebody(envelope))
    owner = found.account_owner or Owner()
    rewards = found.rewards if isinstance(found.rewards, Mapping) else {}
    return Customer(
        identification=identification,
        id=account_id(found.id),
        member_number=found.number,
        name=_name(found, owner),
        first_name=owner.first_name,
        last_name=owner.last_name,
        tier=name_in(rewards.get("reward_tier")),
        takes_part=_TERMINATED not in (found.life_cycle_state, rewards.get("life_cycle_state")),
        ended_on=date_in(rewards.get("termination_information")),
        spending_blocked=says_blocked(rewards.get("spend_blocking_state")),
    )


def balance(envelope: Envelope) -> Decimal | None:
    """Read the balance of a wallet (pageId 490490)."""
    return Balance.model_validate(envelope.data).balance


def token_state(envelope: Envelope) -> TokenState | None:
    """Read why a card, phone or e-mail is not in force; None where that is not the reason."""
    state = AccessToken.model_validate(envelope.data).life_cycle_state
    try:
        return TokenState(state.upper())
    except ValueError:
        return None


def _somebody(envelope: Envelope) -> object:
    if not envelope.data:
        raise RefusedError(envelope.words, envelope.code)
    return envelope.data


def _name(account: Account, owner: Owner) -> str:
    """Find a name to show: any of the four places may be empty (crmcom-api.md 3.1)."""
    first_and_last = f"{owner.first_name} {owner.last_name}".strip()
    return owner.name or first_and_last or owner.company_name or account.name
