"""The sale of the mock-ups, and its receipt."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.product import Product, Unit
from cashier_app.domain.receipt import Receipt, receipt_of
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import RecordedPurchase, RewardPreview
from cashier_app.domain.sale import Sale
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import cash_tender

SHOP = Shop(
    name="Elia Market",
    site="LCA1",
    till="3",
    address=("24 Artemidos Ave", "6025 Larnaca"),
    vat_number="10412356K",
    phone="24 600 100",
    vat_rates=(Decimal(5), Decimal(19)),
)
ELENI = Customer(
    Identification(Means.CARD, "7000004471"),
    id="17",
    member_number="7000004471",
    name="Eleni Georgiou",
    first_name="Eleni",
    last_name="Georgiou",
    wallet=Decimal("19.51"),
)
GOODS = (
    ("Halloumi PDO 250 g", "4.35", "5", Unit.EACH, "2"),
    ("Extra virgin olive oil 1 L", "11.90", "5", Unit.EACH, "1"),
    ("Fresh milk 1.5% 1 L", "1.79", "5", Unit.EACH, "2"),
    ("Village bread 800 g", "2.60", "5", Unit.EACH, "1"),
    ("Tomatoes loose", "2.49", "5", Unit.KG, "1.240"),
    ("Washing-up liquid 750 ml", "3.25", "19", Unit.EACH, "1"),
    ("Cyprus coffee 200 g", "4.15", "5", Unit.EACH, "1"),
)


def basket() -> Basket:
    filled = Basket("one sale").with_customer(ELENI)
    for description, price, rate, unit, quantity in GOODS:
        product = Product(description, description, Decimal(price), Decimal(rate), unit)
        filled = filled.with_product(product, Decimal(quantity))
    return filled


def submitted() -> Sale:
    """The sale after Pay, before CRM.COM's answer."""
    preview = RewardPreview(Decimal("2.26"), vouchers=("free Cyprus coffee",))
    at = datetime(2026, 11, 23, 12, 44)  # noqa: DTZ001 - the till's local time
    sale = Sale(Reference("LCA1", "3", 418, "K7Q2"), at, basket(), "Maria K.", preview=preview)
    return sale.for_customer(ELENI)


def recorded(answer: RecordedPurchase | None = None) -> Sale:
    """The sale with CRM.COM's answer."""
    usual = RecordedPurchase("1", "P1", Decimal("2.26"), Decimal("0.87"), Decimal("1.50"))
    return submitted().recorded(answer or usual)


def receipt(sale: Sale | None = None, received: str = "40.00", step: str = "0") -> Receipt:
    """Pay a sale in cash and make its receipt."""
    open_sale = sale or recorded()
    due = open_sale.still_to_pay
    paid = open_sale.with_tender(cash_tender(Decimal(received), due, Decimal(step), ""))
    shop = replace(SHOP, cash_rounding=Decimal(step))
    return receipt_of(paid.closed(), shop, "2026-11-23T12:44:03")
