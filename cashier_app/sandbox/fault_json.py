"""A fault as it comes over HTTP, with every value in its bounds."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, cast

from cashier_app.sandbox.contract import as_object
from cashier_app.sandbox.faults import KINDS, Fault

_LONGEST_S = 3600
_LARGEST = 64 * 1024 * 1024
_MOST = 10**9

Reader = Callable[[object], object]


def fault_from_json(row: object) -> Fault:
    """Read a fault.

    Raises:
        TypeError: it is not an object, or a field is of the wrong type.
        ValueError: something is missing, unknown or out of bounds; the text says what.

    """
    given = as_object(row)
    for name in given:
        if name not in _READERS:
            raise ValueError(f"a fault has no '{name}'; it has {', '.join(_READERS)}")
    read = {name: _READERS[name](value) for name, value in given.items()}
    if not read.get("method") or read.get("kind") not in KINDS:
        raise ValueError(f"a fault needs a method and a kind out of {', '.join(KINDS)}")
    return Fault(**cast("dict[str, Any]", read))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{value!r} is neither true nor false")
    return value


def _whole(least: int, most: int) -> Reader:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError(f"{value!r} is no whole number")
        if not least <= value <= most:
            raise ValueError(f"{value} is not within {least} and {most}")
        return value

    return read


def _number(most: int) -> Reader:
    """Read a number that is no money; clocks and dice count in floats."""

    def read(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise TypeError(f"{value!r} is no number")
        if not 0 <= value <= most:
            raise ValueError(f"{value} is not within 0 and {most}")
        return int(value * 1_000_000) / 1_000_000

    return read


def _or_none(read: Reader) -> Reader:
    return lambda value: None if value is None else read(value)


def _http_status(value: object) -> object:
    if value in {204, 205, 304}:
        raise ValueError(f"an answer with the status {value} has no body")
    return _whole(200, 599)(value)


_READERS: Mapping[str, Reader] = {
    "method": _text,
    "kind": _text,
    "seconds": _number(_LONGEST_S),
    "times": _or_none(_whole(1, _MOST)),
    "message": _text,
    "http_status": _or_none(_http_status),
    "takes_effect": _yes_or_no,
    "nth": _whole(1, _MOST),
    "reference": _text,
    "chance": _number(1),
    "seed": _whole(0, _MOST),
    "size": _whole(0, _LARGEST),
}
