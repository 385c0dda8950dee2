"""The numbers under barcodes, which carry a check digit, and the forms that one number has."""

import re

_LENGTHS = (8, 12, 13, 14)
# Lists have mostly what is printed on goods: EAN-13 and UPC-A.
_LIKELIEST = (13, 12, 14, 8)
_WHOLE = 14

# How GS1's own symbols (DataBar, GS1-128) say that 14 digits of an article follow.
_GS1 = re.compile(r"01([0-9]{14})")

# A UPC-A of many zeros is printed as a UPC-E, without them: how it looks there, and what it is.
# (Those that end with 5 to 9 before the check digit have that of an EAN-8, too, and look like one.)
_UPC_E = tuple(
    (re.compile(short), long)
    for short, long in (
        (r"([01][0-9]{2})([0-9]{3})([0-2])([0-9])", r"\g<1>\g<3>0000\g<2>\g<4>"),
        (r"([01][0-9]{3})([0-9]{2})3([0-9])", r"\g<1>00000\g<2>\g<3>"),
        (r"([01][0-9]{4})([0-9])4([0-9])", r"\g<1>00000\g<2>\g<3>"),
    )
)
_AS_UPC_E = tuple(
    (re.compile(long), short)
    for long, short in (
        (r"([01][0-9]{2})([0-2])0000([0-9]{3})([0-9])", r"\g<1>\g<3>\g<2>\g<4>"),
        (r"([01][0-9]{2}[3-9])00000([0-9]{2})([0-9])", r"\g<1>\g<2>3\g<3>"),
        (r"([01][0-9]{3}[1-9])00000([0-9])([0-9])", r"\g<1>\g<2>4\g<3>"),
    )
)


def has_gtin_check_digit(code: str) -> bool:
    """Whether the code is a GTIN (EAN-8, UPC-A, EAN-13, GTIN-14) with a right check digit."""
    if not (code.isascii() and code.isdigit() and len(code) in _LENGTHS):
        return False
    weighted = sum(int(digit) * (3, 1)[place % 2] for place, digit in enumerate(code[-2::-1]))
    return (10 - weighted % 10) % 10 == int(code[-1])


def same_article(code: str) -> tuple[str, ...]:
    """Return what else the article may be listed as that has this code, the likeliest first.

    Zeros before the number do not count: a UPC-A is an EAN-13 with one of them and a GTIN-14 with
    two. A UPC-E has 8 digits, as an EAN-8 has: what may be either is taken for an EAN-8. Codes
    without a right check digit are the shop's own, and have no other form.
    """
    number = _article_number(code)
    if not number:
        return ()
    forms = [number[-length:] for length in _LIKELIEST if not number[:-length].strip("0")]
    forms += _shortened(forms)
    return tuple(form for form in forms if form != code)


def _article_number(code: str) -> str:
    """Return the 14 digits of the article; nothing for what is no number of one."""
    gs1 = _GS1.fullmatch(code)
    if gs1 is not None:
        code = gs1[1]
    if not has_gtin_check_digit(code):
        code = _rewritten(code, _UPC_E)
    return code.zfill(_WHOLE) if has_gtin_check_digit(code) else ""


def _shortened(forms: list[str]) -> list[str]:
    """Return the UPC-E of a UPC-A that has one, unless it could as well be an EAN-8."""
    short = (_rewritten(form, _AS_UPC_E) for form in forms)
    return [one for one in short if one and not has_gtin_check_digit(one)]


def _rewritten(code: str, rules: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    found = ((pattern.fullmatch(code), new) for pattern, new in rules)
    return next((match.expand(new) for match, new in found if match is not None), "")
