"""Whatever is sold, deducted and paid, the receipt adds up."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.basket import Basket, BasketLine
from cashier_app.domain.money import ZERO
from cashier_app.domain.receipt import Receipt, receipt_of
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import card_tender, cash_tender
from tests.fakes.shop import SHOP
from tests.unit.domain.amounts import LINES, basket_of, marked_down
from tests.unit.domain.money_checks import receipt_faults
from tests.unit.domain.sales import ANSWER, AT, recorded, sending

D = Decimal
TENTHS = st.integers(0, 10)
STEPS = st.sampled_from([ZERO, D("0.05"), D("0.10")])
SHOPS = st.sampled_from(
    [
        SHOP,
        replace(SHOP, reward_as_discount=False),
        replace(SHOP, vat_rates=()),
        replace(SHOP, vat_rates=(D(19), D("25.5"), D(0))),
    ]
)


def part_of(amount: Decimal, tenths: int) -> Decimal:
    return (amount * tenths / 10).quantize(D("0.01"))


def paid(sale: Sale, by_card: int, step: Decimal) -> Sale:
    """Pay a part by card and the rest with a large note."""
    sale = sale.with_tender(card_tender(part_of(sale.still_to_pay, by_card), "", AT))
    note = sale.still_to_pay + D(100)
    return sale.with_tender(cash_tender(note, sale.still_to_pay, step, AT)).closed()


@given(LINES, TENTHS, TENTHS, STEPS, SHOPS, st.sampled_from(Reduction))
def test_every_recorded_sales_receipt_adds_up(
    lines: list[BasketLine],
    off: int,
    by_card: int,
    step: Decimal,
    shop: Shop,
    method: Reduction,
) -> None:
    sale = sending(preview=None, reduction=method, basket=basket_of(lines, known=True))
    instant = part_of(sale.goods / 2, off)
    answer = replace(ANSWER, instant=instant, automatic=part_of(sale.goods - instant, off))
    made = receipt_of(paid(sale.recorded(answer), by_card, step), shop, AT)
    assert receipt_faults(made) == []


@given(LINES, TENTHS, STEPS, SHOPS)
def test_every_offline_sales_receipt_adds_up_whatever_is_answered_later(
    lines: list[BasketLine], by_card: int, step: Decimal, shop: Shop
) -> None:
    sale = sending(basket=basket_of(lines, known=True)).not_sent()
    closed = paid(sale, by_card, step)
    made = receipt_of(closed, shop, AT)
    assert receipt_faults(made) == []
    assert made.to_pay == closed.recorded(ANSWER).to_pay == sale.goods


@given(marked_down(known=True), TENTHS, TENTHS, STEPS, SHOPS)
def test_every_receipt_with_prices_changed_and_discounts_given_adds_up(
    basket: Basket, off: int, by_card: int, step: Decimal, shop: Shop
) -> None:
    sale = sending(preview=None, basket=basket)
    answer = replace(ANSWER, instant=ZERO, automatic=part_of(sale.goods, off))
    made = receipt_of(paid(sale.recorded(answer), by_card, step), shop, AT)
    assert receipt_faults(made) == []
    assert made.goods == basket.total


CENT = D("0.01")
GOOD = receipt_of(paid(recorded(), 5, D("0.05")), SHOP, AT)
FORGED: dict[str, Receipt] = {
    "an item": replace(GOOD, items=GOOD.items[1:]),
    "a discount": replace(GOOD, discount=CENT),
    "less than nothing for an item": replace(
        GOOD,
        items=(replace(GOOD.items[0], total=-CENT), *GOOD.items[1:]),
        discount=sum((item.total for item in GOOD.items[1:]), -CENT) - GOOD.goods,
    ),
    "goods": replace(GOOD, goods=GOOD.goods + CENT),
    "instant discount": replace(GOOD, instant=ZERO),
    "spent automatically": replace(GOOD, automatic=GOOD.automatic + CENT),
    "from the wallet": replace(GOOD, from_wallet=CENT),
    "to pay": replace(GOOD, to_pay=GOOD.to_pay - CENT),
    "a tender": replace(GOOD, tenders=GOOD.tenders[1:]),
    "rounding": replace(GOOD, cash_rounding=GOOD.cash_rounding + CENT),
    "change": replace(GOOD, change=-GOOD.change),
    "a rate": replace(GOOD, vat=GOOD.vat[1:]),
    "VAT": replace(GOOD, vat=(replace(GOOD.vat[0], vat=ZERO), *GOOD.vat[1:])),
}


@pytest.mark.parametrize("forged", FORGED.values(), ids=FORGED)
def test_a_receipt_that_does_not_add_up_is_noticed(forged: Receipt) -> None:
    assert receipt_faults(GOOD) == []
    assert receipt_faults(forged) != []
