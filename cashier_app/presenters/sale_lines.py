"""The lines of the basket: select, count, remove, undo, empty; and the short notice below them."""

from collections.abc import Callable

from cashier_app.domain.product import Product
from cashier_app.presenters.message import Message, say
from cashier_app.services.ports import Task, TaskRunner
from cashier_app.services.running_basket import RunningBasket

UNDO_S = 10.0


class SaleLines:
    """Does what a cashier asks of the basket's lines."""

    def __init__(
        self,
        running: RunningBasket,
        runner: TaskRunner,
        changed: Callable[[], None],
        weigh: Callable[[Product], None],
    ) -> None:
        """Call `changed` when the notice or question changed, `weigh` to weigh once more."""
        self._running = running
        self._runner = runner
        self._changed = changed
        self._weigh = weigh
        self._undo: Callable[[], None] | None = None
        self._notice_ends: Task | None = None
        self._identity = running.basket.identity
        self.notice: Message | None = None
        self.asks_empty = False
        running.watch(self._basket_changed)

    @property
    def can_undo(self) -> bool:
        """Whether the notice offers a way back."""
        return self._undo is not None

    def line_selected(self, place: int) -> None:
        """Select a line."""
        basket = self._running.basket
        if 0 <= place < len(basket.lines):
            self._running.change(basket.selecting(place))

    def one_more_requested(self) -> None:
        """Add one to the selected line; a weighed product is weighed again."""
        basket = self._running.basket
        if basket.selected is None:
            return
        line = basket.lines[basket.selected]
        if line.product.weighed:
            self._weigh(line.product)
        else:
            self._running.change(basket.one_more(basket.selected))

    def one_less_requested(self) -> None:
        """Take one off the selected line; the last one removes it."""
        basket = self._running.basket
        if basket.selected is None:
            return
        line = basket.lines[basket.selected]
        if line.product.weighed or line.quantity <= 1:
            self.remove_requested()
        else:
            self._running.change(basket.one_less(basket.selected))

    def remove_requested(self) -> None:
        """Remove the selected line; it can be undone for ten seconds."""
        basket = self._running.basket
        place = basket.selected
        if place is None:
            return
        line = basket.lines[place]

        def undo() -> None:
            now = self._running.basket
            back = now.with_line_back(min(place, len(now.lines)), line)
            self._running.change(back.discounted_like(basket))

        self.tell(say("sale.removed", product=line.product.description), undo)
        self._running.change(basket.without_line(place))

    def undo_requested(self) -> None:
        """Take the last removal, or the last change of customer, back."""
        undo = self._undo
        self.quiet()
        if undo is not None:
            undo()

    def empty_requested(self) -> None:
        """Ask whether to empty the basket."""
        self._ask_empty(asks=bool(self._running.basket.lines))

    def empty_confirmed(self) -> None:
        """Remove all items; the customer stays, and it can be undone like a removed line."""
        if not self.asks_empty:
            return
        self.asks_empty = False
        before = self._running.basket

        def undo() -> None:
            now = self._running.basket
            for place, line in enumerate(before.lines):
                now = now.with_line_back(place, line)
            self._running.change(now.discounted_like(before))

        self.tell(say("sale.emptied", n=before.items), undo)
        self._running.change(before.emptied())

    def empty_declined(self) -> None:
        """Keep the basket."""
        self._ask_empty(asks=False)

    def tell(self, notice: Message, undo: Callable[[], None] | None = None) -> None:
        """Show a short text in the foot of the basket for a while, with a way back or without."""
        self._set(notice, undo)
        self._notice_ends = self._runner.after(UNDO_S, self.quiet)
        self._changed()

    def quiet(self) -> None:
        """Take the notice and its way back away."""
        self._set(None, None)
        self._changed()

    def _basket_changed(self) -> None:
        """Forget what belongs to another basket; who paints this one paints that too."""
        if self._running.basket.identity != self._identity:
            self._identity = self._running.basket.identity
            self.asks_empty = False
            self._set(None, None)

    def _set(self, notice: Message | None, undo: Callable[[], None] | None) -> None:
        if self._notice_ends is not None:
            self._notice_ends.withdraw()
            self._notice_ends = None
        self.notice = notice
        self._undo = undo

    def _ask_empty(self, *, asks: bool) -> None:
        self.asks_empty = asks
        self._changed()
