"""The example of the mock-ups: Eleni Georgiou's basket at Elia Market, a shop in Larnaca."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from cashier_app.domain.basket import Basket, BasketLine
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.discount import Discount, Measure, PriceChange, Reason
from cashier_app.domain.money import ZERO
from cashier_app.domain.product import Product, Unit
from cashier_app.presenters.message import say
from cashier_app.presenters.sale_state import (
    ParkedRow,
    PreviewStatus,
    RewardCard,
    SaleState,
    Totals,
)

NOON = datetime(2026, 11, 23, 12, 41, tzinfo=ZoneInfo("UTC"))
FIVE, NINETEEN = Decimal(5), Decimal(19)


def product(
    code: str,
    description: str,
    price: str,
    key: str = "",
    unit: Unit = Unit.EACH,
    rate: Decimal = FIVE,
    family: str = "",
) -> Product:
    return Product(code, description, Decimal(price), rate, unit, family=family, quick_key=key)


QUICK_KEYS = (
    product("900", "Carrier bag", "0.05", "Checkout/1", rate=NINETEEN),
    product("101", "Bananas", "1.69", "Fruit and vegetables/2", Unit.KG),
    product("102", "Tomatoes", "2.49", "Fruit and vegetables/3", Unit.KG),
    product("103", "Potatoes", "1.15", "Fruit and vegetables/4", Unit.KG),
    product("104", "Cucumbers", "1.95", "Fruit and vegetables/5", Unit.KG),
    product("105", "Lemons", "1.80", "Fruit and vegetables/6", Unit.KG),
    product("201", "Eggs, 6", "2.35", "Fresh/7"),
    product("202", "Koulouri", "1.10", "Fresh/8"),
    product("301", "Ice, 2 kg", "1.50", "Checkout/9"),
    product("302", "Newspaper", "2.00", "Checkout/10"),
    product("303", "Frappé to go", "2.20", "Checkout/11"),
    product("106", "Oranges", "1.35", "Fruit and vegetables/12", Unit.KG),
    product("107", "Apples", "2.20", "Fruit and vegetables/13", Unit.KG),
    product("108", "Onions", "0.95", "Fruit and vegetables/14", Unit.KG),
    product("109", "Garlic", "0.60", "Fruit and vegetables/15"),
    product("110", "Parsley", "0.70", "Fruit and vegetables/16"),
    product("111", "Courgettes", "2.10", "Fruit and vegetables/17", Unit.KG),
)
HALLOUMI = product("1", "Halloumi PDO 250 g", "4.35")
LINES = (
    BasketLine(HALLOUMI, Decimal(2)),
    BasketLine(product("2", "Extra virgin olive oil 1 L", "11.90")),
    BasketLine(product("3", "Fresh milk 1.5% 1 L", "1.79"), Decimal(2)),
    BasketLine(product("4", "Village bread 800 g", "2.60")),
    BasketLine(product("102", "Tomatoes, loose", "2.49", unit=Unit.KG), Decimal("1.240")),
    BasketLine(product("5", "Washing-up liquid 750 ml", "3.25", rate=NINETEEN)),
    BasketLine(product("6", "Cyprus coffee 200 g", "4.15")),
)
ELENI = Customer(
    Identification(Means.CARD, "6004550000000932"),
    id="1",
    name="Eleni Georgiou",
    first_name="Eleni",
    last_name="Georgiou",
    tier="Gold",
    wallet=Decimal("18.75"),
)
REWARD = RewardCard(
    status=PreviewStatus.UP_TO_DATE,
    title=say("sale.will-earn.title"),
    hint=say("sale.hint.up-to-date"),
    earn=Decimal("2.26"),
    vouchers=("free Cyprus coffee",),
    spend_most=Decimal("10.00"),
    spend_available=Decimal("17.25"),
)
MANY_KEYS = tuple(
    product(f"{group}{number}", f"{group} number {number}", "0.60", f"{group}/{number}")
    for group in ("Main", "Bakery", "Fruit")
    for number in range(1, 17)
)
MARKED_DOWN = (
    Basket("example", LINES)
    .with_price(0, PriceChange(Decimal("3.95"), Reason.SHELF_LABEL))
    .with_line_discount(1, Discount(Measure.AMOUNT, Decimal(1), Reason.DAMAGED))
    .with_discount(Discount(Measure.PER_CENT, Decimal(10), Reason.STAFF))
)

SALE = SaleState(
    lines=LINES,
    selected=6,
    items=9,
    vat=Basket("example", LINES).vat,
    customer=ELENI,
    reward=REWARD,
    totals=Totals(
        goods=Decimal("37.27"),
        instant=Decimal("0.87"),
        automatic=Decimal("1.50"),
        to_pay=Decimal("34.90"),
    ),
    quick_keys=QUICK_KEYS,
    can_pay=True,
    can_spend=True,
)
FULL_PRICE = Totals(goods=Decimal("37.27"), instant=None, automatic=None, to_pay=Decimal("37.27"))
EMPTY = replace(
    SALE,
    lines=(),
    selected=None,
    items=0,
    vat=(),
    customer=None,
    reward=RewardCard(
        status=PreviewStatus.EMPTY,
        title=say("sale.will-earn.title"),
        hint=say("sale.hint.empty"),
        earn=ZERO,
        explanation=say("sale.explain.empty"),
        spend_reason=say("sale.spend.needs-customer"),
    ),
    totals=Totals(goods=ZERO, instant=None, automatic=None, to_pay=ZERO),
    can_pay=False,
    can_spend=False,
)
LONG = tuple(
    BasketLine(product(str(place), f"Product {place} of a big basket", "1.05"))
    for place in range(1, 101)
)
PARKED = (
    ParkedRow("a", NOON.replace(minute=12), 4, "", Decimal("8.05")),
    ParkedRow("b", NOON, 9, "Eleni G.", Decimal("37.27")),
)
YESTERDAY = NOON.replace(day=22, hour=18, minute=55)
PARKED_EARLIER = (
    ParkedRow("y", YESTERDAY, 112, "Sofia N.", Decimal("1248.90"), YESTERDAY.date()),
    *PARKED,
)
