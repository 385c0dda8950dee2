"""Any sale and any receipt, made from their own fields, whether or not a till could come to it."""

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=6),
    int: st.integers(-(2**40), 2**40),
    bool: st.booleans(),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False),
    # Local time as it goes to CRM.COM and on paper: which of two equal hours it was is not in it.
    datetime: st.datetimes().map(lambda at: at.replace(fold=0)),
    date: st.dates(),
    type(None): st.none(),
}


def any_of(kind: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - a type, or one like tuple[str, ...]
    """Values of a type as the domain's dataclasses use them."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    if get_origin(kind) is tuple:
        return st.lists(any_of(get_args(kind)[0]), max_size=2).map(tuple)
    if get_origin(kind) is UnionType:
        return st.one_of([any_of(choice) for choice in get_args(kind)])
    if issubclass(kind, Enum):
        return st.sampled_from(kind)
    assert isinstance(kind, type)
    assert is_dataclass(kind), f"no values known for {kind}"
    types = get_type_hints(kind)
    return st.builds(kind, **{field.name: any_of(types[field.name]) for field in fields(kind)})
