"""What is owed to customers: noted with the row that made it so, until it is given back."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from cashier_app.domain.errors import StorageError, TransitionError
from cashier_app.domain.give_back import GiveBack, owed_by
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.services.ports import Entry, PrintJob
from cashier_app.storage import journal_print_jobs, journal_sales
from cashier_app.storage.ballast import finishes
from cashier_app.storage.journal_exchange import refuse_in_payment
from cashier_app.storage.journal_personal import PersonalRows


class GiveBackRows(PersonalRows):
    """What the books know of money that is to be given back."""

    def give_backs(self) -> Sequence[GiveBack]:
        """Return what is still owed, in the order in which it became known."""
        sql = (
            "SELECT sales.entry FROM give_backs JOIN sales ON identity = give_backs.sale"
            " WHERE paid IS NULL ORDER BY give_backs.entry"
        )
        with self._file.reading() as db:
            entries = db.execute(sql).fetchall()
            owed = (owed_by(journal_sales.sale_at(db, entry)) for (entry,) in entries)
            return tuple(one for one in owed if one is not None)

    @finishes
    def give_back_paid(self, give_back: GiveBack, receipt: Receipt) -> PrintJob:
        """Write that the money was given back, with the print job of its slip.

        Once more changes nothing and returns the first print job.

        Raises:
            TransitionError: another amount is owed by now, or a sale in work pays with it.

        """
        with self._file.transaction() as db:
            sale = journal_sales.standing_sale(db, give_back.sale)
            if _is_paid(db, sale):
                return _slip_of(db, sale, receipt)
            now = self._clock.now()
            entry = journal_sales.write_step(
                db, Entry.GIVEN_BACK, _given_back(db, sale, give_back), now, None
            )
            sql = "UPDATE give_backs SET paid = ? WHERE sale = ?"
            db.execute(sql, (entry, sale.identity))
            return journal_print_jobs.add_job(db, receipt, now)


def note_give_back(db: sqlite3.Connection, sale: Sale, entry: int) -> None:
    """Keep that this sale owes, if CRM.COM's answer made it so; a sale owes once."""
    owes = sale.stage is Stage.CLOSED and sale.crm is CrmState.RECORDED and sale.give_back
    if owes:
        db.execute(
            "INSERT INTO give_backs (sale, entry) VALUES (?, ?) ON CONFLICT (sale) DO NOTHING",
            (sale.identity, entry),
        )


def _given_back(db: sqlite3.Connection, sale: Sale, seen: GiveBack) -> Sale:
    """Return the sale as it is once what is owed of it was given back."""
    if sale.exchange is None:
        return sale
    refuse_in_payment(db, sale)
    if sale.exchange.left != seen.amount:
        message = f"{sale.reference}: a sale took some of what was kept"
        raise TransitionError(message)
    return replace(sale, exchange=sale.exchange.given_back())


def _slip_of(db: sqlite3.Connection, sale: Sale, receipt: Receipt) -> PrintJob:
    """Return the first print job of the slip of what was given back already.

    Raises:
        TransitionError: there is none, because a sale took all of it.

    """
    if journal_print_jobs.newest_of(db, receipt.name) is None:
        message = f"{sale.reference}: a sale took all of what was kept"
        raise TransitionError(message)
    return journal_print_jobs.original_of(db, receipt.name)


def _is_paid(db: sqlite3.Connection, sale: Sale) -> bool:
    """Whether it was given back already.

    Raises:
        StorageError: nothing was ever owed for this sale, or not any more: it was cancelled, and
            what was paid went back whole.

    """
    row = db.execute("SELECT paid FROM give_backs WHERE sale = ?", (sale.identity,)).fetchone()
    if row is None or (row[0] is None and owed_by(sale) is None):
        raise StorageError(f"{sale.reference}: nothing is owed for this sale")
    return row[0] is not None
