"""Changed prices and discounts: the shelf's price stays, the sums stay true to the cent."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given

from cashier_app.domain.basket import Basket, BasketLine
from cashier_app.domain.discount import (
    NO_MARKDOWN,
    Discount,
    Markdown,
    Measure,
    PriceChange,
    Reason,
    markdown,
)
from cashier_app.domain.money import ZERO
from cashier_app.domain.vat import Taxed
from tests.fakes.shop import HALLOUMI, MILK, NINETEEN, SOAP, TOMATOES, mock_up_basket
from tests.unit.domain.amounts import marked_down
from tests.unit.domain.money_checks import discount_faults, table_faults, vat_faults

D = Decimal
HALF = Discount(Measure.PER_CENT, D(50), Reason.DAMAGED, "Maria K.")
TENTH = Discount(Measure.PER_CENT, D(10), Reason.STAFF)
ONE_EURO = Discount(Measure.AMOUNT, D(1), Reason.GOODWILL)
TWO_EURO = PriceChange(D("2.00"), Reason.SHELF_LABEL, "Maria K.")


def line(product: object = HALLOUMI, quantity: str = "2") -> BasketLine:
    return Basket("b").with_product(product, D(quantity)).lines[0]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("discount", "price", "off"),
    [
        (TENTH, "4.35", "0.44"),
        (TENTH, "0.04", "0.00"),
        (ONE_EURO, "4.35", "1"),
        (ONE_EURO, "0.60", "0.60"),
        (replace(TENTH, value=D(100)), "4.35", "4.35"),
        (replace(TENTH, value=D(150)), "4.35", "4.35"),
    ],
)
def test_a_discount_takes_off_what_it_says_and_never_more_than_there_is(
    discount: Discount, price: str, off: str
) -> None:
    assert discount.off(D(price)) == D(off)


def test_a_changed_price_counts_for_each_piece_and_the_shelfs_stays_known() -> None:
    changed = replace(line(), change=TWO_EURO)
    assert (changed.shelf, changed.full, changed.total) == (D("8.70"), D("4.00"), D("4.00"))
    assert (changed.marked, changed.price) == (D("4.35"), D("2.00"))
    assert not changed.by_the_shelf


def test_a_changed_price_counts_for_each_kilogram() -> None:
    changed = replace(line(TOMATOES, "1.240"), change=TWO_EURO)
    assert (changed.shelf, changed.total) == (D("3.09"), D("2.48"))


def test_a_changed_price_takes_the_place_of_the_labels() -> None:
    labelled = BasketLine(TOMATOES, D("1.400"), labelled=D("3.49"))
    changed = replace(labelled, change=TWO_EURO)
    assert (changed.marked, changed.shelf, changed.total) == (D("3.49"), D("3.49"), D("2.00"))


def test_a_discount_comes_off_the_changed_price() -> None:
    both = replace(line(), change=TWO_EURO, discount=HALF)
    assert (both.full, both.off, both.total) == (D("4.00"), D("2.00"), D("2.00"))


def test_without_any_of_them_the_line_sells_for_what_the_shelf_says() -> None:
    assert line().by_the_shelf
    assert (line().shelf, line().price, line().off) == (D("8.70"), D("4.35"), ZERO)


def test_prices_and_discounts_are_given_and_taken_away() -> None:
    plain = mock_up_basket()
    basket = plain.with_price(0, TWO_EURO).with_line_discount(1, HALF).with_discount(TENTH)
    assert (basket.lines[0].total, basket.lines[1].total) == (D("4.00"), D("5.95"))
    assert basket.revision == plain.revision + 3
    assert basket.selected == 1
    back = basket.with_price(0, None).with_line_discount(1, None).with_discount(None)
    assert (back.lines, back.total) == (plain.lines, plain.total)


def test_a_discount_on_the_basket_is_shared_by_gross_the_lower_rate_first() -> None:
    basket = Basket("b").with_product(SOAP).with_product(HALLOUMI).with_discount(ONE_EURO)
    assert (basket.subtotal, basket.off, basket.total) == (D("7.60"), D(1), D("6.60"))
    assert [row.gross for row in basket.taxed] == [D("2.82"), D("3.78")]
    assert basket.vat[0] == Taxed(NINETEEN, D("2.37"), D("0.45"), D("2.82"))


def test_a_discount_on_the_basket_grows_and_shrinks_with_it() -> None:
    basket = Basket("b").with_product(HALLOUMI).with_discount(TENTH)
    assert basket.with_product(MILK).off == D("0.61")
    dear = Basket("b").with_product(HALLOUMI).with_discount(replace(ONE_EURO, value=D(5)))
    assert (dear.off, dear.total) == (D("4.35"), ZERO)


def test_what_is_taken_off_ends_with_the_goods_it_was_for() -> None:
    basket = Basket("b").with_product(HALLOUMI).with_discount(TENTH)
    assert basket.without_line(0).discount is None
    assert basket.emptied().discount is None
    assert basket.allowing().emptied().allowed == NO_MARKDOWN
    assert basket.with_product(MILK).without_line(0).discount == TENTH


def test_the_discount_comes_back_with_the_goods_it_was_for() -> None:
    basket = Basket("b").with_product(HALLOUMI).with_discount(HALF).allowing()
    again = basket.without_line(0).with_product(HALLOUMI).discounted_like(basket)
    assert (again.discount, again.allowed, again.total) == (HALF, basket.allowed, basket.total)
    other = basket.emptied().with_product(MILK).with_discount(TENTH).discounted_like(basket)
    assert (other.discount, other.allowed) == (TENTH, basket.allowed)


def test_another_piece_joins_no_line_with_a_price_of_its_own() -> None:
    for marked in (
        Basket("b").with_product(HALLOUMI).with_price(0, TWO_EURO),
        Basket("b").with_product(HALLOUMI).with_line_discount(0, HALF),
    ):
        more = marked.with_product(HALLOUMI).with_product(HALLOUMI)
        assert [one.quantity for one in more.lines] == [1, 2]
        assert marked.one_more(0).lines[0].quantity == 2


@pytest.mark.parametrize(
    ("shelf", "sold", "expected"),
    [
        ("10.00", "9.00", Markdown(D(10), D("1.00"))),
        ("3.00", "2.00", Markdown(D("33.34"), D("1.00"))),
        ("10.00", "12.00", NO_MARKDOWN),
        ("0.00", "0.00", NO_MARKDOWN),
    ],
)
def test_a_markdown_is_measured_from_the_shelf(shelf: str, sold: str, expected: Markdown) -> None:
    assert markdown(D(shelf), D(sold)) == expected


def test_the_steepest_line_and_the_whole_amount_are_measured() -> None:
    basket = mock_up_basket().with_line_discount(5, HALF)
    assert basket.markdown == Markdown(D("50.16"), D("1.63"))
    assert basket.with_discount(TENTH).markdown == Markdown(D("50.16"), D("5.19"))
    assert mock_up_basket().with_discount(HALF).markdown == Markdown(D("50.02"), D("18.64"))
    assert Basket("b").markdown == NO_MARKDOWN


def test_a_limit_lets_both_figures_be_or_it_does_not() -> None:
    limit = Markdown(D(10), D(5))
    assert Markdown(D(10), D(5)).within(limit)
    assert not Markdown(D("10.01"), D(5)).within(limit)
    assert not Markdown(D(10), D("5.01")).within(limit)


def test_what_somebody_allowed_stays_allowed() -> None:
    basket = mock_up_basket().with_discount(HALF).allowing()
    assert basket.markdown.within(basket.allowed)
    less = basket.with_discount(TENTH).allowing()
    assert less.allowed == basket.allowed
    assert less.revision == basket.revision + 1


@given(marked_down())
def test_lines_and_discounts_make_the_goods_to_the_cent(basket: Basket) -> None:
    assert marked_down_faults(basket) == []


def marked_down_faults(basket: Basket) -> list[str]:
    """Everything that has to be true of a basket, whatever was taken off."""
    before = [line_of(place, basket) for place in range(len(basket.lines))]
    faults = table_faults(basket.taxed, basket.vat)
    faults += discount_faults(before, basket.off, (), basket.taxed)
    if sum((row.gross for row in basket.taxed), ZERO) != basket.total:
        faults.append("the lines do not make the goods")
    for one in basket.lines:
        if not ZERO <= one.total <= one.full or one.full - one.off != one.total:
            faults.append(f"{one} does not add up")
    if not ZERO <= basket.total <= basket.subtotal:
        faults.append(f"{basket.total} of {basket.subtotal}")
    return faults


def line_of(place: int, basket: Basket) -> Taxed:
    """Tax a line as it is before the discount on the basket."""
    return replace(basket, discount=None).taxed[place]


def test_a_discount_that_was_shared_by_another_rule_is_noticed() -> None:
    class Careless(Basket):
        """Takes it all off the first line."""

        @property
        def taxed(self) -> tuple[Taxed, ...]:
            first, *others = replace(self, discount=None)._plain()
            return (replace(first, gross=first.gross - self.off), *others)

        def _plain(self) -> tuple[Taxed, ...]:
            return Basket.taxed.__get__(self)  # type: ignore[no-any-return]

    plain = mock_up_basket()
    careless = Careless(plain.identity, plain.lines, discount=ONE_EURO)
    assert marked_down_faults(careless) != []
    assert any(vat_faults(row) for row in careless.taxed)
