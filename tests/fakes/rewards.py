"""A rewards service in memory: one shop, one rule, answers and failures as a test wants them."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.errors import NotSentError, RefusedError, TransitionError
from cashier_app.domain.money import ZERO, rounded
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.reward import (
    RecordedPurchase,
    RecordedSpend,
    Reduction,
    RewardPreview,
)
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import WriteRequest


@dataclass
class FakeRewards:
    """Awards 5 %, takes `instant` and `automatic` off, and spends from the wallet on request.

    `trouble[method]` is raised before the call takes effect, `lost[method]` after it: the call
    happened and its answer did not arrive. `once[method]` are troubles that come once each.
    While the till is `held` offline by hand, nothing arrives.
    `windows` are the times from which purchases were looked for, `spend_windows` those of spends.
    `misstated` holds amounts that the answers to spends name instead of the true one; `hides_total`
    leaves the total spend out of a purchase. `inactive` are known and not in force. `recorded`
    keeps what each was recorded with. `leaves_standing` lets the answer to a cancellation
    say that the purchase stands; `as_read` is what a purchase is read as, whatever it is.
    """

    customers: dict[str, Customer] = field(default_factory=dict)
    instant: Decimal = ZERO
    automatic: Decimal = ZERO
    available: Decimal = Decimal("17.25")
    least: Decimal = Decimal("2.00")
    at_most: Decimal = Decimal("10.00")
    reduction: Reduction = Reduction.FRONT_END
    spending_allowed: bool = True
    spends_at_most: Decimal | None = None
    held: Callable[[], bool] = lambda: False
    trouble: dict[str, Exception] = field(default_factory=dict)
    lost: dict[str, Exception] = field(default_factory=dict)
    once: dict[str, list[Exception]] = field(default_factory=dict)
    windows: list[datetime] = field(default_factory=list)
    spend_windows: list[datetime] = field(default_factory=list)
    purchases: dict[str, RecordedPurchase] = field(default_factory=dict)
    references: list[str] = field(default_factory=list)
    spends: dict[str, tuple[str, RecordedSpend]] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    previewed_at: datetime | None = None
    misstated: list[Decimal | None] = field(default_factory=list)
    hides_total: bool = False
    leaves_standing: bool = False
    as_read: RecordedPurchase | None = None
    inactive: dict[str, RefusedError] = field(default_factory=dict)
    recorded: list[dict[str, str]] = field(default_factory=list)
    spends_with_purchase: bool = False

    @property
    def performed(self) -> list[str]:
        """When each purchase was made, as it was told."""
        return [body["performed_on"] for body in self.recorded]

    def check_line(self) -> None:
        """Answer."""
        self._before("check_line")

    def find_customer(self, identification: Identification) -> Customer:
        """Find a customer by what was scanned or typed."""
        self._before("find_customer")
        if identification.value in self.inactive:
            raise self.inactive[identification.value]
        customer = self.customers.get(identification.value)
        if customer is None:
            raise RefusedError("Access token not found", "INVALID")
        return customer

    def read_wallet(self, customer: Customer) -> Decimal | None:
        """Read a wallet anew; it holds what a test put there."""
        self._before("read_wallet")
        known = self.customers.get(customer.identification.value)
        if known is None:
            raise RefusedError("Access token not found", "INVALID")
        return known.wallet

    def preview(self, basket: Basket, performed_on: datetime) -> RewardPreview:
        """Say what a purchase would earn."""
        self._before("preview")
        self.previewed_at = performed_on
        return RewardPreview(
            award=rounded(basket.total / 20),
            instant=self.instant,
            automatic=self.automatic,
            available=self.available,
            least=self.least,
            at_most=self.at_most,
            reduction=self.reduction,
            spending_allowed=self.spending_allowed,
        )

    def purchase_request(self, sale: Sale) -> WriteRequest:
        """Make the request."""
        if sale.customer is None:
            raise TransitionError
        body = {
            "reference_number": str(sale.reference),
            "total": str(sale.goods),
            "performed_on": sale.performed_on.isoformat(),
            "customer": sale.customer.identification.value,
        }
        if self.spends_with_purchase and sale.asked_with_purchase:
            body["spend"] = str(sale.asked_with_purchase)
        return WriteRequest("customer_events/purchases/create", json.dumps(body))

    def record_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Record a purchase; like CRM.COM, it takes the same reference twice."""
        self._before("record_purchase")
        body = json.loads(request.body)
        number = f"CE{len(self.references) + 1:06d}"
        self.references.append(body["reference_number"])
        self.recorded.append(body)
        requested = Decimal(body.get("spend", ZERO))
        if self.spends_at_most is not None:
            requested = min(requested, self.spends_at_most)
        purchase = RecordedPurchase(
            id=f"id-{number}",
            number=number,
            awarded=rounded(Decimal(body["total"]) / 20),
            instant=self.instant,
            automatic=self.automatic,
            total_spend=self.instant + self.automatic + requested,
            requested=requested,
        )
        self.purchases[number] = purchase
        self._after("record_purchase")
        if self.misstated and "spend" in body:
            return replace(purchase, requested=self.misstated.pop(0))
        return purchase

    def read_purchase(self, number: str) -> RecordedPurchase:
        """Read a purchase again."""
        self._before("read_purchase")
        if number not in self.purchases:
            raise RefusedError("No such purchase")
        return self.as_read or self._as_it_is(self.purchases[number])

    def purchases_of(self, customer: Customer, since: datetime) -> Sequence[PastPurchase]:
        """Read what a customer bought, oldest first."""
        self._before("purchases_of")
        return [
            PastPurchase(
                body["reference_number"],
                datetime.fromisoformat(body["performed_on"]),
                Decimal(body["total"]),
                self._as_it_is(purchase),
            )
            for body, purchase in zip(self.recorded, self.purchases.values(), strict=True)
            if body["customer"] == customer.identification.value
        ]

    def look_up_purchase(self, sale: Sale, since: datetime) -> RecordedPurchase | None:
        """Look a sale up by its reference; total and time have to be the same."""
        assert since < sale.performed_on or sale.claimed_at  # the window opens before it was sent
        self.windows.append(since)
        self._before("look_up_purchase")
        ours = (str(sale.goods), sale.performed_on.isoformat())
        for body, purchase in zip(self.recorded, self.purchases.values(), strict=True):
            if body["reference_number"] != str(sale.reference):
                continue
            if (body["total"], body["performed_on"]) != ours:
                raise RefusedError(code="mismatch")
            return self._as_it_is(purchase)
        return None

    def spend_request(self, sale: Sale, performed_on: datetime) -> WriteRequest:
        """Make the request."""
        assert sale.answer is not None  # a spend points at a recorded purchase
        body = {"purchase": sale.answer.number, "amount": str(sale.spend.asked)}
        body["at"] = performed_on.isoformat()
        return WriteRequest("customer_events/spend_requests/create", json.dumps(body))

    def spend(self, request: WriteRequest) -> RecordedSpend:
        """Spend from the wallet, perhaps less than asked."""
        self._before("spend")
        body = json.loads(request.body)
        amount = Decimal(body["amount"])
        if self.spends_at_most is not None:
            amount = min(amount, self.spends_at_most)
        number = f"SR{len(self.spends) + 1:06d}"
        spend = RecordedSpend(f"id-{number}", number, amount, self.reduction)
        self.spends[number] = (body["purchase"], spend)
        self._after("spend")
        if self.misstated:
            return RecordedSpend(spend.id, number, self.misstated.pop(0), self.reduction)
        return spend

    def look_up_spend(self, sale: Sale, since: datetime) -> RecordedSpend | None:
        """Look for a live spend of the sale's purchase."""
        assert since < sale.performed_on or sale.claimed_at  # the window opens before it was sent
        self.spend_windows.append(since)
        self._before("look_up_spend")
        number = sale.answer.number if sale.answer else ""
        return next((spend for of, spend in self.spends.values() if of == number), None)

    def cancel_purchase_request(self, number: str) -> WriteRequest:
        """Make the request."""
        return WriteRequest("customer_events/purchases/cancel", json.dumps({"number": number}))

    def cancel_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Cancel a purchase, and what was spent on it until now."""
        self._before("cancel_purchase")
        number = json.loads(request.body)["number"]
        known = self.purchases[number]
        if known.cancelled:
            raise RefusedError("Only posted purchases can be cancelled")
        self.spends = {one: spend for one, spend in self.spends.items() if spend[0] != number}
        self.purchases[number] = RecordedPurchase(
            known.id, number, ZERO, known.instant, known.automatic, ZERO, cancelled=True
        )
        self._after("cancel_purchase")
        return known if self.leaves_standing else self.purchases[number]

    def cancel_spend_request(self, number: str) -> WriteRequest:
        """Make the request."""
        body = json.dumps({"number": number})
        return WriteRequest("customer_events/spend_requests/cancel", body)

    def cancel_spend(self, request: WriteRequest) -> None:
        """Cancel a spend."""
        self._before("cancel_spend")
        number = json.loads(request.body)["number"]
        if number not in self.spends:
            raise RefusedError("Only posted spend requests can be cancelled")
        del self.spends[number]
        self._after("cancel_spend")

    def _as_it_is(self, known: RecordedPurchase) -> RecordedPurchase:
        """The purchase with what was spent on it meanwhile."""
        spent = [spend for of, spend in self.spends.values() if of == known.number]
        more = sum((spend.amount or ZERO for spend in spent), known.requested or ZERO)
        total = known.instant + known.automatic + more
        return replace(known, total_spend=None if self.hides_total else total)

    def _before(self, method: str) -> None:
        if self.held():
            raise NotSentError
        self.calls.append(method)
        if self.once.get(method):
            raise self.once[method].pop(0)
        if method in self.trouble:
            raise self.trouble[method]

    def _after(self, method: str) -> None:
        if method in self.lost:
            raise self.lost[method]
