"""Baskets that are not a sale yet, in a file of their own: the one in work and the parked ones."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from cashier_app.domain.basket import Basket
from cashier_app.domain.errors import DamagedBasketsError, DamagedBooksError, StorageError
from cashier_app.services.ports import ParkedBasket
from cashier_app.storage.sale_codec import BASKETS
from cashier_app.storage.schema import Step
from cashier_app.storage.sqlite_file import Connect, SideFile, connect_file

_FIRST: Step = (
    "CREATE TABLE current (only INTEGER PRIMARY KEY CHECK (only = 1), basket TEXT NOT NULL) STRICT",
    """
    CREATE TABLE parked (
        place INTEGER PRIMARY KEY,
        identity TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL,
        basket TEXT NOT NULL
    ) STRICT
    """,
)
STEPS: tuple[Step, ...] = (_FIRST,)


class BasketFile:
    """Keeps the baskets in `baskets.sqlite`: the port `Drafts`, called from one lane only.

    All methods raise `StorageError` when SQLite could not do it; then nothing was written. With
    `DamagedBasketsError` the baskets are gone, and the next call begins anew.
    """

    def __init__(self, path: Path, connect: Connect = connect_file) -> None:
        """Keep the baskets in this file, opened by `connect`; nothing is opened yet."""
        self._file = SideFile(path, STEPS, DamagedBasketsError, connect)

    def shut(self) -> None:
        """Close the file; the last thing that is done with it."""
        self._file.shut()

    def keep(self, basket: Basket) -> None:
        """Keep the basket in work as it is now."""
        with self._file.transaction() as db:
            _keep(db, basket)

    def current(self) -> Basket | None:
        """Return the basket in work when the till stopped."""
        with self._file.reading() as db:
            row = db.execute("SELECT basket FROM current").fetchone()
            return None if row is None else _basket(row[0])

    def park(self, basket: Basket, at: datetime) -> None:
        """Put a basket aside, as the youngest; parking it again replaces what was put aside."""
        with self._file.transaction() as db:
            db.execute(
                "REPLACE INTO parked (identity, at, basket) VALUES (?, ?, ?)",
                (basket.identity, at.isoformat(), BASKETS.to_json(basket)),
            )

    def parked(self) -> Sequence[ParkedBasket]:
        """Return the baskets put aside, oldest first."""
        with self._file.reading() as db:
            rows = db.execute("SELECT basket, at FROM parked ORDER BY place").fetchall()
            return tuple(
                ParkedBasket(_basket(basket), datetime.fromisoformat(at)) for basket, at in rows
            )

    def take_up(self, identity: str, basket: Basket) -> None:
        """Keep this basket as the one in work in the place of a parked one: both, or neither."""
        with self._file.transaction() as db:
            _keep(db, basket)
            _discard(db, identity)

    def discard(self, identity: str) -> None:
        """Drop a parked basket; one that is not there (any more) is no error."""
        with self._file.transaction() as db:
            _discard(db, identity)


def _basket(text: str) -> Basket:
    try:
        return BASKETS.from_json(text)
    except StorageError as error:  # SQLite sees nothing wrong with it
        raise DamagedBooksError(str(error)) from error


def _keep(db: sqlite3.Connection, basket: Basket) -> None:
    db.execute("REPLACE INTO current VALUES (1, ?)", (BASKETS.to_json(basket),))


def _discard(db: sqlite3.Connection, identity: str) -> None:
    db.execute("DELETE FROM parked WHERE identity = ?", (identity,))
