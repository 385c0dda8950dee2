"""Which calls a fault meets, and how faults are set over HTTP."""

import httpx
import pytest

from cashier_app.sandbox.faults import KINDS, Fault
from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import ApiClient, sale

CREATE = "customer_events/purchases/create"
LIST = "customer_events/purchases/list"
REFERENCE = "LCA1-3-000418-K7Q2"


def submit(api: ApiClient) -> httpx.Response:
    request = {"token": api.token, **sale(), "reference_number": REFERENCE}
    return api.http.post(CREATE, json=request)


def codes(api: ApiClient, calls: int) -> list[str]:
    return [submit(api).json()["status"]["code"] for _ in range(calls)]


def test_a_fault_meets_as_many_calls_as_it_says(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "refuse", times=2)
    codes = [submit(api).json()["status"]["code"] for _ in range(3)]
    assert codes == ["REFUSED", "REFUSED", "OK"]
    server.faults.add("*", "refuse", times=None)
    assert [submit(api).json()["status"]["code"] for _ in range(3)] == ["REFUSED"] * 3
    server.faults.clear()
    assert submit(api).json()["status"]["code"] == "OK"


def test_a_fault_meets_its_nth_call(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "refuse", nth=3)
    api.preview(sale())
    assert codes(api, 4) == ["OK", "OK", "REFUSED", "OK"]


def test_a_fault_meets_the_calls_with_its_reference(api: ApiClient, server: SandboxServer) -> None:
    # As long as real ones are: the token stands in the request, too, and may hold any two signs.
    before, meant, after = (f"LCA1-3-00041{number}-K7Q2" for number in (7, 8, 9))
    server.faults.add("*", "refuse", reference=meant, times=None)
    request = {"token": api.token, **sale()}
    answers = [
        api.http.post(CREATE, json={**request, "reference_number": reference}).json()
        for reference in (before, meant, after)
    ]
    assert [answer["status"]["code"] for answer in answers] == ["OK", "REFUSED", "OK"]
    show = api.get("customer_events/purchases/show", customer_event_identifier=f"number={meant}")
    assert show.json()["status"]["code"] == "REFUSED"


def test_a_fault_may_meet_by_chance_and_the_same_seed_meets_the_same_calls(
    api: ApiClient, server: SandboxServer
) -> None:
    def met(chance: float, seed: int) -> list[str]:
        server.faults.clear()
        server.faults.add(CREATE, "refuse", times=None, chance=chance, seed=seed)
        return codes(api, 20)

    assert met(0.5, 1) == met(0.5, 1) != met(0.5, 2)
    assert 0 < met(0.5, 1).count("REFUSED") < 20
    assert met(0, 1).count("REFUSED") == 0
    assert met(1, 1).count("REFUSED") == 20


def test_the_oldest_fault_that_fits_is_the_only_one(api: ApiClient, server: SandboxServer) -> None:
    server.faults.add(CREATE, "refuse", message="first", nth=2)
    server.faults.add(CREATE, "refuse", message="second", times=2)
    words = [submit(api).json()["status"]["message"] for _ in range(3)]
    assert words == ["second", "first", "second"]


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
    every = {"seed": 7, "chance": 0.25, "nth": 2, "reference": "R1", "size": 9, "http_status": 500}
    assert api.http.post(url, json={**one, **every}).json()[3] == {
        **Fault(CREATE, "delay").as_json(),
        "seconds": 0.01,
        **every,
    }
    assert api.http.delete(url).json() == []
    assert server.faults.waiting == ()


def test_every_kind_and_field_is_known_over_http(http: httpx.Client, server: SandboxServer) -> None:
    rows = [Fault("*", kind).as_json() for kind in KINDS]
    assert http.post(server.sandbox_url + "faults", json=rows).json() == rows


@pytest.mark.parametrize(
    "wrong",
    [
        "[",
        '["refuse"]',
        '{"method": "customer_events/purchases/create"}',
        '{"method": "customer_events/purchases/create", "kind": "explode"}',
        '{"method": "no/such/method", "kind": "refuse"}',
        '{"method": "*", "kind": "refuse", "seconds": "1"}',
        '{"method": "*", "kind": "refuse", "colour": "red"}',
        '{"method": "*", "kind": []}',
        '{"method": "*", "kind": "delay", "seconds": -1}',
        '{"method": "*", "kind": "delay", "seconds": 1e999}',
        '{"method": "*", "kind": "delay", "seconds": true}',
        '{"method": "*", "kind": "refuse", "chance": 1.5}',
        '{"method": "*", "kind": "refuse", "nth": 0}',
        '{"method": "*", "kind": "refuse", "times": 0}',
        '{"method": "*", "kind": "refuse", "times": "all"}',
        '{"method": "*", "kind": "refuse", "takes_effect": 1}',
        '{"method": "*", "kind": "refuse", "reference": 418}',
        '{"method": "*", "kind": "http_error", "http_status": 204}',
        '{"method": "*", "kind": "http_error", "http_status": 99}',
        '{"method": "*", "kind": "oversized", "size": 100000000}',
    ],
)
def test_a_fault_that_makes_no_sense_is_not_taken(
    http: httpx.Client, server: SandboxServer, wrong: str
) -> None:
    answer = http.post(server.sandbox_url + "faults", content=wrong)
    assert answer.status_code == 400
    assert answer.json()["error"]
    assert server.faults.waiting == ()
