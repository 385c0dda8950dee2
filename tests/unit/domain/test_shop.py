from decimal import Decimal

from cashier_app.domain.money import EURO, ZERO
from cashier_app.domain.product import Product, Unit
from cashier_app.domain.shop import Shop
from tests.fakes.shop import HALLOUMI, SHOP, TOMATOES


def test_the_first_rate_of_the_shop_is_a() -> None:
    assert SHOP.vat_letter(Decimal(5)) == "A"
    assert SHOP.vat_letter(Decimal("19.0")) == "B"


def test_a_rate_that_the_shop_did_not_list_has_no_letter() -> None:
    assert SHOP.vat_letter(Decimal(9)) == ""


def test_a_shop_deals_in_euro_without_cash_rounding_unless_it_says_so() -> None:
    shop = Shop("Elia Market", "LCA1", "3")
    assert (shop.currency, shop.cash_rounding, shop.reward_as_discount) == (EURO, ZERO, True)


def test_phones_have_eight_digits_in_national_form_unless_the_shop_says_otherwise() -> None:
    shop = Shop("Elia Market", "LCA1", "3")
    assert (shop.phone_length, shop.phone_international) == (8, False)


def test_only_a_product_sold_by_the_kilogram_is_weighed() -> None:
    assert TOMATOES.weighed
    assert not HALLOUMI.weighed
    assert Product("HAM", "Ham", Decimal(9), Decimal(5), Unit.KG).weighed
