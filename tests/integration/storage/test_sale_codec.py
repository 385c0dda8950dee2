"""A sale comes back from its row exactly as it went in."""

import json
from dataclasses import replace

import pytest
from hypothesis import given

from cashier_app.domain.basket import Basket
from cashier_app.domain.errors import StorageError
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.sale import Sale
from cashier_app.storage.sale_codec import BASKETS, RECEIPTS, SALES
from tests.integration.storage.a_sale import sale_of_two
from tests.integration.storage.generated_sales import any_of


@given(any_of(Sale))
def test_a_sale_comes_back_exactly(sale: Sale) -> None:
    back = SALES.from_json(SALES.to_json(sale))
    # repr tells 1.0 from 1.00 and an enum from its value, which == does not.
    assert (back, repr(back)) == (sale, repr(sale))


@given(any_of(Receipt))
def test_a_receipt_comes_back_exactly(receipt: Receipt) -> None:
    back = RECEIPTS.from_json(RECEIPTS.to_json(receipt))
    assert (back, repr(back)) == (receipt, repr(receipt))


@given(any_of(Basket))
def test_a_basket_comes_back_exactly(basket: Basket) -> None:
    back = BASKETS.from_json(BASKETS.to_json(basket))
    assert (back, repr(back)) == (basket, repr(basket))


def test_amounts_are_written_as_texts_never_as_numbers() -> None:
    def no_fraction(text: str) -> float:
        pytest.fail(f"the number {text} has a fraction")

    written = SALES.to_json(sale_of_two())
    json.loads(written, parse_float=no_fraction)
    assert '"price":"4.35"' in written


def test_a_field_that_an_older_row_does_not_have_takes_its_default() -> None:
    sale = sale_of_two()
    row = json.loads(SALES.to_json(sale))
    del row["refusal"], row["tenders"], row["fixed_to_pay"]
    assert SALES.from_json(json.dumps(row)) == sale


def test_a_row_from_before_discounts_sells_for_what_the_shelf_said() -> None:
    sale = sale_of_two()
    row = json.loads(SALES.to_json(sale))
    for line in row["basket"]["lines"]:
        del line["change"], line["discount"]
    del row["basket"]["discount"], row["basket"]["allowed"]
    assert SALES.from_json(json.dumps(row)) == sale


def test_a_damaged_row_is_a_storage_error_that_names_the_place_but_no_value() -> None:
    sale = sale_of_two()
    damaged = SALES.to_json(sale).replace('"4.35"', '"Eleni Georgiou"')
    with pytest.raises(StorageError, match=r"lines\.0\.product\.price") as caught:
        SALES.from_json(damaged)
    assert "Eleni" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_half_a_surrogate_pair_is_a_storage_error_not_a_crash() -> None:
    sale = replace(sale_of_two(), refusal="\ud83d")
    with pytest.raises(StorageError, match="no JSON"):
        SALES.to_json(sale)


def test_an_amount_that_is_not_a_number_is_never_read() -> None:
    damaged = SALES.to_json(sale_of_two()).replace('"4.35"', '"NaN"')
    with pytest.raises(StorageError):
        SALES.from_json(damaged)
