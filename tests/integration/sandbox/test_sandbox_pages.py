from dataclasses import replace
from decimal import Decimal
from html import escape

import httpx
import pytest

from cashier_app.sandbox.faults import KINDS
from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import ELENI, ApiClient, exact, spend


def test_the_ledger_tells_purchases_spends_and_wallets(
    api: ApiClient, server: SandboxServer
) -> None:
    purchase = api.purchase()
    api.data("customer_events/spend_requests/create", spend(ELENI, purchase["id"], 20))
    ledger = exact(api.http.get(server.sandbox_url + "ledger"))
    [booked] = ledger["purchases"]
    assert booked["reference_number"] == "LCA1-3-000418-K7Q2"
    assert booked["customer"] == "000482"
    assert booked["total_amount"] == Decimal("37.27")
    assert booked["total_spend_amount"] == Decimal("12.37")
    [spent] = ledger["spend_requests"]
    assert (spent["asked_amount"], spent["spend_amount"]) == (20, 10)
    wallets = {wallet["customer"]: wallet["balance"] for wallet in ledger["wallets"]}
    assert wallets["000482"] == Decimal("9.51")
    assert len(wallets) == 16


def test_departures_are_told_oldest_first(api: ApiClient, server: SandboxServer) -> None:
    assert api.http.get(server.sandbox_url + "violations").json() == []
    api.post("no/such/method", {})
    api.post("rewards_participants/show", {})
    first, second = api.http.get(server.sandbox_url + "violations").json()
    assert first == {
        "path": "no/such/method",
        "what": "there is no method no/such/method",
        "section": "1.1",
    }
    assert second["what"] == "rewards_participant_identifier is mandatory"


@pytest.mark.parametrize("path", ["", "sandbox", "sandbox/"])
def test_the_page_shows_the_books_to_a_person(
    api: ApiClient, server: SandboxServer, path: str
) -> None:
    api.data("customer_events/spend_requests/create", spend(ELENI, api.purchase()["id"], 10))
    api.post("<script>", {})
    server.faults.add("*", "delay", times=None, reference="R<7>")
    page = api.http.get(server.sandbox_url.removesuffix("sandbox/") + path)
    assert page.headers["content-type"].startswith("text/html")
    for words in ("Eleni Georgiou", "LCA1-3-000418-K7Q2", "12.37", "حداد", "until cleared"):
        assert words in page.text
    assert "&lt;script&gt;" in page.text
    assert "<script>" not in page.text
    assert "reference R&lt;7&gt;" in page.text


def test_the_page_says_what_can_go_wrong_and_what_is_set(
    api: ApiClient, server: SandboxServer
) -> None:
    server.release = 18
    api.post("access_tokens/show", {"access_token_identifier": {"authentication_code": "<b>"}})
    page = api.http.get(server.sandbox_url).text
    assert "Release 18." in page
    assert "(7025880019)" in page
    assert "access_tokens/show" in page
    assert "&quot;&lt;b&gt;&quot;" in page
    assert api.token not in page
    for kind, what in KINDS.items():
        assert f"<td>{kind}</td><td>{escape(what)}</td>" in page
    assert "<td>reduction_method</td><td>&quot;FRONT_END_REDUCTION&quot;</td>" in page


def test_the_page_stays_readable_after_a_long_day(api: ApiClient, server: SandboxServer) -> None:
    for number in range(101):
        api.post("no/such/method", {"number": number, "words": "w" * 1000})
    page = api.http.get(server.sandbox_url).text
    assert page.count("there is no method no/such/method") == 100
    api.post("access_tokens/show", {"words": "w" * 1000})
    assert "w" * 301 not in api.http.get(server.sandbox_url).text


def test_the_calls_are_told_oldest_first_and_without_secrets(
    api: ApiClient, server: SandboxServer
) -> None:
    api.wallet(ELENI)
    first, second = api.http.get(server.sandbox_url + "calls").json()
    assert first == {"method": "authentication/web_api_key/token", "request": {}}
    assert second["method"] == "rewards_participants/show"
    assert set(second["request"]) == {"rewards_participant_identifier", "fields_set"}


def test_everything_can_be_forgotten_over_http(api: ApiClient, server: SandboxServer) -> None:
    api.purchase()
    api.post("no/such/method", {})
    server.faults.add("*", "refuse")
    server.switch(unknown_products=False)
    assert api.http.post(server.sandbox_url + "start_over").json() == {}
    assert not server.ledger.purchases
    assert not server.violations
    assert not server.calls
    assert not server.faults.waiting
    assert server.switches.unknown_products


def test_switches_are_set_over_http(http: httpx.Client, server: SandboxServer) -> None:
    url = server.sandbox_url + "switches"
    change = {"reduction_method": "BACK_END_REDUCTION", "most_really_spent": 7.5}
    assert http.post(url, json=change).json()["reduction_method"] == "BACK_END_REDUCTION"
    assert server.switches.most_really_spent == Decimal("7.5")
    server.switches = replace(server.switches, most_really_spent=None)
    after = http.get(url).json()
    assert after["reduction_method"] == "BACK_END_REDUCTION"
    assert after["unknown_products"] is True
    assert after["most_really_spent"] is None
    assert after["release"] == "16"


@pytest.mark.parametrize("release", ["17", 17, "13.1", 13.1])
def test_the_release_is_set_over_http(
    http: httpx.Client, server: SandboxServer, release: object
) -> None:
    answer = http.post(server.sandbox_url + "switches", json={"release": release})
    assert answer.json()["release"] == str(server.release) == str(release)


@pytest.mark.parametrize(
    "wrong",
    [
        "[]",
        "{",
        '{"reduction_method": "NONE"}',
        '{"lights": true}',
        '{"unknown_products": 1}',
        '{"most_really_spent": "7"}',
        '{"release": 9}',
        '{"release": "newest"}',
        '{"products_key": "token"}',
        '{"products_key": null}',
        '{"spend_member": "Spend!"}',
        '{"spend_member": "products", "products_key": "products"}',
        '{"dead_token": "silence"}',
        '{"refused_products": "CHE-001"}',
        '{"release": 17, "unknown_products": 1}',
    ],
)
def test_a_switch_that_does_not_exist_is_not_taken(
    http: httpx.Client, server: SandboxServer, wrong: str
) -> None:
    before = server.switches
    assert http.post(server.sandbox_url + "switches", content=wrong).status_code == 400
    assert server.switches == before
