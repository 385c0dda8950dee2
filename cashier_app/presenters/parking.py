"""Parked baskets: put aside on this till, taken up again, or discarded after a question."""

from collections.abc import Callable, Sequence
from functools import partial

from cashier_app.domain.basket import Basket
from cashier_app.presenters.sale_state import ParkedRow
from cashier_app.services.ports import Clock, Drafts, Lane, ParkedBasket, TaskRunner
from cashier_app.services.running_basket import RunningBasket


class Parking:
    """Keeps the list of parked baskets and does what a cashier asks of it.

    A basket is parked durably before the next one opens, and leaves the list only after the basket
    in work was parked in its place. One that is taken up opens as a new one: should its parked copy
    stay behind on a disk that is full, that copy can never be taken for the sale that came of it.
    """

    def __init__(
        self,
        running: RunningBasket,
        drafts: Drafts,
        runner: TaskRunner,
        clock: Clock,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when the list changes, `failed` when the drafts cannot be kept."""
        self._running = running
        self._drafts = drafts
        self._runner = runner
        self._clock = clock
        self._changed = changed
        self._failed = failed
        self._parked: tuple[ParkedBasket, ...] = ()
        self.busy = False
        self.open = False
        self.selected = ""
        self.asks_discard = False
        # Hears of each basket that was discarded.
        self.discarded: Callable[[Basket], None] = lambda _: None

    @property
    def rows(self) -> tuple[ParkedRow, ...]:
        """The list as the screen shows it, oldest first."""
        today = self._clock.now().date()
        return tuple(
            ParkedRow(
                parked.basket.identity,
                parked.at,
                parked.basket.items,
                parked.basket.customer.short_name if parked.basket.customer else "",
                parked.basket.total,
                None if parked.at.date() == today else parked.at.date(),
            )
            for parked in self._parked
        )

    def load(self) -> None:
        """Read the parked baskets."""
        self._runner.submit(Lane.SEARCH, self._drafts.parked, self._loaded, self._failed)

    def shut(self) -> None:
        """Put the lines back in the place of the list."""
        self.open = False
        self.selected = ""
        self.asks_discard = False

    def park_requested(self) -> None:
        """Put the basket aside and begin an empty one."""
        if self._running.basket.lines:
            self._park(self._running.start_anew)

    def parked_requested(self) -> None:
        """Show the parked baskets, or the lines again; the only one there is is chosen already."""
        was_open = self.open
        self.shut()
        self.open = not was_open
        if self.open and len(self._parked) == 1:
            self.selected = self._parked[0].basket.identity
        self._changed()

    def parked_selected(self, identity: str) -> None:
        """Choose a parked basket."""
        self.selected = identity
        self.asks_discard = False
        self._changed()

    def take_up_requested(self) -> None:
        """Take the chosen basket up; the one in work is parked in its place if it has lines."""
        chosen = [one.basket for one in self._parked if one.basket.identity == self.selected]
        if not chosen:
            return

        def take() -> None:
            self.shut()
            self._running.take_up(chosen[0])
            self.load()

        def take_instead() -> None:
            self._running.start_anew()  # whose card is being looked up has her basket parked now
            take()

        if self._running.basket.lines:
            self._park(take_instead)
        else:
            take()

    def discard_requested(self) -> None:
        """Ask whether to discard the chosen basket."""
        self.asks_discard = bool(self.selected)
        self._changed()

    def discard_confirmed(self) -> None:
        """Discard it."""
        if self.asks_discard:
            chosen = [one.basket for one in self._parked if one.basket.identity == self.selected]
            self.selected = ""
            self.asks_discard = False
            for basket in chosen:
                self._drop(basket.identity, partial(self.discarded, basket))

    def discard_declined(self) -> None:
        """Keep it parked."""
        self.asks_discard = False
        self._changed()

    def _park(self, parked: Callable[[], None]) -> None:
        """Park the basket in work, once, with all that is scanned while it is being written."""
        if self.busy:
            return
        self.busy = True
        basket = self._running.basket
        at = self._clock.now()

        def work() -> Sequence[ParkedBasket]:
            self._drafts.park(basket, at)
            return self._drafts.parked()

        def done(baskets: Sequence[ParkedBasket]) -> None:
            self.busy = False
            if self._running.basket is not basket:
                self._park(parked)
                return
            parked()
            self._loaded(baskets)

        def not_parked(error: Exception) -> None:
            self.busy = False
            self._failed(error)

        self._runner.submit(Lane.SEARCH, work, done, not_parked)

    def _drop(self, identity: str, dropped: Callable[[], None]) -> None:
        def work() -> Sequence[ParkedBasket]:
            self._drafts.discard(identity)
            return self._drafts.parked()

        def done(baskets: Sequence[ParkedBasket]) -> None:
            if any(one.basket.identity == identity for one in self._parked):
                dropped()  # and not again, if it was asked for twice
            self._loaded(baskets)

        self._runner.submit(Lane.SEARCH, work, done, self._failed)

    def _loaded(self, baskets: Sequence[ParkedBasket]) -> None:
        self._parked = tuple(baskets)
        self._changed()
