"""One row of a products file: a product, or the reason why it cannot be sold."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from cashier_app.domain.errors import CashierError
from cashier_app.domain.product import Product, Unit

MANDATORY = ("code", "description", "price", "vat_rate")
OPTIONAL = ("barcodes", "unit", "alternative_code", "type", "brand", "family", "quick_key")
# Keeps prices in cents far away from what a 64-bit integer holds.
_MOST_DIGITS = 9
_MOST_VAT = 100
# A file has few prices compared with its rows; reading each once is what makes a long file quick.
_REMEMBERED = 8192
_NUMBER = re.compile(r"(-?)(\d+)(?:\.(\d+))?")


class RefusedRowError(CashierError):
    """The row cannot be used; the message is the reason, for people."""


def product_in(fields: Mapping[str, str], vat_rates: tuple[Decimal, ...]) -> Product:
    """Return the product of a row whose fields are trimmed and hold no control characters.

    `vat_rates` are the rates of the shop; when there are none, any rate is taken.

    Raises:
        RefusedRowError: a mandatory field is empty, or a field does not say what it should.

    """
    get = fields.get
    if not all(map(get, MANDATORY)):
        missing = next(column for column in MANDATORY if not get(column))
        raise RefusedRowError(f"{missing} is missing")
    barcodes = get("barcodes", "")
    return Product(
        fields["code"],
        fields["description"],
        _price(fields["price"]),
        _vat_rate(fields["vat_rate"], vat_rates),
        _unit(get("unit", "")),
        tuple(dict.fromkeys(barcodes.split())) if barcodes else (),
        get("alternative_code", ""),
        get("type", ""),
        get("brand", ""),
        get("family", ""),
        get("quick_key", ""),
    )


@lru_cache(maxsize=_REMEMBERED)
def _price(text: str) -> Decimal:
    match = _NUMBER.fullmatch(text)
    if match is None or not text.isascii():
        raise RefusedRowError(f'price "{text}" is not a number such as 1.29')
    minus, whole, decimals = match.groups()
    if minus:
        raise RefusedRowError(f"price {text} is negative")
    if decimals and len(decimals) > 2:  # noqa: PLR2004 - cents
        raise RefusedRowError(f"price {text} has more than two decimals")
    if len(whole) > _MOST_DIGITS:
        raise RefusedRowError(f"price {text} is too large")
    return Decimal(text)


@lru_cache(maxsize=_REMEMBERED)
def _vat_rate(text: str, allowed: tuple[Decimal, ...]) -> Decimal:
    match = _NUMBER.fullmatch(text)
    if match is None or not text.isascii():
        raise RefusedRowError(f'vat_rate "{text}" is not a number such as 19')
    rate = Decimal(text)
    if allowed and rate not in allowed:
        known = ", ".join(str(rate) for rate in allowed)
        raise RefusedRowError(f"vat_rate {text} is not one of this shop's: {known}")
    if not 0 <= rate <= _MOST_VAT:
        raise RefusedRowError(f"vat_rate {text} is not between 0 and 100")
    return rate


@lru_cache(maxsize=_REMEMBERED)
def _unit(text: str) -> Unit:
    try:
        return Unit(text.lower() or Unit.EACH.value)
    except ValueError:
        raise RefusedRowError(f'unit "{text}" is not known; it is "each" or "kg"') from None
