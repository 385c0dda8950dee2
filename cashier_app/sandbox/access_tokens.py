"""The codes that members are known by: cards, phone numbers, e-mail addresses."""

import re
from collections.abc import Iterator
from typing import Literal

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox.customers import Customer
from cashier_app.sandbox.ids import stable_id

State = Literal["EFFECTIVE", "NOT_EFFECTIVE", "PENDING_VERIFICATION"]

_CARD = re.compile(r"70\d{8}", re.ASCII)


@frozen
class AccessToken:
    """One code of a member and whether it works (crmcom-api.md 3.7)."""

    code: str
    state: State
    customer: Customer

    @property
    def id(self) -> str:
        """CRM.COM's id."""
        return stable_id("access token", self.code)

    @property
    def number(self) -> str:
        """CRM.COM's number."""
        return f"AT{int(self.id[:8], 16):010}"

    @property
    def is_card(self) -> bool:
        """Whether the code is the number of one of the shop's cards."""
        return _CARD.fullmatch(self.code) is not None


def tokens_of(customer: Customer) -> Iterator[AccessToken]:
    """Return every code of a member."""
    for code in customer.codes:
        yield AccessToken(code, "EFFECTIVE", customer)
    for code in customer.dead_codes:
        yield AccessToken(code, "NOT_EFFECTIVE", customer)
    for code in customer.pending_codes:
        yield AccessToken(code, "PENDING_VERIFICATION", customer)
