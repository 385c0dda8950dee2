"""The members of the demo shop's rewards club, and how a request finds one.

Which codes an installation registers is its own choice; this shop registers card numbers, phone
numbers in national form and e-mail addresses, all as authentication codes (crmcom-api.md 3.1).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from cashier_app.sandbox import json_text
from cashier_app.sandbox.contract import RefusedError, as_list, as_object
from cashier_app.sandbox.ids import stable_id
from cashier_app.sandbox.reward_rules import AutomaticSpend


@dataclass(frozen=True, slots=True)
class Customer:
    """A member as the shop registered them; the wallet's balance lives in the books.

    Attributes:
        number: the member number, `000482`.
        codes: authentication codes that work; `dead_codes` are known but not effective.
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
    def wallet_id(self) -> str:
        """Id of the wallet."""
        return stable_id("wallet", self.number)

    @property
    def wallet_number(self) -> str:
        """Number of the wallet."""
        return f"W{self.number:0>10}"


class Club:
    """Finds members."""

    def __init__(self, customers: Iterable[Customer]) -> None:
        self.customers = tuple(customers)
        self._by_code = {_plain(code): c for c in self.customers for code in c.codes}
        self._by_participant = {("id", c.participant_id): c for c in self.customers} | {
            ("number", c.number): c for c in self.customers
        }
        self._by_account = {
            (kind, value): c
            for c in self.customers
            for kind, value in (
                ("id", c.account_id),
                ("number", c.account_number),
                ("name", c.account_name),
            )
        }

    def named_in(self, request: Mapping[str, object]) -> Customer:
        """Find the member that a (checked) request names.

        Raises:
            RefusedError: nobody has this code or number, or the code is not effective.

        """
        if "rewards_participant_identifier" in request:
            return self._find(request["rewards_participant_identifier"], self._by_participant)
        return self._find(request["accounts_receivable_identifier"], self._by_account)

    def by_number(self, number: str) -> Customer:
        """Return the member with this number, which must exist."""
        return self._by_participant["number", number]

    def _find(self, identifier: object, known: Mapping[tuple[str, str], Customer]) -> Customer:
        [(kind, value)] = as_object(identifier).items()
        if kind == "access_token_identifier":
            # Nobody here has a pass code or a one-time password, so only this member can match.
            found = self._by_code.get(_plain(str(as_object(value).get("authentication_code"))))
        else:
            found = known.get((kind, str(value)))
        if found is None:
            raise RefusedError("NOT_FOUND", "No effective access token or participant was found")
        return found


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


def _plain(code: str) -> str:
    return code.strip().casefold()
