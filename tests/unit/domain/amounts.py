"""What the property tests draw: amounts, VAT rates and baskets as a shop has them."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from hypothesis import strategies as st

from cashier_app.domain.basket import Basket, BasketLine
from cashier_app.domain.discount import Discount, Measure, PriceChange, Reason
from cashier_app.domain.product import Product, Unit
from tests.fakes.shop import ELENI

RATES = tuple(Decimal(rate) for rate in ("0", "5", "9", "19", "25.5", "100"))
STEPS = tuple(Decimal(step) for step in ("0", "0.01", "0.05", "0.10", "0.50", "1"))


def cents(least: int = 0, most: int = 20_000) -> st.SearchStrategy[Decimal]:
    """Whole cents."""
    return st.integers(least, most).map(lambda count: Decimal(count).scaleb(-2))


def small_sharings() -> Iterator[tuple[Decimal, list[Decimal]]]:
    """Every way to share up to a few cents over up to three: here halves and remainders abound."""
    for count in range(4):
        for weights in product(range(5), repeat=count):
            for total in range(sum(weights) + 1):
                yield Decimal(total).scaleb(-2), [Decimal(one).scaleb(-2) for one in weights]


@st.composite
def shared(draw: st.DrawFn) -> tuple[Decimal, list[Decimal]]:
    """A total, and the weights that it can be shared over."""
    over = draw(st.lists(cents(most=2_000), max_size=6))
    whole = int(sum(over, Decimal(0)).scaleb(2))
    return draw(cents(most=whole)), over


def _line(number: int) -> BasketLine:
    """Read price, rate, unit and quantity out of one number, which is quicker than drawing four."""
    number, price = divmod(number, 1_500)
    number, rate = divmod(number, len(RATES))
    quantity, kind = divmod(number, 2)
    unit = Unit.KG if kind else Unit.EACH
    product = Product(f"{price}-{rate}-{kind}", "Goods", Decimal(price) / 100, RATES[rate], unit)
    return BasketLine(product, Decimal(quantity + 1) / (1_000 if kind else 1))


LINES = st.lists(st.integers(0, 1_500 * len(RATES) * 2 * 900).map(_line), max_size=5)


def basket_of(lines: list[BasketLine], *, known: bool = False) -> Basket:
    basket = Basket("a basket", customer=ELENI if known else None)
    for line in lines:
        basket = basket.with_product(line.product, line.quantity)
    return basket


REASONS = st.sampled_from(Reason)
DISCOUNTS = st.one_of(
    st.builds(Discount, st.just(Measure.AMOUNT), cents(), REASONS),
    st.builds(
        Discount,
        st.just(Measure.PER_CENT),
        st.integers(0, 200).map(lambda n: Decimal(n) / 2),
        REASONS,
    ),
)
CHANGES = st.builds(PriceChange, cents(most=1_500), REASONS)


@st.composite
def marked_down(draw: st.DrawFn, *, known: bool = False) -> Basket:
    """A basket with changed prices and discounts, on some lines and on all of it; some labelled."""
    basket = basket_of(draw(LINES), known=known)
    if draw(st.booleans()):
        ham = Product("ham", "Ham", Decimal("9.90"), RATES[3], Unit.KG)
        basket = basket.with_labelled(BasketLine(ham, Decimal("0.439"), draw(cents(1, 1_000))))
    for place in range(len(basket.lines)):
        basket = basket.with_price(place, draw(st.none() | CHANGES))
        basket = basket.with_line_discount(place, draw(st.none() | DISCOUNTS))
    return basket.with_discount(draw(st.none() | DISCOUNTS)) if basket.lines else basket


def baskets() -> st.SearchStrategy[Basket]:
    """Some lines, pieces or weighed, of nobody."""
    return LINES.map(basket_of)
