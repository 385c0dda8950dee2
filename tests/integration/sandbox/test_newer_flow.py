"""Sales as releases from R15 on want them: the account, the place, a spend inside create."""

from decimal import Decimal
from typing import Any

import pytest

from cashier_app.sandbox.release import Release
from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import (
    ELENI,
    NIKOS,
    UNIT,
    ApiClient,
    account,
    account_sale,
    customer,
    sale,
    spend,
)

PREVIEW = "customer_events/purchases/preview"
CREATE = "customer_events/purchases/create"
LIST = "customer_events/purchases/list"
SHOW = "rewards_participants/show"
SPEND = "customer_events/spend_requests/create"
REFERENCE = {"reference_number": "LCA1-3-000418-K7Q2"}


@pytest.mark.parametrize(("method", "since"), [(CREATE, "15"), (PREVIEW, "17")])
def test_a_sale_takes_a_code_through_the_account_since_its_release(
    api: ApiClient, server: SandboxServer, method: str, since: str
) -> None:
    request = {
        **sale(),
        **REFERENCE,
        "accounts_receivable_identifier": {
            "access_token_identifier": {"authentication_code": ELENI}
        },
    }
    del request["rewards_participant_identifier"]
    server.release = since  # 514482 and 490516
    assert api.data(method, request)
    server.release = Release.of(since).major - 1
    assert api.status(method, request)["code"] == "CONTRACT"


# From R17: the account is mandatory, the place a tap or a unit, from R18 rather a business unit.


@pytest.mark.parametrize("release", [17, 18])
@pytest.mark.parametrize("method", [PREVIEW, CREATE])
def test_from_r17_a_sale_names_the_account(  # pageId 514482, 490516
    api: ApiClient, server: SandboxServer, release: int, method: str
) -> None:
    server.release = release
    assert api.data(method, {**account_sale(), **REFERENCE})
    assert server.violations == ()
    status = api.status(method, {**sale(), **REFERENCE})
    assert status["message"] == "accounts_receivable_identifier is mandatory"
    both = {**sale(), **account_sale(), **REFERENCE}
    assert api.status(method, both)["description"] == "section 1.8"


TAP = {"performed_by_tap_identifier": {"code": "T3"}}
BUSINESS_UNIT = {"performed_by_business_unit_identifier": {"alternative_code": "SHOP1"}}
BY_UNIT = {"performed_by_unit_identifier": UNIT}


@pytest.mark.parametrize(
    ("release", "place", "code"),
    [
        (16, BY_UNIT, "OK"),
        (16, TAP, "CONTRACT"),
        (17, BY_UNIT, "OK"),
        (17, TAP, "OK"),
        (17, {"performed_by_tap_identifier": {"name": "Till 3"}}, "OK"),
        (17, {"performed_by_tap_identifier": {"code": "T9"}}, "NOT_FOUND"),
        (17, {"performed_by_tap_identifier": {"alternative_code": "T3"}}, "CONTRACT"),
        (17, BUSINESS_UNIT, "CONTRACT"),
        (17, {**BY_UNIT, **TAP}, "CONTRACT"),
        (17, {}, "CONTRACT"),
        (18, BUSINESS_UNIT, "OK"),
        (18, {"performed_by_business_unit_identifier": {"code": "SHOP2"}}, "NOT_FOUND"),
        (18, BY_UNIT, "OK"),
        (18, TAP, "OK"),
        (18, {**BUSINESS_UNIT, **TAP}, "CONTRACT"),
    ],
)
def test_where_a_sale_happened_is_said_as_the_release_wants_it(  # pageId 514482, 516314
    api: ApiClient, server: SandboxServer, release: int, place: dict[str, Any], code: str
) -> None:
    server.release = release
    named = {"accounts_receivable_identifier": {"number": "ACR0000000482"}}
    request = {**account_sale(), **named, **REFERENCE, **place}
    if "performed_by_unit_identifier" not in place:
        del request["performed_by_unit_identifier"]
    for method in (PREVIEW, CREATE):
        assert api.post(method, request).json()["status"]["code"] == code


def test_from_r18_a_medium_identifies_the_customer(  # pageId 974164
    api: ApiClient, server: SandboxServer
) -> None:
    medium = {"customer_identification_medium_identifier": {"number": ELENI}}
    request = {"accounts_receivable_identifier": medium}
    server.release = 17
    assert api.status("accounts_receivable/show", request)["code"] == "CONTRACT"
    server.release = 18
    assert api.data("accounts_receivable/show", request)["number"] == "ACR0000000482"
    assert api.data(PREVIEW, {**account_sale(), **request})["wallet_balance"] == Decimal("18.75")
    unknown = {"customer_identification_medium_identifier": {"number": "7000000000"}}
    status = api.status("accounts_receivable/show", {"accounts_receivable_identifier": unknown})
    assert status["code"] == "NOT_FOUND"


@pytest.mark.parametrize("release", [17, 18])
def test_deprecated_calls_still_answer(  # crmcom-api.md 10.27
    api: ApiClient, server: SandboxServer, release: int
) -> None:
    server.release = release
    assert api.data(SHOW, customer(ELENI))["number"] == "000482"
    purchase = api.data(CREATE, {**account_sale(), **REFERENCE})
    assert api.data(SPEND, spend(ELENI, purchase["id"], 5))["spend_amount"] == 5
    spends = api.rows("customer_events/spend_requests/list", account(ELENI))
    assert [row["spend_amount"] for row in spends] == [Decimal("0.87"), Decimal("1.5"), 5]
    assert len(api.rows(LIST, customer(ELENI))) == 1
    assert server.violations == ()


def test_from_r17_create_may_ask_for_a_spend_where_the_site_has_a_member_for_it(
    api: ApiClient, server: SandboxServer
) -> None:
    server.release = 17
    request = {**account_sale(), **REFERENCE, "spend_amount": 4}
    assert api.status(CREATE, request)["message"] == "spend_amount is not a known member"
    server.switch(spend_member="spend_amount")
    purchase = api.data(CREATE, request)
    assert purchase["requested_spend_amount"] == 4
    assert purchase["total_additional_spend_amount"] == 4
    assert purchase["total_spend_amount"] == Decimal("0.87") + Decimal("1.50") + 4
    assert server.ledger.wallets["000482"] == Decimal("19.51") - 4
    api.data(
        "customer_events/purchases/cancel",
        {"customer_event_identifier": {"number": purchase["number"]}},
    )
    assert server.ledger.wallets["000482"] == Decimal("18.75")
    server.release = 16
    assert api.status(CREATE, {**sale(), **REFERENCE, "spend_amount": 4})["code"] == "CONTRACT"


def test_a_spend_inside_create_may_be_less_than_asked(
    api: ApiClient, server: SandboxServer
) -> None:
    server.release = 17
    server.switch(spend_member="requested_spend_amount", most_really_spent=Decimal(3))
    request = {**account_sale(), **REFERENCE, "requested_spend_amount": 15}
    purchase = api.data(CREATE, request)
    assert purchase["requested_spend_amount"] == 15
    assert purchase["total_additional_spend_amount"] == 3


@pytest.mark.parametrize(
    ("code", "amount"), [(NIKOS, 4), (ELENI, 1)], ids=["blocked", "too little"]
)
def test_a_spend_inside_create_that_cannot_be_is_refused_with_its_purchase(  # pageId 519072
    api: ApiClient, server: SandboxServer, code: str, amount: int
) -> None:
    server.release = 17
    server.switch(spend_member="spend_amount")
    request = {**account_sale(code), **REFERENCE, "spend_amount": amount}
    assert api.status(CREATE, request)["code"] in {"BLOCKED", "AMOUNT"}
    assert server.ledger.purchases == ()
    assert api.data(CREATE, {**request, "spend_amount": 0})["requested_spend_amount"] == 0


def test_the_list_of_products_has_the_name_the_site_gives_it(
    api: ApiClient, server: SandboxServer
) -> None:
    server.switch(products_key="purchase_products_set")
    request = {**sale(), **REFERENCE}
    assert api.status(CREATE, request)["code"] == "CONTRACT"
    request["purchase_products_set"] = request.pop("products_set")
    assert api.data(CREATE, request)["total_amount"] == Decimal("37.27")
