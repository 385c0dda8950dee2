"""The demo shop's files, read as a till would read them."""

import csv
import re
from decimal import Decimal

import pytest

from cashier_app.resource_files import resource

COLUMNS = [
    "code",
    "description",
    "price",
    "vat_rate",
    "barcodes",
    "unit",
    "alternative_code",
    "type",
    "brand",
    "family",
    "quick_key",
]

QUICK_KEYS = [
    ("Carrier bag", "0.05", "each"),
    ("Bananas", "1.69", "kg"),
    ("Tomatoes, loose", "2.49", "kg"),
    ("Potatoes", "1.15", "kg"),
    ("Cucumbers", "1.95", "kg"),
    ("Lemons", "1.80", "kg"),
    ("Eggs, 6", "2.35", "each"),
    ("Koulouri", "1.10", "each"),
    ("Ice, 2 kg", "1.50", "each"),
    ("Newspaper", "2.00", "each"),
    ("Frappé to go", "2.20", "each"),
]


@pytest.fixture(scope="module")
def products() -> list[dict[str, str]]:
    with resource("demo", "products.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        assert reader.fieldnames == COLUMNS
        return list(reader)


def check_digit_is_right(code: str) -> bool:
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(code))
    return len(code) == 13 and code.isdigit() and weighted % 10 == 0


def test_there_are_at_least_300_different_products(products: list[dict[str, str]]) -> None:
    assert len(products) >= 300
    for column in ("code", "description", "alternative_code"):
        assert len({product[column] for product in products}) == len(products)


def test_every_barcode_is_a_valid_ean_13_and_stands_once(products: list[dict[str, str]]) -> None:
    codes = [code for product in products for code in product["barcodes"].split(" ")]
    assert [code for code in codes if not check_digit_is_right(code)] == []
    assert len(set(codes)) == len(codes)
    assert sum(code.startswith("529") for code in codes) > len(codes) / 2


def test_the_code_that_the_screens_show_as_unknown_is_unknown(
    products: list[dict[str, str]],
) -> None:
    assert not [product for product in products if "5290011204992" in product["barcodes"]]


def test_no_product_looks_like_a_customers_card(products: list[dict[str, str]]) -> None:
    codes = [code for product in products for code in product["barcodes"].split(" ")]
    assert not [code for code in codes if re.fullmatch(r"70\d{8}", code)]


def test_prices_rates_and_units_are_what_a_till_takes(products: list[dict[str, str]]) -> None:
    assert {product["vat_rate"] for product in products} == {"5", "19"}
    assert {product["unit"] for product in products} == {"each", "kg"}
    assert sum(product["unit"] == "kg" for product in products) >= 12
    for product in products:
        assert Decimal(product["price"]) > 0
        assert Decimal(product["price"]).as_tuple().exponent == -2
        assert product["family"]
        assert product["type"]


def test_the_quick_keys_of_the_design_come_first(products: list[dict[str, str]]) -> None:
    main = {
        int(product["quick_key"].removeprefix("Main/")): product
        for product in products
        if product["quick_key"].startswith("Main/")
    }
    shown = [
        (main[place]["description"], main[place]["price"], main[place]["unit"])
        for place in range(1, 12)
    ]
    assert shown == QUICK_KEYS


def test_every_quick_key_has_a_place_of_its_own(products: list[dict[str, str]]) -> None:
    keys = [product["quick_key"] for product in products if product["quick_key"]]
    assert len(set(keys)) == len(keys)
    groups = {key.partition("/")[0] for key in keys}
    assert len(groups) > 3
    for group in groups:
        places = sorted(int(key.partition("/")[2]) for key in keys if key.startswith(group + "/"))
        assert places == list(range(1, len(places) + 1)), group


@pytest.mark.parametrize(
    ("description", "price", "vat"),
    [
        ("Halloumi PDO 250 g", "4.35", "5"),
        ("Extra virgin olive oil 1 L", "11.90", "5"),
        ("Fresh milk 1.5% 1 L", "1.79", "5"),
        ("Village bread 800 g", "2.60", "5"),
        ("Tomatoes, loose", "2.49", "5"),
        ("Washing-up liquid 750 ml", "3.25", "19"),
        ("Cyprus coffee 200 g", "4.15", "5"),
    ],
)
def test_the_basket_of_the_design_can_be_bought(
    products: list[dict[str, str]], description: str, price: str, vat: str
) -> None:
    [product] = [each for each in products if each["description"] == description]
    assert (product["price"], product["vat_rate"]) == (price, vat)
