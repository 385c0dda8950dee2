"""Which codes are customers' cards, learned from one card."""

import re

from cashier_app.domain.card_number import looks_like_card_number
from cashier_app.domain.gtin import has_gtin_check_digit

START = 2
"""So many characters at the beginning are the same on all cards of a shop."""

_CODE = re.compile(r"[0-9A-Za-z]{6,30}")


def card_codes_like(code: str) -> str | None:
    """Return a regular expression of the cards that this code is one of; None if it cannot tell.

    A code that goods could have, or a payment card, is not taken: all of that kind would be
    customers from then on.
    """
    if _CODE.fullmatch(code) is None or has_gtin_check_digit(code) or looks_like_card_number(code):
        return None
    start, rest = code[:START], code[START:]
    kind = r"\d" if rest.isdecimal() else "[0-9A-Za-z]"
    return f"^{start}{kind}{{{len(rest)}}}$"
