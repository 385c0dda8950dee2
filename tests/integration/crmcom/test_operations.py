"""Each method of CRM.COM has its time limits, and says what silence after it means."""

import time

import pytest

from cashier_app.crmcom import operations
from cashier_app.crmcom.envelope import Envelope
from cashier_app.crmcom.line import Line
from cashier_app.crmcom.operations import Limits, Operation
from cashier_app.crmcom.transport import Transport
from cashier_app.domain.errors import NotSentError
from tests.integration.crmcom.scripted_server import ScriptedServer, hang

EVERY = [value for value in vars(operations).values() if isinstance(value, Operation)]
WRITES = {
    "purchases/create",
    "purchases/cancel",
    "spend_requests/create",
    "spend_requests/cancel",
    "products/synchronise",
}


def ending(operation: Operation) -> str:
    return "/".join(operation.path.split("/")[-2:])


def test_exactly_the_calls_that_change_something_are_writes() -> None:
    assert {ending(operation) for operation in EVERY if operation.write} == WRITES


@pytest.mark.parametrize("operation", EVERY, ids=ending)
def test_the_time_limits_are_those_that_were_promised(operation: Operation) -> None:
    """commands.md, Time limits: identify and lists 2 + 6 s, preview 2 + 4 s, writes 5 + 20 s."""
    promised = Limits(5, 20) if operation.write else Limits(2, 6)
    if operation is operations.PREVIEW_PURCHASE:
        promised = Limits(2, 4)
    if operation is operations.SYNCHRONISE_PRODUCTS:
        promised = Limits(5, 60)  # a thousand products, in a child process where nobody waits
    if operation is operations.RELEASE_TOKEN:
        promised = Limits(1, 2)
    assert operation.limits == promised


def test_a_call_ends_at_its_own_limit() -> None:
    def nothing(_envelope: Envelope) -> None: ...

    with ScriptedServer((hang,)) as server:
        transport = Transport(server.base_url, "", time.monotonic)
        line = Line(transport, time.monotonic, lambda _state: None)
        started = time.monotonic()
        with pytest.raises(NotSentError):
            line.post(Operation("a/read", Limits(5, 0.2)), "{}", "token", nothing)
        assert 0.2 <= time.monotonic() - started < 5
        transport.close()
