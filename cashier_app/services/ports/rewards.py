"""The rewards service behind the till."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Protocol

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.frozen import frozen
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend, RewardPreview
from cashier_app.domain.sale import Sale


@frozen
class WriteRequest:
    """A write to CRM.COM, exactly as it will be sent, without its token.

    `call` names the method (`customer_events/purchases/create`), `body` is its JSON text. It is
    journaled before the first byte is sent and never made again.
    """

    call: str
    body: str


class Rewards(Protocol):
    """The rewards service behind the till: CRM.COM in the till's own words.

    Reads raise `NotSentError` (no answer that can be used; nothing happened), `NotSecureError`,
    `NoKeyError` or `RefusedError`. Writes raise in addition `UnknownOutcomeError` (it was sent and
    no usable answer came).
    """

    @property
    def spends_with_purchase(self) -> bool:
        """Whether `purchase_request` takes along the spend that the sale asks for with it.

        Then `RecordedPurchase.requested` says what was spent, and no spend request follows.
        """
        ...

    def check_line(self) -> None:
        """Ask something small of CRM.COM, only to see whether it answers this till."""
        ...

    def find_customer(self, identification: Identification) -> Customer:
        """Find the one customer who has this card, phone or e-mail; also reads her wallet.

        Raises `NotActiveError` for one that is known and not in force, `SeveralFoundError` for
        one that more than one customer has.
        """
        ...

    def read_wallet(self, customer: Customer) -> Decimal | None:
        """Read her wallet anew, found or not; None where CRM.COM does not say the balance."""
        ...

    def preview(self, basket: Basket, performed_on: datetime) -> RewardPreview:
        """Ask what a purchase of this basket would earn and spend; nothing is recorded."""
        ...

    def purchase_request(self, sale: Sale) -> WriteRequest:
        """Make the request that records the sale; talks to nobody."""
        ...

    def record_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Record a purchase, once; never repeated by itself."""
        ...

    def read_purchase(self, number: str) -> RecordedPurchase:
        """Read a purchase again by CRM.COM's number."""
        ...

    def purchases_of(self, customer: Customer, since: datetime) -> Sequence[PastPurchase]:
        """Read the customer's purchases submitted after `since`, from every till, all pages.

        They come in CRM.COM's order, which is meant to be oldest first.
        """
        ...

    def look_up_purchase(self, sale: Sale, since: datetime) -> RecordedPurchase | None:
        """Look for this sale among the customer's purchases submitted after `since`, all pages.

        None means that every page was read and none has the sale's reference, total and time.
        Raises `RefusedError` with code `mismatch` when the reference is there with another total
        or time: that is an alarm, never an answer.
        """
        ...

    def spend_request(self, sale: Sale, performed_on: datetime) -> WriteRequest:
        """Make the request that spends `sale.spend.asked` from the wallet; talks to nobody."""
        ...

    def spend(self, request: WriteRequest) -> RecordedSpend:
        """Spend wallet money, once; never repeated."""
        ...

    def look_up_spend(self, sale: Sale, since: datetime) -> RecordedSpend | None:
        """Look for a live spend request that points at the sale's purchase, all pages."""
        ...

    def cancel_purchase_request(self, number: str) -> WriteRequest:
        """Make the request that cancels a purchase; talks to nobody."""
        ...

    def cancel_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Cancel a purchase: CRM.COM takes the award back and returns what was spent."""
        ...

    def cancel_spend_request(self, number: str) -> WriteRequest:
        """Make the request that cancels a spend; talks to nobody."""
        ...

    def cancel_spend(self, request: WriteRequest) -> None:
        """Cancel a spend request: the money goes back to the wallet."""
        ...
