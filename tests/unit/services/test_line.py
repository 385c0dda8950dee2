"""What is known of the line is what was last heard of it."""

from dataclasses import dataclass, field

import pytest

from cashier_app.services.line import CallReport, Line, LineState
from cashier_app.services.line_watch import LineWatch
from tests.fakes.clock import FakeClock
from tests.fakes.runner import FakeRunner


@dataclass
class Heard:
    """A line with its clock."""

    clock: FakeClock = field(default_factory=FakeClock)

    def __post_init__(self) -> None:
        self.line = Line(self.clock)

    def fail(self, times: int = 1) -> None:
        """Let the line fail, each time when its pause is over."""
        for _ in range(times):
            self.clock.pass_time(self.line.wait_s())
            self.line.heard(LineState.AWAY)


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


def test_a_line_that_is_there_may_be_asked_at_any_time() -> None:
    heard = Heard()
    assert heard.line.wait_s() == 0
    heard.line.heard(LineState.CONNECTED)
    assert heard.line.wait_s() == 0


def test_a_dead_line_is_left_alone_for_longer_and_longer() -> None:
    heard = Heard()
    pauses = []
    for _ in range(7):
        heard.fail()
        pauses.append(heard.line.wait_s())

    assert pauses == [1, 2, 4, 8, 16, 30, 30]


def test_a_pause_runs_on_the_monotonic_clock_and_ends() -> None:
    heard = Heard()
    heard.fail(3)
    heard.clock.at = heard.clock.at.replace(year=2020)
    assert heard.line.wait_s() == 4
    heard.clock.monotonic += 3
    assert heard.line.wait_s() == 1
    heard.clock.monotonic += 30
    assert heard.line.wait_s() == 0


def test_calls_that_fail_together_are_one_failure() -> None:
    heard = Heard()
    for _ in range(5):
        heard.line.heard(LineState.AWAY)

    assert heard.line.wait_s() == 1


@pytest.mark.parametrize("state", [LineState.NOT_SECURE, LineState.KEY_REFUSED])
def test_a_wrong_certificate_and_a_refused_key_are_not_tried_again_and_again(
    state: LineState,
) -> None:
    heard = Heard()
    heard.line.heard(state)

    assert heard.line.wait_s() == 1


def test_a_till_without_key_sends_nothing_and_needs_no_pause() -> None:
    heard = Heard()
    heard.line.heard(LineState.NO_KEY)

    assert heard.line.wait_s() == 0


def test_the_first_good_answer_ends_the_pause_at_once() -> None:
    heard = Heard()
    heard.fail(6)
    heard.line.called(CallReport(LineState.CONNECTED, "rewards_participants/show", 0.1))
    assert heard.line.wait_s() == 0
    heard.fail()

    assert heard.line.wait_s() == 1


def test_a_person_who_wants_to_know_ends_the_pause_at_once() -> None:
    heard = Heard()
    heard.fail(6)
    heard.line.asked_by_person()

    assert heard.line.wait_s() == 0
    assert heard.line.state is LineState.AWAY


def test_each_call_with_a_method_counts_in_its_latency() -> None:
    line = Heard().line
    line.called(CallReport(LineState.CONNECTED, "a", 0.5))
    line.called(CallReport(LineState.AWAY, "a", 6.0))
    line.called(CallReport(LineState.KEY_REFUSED, "b", 0.25))
    line.called(CallReport(LineState.NO_KEY))
    counted = {one.method: (one.count, one.failed) for one in line.latency.methods()}

    assert counted == {"a": (1, 1), "b": (1, 0)}
    assert line.state is LineState.NO_KEY


@pytest.mark.parametrize(
    ("offset", "wrong"), [(None, False), (0.4, False), (120.0, False), (-121.0, True), (600, True)]
)
def test_a_clock_that_is_more_than_two_minutes_off_is_wrong(
    offset: float | None, wrong: bool
) -> None:
    line = Heard().line
    line.called(CallReport(LineState.CONNECTED, "a", 0.1, offset))

    assert line.clock_offset_s == offset
    assert line.clock_is_wrong is wrong


def test_an_answer_without_date_leaves_what_is_known_of_the_clock() -> None:
    line = Heard().line
    line.called(CallReport(LineState.CONNECTED, "a", 0.1, 600.0))
    line.called(CallReport(LineState.AWAY, "a", 0.1))

    assert line.clock_offset_s == 600


def test_a_line_that_comes_back_is_noticed_within_a_second_and_once() -> None:
    clock = FakeClock()
    line, runner, returned = Line(clock), FakeRunner(clock), []
    LineWatch(line, runner, lambda: returned.append(clock.seconds())).start()
    line.heard(LineState.CONNECTED)
    runner.advance(5)
    assert returned == []

    line.heard(LineState.AWAY)
    line.heard(LineState.CONNECTED)
    runner.advance(1)
    assert len(returned) == 1
    runner.advance(60)
    assert len(returned) == 1
