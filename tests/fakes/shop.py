"""The demo shop in small: a few products, a customer, a catalogue, drafts, a printer."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import DeviceError, StorageError
from cashier_app.domain.product import Product, Unit
from cashier_app.domain.quick_keys import QuickKeys
from cashier_app.domain.receipt import PaperLine, Receipt
from cashier_app.domain.shop import Shop
from cashier_app.domain.unknown_product import UnknownProduct
from cashier_app.services.ports import (
    ParkedBasket,
    PrinterState,
    PrintOutcome,
    PrintReport,
    ReceiptFile,
)

FIVE, NINETEEN = Decimal(5), Decimal(19)

SHOP = Shop(
    name="Elia Market",
    site="LCA1",
    till="3",
    address=("24 Artemidos Ave", "6025 Larnaca"),
    vat_number="10412356K",
    phone="24 600 100",
    vat_rates=(FIVE, NINETEEN),
    customer_codes=(r"^70\d{8}$",),
    country_code="+357",
)
HALLOUMI = Product("HAL", "Halloumi PDO 250 g", Decimal("4.35"), FIVE, barcodes=("5290000000017",))
OIL = Product("OIL", "Extra virgin olive oil 1 L", Decimal("11.90"), FIVE)
MILK = Product("MIL", "Fresh milk 1.5% 1 L", Decimal("1.79"), FIVE)
BREAD = Product("BRE", "Village bread 800 g", Decimal("2.60"), FIVE)
TOMATOES = Product("TOM", "Tomatoes, loose", Decimal("2.49"), FIVE, Unit.KG, quick_key="Main/3")
SOAP = Product("SOA", "Washing-up liquid 750 ml", Decimal("3.25"), NINETEEN)
COFFEE = Product("COF", "Cyprus coffee 200 g", Decimal("4.15"), FIVE, quick_key="Main/1")
PRODUCTS = (HALLOUMI, OIL, MILK, BREAD, TOMATOES, SOAP, COFFEE)

CARD = Identification(Means.CARD, "7000004471")
ELENI = Customer(
    CARD,
    id="11",
    member_number="000482",
    name="Eleni Georgiou",
    first_name="Eleni",
    last_name="Georgiou",
    tier="Gold",
    wallet=Decimal("18.75"),
)


def mock_up_basket(customer: Customer | None = ELENI) -> Basket:
    """The nine items of the mock-ups, goods 37.27."""
    basket = Basket("basket-1", customer=customer)
    for product, quantity in (
        (HALLOUMI, Decimal(2)),
        (OIL, Decimal(1)),
        (MILK, Decimal(2)),
        (BREAD, Decimal(1)),
        (TOMATOES, Decimal("1.240")),
        (SOAP, Decimal(1)),
        (COFFEE, Decimal(1)),
    ):
        basket = basket.with_product(product, quantity)
    return basket


@dataclass
class FakeCatalogue:
    """A catalogue in memory."""

    products: Sequence[Product] = PRODUCTS

    def by_barcode(self, code: str) -> Product | None:
        """Find by barcode or own code."""
        found = (one for one in self.products if code == one.code or code in one.barcodes)
        return next(found, None)

    def search(self, text: str, limit: int) -> Sequence[Product]:
        """Find by part of the description."""
        hits = [one for one in self.products if text.lower() in one.description.lower()]
        return hits[:limit]

    def similar(self, text: str, limit: int) -> Sequence[Product]:
        """Find by the letters of a word, in whatever order they were typed."""
        letters = sorted(text.lower())
        hits = [
            one
            for one in self.products
            if any(sorted(word) == letters for word in one.description.lower().split())
        ]
        return hits[:limit]

    def quick_keys(self) -> Sequence[Product]:
        """Products with a quick key, in their order."""
        keyed = [one for one in self.products if one.quick_key]
        return sorted(keyed, key=lambda one: one.quick_key)

    def count(self) -> int:
        """How many."""
        return len(self.products)


@dataclass
class FakeUnknownProducts:
    """The list of unknown codes in memory; `full` makes every write fail."""

    kept: dict[str, UnknownProduct] = field(default_factory=dict)
    full: bool = False

    def scanned(self, code: str, at: datetime) -> None:
        """Count a scan."""
        self._count(code, at, scanned=1)

    def sold(self, code: str, at: datetime) -> None:
        """Count a sale."""
        self._count(code, at, sold=1)

    def rows(self) -> Sequence[UnknownProduct]:
        """The list, the last seen first."""
        return sorted(self.kept.values(), key=lambda one: one.last, reverse=True)

    def remove(self, code: str) -> None:
        """Take a code off the list."""
        self.kept.pop(code, None)

    def _count(self, code: str, at: datetime, scanned: int = 0, sold: int = 0) -> None:
        if self.full:
            message = "the disk is full"
            raise StorageError(message)
        before = self.kept.get(code, UnknownProduct(code, 0, 0, at))
        self.kept[code] = UnknownProduct(code, before.scanned + scanned, before.sold + sold, at)


@dataclass
class FakeQuickKeys:
    """The arrangement of the quick keys in memory; `full` makes every write fail.

    A `damage` is what a reader hears of.
    """

    kept: QuickKeys | None = None
    full: bool = False
    damage: StorageError | None = None

    def arranged(self) -> QuickKeys | None:
        """What was arranged."""
        if self.damage is not None:
            raise self.damage
        return self.kept

    def arrange(self, keys: QuickKeys) -> None:
        """Arrange them so."""
        self._check()
        self.kept = keys

    def forget(self) -> None:
        """Forget it."""
        self._check()
        self.kept = None

    def _check(self) -> None:
        if self.full:
            message = "the disk is full"
            raise StorageError(message)


@dataclass
class FakeOfflineMark:
    """The mark in memory; `full` makes every write fail."""

    at: datetime | None = None
    full: bool = False

    def since(self) -> datetime | None:
        """Since when."""
        return self.at

    def put(self, since: datetime) -> None:
        """Put it."""
        self._check()
        self.at = since

    def take_away(self) -> None:
        """Take it away."""
        self._check()
        self.at = None

    def _check(self) -> None:
        if self.full:
            message = "the disk is full"
            raise StorageError(message)


@dataclass
class FakeDrafts:
    """Drafts in memory; `full` makes every write fail, a `damage` is what a reader hears of."""

    kept: Basket | None = None
    put_aside: list[ParkedBasket] = field(default_factory=list)
    full: bool = False
    damage: StorageError | None = None

    def keep(self, basket: Basket) -> None:
        """Keep the basket in work."""
        self._check()
        self.kept = basket

    def current(self) -> Basket | None:
        """The basket in work."""
        if self.damage is not None:
            raise self.damage
        return self.kept

    def park(self, basket: Basket, at: datetime) -> None:
        """Put a basket aside."""
        self._check()
        others = [one for one in self.put_aside if one.basket.identity != basket.identity]
        self.put_aside = [*others, ParkedBasket(basket, at)]

    def parked(self) -> Sequence[ParkedBasket]:
        """The baskets put aside."""
        return list(self.put_aside)

    def take_up(self, identity: str, basket: Basket) -> None:
        """Keep a basket in the place of a parked one."""
        self.discard(identity)
        self.kept = basket

    def discard(self, identity: str) -> None:
        """Drop a parked basket."""
        self._check()
        self.put_aside = [one for one in self.put_aside if one.basket.identity != identity]

    def _check(self) -> None:
        if self.full:
            message = "the disk is full"
            raise StorageError(message)


PRINTED = PrintReport(PrintOutcome.PRINTED, PrinterState.READY)


@dataclass
class FakePrinter:
    """A printer whose paper is a list; `report` is what the next print comes to."""

    name: str = "Counter printer"
    paper: list[Receipt] = field(default_factory=list)
    report: PrintReport = PRINTED
    shown: PrinterState = PrinterState.READY
    tried: int = 0
    drawer_opened: int = 0
    tests_printed: int = 0
    states_asked: int = 0
    drawer_jams: bool = False
    breaks: Exception | None = None
    state_breaks: Exception | None = None

    def state(self) -> PrinterState:
        """How the printer says it is."""
        self.states_asked += 1
        if self.state_breaks is not None:
            raise self.state_breaks
        return self.shown

    def print_receipt(self, receipt: Receipt) -> PrintReport:
        """Print, or not."""
        self.tried += 1
        if self.breaks is not None:
            raise self.breaks
        if self.report.outcome is not PrintOutcome.NOT_PRINTED:
            self.paper.append(receipt)
        return self.report

    def print_test(self, shop: Shop) -> PrintReport:
        """Print no page, and say how that went."""
        self.tests_printed += 1
        return self.report

    def open_drawer(self) -> None:
        """Open the drawer."""
        if self.drawer_jams:
            message = "no answer"
            raise DeviceError(message)
        self.drawer_opened += 1


@dataclass
class FakeArchive:
    """Keeps what was saved; `broken` lets it fail."""

    saved: list[tuple[str, ReceiptFile]] = field(default_factory=list)
    broken: Exception | None = None

    def save(self, receipt: Receipt, kind: ReceiptFile) -> str:
        """Save it, or not."""
        if self.broken is not None:
            raise self.broken
        self.saved.append((receipt.name, kind))
        return f"/receipts/{receipt.name}.{kind.value}"


class FakeLayout:
    """A layout of two lines."""

    def lines(
        self, receipt: Receipt, columns: int, language: str, *, draw_code: bool = True
    ) -> Sequence[PaperLine]:
        """Number and what is to pay."""
        return (PaperLine(f"{receipt.number} {language}"[:columns]), PaperLine(f"{receipt.to_pay}"))
