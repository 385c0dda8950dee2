"""One write to CRM.COM with the till's patience: five seconds, then life goes on without it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from cashier_app.services.ports import Clock, Lane, Task, TaskRunner

# A request that got no answer for so long is shown as unknown, one that still waits is withdrawn.
ANSWER_WITHIN_S = 5.0

T = TypeVar("T")


class MoneyCall(Generic[T]):
    """Runs one write in the money lane and tells how it stands, at the latest after five seconds.

    Exactly one of `on_done` and `on_error` comes, except when the call never began within its time:
    then it is withdrawn and `not_sent` comes instead. `no_answer` comes in between, once, when the
    request has been on the line for five seconds; the call goes on and its late answer still comes.
    """

    def __init__(
        self,
        runner: TaskRunner,
        clock: Clock,
        work: Callable[[], T],
        *,
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        not_sent: Callable[[], None],
        no_answer: Callable[[], None],
    ) -> None:
        """Hand the work to the money lane now."""
        self._runner = runner
        self._clock = clock
        self._not_sent = not_sent
        self._no_answer = no_answer
        self._began: list[float] = []

        def timed() -> T:
            self._began.append(clock.seconds())
            return work()

        def done(result: T) -> None:
            self._timer.withdraw()
            on_done(result)

        def failed(error: Exception) -> None:
            self._timer.withdraw()
            on_error(error)

        self._timer: Task = runner.after(ANSWER_WITHIN_S, self._waited)
        self._task = runner.submit(Lane.MONEY, timed, done, failed)

    def _waited(self) -> None:
        if self._task.withdraw():
            self._not_sent()
            return
        on_the_line = self._clock.seconds() - self._began[0] if self._began else ANSWER_WITHIN_S
        if on_the_line < ANSWER_WITHIN_S:
            self._timer = self._runner.after(ANSWER_WITHIN_S - on_the_line, self._waited)
        else:
            self._no_answer()
