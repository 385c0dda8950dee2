"""The sale that the design shows on every screen, to the cent."""

from decimal import Decimal

import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import (
    ELENI,
    SALE_LINES,
    ApiClient,
    customer,
    exact,
    sale,
    spend,
)

SPEND = "customer_events/spend_requests/create"


def test_the_preview_is_the_one_on_the_sale_screen(api: ApiClient) -> None:
    preview = api.preview(sale())
    assert preview["total_award_amount"] == Decimal("2.26")
    assert preview["total_instant_spend_amount"] == Decimal("0.87")
    assert preview["total_automatic_spend_amount"] == Decimal("1.50")
    assert preview["total_additional_spend_amount"] == Decimal("17.25")
    assert preview["minimum_spend_amount_per_transaction"] == 2
    assert preview["maximum_spend_amount_per_transaction"] == 10
    assert preview["reduction_method"] == "FRONT_END_REDUCTION"
    assert preview["rewards_participant_name"] == "Eleni Georgiou"
    assert preview["wallet_balance"] == Decimal("18.75")
    assert preview["allow_spending"] is True
    assert [voucher["name"] for voucher in preview["voucher_types_set"]] == ["free Cyprus coffee"]


def test_one_product_earlier_the_preview_is_the_one_that_is_being_updated(api: ApiClient) -> None:
    preview = api.preview(sale(lines=SALE_LINES[:-1]))
    assert preview["total_award_amount"] == Decimal("1.72")
    assert preview["voucher_types_set"] == []


def test_a_preview_changes_nothing(api: ApiClient, server: SandboxServer) -> None:
    api.preview(sale())
    assert server.ledger.purchases == ()
    assert api.wallet(ELENI) == Decimal("18.75")


def test_the_recorded_purchase_has_the_same_figures_and_moves_the_wallet(
    api: ApiClient, server: SandboxServer
) -> None:
    purchase = api.purchase()
    assert purchase["total_amount"] == Decimal("37.27")
    assert purchase["total_awarded_amount"] == Decimal("2.26")
    assert purchase["total_instant_spend_amount"] == Decimal("0.87")
    assert purchase["total_automatic_spend_amount"] == Decimal("1.50")
    assert purchase["total_spend_amount"] == Decimal("2.37")
    assert purchase["reference_number"] == "LCA1-3-000418-K7Q2"
    assert purchase["performed_on"] == "2026-11-23T12:43:02"
    awards = [each["amount"] for each in purchase["award_reward_transactions_set"]]
    assert awards == [Decimal("1.82"), Decimal("0.11"), Decimal("0.33")]
    assert api.wallet(ELENI) == server.ledger.wallets["000482"] == Decimal("19.51")
    assert server.violations == ()


def test_ten_euro_on_top_leave_what_the_split_payment_screen_shows(api: ApiClient) -> None:
    purchase = api.purchase()
    spent = api.data(SPEND, spend(ELENI, purchase["id"], 10.00))
    assert spent["type"] == "SPEND REQUEST"
    assert spent["spend_amount"] == 10
    assert spent["purchase_customer_event"]["number"] == purchase["number"]
    assert api.wallet(ELENI) == Decimal("9.51")
    shown = exact(
        api.get(
            "customer_events/purchases/show",
            customer_event_identifier=f"number={purchase['number']}",
            fields_set="total_spend_amount,total_additional_spend_amount",
        )
    )["data"]
    assert shown == {"total_spend_amount": Decimal("12.37"), "total_additional_spend_amount": 10}


def test_a_success_may_say_something(api: ApiClient) -> None:
    answer = api.post(
        "customer_events/purchases/create", {**sale(), "reference_number": "LCA1-3-000418-K7Q2"}
    )
    assert answer.json()["status"]["message"] == "Thank you for shopping at Elia Market"


def test_an_unknown_product_is_replaced_and_what_was_meant_is_told(
    api: ApiClient, server: SandboxServer
) -> None:
    purchase = api.purchase(lines=(("NEW-99", 1, "2.00", "0.10"),))
    [product] = purchase["products_set"]
    assert product["product"]["code"] == "DEFAULT"
    assert product["intended_product_identifier"] == "code"
    assert product["intended_product_value"] == "NEW-99"
    assert server.violations == ()


def test_products_are_known_by_the_three_identifiers(api: ApiClient) -> None:
    known = api.purchase()["products_set"][0]["product"]
    for kind in ("id", "code", "alternative_code"):
        request = sale(lines=SALE_LINES[:1])
        request["products_set"][0]["product_identifier"] = {kind: known[kind]}
        assert api.preview(request)["total_instant_spend_amount"] == Decimal("0.87")


def test_a_repeated_reference_is_booked_twice(api: ApiClient, server: SandboxServer) -> None:
    first, second = api.purchase(), api.purchase()
    assert first["number"] != second["number"]
    assert len(server.ledger.purchases_with("LCA1-3-000418-K7Q2")) == 2


@pytest.mark.parametrize("unit", [{"name": "Larnaca"}, {"alternative_code": "SHOP1"}])
def test_the_unit_is_known_by_its_name_and_code(api: ApiClient, unit: dict[str, str]) -> None:
    assert api.preview(sale(performed_by_unit_identifier=unit))["allow_spending"]


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"performed_by_unit_identifier": {"alternative_code": "SHOP2"}}, "NOT_FOUND"),
        ({"intended_currency_identifier": {"code": "GBP"}}, "CURRENCY"),
        ({"promo_code": "SUMMER"}, "NOT_FOUND"),
        (customer("7013390248"), "TERMINATED"),
        (customer("7000000000"), "NOT_FOUND"),
    ],
)
def test_what_the_shop_does_not_have_is_refused(
    api: ApiClient, server: SandboxServer, wrong: dict[str, object], code: str
) -> None:
    request = {**sale(), "reference_number": "LCA1-3-000418-K7Q2", **wrong}
    assert api.status("customer_events/purchases/preview", request)["code"] == code
    assert api.status("customer_events/purchases/create", request)["code"] == code
    assert server.ledger.purchases == ()
    assert server.violations == ()


def test_a_customer_can_be_named_as_accounts_receivable(api: ApiClient) -> None:
    request = sale()
    del request["rewards_participant_identifier"]
    for identifier in (
        {"number": "ACR0000000482"},
        {"name": "ACR0000000482 Eleni Georgiou"},
    ):
        preview = api.preview({**request, "accounts_receivable_identifier": identifier})
        assert preview["total_award_amount"] == Decimal("2.26")
