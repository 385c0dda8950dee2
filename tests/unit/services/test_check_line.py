"""Somebody wants to know whether CRM.COM answers: asked once at a time, and kept."""

import pytest

from cashier_app.domain.errors import KeyRefusedError, NotSentError, RefusedError
from cashier_app.services.check_line import CheckLine
from tests.fakes.clock import FakeClock
from tests.fakes.rewards import FakeRewards
from tests.fakes.runner import FakeRunner


class World:
    """A line, and somebody who asks about it."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.runner = FakeRunner(self.clock)
        self.rewards = FakeRewards()
        self.failures: list[Exception] = []
        self.changes = 0
        self.check = CheckLine(
            self.rewards,
            self.runner,
            self.clock,
            changed=self._changed,
            failed=self.failures.append,
        )

    @property
    def answer(self) -> tuple[bool, bool | None]:
        """Whether an answer is awaited, and what the last one was."""
        return self.check.asking, self.check.answered

    def _changed(self) -> None:
        self.changes += 1


def test_an_answer_is_kept_with_its_time_until_it_is_forgotten() -> None:
    world = World()
    assert world.check.answered is None
    world.check.ask()
    world.check.ask()
    assert world.check.asking
    world.runner.run()

    assert world.answer == (False, True)
    assert world.check.at == world.clock.now()
    assert world.rewards.calls == ["check_line"]
    assert world.changes == 2
    world.check.forget()
    assert world.check.answered is None


@pytest.mark.parametrize(
    ("error", "answered"),
    [
        (NotSentError(), False),
        (KeyRefusedError("no"), False),
        (RefusedError("no"), True),
    ],
)
def test_a_refusal_is_an_answer_and_silence_is_none(
    error: Exception,
    answered: bool,
) -> None:
    world = World()
    world.rewards.trouble["check_line"] = error
    world.check.ask()
    world.runner.run()

    assert world.check.answered is answered
    assert world.failures == []


def test_a_bug_is_told_and_is_no_answer() -> None:
    world = World()
    bug = ValueError("a bug")
    world.rewards.trouble["check_line"] = bug
    world.check.ask()
    world.runner.run()

    assert world.failures == [bug]
    assert world.check.answered is False
