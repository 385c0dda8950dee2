"""Finds out what was done to a row whose seal is wrong, so that it can be named."""

import sqlite3
from collections.abc import Mapping

from cashier_app.domain.frozen import frozen
from cashier_app.storage.chain import ChainKeys, Row, SealedRow, mac_of
from cashier_app.storage.chain_verdict import Wrong


@frozen
class Scene:
    """The wrong row, the one after it, the mac before it, and the macs that the second log has."""

    here: SealedRow
    after: SealedRow | None
    before: str
    copied: Mapping[int, str]


def what_was_done(db: sqlite3.Connection, keys: ChainKeys, scene: Scene) -> Wrong:
    """Name what was done to the wrong row.

    Without the second log a row taken away looks like a changed one: its number is right anyway.
    """
    number, mac = scene.here.seal.entry, scene.here.seal.mac
    if _stands_before(db, number, mac):
        return Wrong.DUPLICATED
    if scene.after is not None and _fits(keys, scene.after, number, scene.before):
        swapped = _fits(keys, scene.here, number + 1, scene.after.seal.mac)
        return Wrong.MOVED if swapped else Wrong.INSERTED
    return _by_the_copy(db, scene)


def _by_the_copy(db: sqlite3.Connection, scene: Scene) -> Wrong:
    number, mac = scene.here.seal.entry, scene.here.seal.mac
    written = scene.copied.get(number)
    if written is None or written == mac:
        return Wrong.EDITED
    elsewhere = any(copied == mac for copied in scene.copied.values())
    if elsewhere:
        return Wrong.MOVED if _stands_after(db, number, written) else Wrong.DELETED
    return Wrong.RESEALED


def _fits(keys: ChainKeys, sealed: SealedRow, number: int, before: str) -> bool:
    """Whether a row was sealed as this number, after this mac."""
    key = keys.find(sealed.seal.key)
    row: Row = (number, *sealed.row[1:])
    return key is not None and mac_of(key, row, before) == sealed.seal.mac


def _stands_before(db: sqlite3.Connection, number: int, mac: str) -> bool:
    sql = "SELECT 1 FROM seals WHERE mac = ? AND entry < ?"
    return db.execute(sql, (mac, number)).fetchone() is not None


def _stands_after(db: sqlite3.Connection, number: int, mac: str) -> bool:
    sql = "SELECT 1 FROM seals WHERE mac = ? AND entry > ?"
    return db.execute(sql, (mac, number)).fetchone() is not None
