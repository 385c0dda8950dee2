"""What is known of the line is what was last heard of it."""

from cashier_app.services.line import Line, LineState
from tests.fakes.clock import FakeClock


def test_an_answer_says_that_the_line_is_there_and_when() -> None:
    clock = FakeClock()
    line = Line(clock)
    assert line.state is LineState.CONNECTED
    assert line.answered_at is None
    line.heard(LineState.CONNECTED)

    assert line.answered_at == clock.now()


def test_a_failure_keeps_the_time_of_the_last_answer() -> None:
    clock = FakeClock()
    line = Line(clock)
    line.heard(LineState.CONNECTED)
    answered_at = clock.now()
    clock.pass_time(60)
    line.heard(LineState.NOT_SECURE)

    assert line.state is LineState.NOT_SECURE
    assert line.answered_at == answered_at
