"""Digits as people and keyboards of any script write them, and as this till counts with them."""

import unicodedata


def in_plain_digits(text: str) -> str:
    """Return the text with the digits of every script as 0 to 9; an Arabic keyboard has its own."""
    return "".join(_plain(sign) for sign in text)


def digits_of(text: str) -> str:
    """Return nothing but the digits of a text, as 0 to 9."""
    return "".join(sign for sign in in_plain_digits(text) if sign.isascii() and sign.isdigit())


def _plain(sign: str) -> str:
    digit = unicodedata.decimal(sign, None)
    return sign if digit is None else str(digit)
