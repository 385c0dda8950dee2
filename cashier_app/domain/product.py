"""What the shop sells."""

from decimal import Decimal
from enum import Enum

from cashier_app.domain.frozen import frozen


class Unit(Enum):
    """How a product is counted."""

    EACH = "each"
    KG = "kg"


@frozen
class Product:
    """One product of the catalogue; price per unit with VAT, VAT rate in per cent."""

    code: str
    description: str
    price: Decimal
    vat_rate: Decimal
    unit: Unit = Unit.EACH
    barcodes: tuple[str, ...] = ()
    alternative_code: str = ""
    type: str = ""
    brand: str = ""
    family: str = ""
    quick_key: str = ""

    @property
    def weighed(self) -> bool:
        """Whether the quantity is a weight in kilograms."""
        return self.unit is Unit.KG
