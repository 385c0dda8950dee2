"""Baskets and sales to try a rewards service with."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.product import Product, Unit
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, SpendState, WalletSpend

HALLOUMI = Product("CHE-001", "Halloumi PDO 250 g", Decimal("4.35"), Decimal(5))
COFFEE = Product("COF-901", "Coffee of a brand nobody knows", Decimal("3.90"), Decimal(19))
APPLES = Product("FRU-001", "Apples", Decimal("1.99"), Decimal(5), Unit.KG)


def stranger() -> Identification:
    return Identification(Means.CARD, "7000000000")


def never_looked_up(identification: Identification) -> Customer:
    """A customer as the till keeps her while CRM.COM is away."""
    return Customer(identification)


def basket_of(customer: Customer | None, *, cheeses: int = 2) -> Basket:
    return (
        Basket("a-basket")
        .with_customer(customer)
        .with_product(HALLOUMI, Decimal(cheeses))
        .with_product(COFFEE)
        .with_product(APPLES, Decimal("0.485"))
    )


def sale_of(
    customer: Customer | None, at: datetime, *, number: int = 418, cheeses: int = 2
) -> Sale:
    return Sale(
        reference=Reference("LCA1", "3", number, "K7Q2"),
        performed_on=at,
        basket=basket_of(customer, cheeses=cheeses),
        crm=CrmState.SENDING,
    )


def asking_with_purchase(sale: Sale, amount: str) -> Sale:
    """The sale, about to be sent with a spend in it."""
    return replace(sale, spend=WalletSpend(SpendState.WITH_PURCHASE, asked=Decimal(amount)))


def asking(sale: Sale, answer: RecordedPurchase, amount: str) -> Sale:
    """The recorded sale, about to ask the wallet for an amount."""
    return replace(sale, crm=CrmState.RECORDED, answer=answer).asking_wallet(Decimal(amount), "")
