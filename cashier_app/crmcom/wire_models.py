"""CRM.COM's answers as they come over the line: only the members that the till uses.

Each model names its fields once, with the release that brought them, and `fields_set` asks for
exactly those that a release has (`fields_of`): a strict server may refuse a name that it does not
know. Unknown members of an answer are ignored: installations add their own.
"""

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic.fields import FieldInfo

from cashier_app.crmcom.loose_types import Amount, Flag, Moment, Spent, Text, text_of
from cashier_app.crmcom.release import (
    R12,
    R12_6,
    R13,
    R13_1,
    R14,
    R17,
    Before,
    Nameless,
    Release,
    Since,
)


class Wire(BaseModel):
    """What all answers have in common; an error never repeats what stood in the answer."""

    model_config = ConfigDict(
        extra="ignore", frozen=True, coerce_numbers_to_str=True, hide_input_in_errors=True
    )


def fields_of(model: type[Wire], release: Release) -> str:
    """Return the `fields_set` for an answer: top-level names, commas, no blanks (pageId 489928).

    Empty: ask for the answer as a whole.
    """
    there = {name: field for name, field in model.model_fields.items() if _there(field, release)}
    if any(_is_nameless(field, release) for field in there.values()):
        return ""
    return ",".join(there)


def _there(field: FieldInfo, release: Release) -> bool:
    for mark in field.metadata:
        if isinstance(mark, Since) and release < mark.release:
            return False
        if isinstance(mark, Before) and release >= mark.release:
            return False
    return True


def _is_nameless(field: FieldInfo, release: Release) -> bool:
    return any(
        isinstance(mark, Nameless) and (mark.before is None or release < mark.before)
        for mark in field.metadata
    )


class Token(Wire):
    """The answer to authentication/web_api_key/token (pageId 491003) and /token (494531)."""

    token: Text

    @model_validator(mode="after")
    def _is_there(self) -> Self:
        if not self.token:
            raise ValueError("no token")
        return self


class Owner(Wire):
    """The contact behind an account (pageId 522092); any of the names may be missing."""

    name: Text = ""
    first_name: Text = ""
    last_name: Text = ""
    company_name: Text = ""


class Account(Wire):
    """An accounts receivable, as far as it names its owner (pageId 522092)."""

    name: Text = ""
    account_owner: Owner | None = None


class Wallet(Wire):
    """A wallet; `balance` is all that is in it, not what may be spent here (pageId 952035)."""

    balance: Amount = None


class Balance(Wallet):
    """The answer to wallets/get_balance (pageIds 490490, 952953)."""


class Participant(Wire):
    """A rewards participant (pageIds 956849, 957722).

    The members of the last three are not documented; `undocumented.py` makes the best of them.
    """

    id: Text
    number: Text = ""
    life_cycle_state: Annotated[Text, Since(R12)] = ""
    accounts_receivable: Account | None = None
    wallet: Wallet | None = None
    reward_tier: object = None
    spend_blocking_state: Annotated[object, Since(Release(10, 1))] = None
    termination_information: object = None

    @model_validator(mode="after")
    def _can_be_named_again(self) -> Self:
        if not self.id:
            raise ValueError("a participant without id")
        return self


class ListedAccount(Wire):
    """An accounts receivable as the list answers it: it is shown afterwards (pageId 493328)."""

    id: Text

    @model_validator(mode="after")
    def _can_be_named_again(self) -> Self:
        if not self.id:
            raise ValueError("an account without id")
        return self


class ShownAccount(ListedAccount, Account):
    """An accounts receivable as show answers it (pageId 512933).

    From R17 its rewards object holds what a participant held before (pageId 952771). What it is
    called stands nowhere; `rewards` is assumed (crmcom-api.md 10.24).
    """

    number: Text = ""
    life_cycle_state: Text = ""
    rewards: Annotated[object, Since(R17), Nameless()] = None


class AccessToken(Wire):
    """The answer to access_tokens/show (pageIds 496721, 513680)."""

    life_cycle_state: Text = ""


class Preview(Wire):
    """The answer to purchases/preview (pageId 951388)."""

    total_award_amount: Amount = None
    total_instant_spend_amount: Spent = None
    total_automatic_spend_amount: Annotated[Spent, Since(R13)] = None
    total_additional_spend_amount: Amount = None
    minimum_spend_amount_per_transaction: Amount = None
    maximum_spend_amount_per_transaction: Amount = None
    reduction_method: Annotated[Text, Since(R13)] = ""
    wallet_balance: Annotated[Amount, Since(R13_1)] = None
    allow_spending: Flag = None
    voucher_types_set: object = None


class Event(Wire):
    """What purchases and spend requests have in common: one of `id` and `number` at least."""

    id: Text = ""
    number: Text = ""
    life_cycle_state: Text = ""

    @model_validator(mode="after")
    def _can_be_named_again(self) -> Self:
        if not self.id and not self.number:
            raise ValueError("an event without id and number")
        return self


class AwardTransaction(Wire):
    """One award of a purchase, which is where it stands before R13.1 (crmcom-api.md 4.3.2)."""

    amount: Amount = None
    life_cycle_state: Text = ""


class Purchase(Event):
    """A purchase, as create, show and cancel answer it (pageId 952088)."""

    total_awarded_amount: Annotated[Amount, Since(R13_1)] = None
    total_instant_spend_amount: Annotated[Spent, Since(R13_1)] = None
    total_automatic_spend_amount: Annotated[Spent, Since(R13_1)] = None
    total_additional_spend_amount: Annotated[Spent, Since(R13_1)] = None
    total_spend_amount: Annotated[Spent, Since(R13_1)] = None
    award_reward_transactions_set: Annotated[tuple[AwardTransaction, ...] | None, Before(R13_1)] = (
        None
    )


class NewPurchase(Purchase):
    """A purchase as create answers it, with its products (pageIds 952088, 952096).

    What stands in them is only shown, so it is read as tolerantly as what is not documented.
    """

    products_set: Annotated[object, Since(R14)] = None


class ListedPurchase(Purchase):
    """A row of purchases/list (pageId 490589): a purchase with what tells whose it is."""

    reference_number: Text = ""
    performed_on: Moment = None
    total_amount: Amount = None


class Spend(Event):
    """A spend request, as create, show and cancel answer it (pageId 952068)."""

    spend_amount: Amount = None
    reduction_method: Annotated[Text, Since(R13)] = ""


class ListedSpend(Spend):
    """A row of spend_requests/list (pageId 510925); CRM.COM's own spends are marked in it.

    `instant_spend` is there since R10 by one page and since R12.6 by another (491371, 962320).
    """

    instant_spend: Annotated[Flag, Nameless(before=R12_6)] = None
    automatic_spend: Annotated[Flag, Since(R13)] = None
    purchase_customer_event: Event | None = None


class UnprocessedProduct(Wire):
    """A product that products/synchronise did not take (pageId 952340)."""

    request_code: Text = ""
    error_code: Text = ""
    error_description: Text = ""


def _messages(rows: object) -> Mapping[str, str]:
    """Key the messages by the code that was sent; a model of each of a thousand rows takes long."""
    messages: dict[str, str] = {}
    if rows is None:
        return messages
    if not isinstance(rows, list):
        raise ValueError("no list")  # noqa: TRY004 - pydantic collects ValueError only
    for row in rows:
        if not isinstance(row, dict):
            raise ValueError("no product")  # noqa: TRY004 - pydantic collects ValueError only
        messages[text_of(row.get("request_code"))] = text_of(row.get("message"))
    return messages


class SyncAnswer(Wire):
    """The answer to products/synchronise: each product is in one of the sets (pageId 952340).

    Of a product that was taken there is its `request_code` and, where not all of it was, a
    `message`.
    """

    processed_products_set: Annotated[Mapping[str, str], BeforeValidator(_messages)] = Field(
        default_factory=dict
    )
    unprocessed_products_set: tuple[UnprocessedProduct, ...] | None = None


class Product(Wire):
    """A row of products/list (pageIds 490438, 524024); it has no price."""

    code: Text = ""
    alternative_code: Text = ""
    description: Text = ""
