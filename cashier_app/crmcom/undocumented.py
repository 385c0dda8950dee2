"""Members that the documentation names without saying what is in them (crmcom-api.md 10.24).

They are read tolerantly and only shown: what cannot be understood is taken as not said.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

_NAMES = ("name", "description", "alternative_code", "code")
_INSIDE = ("tier", "reward_tier", "voucher_type")
_STATES = ("blocked", "is_blocked", "spend_blocked", "state", "life_cycle_state", "status")
_BLOCKED = ("true", "1", "yes", "blocked")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def name_in(value: object) -> str:
    """Find the name of a tier or a voucher type: a text, or an object that has or holds one."""
    if isinstance(value, str):
        return value.strip()
    if not isinstance(value, Mapping):
        return ""
    named = (name_in(value[key]) for key in _NAMES if isinstance(value.get(key), str))
    inside = (name_in(value[key]) for key in _INSIDE if key in value)
    return next((name for name in (*named, *inside) if name), "")


def names_in(value: object) -> tuple[str, ...]:
    """Find the names in a list, or the one in a single object (an earlier version had one)."""
    items = value if isinstance(value, list) else [value]
    return tuple(name for name in map(name_in, items) if name)


def intended_codes_in(value: object) -> tuple[str, ...]:
    """Find the codes that CRM.COM did not know in the products of a purchase (pageId 952096).

    It put its default product in their place and keeps what was meant as `intended_product_value`.
    """
    items = value if isinstance(value, list) else []
    meant = (item.get("intended_product_value") for item in items if isinstance(item, Mapping))
    codes = (str(code).strip() for code in meant if isinstance(code, str | int))
    return tuple(dict.fromkeys(code for code in codes if code))


def says_blocked(value: object) -> bool:
    """Whether a blocking state plainly says so. In doubt CRM.COM has the last word, on spending."""
    if isinstance(value, Mapping):
        return any(says_blocked(value.get(key)) for key in _STATES)
    return str(value).strip().lower() in _BLOCKED


def date_in(value: object) -> date | None:
    """Find the first date in what is said about the end of a membership."""
    for text in _texts(value):
        found = _DATE.match(text)
        if found:
            try:
                return date.fromisoformat(found.group())
            except ValueError:
                continue
    return None


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value.strip()
    elif isinstance(value, Mapping):
        for member in value.values():
            yield from _texts(member)
