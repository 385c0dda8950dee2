"""CRM.COM's answers as they come over the line: only the members that the till uses.

Each model names its fields once, and `fields_set` asks for exactly these (`fields_of`). Unknown
members are ignored: installations add their own.
"""

from typing import Self

from pydantic import BaseModel, ConfigDict, model_validator

from cashier_app.crmcom.loose_types import Amount, Flag, Moment, Spent, Text


class Wire(BaseModel):
    """What all answers have in common; an error never repeats what stood in the answer."""

    model_config = ConfigDict(
        extra="ignore", frozen=True, coerce_numbers_to_str=True, hide_input_in_errors=True
    )


def fields_of(model: type[Wire]) -> str:
    """Return the `fields_set` for an answer: top-level names, commas, no blanks (pageId 489928)."""
    return ",".join(model.model_fields)


class Token(Wire):
    """The answer to authentication/web_api_key/token (pageId 491003)."""

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


class Participant(Wire):
    """A rewards participant (pageIds 956849, 957722).

    The members of the last three are not documented; `undocumented.py` makes the best of them.
    """

    id: Text
    number: Text = ""
    life_cycle_state: Text = ""
    accounts_receivable: Account | None = None
    wallet: Wallet | None = None
    reward_tier: object = None
    spend_blocking_state: object = None
    termination_information: object = None

    @model_validator(mode="after")
    def _can_be_named_again(self) -> Self:
        if not self.id:
            raise ValueError("a participant without id")
        return self


class Preview(Wire):
    """The answer to purchases/preview (pageId 951388)."""

    total_award_amount: Amount = None
    total_instant_spend_amount: Spent = None
    total_automatic_spend_amount: Spent = None
    total_additional_spend_amount: Amount = None
    minimum_spend_amount_per_transaction: Amount = None
    maximum_spend_amount_per_transaction: Amount = None
    reduction_method: Text = ""
    wallet_balance: Amount = None
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


class Purchase(Event):
    """A purchase, as create, show and cancel answer it (pageId 952088)."""

    total_awarded_amount: Amount = None
    total_instant_spend_amount: Spent = None
    total_automatic_spend_amount: Spent = None
    total_spend_amount: Spent = None


class ListedPurchase(Purchase):
    """A row of purchases/list (pageId 490589): a purchase with what tells whose it is."""

    reference_number: Text = ""
    performed_on: Moment = None
    total_amount: Amount = None


class Spend(Event):
    """A spend request, as create, show and cancel answer it (pageId 952068)."""

    spend_amount: Amount = None
    reduction_method: Text = ""


class ListedSpend(Spend):
    """A row of spend_requests/list (pageId 510925); CRM.COM's own spends are marked in it."""

    instant_spend: Flag = None
    automatic_spend: Flag = None
    purchase_customer_event: Event | None = None
