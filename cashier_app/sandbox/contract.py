"""How a request is held against the documented contract: shapes, members, departures.

A `Shape` describes one JSON object of a request. Whatever departs from it is named together with
the section of the contract (the project's digest of CRM.COM's documentation) that it departs from.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox.clock import WALL_TIME

JsonObject = dict[str, object]
Check = Callable[[object, str], None]
"""Looks at a value; the text is its path in the request, for the words of a departure."""

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}", re.ASCII)
MOST_RESULTS = 50
_TOO_MUCH = 10**9
"""No shop sells as much; a number far above it would fill the books with digits."""


@frozen
class Violation:
    """One departure from the contract: at which call, what it was, which section says otherwise."""

    path: str
    what: str
    section: str


class ContractDepartureError(Exception):
    """The request is not what the documentation asks for."""

    def __init__(self, what: str, section: str) -> None:
        super().__init__(what)
        self.what = what
        self.section = section


class RefusedError(Exception):
    """The request is well formed, but the shop says no; `code` is this stand-in's own word.

    CRM.COM publishes no list of codes (crmcom-api.md 1.4): a client may only tell OK from the rest.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@frozen
class Shape:
    """What one JSON object of a request may hold.

    Attributes:
        section: where the contract describes this object.
        members: every member that is known, with its check.
        needed: the mandatory ones.
        one_of: groups of which exactly one member must be given ("semi-optional").
        whole: a last look at the whole object, for rules between members.

    """

    section: str
    members: Mapping[str, Check]
    needed: tuple[str, ...] = ()
    one_of: tuple[tuple[str, ...], ...] = ()
    whole: Callable[[JsonObject, str], None] | None = None

    def __call__(self, value: object, where: str) -> None:
        """Check the value.

        Raises:
            ContractDepartureError: at the first thing that departs.

        """
        if not isinstance(value, dict):
            raise ContractDepartureError(f"{where} must be an object", self.section)
        self._check_names(value, where)
        for name, member in value.items():
            self.members[name](member, _inside(where, name))
        if self.whole is not None:
            self.whole(value, where)

    def _check_names(self, value: JsonObject, where: str) -> None:
        for name in value:
            if name not in self.members:
                raise ContractDepartureError(
                    f"{_inside(where, name)} is not a known member", self.section
                )
        for name in self.needed:
            if name not in value:
                raise ContractDepartureError(f"{_inside(where, name)} is mandatory", self.section)
        for group in self.one_of:
            given = [name for name in group if name in value]
            if len(given) != 1:
                raise ContractDepartureError(
                    f"{where or 'request'}: exactly one of {', '.join(group)} must be given, "
                    f"not {len(given)}",
                    "1.8",
                )


def identifier(section: str, *names: str) -> Shape:
    """Return the shape of an identifier: an object with exactly one of these text members."""
    members: dict[str, Check] = dict.fromkeys(names, text)
    return Shape(section, MappingProxyType(members), one_of=(names,))


def list_of(shape: Check, section: str, most: int | None = None) -> Check:
    """Return a check for a list of at least one, and of at most so many."""

    def check(value: object, where: str) -> None:
        if not isinstance(value, list) or not value:
            raise ContractDepartureError(f"{where} must be a list of at least one", section)
        if most is not None and len(value) > most:
            raise ContractDepartureError(f"{where} may hold at most {most}", section)
        for index, item in enumerate(value):
            shape(item, f"{where}[{index}]")

    return check


def one_text(section: str) -> Check:
    """Return a check for an identifier whose members no page names: one text, whatever it is."""

    def check(value: object, where: str) -> None:
        if not isinstance(value, dict) or len(value) != 1:
            raise ContractDepartureError(f"{where} must be an object with one member", section)
        for name, member in value.items():
            text(member, _inside(where, name))

    return check


def any_object(value: object, where: str) -> None:
    """Check an object whose members no page names."""
    if not isinstance(value, dict):
        raise ContractDepartureError(f"{where} must be an object", "1.5")


def one_of_fields(known: frozenset[str]) -> Check:
    """Return a check for `fields_set`: one text, names separated by commas, no blanks."""

    def check(value: object, where: str) -> None:
        text(value, where)
        for name in str(value).split(","):
            if name not in known:
                raise ContractDepartureError(
                    f"{where}: '{name}' is not a top-level field of this answer", "1.6"
                )

    return check


def text(value: object, where: str) -> None:
    """Check a String that is not empty."""
    if not isinstance(value, str) or not value.strip():
        raise ContractDepartureError(f"{where} must be a text that is not empty", "1.5")


def boolean(value: object, where: str) -> None:
    """Check a Boolean; in requests only true and false are one."""
    if not isinstance(value, bool):
        raise ContractDepartureError(f"{where} must be true or false", "1.5")


def whole_number(value: object, where: str) -> None:
    """Check an Integer."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise ContractDepartureError(f"{where} must be a whole number", "1.5")


def number(value: object, where: str) -> None:
    """Check a Number."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise ContractDepartureError(f"{where} must be a number, not a text", "1.5")


def quantity(value: object, where: str) -> None:
    """Check a quantity: a number above zero."""
    number(value, where)
    if not 0 < decimal(value) < _TOO_MUCH:
        raise ContractDepartureError(f"{where} is no quantity: it must be above zero", "4.3.1")


def amount(value: object, where: str) -> None:
    """Check an amount of money: a number, not negative, at most two decimals (section 10)."""
    number(value, where)
    if decimal(value) < 0:
        raise ContractDepartureError(f"{where} must not be negative", "10.16")
    if decimal(value) >= _TOO_MUCH:
        raise ContractDepartureError(f"{where} is no amount of money", "1.5")
    if decimal(value) != round(decimal(value), 2):
        raise ContractDepartureError(f"{where} has more than two decimals", "10.17")


def date(value: object, where: str) -> None:
    """Check a date as CRM.COM writes them: YYYY-MM-DDTHH:MM:SS."""
    words = f"{where} must be a date written YYYY-MM-DDTHH:MM:SS"
    if not isinstance(value, str) or _DATE.fullmatch(value) is None:
        raise ContractDepartureError(words, "1.5")
    try:
        datetime.strptime(value, WALL_TIME)  # noqa: DTZ007 - the contract's dates have no zone
    except ValueError as error:
        raise ContractDepartureError(words, "1.5") from error


def results(value: object, where: str) -> None:
    """Check `number_of_results`: 1 to 50."""
    whole_number(value, where)
    if not 1 <= decimal(value) <= MOST_RESULTS:
        raise ContractDepartureError(f"{where} must be 1 to {MOST_RESULTS}", "1.7")


def offset(value: object, where: str) -> None:
    """Check `offset`: how many to skip."""
    whole_number(value, where)
    if decimal(value) < 0:
        raise ContractDepartureError(f"{where} must not be negative", "1.7")


def adds_up(line: JsonObject, where: str) -> None:
    """Check a product line: net + VAT = total, to the cent."""
    net, vat, total = (decimal(line[f"{part}_amount"]) for part in ("net", "vat", "total"))
    if net + vat != total:
        raise ContractDepartureError(f"{where}: {net} net + {vat} VAT is not {total}", "4.3.1")


def decimal(value: object) -> Decimal:
    """Return a JSON number as `Decimal`; for values that were checked before."""
    return value if isinstance(value, Decimal) else Decimal(str(value))


def as_object(value: object) -> JsonObject:
    """Return a value that was checked to be a JSON object, as one."""
    if not isinstance(value, dict):
        raise TypeError(f"not a JSON object: {value!r}")
    return value


def as_list(value: object) -> list[object]:
    """Return a value that was checked to be a JSON list, as one."""
    if not isinstance(value, list):
        raise TypeError(f"not a JSON list: {value!r}")
    return value


def _inside(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
