"""Look whether wallet money was returned after all, when its return got no answer."""

from collections.abc import Callable

from cashier_app.domain.errors import CashierError
from cashier_app.domain.reward import RecordedSpend
from cashier_app.domain.sale import Sale
from cashier_app.services.look_up_purchase import window
from cashier_app.services.look_up_times import look_up_delay
from cashier_app.services.ports import Clock, Lane, Rewards, Task, TaskRunner


class CheckReturn:
    """Looks for the spend as long as its sale is in work, in the rhythm of the other look-ups.

    A spend that is gone seems to be returned; the outbox makes sure of it. One that is still there
    proves nothing: the request to return it may be late, so it stays off the bill and is looked for
    again. Once the sale is closed, the outbox looks on (`OutboxKind.RETURN_CHECK`).
    """

    def __init__(
        self,
        rewards: Rewards,
        runner: TaskRunner,
        clock: Clock,
        *,
        returned: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `returned` once the spend is gone, `failed` on a bug."""
        self._rewards = rewards
        self._runner = runner
        self._clock = clock
        self._returned = returned
        self._failed = failed
        self._sale: Sale | None = None
        self._since_s = 0.0
        self._timer: Task | None = None

    def start(self, sale: Sale) -> None:
        """Begin to look for the spend of this sale, first after two seconds."""
        self._sale = sale
        self._since_s = self._clock.seconds()
        self._plan(sale)

    def stop(self) -> None:
        """Look no further: it is known, or the sale left."""
        self._sale = None
        if self._timer is not None:
            self._timer.withdraw()

    def _plan(self, sale: Sale) -> None:
        delay = look_up_delay(self._clock.seconds() - self._since_s)
        self._timer = self._runner.after(delay, lambda: self._look_up(sale))

    def _look_up(self, sale: Sale) -> None:
        self._runner.submit(
            Lane.LOOKUP,
            lambda: self._rewards.look_up_spend(sale, window(sale.performed_on, self._clock)),
            lambda spend: self._looked_up(sale, spend),
            lambda error: self._not_looked_up(sale, error),
        )

    def _looked_up(self, sale: Sale, spend: RecordedSpend | None) -> None:
        if sale is not self._sale:
            return
        if spend is None:
            self._returned()
        else:
            self._plan(sale)

    def _not_looked_up(self, sale: Sale, error: Exception) -> None:
        if sale is self._sale:
            self._plan(sale)
        if not isinstance(error, CashierError):
            self._failed(error)
