"""Each fault as a client on the other end of the line sees it."""

import time
from collections.abc import Callable
from decimal import Decimal
from threading import Thread

import httpx
import pytest

from cashier_app.sandbox.faults import Fault, Kind
from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import ELENI, ApiClient, customer, exact, sale
from tests.integration.sandbox.conftest import HandClock

CREATE = "customer_events/purchases/create"
LIST = "customer_events/purchases/list"
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


def test_tokens_die_in_the_middle_of_the_work(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "kill_tokens")
    assert submit(api).json()["status"]["code"] == "INVALID_TOKEN"
    api.token = api.sign_in()
    assert submit(api).json()["status"]["code"] == "OK"
    assert booked(server) == 1


def test_a_fault_meets_as_many_calls_as_it_says(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "refuse", times=2)
    codes = [submit(api).json()["status"]["code"] for _ in range(3)]
    assert codes == ["REFUSED", "REFUSED", "OK"]
    server.faults.add("*", "refuse", times=None)
    assert [submit(api).json()["status"]["code"] for _ in range(3)] == ["REFUSED"] * 3
    server.faults.clear()
    assert submit(api).json()["status"]["code"] == "OK"


def test_a_fault_leaves_other_methods_alone(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(LIST, "refuse")
    assert submit(api).json()["status"]["code"] == "OK"
    assert [fault.method for fault in server.faults.waiting] == [LIST]


def test_a_fault_for_a_method_that_does_not_exist_is_an_error(server: SandboxServer) -> None:
    with pytest.raises(ValueError, match="purchase/create"):
        server.faults.add("customer_events/purchase/create", "refuse")


def test_faults_are_set_over_http(api: ApiClient, server: SandboxServer) -> None:
    url = server.sandbox_url + "faults"
    one = {"method": CREATE, "kind": "delay", "seconds": 0.01}
    many = [one, {"method": "*", "kind": "refuse", "times": None, "message": "No"}]
    assert len(api.http.post(url, json=one).json()) == 1
    assert len(api.http.post(url, json=many).json()) == 3
    assert server.faults.waiting[2] == Fault("*", "refuse", times=None, message="No")
    assert api.http.get(url).json()[0]["seconds"] == 0.01
    assert api.http.delete(url).json() == []
    assert server.faults.waiting == ()


@pytest.mark.parametrize(
    "wrong",
    [
        "[",
        '["refuse"]',
        '{"method": "customer_events/purchases/create"}',
        '{"method": "customer_events/purchases/create", "kind": "explode"}',
        '{"method": "no/such/method", "kind": "refuse"}',
        '{"method": "*", "kind": "refuse", "seconds": "1"}',
        '{"method": "*", "kind": "refuse", "chance": 1}',
    ],
)
def test_a_fault_that_makes_no_sense_is_not_taken(
    http: httpx.Client, server: SandboxServer, wrong: str
) -> None:
    answer = http.post(server.sandbox_url + "faults", content=wrong)
    assert answer.status_code == 400
    assert answer.json()["error"]
    assert server.faults.waiting == ()


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
