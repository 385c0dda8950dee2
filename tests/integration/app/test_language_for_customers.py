"""The customer's screen speaks as the receipts do, whoever works at the till."""

import pytest

from cashier_app.app.customer_window import language_for_customers
from cashier_app.config.settings import load
from tests.integration.app.test_crmcom_settings import LEAST

SCREEN, RECEIPT = "CASHIER_UI__LANGUAGE", "CASHIER_PRINTER__LANGUAGE"


@pytest.mark.parametrize(
    ("given", "language"),
    [
        ({}, "en"),
        ({SCREEN: "el"}, "el"),
        ({RECEIPT: "ar"}, "ar"),
        ({SCREEN: "el", RECEIPT: "en"}, "en"),
    ],
)
def test_it_is_that_of_the_receipts_or_else_of_the_till(
    given: dict[str, str], language: str
) -> None:
    settings = load(None, LEAST | given, languages=("en", "el", "ar"))
    assert language_for_customers(settings) == language
