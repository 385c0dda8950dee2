"""The stand-in's books: wallets, purchases and spend requests, in memory.

A repeated reference number is booked twice, on purpose: what CRM.COM does with one is not
documented (crmcom-api.md 4.3.3), so a till has to prevent it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeVar

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox.catalogue import Product
from cashier_app.sandbox.contract import RefusedError
from cashier_app.sandbox.customers import Customer
from cashier_app.sandbox.ids import new_id
from cashier_app.sandbox.reward_rules import ZERO, Reward

SpendKind = Literal["requested", "instant", "automatic"]

POSTED = "POSTED"
CANCELLED = "CANCELLED"
_FIRST_NUMBER = 1234


@frozen
class PurchaseLine:
    """One product of a purchase; `intended` is what was named when CRM.COM does not know it."""

    id: str
    product: Product
    intended: tuple[str, str] | None
    quantity: Decimal
    net: Decimal
    vat: Decimal
    total: Decimal


@frozen
class EventDetails:
    """What purchases and spend requests have in common, as it was sent."""

    performed_on: str
    description: object = None
    external_system: object = None
    external_system_reference_number: object = None
    payment_medium_identifier: object = None
    classification: tuple[tuple[str, object], ...] = ()
    udf: tuple[tuple[str, object], ...] = ()


@frozen
class Purchase:
    """One purchase event; `requested_spend` is what the same call asked to spend (from R17)."""

    id: str
    number: str
    customer: Customer
    reference_number: str
    details: EventDetails
    lines: tuple[PurchaseLine, ...]
    reward: Reward
    submitted_on: datetime
    requested_spend: Decimal | None = None
    state: str = POSTED

    @property
    def references(self) -> tuple[object, ...]:
        """The references that the till gave it."""
        return (self.reference_number, self.details.external_system_reference_number)

    @property
    def total(self) -> Decimal:
        """Sum of the lines, with VAT."""
        return sum((line.total for line in self.lines), ZERO)


@frozen
class SpendRequest:
    """One spend request event: `asked` is what the till wanted, `amount` what was taken.

    `kind` tells what CRM.COM spends by itself, with a purchase, from what a till asks for.
    """

    id: str
    number: str
    transaction_id: str
    customer: Customer
    purchase_id: str
    details: EventDetails
    asked: Decimal
    amount: Decimal
    submitted_on: datetime
    state: str = POSTED
    kind: SpendKind = "requested"

    @property
    def references(self) -> tuple[object, ...]:
        """The references that the till gave it."""
        return (self.details.external_system_reference_number,)


_Event = TypeVar("_Event", Purchase, SpendRequest)


@frozen
class Ledger:
    """A copy of the books at one moment, oldest first; wallets by member number, in euro."""

    purchases: tuple[Purchase, ...]
    spend_requests: tuple[SpendRequest, ...]
    wallets: Mapping[str, Decimal]

    def purchases_with(self, reference_number: str) -> tuple[Purchase, ...]:
        """Return every purchase with this reference; more than one is a till's mistake."""
        return tuple(p for p in self.purchases if p.reference_number == reference_number)


@dataclass(slots=True)
class Books:
    """The books themselves; the caller sees to it that one call at a time touches them."""

    wallets: dict[str, Decimal]
    purchases: dict[str, Purchase] = field(default_factory=dict)
    spend_requests: dict[str, SpendRequest] = field(default_factory=dict)
    _events: int = 0

    @classmethod
    def opened_for(cls, customers: Iterable[Customer]) -> "Books":
        """Return books without events, the wallets as the customers opened them."""
        return cls({customer.number: customer.opening_balance for customer in customers})

    def copy(self) -> Ledger:
        """Return what the books say now."""
        return Ledger(
            tuple(self.purchases.values()),
            tuple(self.spend_requests.values()),
            dict(self.wallets),
        )

    def post_purchase(
        self,
        customer: Customer,
        reference_number: str,
        details: EventDetails,
        lines: tuple[PurchaseLine, ...],
        reward: Reward,
        now: datetime,
        requested_spend: Decimal | None = None,
    ) -> Purchase:
        """Book a purchase: its award is credited, its automatic spend taken.

        The instant discount is awarded and spent in one go and so leaves the wallet alone.
        """
        purchase = Purchase(
            new_id(),
            self._next_number(),
            customer,
            reference_number,
            details,
            lines,
            reward,
            now,
            requested_spend,
        )
        self.purchases[purchase.id] = purchase
        self.wallets[customer.number] += reward.awarded - reward.automatic
        return purchase

    def post_spend(
        self,
        purchase: Purchase,
        details: EventDetails,
        asked: Decimal,
        amount: Decimal,
        now: datetime,
    ) -> SpendRequest:
        """Book a spend request."""
        spend = SpendRequest(
            new_id(),
            self._next_number(),
            new_id(),
            purchase.customer,
            purchase.id,
            details,
            asked,
            amount,
            now,
        )
        self.spend_requests[spend.id] = spend
        self.wallets[purchase.customer.number] -= amount
        return spend

    def cancel_purchase(self, purchase: Purchase) -> Purchase:
        """Take the award back and return what the wallet paid, requested spends included.

        An award that was spent elsewhere meanwhile leaves the wallet below zero: what CRM.COM does
        then is not documented (crmcom-api.md 4.7).
        """
        for spend in self.spends_of(purchase):
            self.cancel_spend(spend)
        self.wallets[purchase.customer.number] += (
            purchase.reward.automatic - purchase.reward.awarded
        )
        self.purchases[purchase.id] = replace(purchase, state=CANCELLED)
        return self.purchases[purchase.id]

    def cancel_spend(self, spend: SpendRequest) -> SpendRequest:
        """Return a spend to the wallet."""
        self.wallets[spend.customer.number] += spend.amount
        self.spend_requests[spend.id] = replace(spend, state=CANCELLED)
        return self.spend_requests[spend.id]

    def spends_of(self, purchase: Purchase) -> tuple[SpendRequest, ...]:
        """Return the posted spend requests of a purchase."""
        return tuple(
            spend
            for spend in self.spend_requests.values()
            if spend.purchase_id == purchase.id and spend.state == POSTED
        )

    def requested_spend(self, purchase: Purchase) -> Decimal:
        """Return what spend requests took for a purchase."""
        return sum((spend.amount for spend in self.spends_of(purchase)), ZERO)

    def left_to_pay(self, purchase: Purchase) -> Decimal:
        """Return the part of a purchase that no wallet money covers yet."""
        reward = purchase.reward
        return purchase.total - reward.instant - reward.automatic - self.requested_spend(purchase)

    def available(self, purchase: Purchase) -> Decimal:
        """Return what the wallet can still give for a purchase.

        Conditional money belongs elsewhere, and a purchase cannot be paid with its own award.
        """
        customer = purchase.customer
        balance = self.wallets[customer.number] - customer.conditional - purchase.reward.awarded
        return max(ZERO, balance)

    def find_purchase(self, identifier: Mapping[str, object]) -> Purchase:
        """Find by `id` or `number`.

        Raises:
            RefusedError: there is none.

        """
        return _find(self.purchases, identifier)

    def find_spend(self, identifier: Mapping[str, object]) -> SpendRequest:
        """Find by `id` or `number`.

        Raises:
            RefusedError: there is none.

        """
        return _find(self.spend_requests, identifier)

    def _next_number(self) -> str:
        number = _FIRST_NUMBER + self._events
        self._events += 1
        return f"CE{number:07}"


def _find(events: Mapping[str, _Event], identifier: Mapping[str, object]) -> _Event:
    [(kind, value)] = identifier.items()
    if kind == "id":
        found = events.get(str(value))
    else:
        found = next((event for event in events.values() if event.number == value), None)
    if found is None:
        raise RefusedError("NOT_FOUND", "There is no such event")
    return found
