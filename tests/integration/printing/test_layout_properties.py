"""Whatever is sold to whomever: the paper is never overrun and its figures add up."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, strategies as st

from cashier_app.domain.basket import Basket
from cashier_app.domain.paper_columns import width
from cashier_app.domain.product import Product, Unit
from cashier_app.domain.receipt import Receipt, ReceiptTender, receipt_of
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.tender import TenderKind, cash_due, cash_tender
from cashier_app.printing.layout import PaperLayout
from tests.integration.printing.mock_up_sale import SHOP, receipt, submitted

COLUMNS = st.integers(24, 64)
TEXT = st.text(st.characters(codec=None), max_size=80)
PRICES = st.decimals(Decimal("0.01"), Decimal(999), places=2)


@st.composite
def sold(draw: st.DrawFn) -> Receipt:
    """A receipt of any goods, with any discount, paid in cash."""
    basket = Basket("one sale")
    for rate in draw(st.lists(st.sampled_from(["5", "19"]), min_size=1, max_size=12)):
        unit = draw(st.sampled_from(Unit))
        places = 3 if unit is Unit.KG else 0
        quantity = draw(st.decimals(Decimal("0.1") if places else 1, 30, places=places))
        product = Product("x", draw(TEXT), draw(PRICES), Decimal(rate), unit)
        basket = basket.with_product(product, quantity)
    cut = draw(st.decimals(0, basket.total, places=2))
    instant = draw(st.decimals(0, cut, places=2))
    sale = replace(submitted(), basket=basket)
    sale = sale.recorded(RecordedPurchase("1", "P1", Decimal(1), instant, cut - instant))
    step = Decimal(draw(st.sampled_from(["0", "0.05"])))
    due = sale.still_to_pay
    received = cash_due(due, step).amount + draw(st.decimals(0, 50, places=2))
    paid = sale.with_tender(cash_tender(received, due, step, ""))
    return receipt_of(paid.closed(), SHOP, "2026-11-23T12:44:03")


@st.composite
def written_by_anybody(draw: st.DrawFn) -> Receipt:
    """A receipt with anything in every text that comes from outside."""
    plain = receipt()
    shop = replace(
        SHOP,
        name=draw(TEXT),
        address=tuple(draw(st.lists(TEXT, max_size=3))),
        vat_number=draw(TEXT),
        phone=draw(TEXT),
        till=draw(TEXT),
    )
    reward = replace(
        plain.reward,
        customer=draw(TEXT),
        ending=draw(TEXT),
        vouchers=tuple(draw(st.lists(TEXT, max_size=2))),
        message=draw(TEXT),
    )
    return replace(
        plain,
        shop=shop,
        number=draw(TEXT),
        reference=draw(TEXT),
        cashier=draw(TEXT),
        items=tuple(
            replace(item, description=draw(TEXT), vat_letter=draw(TEXT)) for item in plain.items
        ),
        tenders=(ReceiptTender(TenderKind.CARD, Decimal(40), draw(TEXT)),),
        reward=reward,
        copy=draw(st.integers(0, 3)),
    )


def figure(lines: list[str], label: str) -> Decimal:
    line = next(line for line in lines if line.startswith(label))
    return Decimal(line.split()[-1])


@given(written_by_anybody(), COLUMNS)
def test_no_line_is_wider_than_the_paper(shown: Receipt, columns: int) -> None:
    for line in PaperLayout().lines(shown, columns, "en"):
        assert width(line.text) * (2 if line.large else 1) <= columns, line


@given(sold())
def test_the_figures_on_paper_add_up(shown: Receipt) -> None:
    lines = [line.text for line in PaperLayout().lines(shown, 48, "en")]
    totals = lines[next(i for i, line in enumerate(lines) if line.startswith("Goods")) :]
    vat = totals[next(i for i, line in enumerate(totals) if line.startswith("VAT")) + 1 :]
    rows = [line.split("%")[1].split() for line in vat if line[:1] in "AB" and "%" in line]

    to_pay = figure(totals, "TO PAY")
    assert sum(Decimal(gross) for _, _, gross in rows) == to_pay
    assert all(Decimal(net) + Decimal(tax) == Decimal(gross) for net, tax, gross in rows)

    between = totals[1 : next(i for i, line in enumerate(totals) if line.startswith("TO PAY"))]
    assert figure(totals, "Goods") + sum(Decimal(line.split()[-1]) for line in between) == to_pay

    paid = sum(Decimal(line.split()[-1]) for line in totals if line.startswith("Cash  "))
    back = sum(
        Decimal(line.split()[-1]) for line in totals if line.startswith(("Change", "Cash rounding"))
    )
    assert paid - back == to_pay
