"""The Unknown outcome screen: resolve a purchase without an answer, without doing it twice."""

from collections.abc import Callable
from math import ceil

from cashier_app.domain.sale import Sale
from cashier_app.presenters.message import say
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.presenters.unknown_outcome_state import UnknownState, UnknownView
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.give_up_sale import GiveUpSale
from cashier_app.services.look_up_purchase import Checking
from cashier_app.services.ports import Clock, Task, TaskRunner
from cashier_app.services.record_purchase import RecordPurchase
from cashier_app.services.send_waiting import ROUNDS

# Nobody waits longer than this before going on at full price is the first choice.
PATIENCE_S = 10.0
_TICK_S = 1.0


class UnknownPresenter:
    """Shows how the look-ups stand and lets the cashier go on, check now, or cancel."""

    def __init__(
        self,
        view: UnknownView,
        current: CurrentSale,
        record: RecordPurchase,
        give_up: GiveUpSale,
        runner: TaskRunner,
        clock: Clock,
        navigation: Navigation,
        *,
        cancelled: Callable[[Sale], None],
    ) -> None:
        """Call `cancelled` once the sale is given up."""
        self._view = view
        self._current = current
        self._record = record
        self._give_up = give_up
        self._runner = runner
        self._clock = clock
        self._navigation = navigation
        self._cancelled = cancelled
        self._asks_cancel = False
        self._tick: Task | None = None

    def open(self) -> None:
        """Begin without a question and count the seconds."""
        self._asks_cancel = False
        self._count()

    def changed(self) -> None:
        """Show the sale and its look-ups as they stand."""
        sale, checking = self._current.sale, self._record.checking
        if sale is not None and checking is not None:
            self._view.render(self._state(sale, checking))

    def check_requested(self) -> None:
        """Look it up at once."""
        self._record.check_now()

    def full_price_requested(self) -> None:
        """Go on at full price; the till keeps asking."""
        self._record.go_on_at_full_price()

    def cancel_requested(self) -> None:
        """Ask whether to cancel the sale."""
        self._asks_cancel = True
        self.changed()

    def cancel_confirmed(self) -> None:
        """Cancel it; what turns out to be recorded is cancelled at CRM.COM too."""
        if self._asks_cancel:
            self._asks_cancel = False
            self._give_up.give_up(self._cancelled)

    def cancel_declined(self) -> None:
        """Keep the sale."""
        self._asks_cancel = False
        self.changed()

    def _count(self) -> None:
        if self._tick is not None:
            self._tick.withdraw()
            self._tick = None
        if self._navigation.screen is Screen.UNKNOWN:
            self.changed()
            self._tick = self._runner.after(_TICK_S, self._count)

    def _state(self, sale: Sale, checking: Checking) -> UnknownState:
        now = self._clock.seconds()
        preview = sale.preview
        line = say("unknown.not-seen") if checking.not_seen else None
        if checking.mismatch:
            line = say("unknown.mismatch")
        elif checking.failed:
            line = say("unknown.no-answer-either")
        next_at = checking.next_at_s
        instant, automatic = preview.off(sale.goods) if preview else (None, None)
        return UnknownState(
            receipt_number=sale.reference.receipt_number,
            customer=sale.customer,
            kept_at=sale.performed_on,
            sent_at=checking.sent_at,
            checks=checking.checks,
            next_check_s=None if next_at is None else max(ceil(next_at - now), 0),
            not_seen=checking.not_seen,
            expected_award=preview.award if preview else None,
            goods=sale.goods,
            instant=instant,
            automatic=automatic,
            from_wallet=sale.asked_with_purchase,
            to_pay=sale.expected_to_pay,
            full_price_first=now - checking.since_s >= PATIENCE_S,
            asks_cancel=self._asks_cancel,
            line=line,
            resends=sale.resends,
            resends_most=ROUNDS - 1,
        )
