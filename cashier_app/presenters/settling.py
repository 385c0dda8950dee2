"""A moment in which a second tap of the same finger takes no money."""

from collections.abc import Callable

from cashier_app.services.ports import Task, TaskRunner


class Settling:
    """Tells whether the buttons have lain still long enough to be meant by whoever presses them.

    Finish sale lies where Pay lay, and after a part the next one is preset: without this, a double
    tap would take money that nobody gave.
    """

    def __init__(self, runner: TaskRunner, seconds: float, settled: Callable[[], None]) -> None:
        """Wait so many seconds each time, then call `settled`; with none there is no wait."""
        self._runner = runner
        self._seconds = seconds
        self._settled = settled
        self._wait: Task | None = None

    @property
    def going_on(self) -> bool:
        """Whether the moment lasts."""
        return self._wait is not None

    def begin(self) -> None:
        """The buttons changed now."""
        if self._wait is not None:
            self._wait.withdraw()
        self._wait = self._runner.after(self._seconds, self._end) if self._seconds else None

    def _end(self) -> None:
        self._wait = None
        self._settled()
