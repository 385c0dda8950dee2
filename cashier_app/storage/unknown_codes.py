"""Codes that the catalogue does not know, counted in a file of their own."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from cashier_app.domain.errors import DamagedUnknownError
from cashier_app.domain.unknown_product import UnknownProduct
from cashier_app.storage.csv_lists import save_list
from cashier_app.storage.schema import Step
from cashier_app.storage.sqlite_file import SideFile

_FIRST: Step = (
    """
    CREATE TABLE unknown (
        code TEXT PRIMARY KEY,
        scanned INTEGER NOT NULL,
        sold INTEGER NOT NULL,
        last TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)
STEPS: tuple[Step, ...] = (_FIRST,)

_COUNT = """
    INSERT INTO unknown VALUES (:code, :scanned, :sold, :last) ON CONFLICT (code) DO UPDATE
    SET scanned = scanned + :scanned, sold = sold + :sold, last = :last
"""
_COLUMNS = ("code", "scanned", "sold", "last")


class UnknownCodeFile:
    """Keeps the list in `unknown.sqlite`: the port `UnknownProducts`.

    It is written from one lane; the list may be saved from another one meanwhile.
    """

    def __init__(self, path: Path) -> None:
        """Keep the list in this file; nothing is opened yet."""
        self._file = SideFile(path, STEPS, DamagedUnknownError)

    def shut(self) -> None:
        """Close the file; the last thing that is done with it."""
        self._file.shut()

    def scanned(self, code: str, at: datetime) -> None:
        """Count a code that was scanned and not found."""
        self._count(code, at, scanned=1, sold=0)

    def sold(self, code: str, at: datetime) -> None:
        """Count a code that was added to a basket without being known."""
        self._count(code, at, scanned=0, sold=1)

    def rows(self) -> Sequence[UnknownProduct]:
        """Return the codes that are still on the list, the last seen first."""
        with self._file.reading() as db:
            rows = db.execute(
                "SELECT code, scanned, sold, last FROM unknown ORDER BY last DESC, code"
            ).fetchall()
        return tuple(
            UnknownProduct(code, scanned, sold, datetime.fromisoformat(last))
            for code, scanned, sold, last in rows
        )

    def remove(self, code: str) -> None:
        """Take a code off the list; one that is not on it (any more) is no error."""
        with self._file.transaction() as db:
            db.execute("DELETE FROM unknown WHERE code = ?", (code,))

    def save(self, file: Path) -> None:
        """Write the list as CSV, for the store manager; raises as `save_list` does."""
        rows = self.rows()
        save_list(
            file,
            _COLUMNS,
            [(one.code, str(one.scanned), str(one.sold), one.last.isoformat()) for one in rows],
        )

    def _count(self, code: str, at: datetime, *, scanned: int, sold: int) -> None:
        values = {"code": code, "scanned": scanned, "sold": sold, "last": at.isoformat()}
        with self._file.transaction() as db:
            db.execute(_COUNT, values)
