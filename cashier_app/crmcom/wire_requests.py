"""The requests as they go over the line, each without its token (which is put in when it is sent).

Every class names its page. Names that the documentation leaves open stand here as assumed;
`requests.py` writes them as the settings say.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import NotRequired, TypedDict

from cashier_app.crmcom.encoding import Written

NamedBy = Mapping[str, str]
"""One name of something, such as `{"code": "COF-01"}` (crmcom-api.md 4.1)."""


class AccessTokenIdentifier(TypedDict):
    """Whatever identifies a customer: card, phone or e-mail alike (pageIds 489928, 522092)."""

    authentication_code: str


class ParticipantIdentifier(TypedDict, total=False):
    """A rewards participant, by exactly one of these (pageId 489928)."""

    id: str
    access_token_identifier: AccessTokenIdentifier


class AccountIdentifier(TypedDict, total=False):
    """An accounts receivable in the form of POST, by exactly one of these (pageId 974164)."""

    id: str
    access_token_identifier: AccessTokenIdentifier
    customer_identification_medium_identifier: NamedBy


class Named(TypedDict, total=False):
    """How a customer is named: by exactly one of these (crmcom-api.md 1.8)."""

    rewards_participant_identifier: ParticipantIdentifier
    accounts_receivable_identifier: AccountIdentifier


class Place(TypedDict, total=False):
    """Where a sale is made: exactly one of these (pageIds 514482, 490444)."""

    performed_by_unit_identifier: NamedBy
    performed_by_tap_identifier: NamedBy
    performed_by_business_unit_identifier: NamedBy


class EventIdentifier(TypedDict, total=False):
    """A purchase or a spend request, by one of these (pageId 490417; `id` is assumed)."""

    number: str
    id: str


class Fields(TypedDict, total=False):
    """What an answer is to hold; left out, it holds everything (crmcom-api.md 1.6)."""

    fields_set: str


class Login(TypedDict):
    """POST authentication/token (pageId 494531)."""

    username: str
    password: str
    organisation: str


class ShowParticipant(TypedDict):
    """POST rewards_participants/show (pageId 489928)."""

    rewards_participant_identifier: ParticipantIdentifier
    fields_set: str


class ShowAccount(Fields):
    """POST accounts_receivable/show (pageId 512933)."""

    accounts_receivable_identifier: AccountIdentifier


class ListAccounts(TypedDict):
    """POST accounts_receivable/list, by e-mail (pageId 493328); whether it pages is not said."""

    email_address: str
    fields_set: str


class GetBalance(Named):
    """POST wallets/get_balance (pageId 490490)."""

    fields_set: str


class ShowAccessToken(TypedDict):
    """POST access_tokens/show (pageId 496721)."""

    access_token_identifier: AccessTokenIdentifier
    fields_set: str


class ProductLine(TypedDict):
    """A line of a basket; the amounts are those of the whole line (pageId 952063)."""

    product_identifier: NamedBy
    quantity: Decimal
    net_amount: Decimal
    vat_amount: Decimal
    total_amount: Decimal


class PreviewPurchase(Named, Place):
    """POST customer_events/purchases/preview (pageId 490516; crmcom-api.md 10.4)."""

    performed_on: str
    products_set: list[ProductLine]
    fields_set: str


class SpendInCreate(TypedDict, total=False):
    """The spend that create takes along, from R17; its name is assumed (crmcom-api.md 10.6)."""

    spend_amount: Decimal


class Origin(TypedDict, total=False):
    """Of which purchase this is the rest, in words of our own (pageId 490514)."""

    description: str


class CreatePurchase(Named, Place, SpendInCreate, Origin):
    """POST customer_events/purchases/create (pageIds 490514, 514482)."""

    performed_on: str
    products_set: list[ProductLine]
    reference_number: str
    external_system: str
    external_system_reference_number: NotRequired[str]
    fields_set: str


class ListEvents(Named, Fields):
    """POST customer_events/purchases/list (pageId 490589) and spend_requests/list (510925)."""

    submitted_after_date: str
    number_of_results: int
    offset: int


class CreateSpend(Named, Place):
    """POST customer_events/spend_requests/create (pageId 512467)."""

    purchase_customer_request_identifier: EventIdentifier
    performed_on: str
    spend_amount: Decimal
    fields_set: str


class CancelEvent(TypedDict):
    """POST customer_events/purchases/cancel (pageId 511758), spend_requests/cancel (490417)."""

    customer_event_identifier: EventIdentifier
    fields_set: str


class SynchroniseProducts(TypedDict):
    """POST products/synchronise (pageId 516773); `products.py` writes the products of a batch."""

    synchronisation_definition_identifier: NamedBy
    products_set: Written
    fields_set: str
