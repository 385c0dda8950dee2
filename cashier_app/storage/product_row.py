"""One row of a products file: a product, or the reason why it cannot be sold."""

import re
from collections.abc import Collection, Mapping
from decimal import Decimal

from cashier_app.domain.errors import CashierError
from cashier_app.domain.product import Product, Unit

MANDATORY = ("code", "description", "price", "vat_rate")
OPTIONAL = ("barcodes", "unit", "alternative_code", "type", "brand", "family", "quick_key")
# Keeps prices in cents far away from what a 64-bit integer holds.
_MOST_DIGITS = 9
_MOST_VAT = 100
_NUMBER = re.compile(r"(-?)(\d+)(?:\.(\d+))?")


class RefusedRowError(CashierError):
    """The row cannot be used; the message is the reason, for people."""


def product_in(fields: Mapping[str, str], vat_rates: Collection[Decimal]) -> Product:
    """Return the product of a row whose fields are trimmed and hold no control characters.

    `vat_rates` are the rates of the shop; when there are none, any rate is taken.

    Raises:
        RefusedRowError: a mandatory field is empty, or a field does not say what it should.

    """
    for column in MANDATORY:
        if not fields.get(column):
            raise RefusedRowError(f"{column} is missing")
    return Product(
        code=fields["code"],
        description=fields["description"],
        price=_price(fields["price"]),
        vat_rate=_vat_rate(fields["vat_rate"], vat_rates),
        unit=_unit(fields.get("unit", "")),
        barcodes=tuple(dict.fromkeys(fields.get("barcodes", "").split())),
        alternative_code=fields.get("alternative_code", ""),
        type=fields.get("type", ""),
        brand=fields.get("brand", ""),
        family=fields.get("family", ""),
        quick_key=fields.get("quick_key", ""),
    )


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


def _vat_rate(text: str, allowed: Collection[Decimal]) -> Decimal:
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


def _unit(text: str) -> Unit:
    try:
        return Unit(text.lower() or Unit.EACH.value)
    except ValueError:
        raise RefusedRowError(f'unit "{text}" is not known; it is "each" or "kg"') from None
