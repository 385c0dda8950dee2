"""The catalogue as it is told to CRM.COM: a page at a time, in the order of the codes."""

import json
import sqlite3
from collections.abc import Collection, Sequence
from contextlib import closing
from datetime import datetime
from itertools import starmap
from pathlib import Path

from cashier_app.domain.errors import DamagedProductsError
from cashier_app.domain.product_sync import ProductGroupKind, ProductToSync
from cashier_app.storage.catalogue import open_catalogue
from cashier_app.storage.sqlite_file import trouble

_TOLD = "SELECT code, alternative_code, description, '', type, brand, family FROM products"
_COLUMNS = {
    ProductGroupKind.TYPE: "type",
    ProductGroupKind.BRAND: "brand",
    ProductGroupKind.FAMILY: "family",
}


class CataloguePages:
    """Reads the catalogue for a synchronisation: the port `ProductPages`, from any process.

    Each call opens the file and closes it again (see `CatalogueFile`), so that an import replaces
    it at any time; a file that is not there yet is an empty catalogue.
    """

    def __init__(self, path: Path) -> None:
        """Read the catalogue at this path."""
        self._path = path

    def after(self, code: str, limit: int) -> Sequence[ProductToSync]:
        """Return the products with the next codes."""
        rows = self._rows(f"{_TOLD} WHERE code > ? ORDER BY code LIMIT ?", code, limit)
        return tuple(starmap(ProductToSync, rows))

    def count_after(self, code: str) -> int:
        """Return how many products have a later code."""
        rows = self._rows("SELECT count(*) FROM products WHERE code > ?", code)
        return sum(int(row[0]) for row in rows)

    def imported(self) -> datetime | None:
        """Return when the file took its place, in local time and whole seconds as a run has them.

        None where there is none. An import is the only one that writes it.
        """
        try:
            at = self._path.stat().st_mtime
        except FileNotFoundError:
            return None
        return datetime.fromtimestamp(int(at))  # noqa: DTZ006 - the till's local time

    def those(self, codes: Collection[str]) -> Sequence[ProductToSync]:
        """Return the products with these codes, as far as they are still sold."""
        wanted = json.dumps(list(codes))
        some = "WHERE code IN (SELECT value FROM json_each(?)) ORDER BY code"
        return tuple(starmap(ProductToSync, self._rows(f"{_TOLD} {some}", wanted)))

    def groups(self, kind: ProductGroupKind) -> Sequence[str]:
        """Return the types, brands or families that products are in."""
        column = _COLUMNS[kind]
        query = f"SELECT DISTINCT {column} FROM products WHERE {column} <> '' ORDER BY 1"
        return tuple(row[0] for row in self._rows(query))

    def in_group(self, kind: ProductGroupKind, group: str) -> Sequence[ProductToSync]:
        """Return the products of one type, brand or family; "" are those without one."""
        rows = self._rows(f"{_TOLD} WHERE {_COLUMNS[kind]} = ? ORDER BY code", group)
        return tuple(starmap(ProductToSync, rows))

    def _rows(self, query: str, *values: str | int) -> list[tuple[str, ...]]:
        if not self._path.exists():
            return []
        try:
            with closing(open_catalogue(self._path)) as db:
                return db.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise trouble(self._path, error, DamagedProductsError) from error
