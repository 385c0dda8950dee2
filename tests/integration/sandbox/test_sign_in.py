import base64
import json

import httpx
import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import ELENI, ApiClient, customer
from tests.integration.sandbox.conftest import HandClock

SIGN_IN = "authentication/web_api_key/token"
SHOW = "rewards_participants/show"


def basic(text: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(text.encode()).decode()}


def test_the_key_with_an_empty_password_gives_a_token_of_text_claims(api: ApiClient) -> None:
    head, claims, _ = (part + "==" for part in api.token.split("."))
    assert len(api.token) > 32
    assert json.loads(base64.urlsafe_b64decode(head))["alg"] == "HS256"
    read = json.loads(base64.urlsafe_b64decode(claims))
    assert int(read["exp"]) - int(read["iat"]) == 7200


def test_a_wrong_key_is_refused_and_is_no_departure(
    http: httpx.Client, server: SandboxServer
) -> None:
    answer = http.post(SIGN_IN, auth=("another-key", ""), json={})
    assert answer.json()["status"]["code"] == "INVALID_KEY"
    assert server.violations == ()


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Bearer demo-key"},
        {"Authorization": "Basic demo-key:"},
        basic("demo-key"),
        basic("demo-key:secret"),
    ],
    ids=["no header", "bearer", "not coded", "no colon", "a password"],
)
def test_a_key_that_comes_differently_is_a_departure(
    http: httpx.Client, server: SandboxServer, headers: dict[str, str]
) -> None:
    answer = http.post(SIGN_IN, headers=headers, json={})
    assert answer.json()["status"]["code"] == "CONTRACT"
    assert [violation.section for violation in server.violations] == ["2.1"]


def test_signing_in_needs_no_body(http: httpx.Client) -> None:
    json_type = {"Content-Type": "application/json"}
    answer = http.post(SIGN_IN, auth=("demo-key", ""), headers=json_type)
    assert answer.json()["status"]["code"] == "OK"


def test_the_unit_may_be_named_by_its_id_and_no_other(http: httpx.Client, api: ApiClient) -> None:
    shown = api.data(SHOW, {**customer(ELENI), "fields_set": "sign_up_by_unit"})
    unit = shown["sign_up_by_unit"]["id"]
    good = http.post(SIGN_IN, auth=("demo-key", ""), json={"unit": unit})
    bad = http.post(SIGN_IN, auth=("demo-key", ""), json={"unit": "0A1B"})
    assert good.json()["status"]["code"] == "OK"
    assert bad.json()["status"]["code"] == "NOT_FOUND"


def test_a_token_dies_two_hours_after_issue_even_if_it_is_used(
    api: ApiClient, clock: HandClock
) -> None:
    clock.advance(hours=1, minutes=59, seconds=59)
    api.data(SHOW, customer(ELENI))
    clock.advance(seconds=1)
    assert api.status(SHOW, customer(ELENI))["code"] == "INVALID_TOKEN"


def test_a_released_token_is_dead(api: ApiClient) -> None:
    assert api.rows("authentication/token/release", {}) == []
    assert api.status(SHOW, customer(ELENI))["code"] == "INVALID_TOKEN"


def test_tokens_can_be_killed_from_outside(api: ApiClient, server: SandboxServer) -> None:
    server.kill_tokens()
    assert api.status(SHOW, customer(ELENI))["code"] == "INVALID_TOKEN"
    api.token = api.sign_in()
    assert api.data(SHOW, customer(ELENI))["number"] == "000482"


LOGIN = {"username": "till1", "password": "demo-password", "organisation": "Elia Market"}
BY_PASSWORD = "authentication/token"


def test_user_password_and_organisation_give_a_token(  # pageId 494531
    api: ApiClient, server: SandboxServer
) -> None:
    answer = api.http.post(BY_PASSWORD, json=LOGIN)
    api.token = answer.json()["data"]["token"]
    assert api.data(SHOW, customer(ELENI))["number"] == "000482"
    assert server.violations == ()
    assert "password" not in server.calls[-2].request


@pytest.mark.parametrize("wrong", ["username", "password", "organisation"])
def test_a_wrong_login_is_refused_and_is_no_departure(
    http: httpx.Client, server: SandboxServer, wrong: str
) -> None:
    answer = http.post(BY_PASSWORD, json={**LOGIN, wrong: "other"})
    assert answer.json()["status"]["code"] == "INVALID_LOGIN"
    assert server.violations == ()


@pytest.mark.parametrize(
    ("login", "headers", "section"),
    [
        ({"username": "till1", "password": "demo-password"}, {}, "2.2"),
        ({**LOGIN, "key": "demo-key"}, {}, "2.2"),
        ({**LOGIN, "password": ""}, {}, "1.5"),
        (LOGIN, basic("demo-key:"), "1.2"),
    ],
)
def test_a_login_that_departs_is_refused(
    http: httpx.Client,
    server: SandboxServer,
    login: dict[str, str],
    headers: dict[str, str],
    section: str,
) -> None:
    http.post(BY_PASSWORD, json=login, headers=headers)
    assert [violation.section for violation in server.violations] == [section]


def test_a_token_is_a_web_token_since_r12(  # pageId 494531
    api: ApiClient, server: SandboxServer
) -> None:
    server.release = "11"
    assert len(api.sign_in()) == 32
    server.release = "12"
    assert len(api.sign_in()) > 32


def test_before_r12_a_token_by_password_dies_after_an_hour_of_rest(  # pageId 522304→522311
    api: ApiClient, server: SandboxServer, clock: HandClock
) -> None:
    server.release = "11"
    api.token = api.http.post(BY_PASSWORD, json=LOGIN).json()["data"]["token"]
    for _ in range(3):
        clock.advance(minutes=59)
        api.data(SHOW, customer(ELENI))
    clock.advance(minutes=60)
    assert api.status(SHOW, customer(ELENI))["code"] == "INVALID_TOKEN"


@pytest.mark.parametrize(
    ("position", "http_status", "code"),
    [
        ("envelope_401", 401, "INVALID_TOKEN"),
        ("envelope_200", 200, "INVALID_TOKEN"),
        ("bare_401", 401, None),
    ],
)
def test_a_dead_token_is_answered_as_the_switch_says(  # crmcom-api.md 10.2
    api: ApiClient, server: SandboxServer, position: str, http_status: int, code: str | None
) -> None:
    server.switch(dead_token=position)
    server.kill_tokens()
    answer = api.post(SHOW, customer(ELENI))
    assert answer.status_code == http_status
    if code is None:
        assert answer.headers["content-type"].startswith("text/plain")
        assert "status" not in answer.text
    else:
        assert answer.json()["status"]["code"] == code
    assert server.violations == ()
