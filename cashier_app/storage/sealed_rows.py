"""Rows of the journal as they are copied: with their seal and what is kept beside them."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from cashier_app.storage.chain import Seal, SealedRow
from cashier_app.storage.copy_log import CopiedRow
from cashier_app.storage.journal_entries import COLUMNS

_SEALED = (
    f"SELECT {', '.join(f'entries.{name}' for name in COLUMNS)}, key, mac, salt, content"
    " FROM entries JOIN seals ON seals.entry = seq LEFT JOIN personal ON personal.entry = seq"
)
_WIDTH = len(COLUMNS)


def rows_after(db: sqlite3.Connection, number: int, limit: int) -> Sequence[CopiedRow]:
    """Return the rows after this one, so many at most."""
    read = db.execute(f"{_SEALED} WHERE seq > ? ORDER BY seq LIMIT ?", (number, limit))
    return [_copied(columns) for columns in read.fetchall()]


def sealed_row(db: sqlite3.Connection, number: int) -> CopiedRow | None:
    """Return the row with this number, if it is there and has a seal."""
    columns = db.execute(f"{_SEALED} WHERE seq = ?", (number,)).fetchone()
    return None if columns is None else _copied(columns)


def _copied(columns: tuple[Any, ...]) -> CopiedRow:
    row, (key, mac, salt, content) = columns[:_WIDTH], columns[_WIDTH:]
    beside = None if salt is None else (salt, content)
    return CopiedRow(SealedRow(row, Seal(row[0], key, mac)), beside)
