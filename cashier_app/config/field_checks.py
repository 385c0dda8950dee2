"""Checks of single settings.

A check that raises without words leaves it to the field's description to say what is allowed.
"""

import re
from decimal import Decimal
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import ValidationInfo

from cashier_app.domain.embedded_code import EmbeddedPattern, EmbeddedPatternError

# ISO 4217 currencies whose amounts do not have two decimals; the till's amounts always do.
_NOT_TWO_DECIMALS = re.compile(
    "BHD|BIF|CLF|CLP|DJF|GNF|IQD|ISK|JOD|JPY|KMF|KRW|KWD|LYD|OMR|PYG|RWF|TND|UGX|UYI|UYW|VND|VUV"
    "|XAF|XOF|XPF"
)

_LONGEST_LABEL = 63  # RFC 1035; a longer one, or an empty one, raises before anything is sent

_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp"})


def two_decimal_currency(code: str) -> str:
    """Refuse a currency without two decimals."""
    if _NOT_TWO_DECIMALS.fullmatch(code):
        raise ValueError
    return code


def distinct_rates(rates: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    """Refuse a rate that is listed twice."""
    if len(set(rates)) != len(rates):
        raise ValueError
    return rates


def label_patterns(patterns: tuple[str, ...]) -> tuple[str, ...]:
    """Refuse a pattern of a label that does not say where everything stands."""
    try:
        for pattern in patterns:
            EmbeddedPattern(pattern)
    except EmbeddedPatternError:
        raise ValueError from None  # the field's own description says it better
    return patterns


def time_of_day(value: object) -> object:
    """Refuse texts that are not hours and minutes."""
    if isinstance(value, str) and not re.fullmatch(r"\d\d:\d\d", value):
        raise ValueError
    return value


def web_address(address: str) -> str:
    """Return the address without a slash at its end; the keyring knows the key by this address."""
    try:
        parts = urlsplit(address)
        named = _can_be_asked_for(parts.hostname or "") and parts.port != 0
    except ValueError:
        raise ValueError from None  # the field's own description says it better
    bare = "@" not in parts.netloc and not (parts.query or parts.fragment)
    safe = parts.scheme == "https" or (
        parts.scheme == "http" and _is_this_machine(parts.hostname or "")
    )
    whole = not any(sign.isspace() or sign in '<>"\\^`{|}' for sign in address)
    if not (named and bare and safe and whole):
        raise ValueError
    return address.rstrip("/")


def _can_be_asked_for(host: str) -> bool:
    """Whether a name server can be asked for it: between dots are 1 to 63 characters."""
    return all(0 < len(label) <= _LONGEST_LABEL for label in host.removesuffix(".").split("."))


def on_this_machine(address: str) -> bool:
    """Whether this web address leads to the machine itself."""
    return _is_this_machine(urlsplit(address).hostname or "")


def _is_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def certificate_file(path: str) -> str:
    """Refuse a path where no file of certificates is."""
    if path:
        import ssl  # noqa: PLC0415 - few shops have one, and every start waits for this module

        try:
            ssl.create_default_context(cafile=path)
        except OSError:
            raise ValueError from None  # the field's own description says it better
    return path


def known_time_zone(name: str) -> str:
    """Refuse a time zone that this computer has no rules of."""
    if name != "local":
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError from None  # the field's own description says it better
    return name


def picture_file(path: str) -> str:
    """Refuse a path where no picture is, by its ending."""
    if path and not (Path(path).is_file() and Path(path).suffix.lower() in _PICTURES):
        raise ValueError
    return path


def pin_of_a_drawer(pin: int) -> int:
    """Refuse a pin of the printer's socket on which no drawer can be."""
    if pin not in {2, 5}:
        raise ValueError
    return pin


def code_patterns(patterns: tuple[str, ...]) -> tuple[str, ...]:
    """Refuse patterns that are no regular expressions, or that any code would match."""
    for pattern in patterns:
        try:
            matches_nothing = re.search(pattern, "")
        except re.error as error:
            raise ValueError(f'regular expressions; "{pattern}" is none: {error}') from None
        if matches_nothing:
            raise ValueError(f'regular expressions; "{pattern}" would take every code')
    return patterns


def installed_language(language: str, info: ValidationInfo) -> str:
    """Refuse a language that this installation does not have."""
    installed: tuple[str, ...] = (info.context or {}).get("languages", (language,))
    if language not in installed:
        raise ValueError(f"one of the installed languages: {', '.join(installed)}")
    return language
