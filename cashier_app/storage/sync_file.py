"""What CRM.COM took last of each product, and how far the run came: `sync.sqlite`."""

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from cashier_app.domain.errors import DamagedSyncError
from cashier_app.domain.product_sync import FailedProduct, ProductToSync, SyncedBatch
from cashier_app.domain.sync_run import SyncKind, SyncRun, SyncStop, digest_of
from cashier_app.storage.schema import Step, bring_up_to_date
from cashier_app.storage.sqlite_file import trouble

# Every product that ever had an answer is one row: `rejected` says which of the two it was, and
# `digest` what it was told with (none where its whole batch was refused). `batch` is 0 for what an
# earlier run sent.
_FIRST: Step = (
    """
    CREATE TABLE products (
        code TEXT PRIMARY KEY,
        digest BLOB,
        rejected INTEGER NOT NULL DEFAULT 0,
        batch INTEGER NOT NULL DEFAULT 0,
        description TEXT NOT NULL DEFAULT '',
        error_code TEXT NOT NULL DEFAULT '',
        words TEXT NOT NULL DEFAULT ''
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX rejected ON products (batch, code) WHERE rejected = 1",
    "CREATE INDEX warned ON products (code) WHERE rejected = 0 AND words <> ''",
    """
    CREATE TABLE batches (
        number INTEGER PRIMARY KEY,
        products INTEGER NOT NULL,
        words TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    """
    CREATE TABLE run (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        kind TEXT NOT NULL,
        began TEXT NOT NULL,
        ended TEXT,
        cursor TEXT NOT NULL DEFAULT '',
        waiting INTEGER NOT NULL DEFAULT 0,
        stop TEXT,
        stopped TEXT
    ) STRICT
    """,
)
STEPS: tuple[Step, ...] = (_FIRST,)

# A till that reads meanwhile holds the file for milliseconds.
_WAIT_S = 5.0
_TAKEN = """
    INSERT INTO products (code, digest, words) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET digest = excluded.digest, words = excluded.words, rejected = 0,
        batch = 0, description = '', error_code = ''
"""
_REJECTED = """
    INSERT INTO products (code, digest, rejected, batch, description, error_code, words)
    VALUES (?, ?, 1, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET digest = excluded.digest, rejected = 1,
        batch = coalesce(nullif(excluded.batch, 0), batch), description = excluded.description,
        error_code = excluded.error_code, words = excluded.words
"""


class SyncFile:
    """Keeps the progress of a run: the port `SyncBooks`, for the one process that synchronises.

    The till reads the same file through `SyncView` while this one writes.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, or make it; its folder must be there.

        Raises:
            StorageError: it cannot be used.

        """
        self._path = path
        with self._troubles():
            self._db = sqlite3.connect(path, timeout=_WAIT_S, isolation_level=None)
            try:
                self._db.execute("PRAGMA synchronous=FULL")
                self._db.execute("PRAGMA journal_mode=WAL")
                bring_up_to_date(self._db, path, STEPS)
            except BaseException:
                self._db.close()
                raise

    def close(self) -> None:
        """Close the file; the last thing that is done with it."""
        self._db.close()

    def run(self) -> SyncRun | None:
        """Return the run that is not at its end."""
        with self._troubles():
            row = self._db.execute(
                "SELECT kind, cursor, (SELECT count(*) FROM batches) FROM run WHERE ended IS NULL"
            ).fetchone()
        return None if row is None else SyncRun(SyncKind(row[0]), row[1], row[2])

    def begin(self, kind: SyncKind, at: datetime) -> SyncRun:
        """Begin a run with the first batch."""
        with self._transaction() as db:
            db.execute("DELETE FROM batches")
            db.execute("UPDATE products SET batch = 0 WHERE rejected = 1")
            db.execute(
                "REPLACE INTO run (only, kind, began) VALUES (1, ?, ?)",
                (kind.value, at.isoformat()),
            )
        return SyncRun(kind)

    def go_on(self, waiting: int) -> None:
        """Note how many products have no answer yet, and that the run does not stand still."""
        with self._transaction() as db:
            db.execute("UPDATE run SET waiting = ?, stop = NULL, stopped = NULL", (waiting,))

    def knows_after(self, code: str) -> bool:
        """Return whether any product with a later code ever had an answer."""
        with self._troubles():
            found = self._db.execute("SELECT 1 FROM products WHERE code > ? LIMIT 1", (code,))
            return found.fetchone() is not None

    def digests(self, codes: Collection[str]) -> Mapping[str, bytes]:
        """Return the digest of what was last answered for, where there is one."""
        with self._troubles():
            rows = self._db.execute(
                "SELECT code, digest FROM products"
                " WHERE code IN (SELECT value FROM json_each(?)) AND digest IS NOT NULL",
                (json.dumps(list(codes)),),
            )
            return dict(rows)

    def answered(self, batch: Sequence[ProductToSync], answer: SyncedBatch) -> None:
        """Keep what became of each product of the next batch."""
        with self._transaction() as db:
            number = _next_batch(db, batch, "")
            _keep(db, batch, answer, number)

    def refused(self, batch: Sequence[ProductToSync], code: str, words: str) -> None:
        """Keep that the next batch was refused as a whole."""
        with self._transaction() as db:
            number = _next_batch(db, batch, words or code)
            db.executemany(
                _REJECTED,
                [(each.code, None, number, each.description, code, words) for each in batch],
            )

    def stopped(self, stop: SyncStop, at: datetime) -> None:
        """Keep why and since when the run stands still."""
        with self._transaction() as db:
            db.execute("UPDATE run SET stop = ?, stopped = ?", (stop.value, at.isoformat()))

    def finished(self, at: datetime) -> None:
        """Keep that the run is at its end."""
        with self._transaction() as db:
            db.execute("UPDATE run SET ended = ?, waiting = 0", (at.isoformat(),))

    def rejected_after(self, code: str, limit: int) -> Sequence[str]:
        """Return the next codes of the list of rejected products."""
        with self._troubles():
            rows = self._db.execute(
                "SELECT code FROM products WHERE rejected = 1 AND code > ? ORDER BY code LIMIT ?",
                (code, limit),
            )
            return [row[0] for row in rows]

    def answered_again(self, batch: Sequence[ProductToSync], answer: SyncedBatch) -> None:
        """Keep what became of rejected products that were sent again."""
        with self._transaction() as db:
            _keep(db, batch, answer, 0)

    def forget(self, codes: Collection[str]) -> None:
        """Take products out that the shop sells no more."""
        with self._transaction() as db:
            db.executemany("DELETE FROM products WHERE code = ?", [(code,) for code in codes])

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._troubles():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                # Where there is nothing to roll back any more, nothing happens.
                self._db.rollback()
                raise

    @contextmanager
    def _troubles(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise trouble(self._path, error, DamagedSyncError) from error


def _next_batch(db: sqlite3.Connection, batch: Sequence[ProductToSync], words: str) -> int:
    """Note that the next batch has its answer, and return its number."""
    [number] = db.execute("SELECT coalesce(max(number), 0) + 1 FROM batches").fetchone()
    db.execute("INSERT INTO batches VALUES (?, ?, ?)", (number, len(batch), words))
    db.execute(
        "UPDATE run SET cursor = ?, waiting = max(0, waiting - ?)", (batch[-1].code, len(batch))
    )
    return int(number)


def _keep(
    db: sqlite3.Connection, batch: Sequence[ProductToSync], answer: SyncedBatch, number: int
) -> None:
    sent = {product.code: product for product in batch}
    db.executemany(
        _TAKEN,
        [(each.code, digest_of(sent[each.code]), each.warning) for each in answer.taken],
    )
    db.executemany(_REJECTED, [_rejected(sent[each.code], each, number) for each in answer.failed])


def _rejected(product: ProductToSync, failed: FailedProduct, number: int) -> tuple[object, ...]:
    return (
        product.code,
        digest_of(product),
        number,
        product.description,
        failed.error_code,
        failed.words,
    )
