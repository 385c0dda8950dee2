"""The cancellations of past purchases: asked before they are sent, then what became of them."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import datetime

from cashier_app.domain.cancellation import Cancellation, CancelState
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import Entry, PrintJob, WriteRequest
from cashier_app.storage import journal_outbox, journal_print_jobs, journal_sales
from cashier_app.storage.ballast import finishes
from cashier_app.storage.journal_entries import OwnEntry, add_entry, body_of, compact, last_row
from cashier_app.storage.journal_facts import journal_mark
from cashier_app.storage.journal_give_backs import GiveBackRows
from cashier_app.storage.sale_codec import RETURNS

_ROW = "SELECT id, reference, number, sale, state, words, entry FROM cancellations"
_OPEN = "state IN ('asked', 'not-known')"


class CancellationBooks(GiveBackRows):
    """What the books know of cancellations; each method is one transaction with one sync."""

    @finishes
    def cancel_asked(self, wanted: Cancellation, request: WriteRequest) -> Cancellation:
        """Write that a purchase is about to be cancelled, before the first byte is sent.

        Raises:
            TransitionError: a cancellation of it is on its way already, or a return that it is
                part of; nothing was written.

        """
        with self._file.transaction() as db:
            if _live(db, "number = ?", wanted.number):
                message = f"{wanted.reference} is being cancelled already"
                raise TransitionError(message)
            refuse_returned(db, wanted.sale)
            _refuse_rest(db, wanted.reference)
            entry = add_entry(
                db,
                OwnEntry.CANCELLATION,
                self._clock.now(),
                compact(
                    {
                        "reference": wanted.reference,
                        "number": wanted.number,
                        "cashier": wanted.cashier,
                    }
                ),
                sale=wanted.sale or None,
                request=request,
            )
            db.execute(
                "INSERT INTO cancellations (reference, number, sale, entry, state, words)"
                " VALUES (?, ?, ?, ?, ?, '')",
                (wanted.reference, wanted.number, wanted.sale, entry, CancelState.ASKED.value),
            )
            return replace(wanted, id=last_row(db), state=CancelState.ASKED)

    @finishes
    def cancel_answered(self, cancellation: Cancellation) -> None:
        """Write how it stands or ended, for what changes no sale of this till.

        Raises:
            TransitionError: it ended before; nothing was written.

        """
        with self._file.transaction() as db:
            _settle(db, cancellation)

    @finishes
    def sale_cancelled(
        self,
        sale: Sale,
        credit: Callable[[Reference], Receipt],
        cancellation: Cancellation | None,
    ) -> PrintJob:
        """Write a closed sale as cancelled, with its credit note under the next number.

        `credit` gets the number inside the transaction. Without `cancellation` CRM.COM never knew
        the sale.

        Raises:
            TransitionError: it was cancelled before; nothing was written.

        """
        with self._file.transaction() as db:
            if cancellation is not None:
                _settle(db, cancellation)
            refuse_returned(db, sale.identity)
            if journal_sales.stage_of(db, sale) is sale.stage:
                message = f"{sale.reference} is {sale.stage.value} already"
                raise TransitionError(message)
            now = self._clock.now()
            journal_sales.write_step(db, Entry.CANCELLED, sale, now, None)
            journal_outbox.settle_return_check(db, sale)
            mark = journal_mark(db, now, self._random, self._machine)
            number = journal_sales.next_reference(db, self._site, self._till, mark)
            note_number(db, OwnEntry.CREDIT_NOTE, number, sale, now)
            sealed = replace(credit(number), seal=self._file.head(db))
            return journal_print_jobs.add_job(db, sealed, now)

    def cancellations(self) -> Sequence[Cancellation]:
        """Return those of which it is not known whether they happened, oldest first."""
        with self._file.reading() as db:
            return _live(db, "TRUE")


def note_number(
    db: sqlite3.Connection, kind: OwnEntry, number: Reference, sale: Sale, at: datetime
) -> None:
    """Keep whose credit note, or whose rest, took this number of the series."""
    body = {"reference": asdict(number), "sale": str(sale.reference)}
    add_entry(db, kind, at, compact(body), sale=sale.identity)


def refuse_returned(db: sqlite3.Connection, identity: str) -> None:
    """Refuse to touch a sale of which goods are being returned.

    Raises:
        TransitionError: a return of it has not ended.

    """
    sql = "SELECT 1 FROM returns WHERE sale = ? AND state NOT IN ('not-done', 'done')"
    if db.execute(sql, (identity,)).fetchone() is not None:
        message = f"goods of the sale {identity} are being returned"
        raise TransitionError(message)


def _refuse_rest(db: sqlite3.Connection, reference: str) -> None:
    """Refuse to touch what a customer keeps by a return that has not ended.

    It is no sale of the books before that, so a list of CRM.COM shows it as one of nobody's.
    """
    live = "SELECT entry FROM returns WHERE state NOT IN ('not-done', 'done')"
    for (entry,) in db.execute(live).fetchall():
        rest = RETURNS.from_json(compact(body_of(db, entry))).rest
        if rest is not None and str(rest.reference) == reference:
            message = f"{reference} is part of a return that has not ended"
            raise TransitionError(message)


def refuse_being_cancelled(db: sqlite3.Connection, identity: str) -> None:
    """Refuse to touch a sale of which it is not known whether CRM.COM cancelled it.

    Raises:
        TransitionError: a cancellation of it has not ended.

    """
    if _live(db, "sale = ?", identity):
        message = f"the sale {identity} is being cancelled"
        raise TransitionError(message)


def _live(db: sqlite3.Connection, condition: str, *values: str) -> Sequence[Cancellation]:
    rows = db.execute(f"{_ROW} WHERE {_OPEN} AND {condition} ORDER BY id", values)
    return tuple(
        Cancellation(reference, number, sale, place, CancelState(state), words, _cashier(db, entry))
        for place, reference, number, sale, state, words, entry in rows.fetchall()
    )


def _cashier(db: sqlite3.Connection, entry: int) -> str:
    """Return who asked for it; older rows do not say so."""
    cashier: str = body_of(db, entry).get("cashier", "")
    return cashier


def _settle(db: sqlite3.Connection, cancellation: Cancellation) -> None:
    settled = db.execute(
        f"UPDATE cancellations SET state = ?, words = ? WHERE id = ? AND {_OPEN}",
        (cancellation.state.value, cancellation.words, cancellation.id),
    )
    if not settled.rowcount:
        message = f"the cancellation of {cancellation.reference} ended before"
        raise TransitionError(message)
