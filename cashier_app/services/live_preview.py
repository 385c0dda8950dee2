"""The live reward preview: asked for each basket, dropped when a newer basket came meanwhile."""

from collections.abc import Callable
from enum import Enum
from functools import partial

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Identification
from cashier_app.domain.errors import CashierError, NotSentError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.reward import RewardPreview
from cashier_app.services.line import Line
from cashier_app.services.line_watch import LOOK_EVERY_S
from cashier_app.services.ports import Clock, Lane, Rewards, Task, TaskRunner


class PreviewState(Enum):
    """How the newest basket's preview stands."""

    NONE = "none"
    ASKED = "asked"
    KNOWN = "known"
    OFFLINE = "offline"
    FAILED = "failed"


@frozen
class Shown:
    """The last figures that came, and the basket and customer they belong to."""

    preview: RewardPreview
    identity: str
    revision: int
    items: int
    customer: Identification

    def may_stay(self, basket: Basket) -> bool:
        """Whether they may be shown while this basket is asked for: same sale, same customer."""
        customer = basket.customer
        return (
            customer is not None
            and bool(basket.lines)
            and self.identity == basket.identity
            and self.customer == customer.identification
        )


class LivePreview:
    """Asks CRM.COM what the basket earns; a newer basket replaces a waiting question.

    An answer carries the revision it was asked for. Older ones are dropped, so the figures shown
    always belong to the basket that `shown.revision` names. While CRM.COM is away it is not asked
    at each scan but after pauses; the newest basket is asked for when the pause is over.
    """

    def __init__(
        self,
        rewards: Rewards,
        runner: TaskRunner,
        clock: Clock,
        line: Line,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when the figures or their state change, `failed` on a bug."""
        self._rewards = rewards
        self._runner = runner
        self._clock = clock
        self._line = line
        self._changed = changed
        self._failed = failed
        self._task: Task | None = None
        self._next_try: Task | None = None
        self._asked: tuple[str, int] | None = None
        self.state = PreviewState.NONE
        self.shown: Shown | None = None

    def ask(self, basket: Basket) -> None:
        """Ask for this basket, unless it was asked for already or there is nothing to ask."""
        key = (basket.identity, basket.revision)
        if key == self._asked:
            return
        self._withdraw()
        self._asked = key
        if self.shown is not None and not self.shown.may_stay(basket):
            self.shown = None
        if basket.customer is None or not basket.lines:
            self.state = PreviewState.NONE
            return
        ask = partial(self._ask, key, basket, basket.customer.identification)
        pause = self._line.wait_s()
        if pause:
            self._wait_for_line(ask, pause)
        else:
            self.state = PreviewState.ASKED
            ask()

    def line_changed(self, basket: Basket) -> None:
        """Ask for this basket anew, or leave it, as the line that was held or let go has it."""
        self._asked = None
        self.ask(basket)

    def _ask(self, key: tuple[str, int], basket: Basket, customer: Identification) -> None:
        performed_on = self._clock.now()
        self._task = self._runner.submit(
            Lane.PREVIEW,
            lambda: self._rewards.preview(basket, performed_on),
            lambda preview: self._known(key, Shown(preview, *key, basket.items, customer)),
            lambda error: self._not_known(key, error, partial(self._ask, key, basket, customer)),
        )

    def current(self, basket: Basket) -> RewardPreview | None:
        """The preview of exactly this basket, if it came."""
        shown = self.shown
        if shown is None or (shown.identity, shown.revision) != (basket.identity, basket.revision):
            return None
        return shown.preview

    def _wait_for_line(self, ask: Callable[[], None], pause: float) -> None:
        """Show nothing, and ask when the pause is over, or ended by an answer to anything.

        What is shown then stays until the answer comes: nothing flickers while the line is away.
        """
        self._withdraw()
        self.shown = None
        self.state = PreviewState.OFFLINE
        if pause:
            self._next_try = self._runner.after(min(pause, LOOK_EVERY_S), partial(self._look, ask))

    def _look(self, ask: Callable[[], None]) -> None:
        pause = self._line.wait_s()
        if pause:
            self._wait_for_line(ask, pause)
        else:
            ask()

    def _withdraw(self) -> None:
        for task in (self._task, self._next_try):
            if task is not None:
                task.withdraw()
        self._task = self._next_try = None

    def _known(self, key: tuple[str, int], shown: Shown) -> None:
        if key != self._asked:
            return
        self.state = PreviewState.KNOWN
        self.shown = shown
        self._changed()

    def _not_known(self, key: tuple[str, int], error: Exception, again: Callable[[], None]) -> None:
        if key != self._asked:
            return
        if isinstance(error, NotSentError):
            self._wait_for_line(again, self._line.wait_s())
        else:
            self.shown = None
            self.state = PreviewState.FAILED
        if not isinstance(error, CashierError):
            self._failed(error)
        self._changed()
