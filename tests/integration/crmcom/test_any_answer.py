"""Whatever JSON comes back: a value of the till or one of its own errors, and never a float."""

import dataclasses
from collections.abc import Callable, Iterator
from decimal import Decimal

from hypothesis import given, settings, strategies as st

from cashier_app.crmcom import answers, customer_answers
from cashier_app.crmcom.encoding import write_json
from cashier_app.crmcom.line import Line
from cashier_app.crmcom.operations import CREATE_PURCHASE, SHOW_PARTICIPANT, Operation
from cashier_app.crmcom.transport import HttpAnswer, Transport
from cashier_app.crmcom.wire_models import (
    Account,
    ListedPurchase,
    ListedSpend,
    Owner,
    Participant,
    Preview,
    Wallet,
)
from cashier_app.domain.customer import Identification, Means
from cashier_app.domain.errors import CashierError, NotSentError, UnknownOutcomeError

CARD = Identification(Means.CARD, "7001234567")
READERS: list[Callable[..., object]] = [
    lambda envelope: customer_answers.participant(CARD, envelope),
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
            Wallet,
        )
        for name in model.model_fields
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
