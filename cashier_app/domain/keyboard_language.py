"""What a scanner meant whose keys were read as those of a keyboard of another language.

A scanner presses the keys of a US keyboard, and the computer says what they are: where a French
keyboard is set, `2` becomes `é`. These are the keyboards of the till's languages and of some of
their neighbours. Of Arabic and Hebrew ones only the digits can be told.
"""

from collections.abc import Iterator
from string import ascii_lowercase, ascii_uppercase

from cashier_app.domain.digits import in_plain_digits

_ROW = "1234567890-"
# On no key: what two keys type alike cannot be told.
_EITHER = "\0"

_GREEK = f"ΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠ:Ρ{_EITHER}ΤΘΩ{_EITHER}ΧΥΖ"  # noqa: RUF001 - S and W are the same

# What each keyboard has on the keys of `_ROW`, and on those of a to z.
_KEYBOARDS = (
    ("&é\"'(-è_çà)", "qbcdefghijkl,noparstuvzxyw", "QBCDEFGHIJKL?NOPARSTUVZXYW"),  # French
    ("&é\"'(§è!çà)", "qbcdefghijkl,noparstuvzxyw", "QBCDEFGHIJKL?NOPARSTUVZXYW"),  # Belgian
    ("1234567890ß", "abcdefghijklmnopqrstuvwxzy", "ABCDEFGHIJKLMNOPQRSTUVWXZY"),  # German
    ("+ěščřžýáíé=", "abcdefghijklmnopqrstuvwxzy", "ABCDEFGHIJKLMNOPQRSTUVWXZY"),  # Czech
    ("+ľščťžýáíé=", "abcdefghijklmnopqrstuvwxzy", "ABCDEFGHIJKLMNOPQRSTUVWXZY"),  # Slovak
    ("1234567890'", ascii_lowercase, ascii_uppercase),  # Spanish, Italian
    ("1234567890*", "abcdefghıjklmnopqrstuvwxyz", ascii_uppercase),  # noqa: RUF001 - Turkish
    (_ROW, "αβψδεφγηιξκλμνοπ;ρστθωςχυζ", _GREEK),
    (_ROW, "фисвуапршолдьтщзйкыегмцчня", "ФИСВУАПРШОЛДЬТЩЗЙКЫЕГМЦЧНЯ"),  # Russian
)
_PRINTED = tuple(
    str.maketrans("".join(keys), _ROW + ascii_lowercase + ascii_uppercase) for keys in _KEYBOARDS
)


def readings(code: str) -> Iterator[str]:
    """Return what may be printed where this was scanned, if the keyboard is of another language."""
    yield in_plain_digits(code)
    for printed in _PRINTED:
        yield code.translate(printed)


def is_foreign(code: str) -> bool:
    """Whether no barcode is likely to say this: they hold plain letters and digits."""
    return not code.isascii() or not any(map(str.isalnum, code))
