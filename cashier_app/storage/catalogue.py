"""What the shop sells, read from `catalogue.sqlite`; nothing of it is kept in memory."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from cashier_app.domain.errors import DamagedProductsError, StorageError
from cashier_app.domain.product import Product
from cashier_app.storage.catalogue_schema import VERSION, product_of, search_words
from cashier_app.storage.similar_words import similar_words
from cashier_app.storage.sqlite_file import trouble

_PRODUCTS = "SELECT products.* FROM products"
BY_CODE = f"{_PRODUCTS} JOIN codes ON codes.product = products.id WHERE scanned = ?"
QUICK_KEYS = (
    f"{_PRODUCTS} WHERE quick_group IS NOT NULL "
    "ORDER BY min(id) OVER (PARTITION BY quick_group), quick_position, id"
)
# In the order of the file: ranking would mean to look at all hits for every key.
FOUND = (
    f"{_PRODUCTS} JOIN words ON words.rowid = products.id"
    " WHERE words MATCH ? ORDER BY words.rowid LIMIT ?"
)
_ANY = "SELECT 1 FROM words WHERE words MATCH ? LIMIT 1"


class CatalogueFile:
    """Reads the catalogue: the port `Catalogue`, called from any thread.

    Each call opens the file and closes it again, which takes a tenth of a millisecond. So every
    call sees the catalogue as it was last imported, an import never has to wait for a till that
    holds the file open, and no connection belongs to a thread. A file that is not there yet is an
    empty catalogue. All methods raise `StorageError` when the file is damaged or of another
    version.
    """

    def __init__(self, path: Path) -> None:
        """Read the catalogue at this path."""
        self._path = path

    def by_barcode(self, code: str) -> Product | None:
        """Find a product by barcode or by its own code; an index look-up, for the GUI thread."""
        found = self._products(BY_CODE, code)
        return found[0] if found else None

    def search(self, text: str, limit: int) -> Sequence[Product]:
        """Find products that have, for every word of the text, a word that begins like it.

        Description, code and brand are searched. The hits come in the order of the catalogue file:
        ranking them would mean to look at all of them for every key.
        """
        words = search_words(text)
        if not words:
            return ()
        return self._products(FOUND, " ".join(_beginning(word) for word in words), limit)

    def similar(self, text: str, limit: int) -> Sequence[Product]:
        """Find products by words that are nearly those of the text, when `search` found nothing.

        Each word that no word of the catalogue begins with may have one slip, or stand inside a
        word; so the last digits of a code find it, and `alloumi` finds Halloumi.
        """
        words = search_words(text)
        with self._reading() as db:
            choices = [_choices(db, word) for word in words] if db else []
        if not choices or not all(choices):
            return ()
        match = " AND ".join(f"({' OR '.join(some)})" for some in choices)
        return self._products(FOUND, match, limit)

    def quick_keys(self) -> Sequence[Product]:
        """Return the products with a quick key: groups as the file first names them, by position.

        So the shop decides which group comes first, by the order of its products file.
        """
        return self._products(QUICK_KEYS)

    def count(self) -> int:
        """Return how many products there are."""
        with self._reading() as db:
            rows = db.execute("SELECT count(*) FROM products").fetchone() if db else (0,)
        return int(rows[0])

    def _products(self, query: str, *values: str | int) -> Sequence[Product]:
        with self._reading() as db:
            rows = db.execute(query, values).fetchall() if db else ()
        return tuple(product_of(row) for row in rows)

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        if not self._path.exists():
            yield None
            return
        try:
            with closing(open_catalogue(self._path)) as db:
                yield db
        except sqlite3.Error as error:
            raise trouble(self._path, error, DamagedProductsError) from error


def _beginning(word: str) -> str:
    return f'"{word}"*'


def _choices(db: sqlite3.Connection, word: str) -> Sequence[str]:
    """Return what to search for: what begins with the word, if anything does, else what is near.

    Near words are whole: to gather all that begin with each of them would take twice as long.
    """
    if db.execute(_ANY, (_beginning(word),)).fetchone():
        return (_beginning(word),)
    return [f'"{near}"' for near in similar_words(db, word)]


def open_catalogue(path: Path) -> sqlite3.Connection:
    """Open a catalogue to read it. It is never changed in place, so it needs no lock.

    Raises:
        StorageError: another version of Cashier made it.
        sqlite3.Error: it is damaged or not there.

    """
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True, isolation_level=None)
    try:
        _demand_version(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _demand_version(connection: sqlite3.Connection, path: Path) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version != VERSION:
        raise StorageError(
            f"{path} was made by another version of Cashier. Import the products file again; "
            "the till's sales are not touched by that."
        )
