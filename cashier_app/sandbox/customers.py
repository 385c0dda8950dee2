"""The members of the demo shop's rewards club.

Which codes an installation registers is its own choice; this shop registers card numbers, phone
numbers in national form and mostly e-mail addresses as authentication codes (crmcom-api.md 3.1).
"""

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox import json_text
from cashier_app.sandbox.contract import as_list, as_object
from cashier_app.sandbox.ids import stable_id
from cashier_app.sandbox.reward_rules import AutomaticSpend


@frozen
class Customer:
    """A member as the shop registered them; the wallet's balance lives in the books.

    Attributes:
        number: the member number, `000482`.
        codes: authentication codes that work; `dead_codes` are known but not effective,
            `pending_codes` wait for the member to confirm them.
        email: the address in the contact information, whether it is a code or not; may be empty.
        opening_balance: euro in the wallet when the server starts.
        conditional: the part of it that may only be spent elsewhere (crmcom-api.md 3.5).
        terminated_on: the date, when the member has left.
        note: what this member is there to show, for people.

    """

    number: str
    kind: str
    title: str | None
    first_name: str | None
    last_name: str | None
    company_name: str | None
    tier: str
    codes: tuple[str, ...]
    dead_codes: tuple[str, ...]
    pending_codes: tuple[str, ...]
    email: str
    opening_balance: Decimal
    conditional: Decimal
    automatic: AutomaticSpend | None
    spending_blocked: bool
    terminated_on: str | None
    signed_up_on: str
    note: str

    @property
    def full_name(self) -> str:
        """First and last name, or the company's."""
        return self.company_name or f"{self.first_name} {self.last_name}"

    @property
    def participant_id(self) -> str:
        """Id as a rewards participant."""
        return stable_id("participant", self.number)

    @property
    def account_id(self) -> str:
        """Id of the accounts receivable."""
        return stable_id("account", self.number)

    @property
    def account_number(self) -> str:
        """Number of the accounts receivable."""
        return f"ACR{self.number:0>10}"

    @property
    def account_name(self) -> str:
        """Name of the accounts receivable: its number and the owner."""
        return f"{self.account_number} {self.full_name}"

    @property
    def contact_id(self) -> str:
        """Id of the contact information."""
        return stable_id("contact", self.number)

    @property
    def wallet_id(self) -> str:
        """Id of the wallet."""
        return stable_id("wallet", self.number)

    @property
    def wallet_number(self) -> str:
        """Number of the wallet."""
        return f"W{self.number:0>10}"


def read_customers(path: Path) -> tuple[Customer, ...]:
    """Read the demo shop's members from its JSON file."""
    return tuple(_customer(as_object(row)) for row in as_list(json_text.read(path.read_bytes())))


def _customer(row: Mapping[str, object]) -> Customer:
    def words(name: str) -> str | None:
        value = row.get(name)
        return None if value is None else str(value)

    return Customer(
        number=str(row["number"]),
        kind=words("kind") or "PERSON",
        title=words("title"),
        first_name=words("first_name"),
        last_name=words("last_name"),
        company_name=words("company_name"),
        tier=words("tier") or "",
        codes=_codes(row, "codes"),
        dead_codes=_codes(row, "dead_codes"),
        pending_codes=_codes(row, "pending_codes"),
        email=words("email") or next((c for c in _codes(row, "codes") if "@" in c), ""),
        opening_balance=Decimal(str(row["wallet"])),
        conditional=Decimal(words("conditional") or "0.00"),
        automatic=_automatic(row.get("automatic_spend")),
        spending_blocked=bool(row.get("spending_blocked", False)),
        terminated_on=words("terminated_on"),
        signed_up_on=str(row["signed_up_on"]),
        note=words("note") or "",
    )


def _codes(row: Mapping[str, object], name: str) -> tuple[str, ...]:
    return tuple(str(code) for code in as_list(row.get(name, [])))


def _automatic(row: object) -> AutomaticSpend | None:
    if row is None:
        return None
    consent = as_object(row)
    return AutomaticSpend(
        keep_in_wallet=Decimal(str(consent["keep_in_wallet"])),
        at_least=Decimal(str(consent["at_least"])),
        at_most=Decimal(str(consent["at_most"])),
    )
