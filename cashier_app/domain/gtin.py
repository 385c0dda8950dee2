"""The numbers under barcodes, which carry a check digit."""

_LENGTHS = (8, 12, 13, 14)


def has_gtin_check_digit(code: str) -> bool:
    """Whether the code is a GTIN (EAN-8, UPC-A, EAN-13, GTIN-14) with a right check digit."""
    if not (code.isascii() and code.isdigit() and len(code) in _LENGTHS):
        return False
    weighted = sum(int(digit) * (3, 1)[place % 2] for place, digit in enumerate(code[-2::-1]))
    return (10 - weighted % 10) % 10 == int(code[-1])
