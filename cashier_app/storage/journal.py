"""The books of the till: every step of a sale, durable before anybody acts on it."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random

from cashier_app.domain.decision import Decision
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import SpendState, Stage
from cashier_app.services.ports import (
    Clock,
    Entry,
    OpenSale,
    OutboxKind,
    OutboxRow,
    OutboxState,
    PrintJob,
    PrintOutcome,
    WriteRequest,
)
from cashier_app.storage import (
    journal_exchange,
    journal_give_backs,
    journal_outbox,
    journal_print_jobs,
    journal_sales,
)
from cashier_app.storage.ballast import finishes
from cashier_app.storage.books_head import BooksHead
from cashier_app.storage.chain import ChainKeys
from cashier_app.storage.journal_address import AddressRows
from cashier_app.storage.journal_decisions import decide
from cashier_app.storage.journal_entries import OwnEntry, add_entry
from cashier_app.storage.journal_facts import journal_mark, last_reduction, note_reduction
from cashier_app.storage.journal_file import Surroundings
from cashier_app.storage.sqlite_file import Connect, connect_file


class Journal(AddressRows):
    """Keeps the books in `journal.sqlite`: the port `Books`, called from the books lane only.

    Each method is one transaction with one sync, finished before it returns. All raise
    `StorageError` when SQLite could not do it; then nothing was written.
    """

    def __init__(
        self,
        path: Path,
        site: str,
        till: str,
        clock: Clock,
        random: Random,
        *,
        keys: Callable[[], ChainKeys] | None = None,
        head: Callable[[], BooksHead | None] = lambda: None,
        machine: str = "",
        connect: Connect = connect_file,
    ) -> None:
        """Keep the books of this till, in a file opened by `connect`; `random` draws its mark.

        Nothing is opened yet. Give `random` a source that nobody can repeat
        (`secrets.SystemRandom`): the mark keeps a cloned till from repeating another's references.
        """
        super().__init__(path, clock, random, Surroundings(keys, head, machine, connect))
        self._site = site
        self._till = till

    def submit(
        self,
        identity: str,
        make: Callable[[Reference], tuple[Sale, WriteRequest | None]],
        ask: Callable[[Sale], tuple[Sale, WriteRequest]] | None = None,
    ) -> tuple[Sale, WriteRequest | None]:
        """Take the next receipt number and write the sale with the request it is about to send.

        A basket identity that was submitted before returns its sale, as it stands now, with no
        request. When `make` or `ask` raises, the number is not used. The request of `ask` is a step
        of the sale; that of `make` stays the one which is sent again.

        Raises:
            NoRoomError: a sale that begins now could perhaps not be finished; nothing was written.

        """
        with self._file.transaction() as db:
            first = journal_sales.find_sale(db, identity)
            if first is not None:
                return first, None
            self._ballast.demand_room()
            now = self._clock.now()
            mark = journal_mark(db, now, self._random, self._machine)
            sale, request = make(journal_sales.next_reference(db, self._site, self._till, mark))
            journal_sales.add_sale(db, sale, now, request)
            note_reduction(db, sale)
            if ask is not None:
                sale, request = ask(sale)
                journal_sales.write_step(db, Entry.SPEND_ASKED, sale, now, request)
        return sale, request

    def knows(self, identity: str) -> bool:
        """Whether the basket with this identity was submitted: it is a sale, not a draft."""
        with self._file.reading() as db:
            return journal_sales.is_sale(db, identity)

    @finishes
    def record(self, entry: Entry, sale: Sale, request: WriteRequest | None = None) -> None:
        """Write a step of the sale, with the request that is about to be sent, if there is one."""
        with self._file.transaction() as db:
            now = self._clock.now()
            journal_exchange.follow(db, sale, now)
            journal_sales.write_step(db, entry, sale, now, request)
            note_reduction(db, sale)

    @finishes
    def sending_again(self, sale: Sale) -> WriteRequest:
        """Write that an open sale is about to be sent again; return the request it was sent with.

        Raises:
            StorageError: no request of this sale was ever written, either.

        """
        with self._file.transaction() as db:
            journal_sales.write_step(db, Entry.SENT_AGAIN, sale, self._clock.now(), None)
            return journal_sales.submission_of(db, sale).request

    @finishes
    def close(self, sale: Sale, receipt: Receipt) -> PrintJob:
        """Write the sale as closed, its receipt, its print job and, if need be, its outbox row.

        Closing it once more changes nothing and returns the first print job. The receipt says the
        head of the chain, and the second log is on the disk before this returns.
        """
        with self._file.transaction(sync_copy=True) as db:
            if journal_sales.stage_of(db, sale) is Stage.CLOSED:
                return journal_print_jobs.original_of(db, receipt.name)
            now = self._clock.now()
            journal_exchange.follow(db, sale, now)
            entry = journal_sales.write_step(db, Entry.CLOSED, sale, now, None)
            note_reduction(db, sale)
            journal_give_backs.note_give_back(db, sale, entry)
            if sale.must_still_be_sent:
                journal_outbox.queue_purchase(db, sale, journal_sales.submission_of(db, sale))
            if sale.spend.state is SpendState.RETURN_UNKNOWN:
                journal_outbox.queue_return_check(db, sale, entry)
            sealed = replace(receipt, seal=self._file.head(db))
            return journal_print_jobs.add_job(db, sealed, now)

    @finishes
    def give_up(self, sale: Sale, cancellation: WriteRequest | None) -> None:
        """Write the sale as given up; what may be at CRM.COM is cancelled from the outbox.

        Without `cancellation` the purchase is looked up first. Giving up once more changes nothing.
        """
        with self._file.transaction() as db:
            if journal_sales.stage_of(db, sale) is Stage.GIVEN_UP:
                return
            now = self._clock.now()
            journal_exchange.follow(db, sale, now)
            entry = journal_sales.write_step(db, Entry.GIVEN_UP, sale, now, cancellation)
            if sale.may_be_at_crm:
                submission = journal_sales.submission_of(db, sale)
                kind = OutboxKind.CANCELLATION
                journal_outbox.queue_cancellation(db, kind, sale, entry, submission)
            if sale.spend.state is SpendState.ASKING:
                self._queue_spend_cancellation(db, sale, None)

    @finishes
    def queue_spend_cancellation(self, sale: Sale, cancellation: WriteRequest | None) -> None:
        """Let the outbox find and cancel a spend that may have happened.

        How the sale stands is not touched by it, whatever happened to the sale in between.
        """
        with self._file.transaction() as db:
            self._queue_spend_cancellation(db, sale, cancellation)

    @finishes
    def add_copy(self, receipt: Receipt) -> PrintJob:
        """Write a print job for one more copy; its count is the next for that receipt."""
        with self._file.transaction() as db:
            count = journal_print_jobs.next_copy(db, receipt.name)
            return journal_print_jobs.add_job(db, receipt.as_copy(count), self._clock.now())

    def print_job_of(self, reference: str) -> PrintJob | None:
        """Return the newest print job of a sale's receipt, None when it never got one."""
        with self._file.reading() as db:
            return journal_print_jobs.newest_of(db, reference)

    @finishes
    def print_outcome(self, job: PrintJob, outcome: PrintOutcome) -> None:
        """Note what became of a print job."""
        with self._file.transaction() as db:
            journal_print_jobs.note_outcome(db, job, outcome, self._clock.now())

    def waiting_print_jobs(self) -> Sequence[PrintJob]:
        """Return the newest jobs that did not reach paper or were on their way, oldest first.

        Unknown is not one of them. They are 500 at most.
        """
        with self._file.reading() as db:
            return journal_print_jobs.jobs_without_paper(db)

    def outbox(self, after: int = 0) -> Sequence[OutboxRow]:
        """Return what waits to be sent, oldest first, of the rows with a higher number."""
        with self._file.reading() as db:
            return journal_outbox.waiting_rows(db, after)

    def outbox_row(self, number: int) -> OutboxRow | None:
        """Return one row as it stands now, None when it is done."""
        with self._file.reading() as db:
            return journal_outbox.live_row(db, number)

    @finishes
    def outbox_tried(self, row: OutboxRow, state: OutboxState, sale: Sale, words: str = "") -> None:
        """Note an attempt at a row or its result; `row.attempts` is kept as the row gives it.

        Done is final: a late result changes nothing (a live answer and a look-up may both find it).
        """
        with self._file.transaction() as db:
            if journal_outbox.is_done(db, row):
                return
            entry = journal_sales.write_step(db, Entry.ANSWERED, sale, self._clock.now(), None)
            journal_outbox.note_attempt(db, row, state, words)
            journal_give_backs.note_give_back(db, sale, entry)

    @finishes
    def outbox_decided(
        self, row: OutboxRow, decision: Decision, sale: Sale, request: WriteRequest | None = None
    ) -> None:
        """Write a person's word on a row, with the sale as it stands and what is sent after it.

        Raises:
            TransitionError: the row does not stand any more as it is given; nothing was written.

        """
        with self._file.transaction() as db:
            entry = decide(db, row, decision, sale, self._clock.now(), request)
            journal_give_backs.note_give_back(db, sale, entry)

    def sales_between(self, since: datetime, until: datetime) -> Sequence[Sale]:
        """Return the sales performed from `since` until before `until`, oldest first."""
        with self._file.reading() as db:
            return journal_sales.sales_between(db, since, until)

    def bought_between(self, since: datetime, until: datetime) -> Sequence[Sale]:
        """Return the sales whose paper shows a time from `since` until before `until`."""
        with self._file.reading() as db:
            return journal_sales.bought_between(db, since, until)

    def sale_of(self, reference: str) -> Sale | None:
        """Return the sale with this reference as it stands, None when it is not of this till."""
        with self._file.reading() as db:
            return journal_sales.sale_of(db, reference)

    def sale_numbered(self, number: int) -> Sale | None:
        """Return this till's newest sale with this receipt number, None when there is none."""
        with self._file.reading() as db:
            return journal_sales.sale_numbered(db, f"{self._site}-{self._till}", number)

    def open_sale(self) -> OpenSale | None:
        """Return the sale that was in work when the till stopped, as it was last written.

        One that was being sent is still `sending` here: whoever takes it up treats it as unknown.
        """
        with self._file.reading() as db:
            return journal_sales.newest_open_sale(db)

    def last_reduction(self) -> Reduction | None:
        """Return the reduction method that CRM.COM last stated on this till."""
        with self._file.reading() as db:
            return last_reduction(db)

    def _queue_spend_cancellation(
        self, db: sqlite3.Connection, sale: Sale, cancellation: WriteRequest | None
    ) -> None:
        submission = journal_sales.submission_of(db, sale)
        entry = add_entry(
            db,
            OwnEntry.SPEND_CANCELLATION,
            self._clock.now(),
            "{}",
            sale=sale.identity,
            request=cancellation,
            names=journal_sales.names_in(sale),
        )
        kind = OutboxKind.SPEND_CANCELLATION
        journal_outbox.queue_cancellation(db, kind, sale, entry, submission)
