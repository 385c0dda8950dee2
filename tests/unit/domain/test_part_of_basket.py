"""Some goods come back: what is kept and what comes back make the whole, discounts and all."""

from decimal import Decimal

from hypothesis import given, strategies as st

from cashier_app.domain.basket import Basket
from cashier_app.domain.discount import Discount, Measure, PriceChange, Reason
from cashier_app.domain.part_of_basket import basket_back, basket_kept, line_back, line_kept
from tests.fakes.shop import BREAD, HALLOUMI, MILK
from tests.unit.domain.amounts import marked_down

D = Decimal
NICKEL = Discount(Measure.AMOUNT, D("0.05"), Reason.GOODWILL, "Maria K.")
TENTH = Discount(Measure.PER_CENT, D(10), Reason.STAFF)


def split(basket: Basket, back: dict[int, Decimal]) -> tuple[Basket, Basket]:
    """Split a basket into what is kept and what comes back, by place and quantity."""
    kept, gone = [], []
    for place, line in enumerate(basket.lines):
        quantity = back.get(place, D(0))
        if quantity < line.quantity:
            kept.append(line_kept(line, line.quantity - quantity))
        if quantity:
            gone.append(line_back(line, quantity))
    left = basket_kept(basket, kept, "kept")
    return left, basket_back(basket, gone, left)


def split_faults(whole: Basket, kept: Basket, back: Basket) -> list[str]:
    faults = []
    if kept.total + back.total != whole.total:
        faults.append(f"{kept.total} and {back.total} do not make {whole.total}")
    if kept.subtotal + back.subtotal != whole.subtotal:
        faults.append("the lines do not make the lines")
    if not D(0) <= kept.total <= whole.total:
        faults.append(f"{kept.total} of {whole.total} is kept")
    return faults


def test_an_amount_off_a_line_is_shared_by_its_pieces() -> None:
    line = Basket("b").with_product(BREAD, D(2)).with_line_discount(0, NICKEL).lines[0]
    assert (line_kept(line, D(1)).off, line_back(line, D(1)).off) == (D("0.03"), D("0.02"))
    assert line_back(line, D(2)) == line


def test_a_line_without_discount_is_only_less_of_it_at_the_same_price() -> None:
    change = PriceChange(D("2.00"), Reason.DAMAGED)
    line = Basket("b").with_product(HALLOUMI, D(3)).with_price(0, change).lines[0]
    assert (line_kept(line, D(2)).total, line_back(line, D(1)).total) == (D("4.00"), D("2.00"))


def test_an_amount_off_the_basket_is_shared_by_what_the_goods_cost() -> None:
    euro = Discount(Measure.AMOUNT, D(1), Reason.GOODWILL)
    whole = Basket("b").with_product(HALLOUMI).with_product(MILK).with_discount(euro)
    kept, back = split(whole, {1: D(1)})
    assert (kept.identity, kept.off, back.off) == ("kept", D("0.71"), D("0.29"))


def test_per_cent_stay_per_cent_of_what_is_kept() -> None:
    whole = Basket("b").with_product(HALLOUMI).with_product(MILK).with_discount(TENTH)
    kept, _ = split(whole, {1: D(1)})
    assert kept.discount == TENTH


def test_goods_that_cost_nothing_share_nothing() -> None:
    free = PriceChange(D(0), Reason.GOODWILL)
    whole = Basket("b").with_product(MILK, D(2)).with_price(0, free).with_discount(NICKEL)
    kept, back = split(whole, {0: D(1)})
    assert (kept.total, back.total) == (D(0), D(0))


@given(marked_down(), st.data())
def test_kept_and_back_make_the_whole_to_the_cent(whole: Basket, data: st.DataObject) -> None:
    back = {
        place: D(data.draw(st.integers(0, int(line.quantity)))) if line.items > 1 else line.quantity
        for place, line in enumerate(whole.lines)
        if data.draw(st.booleans())
    }
    assert split_faults(whole, *split(whole, back)) == []


def test_a_rest_that_forgot_the_discount_is_noticed() -> None:
    whole = Basket("b").with_product(HALLOUMI).with_product(MILK).with_discount(NICKEL)
    kept, back = split(whole, {1: D(1)})
    assert split_faults(whole, kept, back) == []
    assert split_faults(whole, kept.with_discount(None), back) != []
