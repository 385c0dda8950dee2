"""Checks the journal row by row: seals, numbers, personal values, and how things stand.

It works in slices, so that a check of years of sales never holds up the sale in work.
"""

import json
import sqlite3
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal

from cashier_app.storage import personal
from cashier_app.storage.chain import BEGINNING, ChainKeys, Row, Seal, SealedRow, mac_of
from cashier_app.storage.chain_faults import Scene, what_was_done
from cashier_app.storage.chain_verdict import ChainVerdict, Fault, Notice, Remark, Wrong
from cashier_app.storage.journal_entries import COLUMNS, OwnEntry
from cashier_app.storage.projections import UNREADABLE
from cashier_app.storage.sealed_rows import sealed_row
from cashier_app.storage.state_check import StateCheck

SLICE = 300
# Made once: a year of sales is half a million rows.
_DECODER = json.JSONDecoder(parse_float=Decimal)
_NEW_KEY = OwnEntry.NEW_KEY.value
_CLOCK_PLAY = timedelta(minutes=2)
_SEALED_ROWS = (
    f"SELECT {', '.join(f'entries.{name}' for name in COLUMNS)}, key, mac, salt, content"
    " FROM entries LEFT JOIN seals ON seals.entry = seq"
    " LEFT JOIN personal ON personal.entry = seq"
    " WHERE seq >= ? ORDER BY seq LIMIT ?"
)
_WIDTH = len(COLUMNS)
Read = tuple[str | None, str | None, str | None, str | None]


class Heads:
    """Where the chain stood when it was last noted outside of the journal.

    `known` gives macs, or their beginnings, by number: from the second log and the names of the
    backups. `in_backups` are the numbers that come from those names. `copied` reads all macs of
    the second log; it is called only to find out what is wrong.
    """

    def __init__(
        self,
        known: Mapping[int, str],
        in_backups: frozenset[int] = frozenset(),
        copied: Callable[[], Mapping[int, str]] = dict,
    ) -> None:
        """Take what stands outside of the journal."""
        self.known = known
        self.in_backups = in_backups
        self.copied = copied

    def last(self) -> int:
        """Return the highest number that is known to have been written."""
        return max(self.known, default=0)


class ChainCheck:
    """One check, from a row to the head. `advance` until it says it is done; then `verdict`."""

    def __init__(
        self, keys: ChainKeys, heads: Heads, first: int = 1, before: str = BEGINNING
    ) -> None:
        """Begin with this row; `before` is the mac of the one before it."""
        self._keys = keys
        self._heads = heads
        self._next = first
        self._first = first
        self._before = before
        self._key_before: str | None = None
        self._at_before: datetime | None = None
        self._state = StateCheck(from_the_beginning=first == 1)
        self._head: Seal | None = None
        self._fault: Fault | None = None
        self._erased_until: int | None = None
        self._remarks: list[Remark] = []

    def advance(self, db: sqlite3.Connection, rows: int = SLICE) -> bool:
        """Check some more rows; True when there is nothing more to check."""
        slice_ = db.execute(_SEALED_ROWS, (self._next, rows)).fetchall()
        for read in slice_:
            self._fault = self._look_at(db, read)
            if self._fault is not None:
                return True
        if slice_:
            return False
        self._fault = self._end(db)
        return True

    def verdict(self) -> ChainVerdict:
        """Return what was found."""
        remarks = list(self._remarks)
        if not self._keys.in_keyring:
            remarks.insert(0, Remark(0, Notice.KEY_IN_FILE))
        return ChainVerdict(self._next - self._first, self._head, self._fault, tuple(remarks))

    def _look_at(self, db: sqlite3.Connection, read: tuple[object, ...]) -> Fault | None:
        try:
            return self._check(db, read)
        except UNREADABLE as error:
            return Fault(self._next, Wrong.UNREADABLE, type(error).__name__)

    def _check(self, db: sqlite3.Connection, read: tuple[object, ...]) -> Fault | None:
        row, (key, mac, salt, content) = _parts(read)
        number = self._next
        if row[0] != number:
            return Fault(number, Wrong.DELETED)
        if key is None or mac is None:
            return Fault(number, Wrong.INSERTED, "it has no seal")
        here = SealedRow(row, Seal(number, key, mac))
        fault = (
            self._check_seal(db, here)
            or self._check_head(db, here.seal)
            or self._check_personal(db, row, salt, content)
            or self._check_state(db, row)
        )
        if fault is None:
            self._note_clock(row)
            self._before, self._key_before, self._head = mac, key, here.seal
            self._next += 1
        return fault

    def _check_seal(self, db: sqlite3.Connection, here: SealedRow) -> Fault | None:
        number, seal = here.seal.entry, here.seal
        if self._key_before not in (None, seal.key):
            if here.row[2] != _NEW_KEY:
                return Fault(number, Wrong.FOREIGN, f"key {seal.key}")
            self._remarks.append(Remark(number, Notice.NEW_KEY))
        key = self._keys.find(seal.key)
        if key is None:
            if self._key_before != seal.key:
                self._remarks.append(Remark(number, Notice.KEY_UNKNOWN))
            return None
        if mac_of(key, here.row, self._before) == seal.mac:
            return None
        scene = Scene(here, _row_at(db, number + 1), self._before, self._heads.copied())
        return Fault(number, what_was_done(db, self._keys, scene))

    def _check_head(self, db: sqlite3.Connection, seal: Seal) -> Fault | None:
        """Compare with what was noted elsewhere: rows may be sealed well and still not be ours."""
        known = self._heads.known.get(seal.entry)
        if known is None or seal.mac.startswith(known):
            return None
        return Fault(self._replaced(db) or seal.entry, Wrong.PUT_BACK)

    def _replaced(self, db: sqlite3.Connection) -> int | None:
        """Return the first number that the second log has with another seal."""
        for number, mac in sorted(self._heads.copied().items()):
            found = db.execute("SELECT mac FROM seals WHERE entry = ?", (number,)).fetchone()
            if found is not None and found[0] != mac:
                return number
        return None

    def _check_personal(
        self, db: sqlite3.Connection, row: Row, salt: str | None, content: str | None
    ) -> Fault | None:
        hashed = row[8]
        if salt is None or content is None:
            erased = hashed is None or row[0] <= self._erased(db)
            return None if erased else Fault(row[0], Wrong.PERSONAL)
        whole = hashed == personal.hash_of(salt, content)
        return None if whole else Fault(row[0], Wrong.PERSONAL)

    def _check_state(self, db: sqlite3.Connection, row: Row) -> Fault | None:
        return self._state.take(db, row, _DECODER.decode(row[5]))

    def _note_clock(self, row: Row) -> None:
        at = datetime.fromisoformat(row[1])
        if self._at_before is not None and at < self._at_before - _CLOCK_PLAY:
            self._remarks.append(Remark(row[0], Notice.CLOCK_BACK))
        self._at_before = at

    def _end(self, db: sqlite3.Connection) -> Fault | None:
        lowest = _lowest(db)
        if lowest < 1:
            return Fault(lowest, Wrong.INSERTED, "rows are numbered from 1")
        last = self._next - 1
        noted = max(self._heads.last(), _newest_sealed(db))
        if noted > last:
            replaced = self._replaced(db)
            put_back = replaced is not None or last in self._heads.in_backups
            return Fault(replaced or last + 1, Wrong.PUT_BACK if put_back else Wrong.CUT)
        return self._state.finish(db)

    def _erased(self, db: sqlite3.Connection) -> int:
        """Return up to which row personal values were erased in good order."""
        if self._erased_until is None:
            self._erased_until = personal.erased_until(db)
        return self._erased_until


def check_from(db: sqlite3.Connection, keys: ChainKeys, heads: Heads, first: int) -> ChainVerdict:
    """Check the rows from this one on in one go."""
    before = db.execute("SELECT mac FROM seals WHERE entry = ?", (first - 1,)).fetchone()
    check = ChainCheck(keys, heads, first, BEGINNING if before is None else before[0])
    while not check.advance(db):
        pass
    return check.verdict()


def _parts(read: tuple[object, ...]) -> tuple[Row, Read]:
    return read[:_WIDTH], read[_WIDTH:]  # type: ignore[return-value] # as the tables have them


def _row_at(db: sqlite3.Connection, number: int) -> SealedRow | None:
    copied = sealed_row(db, number)
    return None if copied is None else copied.sealed


def _lowest(db: sqlite3.Connection) -> int:
    """Return the lowest number that a row or a seal has."""
    rows = "SELECT coalesce(min(seq), 1), (SELECT coalesce(min(entry), 1) FROM seals) FROM entries"
    row, seal = db.execute(rows).fetchone()
    lowest: int = min(row, seal)
    return lowest


def _newest_sealed(db: sqlite3.Connection) -> int:
    newest: int | None = db.execute("SELECT max(entry) FROM seals").fetchone()[0]
    return newest or 0
