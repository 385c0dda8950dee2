"""See whether CRM.COM answers this till, because somebody wants to know."""

from collections.abc import Callable
from datetime import datetime

from cashier_app.domain.errors import CashierError, RefusedError
from cashier_app.services.ports import Clock, Lane, Rewards, TaskRunner


class CheckLine:
    """Asks once at a time and keeps what came of the last time.

    `answered` is None before the first time; how the line is otherwise says `Line`, which hears of
    this call as of any other.
    """

    def __init__(
        self,
        rewards: Rewards,
        runner: TaskRunner,
        clock: Clock,
        *,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when a check begins or ends, `failed` on a bug."""
        self._rewards = rewards
        self._runner = runner
        self._clock = clock
        self._changed = changed
        self._failed = failed
        self.asking = False
        self.answered: bool | None = None
        self.at: datetime | None = None

    def ask(self) -> None:
        """Ask now, unless an answer is awaited."""
        if self.asking:
            return
        self.asking = True
        self._runner.submit(
            Lane.LOOKUP,
            self._rewards.check_line,
            lambda _: self._end(answered=True),
            self._not_answered,
        )
        self._changed()

    def forget(self) -> None:
        """What came of the last check is not shown any more."""
        self.answered = None

    def _not_answered(self, error: Exception) -> None:
        if not isinstance(error, CashierError):
            self._failed(error)
        self._end(answered=isinstance(error, RefusedError))

    def _end(self, *, answered: bool) -> None:
        self.asking = False
        self.answered = answered
        self.at = self._clock.now()
        self._changed()
