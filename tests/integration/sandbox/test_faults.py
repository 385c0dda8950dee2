"""Each fault as a client on the other end of the line sees it."""

import time
from collections.abc import Callable
from decimal import Decimal
from threading import Thread
from urllib.parse import urljoin

import httpx
import pytest

from cashier_app.sandbox.faults import Kind
from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import ELENI, ApiClient, customer, exact, sale, spend
from tests.integration.sandbox.conftest import HandClock

CREATE = "customer_events/purchases/create"
LIST = "customer_events/purchases/list"
SPEND = "customer_events/spend_requests/create"
SPEND_LIST = "customer_events/spend_requests/list"
REFERENCE = "LCA1-3-000418-K7Q2"


def submit(api: ApiClient, timeout: float = 5) -> httpx.Response:
    request = {"token": api.token, **sale(), "reference_number": REFERENCE}
    return api.http.post(CREATE, json=request, timeout=timeout)


def booked(server: SandboxServer) -> int:
    return len(server.ledger.purchases_with(REFERENCE))


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait for something that another thread is about to do."""
    end = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < end


def test_a_refusal_has_words_and_no_effect(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "refuse", message="Rewards are closed for stock-taking")
    answer = submit(api)
    assert answer.status_code == 200
    assert answer.json()["status"]["message"] == "Rewards are closed for stock-taking"
    assert booked(server) == 0


@pytest.mark.parametrize(("takes_effect", "purchases"), [(False, 0), (True, 1)])
def test_an_http_error_comes_before_or_after_the_effect(
    api: ApiClient, server: SandboxServer, takes_effect: bool, purchases: int
) -> None:
    server.faults.add(CREATE, "http_error", http_status=502, takes_effect=takes_effect)
    answer = submit(api)
    assert answer.status_code == 502
    assert answer.headers["content-type"].startswith("text/plain")
    assert booked(server) == purchases


def test_a_proxy_answers_with_a_page(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "html")
    answer = submit(api)
    assert answer.status_code == 200
    assert answer.text.startswith("<!doctype html>")
    assert booked(server) == 0


@pytest.mark.parametrize(("takes_effect", "purchases"), [(False, 0), (True, 1)])
def test_a_refusal_may_have_an_error_status_and_an_effect(
    api: ApiClient, server: SandboxServer, takes_effect: bool, purchases: int
) -> None:
    server.faults.add(CREATE, "refuse", http_status=500, takes_effect=takes_effect)
    answer = submit(api)
    assert answer.status_code == 500
    assert answer.json()["status"]["code"] == "REFUSED"
    assert booked(server) == purchases


def test_a_redirect_leads_nowhere(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "redirect")
    answer = submit(api)
    assert answer.status_code == 307
    assert booked(server) == 0
    assert not server.violations
    api.http.post(urljoin(server.base_url, answer.headers["location"]), json={})
    assert [violation.path for violation in server.violations] == ["redirected"]


def test_a_truncated_answer_ends_in_the_middle(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "truncated")
    arrived: list[bytes] = []
    request = {"token": api.token, **sale(), "reference_number": REFERENCE}
    with api.http.stream("POST", CREATE, json=request) as answer:
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            arrived.extend(answer.iter_bytes())
        assert 0 < len(b"".join(arrived)) < int(answer.headers["content-length"])
    assert booked(server) == 1


def test_an_oversized_answer_is_good_and_long(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "oversized", size=100_000)
    server.faults.add(CREATE, "oversized")
    first, second = submit(api), submit(api)
    assert (len(first.content), len(second.content)) == (100_000, 16 * 1024 * 1024)
    assert first.json()["data"]["reference_number"] == REFERENCE
    assert booked(server) == 2


def test_a_good_answer_may_call_itself_a_page(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "wrong_type")
    answer = submit(api)
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.json()["data"]["reference_number"] == REFERENCE
    assert booked(server) == 1


@pytest.mark.parametrize(("size", "large"), [(0, False), (1_000_000, True)])
def test_an_answer_may_be_compressed(
    api: ApiClient, server: SandboxServer, size: int, large: bool
) -> None:
    server.faults.add(CREATE, "gzip", size=size)
    answer = submit(api)
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.json()["data"]["reference_number"] == REFERENCE
    assert (len(answer.content) == 1_000_000) is large
    assert int(answer.headers["content-length"]) < 10_000


def test_an_answer_may_come_drop_by_drop(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "drip", seconds=0.3)
    request = {"token": api.token, **sale(), "reference_number": REFERENCE}
    before = time.monotonic()
    with api.http.stream("POST", CREATE, json=request) as answer:
        pieces = list(answer.iter_raw())
    assert time.monotonic() - before >= 0.3
    assert len(pieces) > 5
    assert len(b"".join(pieces)) == int(answer.headers["content-length"])
    assert booked(server) == 1


def test_a_call_may_take_effect_long_after_its_line_was_cut(
    api: ApiClient, server: SandboxServer
) -> None:
    server.faults.add(CREATE, "cut_late", seconds=0.3)
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        submit(api)
    assert booked(server) == 0
    wait_until(lambda: booked(server) == 1)


def test_a_server_that_stops_lets_nothing_arrive_any_more() -> None:
    with SandboxServer() as server:
        with httpx.Client(base_url=server.base_url + "/", trust_env=False) as http:
            api = ApiClient(http)
            server.faults.add(CREATE, "cut_late", seconds=60)
            with pytest.raises(httpx.TransportError):
                submit(api)
        before = time.monotonic()
    assert time.monotonic() - before < 2
    assert booked(server) == 0


def test_a_page_may_have_an_error_status_and_come_after_the_effect(
    api: ApiClient, server: SandboxServer
) -> None:
    server.faults.add(CREATE, "html", http_status=502, takes_effect=True)
    answer = submit(api)
    assert answer.status_code == 502
    assert answer.text.startswith("<!doctype html>")
    assert booked(server) == 1


def test_garbage_says_json_and_is_none(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "garbage")
    answer = submit(api)
    assert answer.headers["content-type"] == "application/json"
    with pytest.raises(ValueError, match="Unterminated"):
        exact(answer)
    assert booked(server) == 0


@pytest.mark.parametrize(("kind", "purchases"), [("cut_before", 0), ("cut_after", 1)])
def test_the_line_is_cut_before_or_after_the_effect(
    api: ApiClient, server: SandboxServer, kind: Kind, purchases: int
) -> None:
    server.faults.add(CREATE, kind)
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        submit(api)
    assert booked(server) == purchases
    assert submit(api).json()["status"]["code"] == "OK"


def test_a_delayed_answer_has_its_effect_at_once(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "delay", seconds=30)
    with pytest.raises(httpx.ReadTimeout):
        submit(api, timeout=0.2)
    assert booked(server) == 1


def test_a_delayed_answer_comes_in_the_end(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "delay", seconds=0.2)
    before = time.monotonic()
    assert submit(api).json()["data"]["reference_number"] == REFERENCE
    assert time.monotonic() - before >= 0.2


def test_a_late_request_takes_effect_after_the_client_has_gone(
    api: ApiClient, server: SandboxServer
) -> None:
    server.faults.add(CREATE, "late", seconds=0.3)
    with pytest.raises(httpx.ReadTimeout):
        submit(api, timeout=0.1)
    assert booked(server) == 0
    wait_until(lambda: booked(server) == 1)


def test_a_list_hides_what_is_young(
    api: ApiClient, server: SandboxServer, clock: HandClock
) -> None:
    api.purchase(reference="old")
    clock.advance(seconds=60)
    api.purchase(reference="young")
    server.faults.add(LIST, "hide", seconds=30)
    server.faults.add(LIST, "hide")
    wanted = {**customer(ELENI), "fields_set": "reference_number"}
    assert api.rows(LIST, wanted) == [{"reference_number": "old"}]
    assert api.rows(LIST, wanted) == []
    assert len(api.rows(LIST, wanted)) == 2


def test_a_list_hides_one_entry(api: ApiClient, server: SandboxServer) -> None:
    for reference in ("R1", "R2", "R3"):
        api.purchase(reference=reference)
    server.faults.add(LIST, "hide", reference="R2", times=None)
    wanted = {**customer(ELENI), "fields_set": "reference_number"}
    rows = [{"reference_number": "R1"}, {"reference_number": "R3"}]
    assert api.rows(LIST, wanted) == rows
    assert api.rows(LIST, wanted) == rows


def test_a_list_hides_one_spend(api: ApiClient, server: SandboxServer) -> None:
    purchase = api.purchase()
    for reference in ("S1", "S2"):
        more = {"external_system_reference_number": reference}
        api.data(SPEND, spend(ELENI, purchase["id"], 2, **more))
    server.faults.add(SPEND_LIST, "hide", reference="S1")
    wanted = {**customer(ELENI), "fields_set": "external_system_reference_number"}
    assert api.rows(SPEND_LIST, wanted)[2:] == [{"external_system_reference_number": "S2"}]
    assert len(api.rows(SPEND_LIST, wanted)) == 4


def test_tokens_die_in_the_middle_of_the_work(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "kill_tokens")
    assert submit(api).json()["status"]["code"] == "INVALID_TOKEN"
    api.token = api.sign_in()
    assert submit(api).json()["status"]["code"] == "OK"
    assert booked(server) == 1


def test_a_server_that_stops_lets_go_of_waiting_calls() -> None:
    outcome: list[object] = []

    def call(server: SandboxServer) -> None:
        with httpx.Client(base_url=server.base_url, trust_env=False, timeout=20) as http:
            try:
                outcome.append(http.post("/authentication/web_api_key/token").status_code)
            except httpx.TransportError as error:
                outcome.append(error)

    with SandboxServer() as server:
        server.faults.add("*", "late", seconds=60)
        caller = Thread(target=call, args=(server,))
        caller.start()
        wait_until(lambda: server.faults.waiting == ())
        before = time.monotonic()
    assert time.monotonic() - before < 1
    caller.join()
    assert outcome != [200]
    assert len(outcome) == 1


def test_the_books_count_what_the_till_was_never_told(
    api: ApiClient, server: SandboxServer
) -> None:
    server.faults.add(CREATE, "cut_after")
    with pytest.raises(httpx.TransportError):
        submit(api)
    assert server.ledger.wallets["000482"] == Decimal("19.51")
