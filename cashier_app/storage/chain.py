"""The chain: each row of the journal is sealed with a key, together with the seal before it.

So no row can be changed, added, taken away or moved unnoticed by anybody who has the file but not
the key.
"""

import hmac
import sqlite3
from collections.abc import Sequence
from dataclasses import field
from datetime import datetime
from hashlib import sha256

from cashier_app.domain.frozen import frozen
from cashier_app.storage.journal_entries import COLUMNS, OwnEntry, add_entry, compact

# What stands before the first seal.
BEGINNING = ""
_ID_LENGTH = 8
_SHORT = 8
_ROWS = (
    f"SELECT {', '.join(COLUMNS)} FROM entries"
    " WHERE seq > (SELECT coalesce(max(entry), 0) FROM seals) ORDER BY seq"
)

# A row of `entries`, in the order of its columns.
Row = tuple[int, str, str, str | None, int | None, str, str | None, str | None, str | None]


@frozen
class ChainKey:
    """A key of the chain; its `id` stands with every seal that was made with it."""

    id: str
    secret: bytes = field(repr=False)

    @classmethod
    def of(cls, secret: bytes) -> "ChainKey":
        """Give a secret its id, which says nothing about it."""
        return cls(sha256(b"journal key " + secret).hexdigest()[:_ID_LENGTH], secret)


@frozen
class ChainKeys:
    """The key that new rows are sealed with, and others that older rows may have been sealed with.

    `in_keyring` is False where the key stands in a file: whoever can read the file can forge rows.
    """

    current: ChainKey
    others: tuple[ChainKey, ...] = ()
    in_keyring: bool = False

    def find(self, id_: str) -> ChainKey | None:
        """Return the key with this id, if it is known."""
        return next((key for key in (self.current, *self.others) if key.id == id_), None)


@frozen
class Seal:
    """What chains one row: the id of the key and the mac."""

    entry: int
    key: str
    mac: str

    @property
    def short(self) -> str:
        """The form that stands on receipts."""
        return self.mac[:_SHORT].upper()


@frozen
class SealedRow:
    """A row with its seal."""

    row: Row
    seal: Seal


def mac_of(key: ChainKey, row: Row, before: str) -> str:
    """Return the mac of a row: over its number, all its columns, and the mac before it.

    Each column is written with its length, so that no two rows are written alike.
    """
    text = "".join([_measured(column) for column in (*row, key.id, before)])
    return hmac.digest(key.secret, text.encode("utf-8", "surrogatepass"), "sha256").hex()


def _measured(column: object) -> str:
    if column is None:
        return "-"
    # Damage may leave anything in a column: what is no text is written as what it is.
    text = column if isinstance(column, str) else repr(column)
    return f"{len(text)}:{text}"


def newest_seal(db: sqlite3.Connection) -> Seal | None:
    """Return the head of the chain."""
    row = db.execute("SELECT entry, key, mac FROM seals ORDER BY entry DESC LIMIT 1").fetchone()
    return None if row is None else Seal(*row)


def begin_segment(db: sqlite3.Connection, keys: ChainKeys, at: datetime) -> None:
    """Say in a row of its own that another key is used from here on, if that is so.

    So a key that is lost or locked away never stops a sale, and a check of the chain notices it.
    """
    newest = newest_seal(db)
    if newest is not None and newest.key != keys.current.id:
        body = {"key": keys.current.id, "before": newest.key}
        add_entry(db, OwnEntry.NEW_KEY, at, compact(body))


def seal_new_rows(db: sqlite3.Connection, keys: ChainKeys) -> Sequence[SealedRow]:
    """Seal the rows that were added since the newest seal; return them, in their order."""
    newest = newest_seal(db)
    before = BEGINNING if newest is None else newest.mac
    sealed = []
    for row in db.execute(_ROWS).fetchall():
        seal = Seal(row[0], keys.current.id, mac_of(keys.current, row, before))
        put_seal(db, seal)
        sealed.append(SealedRow(row, seal))
        before = seal.mac
    return sealed


def put_seal(db: sqlite3.Connection, seal: Seal) -> None:
    """Write a seal."""
    db.execute("INSERT INTO seals VALUES (?, ?, ?)", (seal.entry, seal.key, seal.mac))
