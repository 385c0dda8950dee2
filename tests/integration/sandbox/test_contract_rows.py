"""The rows of crmcom-api.md 2 to 5 that a till can use, each with the page that it comes from.

What changes with a release is in `test_releases.py` and `test_newer_flow.py`, answers in
`test_answer_members.py`, accounts and codes in `test_accounts.py`, products in `test_products.py`,
getting a token in `test_sign_in.py`.
"""

from decimal import Decimal
from typing import Any

import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import (
    ELENI,
    UNIT,
    WHEN,
    ApiClient,
    account,
    customer,
    exact,
    sale,
    spend,
)

SHOW = "rewards_participants/show"
PREVIEW = "customer_events/purchases/preview"
CREATE = "customer_events/purchases/create"
LIST = "customer_events/purchases/list"
SPEND = "customer_events/spend_requests/create"
SPEND_LIST = "customer_events/spend_requests/list"
BY_CODE = {"alternative_code": "CARD"}
REFERENCE = {"reference_number": "LCA1-3-000418-K7Q2"}


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("classification_identifier", {"alternative_code": "TILL"}),  # 514482, 516314
        ("classification_identifier", {"name": "Till"}),  # 516314
        ("description", "Sale at till 3"),  # 490514:8→27
        ("process_immediately", True),  # 490514:8→27
        ("external_system", "CASHIER"),  # 519072
        ("external_system_reference_number", "LCA1-3-000418-K7Q2"),  # 951537
        ("payment_medium_type_identifier", BY_CODE),  # 956958→971740, 958578
        ("payment_medium_brand_identifier", BY_CODE),  # 956958→971740, 958578
        ("payment_medium_identifier", "411111"),  # 958578
        ("intended_currency_identifier", {"code": "EUR"}),  # 521746
        ("authorized_by_access_token_identifier", {"authentication_code": ELENI}),  # 519072
        ("udf_string_8", "a"),  # 967930→968014
        ("udf_float_4", 1.5),  # 967930→968014
        ("udf_date_4", WHEN),  # 967930→968014
        ("performed_by_unit_identifier", {"name": "Larnaca"}),  # 516314
        ("accounts_receivable_identifier", {"number": "ACR0000000482"}),  # 490514:14→27
    ],
)
@pytest.mark.parametrize("method", [PREVIEW, CREATE])  # preview: crmcom-api.md 10.4
def test_a_sale_may_say(
    api: ApiClient, server: SandboxServer, method: str, member: str, value: object
) -> None:
    request = {**sale(), **REFERENCE, member: value}
    if member == "accounts_receivable_identifier":
        del request["rewards_participant_identifier"]
    assert api.data(method, request)
    assert server.violations == ()


@pytest.mark.parametrize("member", ["promo_code", "invoice_identifier"])  # 957953→958649, 967930
def test_this_shop_knows_no_promotion_and_no_invoice(
    api: ApiClient, server: SandboxServer, member: str
) -> None:
    value: object = "SUMMER" if member == "promo_code" else {"number": "INV1"}
    request = {**sale(), **REFERENCE, member: value}
    assert api.status(CREATE, request)["code"] == "NOT_FOUND"
    assert server.violations == ()


def test_a_quantity_that_is_not_said_is_one(api: ApiClient) -> None:  # 952063
    request = {**sale(), **REFERENCE}
    del request["products_set"][0]["quantity"]
    assert api.data(CREATE, request)["products_set"][0]["quantity"] == 1


def test_what_was_sent_with_a_purchase_comes_back(api: ApiClient) -> None:  # 952088, 952070
    sent = {
        "description": "Sale at till 3",
        "external_system": "CASHIER",
        "external_system_reference_number": "X-1",
        "payment_medium_identifier": "411111",
        "udf_string_1": "a",
        **REFERENCE,
    }
    purchase = api.data(CREATE, {**sale(), **sent, "classification_identifier": {"name": "Till"}})
    assert {name: purchase[name] for name in sent} == sent
    assert purchase["classification"] == {"name": "Till"}
    assert purchase["performed_on"] == WHEN


@pytest.mark.parametrize(
    "wanted",
    [
        {"spend_requests_applied": False},  # 490589:5→7
        {"eligible_for_spending": True},  # 490589:5→7
        {"submitted_after_date": "2020-01-01T00:00:00"},  # 490589:5→7
        {"submitted_before_date": "2099-01-01T00:00:00"},  # 490589:5→7
        {"number_of_results": 50, "offset": 0},  # 512352→511546, 499839
        {"fields_set": "number,reference_number"},  # 511180
    ],
)
def test_a_list_of_purchases_may_be_narrowed(
    api: ApiClient, server: SandboxServer, wanted: dict[str, Any]
) -> None:
    number = api.purchase()["number"]
    for whose in (customer(ELENI), {"accounts_receivable_identifier": {"number": "ACR0000000482"}}):
        assert [row["number"] for row in api.rows(LIST, {**whose, **wanted})] == [number]
    assert server.violations == ()


@pytest.mark.parametrize(
    "more",
    [
        {"classification_identifier": {"name": "Till"}},  # 512467
        {"description": "Wallet"},  # 512467
        {"process_immediately": False},  # 512467
        {"intended_currency_identifier": {"code": "EUR"}},  # 510917→512467
        {"external_system": "CASHIER", "external_system_reference_number": "S-1"},  # 952068
    ],
)
def test_a_spend_may_say(api: ApiClient, server: SandboxServer, more: dict[str, Any]) -> None:
    request = spend(ELENI, api.purchase()["id"], 5, **more)
    assert api.data(SPEND, request)["spend_amount"] == 5
    assert server.violations == ()


def test_a_spend_takes_the_account_and_the_number_of_its_purchase(  # 512467
    api: ApiClient, server: SandboxServer
) -> None:
    request = {
        **account(ELENI),
        "performed_by_unit_identifier": UNIT,
        "performed_on": WHEN,
        "purchase_customer_request_identifier": {"number": api.purchase()["number"]},
        "spend_amount": 5,
    }
    assert api.data(SPEND, request)["spend_amount"] == 5
    assert server.violations == ()


@pytest.mark.parametrize(
    "missing",
    [
        "performed_by_unit_identifier",
        "performed_on",
        "purchase_customer_request_identifier",
        "spend_amount",
        "rewards_participant_identifier",
    ],
)
def test_a_spend_needs(api: ApiClient, server: SandboxServer, missing: str) -> None:  # 512467
    request = spend(ELENI, api.purchase()["id"], 5)
    del request[missing]
    assert api.status(SPEND, request)["code"] == "CONTRACT"
    assert {violation.section for violation in server.violations} <= {"5.1", "1.8"}
    assert server.ledger.spend_requests == ()


def test_spend_requests_are_listed_by_time_and_page(  # 498601→510925
    api: ApiClient, server: SandboxServer
) -> None:
    purchase = api.purchase()
    for amount in (2, 3, 4):
        api.data(SPEND, spend(ELENI, purchase["id"], amount))
    wanted = {**customer(ELENI), "fields_set": "spend_amount", "number_of_results": 2}
    pages = [api.rows(SPEND_LIST, {**wanted, "offset": offset}) for offset in (0, 2, 4)]
    amounts = [[row["spend_amount"] for row in page] for page in pages]
    assert amounts == [[Decimal("0.87"), Decimal("1.5")], [2, 3], [4]]
    late = {**customer(ELENI), "submitted_after_date": "2099-01-01T00:00:00"}
    assert api.rows(SPEND_LIST, late) == []
    assert server.violations == ()


@pytest.mark.parametrize("what", ["purchases", "spend_requests"])
@pytest.mark.parametrize("verb", ["show", "cancel"])
def test_events_are_named_by_id_or_number(  # 511180, 511758, 490530:2→4, 490417:2→3
    api: ApiClient, server: SandboxServer, what: str, verb: str
) -> None:
    event = api.purchase()
    if what == "spend_requests":
        event = api.data(SPEND, spend(ELENI, event["id"], 5))
    method = f"customer_events/{what}/{verb}"
    for kind in ("id", "number"):
        if verb == "show":
            answer = exact(api.get(method, customer_event_identifier=f"{kind}={event[kind]}"))
            assert answer["data"]["number"] == event["number"]
        else:
            answer = exact(api.post(method, {"customer_event_identifier": {kind: event[kind]}}))
            assert answer["status"]["code"] == ("OK" if kind == "id" else "WRONG_STATE")
    unknown = {"customer_event_identifier": {"number": "CE9999999"}}
    if verb == "cancel":
        assert api.status(method, unknown)["code"] == "NOT_FOUND"
    assert server.violations == ()


@pytest.mark.parametrize(
    "identifier",
    [
        {"identifier": "eleni", "pass_code": "1234"},
        {"one_time_password": 482913},
        {"authentication_code": "7000000000"},
    ],
)
def test_every_way_to_name_an_access_token_is_understood(  # 489928
    api: ApiClient, server: SandboxServer, identifier: dict[str, Any]
) -> None:
    named = {"rewards_participant_identifier": {"access_token_identifier": identifier}}
    assert api.status(SHOW, named)["code"] == "NOT_FOUND"
    assert server.violations == ()
