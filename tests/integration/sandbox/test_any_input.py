"""Whatever comes in, the stand-in answers with an envelope and the printer goes on."""

import json
from decimal import Decimal

from hypothesis import given, settings, strategies as st

from cashier_app.sandbox.clock import local_now
from cashier_app.sandbox.escpos_tokens import EscPosTokens, tokens
from cashier_app.sandbox.methods import METHODS
from cashier_app.sandbox.paper import paper_lines
from cashier_app.sandbox.request_reading import HttpRequest
from cashier_app.sandbox.shop import Shop
from cashier_app.sandbox.stand_in import StandIn
from tests.integration.sandbox.api_client import SALE_LINES, UNIT, WHEN, line

STAND_IN = StandIn(Shop.opened(local_now), "demo-key")
TOKEN = STAND_IN.shop.tokens.issue("Larnaca")

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
IDENTIFIER = st.dictionaries(st.sampled_from(["id", "number", "name", "code"]), ANYTHING)
MEMBERS = st.fixed_dictionaries(
    {},
    optional={
        "token": st.just(TOKEN) | ANYTHING,
        "rewards_participant_identifier": st.just({"number": "000482"}) | IDENTIFIER | ANYTHING,
        "accounts_receivable_identifier": IDENTIFIER,
        "performed_by_unit_identifier": st.just(UNIT) | ANYTHING,
        "performed_on": st.just(WHEN) | ANYTHING,
        "reference_number": st.just("LCA1-3-000418-K7Q2") | ANYTHING,
        "products_set": st.just([line(*SALE_LINES[0])]) | st.lists(ANYTHING) | ANYTHING,
        "spend_amount": st.floats() | st.integers() | ANYTHING,
        "customer_event_identifier": st.just({"number": "CE0001234"}) | IDENTIFIER | ANYTHING,
        "purchase_customer_request_identifier": IDENTIFIER | ANYTHING,
        "number_of_results": st.integers() | ANYTHING,
        "offset": st.integers() | ANYTHING,
        "fields_set": st.just("id,number") | ANYTHING,
    },
)


def answer(method: str, body: bytes) -> dict[str, dict[str, object]]:
    headers = {"content-type": "application/json"}
    envelope = STAND_IN.answer(HttpRequest("POST", method, headers, (), body))
    read: dict[str, dict[str, object]] = json.loads(envelope.text, parse_float=Decimal)
    return read


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(METHODS)), MEMBERS)
def test_any_members_get_an_envelope(method: str, members: dict[str, object]) -> None:
    assert isinstance(answer(method, json.dumps(members).encode())["status"]["code"], str)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted(METHODS)), st.binary(max_size=60))
def test_any_bytes_get_an_envelope(method: str, body: bytes) -> None:
    assert answer(method, body)["status"]["code"] != "OK"


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
