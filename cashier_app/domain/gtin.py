"""The numbers under barcodes, which carry a check digit, and the forms that one number has."""

import re

_LENGTHS = (8, 12, 13, 14)
# Lists have mostly what is printed on goods: EAN-13 and UPC-A.
_LIKELIEST = (13, 12, 14, 8)
_WHOLE, _UPC_A, _SHORT = 14, 12, 8

# How GS1's own symbols (DataBar, GS1-128) say that 14 digits of an article follow.
_GS1 = "01"

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
    return (3 * sum(map(int, code[-2::-2])) + sum(map(int, code[-1::-2]))) % 10 == 0


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
    upc_e = _rewritten(number[-_UPC_A:], _AS_UPC_E) if number.startswith("00") else ""
    if upc_e and not has_gtin_check_digit(upc_e):
        forms.append(upc_e)
    return tuple(form for form in forms if form != code)


def _article_number(code: str) -> str:
    """Return the 14 digits of the article; nothing for what is no number of one."""
    if len(code) == len(_GS1) + _WHOLE and code.startswith(_GS1):
        code = code.removeprefix(_GS1)
    if has_gtin_check_digit(code):
        return code.zfill(_WHOLE)
    upc_a = _rewritten(code, _UPC_E) if len(code) == _SHORT else ""
    return upc_a.zfill(_WHOLE) if has_gtin_check_digit(upc_a) else ""


def _rewritten(code: str, rules: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    found = ((pattern.fullmatch(code), new) for pattern, new in rules)
    return next((match.expand(new) for match, new in found if match is not None), "")
