"""Ask CRM.COM whether it has a purchase that got no answer, again and again, without sending it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from cashier_app.domain.errors import NotSentError, RefusedError
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import Clock, Lane, Rewards, Task, TaskRunner

# The look-ups after it shows as unknown, in seconds from that moment; then one every 30 s.
LOOK_UPS_S = (2.0, 10.0, 30.0)
LOOK_UP_EVERY_S = 30.0
# The server's time zone is not documented, so the window opens long before the attempt.
LOOK_BACK = timedelta(hours=36)


def look_up_delay(waited_s: float) -> float:
    """Return the seconds to the next look-up of something unknown since so many seconds."""
    return next((at - waited_s for at in LOOK_UPS_S if at > waited_s), LOOK_UP_EVERY_S)


@dataclass(slots=True)
class Checking:
    """How the look-ups stand, for the screen that shows them.

    `not_seen` is no answer yet: a late request may still arrive. `mismatch` is an alarm: our
    reference is there with another total or time.
    """

    sale: Sale
    sent_at: datetime
    since_s: float
    checks: int = 0
    next_at_s: float | None = None
    not_seen: bool = False
    failed: bool = False
    mismatch: bool = False


class LookUpPurchase:
    """Looks one unknown purchase up by its reference until it is found or the sale leaves."""

    def __init__(
        self,
        rewards: Rewards,
        runner: TaskRunner,
        clock: Clock,
        *,
        found: Callable[[Sale, RecordedPurchase], None],
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Tell `found` of an answer, `changed` of every try, `failed` of anything unexpected.

        Whoever hears of an answer stops the look-ups.
        """
        self._rewards = rewards
        self._runner = runner
        self._clock = clock
        self._found = found
        self._changed = changed
        self._failed = failed
        self._timer: Task | None = None
        self.checking: Checking | None = None

    def start(self, sale: Sale) -> None:
        """Begin to look the sale up, first after two seconds."""
        self.checking = Checking(sale, self._clock.now(), self._clock.seconds())
        self._plan(self.checking)

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

    def _withdraw_timer(self) -> None:
        if self._timer is not None:
            self._timer.withdraw()

    def _plan(self, checking: Checking) -> None:
        delay = look_up_delay(self._clock.seconds() - checking.since_s)
        checking.next_at_s = self._clock.seconds() + delay
        self._timer = self._runner.after(delay, self.now)

    def _look_up(self, checking: Checking) -> None:
        sale = checking.sale
        checking.next_at_s = None
        checking.checks += 1
        self._runner.submit(
            Lane.LOOKUP,
            lambda: self._rewards.look_up_purchase(sale, sale.performed_on - LOOK_BACK),
            lambda answer: self._looked_up(checking, answer),
            lambda error: self._not_looked_up(checking, error),
        )
        self._changed()

    def _looked_up(self, checking: Checking, answer: RecordedPurchase | None) -> None:
        if checking is not self.checking:
            return
        if answer is not None and not answer.cancelled:
            self._found(checking.sale, answer)
            return
        checking.not_seen = True
        checking.failed = False
        self._plan(checking)
        self._changed()

    def _not_looked_up(self, checking: Checking, error: Exception) -> None:
        if checking is not self.checking:
            return
        checking.failed = True
        checking.mismatch = isinstance(error, RefusedError) and error.code == "mismatch"
        self._plan(checking)
        if not isinstance(error, (NotSentError, RefusedError)):
            self._failed(error)
        self._changed()
