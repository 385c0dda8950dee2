"""JSON keeps every amount exact, both ways."""

import json
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from cashier_app.crmcom.encoding import NotJsonError, read_json, with_token, write_json

AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False, places=2)
TEXTS = st.text()
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | AMOUNTS | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
)


@pytest.mark.parametrize(
    ("amount", "written"),
    [("10.00", "10.00"), ("0.10", "0.10"), ("12345678901234567.89", "12345678901234567.89")],
)
def test_an_amount_is_written_as_a_number_with_its_decimals(amount: str, written: str) -> None:
    assert write_json({"a": Decimal(amount)}) == f'{{"a":{written}}}'


@pytest.mark.parametrize(("number", "written"), [("1E+2", "100"), ("1E-3", "0.001"), ("-0", "-0")])
def test_a_number_is_never_written_with_an_exponent(number: str, written: str) -> None:
    assert write_json(Decimal(number)) == written


@given(VALUES)
def test_what_is_written_reads_back_the_same(value: object) -> None:
    assert read_json(write_json(value)) == value
    json.loads(write_json(value))


@pytest.mark.parametrize("value", [1.5, {"a": 0.1}, [object()], b"bytes", {1, 2}])
def test_what_has_no_exact_form_is_not_written(value: object) -> None:
    with pytest.raises(TypeError):
        write_json(value)


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_no_amount_that_is_no_number_is_written_or_read(word: str) -> None:
    with pytest.raises(ValueError, match="no JSON form"):
        write_json(Decimal(word))
    with pytest.raises(NotJsonError):
        read_json(word)


def test_no_number_is_ever_read_as_a_binary_float() -> None:
    assert read_json("[1, 1.10, 1e2]") == [1, Decimal("1.10"), Decimal(100)]
    assert not any(isinstance(number, float) for number in _list(read_json("[1.10, 1e2, 0.0]")))


@pytest.mark.parametrize("depth", [600, 900, 100_000])
@pytest.mark.parametrize("text", ["a", r"\u0041"])
def test_what_is_nested_without_end_is_read_or_is_no_json(depth: int, text: str) -> None:
    try:
        read_json(f'["{text}", {"[" * depth}{"]" * depth}]')
    except NotJsonError as error:
        assert str(error) == "RecursionError"  # noqa: PT017 - where it begins is Python's affair


def test_the_reason_why_a_text_is_no_json_repeats_nothing_of_it() -> None:
    with pytest.raises(NotJsonError) as error:
        read_json('{"name": "Eleni Georgiou"')
    assert "Eleni" not in str(error.value)
    assert error.value.__cause__ is None


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        ('{"a":1.10}', '{"token":"t","a":1.10}'),
        ("{}", '{"token":"t"}'),
        ('{ "a" : [] }', '{"token":"t", "a" : [] }'),
    ],
)
def test_the_token_goes_in_front_and_the_rest_stays_as_it_is(body: str, sent: str) -> None:
    assert with_token(body, "t") == sent


@given(st.dictionaries(TEXTS.filter(lambda name: name != "token"), VALUES), TEXTS)
def test_a_request_with_its_token_is_the_same_request(
    members: dict[str, object], token: str
) -> None:
    sent = with_token(write_json(members), token)
    assert read_json(sent) == {"token": token, **members}


def _list(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


def test_half_a_character_becomes_one_that_can_be_kept() -> None:
    read = read_json(r'{"message": "Thanks \ud83d", "list": ["\udc00!", "😀"]}')
    assert read == {"message": "Thanks �", "list": ["�!", "😀"]}
    json.dumps(read, ensure_ascii=False).encode()
