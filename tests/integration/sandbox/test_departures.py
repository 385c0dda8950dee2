"""Each strict rule of the contract: broken once, refused, and kept with its section."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import ELENI, ApiClient, customer, sale, spend

CREATE = "customer_events/purchases/create"
LIST = "customer_events/purchases/list"
SHOW = "rewards_participants/show"
SPEND = "customer_events/spend_requests/create"

Change = Callable[[dict[str, Any]], object]


def first_line(**changes: object) -> Change:
    def change(request: dict[str, Any]) -> None:
        request["products_set"][0].update(changes)

    return change


def without(name: str) -> Change:
    return lambda request: request.pop(name)


def given(**changes: object) -> Change:
    return lambda request: request.update(changes)


@pytest.mark.parametrize(
    ("change", "section"),
    [
        (without("reference_number"), "4.3.1"),
        (without("performed_on"), "4.3.1"),
        (without("performed_by_unit_identifier"), "4.3.1"),
        (without("products_set"), "4.3.1"),
        (without("token"), "4.3.1"),
        (without("rewards_participant_identifier"), "1.8"),
        (given(accounts_receivable_identifier={"number": "ACR0000000482"}), "1.8"),
        (given(rewards_participant_identifier={"number": "000482", "id": "1"}), "1.8"),
        (given(rewards_participant_identifier={}), "1.8"),
        (given(rewards_participant_identifier={"email": "e.georgiou@gmail.com"}), "3.1"),
        (given(performed_by_unit_identifier={"code": "SHOP1"}), "4.1"),
        (given(performed_by_tap_identifier={"code": "T3"}), "4.3.1"),
        (given(performed_on="2026-11-23"), "1.5"),
        (given(performed_on="2026-11-23T12:43:02Z"), "1.5"),
        (given(performed_on="2026-02-30T12:43:02"), "1.5"),
        (given(reference_number=418), "1.5"),
        (given(reference_number=""), "1.5"),
        (given(description=None), "1.5"),
        (given(process_immediately=1), "1.5"),
        (given(spend_amount=4), "4.3.1"),
        (given(products_set=[]), "4.3.1"),
        (given(fields_set="id, number"), "1.6"),
        (given(fields_set=["id", "number"]), "1.5"),
        (given(fields_set="id,total_award_amount"), "1.6"),
        (given(fields_set="award_reward_transactions_set.amount"), "1.6"),
        (first_line(total_amount=8.71), "4.3.1"),
        (first_line(net_amount="8.29"), "1.5"),
        (first_line(net_amount=True), "1.5"),
        (first_line(net_amount=-8.29, total_amount=-7.88), "10.16"),
        (first_line(net_amount=8.295, total_amount=8.705), "10.17"),
        (first_line(quantity=0), "4.3.1"),
        (first_line(quantity="2"), "1.5"),
        (first_line(price=4.35), "4.3.1"),
        (first_line(product_identifier={"barcode": "5290003011522"}), "4.1"),
        (first_line(product_identifier={"code": "CHE-001", "id": "1"}), "1.8"),
    ],
)
def test_a_purchase_that_departs_is_refused_and_kept(
    api: ApiClient, server: SandboxServer, change: Change, section: str
) -> None:
    request = {"token": api.token, **sale(), "reference_number": "LCA1-3-000418-K7Q2"}
    change(request)
    answer = api.http.post(CREATE, json=request)
    assert answer.status_code == 400
    assert answer.json()["status"]["code"] == "CONTRACT"
    assert [(v.path, v.section) for v in server.violations] == [(CREATE, section)]
    assert server.ledger.purchases == ()


@pytest.mark.parametrize(
    ("method", "request_", "section"),
    [
        (SHOW, {**customer(ELENI), "fields_set": "balance"}, "1.6"),
        (SHOW, {"rewards_participant_identifier": {"access_token_identifier": {}}}, "1.8"),
        (
            SHOW,
            {"rewards_participant_identifier": {"access_token_identifier": {"identifier": "e"}}},
            "3.1",
        ),
        (
            SHOW,
            {
                "rewards_participant_identifier": {
                    "access_token_identifier": {"one_time_password": "1234"}
                }
            },
            "1.5",
        ),
        (SHOW, {"accounts_receivable_identifier": {"number": "ACR0000000482"}}, "3.1"),
        (LIST, {**customer(ELENI), "number_of_results": 51}, "1.7"),
        (LIST, {**customer(ELENI), "number_of_results": "50"}, "1.5"),
        (LIST, {**customer(ELENI), "offset": -1}, "1.7"),
        (LIST, {**customer(ELENI), "reference_number": "LCA1"}, "4.5"),
        (LIST, {}, "1.8"),
        (SPEND, {**spend(ELENI, "1", "4.00")}, "1.5"),
        (SPEND, {**spend(ELENI, "1", 4), "purchase_customer_event_identifier": {}}, "5.1"),
        ("customer_events/purchases/cancel", {"customer_event_identifier": "CE0001234"}, "4.1"),
        ("customer_events/spend_requests/cancel", {}, "5.4"),
        ("authentication/token/release", {"unit": "1"}, "2.3"),
        ("customer_events/purchases/delete", {}, "1.1"),
    ],
)
def test_other_calls_that_depart_are_refused_and_kept(
    api: ApiClient, server: SandboxServer, method: str, request_: dict[str, Any], section: str
) -> None:
    assert api.status(method, request_)["code"] == "CONTRACT"
    assert [(v.path, v.section) for v in server.violations] == [(method, section)]


def test_what_is_wrong_is_named(api: ApiClient, server: SandboxServer) -> None:
    status = api.status(CREATE, {**sale(), "reference": "LCA1"})
    assert status["message"] == "reference is not a known member"
    assert server.violations[0].what == status["message"]


def test_the_token_is_asked_for_in_the_body_only(http: httpx.Client, api: ApiClient) -> None:
    bearer = {"Authorization": f"Bearer {api.token}"}
    body = {"token": api.token, **customer(ELENI)}
    for answer in (
        http.post(SHOW, json=body, headers=bearer),
        http.post(SHOW, json=customer(ELENI), params={"token": api.token}),
    ):
        assert answer.json()["status"]["description"] == "section 1.2"


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"token": NaN}', b'{"token": "\xff"}'])
def test_a_body_that_is_no_json_object_is_a_departure(
    http: httpx.Client, server: SandboxServer, body: bytes
) -> None:
    http.post(SHOW, content=body, headers={"Content-Type": "application/json"})
    assert [violation.section for violation in server.violations] == ["1.1"]


def test_a_query_member_that_is_given_twice_is_a_departure(
    api: ApiClient, server: SandboxServer
) -> None:
    api.http.get(f"customer_events/purchases/show?token={api.token}&token={api.token}")
    assert [violation.what for violation in server.violations] == ["token is given twice"]


def test_another_content_type_and_another_verb_are_departures(
    api: ApiClient, server: SandboxServer
) -> None:
    api.http.post(SHOW, content=b"{}", headers={"Content-Type": "text/plain"})
    api.get(SHOW)
    api.post("customer_events/purchases/show", {"customer_event_identifier": {"number": "CE1"}})
    assert [violation.section for violation in server.violations] == ["1.1", "1.1", "1.1"]


def test_a_get_has_its_identifier_as_field_and_value(api: ApiClient, server: SandboxServer) -> None:
    number = api.purchase()["number"]
    method = "customer_events/purchases/show"
    assert api.get(method, customer_event_identifier=number).status_code == 400
    assert api.get(method, customer_event_identifier=f"code={number}").status_code == 400
    assert api.get(method, customer_event_identifier=f"number={number}").status_code == 200
    plain = f"{method}?token={api.token}&customer_event_identifier=number={number}"
    assert api.http.get(plain).json()["data"]["number"] == number
    assert len(server.violations) == 2
