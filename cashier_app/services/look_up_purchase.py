"""Ask CRM.COM whether it has a purchase that got no answer, again and again, without sending it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from cashier_app.domain.errors import NotSentError, RefusedError
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.services.look_up_times import look_up_delay
from cashier_app.services.ports import Clock, Lane, Rewards, Task, TaskRunner

# The server's time zone is not documented, so the window opens long before the attempt.
LOOK_BACK = timedelta(hours=36)
# The code of a refusal that is an alarm: our reference is there with another total or time.
MISMATCH = "mismatch"


def window(first_tried: datetime, clock: Clock, look_back: timedelta = LOOK_BACK) -> datetime:
    """When a look-up opens; a clock that was put back since must not make it open too late."""
    return min(first_tried, clock.now()) - look_back


@dataclass(slots=True)
class Checking:
    """How the look-ups stand, for the screen that shows them.

    `not_seen` is no answer yet: a late request may still arrive. `mismatch` is an alarm: our
    reference is there with another total or time. `quiet_from_s` is when the last request left the
    line, None while one is on it; `was_quiet` tells whether the last look-up began when nothing
    could be on its way any more.
    """

    sale: Sale
    sent_at: datetime
    since_s: float
    checks: int = 0
    next_at_s: float | None = None
    not_seen: bool = False
    failed: bool = False
    mismatch: bool = False
    quiet_from_s: float | None = None
    was_quiet: bool = False


class LookUpPurchase:
    """Looks one unknown purchase up by its reference until it is found or the sale leaves."""

    def __init__(
        self,
        rewards: Rewards,
        runner: TaskRunner,
        clock: Clock,
        quiet_s: float,
        *,
        found: Callable[[Sale, RecordedPurchase], None],
        absent: Callable[[Sale], None],
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Tell `found` of an answer, `changed` of every try, `failed` of anything unexpected.

        `absent` hears that it is not there although nothing can be on its way any more: `quiet_s`
        after the last request left the line. Whoever hears of an answer stops the look-ups.
        """
        self._rewards = rewards
        self._runner = runner
        self._clock = clock
        self._quiet_s = quiet_s
        self._found = found
        self._absent = absent
        self._changed = changed
        self._failed = failed
        self._timer: Task | None = None
        self.checking: Checking | None = None

    def start(self, sale: Sale) -> None:
        """Begin to look the sale up, first after two seconds; its request is on the line."""
        self.checking = Checking(sale, self._clock.now(), self._clock.seconds())
        self._plan(self.checking)

    def on_the_line(self) -> None:
        """A request is about to be sent: nothing is quiet before it has left the line."""
        self._quiet_from(None)

    def off_the_line(self) -> None:
        """The request left the line without an answer: the quiet period begins."""
        self._quiet_from(self._clock.seconds())

    def stop(self) -> None:
        """Look no further."""
        self.checking = None
        self._withdraw_timer()

    def now(self) -> None:
        """Look it up at once, unless a look-up runs already."""
        checking = self.checking
        if checking is not None and checking.next_at_s is not None:
            self._withdraw_timer()
            self._look_up(checking)

    def since(self, sale: Sale) -> datetime:
        """When the window opens in which the sale is looked for."""
        return window(sale.performed_on, self._clock)

    def _withdraw_timer(self) -> None:
        if self._timer is not None:
            self._timer.withdraw()

    def _plan(self, checking: Checking) -> None:
        now = self._clock.seconds()
        delay = look_up_delay(
            now - checking.since_s, self._quiet_in_s(checking), was_quiet=checking.was_quiet
        )
        checking.next_at_s = now + delay
        self._timer = self._runner.after(delay, self.now)

    def _quiet_from(self, seconds: float | None) -> None:
        if self.checking is not None:
            self.checking.quiet_from_s = seconds

    def _quiet_in_s(self, checking: Checking) -> float | None:
        since_s = checking.quiet_from_s
        return None if since_s is None else since_s + self._quiet_s - self._clock.seconds()

    def _look_up(self, checking: Checking) -> None:
        sale = checking.sale
        checking.next_at_s = None
        checking.checks += 1
        quiet_in_s = self._quiet_in_s(checking)
        quiet = checking.was_quiet = quiet_in_s is not None and quiet_in_s <= 0
        self._runner.submit(
            Lane.LOOKUP,
            lambda: self._rewards.look_up_purchase(sale, self.since(sale)),
            lambda answer: self._looked_up(checking, answer, quiet=quiet),
            lambda error: self._not_looked_up(checking, error),
        )
        self._changed()

    def _looked_up(
        self, checking: Checking, answer: RecordedPurchase | None, *, quiet: bool
    ) -> None:
        if checking is not self.checking:
            return
        if answer is not None and not answer.cancelled:
            self._found(checking.sale, answer)
            return
        checking.not_seen = True
        checking.failed = False
        if quiet and answer is None:
            self.off_the_line()  # whatever comes of it, the next time is a quiet period away
            self._absent(checking.sale)
        self._plan(checking)
        self._changed()

    def _not_looked_up(self, checking: Checking, error: Exception) -> None:
        if checking is not self.checking:
            return
        checking.failed = True
        checking.mismatch = isinstance(error, RefusedError) and error.code == MISMATCH
        self._plan(checking)
        if not isinstance(error, (NotSentError, RefusedError)):
            self._failed(error)
        self._changed()
