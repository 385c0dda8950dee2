"""What may be set differently for the whole shop while it runs."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from decimal import Decimal
from typing import Any, Literal, cast, get_args

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox.contract import JsonObject
from cashier_app.sandbox.dialect import Dialect
from cashier_app.sandbox.release import NEWEST, USUAL, Release
from cashier_app.sandbox.request_shapes import purchase_create

ReductionMethod = Literal["FRONT_END_REDUCTION", "BACK_END_REDUCTION"]
DeadToken = Literal["envelope_401", "envelope_200", "bare_401"]


@frozen
class Switches:
    """What an installation may have chosen, or what its documentation leaves open.

    Attributes:
        release: the release of CRM.COM; decides which methods, members and fields there are.
        reduction_method: who lowers the bill: the till, or another system that pays back.
        unknown_products: whether a default product stands in for a product CRM.COM does not know.
        most_really_spent: euro; when set, no spend request takes more, whatever preview said.
        products_key: the request's name for the list of products (crmcom-api.md 10.5).
        spend_member: the member of create that asks for a spend, from R17 (10.6); None: there is
            none. A spend that cannot be is refused together with its purchase.
        category_member: the category of a product in products/synchronise (10.23); None: none.
        dead_token: how a dead token is answered (10.2): with an envelope and the HTTP status 401
            or 200, or with a bare 401 without an envelope.
        update_products: whether products/synchronise changes a product that is there already.
        unknown_families: whether it takes a product of a family that no product had before.
        refused_products: codes of products that it refuses.

    """

    release: Release = USUAL
    reduction_method: ReductionMethod = "FRONT_END_REDUCTION"
    unknown_products: bool = True
    most_really_spent: Decimal | None = None
    products_key: str = "products_set"
    spend_member: str | None = None
    category_member: str | None = None
    dead_token: DeadToken = "envelope_401"  # noqa: S105 - a position
    update_products: bool = True
    unknown_families: bool = True
    refused_products: tuple[str, ...] = ()

    @property
    def dialect(self) -> Dialect:
        """How requests have to be written."""
        return Dialect(self.release, self.products_key, self.spend_member, self.category_member)

    def as_json(self) -> JsonObject:
        """Return the switches as the HTTP face writes them."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        return {**values, "release": str(self.release)}


def switched(switches: Switches, changes: JsonObject) -> Switches:
    """Return the switches with the changes that came over HTTP.

    Raises:
        ValueError: no such switch, or no such position of it.

    """
    for name in changes:
        if name not in _POSITIONS:
            raise ValueError(f"there is no switch {name}; there are {', '.join(_POSITIONS)}")
    read = {name: _POSITIONS[name](value) for name, value in changes.items()}
    after = replace(switches, **cast("dict[str, Any]", read))
    if after.products_key == after.spend_member:
        raise ValueError("products_key and spend_member cannot be the same")
    return after


def _one_of(positions: tuple[object, ...]) -> Callable[[object], object]:
    def read(value: object) -> object:
        if value not in positions:
            raise ValueError(f"{value!r} is none of {', '.join(map(str, positions))}")
        return value

    return read


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{value!r} is neither true nor false")  # noqa: TRY004 - as all positions
    return value


def _amount(value: object) -> Decimal | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise ValueError(f"{value!r} is no amount")  # noqa: TRY004 - likewise
    return Decimal(value)


def _name(value: object) -> str:
    if not isinstance(value, str) or _NAME.fullmatch(value) is None or value in _TAKEN:
        raise ValueError(f"{value!r} cannot be the name of a member")
    return value


def _name_or_none(value: object) -> str | None:
    return None if value is None else _name(value)


def _codes(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError(f"{value!r} is no list of codes")  # noqa: TRY004 - likewise
    return tuple(str(code) for code in value)


_NAME = re.compile(r"[a-z][a-z0-9_]{0,60}", re.ASCII)
_TAKEN = frozenset(purchase_create(Dialect(NEWEST, products_key="")).members)
"""Members that a sale has anyway; nothing else can have their names."""

_POSITIONS: Mapping[str, Callable[[object], object]] = {
    "release": Release.of,
    "reduction_method": _one_of(get_args(ReductionMethod)),
    "unknown_products": _yes_or_no,
    "most_really_spent": _amount,
    "products_key": _name,
    "spend_member": _name_or_none,
    "category_member": _name_or_none,
    "dead_token": _one_of(get_args(DeadToken)),
    "update_products": _yes_or_no,
    "unknown_families": _yes_or_no,
    "refused_products": _codes,
}
