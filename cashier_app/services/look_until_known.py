"""Look for what may have happened at CRM.COM, again and again, until it is known."""

from collections.abc import Callable
from typing import Generic, TypeVar

from cashier_app.domain.errors import CashierError, RefusedError
from cashier_app.services.look_up_purchase import MISMATCH
from cashier_app.services.look_up_times import MOST_REFUSALS, look_up_delay
from cashier_app.services.ports import Clock, Lane, Task, TaskRunner

T = TypeVar("T")


class LookUntilKnown(Generic[T]):
    """Asks in the rhythm of all look-ups whether something happened that got no answer.

    Found is final at any time. Not found proves nothing before the quiet period is over, because
    the request may be late; after it, it surely did not happen. One that is still on the line ends
    no quiet period, whose end is a look-up of its own. No answer to the question is no answer at
    all. One that is refused again and again, still after the quiet period, is refused for good, and
    one that says that something else goes by our name is so at once: then a person has to say what
    happened.
    """

    def __init__(
        self,
        runner: TaskRunner,
        clock: Clock,
        quiet_s: float,
        look: Callable[[], T | None],
        *,
        found: Callable[[T], None],
        absent: Callable[[], None],
        refused: Callable[[RefusedError], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call exactly one of `found`, `absent` and `refused` once, and `failed` on each bug.

        `look` returns None while it is not there. `refused` hears of the refusal that has to be
        believed.
        """
        self._runner = runner
        self._clock = clock
        self._quiet_s = quiet_s
        self._look = look
        self._found = found
        self._absent = absent
        self._refused = refused
        self._failed = failed
        self._off_line_s: float | None = None
        self._since_s: float | None = None
        self._refusals = 0
        self._timer: Task | None = None

    def start(self, *, on_the_line: bool = False) -> None:
        """Begin to look; nothing is quiet while the request is still `on_the_line`.

        Beginning again says that it is off the line now.
        """
        now = self._clock.seconds()
        if not on_the_line:
            self._off_line_s = now
        if self._since_s is None:
            self._since_s = now
            self._plan(now)

    def look_now(self) -> None:
        """Ask at once, because a person wants to know; what is being asked is not asked twice.

        The question is what it would have been later: it ends no quiet period before its time.
        """
        since_s, timer, self._timer = self._since_s, self._timer, None
        if since_s is not None and timer is not None and timer.withdraw():
            self._ask(since_s)

    def stop(self) -> None:
        """Look no further: it is known."""
        self._since_s = None
        if self._timer is not None:
            self._timer.withdraw()

    def _plan(self, since_s: float, *, was_quiet: bool = False) -> None:
        delay = look_up_delay(
            self._clock.seconds() - since_s, self._quiet_in_s(), was_quiet=was_quiet
        )
        self._timer = self._runner.after(delay, lambda: self._ask(since_s))

    def _quiet_in_s(self) -> float | None:
        off_s = self._off_line_s
        return None if off_s is None else off_s + self._quiet_s - self._clock.seconds()

    def _ask(self, since_s: float) -> None:
        quiet_in_s = self._quiet_in_s()
        quiet = quiet_in_s is not None and quiet_in_s <= 0

        def looked(found: T | None) -> None:
            if self._since_s != since_s:
                return
            self._refusals = 0
            if found is not None:
                self.stop()
                self._found(found)
            elif quiet:
                self.stop()
                self._absent()
            else:
                self._plan(since_s)

        def not_looked(error: Exception) -> None:
            if self._since_s == since_s:
                self._not_looked(error, since_s, was_quiet=quiet)
            if not isinstance(error, CashierError):
                self._failed(error)

        self._runner.submit(Lane.LOOKUP, self._look, looked, not_looked)

    def _not_looked(self, error: Exception, since_s: float, *, was_quiet: bool) -> None:
        if isinstance(error, RefusedError) and self._is_for_good(error, was_quiet=was_quiet):
            self.stop()
            self._refused(error)
        else:
            self._plan(since_s, was_quiet=was_quiet)

    def _is_for_good(self, error: RefusedError, *, was_quiet: bool) -> bool:
        """Count a refusal; before the quiet period is over nobody could say what happened."""
        self._refusals += 1
        often = was_quiet and self._refusals >= MOST_REFUSALS
        return often or error.code == MISMATCH
