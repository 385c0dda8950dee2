"""What a release has and what came later: members of requests, fields of answers, methods.

The pages of CRM.COM's documentation stand with each row; crmcom-api.md 1.9 lists the releases.
"""

from decimal import Decimal
from typing import Any

import pytest

from cashier_app.sandbox.release import Release, Since
from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import (
    ELENI,
    ApiClient,
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


@pytest.mark.parametrize(
    ("earlier", "later"), [("10", "10.1"), ("12.2", "13"), ("13.9", "13.10"), ("16.12", "17")]
)
def test_releases_are_in_order(earlier: str, later: str) -> None:
    assert Release.of(earlier) < Release.of(later)
    assert str(Release.of(later)) == later


@pytest.mark.parametrize("written", ["", "R16", "9", "19", "16.2.1", "-16", None, True])
def test_what_is_no_release_is_said(written: object) -> None:
    with pytest.raises(ValueError, match="release"):
        Release.of(written)


def test_older_lines_may_be_given_later_what_a_newer_one_does_not_have() -> None:
    since = Since("12.2", "13.1")
    has_it = {text: since.holds_at(Release.of(text)) for text in ("12.1", "12.2", "13", "13.1")}
    assert has_it == {"12.1": False, "12.2": True, "13": False, "13.1": True}
    assert since.holds_at(Release(18))


def test_a_server_is_started_for_a_release_and_comes_back_to_it() -> None:
    server = SandboxServer(release="13.1")
    assert server.release == Release(13, 1)
    server.release = 18
    assert server.release == Release(18)
    server.start_over()
    assert server.release == Release(13, 1)
    with pytest.raises(ValueError, match="19"):
        SandboxServer(release=19)


FIELDS = [
    (PREVIEW, "total_award_alternative_amount", "14.1", "14.2"),  # 951388
    (PREVIEW, "total_automatic_spend_amount", "12.2", "13"),  # 951388
    (PREVIEW, "reduction_method", "12.2", "13"),  # 951388
    (PREVIEW, "rewards_participant_name", "13", "13.1"),  # 951388
    (PREVIEW, "wallet_balance", "12.1", "12.2"),  # 951388
    (CREATE, "external_system_reference_number", "10", "10.1"),  # 951537
    (CREATE, "total_awarded_amount", "13", "13.1"),  # 952088
    (CREATE, "total_spend_amount", "13", "13.1"),  # 952088
    (CREATE, "total_instant_spend_amount", "13", "13.1"),  # 952088:5→23
    (CREATE, "total_automatic_spend_amount", "13", "13.1"),  # 952088:5→23
    (CREATE, "total_additional_spend_amount", "13", "13.1"),  # the guide
    (SHOW, "life_cycle_state", "11", "12"),  # 956849
    (SHOW, "auto_spend_authorisation", "10.1", "11"),  # 956849
    (SHOW, "spend_blocking_state", "10", "10.1"),  # 957722
    (LIST, "total_awarded_amount", "13", "13.1"),  # 952088
]
REQUESTS: dict[str, dict[str, Any]] = {
    PREVIEW: sale(),
    CREATE: {**sale(), **REFERENCE},
    SHOW: customer(ELENI),
    LIST: customer(ELENI),
}


@pytest.mark.parametrize(("method", "field", "before", "since"), FIELDS)
def test_a_field_is_answered_and_may_be_asked_for_since_its_release(
    api: ApiClient, server: SandboxServer, method: str, field: str, before: str, since: str
) -> None:
    request = REQUESTS[method]
    api.purchase()
    server.release = since
    assert list(first(api.answered(method, {**request, "fields_set": field}))) == [field]
    assert field in first(api.answered(method, request))
    server.release = before
    assert field not in first(api.answered(method, request))
    assert api.status(method, {**request, "fields_set": field})["code"] == "CONTRACT"
    assert [violation.section for violation in server.violations] == ["1.6"]


@pytest.mark.parametrize(
    "field",
    [
        "requested_spend_amount",
        "requested_spend_alternative_amount",
        "total_awarded_alternative_amount",
        "total_spend_alternative_amount",
        "total_instant_spend_alternative_amount",
        "total_automatic_spend_alternative_amount",
        "total_additional_spend_alternative_amount",
    ],
)
def test_r17_tells_of_requested_spends_and_alternative_amounts(  # pageId 952088
    api: ApiClient, server: SandboxServer, field: str
) -> None:
    server.release = 17
    request = {**account_sale(), **REFERENCE}
    assert field in api.data(CREATE, request)
    assert list(api.data(CREATE, {**request, "fields_set": field})) == [field]
    server.release = "16.12"
    assert field not in api.purchase()


@pytest.mark.parametrize(
    ("field", "before", "since"),
    [
        ("spend_alternative_amount", "14.1", "14.2"),  # 952068:14→15
        ("external_system_reference_number", "10", "10.1"),  # 951537
        ("instant_spend", "12.5", "12.6"),  # 962320; 491371 says 10
        ("automatic_spend", "12.2", "13"),  # 962320
        ("reduction_method", "12.2", "13"),  # 962320
    ],
)
def test_a_spend_request_tells_since_its_release(
    api: ApiClient, server: SandboxServer, field: str, before: str, since: str
) -> None:
    purchase = api.purchase()
    server.release = since
    assert field in api.data(SPEND, spend(ELENI, purchase["id"], 2))
    server.release = before
    assert field not in api.data(SPEND, spend(ELENI, purchase["id"], 2))


def test_inside_an_answer_later_members_are_missing_too(
    api: ApiClient, server: SandboxServer
) -> None:
    new, inside = api.data(SHOW, customer(ELENI)), api.purchase()["products_set"][0]
    assert "alternative_balance" in new["wallet"]
    assert "maximum_spend_amount" in new["auto_spend_authorisation"]
    assert "intended_product_value" in inside
    server.release = 12
    old, inside = api.data(SHOW, customer(ELENI)), api.purchase()["products_set"][0]
    assert "alternative_balance" not in old["wallet"]  # 952035
    assert "maximum_spend_amount" not in old["auto_spend_authorisation"]  # 956625
    assert "intended_product_value" not in inside  # 952096


@pytest.mark.parametrize(
    ("changes", "before", "since"),
    [
        ({"intended_currency_identifier": {"code": "EUR"}}, "10.1", "11"),  # 521746
        ({"external_system_reference_number": "LCA1"}, "10", "10.1"),  # 951537
    ],
)
def test_a_member_of_a_sale_may_be_sent_since_its_release(
    api: ApiClient, server: SandboxServer, changes: dict[str, Any], before: str, since: str
) -> None:
    server.release = since
    assert api.preview({**sale(), **changes})
    server.release = before
    assert api.status(PREVIEW, {**sale(), **changes})["code"] == "CONTRACT"


def test_a_one_time_password_came_with_r13(api: ApiClient, server: SandboxServer) -> None:
    by_password = {
        "rewards_participant_identifier": {"access_token_identifier": {"one_time_password": 1234}}
    }
    assert api.status(SHOW, by_password)["code"] == "NOT_FOUND"
    server.release = "12.3"  # 489928
    assert api.status(SHOW, by_password)["code"] == "CONTRACT"


@pytest.mark.parametrize(
    ("method", "before", "since"),
    [
        ("wallets/get_balance", "14.1", "14.2"),  # 517999; 520105 says 12
        ("products/synchronise", "13.1", "14"),  # 516773
    ],
)
def test_a_method_is_there_since_its_release(
    api: ApiClient, server: SandboxServer, method: str, before: str, since: str
) -> None:
    server.release = before
    assert api.status(method, {})["description"] == "section 1.9"
    server.release = since
    assert api.status(method, {})["description"] in {"section 1.8", "section 6.1"}


def test_wallet_money_is_spent_automatically_since_r13(
    api: ApiClient, server: SandboxServer
) -> None:
    server.release = "12.3"
    api.purchase()
    assert server.ledger.wallets["000482"] == Decimal("21.01")
    server.release = 13
    api.purchase()
    assert server.ledger.wallets["000482"] == Decimal("18.75") + 2 * Decimal("2.26") - Decimal(
        "1.50"
    )


def first(answer: object) -> dict[str, Any]:
    """The answer, or the first of a list."""
    one = answer[0] if isinstance(answer, list) else answer
    assert isinstance(one, dict)
    return one
