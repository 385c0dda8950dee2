"""What customers paid too much: noted with the row that made it owed, until it is given back."""

import sqlite3
from collections.abc import Sequence

from cashier_app.domain.errors import StorageError
from cashier_app.domain.give_back import GiveBack
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.storage.journal_sales import sale_at


def note_give_back(db: sqlite3.Connection, sale: Sale, entry: int) -> None:
    """Keep that this sale owes, if CRM.COM's answer made it so; a sale owes once."""
    owes = sale.stage is Stage.CLOSED and sale.crm is CrmState.RECORDED and sale.give_back
    if owes:
        db.execute(
            "INSERT INTO give_backs (sale, entry) VALUES (?, ?) ON CONFLICT (sale) DO NOTHING",
            (sale.identity, entry),
        )


def owed_give_backs(db: sqlite3.Connection) -> Sequence[GiveBack]:
    """Return what is still owed, in the order in which it became known."""
    rows = db.execute(
        "SELECT sales.entry FROM give_backs JOIN sales ON identity = give_backs.sale"
        " WHERE paid IS NULL AND stage = 'closed' ORDER BY give_backs.entry"
    ).fetchall()
    sales = (sale_at(db, entry) for (entry,) in rows)
    return tuple(GiveBack(sale, sale.give_back) for sale in sales)


def is_paid(db: sqlite3.Connection, sale: Sale) -> bool:
    """Whether it was given back already.

    Raises:
        StorageError: nothing was ever owed for this sale, or not any more: it was cancelled, and
            what was paid went back whole.

    """
    row = db.execute("SELECT paid FROM give_backs WHERE sale = ?", (sale.identity,)).fetchone()
    if row is None or (row[0] is None and sale.stage is not Stage.CLOSED):
        raise StorageError(f"{sale.reference}: nothing is owed for this sale")
    return row[0] is not None


def note_paid(db: sqlite3.Connection, sale: Sale, entry: int) -> None:
    """Keep that it was given back, with the entry that says so."""
    db.execute("UPDATE give_backs SET paid = ? WHERE sale = ?", (entry, sale.identity))
