"""Whatever comes in, the stand-in answers with an envelope and the printer goes on."""

import json
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from typing import Any

from hypothesis import given, settings, strategies as st

from cashier_app.sandbox.clock import local_now
from cashier_app.sandbox.contract import as_object
from cashier_app.sandbox.escpos_tokens import EscPosTokens, tokens
from cashier_app.sandbox.fault_json import fault_from_json
from cashier_app.sandbox.faults import Fault
from cashier_app.sandbox.json_text import read, write
from cashier_app.sandbox.methods import METHODS
from cashier_app.sandbox.paper import paper_lines
from cashier_app.sandbox.release import Release
from cashier_app.sandbox.request_reading import HttpRequest
from cashier_app.sandbox.shop import Shop
from cashier_app.sandbox.stand_in import StandIn
from cashier_app.sandbox.switches import Switches, switched
from tests.integration.sandbox.api_client import SALE_LINES, UNIT, WHEN, line

STAND_IN = StandIn(Shop.opened(local_now), "demo-key")
TOKEN = STAND_IN.shop.tokens.issue("Larnaca")
RELEASES = ["10", "12.2", "13.1", "14.2", "16", "17", "18"]

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
KINDS_OF_NAMES = ["id", "number", "name", "code", "alternative_code"]
IDENTIFIER = st.dictionaries(st.sampled_from(KINDS_OF_NAMES), ANYTHING, max_size=2)
CODE = st.sampled_from(["7012864471", "7025880019", "e.georgiou@gmail.com"]) | ANYTHING
ACCESS_TOKEN = st.fixed_dictionaries({"authentication_code": CODE}) | IDENTIFIER | ANYTHING
ACCOUNT = (
    IDENTIFIER
    | st.fixed_dictionaries({"access_token_identifier": ACCESS_TOKEN})
    | st.fixed_dictionaries({"customer_identification_medium_identifier": IDENTIFIER})
)
PRODUCT = st.fixed_dictionaries(
    {"code": st.sampled_from(["CHE-001", "NEW-99"]) | ANYTHING},
    optional={
        "alternative_code": st.text(max_size=3) | ANYTHING,
        "description": ANYTHING,
        "family_identifier": IDENTIFIER | ANYTHING,
        "vat_rate": ANYTHING,
    },
)
MEMBERS = st.fixed_dictionaries(
    {},
    optional={
        "token": st.just(TOKEN) | ANYTHING,
        "rewards_participant_identifier": st.just({"number": "000482"}) | IDENTIFIER | ANYTHING,
        "accounts_receivable_identifier": ACCOUNT,
        "access_token_identifier": ACCESS_TOKEN,
        "wallet_identifier": st.just({"number": "W0000000482"}) | IDENTIFIER,
        "contact_information_identifier": IDENTIFIER,
        "subscription_identifier": IDENTIFIER,
        "email_address": CODE,
        "as_of_date": st.just("2099-01-01T00:00:00") | ANYTHING,
        "username": st.just("till1") | ANYTHING,
        "password": ANYTHING,
        "organisation": ANYTHING,
        "performed_by_unit_identifier": st.just(UNIT) | ANYTHING,
        "performed_by_tap_identifier": st.just({"code": "T3"}) | ANYTHING,
        "performed_by_business_unit_identifier": IDENTIFIER | ANYTHING,
        "performed_on": st.just(WHEN) | ANYTHING,
        "reference_number": st.just("LCA1-3-000418-K7Q2") | ANYTHING,
        "products_set": st.just([line(*SALE_LINES[0])])
        | st.lists(PRODUCT, max_size=3)
        | st.lists(ANYTHING)
        | ANYTHING,
        "synchronisation_definition_identifier": st.just({"alternative_code": "TILL_SYNC"})
        | IDENTIFIER
        | ANYTHING,
        "spend_amount": st.floats() | st.integers() | ANYTHING,
        "customer_event_identifier": st.just({"number": "CE0001234"}) | IDENTIFIER | ANYTHING,
        "purchase_customer_request_identifier": IDENTIFIER | ANYTHING,
        "number_of_results": st.integers() | ANYTHING,
        "offset": st.integers() | ANYTHING,
        "fields_set": st.just("id,number") | ANYTHING,
    },
)

QUERY_NAMES = [
    *("token", "customer_event_identifier", "product_identifier", "family_identifier"),
    *("accounts_receivable_identifier", "email_address", "number_of_results", "offset"),
    "fields_set",
]
QUERY_VALUES = st.sampled_from(["number=CE0001234", "code=CHE-001", "code=DAIRY", "id,code", "2"])
FAULT_FIELDS = Fault("*", "delay").as_json()
FAULT_VALUES = st.sampled_from(["*", "delay", "hide", 1, 0, 2.5, True, None])


def answer(
    method: str, body: bytes, release: str = "16", switches: Switches | None = None
) -> dict[str, dict[str, object]]:
    headers = {"content-type": "application/json"}
    STAND_IN.shop.switches = replace(switches or Switches(), release=Release.of(release))
    return envelope(HttpRequest("POST", method, headers, (), body))


def envelope(request: HttpRequest) -> dict[str, dict[str, object]]:
    text = STAND_IN.answer(request).text
    found: dict[str, dict[str, object]] = json.loads(text, parse_float=Decimal)
    return found


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(sorted(METHODS)),
    MEMBERS,
    st.sampled_from(RELEASES),
    st.sampled_from(
        [
            Switches(),
            Switches(spend_member="spend_amount"),
            Switches(products_key="lines", category_member="category_identifier"),
            Switches(unknown_families=False, update_products=False, unknown_products=False),
        ]
    ),
)
def test_any_members_get_an_envelope(
    method: str, members: dict[str, object], release: str, switches: Switches
) -> None:
    body = json.dumps(members).encode()
    assert isinstance(answer(method, body, release, switches)["status"]["code"], str)


NEARLY_RIGHT: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "accounts_receivable/show": {"accounts_receivable_identifier": ACCOUNT},
    "accounts_receivable/list": {"email_address": CODE, "offset": st.integers()},
    "wallets/get_balance": {"accounts_receivable_identifier": ACCOUNT},
    "access_tokens/show": {"access_token_identifier": ACCESS_TOKEN},
    "products/synchronise": {
        "synchronisation_definition_identifier": st.just({"alternative_code": "TILL_SYNC"}),
        "products_set": st.lists(PRODUCT, min_size=1, max_size=3),
    },
    "customer_events/purchases/create": {
        "accounts_receivable_identifier": ACCOUNT,
        "performed_by_tap_identifier": st.just({"code": "T3"}) | IDENTIFIER,
        "performed_on": st.just(WHEN),
        "reference_number": st.text(max_size=3),
        "products_set": st.just([line(*SALE_LINES[0])]),
        "spend_amount": st.integers(0, 20) | st.floats(),
    },
}


@settings(max_examples=200, deadline=None)
@given(st.data(), st.sampled_from(sorted(NEARLY_RIGHT)), st.sampled_from(RELEASES))
def test_what_is_nearly_right_gets_an_envelope(
    data: st.DataObject, method: str, release: str
) -> None:
    members = data.draw(st.fixed_dictionaries({"token": st.just(TOKEN), **NEARLY_RIGHT[method]}))
    body = json.dumps(members).encode()
    status = answer(method, body, release, Switches(spend_member="spend_amount"))["status"]
    assert isinstance(status["code"], str)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(sorted(METHODS)),
    st.lists(st.tuples(st.sampled_from([*QUERY_NAMES, "x"]), st.text(max_size=12) | QUERY_VALUES)),
)
def test_any_query_gets_an_envelope(method: str, query: list[tuple[str, str]]) -> None:
    STAND_IN.shop.switches = Switches()
    request = HttpRequest("GET", method, {}, (("token", TOKEN), *query), b"")
    assert isinstance(envelope(request)["status"]["code"], str)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted(METHODS)), st.binary(max_size=60), st.sampled_from(RELEASES))
def test_any_bytes_get_an_envelope(method: str, body: bytes, release: str) -> None:
    assert answer(method, body, release)["status"]["code"] != "OK"


@given(ANYTHING | st.dictionaries(st.sampled_from(sorted(Switches().as_json())), ANYTHING))
def test_any_switches_are_taken_or_refused(changes: object) -> None:
    with suppress(TypeError, ValueError):
        after = switched(Switches(), as_object(read(json.dumps(changes))))
        assert switched(after, as_object(read(write(after.as_json())))) == after


@given(ANYTHING | st.dictionaries(st.sampled_from(sorted(FAULT_FIELDS)), ANYTHING | FAULT_VALUES))
def test_any_faults_are_taken_or_refused(row: object) -> None:
    with suppress(TypeError, ValueError):
        fault = fault_from_json(read(json.dumps(row)))
        assert fault_from_json(read(json.dumps(fault.as_json()))) == fault


def test_huge_numbers_and_deep_nesting_get_an_envelope() -> None:
    method = "customer_events/purchases/create"
    for body in (b'{"offset": 1e999999}', b"[" * 100_000, b'{"a": ' + b"9" * 10_000 + b"}"):
        assert answer(method, body)["status"]["code"] == "CONTRACT"
    huge = {"quantity": 1, "net_amount": 10**30, "vat_amount": 0, "total_amount": 10**30}
    request = {
        "token": TOKEN,
        "rewards_participant_identifier": {"number": "000482"},
        "performed_by_unit_identifier": UNIT,
        "performed_on": WHEN,
        "products_set": [{"product_identifier": {"code": "CHE-001"}, **huge}],
    }
    body = json.dumps(request).encode()
    status = answer("customer_events/purchases/preview", body)["status"]
    assert status["message"] == "products_set[0].net_amount is no amount of money"


PIECES = st.sampled_from([b"\x1b", b"\x1d", b"\x10\x04", b"\x1d(", b"\x1dk", b"\x1b*", b"Elia\n"])


@given(st.lists(PIECES | st.binary(max_size=6)).map(b"".join), st.integers(1, 7))
def test_any_print_stream_is_read_alike_in_any_pieces(data: bytes, size: int) -> None:
    paper_lines(data)
    whole = b"".join(token.raw for token in tokens(data))
    assert data.startswith(whole)
    reader = EscPosTokens()
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    assert b"".join(token.raw for piece in pieces for token in reader.feed(piece)) == whole
