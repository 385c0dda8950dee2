"""A till at which goods of a past sale are exchanged, on fakes."""

from decimal import Decimal

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer
from cashier_app.domain.product import Product
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.domain.tender import TenderKind
from cashier_app.presenters.top_bar import Tab
from tests.fakes.shop import ELENI, NINETEEN
from tests.fakes.till import FakeTill
from tests.unit.services.returning import notes

D = Decimal
SECOND = "basket-2"
FIRST_NUMBER = "3-000418"


def confirm_exchange(till: FakeTill) -> FakeTill:
    return till.do(till.wired.beside.bought.returning.exchange_confirmed)


def pan_of(price: str, customer: Customer | None = ELENI, identity: str = SECOND) -> Basket:
    pan = Product("PAN2", "Larger pan", D(price), NINETEEN)
    return Basket(identity, customer=customer).with_product(pan)


def paying(till: FakeTill, price: str = "11.00", customer: Customer | None = ELENI) -> FakeTill:
    """Sell a pan of that price next: 1.00 of it is instant discount where she is known."""
    till.do(till.wired.status.tab_requested, Tab.SALE)
    return till.paid(pan_of(price, customer))


def press(till: FakeTill) -> FakeTill:
    return till.do(till.wired.payment.exchange_requested)


def finish(till: FakeTill) -> FakeTill:
    till.do(till.wired.payment.finish_requested)
    return till.do(till.wired.receipt.new_sale_requested)


def kept(till: FakeTill) -> Decimal:
    """What is left of what was kept, as the books and the list in view say it."""
    listed = sum((one.amount for one in till.books.give_backs()), D(0))
    shown = sum((one.amount for one in till.wired.after.give_backs.rows), D(0))
    assert shown == listed
    return listed


def used(till: FakeTill) -> Decimal:
    """What is in the payment of sales that stand, or are in work."""
    sales = (sale for sale in till.books.sales.values() if sale.stage in (Stage.OPEN, Stage.CLOSED))
    parts = (part for sale in sales for part in sale.tenders)
    return sum((part.amount for part in parts if part.kind is TenderKind.EXCHANGE), D(0))


def second(till: FakeTill) -> Sale:
    return till.books.sales[SECOND]


def noted(till: FakeTill) -> Decimal:
    """What the credit note says was kept."""
    (note,) = (note for note in notes(till) if note.original == FIRST_NUMBER)
    parts = (part for part in note.tenders if part.kind is TenderKind.EXCHANGE)
    return sum((part.received for part in parts), D(0))
