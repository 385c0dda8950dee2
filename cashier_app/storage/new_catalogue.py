"""A new catalogue, written beside the one in use and put in its place when it is whole."""

import logging
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from decimal import Decimal
from pathlib import Path

from cashier_app.domain.errors import StorageError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.gtin import same_article
from cashier_app.domain.money import from_minor
from cashier_app.domain.products_import import Repriced
from cashier_app.storage.catalogue import open_catalogue
from cashier_app.storage.catalogue_schema import INDEXES, TABLES, Row, StoredRow, words_text
from cashier_app.storage.durable_files import put_in_place
from cashier_app.storage.till_lock import TillLock

_log = logging.getLogger("cashier.storage")

MOST_LISTED = 10_000
"""How many rows a report names one by one; of more it gives the number."""
_AT_ONCE = 1000
# Barcodes come in no order: with less, each would be a page from the disk and one to it.
_CACHE_KIB = 32_768
# Of two lengths of one article number one begins like this: the longer, or else a UPC-E.
_SHORTER_OR_LONGER = re.compile(r"0|1[0-9]{7}$")

_ANOTHERS = "SELECT product FROM codes WHERE scanned = ? AND product <> ?"

# The same code, and anything else about it that differs.
_CHANGED = """
    SELECT count(*) FROM products AS now JOIN old.products AS before USING (code)
    WHERE (now.description, now.price, now.vat_rate, now.unit, now.barcodes, now.alternative_code,
           now.type, now.brand, now.family, now.quick_key)
       <> (before.description, before.price, before.vat_rate, before.unit, before.barcodes,
           before.alternative_code, before.type, before.brand, before.family, before.quick_key)
"""
_OTHER_PRICE = """
    FROM products AS now JOIN old.products AS before USING (code)
    WHERE (now.price, now.vat_rate) <> (before.price, before.vat_rate)
"""
_REPRICED = f"""
    SELECT code, now.description, before.price, now.price, before.vat_rate, now.vat_rate
    {_OTHER_PRICE} ORDER BY now.id LIMIT ?
"""
_NEW = "SELECT count(*) FROM products WHERE code NOT IN (SELECT code FROM old.products)"
_REMOVED = "SELECT count(*) FROM old.products WHERE code NOT IN (SELECT code FROM products)"


@frozen
class Clash:
    """A code of a product that another one has already: `owner` (its code), as `listed`."""

    code: str
    owner: str
    listed: str


@frozen
class Differences:
    """How many products a new catalogue has more, differently and less than the one in use.

    `repriced` are the first of those with another price or VAT rate, in the order of the file,
    `repriced_in_all` is how many there are.
    """

    new: int
    changed: int = 0
    removed: int = 0
    repriced: tuple[Repriced, ...] = ()
    repriced_in_all: int = 0


def unfinished_of(path: Path) -> Path:
    """Return where the new catalogue is written that is to become this one."""
    return path.with_name(f"{path.name}.unfinished")


class ImportUnderWayError(StorageError):
    """Somebody else imports products just now; the catalogue in use stays as it is."""


@contextmanager
def new_catalogue(path: Path) -> Iterator["NewCatalogue"]:
    """Begin what will become the catalogue at this path; unless it is put in use, nothing is left.

    Raises:
        ImportUnderWayError: somebody else writes one just now.
        StorageError: the disk does not take the file. The catalogue in use stays as it is.

    """
    lock = TillLock(path.with_suffix(".lock"))
    if not lock.take():
        raise ImportUnderWayError(f"{path}: another import of products is under way")
    unfinished = unfinished_of(path)
    try:
        unfinished.unlink(missing_ok=True)
        address = f"{unfinished.absolute().as_uri()}?mode=rwc"
        with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as db:
            yield NewCatalogue(db, unfinished, path)
    except (sqlite3.Error, OSError) as error:
        raise StorageError(f"{path}: {error}") from error
    finally:
        unfinished.unlink(missing_ok=True)
        lock.release()


class NewCatalogue:
    """Takes rows in one by one; nothing catalogue-sized is kept in memory."""

    def __init__(self, db: sqlite3.Connection, unfinished: Path, final: Path) -> None:
        """Write to this connection, whose file will replace the `final` one."""
        self._db = db
        self._unfinished = unfinished
        self._final = final
        # The file is synced once, when it is whole; until then a power cut only leaves rubbish.
        db.execute("PRAGMA synchronous = OFF")
        db.execute("PRAGMA journal_mode = OFF")
        db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        db.execute("BEGIN")
        for statement in TABLES:
            db.execute(statement)
        # One cursor for all codes: making one for each product takes longer than writing its codes.
        self._codes = db.cursor()
        self._lengths_vary = False
        self.count = 0
        self._rows: list[StoredRow] = []
        self._words: list[tuple[int, str]] = []

    def add(self, row: Row) -> Clash | None:
        """Add a product; if one of its codes belongs to another one already, say which instead."""
        number = self.count + 1
        code, description, barcodes, brand = row[0], row[1], row[5], row[8]
        codes = dict.fromkeys((code, *barcodes.split()))
        taken = self._codes.executemany(
            "INSERT OR IGNORE INTO codes (scanned, product) VALUES (?, ?)",
            [(one, number) for one in codes],
        )
        if taken.rowcount < len(codes):
            return self._clash(codes, number)
        self.count = number
        self._rows.append((number, *row))
        self._words.append((number, words_text(f"{description} {code} {brand}")))
        if len(self._rows) == _AT_ONCE:
            self._write()
        return None

    def in_another_length(self, row: Row) -> Clash | None:
        """Tell whether another product has a code of the one just added in another length.

        Both stay: a scanner that sends either finds it. A list whose codes can have no other length
        in it is loaded as quickly as if nobody looked.
        """
        codes = (row[0], *row[5].split())
        self._lengths_vary = self._lengths_vary or any(map(_SHORTER_OR_LONGER.match, codes))
        if not self._lengths_vary:
            return None
        for code in codes:
            for other in same_article(code):
                owner = self._owner(other, self.count)
                if owner is not None:
                    return Clash(code, self._code_of(owner), other)
        return None

    def finish(self) -> Differences:
        """Complete the file and compare it with the catalogue in use; then add no more products."""
        self._write()
        for statement in INDEXES:
            self._db.execute(statement)
        self._db.execute("COMMIT")
        if not self._final.exists():
            return Differences(self.count)
        try:
            return _differences(self._db, self._final)
        except (sqlite3.Error, StorageError):
            _log.warning("the catalogue in use cannot be read, so all products are new")
            return Differences(self.count)

    def put_in_use(self) -> None:
        """Let the finished file take the place of the one in use; selling never notices."""
        self._db.close()
        # Its time is when it came into use: it may have been read long before somebody agreed.
        self._unfinished.touch()
        put_in_place(self._unfinished, self._final)

    def _write(self) -> None:
        self._db.executemany(
            "INSERT INTO products VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", self._rows
        )
        self._db.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", self._words)
        self._rows.clear()
        self._words.clear()

    def _clash(self, codes: Iterable[str], number: int) -> Clash:
        """Take back what was given to this product, and say which code it could not have."""
        owners = ((code, self._owner(code, number)) for code in codes)
        taken, owner = next((code, owner) for code, owner in owners if owner is not None)
        self._codes.executemany(
            "DELETE FROM codes WHERE scanned = ? AND product = ?", [(one, number) for one in codes]
        )
        return Clash(taken, self._code_of(owner), taken)

    def _owner(self, code: str, number: int) -> int | None:
        """Return the number of the product that has this code, if it is another than this one."""
        row = self._codes.execute(_ANOTHERS, (code, number)).fetchone()
        return None if row is None else int(row[0])

    def _code_of(self, number: int) -> str:
        """Return a product's own code by its number."""
        self._write()
        row = self._db.execute("SELECT code FROM products WHERE id = ?", (number,)).fetchone()
        return str(row[0])


def _differences(db: sqlite3.Connection, in_use: Path) -> Differences:
    open_catalogue(in_use).close()
    db.execute("ATTACH ? AS old", (f"{in_use.absolute().as_uri()}?mode=ro&immutable=1",))
    return Differences(
        _count(db, _NEW),
        _count(db, _CHANGED),
        _count(db, _REMOVED),
        tuple(_repriced(row) for row in db.execute(_REPRICED, (MOST_LISTED,))),
        _count(db, f"SELECT count(*) {_OTHER_PRICE}"),
    )


def _repriced(row: tuple[str, str, int, int, str, str]) -> Repriced:
    code, description, price_before, price, rate_before, rate = row
    return Repriced(
        code,
        description,
        from_minor(price_before),
        from_minor(price),
        Decimal(rate_before),
        Decimal(rate),
    )


def _count(db: sqlite3.Connection, query: str) -> int:
    return int(db.execute(query).fetchone()[0])
