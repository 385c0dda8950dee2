"""Which CRM.COM the books belong to: what may be at one is never asked of, or sent to, another."""

import sqlite3

from cashier_app.domain.audit import AuditEvent, AuditKind
from cashier_app.domain.elsewhere import Elsewhere
from cashier_app.domain.sale_states import SpendState
from cashier_app.storage.journal_audit import write_event
from cashier_app.storage.journal_claims import ClaimRows
from cashier_app.storage.journal_entries import body_of, compact
from cashier_app.storage.journal_facts import fact, keep_fact
from cashier_app.storage.sale_codec import RETURNS

_ADDRESS = "crmcom_address"
# A waiting purchase that was never handed to the line is nowhere, so it may go anywhere. A return
# that is `owed` has all of CRM.COM's answers; only a spend of it may still have to be cancelled.
_BEGUN = """
    SELECT
        (SELECT count(*) FROM outbox WHERE state <> 'done'
            AND NOT (kind = 'purchase' AND state = 'waiting' AND attempts = 0))
        + (SELECT count(*) FROM cancellations WHERE state IN ('asked', 'not-known'))
        + (SELECT count(*) FROM returns WHERE state NOT IN ('not-done', 'owed', 'done'))
        + (SELECT count(*) FROM sales
            WHERE stage = 'open' AND crm IN ('sending', 'unknown', 'recorded'))
"""
_OWED = "SELECT entry FROM returns WHERE state = 'owed'"
_FOR_A_PERSON = """
    UPDATE outbox SET state = 'needs-a-person' WHERE state = 'being-checked'
        OR (state = 'waiting' AND NOT (kind = 'purchase' AND attempts = 0))
"""


class AddressRows(ClaimRows):
    """What the books know of CRM.COM's address; each method is one transaction with one sync."""

    def at_address(self, address: str) -> Elsewhere | None:
        """Take this address for that of everything to come, or say what binds to the one before.

        What is bound waits for a person from then on; the address of the books stays as it was.
        """
        with self._file.transaction() as db:
            elsewhere = _elsewhere(db, address)
            if elsewhere is None:
                keep_fact(db, _ADDRESS, address)
            else:
                db.execute(_FOR_A_PERSON)
            return elsewhere

    def elsewhere(self, address: str) -> Elsewhere | None:
        """Say what binds to another address than this one, and change nothing."""
        with self._file.reading() as db:
            return _elsewhere(db, address)

    def moved_to(self, address: str) -> Elsewhere | None:
        """Take a person's word that this is the same CRM.COM as before, under another address.

        What was bound to the old address is looked up at this one. Returns what that is, None when
        nothing was bound to another address.
        """
        with self._file.transaction() as db:
            before = fact(db, _ADDRESS)
            if before in {None, address}:
                return None
            facts = (("old", before or ""), ("new", address))
            write_event(db, AuditEvent(AuditKind.CRMCOM_MOVED, self._clock.now(), facts=facts))
            keep_fact(db, _ADDRESS, address)
            return Elsewhere(before or "", _begun(db))


def _elsewhere(db: sqlite3.Connection, address: str) -> Elsewhere | None:
    before = fact(db, _ADDRESS)
    if before is None or before == address:
        return None
    things = _begun(db)
    return Elsewhere(before, things) if things else None


def _begun(db: sqlite3.Connection) -> int:
    things: int = db.execute(_BEGUN).fetchone()[0]
    owed = (RETURNS.from_json(compact(body_of(db, entry))) for (entry,) in db.execute(_OWED))
    return things + sum(goods.kept.spend.state is SpendState.CHECK for goods in owed)
