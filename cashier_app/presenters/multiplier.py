"""`3 *` before a scan, a code or a name: three of what comes next."""

import re
from decimal import Decimal

from cashier_app.domain.basket import ONE
from cashier_app.domain.digits import in_plain_digits

_TIMES = re.compile(r"\s*([1-9][0-9]{0,2})\s*[*\N{MULTIPLICATION SIGN}]\s*(.*)", re.DOTALL)


def times_and_words(text: str) -> tuple[Decimal, str]:
    """Return how many are asked for (1 to 999), and what was typed after it without outer blanks.

    A text without a number and an asterisk asks for one.
    """
    match = _TIMES.fullmatch(in_plain_digits(text))
    if match is None:
        return ONE, text.strip()
    return Decimal(match[1]), match[2].strip()
