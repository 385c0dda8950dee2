"""Find out whether a purchase was cancelled, when the request to cancel it got no answer."""

from collections.abc import Callable
from dataclasses import replace

from cashier_app.domain.cancellation import Cancellation, CancelState
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.services.look_until_known import LookUntilKnown
from cashier_app.services.ports import Clock, Rewards, TaskRunner


def cancelled_there(rewards: Rewards, number: str) -> RecordedPurchase | None:
    """Read a purchase (purchases/show); None while it stands."""
    purchase = rewards.read_purchase(number)
    return purchase if purchase.cancelled else None


class CheckCancellation:
    """Looks whether each of the cancellations that got no answer happened, side by side."""

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
        """Call `known` once with how each ended, `failed` on a bug.

        One that CRM.COM refuses to show for good is `NOT_KNOWN`, with its words.
        """
        self._rewards = rewards
        self._runner = runner
        self._clock = clock
        self._quiet_s = quiet_s
        self._known = known
        self._failed = failed
        self._looks: dict[int, LookUntilKnown[RecordedPurchase]] = {}

    def start(self, cancellation: Cancellation, *, on_the_line: bool = False) -> None:
        """Begin to look; nothing is quiet while the request is still `on_the_line`.

        Beginning again says that it is off the line now.
        """
        if cancellation.id not in self._looks:
            self._looks[cancellation.id] = LookUntilKnown(
                self._runner,
                self._clock,
                self._quiet_s,
                lambda: cancelled_there(self._rewards, cancellation.number),
                found=lambda _: self._ended(cancellation, CancelState.CANCELLED),
                absent=lambda: self._ended(cancellation, CancelState.NOT_DONE),
                refused=lambda error: self._ended(cancellation, CancelState.NOT_KNOWN, error.words),
                failed=self._failed,
            )
        self._looks[cancellation.id].start(on_the_line=on_the_line)

    def look_now(self) -> None:
        """Ask at once for each of them, because a person wants to know."""
        for look in tuple(self._looks.values()):
            look.look_now()

    def stop(self, cancellation: Cancellation) -> None:
        """Look no further: it is known."""
        look = self._looks.pop(cancellation.id, None)
        if look is not None:
            look.stop()

    def _ended(self, cancellation: Cancellation, state: CancelState, words: str = "") -> None:
        self.stop(cancellation)
        self._known(replace(cancellation, state=state, words=words))
