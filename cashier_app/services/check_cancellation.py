"""Find out whether a purchase was cancelled, when the request to cancel it got no answer."""

from collections.abc import Callable
from dataclasses import replace

from cashier_app.domain.cancellation import Cancellation, CancelState
from cashier_app.domain.errors import CashierError
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.services.look_up_times import look_up_delay
from cashier_app.services.ports import Clock, Lane, Rewards, TaskRunner


class CheckCancellation:
    """Reads the purchase again and again (purchases/show), in the rhythm of the other look-ups.

    Cancelled is final at any time. One that still stands proves nothing before the quiet period is
    over, because the request may be late; after it the cancellation surely did not happen.
    """

    def __init__(
        self,
        rewards: Rewards,
        runner: TaskRunner,
        clock: Clock,
        quiet_s: float,
        *,
        known: Callable[[Cancellation], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `known` once with how each ended, `failed` on a bug."""
        self._rewards = rewards
        self._runner = runner
        self._clock = clock
        self._quiet_s = quiet_s
        self._known = known
        self._failed = failed
        self._since_s: dict[int, float] = {}
        self._off_line_s: dict[int, float] = {}

    def start(self, cancellation: Cancellation, *, on_the_line: bool = False) -> None:
        """Begin to look; nothing is quiet while the request is still `on_the_line`.

        Beginning again says that it is off the line now.
        """
        now = self._clock.seconds()
        if not on_the_line:
            self._off_line_s[cancellation.id] = now
        if cancellation.id not in self._since_s:
            self._since_s[cancellation.id] = now
            self._plan(cancellation)

    def stop(self, cancellation: Cancellation) -> None:
        """Look no further: it is known."""
        self._since_s.pop(cancellation.id, None)
        self._off_line_s.pop(cancellation.id, None)

    def _plan(self, cancellation: Cancellation) -> None:
        delay = look_up_delay(self._clock.seconds() - self._since_s[cancellation.id])
        self._runner.after(delay, lambda: self._look(cancellation))

    def _look(self, cancellation: Cancellation) -> None:
        if cancellation.id not in self._since_s:
            return
        quiet = self._is_quiet(cancellation)

        def read(purchase: RecordedPurchase) -> None:
            if cancellation.id in self._since_s:
                self._looked(cancellation, purchase, quiet=quiet)

        def not_read(error: Exception) -> None:
            if cancellation.id in self._since_s:
                self._plan(cancellation)
            if not isinstance(error, CashierError):
                self._failed(error)

        self._runner.submit(
            Lane.LOOKUP, lambda: self._rewards.read_purchase(cancellation.number), read, not_read
        )

    def _looked(
        self, cancellation: Cancellation, purchase: RecordedPurchase, *, quiet: bool
    ) -> None:
        if purchase.cancelled:
            self._ended(replace(cancellation, state=CancelState.CANCELLED))
        elif quiet:
            self._ended(replace(cancellation, state=CancelState.NOT_DONE))
        else:
            self._plan(cancellation)

    def _is_quiet(self, cancellation: Cancellation) -> bool:
        since_s = self._off_line_s.get(cancellation.id)
        return since_s is not None and self._clock.seconds() >= since_s + self._quiet_s

    def _ended(self, cancellation: Cancellation) -> None:
        self.stop(cancellation)
        self._known(cancellation)
