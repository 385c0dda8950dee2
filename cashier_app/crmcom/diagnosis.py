"""Why a call to CRM.COM did not go well, for people who set a till up.

The till needs no more than its errors (`error_mapping.py`); whoever repairs it wants the reason.
"""

import socket
import ssl
from enum import Enum

import httpx

from cashier_app.crmcom.error_mapping import causes
from cashier_app.domain.errors import CashierError, KeyRefusedError, NoKeyError, RefusedError


class Why(Enum):
    """What stands between this till and CRM.COM."""

    NAME_NOT_KNOWN = "name-not-known"
    NOBODY_THERE = "nobody-there"
    NO_ANSWER = "no-answer"
    NOT_REACHABLE = "not-reachable"
    LINE_BROKE = "line-broke"
    UNKNOWN_AUTHORITY = "unknown-authority"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    ANOTHER_HOST = "another-host"
    NOT_SECURE = "not-secure"
    NOT_CRMCOM = "not-crmcom"
    NO_KEY = "no-key"
    KEY_REFUSED = "key-refused"
    REFUSED = "refused"


# X509_V_ERR_… of OpenSSL: what Python tells of a certificate that it does not accept.
_CERTIFICATE = {
    2: Why.UNKNOWN_AUTHORITY,
    18: Why.UNKNOWN_AUTHORITY,
    19: Why.UNKNOWN_AUTHORITY,
    20: Why.UNKNOWN_AUTHORITY,
    21: Why.UNKNOWN_AUTHORITY,
    9: Why.NOT_YET_VALID,
    10: Why.EXPIRED,
    62: Why.ANOTHER_HOST,
    64: Why.ANOTHER_HOST,
}
_ERRORS: tuple[tuple[type[CashierError], Why], ...] = (
    (KeyRefusedError, Why.KEY_REFUSED),
    (NoKeyError, Why.NO_KEY),
    (RefusedError, Why.REFUSED),
)
# From the most exact to the most general: the chain holds the same trouble in several words.
_CAUSES: tuple[tuple[type[BaseException], Why], ...] = (
    (socket.gaierror, Why.NAME_NOT_KNOWN),
    (ConnectionRefusedError, Why.NOBODY_THERE),
    (httpx.TimeoutException, Why.NO_ANSWER),
    (httpx.ConnectError, Why.NOT_REACHABLE),
    (httpx.HTTPError, Why.LINE_BROKE),
)
_BROKEN_GREETING = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)


def why(error: CashierError) -> Why:
    """Say what an error of this room came from."""
    for kind, reason in _ERRORS:
        if isinstance(error, kind):
            return reason
    chain = tuple(causes(error))
    return _tls(chain) or _line(chain)


def _tls(chain: tuple[BaseException, ...]) -> Why | None:
    for cause in chain:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _CERTIFICATE.get(cause.verify_code, Why.NOT_SECURE)
        if isinstance(cause, ssl.SSLError) and not isinstance(cause, _BROKEN_GREETING):
            return Why.NOT_SECURE
    return None


def _line(chain: tuple[BaseException, ...]) -> Why:
    for kind, reason in _CAUSES:
        if any(isinstance(cause, kind) for cause in chain):
            return reason
    return Why.NOT_CRMCOM
