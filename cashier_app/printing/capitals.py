"""Capitals as they are written by hand: Greek loses its accents in them, other scripts do not."""

import re
from unicodedata import normalize

_TONOS = "\u0301"
_DIALYTIKA = "\u0308"
_VOWELS = "ΑΕΗΙΟΥΩαεηιουω"
_SECOND_VOWELS = "ΙΥιυ"  # noqa: RUF001 - the same
# An accent on the first of two vowels says that they are read apart; without it, two dots say so.
_READ_APART = re.compile(f"([{_VOWELS}]){_TONOS}([{_SECOND_VOWELS}])(?![{_TONOS}{_DIALYTIKA}])")
_ACCENTED = re.compile(f"([{_VOWELS}]{_DIALYTIKA}?){_TONOS}")


def capitals(text: str) -> str:
    """Return the text in capitals: `Τσάι` becomes `ΤΣΑΪ`, `Café` becomes `CAFÉ`."""
    apart = normalize("NFD", text)
    apart = _READ_APART.sub(rf"\1\2{_DIALYTIKA}", apart)
    apart = _ACCENTED.sub(r"\1", apart)
    return normalize("NFC", apart).upper()
