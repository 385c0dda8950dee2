"""The form of amounts, learnt from Babel once: it builds each figure anew from its locale.

A scan shows three amounts that were never shown before, each in a moment in which somebody looks
at the screen.
"""

import re
from collections.abc import Callable
from decimal import Decimal

# Where a language might group or round in a way of its own, it shows in one of these.
_PROBES = ("0", "0.05", "7.5", "12.34", "999.99", "1000", "1234.56", "98765.43", "123456789.01")
_LEARNT_FROM = Decimal("1234567.89")
_PARTS = re.compile(
    r"(?P<before>\D*)1(?P<group>\D*)234(?P=group)567(?:(?P<point>\D+)\d+)?(?P<after>\D*)"
)


def quick_form(slow: Callable[[Decimal], str], decimals: int) -> Callable[[Decimal], str]:
    """Return what forms amounts that are not negative as `slow` does, and sooner where it can.

    Args:
        slow: forms an amount of any number of decimals.
        decimals: the decimals that it shows.
    """
    exactly = Decimal(1).scaleb(-decimals)
    example = _LEARNT_FROM if decimals else Decimal(1234567)
    found = _PARTS.fullmatch(slow(example))
    if found is None:
        return slow
    before, after = found["before"], found["after"]
    signs = str.maketrans({",": found["group"], ".": found["point"] or ""})

    def quick(amount: Decimal) -> str:
        whole = amount.quantize(exactly)
        # What has to be rounded is rounded in one place.
        if whole != amount:
            return slow(amount)
        return f"{before}{f'{whole:,f}'.translate(signs)}{after}"

    same = all(quick(probe) == slow(probe) for probe in map(Decimal, _PROBES))
    return quick if same else slow
