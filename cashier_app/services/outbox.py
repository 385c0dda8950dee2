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
from cashier_app.services.send_waiting import Attempt, SendWaiting

# While something waits the till tries by itself at 20 s, at 40 s, and then every minute.
PAUSES_S = (20.0, 20.0, 60.0)
_LIVE = (OutboxState.WAITING, OutboxState.BEING_CHECKED)


class Outbox:
    """Works through the outbox, oldest first, whenever the line lets it.

    What is about to be sent is noted as being checked first, so that a till that dies in between
    looks it up instead of sending it twice. Live rows of one customer keep their order; nothing
    holds up another customer's rows, and what waits for a person holds up nobody's.
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
        """Call `changed` when `waiting` or `awaited` changes, `failed` on a bug."""
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
        self.awaited = False

    @property
    def working(self) -> bool:
        """Whether a round is under way, or one more is to come at once."""
        return self._working

    def start(self) -> None:
        """Begin to work: now, and then again and again."""
        self.send_now()
        self._tries = self._tries + 1 if self.waiting else 0
        self._runner.after(PAUSES_S[min(self._tries, len(PAUSES_S) - 1)], self.start)

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
        self._count(rows)
        held: set[str] = set()
        for row in rows:
            customer = _customer_of(row.sale)
            if row.state not in _LIVE:
                continue
            if _names_what_it_cancels(row):
                self._round.append(row)
            elif customer not in held:
                self._round.append(row)
                held.add(customer)
        self._next()

    def _count(self, rows: Sequence[OutboxRow]) -> None:
        """How many rows wait, and whether CRM.COM may have one of them without having said so."""
        counted = len(rows), any(row.state is OutboxState.BEING_CHECKED for row in rows)
        if counted != (self.waiting, self.awaited):
            self.waiting, self.awaited = counted
            self._changed()

    def _next(self) -> None:
        if self._round:
            self._do(self._round.pop(0))
            return
        self._working = False
        if self._progress or self._again:
            self.send_now()

    def _do(self, row: OutboxRow) -> None:
        if self._send.never_sent(row):
            self._note_and_send(row)
            return
        tried_at = self._tried_at.get(row.id)
        quiet = tried_at is not None and self._clock.seconds() - tried_at >= self._quiet_s

        def checked(attempt: Attempt) -> None:
            # No earlier request was on the line during this look-up: the lane is one wide. So the
            # quiet period of a row that this run of the till did not send begins here.
            self._tried_at.setdefault(row.id, self._clock.seconds())
            if attempt.send:
                self._note_and_send(row)
            else:
                self._attempted(row, row, attempt)

        self._in_money_lane(lambda: self._send.check(row, quiet=quiet), checked)

    def _note_and_send(self, row: OutboxRow) -> None:
        """Note a purchase as being checked before it is handed to the line."""
        noted = replace(row, state=OutboxState.BEING_CHECKED, attempts=row.attempts + 1)

        def sent(attempt: Attempt) -> None:
            if attempt.away:  # it was not sent, so it stands as before
                self._attempted(noted, row, replace(attempt, state=row.state))
                return
            self._tried_at[row.id] = self._clock.seconds()
            self._attempted(noted, noted, attempt)

        def written(lives: bool) -> None:  # noqa: FBT001 - the one result of a write
            if lives:
                self._in_money_lane(lambda: self._send.send(noted), sent)
            else:
                self._next()

        self._in_books_lane(noted, Attempt(noted.state, noted.words), written)

    def _attempted(self, stands: OutboxRow, row: OutboxRow, attempt: Attempt) -> None:
        """Write what became of a row, unless the books say just that; `stands` is what they say."""
        if attempt.away:
            self._round.clear()
        self._progress = self._progress or attempt.state not in _LIVE
        said = (stands.state, stands.words, stands.attempts, None)
        if said == (attempt.state, attempt.words, row.attempts, attempt.move):
            self._next()
        else:
            self._in_books_lane(row, attempt, lambda _: self._next())

    def _in_books_lane(
        self, row: OutboxRow, attempt: Attempt, done: Callable[[bool], None]
    ) -> None:
        """Write an attempt, with the sale as it stands in the books by then.

        `done` hears whether the row still lived: a late answer may have settled it meanwhile.
        """

        def write() -> bool:
            known = next((one for one in self._books.outbox() if one.id == row.id), None)
            if known is None:
                return False
            sale = attempt.move(known.sale) if attempt.move else known.sale
            self._books.outbox_tried(row, attempt.state, sale, attempt.words)
            return True

        self._runner.submit(Lane.BOOKS, write, done, self._broke)

    def _in_money_lane(self, work: Callable[[], Attempt], done: Callable[[Attempt], None]) -> None:
        def broke(error: Exception) -> None:
            self._failed(error)
            self._next()

        self._runner.submit(Lane.MONEY, work, done, broke, behind=True)

    def _broke(self, error: Exception) -> None:
        """A round that breaks ends; the next one begins by itself."""
        self._round.clear()
        self._working = False
        self._failed(error)


def _customer_of(sale: Sale) -> str:
    """Rows of one customer keep their order; what was typed names an unchecked one."""
    customer = sale.customer
    return "" if customer is None else customer.id or customer.identification.value


def _names_what_it_cancels(row: OutboxRow) -> bool:
    """Whether a cancellation has its number: it concerns no other event and keeps no order."""
    return row.kind is not OutboxKind.PURCHASE and row.request is not None
