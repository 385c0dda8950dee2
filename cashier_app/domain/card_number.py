"""Numbers of payment cards, which this till never takes, shows, keeps or writes down."""

import re

# 12 to 19 digits; no issuer begins with 0. People and printers put blanks and hyphens between.
_NUMBER = re.compile(r"[1-9][0-9]{11,18}")
_BETWEEN = re.compile(r"[ -]")
# A card's magnetic stripe, as a reader at the keyboard types it: %B4…^NAME^2512… and ;4…=2512…
# Its signs are others on another keyboard, and its letters with Caps Lock; the figures are not.
_STRIPE = re.compile(r"(?:^|[^0-9])([1-9][0-9]{11,18})(?=[^0-9].*[0-9]{4})")


def looks_like_card_number(code: str) -> bool:
    """Whether the code may be a payment card's number, alone or as read from its stripe.

    One in ten other numbers of that length looks the same, so ask this last: goods, customers and
    receipts are told before (`scanned_code.kind_of`).
    """
    written = _BETWEEN.sub("", code)
    numbers = [written] if _NUMBER.fullmatch(written) else _STRIPE.findall(code)
    return any(map(_has_luhn_digit, numbers))


def _has_luhn_digit(number: str) -> bool:
    doubled = (int(digit) * (1, 2)[place % 2] for place, digit in enumerate(reversed(number)))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0
