"""A task runner without threads: work waits until the test lets it run."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from cashier_app.services.ports import Lane
from tests.fakes.clock import FakeClock

T = TypeVar("T")


@dataclass
class FakeTask:
    """A piece of work that was handed over and has not begun, or has."""

    lane: Lane | None
    work: Callable[[], Any]
    on_done: Callable[[Any], None]
    on_error: Callable[[Exception], None]
    behind: bool = False
    due: float = 0.0
    begun: bool = False
    withdrawn: bool = False

    def withdraw(self) -> bool:
        """Take it back, if it has not begun."""
        if not self.begun:
            self.withdrawn = True
        return not self.begun

    def run(self) -> None:
        """Do the work and tell exactly one of the two."""
        self.begin()()

    def begin(self) -> Callable[[], None]:
        """Do the work; what it returns tells the result, so that a test can hold it back."""
        self.begun = True
        try:
            result = self.work()
        except Exception as error:  # noqa: BLE001 - whatever the work raises is its result
            failure = error
            return lambda: self.on_error(failure)
        return lambda: self.on_done(result)


@dataclass
class FakeRunner:
    """Holds tasks and timers; `run` lets everything that is due happen, in order."""

    clock: FakeClock = field(default_factory=FakeClock)
    tasks: list[FakeTask] = field(default_factory=list)
    timers: list[FakeTask] = field(default_factory=list)
    held: set[Lane] = field(default_factory=set)

    def submit(
        self,
        lane: Lane,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        *,
        behind: bool = False,
    ) -> FakeTask:
        """Take the work; nothing happens before `run`."""
        task = FakeTask(lane, work, on_done, on_error, behind)
        self.tasks.append(task)
        return task

    def after(self, seconds: float, action: Callable[[], None]) -> FakeTask:
        """Take an action for later."""

        def nothing(_: object) -> None:
            """A timer has no result."""

        def fail(error: Exception) -> None:
            raise error

        due = self.clock.seconds() + seconds
        timer = FakeTask(None, action, nothing, fail, due=due)
        self.timers.append(timer)
        return timer

    def hold(self, *lanes: Lane) -> None:
        """Let nothing begin in these lanes until they are released."""
        self.held.update(lanes)

    def release(self) -> None:
        """Let all lanes go on, and run."""
        self.held.clear()
        self.run()

    def run(self) -> None:
        """Run everything that waits, until nothing is left to do now."""
        while (task := self._next()) is not None:
            self.tasks.remove(task)
            task.run()

    def take(self, lane: Lane) -> FakeTask:
        """Take the first waiting task of a lane out, to begin it and finish it by hand."""
        task = next(task for task in self._alive() if task.lane is lane)
        self.tasks.remove(task)
        return task

    def advance(self, seconds: float) -> None:
        """Let time pass: timers fire in order, each followed by the work it starts."""
        end = self.clock.seconds() + seconds
        self.run()
        while True:
            self.timers = [timer for timer in self.timers if not timer.withdrawn]
            due = [timer for timer in self.timers if timer.due <= end]
            if not due:
                break
            timer = min(due, key=lambda waiting: waiting.due)
            self.timers.remove(timer)
            self.clock.pass_time(max(timer.due - self.clock.seconds(), 0))
            timer.run()
            self.run()
        self.clock.pass_time(end - self.clock.seconds())

    def waiting(self, lane: Lane) -> int:
        """Count the tasks that wait in a lane."""
        return sum(task.lane is lane for task in self._alive())

    def _alive(self) -> list[FakeTask]:
        self.tasks = [task for task in self.tasks if not task.withdrawn]
        return sorted(self.tasks, key=lambda task: task.behind)

    def _next(self) -> FakeTask | None:
        ready = [task for task in self._alive() if task.lane not in self.held]
        return ready[0] if ready else None
