"""What the stand-in CRM.COM knows of the demo shop's products: names and families, no prices."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cashier_app.sandbox.ids import stable_id


@dataclass(frozen=True, slots=True)
class Product:
    """A product as CRM.COM keeps it."""

    code: str
    alternative_code: str
    description: str
    type: str
    brand: str
    family: str

    @property
    def id(self) -> str:
        """CRM.COM's own id."""
        return stable_id("product", self.code)


DEFAULT_PRODUCT = Product("DEFAULT", "", "Goods not known yet", "", "", "")
"""Stands in for a product that CRM.COM does not know (pageId 499829, 500029)."""


class Catalogue:
    """Finds a product by the identifier a request names it with."""

    def __init__(self, products: Iterable[Product]) -> None:
        self._by_code: dict[str, Product] = {}
        self._by_alternative_code: dict[str, Product] = {}
        self._by_id: dict[str, Product] = {}
        for product in products:
            self._by_code[product.code] = product
            self._by_id[product.id] = product
            if product.alternative_code:
                self._by_alternative_code[product.alternative_code] = product

    def find(self, kind: str, value: str) -> Product | None:
        """Find by `id`, `code` or `alternative_code`."""
        index = {
            "id": self._by_id,
            "code": self._by_code,
            "alternative_code": self._by_alternative_code,
        }[kind]
        return index.get(value)


def read_catalogue(path: Path) -> Catalogue:
    """Read the demo shop's product file (the till's own CSV format)."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return Catalogue(
            Product(
                code=row["code"],
                alternative_code=row["alternative_code"],
                description=row["description"],
                type=row["type"],
                brand=row["brand"],
                family=row["family"],
            )
            for row in csv.DictReader(file)
        )
