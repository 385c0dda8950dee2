"""One row of a products file: a row of the catalogue, or the reason why it cannot be sold."""

import re
from collections.abc import Collection, Sequence
from decimal import Decimal
from functools import lru_cache, partial

from cashier_app.domain.errors import CashierError
from cashier_app.domain.money import to_minor
from cashier_app.domain.product import Unit
from cashier_app.domain.products_import import RowFault
from cashier_app.storage.catalogue_schema import Row, quick_key_parts

MANDATORY = ("code", "description", "price", "vat_rate")
OPTIONAL = ("barcodes", "unit", "alternative_code", "type", "brand", "family", "quick_key")
COLUMNS = (*MANDATORY, *OPTIONAL)
# Keeps prices in cents far away from what a 64-bit integer holds.
_MOST_DIGITS = 9
_MOST_VAT = 100
# A file has few prices compared with its rows; reading each once is what makes a long file quick.
_REMEMBERED = 8192
_NUMBER = re.compile(r"(-?)(\d+)(?:\.(\d+))?")
_NO_QUICK_KEY = (None, None)


class RefusedRowError(CashierError):
    """The row cannot be used; `fault` says why."""

    def __init__(self, name: str, **facts: str) -> None:
        """Refuse it for the fault of this name."""
        super().__init__(name)
        self.fault = RowFault(name, facts)


class RowReader:
    """Reads rows for one shop, whose VAT rates it knows."""

    def __init__(self, vat_rates: Collection[Decimal]) -> None:
        """Refuse every other VAT rate; when there are none, take any."""
        self._vat_rate = lru_cache(maxsize=_REMEMBERED)(partial(_vat_rate, vat_rates))

    def row(self, fields: Sequence[str]) -> Row:
        """Return what is written to the catalogue; a quick key that cannot be read is left out.

        `fields` are those of `COLUMNS`, trimmed and without control characters. No `Product` is
        made on the way: for each row that would take longer than reading the file.

        Raises:
            RefusedRowError: a mandatory field is empty, or a field does not say what it should.

        """
        code, description, price, rate, barcodes, unit, other_code, kind, brand, family, key = (
            fields
        )
        if not (code and description and price and rate):
            missing = next(name for name, field in zip(COLUMNS, fields, strict=True) if not field)
            raise RefusedRowError("missing", column=missing)
        group, position = quick_key_parts(key) or _NO_QUICK_KEY
        return (
            code,
            description,
            _cents(price),
            self._vat_rate(rate),
            _unit(unit),
            barcodes and " ".join(dict.fromkeys(barcodes.split())),
            other_code,
            kind,
            brand,
            family,
            "" if group is None else key,
            group,
            position,
        )


@lru_cache(maxsize=_REMEMBERED)
def _cents(text: str) -> int:
    match = _NUMBER.fullmatch(text)
    if match is None or not text.isascii():
        raise RefusedRowError("price-no-number", price=text)
    minus, whole, decimals = match.groups()
    if minus:
        raise RefusedRowError("price-negative", price=text)
    if decimals and len(decimals) > 2:  # noqa: PLR2004 - cents
        raise RefusedRowError("price-decimals", price=text)
    if len(whole) > _MOST_DIGITS:
        raise RefusedRowError("price-too-large", price=text)
    return to_minor(Decimal(text))


def _vat_rate(allowed: Collection[Decimal], text: str) -> str:
    match = _NUMBER.fullmatch(text)
    if match is None or not text.isascii():
        raise RefusedRowError("vat-no-number", rate=text)
    rate = Decimal(text)
    if allowed and rate not in allowed:
        known = ", ".join(str(rate) for rate in allowed)
        raise RefusedRowError("vat-unknown", rate=text, known=known)
    if not 0 <= rate <= _MOST_VAT:
        raise RefusedRowError("vat-out-of-range", rate=text)
    return f"{rate.normalize():f}"


@lru_cache(maxsize=_REMEMBERED)
def _unit(text: str) -> str:
    try:
        return Unit(text.lower() or Unit.EACH.value).value
    except ValueError:
        raise RefusedRowError("unit-unknown", unit=text) from None
