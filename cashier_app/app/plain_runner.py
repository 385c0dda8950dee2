"""The task runner of a command: it has no window to keep alive, so work is done one by one."""

from collections import deque
from collections.abc import Callable
from typing import TypeVar

from cashier_app.services.ports import Lane

T = TypeVar("T")


class PlainTask:
    """A piece of work that waits for its turn."""

    def __init__(self, job: Callable[[], None]) -> None:
        """Hold the work."""
        self._job: Callable[[], None] | None = job

    def withdraw(self) -> bool:
        """Take it back if it has not begun."""
        waits, self._job = self._job is not None, None
        return waits

    def run(self) -> None:
        """Do it, unless it was withdrawn."""
        job, self._job = self._job, None
        if job is not None:
            job()


class PlainRunner:
    """Fulfils `TaskRunner` without threads: nothing happens before `run`, then all of it in turn.

    A command ends when its work is done, so what is put off for later never comes.
    """

    def __init__(self) -> None:
        """Begin with nothing to do."""
        self._waiting: deque[PlainTask] = deque()

    def submit(
        self,
        lane: Lane,  # noqa: ARG002 - all lanes are this one thread
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        *,
        behind: bool = False,  # noqa: ARG002 - nothing else waits in front of a person
    ) -> PlainTask:
        """Do the work when its turn comes."""

        def job() -> None:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - whatever happened, the asker is told
                on_error(error)
            else:
                on_done(result)

        task = PlainTask(job)
        self._waiting.append(task)
        return task

    def after(self, seconds: float, action: Callable[[], None]) -> PlainTask:  # noqa: ARG002
        """Put an action off; a command does not live so long."""
        return PlainTask(action)

    def run(self) -> None:
        """Do everything that waits, with all that comes of it."""
        while self._waiting:
            self._waiting.popleft().run()
