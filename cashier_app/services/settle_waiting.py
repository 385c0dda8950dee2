"""Do what a person decides about something that waits to be sent."""

from collections.abc import Callable
from enum import Enum

from cashier_app.domain.decision import Decision
from cashier_app.domain.errors import CashierError, RefusedError, TransitionError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.tender import TenderKind
from cashier_app.services.found_purchase import as_recorded
from cashier_app.services.look_up_purchase import MISMATCH
from cashier_app.services.ports import (
    Books,
    Lane,
    OutboxKind,
    OutboxRow,
    OutboxState,
    TaskRunner,
    WriteRequest,
)
from cashier_app.services.send_waiting import SendWaiting

Move = Callable[[Sale], Sale]


class Settled(Enum):
    """What became of a person's word: done, overtaken by an answer, or not checked for now."""

    DONE = "done"
    OVERTAKEN = "overtaken"
    NO_ANSWER = "no-answer"


@frozen
class Settlement:
    """A decision about a row, how it ended, and the sale as it stands after it."""

    row: OutboxRow
    decision: Decision
    outcome: Settled
    sale: Sale


def decisions_about(row: OutboxRow) -> tuple[Decision, ...]:
    """Return what a person may decide about a row as it stands, in the order of the buttons.

    A sale is taken out only while it surely never left this till. A cancellation cannot be kept
    without reward: there is no sale to keep. What became of a return is between shop and customer.
    """
    purchase = row.kind is OutboxKind.PURCHASE
    if row.state is OutboxState.WAITING:
        return (Decision.REMOVE,) if row.never_left else ()
    if row.kind is OutboxKind.RETURN_CHECK:
        return (Decision.SETTLED,) if row.state is OutboxState.NEEDS_A_PERSON else ()
    keep = (Decision.KEEP_WITHOUT_REWARD,) if purchase else ()
    if row.state is OutboxState.REFUSED:
        return (Decision.SEND_AGAIN, *keep)
    if row.state is OutboxState.NEEDS_A_PERSON:
        return (Decision.IT_IS_AT_CRM, Decision.SEND_AGAIN, *keep)
    return ()


class SettleWaiting:
    """Writes a person's word on a row, once: a second press, or an answer, finds it settled.

    Nothing is sent from here. What is to be sent again goes back to the outbox, which looks for it
    first; what is said to be at CRM.COM is read there, so that *Give back* is complete.
    """

    def __init__(
        self,
        books: Books,
        send: SendWaiting,
        runner: TaskRunner,
        *,
        drawer: Callable[[], None],
        settled: Callable[[Settlement], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `settled` after each decision, `drawer` when cash goes back, `failed` on a bug."""
        self._books = books
        self._send = send
        self._runner = runner
        self._drawer = drawer
        self._settled = settled
        self._failed = failed
        self._deciding: set[int] = set()
        # Whether what waits belongs to another CRM.COM than that of the settings.
        self.elsewhere: Callable[[], bool] = lambda: False

    def is_deciding(self, row: OutboxRow) -> bool:
        """Whether a decision about this row is on its way."""
        return row.id in self._deciding

    def send_again(self, row: OutboxRow) -> None:
        """Let the outbox take a row up anew, after one more look for it.

        A purchase that was refused is sent as the settings say now: they may be what was mended.
        """

        def move(sale: Sale) -> Sale:
            return sale.released() if sale.crm is CrmState.REFUSED else sale

        if self._begins(row, Decision.SEND_AGAIN):
            refused = row.kind is OutboxKind.PURCHASE and row.state is OutboxState.REFUSED
            anew = self._send.request_of_today if refused else None
            self._write(row, Decision.SEND_AGAIN, move, anew)

    def keep_without_reward(self, row: OutboxRow) -> None:
        """Send a purchase no more: its customer gets no reward for it."""
        if self._begins(row, Decision.KEEP_WITHOUT_REWARD):
            self._write(row, Decision.KEEP_WITHOUT_REWARD, Sale.without_reward)

    def remove(self, row: OutboxRow) -> None:
        """Take a sale out that never left this till; the money goes back (`Sale.money_back`)."""
        if self._begins(row, Decision.REMOVE):
            self._write(row, Decision.REMOVE, Sale.cancelled)

    def settled_with_customer(self, row: OutboxRow) -> None:
        """Take a person's word that what CRM.COM returned behind the bill is settled."""
        if self._begins(row, Decision.SETTLED):
            self._write(row, Decision.SETTLED, lambda sale: sale)

    def it_is_at_crm(self, row: OutboxRow) -> None:
        """Take a person's word that what the row is about is at CRM.COM.

        A purchase is looked up once more, only to read what it took from the wallet. Where it is
        not found as the till sent it, or CRM.COM refuses the look-up for good, her word counts
        alone; while CRM.COM does not answer nothing is decided, because the figures would be lost.
        The CRM.COM of another address is not asked: her word counts alone there as well.
        """
        decision = Decision.IT_IS_AT_CRM
        if not self._begins(row, decision):
            return
        if row.kind is not OutboxKind.PURCHASE:
            self._write(row, decision, lambda sale: sale)
        elif self.elsewhere():
            self._write(row, decision, Sale.seen_at_crm)
        else:
            self._look_up(row, decision)

    # ---- within --------------------------------------------------------------------------------

    def _look_up(self, row: OutboxRow, decision: Decision) -> None:
        def read(answer: RecordedPurchase | None) -> None:
            if answer is None or answer.cancelled:  # what is cancelled took nothing
                self._write(row, decision, Sale.seen_at_crm)
            else:
                self._write(row, decision, lambda sale: as_recorded(self._books, sale, answer))

        def not_read(error: Exception) -> None:
            # The words on a purchase that waits for a person are those of a refused look-up.
            if isinstance(error, RefusedError) and (error.code == MISMATCH or row.words):
                read(None)
                return
            self._end(row, decision, Settled.NO_ANSWER, row.sale)
            if not isinstance(error, CashierError):
                self._failed(error)

        self._runner.submit(Lane.LOOKUP, lambda: self._send.look_up(row), read, not_read)

    def _begins(self, row: OutboxRow, decision: Decision) -> bool:
        """Whether this decision may be made now; a second press while one is written is none."""
        if row.id in self._deciding or decision not in decisions_about(row):
            return False
        self._deciding.add(row.id)
        return True

    def _write(
        self,
        row: OutboxRow,
        decision: Decision,
        move: Move,
        anew: Callable[[Sale], WriteRequest] | None = None,
    ) -> None:
        def write() -> Sale:
            known = self._books.outbox_row(row.id)
            if known is None:
                message = "the row is settled already"
                raise TransitionError(message)
            sale = move(known.sale)
            self._books.outbox_decided(row, decision, sale, anew(sale) if anew else None)
            return sale

        def written(sale: Sale) -> None:
            cash = any(part.kind is TenderKind.CASH for part in sale.money_back)
            if decision is Decision.REMOVE and cash:
                self._drawer()
            self._end(row, decision, Settled.DONE, sale)

        def not_written(error: Exception) -> None:
            if isinstance(error, TransitionError):
                self._end(row, decision, Settled.OVERTAKEN, row.sale)
            else:
                self._deciding.discard(row.id)
                self._failed(error)

        self._runner.submit(Lane.BOOKS, write, written, not_written)

    def _end(self, row: OutboxRow, decision: Decision, outcome: Settled, sale: Sale) -> None:
        self._deciding.discard(row.id)
        self._settled(Settlement(row, decision, outcome, sale))
