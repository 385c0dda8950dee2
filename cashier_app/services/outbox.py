"""Send on what could not be sent: closed sales and cancellations, never a spend request."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import (
    Books,
    Clock,
    Lane,
    OutboxKind,
    OutboxRow,
    OutboxState,
    TaskRunner,
)
from cashier_app.services.send_waiting import Attempt, Plan, SendWaiting

# The till tries by itself after 20 s, 40 s, and then every minute.
TRIES_S = (20.0, 40.0, 60.0)
_LIVE = (OutboxState.WAITING, OutboxState.BEING_CHECKED)


class Outbox:
    """Works through the outbox, oldest first, whenever the line lets it.

    What is about to be sent is noted as being checked first, so that a till that dies in between
    looks it up instead of sending it twice. Rows of one customer keep their order; a row that
    waits for something holds up nobody else's.
    """

    def __init__(
        self,
        books: Books,
        send: SendWaiting,
        runner: TaskRunner,
        clock: Clock,
        quiet_s: float,
        *,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when the number of waiting rows changes, `failed` on a bug."""
        self._books = books
        self._send = send
        self._runner = runner
        self._clock = clock
        self._quiet_s = quiet_s
        self._changed = changed
        self._failed = failed
        self._tried_at: dict[int, float] = {}
        self._round: list[OutboxRow] = []
        self._working = False
        self._progress = False
        self._again = False
        self._tries = 0
        self.waiting = 0

    def start(self) -> None:
        """Begin to work: now, and then again and again."""
        self.send_now()
        delay = TRIES_S[min(self._tries, len(TRIES_S) - 1)]
        self._tries = self._tries + 1 if self.waiting else 0
        self._runner.after(delay, self.start)

    def send_now(self) -> None:
        """Work through everything that waits, once."""
        if self._working:
            self._again = True
            return
        self._working = True
        self._again = False
        self._progress = False
        self._runner.submit(Lane.BOOKS, self._books.outbox, self._begin, self._broke)

    def answered(self, identity: str, answer: RecordedPurchase) -> None:
        """A live call's answer came after its sale had closed: it is final for its row."""

        def work() -> None:
            for row in self._books.outbox():
                if row.sale.identity == identity and row.kind is OutboxKind.PURCHASE:
                    self._books.outbox_tried(row, OutboxState.DONE, row.sale.recorded(answer))

        self._runner.submit(Lane.BOOKS, work, lambda _: self.send_now(), self._failed)

    # ---- a round -------------------------------------------------------------------------------

    def _begin(self, rows: Sequence[OutboxRow]) -> None:
        if len(rows) != self.waiting:
            self.waiting = len(rows)
            self._changed()
        served: set[str] = set()
        for row in rows:
            customer = _customer_of(row.sale)
            if row.state in _LIVE and customer not in served:
                self._round.append(row)
            served.add(customer)
        self._next()

    def _next(self) -> None:
        if self._round:
            self._prepare(self._round.pop(0))
            return
        self._working = False
        if self._progress or self._again:
            self.send_now()

    def _prepare(self, row: OutboxRow) -> None:
        """Note a purchase as being checked before it is handed to the line."""
        now = self._clock.seconds()
        quiet_over = now - self._tried_at.setdefault(row.id, now) >= self._quiet_s
        plan = self._send.plan(row, quiet_over=quiet_over)
        if not plan.sends:
            self._work(row, plan)
            return
        noted = replace(row, state=OutboxState.BEING_CHECKED, attempts=row.attempts + 1)
        self._runner.submit(
            Lane.BOOKS,
            lambda: self._books.outbox_tried(noted, OutboxState.BEING_CHECKED, noted.sale),
            lambda _: self._work(noted, plan),
            self._broke,
        )

    def _work(self, row: OutboxRow, plan: Plan) -> None:
        self._runner.submit(
            Lane.MONEY,
            lambda: self._send.attempt(row, plan),
            lambda attempt: self._attempted(row, plan, attempt),
            self._broke,
            behind=True,
        )

    def _attempted(self, row: OutboxRow, plan: Plan, attempt: Attempt) -> None:
        if plan.sends:
            self._tried_at[row.id] = self._clock.seconds()
        if attempt.away:
            self._round.clear()
        else:
            self._progress = self._progress or attempt.state not in _LIVE
        if (attempt.state, attempt.sale, attempt.words) == (row.state, row.sale, row.words):
            self._next()
            return
        self._runner.submit(
            Lane.BOOKS,
            lambda: self._books.outbox_tried(row, attempt.state, attempt.sale, attempt.words),
            lambda _: self._next(),
            self._broke,
        )

    def _broke(self, error: Exception) -> None:
        """A round that breaks ends; the next one begins by itself."""
        self._round.clear()
        self._working = False
        self._failed(error)


def _customer_of(sale: Sale) -> str:
    """Rows of one customer keep their order; what was typed names an unchecked one."""
    customer = sale.customer
    return "" if customer is None else customer.id or customer.identification.value
