"""One write to CRM.COM with the till's patience: five seconds, then life goes on without it."""

from collections.abc import Callable
from typing import TypeVar

from cashier_app.services.ports import Clock, Lane, Task, TaskRunner

# A request that got no answer for so long is shown as unknown, one that still waits is withdrawn.
ANSWER_WITHIN_S = 5.0

T = TypeVar("T")


def call_with_patience(
    runner: TaskRunner,
    clock: Clock,
    work: Callable[[], T],
    *,
    on_done: Callable[[T], None],
    on_error: Callable[[Exception], None],
    not_sent: Callable[[], None],
    no_answer: Callable[[], None],
) -> None:
    """Hand one write to the money lane now; tell how it stands after five seconds at the latest.

    Exactly one of `on_done` and `on_error` comes, except when the call never began within its time:
    then it is withdrawn and `not_sent` comes instead. `no_answer` comes in between, once, when the
    request has been on the line for five seconds; the call goes on and its late answer still comes.
    """
    began: float | None = None
    timer: Task

    def timed() -> T:
        nonlocal began
        began = clock.seconds()
        return work()

    def done(result: T) -> None:
        timer.withdraw()
        on_done(result)

    def failed(error: Exception) -> None:
        timer.withdraw()
        on_error(error)

    def waited() -> None:
        nonlocal timer
        if call.withdraw():
            not_sent()
            return
        on_the_line = ANSWER_WITHIN_S if began is None else clock.seconds() - began
        if on_the_line < ANSWER_WITHIN_S:
            timer = runner.after(ANSWER_WITHIN_S - on_the_line, waited)
        else:
            no_answer()

    timer = runner.after(ANSWER_WITHIN_S, waited)
    call = runner.submit(Lane.MONEY, timed, done, failed)
