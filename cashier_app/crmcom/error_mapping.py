"""From what came back, or did not, to the till's own errors. Pure: nothing here talks to anybody.

A read without a usable answer happened nowhere, so it is `NotSentError`. A write without one may
have happened: `UnknownOutcomeError`, unless it surely never left this till.
"""

import ssl
from collections.abc import Iterator
from http import HTTPStatus

import httpx

from cashier_app.crmcom.envelope import Envelope
from cashier_app.crmcom.operations import Operation
from cashier_app.domain.errors import (
    CashierError,
    KeyRefusedError,
    NotSecureError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
    UnusableAnswerError,
)

_BEFORE_THE_FIRST_BYTE = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
)
_KEY_REFUSALS = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
# A line that breaks during the handshake is a broken line. Everything else that TLS complains
# about is somebody else at the other end.
_BROKEN_LINE = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)


def line_failure(error: httpx.HTTPError, operation: Operation) -> CashierError:
    """Tell what a failure of the line means for this operation."""
    what = f"{operation.path}: {type(error).__name__}"
    if operation.write and not isinstance(error, _BEFORE_THE_FIRST_BYTE):
        return UnknownOutcomeError(what)
    return NotSecureError(what) if _tls_complained(error) else NotSentError(what)


def no_usable_answer(operation: Operation, why: str) -> CashierError:
    """Tell what an answer means that is not CRM.COM's, or that cannot be read."""
    what = f"{operation.path}: {why}"
    return UnknownOutcomeError(what) if operation.write else UnusableAnswerError(what)


def no_envelope(operation: Operation, http_status: int) -> CashierError:
    """Tell what an answer without an envelope means, whatever stands in it."""
    if operation.sign_in and http_status in _KEY_REFUSALS:
        return KeyRefusedError()
    return no_usable_answer(operation, f"HTTP {http_status} without an envelope")


def refusal(operation: Operation, envelope: Envelope) -> CashierError:
    """Tell what an envelope means whose code is not OK."""
    if operation.sign_in:
        return KeyRefusedError(envelope.words)
    return RefusedError(envelope.words, envelope.code)


def _tls_complained(error: BaseException) -> bool:
    return any(
        isinstance(cause, ssl.SSLError) and not isinstance(cause, _BROKEN_LINE)
        for cause in _causes(error)
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Walk the chain: httpx reports a wrong certificate in the same class as "nobody there"."""
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__
