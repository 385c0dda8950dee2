"""The largest note of a currency: nobody gets more change than one note can bring about."""

from collections.abc import Mapping
from decimal import Decimal

from cashier_app.domain.money import Currency

_LARGEST: Mapping[str, int] = {
    "BGN": 100,
    "CHF": 1000,
    "CZK": 5000,
    "DKK": 1000,
    "EUR": 500,
    "GBP": 100,
    "HUF": 20000,
    "NOK": 1000,
    "PLN": 500,
    "RON": 500,
    "RSD": 5000,
    "RUB": 5000,
    "SEK": 1000,
    "TRY": 200,
    "UAH": 1000,
    "USD": 100,
}
# As large as any: for a currency that is not listed no money is turned away that somebody may have.
_ANY = 1_000_000


def largest_note(currency: Currency) -> Decimal:
    """Return what the largest note that is in use is worth."""
    return Decimal(_LARGEST.get(currency.code, _ANY))
