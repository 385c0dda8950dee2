"""Sales in the states in which the journal meets them."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.product import Product
from cashier_app.domain.receipt import Receipt, receipt_of
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import (
    RecordedPurchase,
    RecordedSpend,
    Reduction,
    RewardPreview,
)
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import card_tender
from cashier_app.services.ports import WriteRequest

AT = datetime(2026, 11, 23, 12, 43, 2)  # noqa: DTZ001 - the till's local time
REQUEST = WriteRequest("customer_events/purchases/create", '{"reference_number":"…"}')
CANCELLATION = WriteRequest("customer_events/purchases/cancel", '{"number":"P1"}')
ANSWER = RecordedPurchase("id-1", "P1", Decimal("0.40"))
SHOP = Shop("Elia Market", "LCA1", "3", vat_rates=(Decimal(5), Decimal(19)))

_CHEESE = Product("CHE-001", "Halloumi PDO 250 g", Decimal("4.35"), Decimal(5))
_COFFEE = Product("COF-001", "Coffee, ground", Decimal("3.90"), Decimal(19))
_ELENI = Customer(Identification(Means.CARD, "7012345678"), id="c1", name="Eleni Georgiou")


def basket_of_two(identity: str = "basket-1", *, customer: bool = True) -> Basket:
    basket = Basket(identity).with_product(_CHEESE).with_product(_COFFEE)
    return basket.with_customer(_ELENI) if customer else basket


def sale_of_two(
    reference: Reference | None = None,
    identity: str = "basket-1",
    *,
    customer: bool = True,
    preview: RewardPreview | None = None,
) -> Sale:
    return Sale(
        reference=reference or Reference("LCA1", "3", 1, "K7Q2"),
        performed_on=AT,
        basket=basket_of_two(identity, customer=customer),
        crm=CrmState.SENDING if customer else CrmState.NONE,
        preview=preview,
        reduction=preview.reduction if preview else Reduction.FRONT_END,
    )


def paid(sale: Sale) -> Sale:
    """The sale with everything paid by card, closed."""
    settled = sale.at_full_price() if sale.crm is CrmState.UNKNOWN else sale
    part = card_tender(settled.still_to_pay, "000123", AT.isoformat())
    return settled.with_tender(part).closed()


def receipt_for(sale: Sale) -> Receipt:
    return receipt_of(sale, SHOP, AT.isoformat())


def with_spend(sale: Sale, reduction: Reduction | None) -> Sale:
    """The recorded sale with a euro spent from the wallet."""
    asking = sale.asking_wallet(Decimal(1), AT.isoformat())
    return asking.wallet_spent(RecordedSpend("s1", "S1", Decimal(1), reduction))


def preview_with(reduction: Reduction) -> RewardPreview:
    return replace(RewardPreview(Decimal("0.40")), reduction=reduction)
