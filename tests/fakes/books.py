"""A journal in memory that keeps the order of everything written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from cashier_app.domain.cancellation import OPEN_CANCELLATIONS, Cancellation, CancelState
from cashier_app.domain.decision import Decision
from cashier_app.domain.elsewhere import Elsewhere
from cashier_app.domain.errors import StorageError, TransitionError
from cashier_app.domain.exchange import taken_of
from cashier_app.domain.give_back import GiveBack, owed_by
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CRM_MOVES, STAGE_MOVES, CrmState, SpendState, Stage
from cashier_app.services.ports import (
    Entry,
    OpenSale,
    OutboxKind,
    OutboxRow,
    OutboxState,
    PrintJob,
    PrintOutcome,
    WriteRequest,
)
from tests.fakes.clock import FakeClock
from tests.fakes.return_books import FakeReturnRows


@dataclass
class FakeBooks(FakeReturnRows):
    """Does what the journal promises, without a disk.

    `full` makes every write fail; `broken` names the writes that fail: entries, or methods of the
    journal. `sales` holds each sale as it was last written.
    """

    clock: FakeClock = field(default_factory=FakeClock)
    written: list[tuple[Entry, Sale, WriteRequest | None]] = field(default_factory=list)
    jobs: list[PrintJob] = field(default_factory=list)
    rows: list[OutboxRow] = field(default_factory=list)
    reduction: Reduction | None = Reduction.FRONT_END
    full: bool = False
    broken: set[Entry | str] = field(default_factory=set)
    places: dict[tuple[str, OutboxKind], int] = field(default_factory=dict)
    decisions: list[tuple[int, Decision]] = field(default_factory=list)
    owed: list[str] = field(default_factory=list)
    given_back: dict[str, PrintJob] = field(default_factory=dict)
    asked: dict[int, Cancellation] = field(default_factory=dict)
    address: str | None = None

    @property
    def entries(self) -> list[Entry]:
        """The kinds of the rows, in order."""
        return [entry for entry, _, _ in self.written]

    def at_address(self, address: str) -> Elsewhere | None:
        """Take the address, or say what belongs to the one before."""
        self._check("at_address")
        bound = [row for row in self.outbox() if not row.never_left]
        begun = (CrmState.SENDING, CrmState.UNKNOWN, CrmState.RECORDED)
        in_work = [
            sale for sale in self.sales.values() if sale.stage is Stage.OPEN and sale.crm in begun
        ]
        things = len(bound) + len(in_work) + len(self.cancellations())
        if self.address in {None, address} or not things:
            self.address = address
            return None
        for row in bound:
            state = row.state if row.state is OutboxState.REFUSED else OutboxState.NEEDS_A_PERSON
            self.rows[row.id - 1] = replace(row, state=state)
        return Elsewhere(self.address or "", things)

    def knows(self, identity: str) -> bool:
        """Whether a basket was submitted."""
        return any(sale.identity == identity for _, sale, _ in self.written)

    def submit(
        self,
        identity: str,
        make: Callable[[Reference], tuple[Sale, WriteRequest | None]],
        ask: Callable[[Sale], tuple[Sale, WriteRequest]] | None = None,
    ) -> tuple[Sale, WriteRequest | None]:
        """Take the next number, or find the first sale of this identity."""
        if identity in self.sales:
            return self.sales[identity], None
        self._check(Entry.SUBMITTED)
        sale, request = make(Reference("LCA1", "3", self.number + 1, "K7Q2"))
        asking = ask(sale) if ask else None
        self.number += 1
        self._write(Entry.SUBMITTED, sale, request)
        if asking is not None:
            self._write(Entry.SPEND_ASKED, *asking)
        return asking or (sale, request)

    def record(self, entry: Entry, sale: Sale, request: WriteRequest | None = None) -> None:
        """Write a step."""
        self._check(entry)
        self._follow(sale)
        self._write(entry, sale, request)

    def sending_again(self, sale: Sale) -> WriteRequest:
        """Write that it is about to be sent again; return what it was sent with."""
        self._check(Entry.SENT_AGAIN)
        request = self._request_of(sale)
        if request is None:
            raise StorageError("no purchase request of it was ever written")
        self._write(Entry.SENT_AGAIN, sale)
        return request

    def close(self, sale: Sale, receipt: Receipt) -> PrintJob:
        """Write the end of a sale."""
        self._check(Entry.CLOSED)
        self._follow(sale)
        self._write(Entry.CLOSED, sale)
        if sale.must_still_be_sent:
            unknown = sale.crm is CrmState.UNKNOWN
            state = OutboxState.BEING_CHECKED if unknown else OutboxState.WAITING
            attempts = 1 + sale.resends if unknown else 0
            self._queue(OutboxKind.PURCHASE, state, sale, self._request_of(sale), attempts)
        if sale.spend.state is SpendState.RETURN_UNKNOWN:
            self._queue(OutboxKind.RETURN_CHECK, OutboxState.BEING_CHECKED, sale, None, 0)
        self._note_give_back(sale)
        return self._job(receipt)

    def give_up(self, sale: Sale, cancellation: WriteRequest | None) -> None:
        """Write a sale as given up."""
        self._check(Entry.GIVEN_UP)
        self._follow(sale)
        self._write(Entry.GIVEN_UP, sale, cancellation)
        if sale.may_be_at_crm:
            self._queue(OutboxKind.CANCELLATION, OutboxState.WAITING, sale, cancellation, 0)
        if sale.spend.state is SpendState.ASKING:
            self._queue(OutboxKind.SPEND_CANCELLATION, OutboxState.WAITING, sale, None, 0)

    def queue_spend_cancellation(self, sale: Sale, cancellation: WriteRequest | None) -> None:
        """Queue the cancellation of a spend."""
        self._check("queue_spend_cancellation")
        self._queue(OutboxKind.SPEND_CANCELLATION, OutboxState.WAITING, sale, cancellation, 0)

    def add_copy(self, receipt: Receipt) -> PrintJob:
        """Write a job for one more copy."""
        self._check("add_copy")
        same = [job for job in self.jobs if job.receipt.name == receipt.name]
        return self._job(receipt.as_copy(max((job.receipt.copy for job in same), default=-1) + 1))

    def print_job_of(self, reference: str) -> PrintJob | None:
        """The newest job of a sale's receipt."""
        self._check("print_job_of")
        return next((job for job in reversed(self.jobs) if job.receipt.name == reference), None)

    def print_outcome(self, job: PrintJob, outcome: PrintOutcome) -> None:
        """Note what became of a job."""
        self._check("print_outcome")
        self.jobs = [
            replace(known, outcome=outcome) if known.id == job.id else known for known in self.jobs
        ]

    def waiting_print_jobs(self) -> Sequence[PrintJob]:
        """The jobs that did not reach paper or were on their way."""
        waits = (PrintOutcome.WAITING, PrintOutcome.NOT_PRINTED, PrintOutcome.STARTED)
        return [job for job in self.jobs if job.outcome in waits]

    def outbox(self, after: int = 0) -> Sequence[OutboxRow]:
        """What waits, each row with its sale as last written."""
        live = [row for row in self.rows[after:] if row.state is not OutboxState.DONE]
        return [replace(row, sale=self.sales[row.sale.identity]) for row in live]

    def outbox_row(self, number: int) -> OutboxRow | None:
        """One row as it stands now, None when it is done."""
        row = self.rows[number - 1]
        done = row.state is OutboxState.DONE
        return None if done else replace(row, sale=self.sales[row.sale.identity])

    def outbox_tried(self, row: OutboxRow, state: OutboxState, sale: Sale, words: str = "") -> None:
        """Note an attempt; done is final, and nothing final of a sale is ever undone."""
        self._check("outbox_tried")
        if self.rows[row.id - 1].state is OutboxState.DONE:
            return
        self._stands(sale)
        self.rows[row.id - 1] = replace(row, state=state, sale=sale, words=words)
        self._note_give_back(sale)

    def outbox_decided(
        self,
        row: OutboxRow,
        decision: Decision,
        sale: Sale,
        request: WriteRequest | None = None,
    ) -> None:
        """Write a person's word, unless the row moved on."""
        self._check("outbox_decided")
        known = self.rows[row.id - 1]
        if (known.state, known.attempts) != (row.state, row.attempts):
            raise TransitionError("the row does not stand as the person saw it")
        self._stands(sale)
        again = decision is Decision.SEND_AGAIN
        state = OutboxState.BEING_CHECKED if again else OutboxState.DONE
        attempts = 0 if again else row.attempts
        decided = replace(row, state=state, sale=sale, words="", attempts=attempts)
        self.rows[row.id - 1] = replace(decided, request=request or row.request)
        self.decisions.append((row.id, decision))
        self._note_give_back(sale)

    def sales_between(self, since: datetime, until: datetime) -> Sequence[Sale]:
        """The sales of this time, in the order in which they were submitted."""
        self._check("sales_between")
        return [sale for sale in self.sales.values() if since <= sale.performed_on < until]

    def bought_between(self, since: datetime, until: datetime) -> Sequence[Sale]:
        """The sales whose paper shows this time, in the order in which they were submitted."""
        self._check("bought_between")
        return [sale for sale in self.sales.values() if since <= sale.bought_at < until]

    def sale_of(self, reference: str) -> Sale | None:
        """The sale with this reference."""
        self._check("sale_of")
        sales = (sale for sale in self.sales.values() if str(sale.reference) == reference)
        return next(sales, None)

    def sale_numbered(self, number: int) -> Sale | None:
        """The sale with this number."""
        self._check("sale_numbered")
        sales = (sale for sale in self.sales.values() if sale.reference.number == number)
        return next(sales, None)

    def cancel_asked(self, wanted: Cancellation, request: WriteRequest) -> Cancellation:
        """Write a cancellation that is about to be sent."""
        self._check("cancel_asked")
        if any(one.number == wanted.number for one in self.cancellations()):
            raise TransitionError("it is being cancelled already")
        if self.is_returned(wanted.sale) or self.is_kept(wanted.reference):
            raise TransitionError("goods of it are being returned")
        asked = replace(wanted, id=len(self.asked) + 1, state=CancelState.ASKED)
        self.asked[asked.id] = asked
        return asked

    def cancel_answered(self, cancellation: Cancellation) -> None:
        """Write how it ended, once."""
        self._check("cancel_answered")
        if self.asked[cancellation.id].state not in OPEN_CANCELLATIONS:
            raise TransitionError("it ended before")
        self.asked[cancellation.id] = cancellation

    def sale_cancelled(
        self,
        sale: Sale,
        credit: Callable[[Reference], Receipt],
        cancellation: Cancellation | None,
    ) -> PrintJob:
        """Write a sale as cancelled, once."""
        self._check(Entry.CANCELLED)
        if cancellation is not None:
            self.cancel_answered(cancellation)
        if self.is_returned(sale.identity):
            raise TransitionError("goods of it are being returned")
        if self.sales[sale.identity].stage is Stage.CANCELLED:
            raise TransitionError("it was cancelled before")
        self._write(Entry.CANCELLED, sale)
        self._settle_return_check(sale)
        return self._job(credit(self._next_number()))

    def cancellations(self) -> Sequence[Cancellation]:
        """Those that are not known yet."""
        return [one for one in self.asked.values() if one.state in OPEN_CANCELLATIONS]

    def give_backs(self) -> Sequence[GiveBack]:
        """What is owed."""
        owed = [owed_by(self.sales[one]) for one in self.owed if one not in self.given_back]
        return [one for one in owed if one is not None]

    def give_back_paid(self, give_back: GiveBack, receipt: Receipt) -> PrintJob:
        """Write the cash-out, once."""
        self._check(Entry.GIVEN_BACK)
        if give_back.identity not in self.owed:
            raise StorageError("nothing is owed for this sale")
        if give_back.identity not in self.given_back:
            if owed_by(self.sales[give_back.identity]) is None:
                raise TransitionError("a sale took all of it")
            self._write(Entry.GIVEN_BACK, self._given_back(give_back))
            self.given_back[give_back.identity] = self._job(receipt)
        return self.given_back[give_back.identity]

    def owe(self, sale: Sale) -> None:
        """It owes what was kept of it, whatever it owed before."""
        self.owed = [one for one in self.owed if one != sale.identity] + [sale.identity]
        self.given_back.pop(sale.identity, None)

    def _given_back(self, seen: GiveBack) -> Sale:
        sale = self.sales[seen.identity]
        if sale.exchange is None:
            return sale
        in_work = self.open_sale()
        taken = taken_of(in_work.sale.tenders) if in_work is not None else {}
        if any(reference == str(sale.reference) for reference, _ in taken):
            raise TransitionError("the sale in work pays with a part of it")
        if sale.exchange.left != seen.amount:
            raise TransitionError("a sale took some of it")
        return replace(sale, exchange=sale.exchange.given_back())

    def claim(self, sale: Sale, request: WriteRequest) -> None:
        """Give a sale to a customer, once."""
        self._check(Entry.CLAIMED)
        known = self.sales[sale.identity]
        free = known.stage is Stage.CLOSED and known.crm is CrmState.NONE
        if not free or self.is_returned(sale.identity):
            raise TransitionError("it is not without a customer any more")
        self._write(Entry.CLAIMED, sale, request)
        self._queue(OutboxKind.PURCHASE, OutboxState.WAITING, sale, request, 0)

    def claimed_since(self, since: datetime) -> Sequence[Sale]:
        """The sales that were given to customers."""
        self._check("claimed_since")
        claimed = [sale for sale in self.sales.values() if sale.claimed_at]
        return [sale for sale in claimed if datetime.fromisoformat(sale.claimed_at) >= since]

    def open_sale(self) -> OpenSale | None:
        """The sale in work."""
        in_work = [sale for sale in self.sales.values() if sale.stage is Stage.OPEN]
        return OpenSale(in_work[-1], self._request_of(in_work[-1])) if in_work else None

    def last_reduction(self) -> Reduction | None:
        """The reduction method last stated."""
        return self.reduction

    def _check(self, what: Entry | str) -> None:
        if self.full or what in self.broken:
            raise StorageError("the disk is full")

    def _write(self, entry: Entry, sale: Sale, request: WriteRequest | None = None) -> None:
        self._stands(sale)
        self.written.append((entry, sale, request))

    def _stands(self, sale: Sale) -> None:
        before = self.sales.get(sale.identity, sale)
        back = sale.stage is not before.stage and sale.stage not in STAGE_MOVES[before.stage]
        undone = sale.crm is not before.crm and not CRM_MOVES[before.crm]
        if back or undone:
            raise StorageError("an old view of the sale would undo what came after it")
        self.sales[sale.identity] = sale

    def _note_give_back(self, sale: Sale) -> None:
        owes = sale.stage is Stage.CLOSED and sale.crm is CrmState.RECORDED and sale.give_back
        if owes and sale.identity not in self.owed:
            self.owed.append(sale.identity)

    def _request_of(self, sale: Sale) -> WriteRequest | None:
        for entry, written, request in reversed(self.written):
            if entry is Entry.SUBMITTED and written.identity == sale.identity:
                return request
        return None

    def _settle_return_check(self, sale: Sale) -> None:
        check = self.places.get((sale.identity, OutboxKind.RETURN_CHECK))
        if check is not None:
            self.rows[check] = replace(self.rows[check], state=OutboxState.DONE)

    def _job(self, receipt: Receipt) -> PrintJob:
        job = PrintJob(len(self.jobs) + 1, receipt)
        self.jobs.append(job)
        return job

    def _queue(
        self,
        kind: OutboxKind,
        state: OutboxState,
        sale: Sale,
        request: WriteRequest | None,
        attempts: int,
    ) -> None:
        """Add a row; a second one for the same thing only brings its request, if it has one."""
        known = self.places.get((sale.identity, kind))
        if known is not None and self.rows[known].state is not OutboxState.DONE:
            self.rows[known] = replace(
                self.rows[known], request=request or self.rows[known].request
            )
            return
        number = len(self.rows) + 1
        self.places[sale.identity, kind] = number - 1
        tried = sale.performed_on
        self.rows.append(OutboxRow(number, kind, state, sale, request, tried, attempts))
