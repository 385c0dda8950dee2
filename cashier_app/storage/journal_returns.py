"""Returns of goods in the books: every step whole, with the write that was about to be sent."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from cashier_app.domain.errors import StorageError, TransitionError
from cashier_app.domain.goods_return import GoodsReturn
from cashier_app.domain.reference import Reference
from cashier_app.domain.return_states import RETURN_MOVES, ReturnState
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import SpendState, Stage
from cashier_app.services.ports import (
    Entry,
    NextNumber,
    OutboxKind,
    PrintJob,
    SettledReturn,
    WriteRequest,
)
from cashier_app.storage import journal_outbox, journal_print_jobs, journal_sales
from cashier_app.storage.ballast import finishes
from cashier_app.storage.journal_cancellations import (
    CancellationBooks,
    note_number,
    refuse_being_cancelled,
    refuse_returned,
)
from cashier_app.storage.journal_entries import (
    OwnEntry,
    add_entry,
    body_of,
    compact,
    request_of,
)
from cashier_app.storage.journal_exchange import note_kept
from cashier_app.storage.journal_facts import journal_mark
from cashier_app.storage.journal_sales import Submission, names_in
from cashier_app.storage.sale_codec import RETURNS

# The newest step that sent, or was about to send, what is kept.
_SUBMISSION = (
    "SELECT seq FROM entries WHERE kind = 'return' AND request IS NOT NULL"
    " AND sale = ? AND json_extract(body, '$.identity') = ?"
    " AND json_extract(body, '$.state') = 'recording' ORDER BY seq DESC LIMIT 1"
)


class ReturnRows(CancellationBooks):
    """What the books know of returns; each method is one transaction with one sync.

    All raise `TransitionError` where the books do not stand as is supposed; then nothing was
    written.
    """

    def return_begun(self, goods: GoodsReturn, request: WriteRequest) -> None:
        """Write that the purchase is about to be cancelled, for goods that came back.

        Raises:
            NoRoomError: a return that begins now could perhaps not be finished.

        """
        with self._file.transaction() as db:
            self._ballast.demand_room()
            _demand_standing(db, goods)
            _write(db, goods, self._clock.now(), request)

    @finishes
    def return_recording(
        self, make: Callable[[Reference], tuple[GoodsReturn, WriteRequest]]
    ) -> tuple[GoodsReturn, WriteRequest]:
        """Write that what the customer keeps is about to be sent, under the next number."""
        with self._file.transaction() as db:
            now = self._clock.now()
            reference = self._next_number(db, now)
            goods, request = make(reference)
            note_number(db, OwnEntry.REST_NUMBER, reference, _sale_of(db, goods), now)
            _write(db, goods, now, request)
            return goods, request

    @finishes
    def return_step(self, goods: GoodsReturn, request: WriteRequest | None = None) -> None:
        """Write a step, with the request that is about to be sent, if there is one."""
        with self._file.transaction() as db:
            _write(db, goods, self._clock.now(), request)

    @finishes
    def return_sending_again(self, goods: GoodsReturn) -> WriteRequest:
        """Write that what is kept is about to be sent once more; return what it was sent with."""
        with self._file.transaction() as db:
            request = _submission_of(db, goods)
            if request is None:
                message = f"{goods.reference}: no request for what is kept was ever written"
                raise StorageError(message)
            _write(db, goods, self._clock.now(), None)
            return request

    @finishes
    def return_settled(
        self, goods: GoodsReturn, settle: Callable[[NextNumber], SettledReturn]
    ) -> tuple[SettledReturn, PrintJob]:
        """Write the end of a return, with all that follows from it."""
        with self._file.transaction(sync_copy=True) as db:
            now = self._clock.now()
            if _state_of(db, goods) is None:
                _demand_standing(db, goods)
            taken: list[Reference] = []

            def next_number() -> Reference:
                taken.append(self._next_number(db, now))
                return taken[-1]

            end = settle(next_number)
            for number in taken:
                is_rest = end.goods.rest is not None and end.goods.rest.reference == number
                kind = OwnEntry.REST_NUMBER if is_rest else OwnEntry.CREDIT_NOTE
                note_number(db, kind, number, end.sale, now)
            request = _submission_of(db, goods)
            _write(db, end.goods, now, None)
            undone = end.sale.stage is Stage.CANCELLED
            step = Entry.CANCELLED if undone else Entry.RETURNED
            entry = journal_sales.write_step(db, step, end.sale, now, None)
            note_kept(db, end.sale, entry)
            journal_outbox.settle_return_check(db, end.sale)
            if end.goods.rest is not None:
                entry = journal_sales.add_sale(db, end.goods.rest, now, request, Entry.REST)
                if end.goods.rest.spend.state is SpendState.CHECK and request is not None:
                    _queue_spend(db, end, Submission(entry, goods.at, request), now)
            sealed = replace(end.note, seal=self._file.head(db))
            return end, journal_print_jobs.add_job(db, sealed, now)

    def returns(self) -> Sequence[GoodsReturn]:
        """Return those that have not ended, oldest first."""
        sql = "SELECT entry FROM returns WHERE state NOT IN ('not-done', 'done') ORDER BY entry"
        with self._file.reading() as db:
            rows = db.execute(sql).fetchall()
            return tuple(RETURNS.from_json(compact(body_of(db, entry))) for (entry,) in rows)

    def _next_number(self, db: sqlite3.Connection, at: datetime) -> Reference:
        mark = journal_mark(db, at, self._random, self._machine)
        return journal_sales.next_reference(db, self._site, self._till, mark)


def _demand_standing(db: sqlite3.Connection, goods: GoodsReturn) -> None:
    """Refuse a return of what does not stand, or is in somebody's hands already."""
    if journal_sales.stage_of(db, _sale_of(db, goods)) is not Stage.CLOSED:
        message = f"{goods.reference} does not stand any more"
        raise TransitionError(message)
    refuse_being_cancelled(db, goods.sale)
    refuse_returned(db, goods.sale)


def _sale_of(db: sqlite3.Connection, goods: GoodsReturn) -> Sale:
    sale = journal_sales.find_sale(db, goods.sale)
    if sale is None:
        message = f"{goods.reference} is not in this journal"
        raise StorageError(message)
    return sale


def _state_of(db: sqlite3.Connection, goods: GoodsReturn) -> ReturnState | None:
    sql = "SELECT state FROM returns WHERE identity = ?"
    row = db.execute(sql, (goods.identity,)).fetchone()
    return None if row is None else ReturnState(row[0])


def _write(
    db: sqlite3.Connection, goods: GoodsReturn, at: datetime, request: WriteRequest | None
) -> None:
    """Write a step, if it may follow the one that stands in the books."""
    before = _state_of(db, goods)
    if before is not None and goods.state not in RETURN_MOVES[before]:
        message = f"{goods.reference}: {before.value} cannot become {goods.state.value}"
        raise TransitionError(message)
    entry = add_entry(
        db,
        OwnEntry.RETURN,
        at,
        RETURNS.to_json(goods),
        sale=goods.sale,
        request=request,
        names=names_in(goods.rest) if goods.rest is not None else (),
    )
    db.execute(
        "INSERT INTO returns (identity, sale, state, entry) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (identity) DO UPDATE SET state = excluded.state, entry = excluded.entry",
        (goods.identity, goods.sale, goods.state.value, entry),
    )


def _submission_of(db: sqlite3.Connection, goods: GoodsReturn) -> WriteRequest | None:
    row = db.execute(_SUBMISSION, (goods.sale, goods.identity)).fetchone()
    return None if row is None else request_of(db, row[0])


def _queue_spend(
    db: sqlite3.Connection, end: SettledReturn, submission: Submission, at: datetime
) -> None:
    """Let the outbox cancel a spend of the rest that is not on its bill."""
    rest = end.goods.kept
    entry = add_entry(
        db,
        OwnEntry.SPEND_CANCELLATION,
        at,
        "{}",
        sale=rest.identity,
        request=end.cancels_spend,
        names=names_in(rest),
    )
    kind = OutboxKind.SPEND_CANCELLATION
    journal_outbox.queue_cancellation(db, kind, rest, entry, submission)
