"""How a release names the customer and the place of a sale.

A customer's `id` is a text that this room alone reads. It says what she was found as, so that a
sale is still found after an upgrade of CRM.COM: a rewards participant's id stands as it is, that of
an accounts receivable has `account:` in front.
"""

from typing import Protocol

from cashier_app.crmcom.release import R17, R18
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.crmcom.wire_requests import AccountIdentifier, Named, ParticipantIdentifier, Place

_ACCOUNT = "account:"


def account_id(id_: str) -> str:
    """Return the customer's id for one who was found as an accounts receivable."""
    return f"{_ACCOUNT}{id_}"


def by_id(customer_id: str) -> Named:
    """Name a customer as what she was found as, whatever release is spoken now."""
    if customer_id.startswith(_ACCOUNT):
        return {"accounts_receivable_identifier": {"id": customer_id.removeprefix(_ACCOUNT)}}
    return {"rewards_participant_identifier": {"id": customer_id}}


class Naming(Protocol):
    """How one flow names customers and places."""

    @property
    def place(self) -> Place:
        """Where sales are made."""
        ...

    @property
    def spend_place(self) -> Place:
        """Where spend requests are made: by unit wherever there is one (pageId 512467)."""
        ...

    def by_code(self, code: str) -> Named:
        """Name a customer by what she showed."""
        ...

    def buyer(self, customer_id: str, code: str) -> Named:
        """Name the customer of a new sale; `customer_id` is empty for one never looked up."""
        ...


class ParticipantNaming:
    """Up to R16: a rewards participant and a unit (pageIds 489928, 514482)."""

    def __init__(self, settings: CrmComSettings) -> None:
        self.place: Place = {"performed_by_unit_identifier": settings.unit}
        self.spend_place = self.place

    def participant(self, code: str) -> ParticipantIdentifier:
        """Name a participant by her card, phone or e-mail."""
        return {"access_token_identifier": {"authentication_code": code}}

    def by_code(self, code: str) -> Named:
        """Name a customer by what she showed."""
        return {"rewards_participant_identifier": self.participant(code)}

    def buyer(self, customer_id: str, code: str) -> Named:
        """Name the customer of a new sale; both ways to name her are taken up to R16."""
        return by_id(customer_id) if customer_id else self.by_code(code)


class AccountNaming:
    """From R17: an accounts receivable, which is mandatory there, and a tap (pageId 514482).

    From R18 the place is a business unit, and the customer may be named by her customer
    identification medium (pageId 974164).
    """

    def __init__(self, settings: CrmComSettings) -> None:
        unit: Place = {"performed_by_unit_identifier": settings.unit} if settings.unit else {}
        self.place = _newest_place(settings) or unit
        self.spend_place = unit or self.place
        self._medium = (
            settings.assumed.identification_medium_member if settings.release >= R18 else ""
        )

    def account(self, code: str) -> AccountIdentifier:
        """Name an account by its holder's card, phone or e-mail."""
        if self._medium:
            return {"customer_identification_medium_identifier": {self._medium: code}}
        return {"access_token_identifier": {"authentication_code": code}}

    def by_code(self, code: str) -> Named:
        """Name a customer by what she showed."""
        return {"accounts_receivable_identifier": self.account(code)}

    def buyer(self, customer_id: str, code: str) -> Named:
        """Name the customer of a new sale.

        One who was found as a participant, before an upgrade, is named by her code: participants
        are no longer taken here.
        """
        named = by_id(customer_id) if customer_id else self.by_code(code)
        return named if "accounts_receivable_identifier" in named else self.by_code(code)


def naming(settings: CrmComSettings) -> Naming:
    """Return how the installation's release names customers and places."""
    newer = settings.release >= R17
    return AccountNaming(settings) if newer else ParticipantNaming(settings)


def _newest_place(settings: CrmComSettings) -> Place:
    if settings.business_unit and settings.release >= R18:
        return {"performed_by_business_unit_identifier": settings.business_unit}
    if settings.tap:
        return {"performed_by_tap_identifier": settings.tap}
    return {}
