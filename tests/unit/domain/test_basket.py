from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given

from cashier_app.domain.basket import Basket, BasketLine
from cashier_app.domain.money import ZERO
from cashier_app.domain.product import Product
from tests.fakes.shop import COFFEE, ELENI, FIVE, HALLOUMI, MILK, SOAP, TOMATOES, mock_up_basket
from tests.unit.domain.amounts import baskets
from tests.unit.domain.money_checks import table_faults

D = Decimal
EMPTY = Basket("a basket")


def test_the_mock_up_basket_costs_what_the_mock_up_says() -> None:
    basket = mock_up_basket()
    assert basket.total == D("37.27")
    assert basket.items == 9
    assert len(basket.lines) == 7


def test_an_empty_basket_costs_nothing_and_belongs_to_nobody() -> None:
    assert (EMPTY.total, EMPTY.items, EMPTY.vat) == (ZERO, 0, ())
    assert (EMPTY.customer, EMPTY.selected, EMPTY.revision) == (None, None, 0)


def test_a_repeated_scan_adds_to_its_line_and_selects_it() -> None:
    basket = EMPTY.with_product(HALLOUMI).with_product(MILK).with_product(HALLOUMI, D(3))
    assert [(line.product, line.quantity) for line in basket.lines] == [
        (HALLOUMI, D(4)),
        (MILK, D(1)),
    ]
    assert basket.selected == 0


def test_a_product_whose_price_changed_gets_a_line_of_its_own() -> None:
    dearer = Product(HALLOUMI.code, HALLOUMI.description, D("4.60"), FIVE)
    basket = EMPTY.with_product(HALLOUMI).with_product(dearer)
    assert [line.total for line in basket.lines] == [D("4.35"), D("4.60")]
    assert basket.selected == 1


def test_each_weighing_is_a_line_of_its_own_and_one_item() -> None:
    basket = EMPTY.with_product(TOMATOES, D("1.240")).with_product(TOMATOES, D("0.485"))
    assert [line.total for line in basket.lines] == [D("3.09"), D("1.21")]
    assert basket.items == 2


def test_a_weighed_line_is_rounded_half_up() -> None:
    assert BasketLine(TOMATOES, D("0.502")).total == D("1.25")  # 1.24998
    assert BasketLine(Product("X", "Ham", D(1), FIVE, TOMATOES.unit), D("0.005")).total == D("0.01")


def test_one_more_and_one_less_change_the_quantity() -> None:
    basket = EMPTY.with_product(HALLOUMI).with_product(MILK).with_product(SOAP)
    more = basket.one_more(1)
    assert more.lines == (basket.lines[0], BasketLine(MILK, D(2)), basket.lines[2])
    assert more.selected == 1
    assert more.one_less(1).lines == basket.lines


def test_one_less_of_the_last_piece_removes_the_line() -> None:
    assert EMPTY.with_product(HALLOUMI).one_less(0).lines == ()


def test_a_weighing_is_never_counted_up_and_one_less_removes_it() -> None:
    basket = EMPTY.with_product(TOMATOES, D(3))
    assert basket.one_more(0) is basket
    assert basket.one_less(0).lines == ()


@pytest.mark.parametrize(("removed", "selected"), [(0, 0), (1, 1), (2, 1)])
def test_after_a_line_is_removed_the_next_one_is_selected(removed: int, selected: int) -> None:
    basket = EMPTY.with_product(HALLOUMI).with_product(MILK).with_product(SOAP)
    after = basket.without_line(removed)
    assert after.lines == basket.lines[:removed] + basket.lines[removed + 1 :]
    assert after.selected == selected


def test_no_line_is_selected_when_the_last_one_is_removed() -> None:
    assert EMPTY.with_product(HALLOUMI).without_line(0).selected is None


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_removed_line_comes_back_where_it_was(place: int) -> None:
    basket = EMPTY.with_product(HALLOUMI).with_product(MILK).with_product(SOAP)
    back = basket.without_line(place).with_line_back(place, basket.lines[place])
    assert back.lines == basket.lines
    assert back.selected == place


def test_a_line_comes_back_last_when_the_basket_became_shorter() -> None:
    line = BasketLine(COFFEE)
    back = EMPTY.with_product(MILK).with_line_back(4, line)
    assert (back.lines[1], back.selected) == (line, 1)


def test_emptying_keeps_the_customer() -> None:
    emptied = mock_up_basket().emptied()
    assert (emptied.lines, emptied.selected, emptied.customer) == ((), None, ELENI)


REVISED: dict[str, Callable[[Basket], Basket]] = {
    "a product": lambda basket: basket.with_product(MILK),
    "a repeated product": lambda basket: basket.with_product(HALLOUMI),
    "one more": lambda basket: basket.one_more(0),
    "one less": lambda basket: basket.one_less(0),
    "a removed line": lambda basket: basket.without_line(0),
    "a line put back": lambda basket: basket.with_line_back(0, BasketLine(MILK)),
    "all lines removed": Basket.emptied,
    "a customer": lambda basket: basket.with_customer(ELENI),
    "no customer": lambda basket: basket.with_customer(None),
    "a new identity": lambda basket: basket.reopened("another"),
}


@pytest.mark.parametrize("change", REVISED.values(), ids=REVISED)
def test_what_a_preview_depends_on_makes_the_next_revision(
    change: Callable[[Basket], Basket],
) -> None:
    basket = EMPTY.with_product(HALLOUMI, D(2)).with_product(SOAP)
    assert change(basket).revision == basket.revision + 1


UNREVISED: dict[str, Callable[[Basket], Basket]] = {
    "another selection": lambda basket: basket.selecting(0),
    "a newly read wallet": lambda basket: basket.with_wallet(D("19.51")),
    "a weighing counted up": lambda basket: basket.one_more(1),
}


@pytest.mark.parametrize("change", UNREVISED.values(), ids=UNREVISED)
def test_what_a_preview_does_not_depend_on_keeps_the_revision(
    change: Callable[[Basket], Basket],
) -> None:
    basket = EMPTY.with_product(HALLOUMI).with_product(TOMATOES, D(1)).with_customer(ELENI)
    assert change(basket).revision == basket.revision


def test_selecting_a_line_remembers_it() -> None:
    assert mock_up_basket().selecting(2).selected == 2


def test_a_newly_read_wallet_is_the_customers() -> None:
    basket = mock_up_basket().with_wallet(D("19.51"))
    assert basket.customer is not None
    assert basket.customer.wallet == D("19.51")


def test_a_basket_without_customer_has_no_wallet() -> None:
    assert EMPTY.with_wallet(D(5)) is EMPTY


def test_a_reopened_basket_is_a_new_sale_of_the_same_goods() -> None:
    basket = mock_up_basket()
    again = basket.reopened("basket-2")
    assert again.identity == "basket-2"
    assert (again.lines, again.customer) == (basket.lines, basket.customer)


@given(baskets())
def test_the_lines_the_total_and_the_vat_table_agree(basket: Basket) -> None:
    lines = basket.taxed
    assert [line.gross for line in lines] == [line.total for line in basket.lines]
    assert table_faults(lines, basket.vat) == []
    assert sum((row.gross for row in basket.vat), ZERO) == basket.total
    for place, line in enumerate(basket.lines):
        back = basket.without_line(place).with_line_back(place, line)
        assert (back.lines, back.total, back.items) == (basket.lines, basket.total, basket.items)
