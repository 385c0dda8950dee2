"""JSON in and out with exact amounts: a number with a decimal point is a `Decimal`, both ways."""

import json
from collections.abc import Mapping
from decimal import Decimal
from json.encoder import encode_basestring_ascii
from typing import NoReturn

from cashier_app.domain.frozen import frozen


@frozen
class Written:
    """A part of a request that is JSON already; it stands in it as it is."""

    text: str


class NotJsonError(ValueError):
    """The text is not a JSON document that can be used."""


def read_json(text: bytes | str) -> object:
    """Read one JSON document.

    Raises:
        NotJsonError: it is not JSON (NaN and Infinity are not), is nested without end, or holds a
            number that no amount can be.

    """
    try:
        if isinstance(text, bytes):
            text = text.decode("utf-8-sig")
        document: object = json.loads(text, parse_float=Decimal, parse_constant=_not_a_number)
        # Text that was decoded holds whole characters; only an escape can bring half of one.
        return _with_whole_characters(document) if "\\u" in text else document
    except (ValueError, ArithmeticError, RecursionError) as error:
        # Only the kind of the fault is told on: the text itself may hold names and balances.
        raise NotJsonError(type(error).__name__) from None


def _with_whole_characters(value: object) -> object:
    """Replace lone halves of surrogate pairs, which JSON may hold and no file can."""
    match value:
        case str():
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        case dict():
            return {
                _with_whole_characters(key): _with_whole_characters(item)
                for key, item in value.items()
            }
        case list():
            return [_with_whole_characters(item) for item in value]
        case _:
            return value


def read_object(text: str) -> Mapping[str, object]:
    """Read a JSON object that this till wrote itself.

    Raises:
        NotJsonError: it is something else.

    """
    document = read_json(text)
    if not isinstance(document, dict):
        raise NotJsonError(type(document).__name__)
    return document


def write_json(value: object) -> str:
    """Write a JSON document; a `Decimal` becomes a number with exactly the decimals it has.

    Raises:
        TypeError: the value holds something that has no exact JSON form, such as a binary float.
        ValueError: a `Decimal` is not a number.

    """
    # Texts come first: a request has more of them than of anything else.
    match value:
        case str():
            return encode_basestring_ascii(value)
        case dict() | Mapping():
            members = [
                f"{encode_basestring_ascii(str(key))}:{write_json(item)}"
                for key, item in value.items()
            ]
            return "{" + ",".join(members) + "}"
        case list() | tuple():
            return "[" + ",".join([write_json(item) for item in value]) + "]"
        case Written():
            return value.text
        case Decimal():
            if not value.is_finite():
                raise ValueError(f"{value} has no JSON form")
            return format(value, "f")
        case bool() | int() | None:
            return json.dumps(value)
    raise TypeError(f"{type(value).__name__} has no exact JSON form")


def with_token(body: str, token: str) -> str:
    """Put the token into a request as its first member; the rest stays as it is, byte for byte.

    The journal keeps requests without it, so that a copy of the books opens no door.
    """
    head, rest = body[:1], body[1:]
    if head != "{":
        raise NotJsonError("a request is one JSON object")
    comma = "" if rest.lstrip().startswith("}") else ","
    return f'{{"token":{json.dumps(token)}{comma}{rest}'


def _not_a_number(word: str) -> NoReturn:
    raise ValueError(word)
