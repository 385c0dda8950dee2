"""What the stand-in CRM.COM knows of the demo shop's products: names and families, no prices."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox.ids import stable_id


@frozen
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
    """Finds a product by the identifier a request names it with, and takes new ones."""

    def __init__(self, products: Iterable[Product]) -> None:
        self._by_code: dict[str, Product] = {}
        self._by_alternative_code: dict[str, Product] = {}
        self._by_id: dict[str, Product] = {}
        for product in products:
            self.put(product)

    def __iter__(self) -> Iterator[Product]:
        """Go through the products in the order they came."""
        return iter(self._by_code.values())

    def put(self, product: Product) -> None:
        """Add a product, or change the one with this code."""
        before = self._by_code.get(product.code)
        if before is not None:
            self._by_alternative_code.pop(before.alternative_code, None)
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

    def has_family(self, family: str) -> bool:
        """Tell whether a family is there; none at all is fine."""
        return not family or any(product.family == family for product in self)


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
