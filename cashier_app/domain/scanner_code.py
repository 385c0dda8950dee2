"""The barcode with which a scanner is tried: an EAN-13 that no product has."""

# Codes that begin with 2 are a shop's own; nobody gives this one to a product.
SCANNER_TEST_CODE = "2000000000008"

_LEFT = ("0001101", "0011001", "0010011", "0111101", "0100011",
         "0110001", "0101111", "0111011", "0110111", "0001011")  # fmt: skip
_PARITIES = ("LLLLLL", "LLGLGG", "LLGGLG", "LLGGGL", "LGLLGG",
             "LGGLLG", "LGGGLL", "LGLGLG", "LGLGGL", "LGGLGL")  # fmt: skip
_EDGE, _MIDDLE = "101", "01010"
_DIGITS = 13
_HALF = 7


def bars_of(ean13: str) -> str:
    """Return the 95 modules of an EAN-13, `1` for a dark one.

    Raises:
        ValueError: it has not 13 digits.

    """
    if len(ean13) != _DIGITS or not (ean13.isascii() and ean13.isdigit()):
        raise ValueError(f"{ean13!r} is no EAN-13")
    left = zip(ean13[1:_HALF], _PARITIES[int(ean13[0])], strict=True)
    right = (_inverted(_LEFT[int(digit)]) for digit in ean13[_HALF:])
    halves = [
        _LEFT[int(digit)] if parity == "L" else _inverted(_LEFT[int(digit)])[::-1]
        for digit, parity in left
    ]
    return f"{_EDGE}{''.join(halves)}{_MIDDLE}{''.join(right)}{_EDGE}"


def _inverted(modules: str) -> str:
    return modules.translate(str.maketrans("01", "10"))
