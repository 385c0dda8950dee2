"""Forgetting customers: what is older than the shop keeps it goes, unless a sale still needs it."""

import sqlite3
from datetime import datetime

from cashier_app.domain.audit import AuditEvent, AuditKind
from cashier_app.domain.give_back import owed_by
from cashier_app.storage import personal
from cashier_app.storage.journal_audit import write_event
from cashier_app.storage.journal_people import PeopleRows
from cashier_app.storage.journal_sales import sale_at

_OLDER = "SELECT max(entry) FROM personal JOIN entries ON seq = entry WHERE at < ?"
# Sales that wait to be sent, that are open or whose goods are coming back, and cancellations of
# which nobody knows: their rows are needed whole, like those of sales that owe their customer.
_NEEDED = """
    SELECT min(seq) FROM entries WHERE sale IN (
        SELECT sale FROM outbox WHERE state <> 'done'
        UNION SELECT identity FROM sales WHERE stage = 'open'
        UNION SELECT sale FROM returns WHERE state NOT IN ('not-done', 'done')
    ) OR seq IN (SELECT entry FROM cancellations WHERE state IN ('asked', 'not-known'))
"""
# What one of them owed may have gone back with the whole of it: the sale itself says so.
_OWING = """
    SELECT sales.entry, min(entries.seq)
    FROM give_backs JOIN sales ON identity = give_backs.sale
        JOIN entries ON entries.sale = give_backs.sale
    WHERE paid IS NULL GROUP BY give_backs.sale
"""


class PersonalRows(PeopleRows):
    """Keeps what names customers for as long as a setting says."""

    def erase_personal_before(self, moment: datetime) -> int:
        """Forget what names customers in the rows from before this moment; return how many.

        The chain stays whole: it has salted hashes only. Nothing that a sale in work, in the outbox
        or in Give back still needs is forgotten, and nothing that came after it.

        Raises:
            StorageError: it could not be done; then nothing was forgotten.

        """
        with self._file.transaction() as db:
            until = _until(db, moment)
            counted = "SELECT count(*) FROM personal WHERE entry <= ?"
            count: int = db.execute(counted, (until,)).fetchone()[0]
            if count:
                personal.erase(db, until)
                personal.note_erased(db, until)
                facts = (("until_row", str(until)), ("rows", str(count)))
                write_event(
                    db, AuditEvent(AuditKind.PERSONAL_ERASED, self._clock.now(), facts=facts)
                )
        return count

    def forget_copies(self, moment: datetime) -> None:
        """Let go of the copies that still hold what was forgotten.

        A new second log is begun, and backups from before this moment go; only for after a backup
        was made that holds everything else.
        """
        self._file.rotate_copy(anew=True)
        self._backups.forget(moment)


def _until(db: sqlite3.Connection, moment: datetime) -> int:
    older = db.execute(_OLDER, (moment.isoformat(),)).fetchone()[0]
    if older is None:
        return 0
    needed = db.execute(_NEEDED).fetchone()[0]
    owing = [first for entry, first in db.execute(_OWING).fetchall() if owed_by(sale_at(db, entry))]
    rows = owing if needed is None else [*owing, needed]
    return min((int(older), *(int(row) - 1 for row in rows)))
