"""How the synchronisation of products stands, read while another process is at it."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from cashier_app.domain.errors import DamagedSyncError
from cashier_app.domain.sync_run import (
    BatchDone,
    ProductWarning,
    RejectedProduct,
    SyncKind,
    SyncOverview,
    SyncStop,
)
from cashier_app.storage.sqlite_file import LITTLE_CACHE, trouble

_WAIT_S = 5.0
_PAGE = 1000
# Only a batch that something was rejected of has rows in this index.
_BATCHES = """
    SELECT number, products, coalesce(many, 0), words FROM batches LEFT JOIN (
        SELECT batch, count(*) AS many FROM products WHERE rejected = 1 GROUP BY batch
    ) ON batch = number ORDER BY number
"""
_COUNTS = """
    SELECT (SELECT count(*) FROM products WHERE rejected = 1),
        (SELECT count(*) FROM products WHERE rejected = 0 AND words <> '')
"""
# The first batch is part of where a page begins: a second condition for it would be the one that
# SQLite follows, and each page would begin at the top of the list.
REJECTED = """
    SELECT code, description, batch, error_code, words FROM products
    WHERE rejected = 1 AND (batch, code) > (?, ?) AND batch <= ?
    ORDER BY batch, code LIMIT ?
"""
_LAST_BATCH = 2**62


class SyncView:
    """Reads `sync.sqlite` from any process and lane; each call opens the file and closes it again.

    A file that is not there yet says that there never was a run. All methods raise `StorageError`
    when it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        """Read the file at this path."""
        self._path = path

    def overview(self) -> SyncOverview:
        """Return how the last run stands, in one look at the file."""
        with self._reading() as db:
            row = (
                db
                and db.execute(
                    "SELECT kind, began, ended, waiting, stop, stopped FROM run"
                ).fetchone()
            )
            if not db or not row:
                return SyncOverview()
            kind, began, ended, waiting, stop, stopped = row
            rejected, warnings = db.execute(_COUNTS).fetchone()
            return SyncOverview(
                batches=tuple(BatchDone(*batch) for batch in db.execute(_BATCHES)),
                waiting=waiting,
                rejected=rejected,
                warnings=warnings,
                kind=SyncKind(kind),
                began=datetime.fromisoformat(began),
                ended=None if ended is None else datetime.fromisoformat(ended),
                stop=None if stop is None else SyncStop(stop),
                stopped=None if stopped is None else datetime.fromisoformat(stopped),
            )

    def rejected(
        self, first: int = 0, last: int = _LAST_BATCH, limit: int = _PAGE
    ) -> Sequence[RejectedProduct]:
        """Return rejected products of these batches, by batch and code."""
        return self._rejected_after(first, "", last, limit)

    def every_rejected(self) -> Iterator[RejectedProduct]:
        """Go through the whole list, a page at a time."""
        batch, code = 0, ""
        while page := self._rejected_after(batch, code, _LAST_BATCH, _PAGE):
            yield from page
            batch, code = page[-1].batch, page[-1].code

    def every_warning(self) -> Iterator[ProductWarning]:
        """Go through what was not taken of products that were, a page at a time."""
        code = ""
        while page := self._warnings_after(code):
            yield from page
            code = page[-1].code

    def _rejected_after(
        self, batch: int, code: str, last: int, limit: int
    ) -> Sequence[RejectedProduct]:
        with self._reading() as db:
            if db is None:
                return ()
            rows = db.execute(REJECTED, (batch, code, last, limit))
            return tuple(RejectedProduct(row[0], row[1], row[2], row[3], row[4]) for row in rows)

    def _warnings_after(self, code: str) -> Sequence[ProductWarning]:
        with self._reading() as db:
            if db is None:
                return ()
            rows = db.execute(
                "SELECT code, words FROM products WHERE rejected = 0 AND words <> ''"
                " AND code > ? ORDER BY code LIMIT ?",
                (code, _PAGE),
            )
            return tuple(ProductWarning(*row) for row in rows)

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        if not self._path.exists():
            yield None
            return
        address = f"{self._path.absolute().as_uri()}?mode=ro"
        try:
            with closing(
                sqlite3.connect(address, uri=True, timeout=_WAIT_S, isolation_level=None)
            ) as db:
                db.execute(f"PRAGMA {LITTLE_CACHE}")
                db.execute("BEGIN")
                made = db.execute("PRAGMA user_version").fetchone()[0]
                yield db if made else None
        except sqlite3.Error as error:
            raise trouble(self._path, error, DamagedSyncError) from error
