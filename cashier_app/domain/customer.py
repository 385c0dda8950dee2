"""The customer, as the till knows her."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import Enum

from cashier_app.domain.frozen import frozen


class Means(Enum):
    """How a customer showed who she is."""

    PHONE = "phone"
    CARD = "card"
    EMAIL = "email"


@frozen
class Identification:
    """What was scanned or typed to find a customer, kept as it was given."""

    means: Means
    value: str

    @property
    def ending(self) -> str:
        """The last characters, enough to recognise a card or phone without showing it whole."""
        return self.value[-3:] if self.means is Means.PHONE else self.value[-4:]


@frozen
class Customer:
    """A customer; one that was never looked up (offline) has no `id` and no name.

    `wallet` is the whole balance, not what may be spent on this sale. `ended_on` is known only
    where CRM.COM says when the membership ended.
    """

    identification: Identification
    id: str = ""
    member_number: str = ""
    name: str = ""
    first_name: str = ""
    last_name: str = ""
    tier: str = ""
    wallet: Decimal | None = None
    takes_part: bool = True
    ended_on: date | None = None
    spending_blocked: bool = False

    @property
    def checked(self) -> bool:
        """Whether CRM.COM confirmed this customer."""
        return bool(self.id)

    def is_same_as(self, other: "Customer") -> bool:
        """Whether this is the same person.

        One that was never looked up is known by what she showed, so both are compared.
        """
        same_id = bool(self.id) and self.id == other.id
        return same_id or self.identification == other.identification

    @property
    def short_name(self) -> str:
        """First name and initial, as it may stand on paper: `Eleni G.`."""
        first, last = self.first_name, self.last_name
        if not (first and last):
            words = self.name.split() or [first]
            first, last = words[0], "".join(words[1:])
        return f"{first} {last[0]}." if last else first

    @property
    def masked(self) -> "Customer":
        """The same customer as everybody at a till may see her: `Eleni G.`, `•••482`."""
        return replace(
            self,
            name=self.short_name if self.name or self.first_name else "",
            last_name="",
            member_number=f"•••{self.member_number[-3:]}" if self.member_number else "",
        )

    @property
    def called(self) -> str:
        """The name to speak of her by: the first name if there is one."""
        return self.first_name or next(iter(self.name.split()), "")

    def with_wallet(self, wallet: Decimal | None) -> "Customer":
        """Return the same customer with a newly read (or no longer known) balance."""
        return replace(self, wallet=wallet)
