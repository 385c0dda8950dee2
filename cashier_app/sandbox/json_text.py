"""JSON in and out with exact amounts: numbers with a decimal point are `Decimal`, both ways."""

import json
from collections.abc import Mapping
from decimal import Decimal


def read(text: bytes | str) -> object:
    """Read one JSON document.

    Raises:
        ValueError: it is not JSON (NaN and Infinity are not), or not UTF-8.

    """
    if isinstance(text, bytes):
        text = text.decode("utf-8")
    document: object = json.loads(text, parse_float=Decimal, parse_constant=_no_number)
    return document


def write(value: object) -> str:
    """Write a JSON document; a `Decimal` becomes a number with the decimals it has.

    Raises:
        TypeError: the value holds something that JSON has no word for.

    """
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, Mapping):
        members = (f"{json.dumps(str(name))}: {write(member)}" for name, member in value.items())
        return "{" + ", ".join(members) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(write(item) for item in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def _no_number(word: str) -> None:
    raise ValueError(f"{word} is not JSON")
