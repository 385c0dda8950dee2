"""Settings from the environment: `CASHIER_CRMCOM__BASE_URL` is `base_url` of `[crmcom]`."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

PREFIX = "CASHIER_"
_BETWEEN = "__"

# Where a setting stands: section, key, and further keys where the value is a table itself.
KeyPath = tuple[str, ...]


def overrides(environ: Mapping[str, str]) -> dict[KeyPath, Any]:
    """Return the settings that the environment gives; outer ones come before inner ones.

    A value that begins with `[` or `{` is read as it would stand in the file; anything else is
    taken as it is, so texts need no quotation marks. A variable without a double underscore is none
    of ours.
    """
    found: dict[KeyPath, Any] = {}
    for name, text in sorted(environ.items()):
        path = tuple(name.removeprefix(PREFIX).lower().split(_BETWEEN))
        if name.startswith(PREFIX) and len(path) > 1:
            found[path] = _value(text)
    return found


def variable(path: KeyPath) -> str:
    """Return the name of the variable that overrides this setting."""
    return PREFIX + _BETWEEN.join(path).upper()


def put(tables: dict[str, Any], path: KeyPath, value: object) -> None:
    """Set one value in nested tables; what is in its way gives way."""
    *outer, key = path
    for name in outer:
        inner = tables.get(name)
        if not isinstance(inner, dict):
            inner = tables[name] = {}
        tables = inner
    tables[key] = value


def _value(text: str) -> object:
    if not text.startswith(("[", "{")):
        return text
    try:
        return tomllib.loads(f"value = {text}", parse_float=Decimal)["value"]
    except tomllib.TOMLDecodeError:
        return text  # the check of the settings says what is wrong with it
