"""The largest note of a currency: nobody gets more change than one note can bring about."""

from collections.abc import Mapping
from decimal import Decimal

from cashier_app.domain.money import Currency

_LARGEST: Mapping[str, int] = {
    "AED": 1000,
    "AUD": 100,
    "BAM": 200,
    "BGN": 100,
    "CAD": 100,
    "CHF": 1000,
    "CZK": 5000,
    "DKK": 1000,
    "EUR": 500,
    "GBP": 100,
    "HKD": 1000,
    "HUF": 20000,
    "ILS": 200,
    "MXN": 1000,
    "NOK": 1000,
    "NZD": 100,
    "PLN": 500,
    "QAR": 500,
    "RON": 500,
    "RSD": 5000,
    "RUB": 5000,
    "SAR": 500,
    "SEK": 1000,
    "THB": 1000,
    "TRY": 200,
    "UAH": 1000,
    "USD": 100,
    "ZAR": 200,
}
# As large as any of a currency with two decimals: of one that is not listed nothing is turned away
# that somebody may have.
_ANY = 200_000


def largest_note(currency: Currency) -> Decimal:
    """Return what the largest note that is in use is worth."""
    return Decimal(_LARGEST.get(currency.code, _ANY))
