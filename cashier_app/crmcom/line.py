"""One call to CRM.COM from end to end: sent, opened, judged, logged, reported."""

import logging
from collections.abc import Callable, Mapping
from typing import TypeVar

import httpx
from pydantic import ValidationError

from cashier_app.crmcom.encoding import with_token
from cashier_app.crmcom.envelope import Envelope, opened
from cashier_app.crmcom.error_mapping import line_failure, no_envelope, no_usable_answer, refusal
from cashier_app.crmcom.operations import RELEASE_TOKEN, Operation
from cashier_app.crmcom.server_clock import clock_offset
from cashier_app.crmcom.transport import HttpAnswer, Transport
from cashier_app.domain.errors import (
    CashierError,
    KeyRefusedError,
    NotSecureError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from cashier_app.domain.frozen import frozen
from cashier_app.services.line import CallReport, LineState

T = TypeVar("T")
Read = Callable[[Envelope], T]
"""Makes a value of a good answer; raises `ValidationError` when there is none in it."""

_log = logging.getLogger("cashier.crmcom")


@frozen
class _Outcome:
    """How a call is told to the log and to the screen."""

    word: str
    state: LineState


_ACCEPTED = _Outcome("accepted", LineState.CONNECTED)


class Line:
    """Makes calls and says how they went.

    The log gets one line a call: method, duration, outcome, our reference. `on_line` gets what each
    told of the line; it is called from whatever lane the call ran in. While the line is `held`
    nothing is sent and nothing is told.
    """

    def __init__(
        self,
        transport: Transport,
        monotonic: Callable[[], float],
        on_line: Callable[[CallReport], None],
        held: Callable[[], bool] = lambda: False,
    ) -> None:
        self._transport = transport
        self._monotonic = monotonic
        self.report = on_line
        self._held = held
        self.clock_offset_s: float | None = None
        """How far the server's clock is ahead of ours, by the last answer that said it."""

    def sign_in(self, operation: Operation, body: str, read: Read[T], key: str | None = None) -> T:
        """Exchange the key, or what the body holds, for a token."""
        return self._call(operation, lambda: self._transport.post(operation, body, key), read)

    def post(
        self, operation: Operation, body: str, token: str, read: Read[T], reference: str = ""
    ) -> T:
        """Send a request with the token in its body; the reference is for the log."""
        return self._call(
            operation,
            lambda: self._transport.post(operation, with_token(body, token)),
            read,
            reference,
        )

    def get(self, operation: Operation, query: Mapping[str, str], token: str, read: Read[T]) -> T:
        """Send a request with the token in its query."""
        values = {"token": token, **query}
        return self._call(operation, lambda: self._transport.get(operation, values), read)

    def _call(
        self,
        operation: Operation,
        send: Callable[[], HttpAnswer],
        read: Read[T],
        reference: str = "",
    ) -> T:
        if self._held():
            raise NotSentError("the line is held: offline by hand")
        started = self._monotonic()
        offset: float | None = None

        def timed() -> HttpAnswer:
            nonlocal offset
            answer = send()
            offset = clock_offset(answer.date)
            self.clock_offset_s = self.clock_offset_s if offset is None else offset
            return answer

        def tell(outcome: _Outcome) -> None:
            took = self._monotonic() - started
            ms = round(took * 1000)
            _log.info("%s %d ms %s %s", operation.path, ms, outcome.word, reference or "-")
            if operation is not RELEASE_TOKEN:  # the till is closing: nobody looks at the line now
                self.report(CallReport(outcome.state, operation.path, took, offset))

        try:
            result = _judged(operation, timed, read)
        except CashierError as error:
            tell(_outcome(error))
            raise
        tell(_ACCEPTED)
        return result


def _judged(operation: Operation, send: Callable[[], HttpAnswer], read: Read[T]) -> T:
    try:
        answer = send()
    except httpx.HTTPError as error:
        raise line_failure(error, operation) from error
    envelope = opened(answer.body)
    if envelope is None:
        raise no_envelope(operation, answer.status)
    if not envelope.ok:
        raise refusal(operation, envelope)
    try:
        return read(envelope)
    except ValidationError as error:
        raise no_usable_answer(operation, f"OK, but {error.error_count()} wrong members") from error


def _outcome(error: CashierError) -> _Outcome:
    match error:
        case KeyRefusedError():
            return _Outcome("key refused", LineState.KEY_REFUSED)
        case NotSecureError():
            return _Outcome("not secure", LineState.NOT_SECURE)
        case RefusedError():
            return _Outcome("refused", LineState.CONNECTED)
        case UnknownOutcomeError():
            return _Outcome("unknown", LineState.AWAY)
    return _Outcome("no answer", LineState.AWAY)
