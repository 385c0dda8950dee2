"""A till at which goods of a past sale come back, on fakes."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer
from cashier_app.domain.discount import Discount, Measure, Reason
from cashier_app.domain.errors import RefusedError
from cashier_app.domain.product import Product
from cashier_app.domain.receipt import Receipt, ReceiptKind
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.presenters.payment_state import Way
from cashier_app.presenters.purchases_return_state import ReturnPanel
from cashier_app.presenters.top_bar import Tab
from tests.fakes.books import FakeBooks
from tests.fakes.shop import ELENI, FIVE, NINETEEN
from tests.fakes.till import FakeTill

D = Decimal
CHEESE = Product("CHE", "Cheese", D("8.00"), FIVE)
PAN = Product("PAN", "Pan", D("6.00"), NINETEEN)
FIRST = "basket-1"
TWO_EURO = Discount(Measure.AMOUNT, D(2), Reason.GOODWILL, "Maria K.")


def basket(customer: Customer | None = ELENI, identity: str = FIRST) -> Basket:
    """A cheese of 8.00 and two pans of 6.00: goods 20.00."""
    return Basket(identity, customer=customer).with_product(CHEESE).with_product(PAN, D(2))


def marked_down(customer: Customer | None = ELENI) -> Basket:
    """The same goods for 17.00: 1.00 is off the pans, and 2.00 off everything."""
    pans = basket(customer).with_line_discount(1, replace(TWO_EURO, value=D(1)))
    return pans.with_discount(TWO_EURO)


def sold(
    till: FakeTill | None = None,
    *,
    spend: str = "10.00",
    customer: Customer | None = ELENI,
    way: Way = Way.CASH,
    goods: Callable[[Customer | None], Basket] = basket,
) -> FakeTill:
    """Sell goods of 20.00: instant 1.00, 10.00 of the wallet, 9.00 paid; then open Purchases."""
    till = till or FakeTill().start()
    till.rewards.instant = D("1.00")
    till.paid(goods(customer))
    if customer is not None and D(spend):
        till.do(till.wired.payment.spend_requested)
        till.ask_wallet(spend).runner.run()
    till.do(till.wired.payment.way_chosen, way)
    press = till.wired.payment.finish_requested
    till.do(till.wired.payment.card_approved if way is Way.CARD else press)
    till.do(till.wired.receipt.new_sale_requested)
    return till.do(till.wired.status.tab_requested, Tab.PURCHASES)


def chosen(till: FakeTill, *places: int) -> FakeTill:
    """Press Return some goods, and choose these lines whole."""
    returning = till.wired.beside.bought.returning
    till.do(returning.return_requested)
    for place in places:
        till.do(returning.return_line_chosen, place)
    return till


def confirm(till: FakeTill) -> FakeTill:
    return till.do(till.wired.beside.bought.returning.return_confirmed)


def returned(till: FakeTill, *places: int) -> FakeTill:
    return confirm(chosen(till, *places))


def owing(till: FakeTill | None = None) -> FakeTill:
    """The wallet gives nothing again: 2.00 are owed for what is kept."""
    till = sold(till)
    till.rewards.trouble = {"spend": RefusedError("The wallet is blocked")}
    return returned(till, 0)


def panel(till: FakeTill) -> ReturnPanel:
    shown = till.purchases.returning
    assert shown is not None
    return shown


def said(till: FakeTill) -> str:
    assert till.purchases.line is not None
    return till.purchases.line.key


def original(till: FakeTill) -> Sale:
    return till.books.sales[FIRST]


def rest(till: FakeTill) -> Sale:
    """What is kept of the sale, in the books."""
    return next(sale for sale in till.books.sales.values() if sale.replaces)


def notes(till: FakeTill) -> list[Receipt]:
    kinds = (ReceiptKind.RETURN, ReceiptKind.CREDIT)
    return [job.receipt for job in till.books.jobs if job.receipt.kind in kinds]


def states(till: FakeTill) -> list[str]:
    """The rows of the return, in order."""
    return till.books.steps


def live_purchases(till: FakeTill) -> list[str]:
    """The references of what stands at CRM.COM."""
    kept = zip(till.rewards.references, till.rewards.purchases.values(), strict=True)
    return [reference for reference, purchase in kept if not purchase.cancelled]


def spent_at_crm(till: FakeTill) -> Decimal:
    """What the wallet paid by spend requests that stand."""
    return sum((spend.amount or D(0) for _, spend in till.rewards.spends.values()), D(0))


def agrees(till: FakeTill) -> None:
    """Assert that CRM.COM and the books say the same of every sale, to the cent."""
    books = till.books
    closed = [sale for sale in books.sales.values() if sale.stage is Stage.CLOSED]
    at_crm = {str(sale.reference): sale for sale in closed if sale.answer is not None}
    assert sorted(live_purchases(till)) == sorted(at_crm)
    assert spent_at_crm(till) == sum((sale.from_wallet for sale in closed), D(0))
    for sale in closed:
        assert sum((part.amount for part in sale.tenders), D(0)) == sale.to_pay


def fresh(books: FakeBooks) -> FakeTill:
    return FakeTill(books=books).start()


def without(till: FakeTill, **changes: object) -> None:
    """Change what the fake service gives from now on."""
    for name, value in changes.items():
        setattr(till.rewards, name, value)
