"""Money for goods that came back, kept for an exchange: in a payment or left here, never both."""

import sqlite3
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from cashier_app.domain.errors import TransitionError
from cashier_app.domain.exchange import taken_of
from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.services.ports import Entry
from cashier_app.storage import journal_sales


def follow(db: sqlite3.Connection, sale: Sale, at: datetime) -> None:
    """Move what this step of a sale pays with, before it is written: in the same transaction.

    What a payment takes is left of what was kept no more, and is again once it does not pay with
    it: the part was undone, or the sale is given up.

    Raises:
        TransitionError: what it pays with is not there (any more); nothing may be written.

    """
    before, now = _in_payment(journal_sales.find_sale(db, sale.identity)), _in_payment(sale)
    for kept, place in {**before, **now}:
        amount = now.get((kept, place), ZERO) - before.get((kept, place), ZERO)
        if amount:
            _move(db, kept, place, amount, at)


def note_kept(db: sqlite3.Connection, sale: Sale, entry: int) -> None:
    """Keep that this sale owes what was kept of it, from this step on; it may have owed before."""
    if sale.exchange is not None:
        db.execute(
            "INSERT INTO give_backs (sale, entry) VALUES (?, ?)"
            " ON CONFLICT (sale) DO UPDATE SET entry = excluded.entry, paid = NULL",
            (sale.identity, entry),
        )


def refuse_in_payment(db: sqlite3.Connection, sale: Sale) -> None:
    """Refuse to give back what is left of it while the sale in work pays with a part of it.

    Raises:
        TransitionError: it does; that sale may still give its part back.

    """
    in_work = journal_sales.newest_open_sale(db)
    if in_work is not None and _pays_with(in_work.sale, sale):
        message = f"{in_work.sale.reference} pays with what was kept of {sale.reference}"
        raise TransitionError(message)


def _pays_with(sale: Sale, kept: Sale) -> bool:
    return any(reference == str(kept.reference) for reference, _ in taken_of(sale.tenders))


def _in_payment(sale: Sale | None) -> dict[tuple[str, int], Decimal]:
    if sale is None or sale.stage is Stage.GIVEN_UP:
        return {}
    return taken_of(sale.tenders)


def _move(
    db: sqlite3.Connection, reference: str, place: int, amount: Decimal, at: datetime
) -> None:
    sale = journal_sales.sale_of(db, reference)
    if sale is None or sale.exchange is None:
        message = f"nothing was kept of {reference} for an exchange"
        raise TransitionError(message)
    moved = sale.exchange.moved(place, amount)
    entry = journal_sales.write_step(db, Entry.EXCHANGED, replace(sale, exchange=moved), at, None)
    db.execute(
        "UPDATE give_backs SET paid = ? WHERE sale = ?",
        (None if moved.left else entry, sale.identity),
    )
