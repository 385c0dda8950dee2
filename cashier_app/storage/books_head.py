"""Where the books stood, kept outside of their folder: so an older copy of it gives itself away.

Journal, second log and backups of a folder that was copied as a whole are all equally old. Only
what is not in it can tell.
"""

import logging
import re
import sqlite3
from datetime import datetime

from cashier_app.domain.frozen import frozen
from cashier_app.storage.chain import newest_seal
from cashier_app.storage.journal_entries import OwnEntry, add_entry, compact

_log = logging.getLogger("cashier.storage")

_TEXT = re.compile(r"([0-9]{1,18}) ([0-9a-f]{64}) ([0-9]{1,18})", re.ASCII)


@frozen
class BooksHead:
    """The newest row of the journal with its mac, and the last receipt number of this till."""

    entry: int
    mac: str
    number: int

    def __str__(self) -> str:
        """Write it as it is kept."""
        return f"{self.entry} {self.mac} {self.number}"

    @classmethod
    def of(cls, text: str) -> "BooksHead | None":
        """Read what was kept; None where that says nothing."""
        found = _TEXT.fullmatch(text)
        return found and cls(int(found[1]), found[2], int(found[3]))


def head_of(db: sqlite3.Connection, site: str, till: str) -> BooksHead | None:
    """Return where the books stand now, None while they are empty."""
    seal = newest_seal(db)
    if seal is None:
        return None
    return BooksHead(seal.entry, seal.mac, _last_number(db, site, till))


def noted_set_back(
    db: sqlite3.Connection, kept: BooksHead | None, site: str, till: str, at: datetime
) -> bool:
    """Whether these books are not those that were kept, or those of an earlier time.

    If so a row says it, and receipt numbers go on behind the last one that was kept. What was sold
    after the copy, and after the head was kept, may have had numbers behind that one; its
    references ended in another mark.
    """
    if kept is None or _holds(db, kept):
        return False
    number = max(kept.number, _last_number(db, site, till))
    seal = newest_seal(db)
    rows = 0 if seal is None else seal.entry
    _log.error("the books end with row %d; row %d was kept, and is not in them", rows, kept.entry)
    last = {"site": site, "till": till, "number": number}
    body = {"rows": rows, "kept": kept.entry, "reference": last}
    add_entry(db, OwnEntry.SET_BACK, at, compact(body))
    db.execute(
        "INSERT INTO receipt_numbers (series, last) VALUES (?, ?)"
        " ON CONFLICT (series) DO UPDATE SET last = excluded.last",
        (f"{site}-{till}", number),
    )
    return True


def _holds(db: sqlite3.Connection, kept: BooksHead) -> bool:
    row = db.execute("SELECT mac FROM seals WHERE entry = ?", (kept.entry,)).fetchone()
    return row is not None and row[0] == kept.mac


def _last_number(db: sqlite3.Connection, site: str, till: str) -> int:
    row = db.execute(
        "SELECT last FROM receipt_numbers WHERE series = ?", (f"{site}-{till}",)
    ).fetchone()
    return 0 if row is None else int(row[0])
