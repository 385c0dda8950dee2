"""Waiting to be sent: trust that nothing is lost, and decide what only a person can."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from cashier_app.domain.bought import Bought
from cashier_app.domain.decision import Decision
from cashier_app.domain.money import ZERO
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.presenters.for_a_person import FOR_A_PERSON, ForAPerson
from cashier_app.presenters.queue_notice import handed_over, line_notice, settled_notice
from cashier_app.presenters.queue_state import QueueNotice, QueueRow, QueueState, QueueView
from cashier_app.presenters.queue_undoing import (
    decided_elsewhere,
    needing_a_person,
    purchase_of,
    undoing_rows,
)
from cashier_app.presenters.sale_detail import Standing, detail_of
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.services.cancel_purchase import Cancelling
from cashier_app.services.check_line import CheckLine
from cashier_app.services.line import Line
from cashier_app.services.outbox import Outbox
from cashier_app.services.ports import Clock, OutboxKind, OutboxRow, OutboxState, Task, TaskRunner
from cashier_app.services.settle_return import NextStep
from cashier_app.services.settle_waiting import Settlement, SettleWaiting, decisions_about

_TICK_S = 1.0
# After weeks without a line thousands wait: nobody reads them all, and the list must not stutter.
_SHOWN_AT_MOST = 200
# A row that may be at CRM.COM asks before it is sent again; one that was refused surely is not.
_ASKS_NOT = (Decision.SEND_AGAIN, OutboxState.REFUSED)


class QueuePresenter:
    """Shows the waiting list, newest first, and asks before a decision that cannot be undone."""

    def __init__(  # noqa: PLR0913 - it shows what many services know of what waits
        self,
        view: QueueView,
        outbox: Outbox,
        settle: SettleWaiting,
        check: CheckLine,
        line: Line,
        runner: TaskRunner,
        clock: Clock,
        navigation: Navigation,
        *,
        step: Decimal,
        in_work: Callable[[], Sale | None],
        returns: Callable[[], Sequence[NextStep]],
        cancelling: Callable[[], Sequence[Cancelling]],
        look_now: Callable[[], None],
        purchases: Callable[[], None],
        show_purchase: Callable[[Reference], None],
        show_elsewhere: Callable[[Bought], None],
    ) -> None:
        """Call `purchases` to show all purchases, the others for one of this till or of another.

        `step` is the shop's smallest coin, `in_work` the sale at the till; `returns` and
        `cancelling` are the returns of goods and the cancellations of past purchases that have not
        ended: they wait here, too, and `look_now` looks them up at once.
        """
        self._view = view
        self._outbox = outbox
        self._settle = settle
        self._check = check
        self._line = line
        self._runner = runner
        self._clock = clock
        self._navigation = navigation
        self._step = step
        self._in_work = in_work
        self._returns = returns
        self._cancelling = cancelling
        self._look_now = look_now
        self._purchases = purchases
        self._show_purchase = show_purchase
        self._show_elsewhere = show_elsewhere
        self._selected: int | None = None
        self._question: Decision | None = None
        self._said: QueueNotice | None = None
        self._summary = _Summary(())
        self._sending = False
        self._tick: Task | None = None

    def open(self) -> None:
        """Show the list, with nothing chosen, and count the seconds to the next try."""
        self._choose(None)
        self._check.forget()
        self._navigation.enter(Screen.QUEUE)
        self._count()

    def changed(self) -> None:
        """Show how list and line stand now, while somebody looks."""
        if self._navigation.room is Screen.QUEUE:
            self._view.render(self._state())

    # ---- what a cashier asks -------------------------------------------------------------------

    def row_selected(self, row: int) -> None:
        """Show a row's receipt and what can be decided; what is undone is shown on Purchases."""
        returns, cancelling = self._returns(), self._cancelling()
        reference = purchase_of(returns, cancelling, row)
        if reference is not None:
            self._show_purchase(reference)
            return
        elsewhere = decided_elsewhere(returns, cancelling, row)
        if elsewhere is not None:
            self._show_elsewhere(elsewhere)
            return
        self._choose(row)
        self.changed()

    def ask_to_remove(self, row: OutboxRow) -> None:
        """Come here from elsewhere to ask whether this row is taken out."""
        self.open()
        self._choose(row.id)
        self.decision_requested(Decision.REMOVE)

    def decision_requested(self, decision: Decision) -> None:
        """Ask before it is done; only what was refused is sent again without asking."""
        row = self._row
        if row is None or decision not in self._decisions_on(row):
            return
        if (decision, row.state) == _ASKS_NOT:
            self._decide(row, decision)
        else:
            self._question = decision
        self.changed()

    def decision_confirmed(self) -> None:
        """Do what was asked, once."""
        row, decision = self._row, self._question
        if row is not None and decision is not None:
            self._decide(row, decision)
            self.changed()

    def decision_declined(self) -> None:
        """Leave the row as it is."""
        self._question = None
        self.changed()

    def test_requested(self) -> None:
        """See whether CRM.COM answers."""
        if self._line.held:
            return
        # What comes of it is said where a chosen row stands, and would be nowhere beside one.
        self._choose(None)
        self._line.asked_by_person()
        self._check.ask()

    def send_requested(self) -> None:
        """Send now, oldest first, and look up what was undone; offline by hand nothing is sent."""
        if self._line.held:
            return
        self._choose(None)
        self._check.forget()
        self._sending = True
        self._line.asked_by_person()
        self._outbox.send_now()
        self._look_now()
        self.changed()

    def back_requested(self) -> None:
        """Show all purchases."""
        self._purchases()

    def settled(self, settlement: Settlement) -> None:
        """Say what became of a decision, and how money goes back where it does."""
        self._said = settled_notice(settlement, self._step)
        self.changed()

    # ---- within --------------------------------------------------------------------------------

    @property
    def _row(self) -> OutboxRow | None:
        """The chosen row as it stands now; None when it left the list."""
        return next((row for row in self._outbox.rows if row.id == self._selected), None)

    def _choose(self, row: int | None) -> None:
        self._selected = row
        self._question = None
        self._said = None

    def _decide(self, row: OutboxRow, decision: Decision) -> None:
        """Hand it to the service; `settled` hears what became of it."""
        verbs = {
            Decision.SEND_AGAIN: self._settle.send_again,
            Decision.KEEP_WITHOUT_REWARD: self._settle.keep_without_reward,
            Decision.IT_IS_AT_CRM: self._settle.it_is_at_crm,
            Decision.REMOVE: self._settle.remove,
            Decision.SETTLED: self._settle.settled_with_customer,
        }
        self._choose(None)
        verbs[decision](row)

    def _decisions_on(self, row: OutboxRow) -> tuple[Decision, ...]:
        """Return what may be decided now: nothing while a decision is being written."""
        return () if self._settle.is_deciding(row) else decisions_about(row)

    def _count(self) -> None:
        if self._tick is not None:
            self._tick.withdraw()
            self._tick = None
        if self._navigation.room is Screen.QUEUE:
            self.changed()
            self._tick = self._runner.after(_TICK_S, self._count)

    def _state(self) -> QueueState:
        rows = self._outbox.rows
        if rows != self._summary.rows:
            self._summary = _Summary(rows)
        of_all = self._summary
        row = self._row
        decisions = () if row is None else self._decisions_on(row)
        if self._question not in decisions:
            self._question = None
        removing = self._question is Decision.REMOVE
        self._sending = self._sending and self._outbox.working and bool(rows)
        returns, cancelling = self._returns(), self._cancelling()
        undoing = undoing_rows(returns, cancelling)
        need = needing_a_person(of_all.need_a_person, returns, cancelling)
        stand = (*(one.standing for one in undoing), *(Standing(one.state.value) for one in rows))
        return QueueState(
            rows=(*undoing, *of_all.shown),
            today=self._clock.now().date(),
            notice=self._said
            or line_notice(self._line, self._check, stand, need, self._next_try_s),
            hidden=len(rows) - len(of_all.shown),
            purchases=of_all.purchases,
            undoing=len(undoing) + len(rows) - of_all.purchases,
            total=of_all.total,
            customers=of_all.customers,
            need_a_person=need,
            selected=None if row is None else row.id,
            detail=None if row is None else detail_of(row.sale, Standing(row.state.value)),
            words="" if row is None else row.words,
            decisions=decisions,
            question=self._question,
            money_back=handed_over(row.sale, self._step) if row is not None and removing else (),
            sending=self._sending,
            testing=self._check.asking,
            by_hand=self._line.by_hand_since is not None,
            elsewhere=self._line.elsewhere is not None,
            in_work=self._unanswered(),
        )

    def _unanswered(self) -> str:
        sale = self._in_work()
        if sale is None or sale.crm is not CrmState.UNKNOWN:
            return ""
        return sale.reference.receipt_number

    @property
    def _next_try_s(self) -> float | None:
        """Seconds to the next try by itself, None while one goes on."""
        at = self._outbox.next_at_s
        if self._outbox.working or at is None:
            return None
        return max(at - self._clock.seconds(), 0.0)


class _Summary:
    """What the list shows of these rows, worked out once: the seconds that count change nothing.

    What needs a person is shown whatever its age; of the rest the newest are.
    """

    def __init__(self, rows: tuple[OutboxRow, ...]) -> None:
        self.rows = rows
        purchases = [row for row in rows if row.kind is OutboxKind.PURCHASE]
        self.purchases = len(purchases)
        self.total = sum((row.sale.goods for row in purchases), ZERO)
        self.customers = len({_who(row) for row in purchases})
        for_a_person = [row for row in rows if row.state in FOR_A_PERSON]
        self.need_a_person = ForAPerson.of(for_a_person)
        kept = {row.id for row in (*for_a_person[:_SHOWN_AT_MOST], *rows[-_SHOWN_AT_MOST:])}
        self.shown = tuple(_shown(row) for row in reversed(rows) if row.id in kept)


def _shown(row: OutboxRow) -> QueueRow:
    sale = row.sale
    return QueueRow(
        id=row.id,
        kind=row.kind,
        number=sale.reference.receipt_number,
        at=sale.bought_at,
        customer=sale.customer,
        total=sale.goods,
        standing=Standing(row.state.value),
    )


def _who(row: OutboxRow) -> str:
    customer = row.sale.customer
    return "" if customer is None else customer.id or customer.identification.value
