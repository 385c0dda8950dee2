"""Whatever JSON comes back: a value of the till or one of its own errors, and never a float."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings, strategies as st

from cashier_app.crmcom import answers, customer_answers
from cashier_app.crmcom.encoding import write_json
from cashier_app.crmcom.gateway import CrmComRewards
from cashier_app.crmcom.line import Line
from cashier_app.crmcom.operations import CREATE_PURCHASE, SHOW_PARTICIPANT, Operation
from cashier_app.crmcom.products import CrmComProducts
from cashier_app.crmcom.release import Release
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.crmcom.transport import HttpAnswer, Transport
from cashier_app.crmcom.wire_models import (
    Account,
    ListedPurchase,
    ListedSpend,
    Owner,
    Participant,
    Preview,
    ShownAccount,
    SyncAnswer,
    UnprocessedProduct,
    Wallet,
)
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import (
    CashierError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from cashier_app.domain.money import ZERO
from cashier_app.domain.product_sync import ProductGroupKind, ProductToSync
from cashier_app.domain.reward import RecordedPurchase
from tests.contract.sales import asking, sale_of

AT = datetime(2026, 11, 23, 12, 58, 7)  # noqa: DTZ001 - the till's wall time
SIGNED_IN = b'{"data": {"token": "aaa.bbb.ccc"}, "status": {"code": "OK"}}'
CARD = Identification(Means.CARD, "7001234567")
READERS: list[Callable[..., object]] = [
    lambda envelope: customer_answers.participant(CARD, envelope),
    lambda envelope: customer_answers.account(CARD, envelope),
    customer_answers.balance,
    customer_answers.token_state,
    answers.preview,
    answers.recorded_purchase,
    answers.shown_purchase,
    answers.cancelled_purchase,
    answers.recorded_spend,
    answers.cancelled_already,
    answers.rows,
    answers.token,
]
NAMES = sorted(
    {
        name
        for model in (
            Account,
            ListedPurchase,
            ListedSpend,
            Owner,
            Participant,
            Preview,
            ShownAccount,
            SyncAnswer,
            UnprocessedProduct,
            Wallet,
        )
        for name in (*model.model_fields, "message")
    }
)
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False) | st.integers()
WORDS = st.text(max_size=8) | st.sampled_from(["OK", "10.00", "true", "POSTED", "-1", "1e9", ""])
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | WORDS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=4), inner, max_size=6)
    ),
    max_leaves=12,
)
DATA = VALUES | st.dictionaries(st.sampled_from(NAMES), VALUES, min_size=1, max_size=12)


class Canned(Transport):
    """A transport that was sent nowhere and always brings the same."""

    def __init__(self, status: int, body: bytes) -> None:
        self.answer = HttpAnswer(status, body)

    def post(self, operation: Operation, body: str, key: str | None = None) -> HttpAnswer:
        return self.answer


def results(body: bytes, status: int, operation: Operation) -> Iterator[object]:
    """What each reader makes of the answer; one of the till's errors is as good as a value."""
    line = Line(Canned(status, body), lambda: 0.0, lambda _state: None)
    for read in READERS:
        try:
            yield line.post(operation, "{}", "token", read)
        except CashierError as error:
            yield error


def floats_in(value: object) -> list[float]:
    if isinstance(value, float):
        return [value]
    if dataclasses.is_dataclass(value):
        return [
            found
            for field in dataclasses.fields(value)
            for found in floats_in(getattr(value, field.name))
        ]
    if isinstance(value, dict):
        return floats_in(list(value.values()))
    if isinstance(value, list | tuple):
        return [found for member in value for found in floats_in(member)]
    return []


@settings(max_examples=200)
@given(DATA, st.sampled_from(["OK", "E1", "", None, 5]), VALUES, st.sampled_from([200, 302, 500]))
def test_any_envelope_ends_in_a_value_or_in_an_error_of_the_till(
    data: object, code: object, message: object, status: int
) -> None:
    document = {"data": data, "status": {"code": code, "message": message}}
    body = write_json(document).encode()
    for result in results(body, status, SHOW_PARTICIPANT):
        assert floats_in(result) == []


@settings(max_examples=200)
@given(VALUES.map(lambda value: write_json(value).encode()) | st.binary(max_size=200))
def test_anything_else_is_no_answer(body: bytes) -> None:
    for result in results(body, 200, SHOW_PARTICIPANT):
        assert isinstance(result, NotSentError)
    for result in results(body, 200, CREATE_PURCHASE):
        assert isinstance(result, UnknownOutcomeError)


@given(st.lists(NUMBERS.map(Decimal), min_size=1))
def test_an_amount_is_exact_or_not_taken(amounts: list[Decimal]) -> None:
    for amount in amounts:
        document = {"data": {"id": "1", "wallet": {"balance": amount}}, "status": {"code": "OK"}}
        customer = next(results(write_json(document).encode(), 200, SHOW_PARTICIPANT))
        balance = getattr(customer, "wallet", None)
        assert balance is None or abs(balance - amount) <= Decimal("0.005")


class Client(Transport):
    """A transport that signs in and then always brings the same."""

    def __init__(self) -> None:
        self.answer = HttpAnswer(200, b"")

    def post(self, operation: Operation, body: str, key: str | None = None) -> HttpAnswer:
        return HttpAnswer(200, SIGNED_IN) if operation.sign_in else self.answer

    def get(self, operation: Operation, query: Mapping[str, str]) -> HttpAnswer:
        return self.answer


def everything(release: str) -> tuple[Client, list[Callable[[], object]]]:
    """Every method of both ports, in one release, behind one transport."""
    client = Client()
    settings_ = CrmComSettings(
        base_url="http://127.0.0.1/",
        release=Release.of(release),
        unit={"id": "1"},
        products_sync_definition={"id": "1"},
    )
    rewards = CrmComRewards(settings_, lambda: "key", lambda: 0.0, lambda _report: None)
    products = CrmComProducts(settings_, lambda: "key", lambda: 0.0, lambda _report: None)
    for one in (rewards, products):
        one._session.close()
        one._session.line._transport = client
    sale = sale_of(Customer(CARD, id="7EDE"), AT)
    recorded = asking(sale, RecordedPurchase("55", "CE7", ZERO), "3")
    email = Identification(Means.EMAIL, "somebody@example.com")
    return client, [
        lambda: rewards.find_customer(CARD),
        lambda: rewards.find_customer(email),
        lambda: rewards.read_wallet(Customer(CARD, id="account:33")),
        lambda: rewards.read_wallet(Customer(CARD, id="7EDE")),
        lambda: rewards.preview(sale.basket, AT),
        lambda: rewards.record_purchase(rewards.purchase_request(sale)),
        lambda: rewards.read_purchase("CE7"),
        lambda: rewards.purchases_of(Customer(CARD), AT),
        lambda: rewards.look_up_purchase(sale, AT),
        lambda: rewards.spend(rewards.spend_request(recorded, AT)),
        lambda: rewards.look_up_spend(recorded, AT),
        lambda: rewards.cancel_purchase(rewards.cancel_purchase_request("CE7")),
        lambda: rewards.cancel_spend(rewards.cancel_spend_request("CE8")),
        lambda: products.synchronise([ProductToSync("A")]),
        lambda: products.list_products(ProductGroupKind.FAMILY, "HOT"),
    ]


EVERYTHING = [everything(release) for release in ("10", "13", "16", "17", "18")]
# Before R14.2 nobody is asked for the wallet of an account, so no answer can be bad.
ASKED = EVERYTHING[2:]


@settings(max_examples=150)
@given(
    DATA | st.lists(DATA, max_size=3),
    st.sampled_from(["OK", "OK", "OK", "E1", None]),
    st.sampled_from([200, 302, 401, 500]),
    st.sampled_from(EVERYTHING),
)
def test_any_answer_to_any_method_of_either_flow_ends_in_a_value_or_a_known_error(
    data: object, code: object, status: int, client: tuple[Client, list[Callable[[], object]]]
) -> None:
    transport, methods = client
    document = {"data": data, "status": {"code": code, "message": "words"}}
    transport.answer = HttpAnswer(status, write_json(document).encode())
    for method in methods:
        try:
            result = method()
        except CashierError:
            continue
        assert floats_in(result) == []


@settings(max_examples=60)
@given(st.binary(max_size=200), st.sampled_from([200, 401, 502]), st.sampled_from(ASKED))
def test_what_is_no_answer_never_counts_as_one(
    body: bytes, status: int, client: tuple[Client, list[Callable[[], object]]]
) -> None:
    transport, methods = client
    transport.answer = HttpAnswer(status, body)
    for method in methods:
        with pytest.raises((NotSentError, UnknownOutcomeError, RefusedError)) as error:
            method()
        if isinstance(error.value, RefusedError):
            assert error.value.code == "release", "what a release does not have is never asked"
