"""The server's clock is read from any answer, and a header that makes no sense is no clock."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, strategies

from cashier_app.crmcom.line import Line
from cashier_app.crmcom.operations import Limits, Operation
from cashier_app.crmcom.server_clock import clock_offset
from cashier_app.crmcom.transport import Transport
from cashier_app.services.line import CallReport
from tests.integration.crmcom.scripted_server import ScriptedServer, http

READ = Operation("rewards_participants/show", Limits(2, 2))
NOW = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("date", "offset"),
    [
        ("Mon, 23 Nov 2026 12:00:00 GMT", 0),
        ("Mon, 23 Nov 2026 12:10:00 GMT", 600),
        ("Mon, 23 Nov 2026 11:59:00 -0000", -60),
        ("Mon, 23 Nov 2026 14:00:00 +0200", 0),
        ("", None),
        ("yesterday", None),
        ("Mon, 23 Nov 20262026202620262026 12:00:00 GMT", None),
    ],
)
def test_the_offset_is_what_the_server_is_ahead(date: str, offset: float | None) -> None:
    assert clock_offset(date, NOW) == offset


@given(strategies.text())
def test_no_header_breaks_a_call(date: str) -> None:
    clock_offset(date)


def test_each_call_reports_method_duration_and_clock() -> None:
    reports: list[CallReport] = []
    seconds = iter([10.0, 10.5])
    body = b'{"data": 1, "status": {"code": "OK"}}'
    answer = http(body, headers=("Date: Mon, 23 Nov 2026 12:00:00 GMT",))
    with ScriptedServer((answer,)) as server:
        transport = Transport(server.base_url, "", lambda: 0.0)
        line = Line(transport, lambda: next(seconds), reports.append)
        line.post(READ, "{}", "the-token", lambda envelope: envelope.data)
        transport.close()

    (report,) = reports
    assert report.method == "rewards_participants/show"
    assert report.seconds == 0.5
    assert report.clock_offset_s is not None
