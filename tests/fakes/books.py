"""A journal in memory that keeps the order of everything written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from cashier_app.domain.errors import StorageError
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import CrmState, Sale, Stage
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


@dataclass
class FakeBooks:
    """Does what the journal promises, without a disk; `full` makes every write fail."""

    clock: FakeClock = field(default_factory=FakeClock)
    written: list[tuple[Entry, Sale, WriteRequest | None]] = field(default_factory=list)
    jobs: list[PrintJob] = field(default_factory=list)
    rows: list[OutboxRow] = field(default_factory=list)
    reduction: Reduction | None = Reduction.FRONT_END
    number: int = 417
    full: bool = False

    @property
    def entries(self) -> list[Entry]:
        """The kinds of the rows, in order."""
        return [entry for entry, _, _ in self.written]

    def knows(self, identity: str) -> bool:
        """Whether a basket was submitted."""
        return any(sale.identity == identity for _, sale, _ in self.written)

    def submit(
        self, identity: str, make: Callable[[Reference], tuple[Sale, WriteRequest | None]]
    ) -> tuple[Sale, WriteRequest | None]:
        """Take the next number, or find the first sale of this identity."""
        for _, sale, _ in reversed(self.written):
            if sale.identity == identity:
                return sale, None
        self._check()
        sale, request = make(Reference("LCA1", "3", self.number + 1, "K7Q2"))
        self.number += 1
        self.written.append((Entry.SUBMITTED, sale, request))
        return sale, request

    def record(self, entry: Entry, sale: Sale, request: WriteRequest | None = None) -> None:
        """Write a step."""
        self._check()
        self.written.append((entry, sale, request))

    def close(self, sale: Sale, receipt: Receipt) -> PrintJob:
        """Write the end of a sale."""
        self._check()
        self.written.append((Entry.CLOSED, sale, None))
        if sale.must_still_be_sent:
            unknown = sale.crm is CrmState.UNKNOWN
            state = OutboxState.BEING_CHECKED if unknown else OutboxState.WAITING
            self._queue(OutboxKind.PURCHASE, state, sale, self._request_of(sale), int(unknown))
        return self._job(receipt)

    def give_up(self, sale: Sale, cancellation: WriteRequest | None) -> None:
        """Write a sale as given up."""
        self._check()
        self.written.append((Entry.GIVEN_UP, sale, cancellation))
        if sale.may_be_at_crm:
            self._queue(OutboxKind.CANCELLATION, OutboxState.WAITING, sale, cancellation, 0)

    def queue_spend_cancellation(self, sale: Sale, cancellation: WriteRequest | None) -> None:
        """Queue the cancellation of a spend."""
        self._check()
        self._queue(OutboxKind.SPEND_CANCELLATION, OutboxState.WAITING, sale, cancellation, 0)

    def add_copy(self, receipt: Receipt) -> PrintJob:
        """Write a job for one more copy."""
        self._check()
        same = [job for job in self.jobs if job.receipt.reference == receipt.reference]
        return self._job(receipt.as_copy(max((job.receipt.copy for job in same), default=0) + 1))

    def print_outcome(self, job: PrintJob, outcome: PrintOutcome) -> None:
        """Note what became of a job."""
        self._check()
        self.jobs = [
            replace(known, outcome=outcome) if known.id == job.id else known for known in self.jobs
        ]

    def waiting_print_jobs(self) -> Sequence[PrintJob]:
        """The jobs that did not reach paper."""
        waits = (PrintOutcome.WAITING, PrintOutcome.NOT_PRINTED)
        return [job for job in self.jobs if job.outcome in waits]

    def outbox(self) -> Sequence[OutboxRow]:
        """What waits."""
        return [row for row in self.rows if row.state is not OutboxState.DONE]

    def outbox_tried(self, row: OutboxRow, state: OutboxState, sale: Sale, words: str = "") -> None:
        """Note an attempt."""
        self._check()
        noted = replace(row, state=state, sale=sale, words=words)
        self.rows = [noted if known.id == row.id else known for known in self.rows]

    def open_sale(self) -> OpenSale | None:
        """The sale in work."""
        for _, sale, _ in reversed(self.written):
            return OpenSale(sale, self._request_of(sale)) if sale.stage is Stage.OPEN else None
        return None

    def last_reduction(self) -> Reduction | None:
        """The reduction method last stated."""
        return self.reduction

    def _check(self) -> None:
        if self.full:
            message = "the disk is full"
            raise StorageError(message)

    def _request_of(self, sale: Sale) -> WriteRequest | None:
        for entry, written, request in reversed(self.written):
            if entry is Entry.SUBMITTED and written.identity == sale.identity:
                return request
        return None

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
        number = len(self.rows) + 1
        tried = sale.performed_on
        self.rows.append(OutboxRow(number, kind, state, sale, request, tried, attempts))
