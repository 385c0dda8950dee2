"""The one sale of the self-test: kept in books of its own, with a receipt to print."""

import uuid
from decimal import Decimal
from pathlib import Path
from random import SystemRandom

from cashier_app.app.clock import SystemClock
from cashier_app.config.paths import TillFiles
from cashier_app.domain.basket import Basket
from cashier_app.domain.money import ZERO
from cashier_app.domain.product import Product, Unit
from cashier_app.domain.receipt import Receipt, receipt_of
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import cash_tender
from cashier_app.storage.journal import Journal

_RATES = (Decimal(5), Decimal(19))
_SHOP = Shop("Self-test", "TEST", "1", vat_rates=_RATES)
_GOODS = (
    (Product("A", "Olive oil 1 L", Decimal("11.90"), _RATES[0]), Decimal(1)),
    (Product("B", "Tomatoes, loose", Decimal("2.49"), _RATES[0], Unit.KG), Decimal("1.240")),
    (Product("C", "Washing-up liquid", Decimal("3.25"), _RATES[1]), Decimal(2)),
)


def sample_receipt() -> Receipt:
    """Return the receipt of a small sale that was paid in cash."""
    return receipt_of(_paid(_opened(Reference("TEST", "1", 1, "K7Q2"))), _SHOP, _now())


def keep_books(folder: Path) -> int:
    """Sell once in new books, close them, and check every row when they are open again.

    Returns:
        How many rows they have.

    Raises:
        StorageError: the books cannot be written, read or trusted here.
        ValueError: the sale is not in them any more.

    """
    files = TillFiles.at(folder)
    files.make_folder()
    first = _books(files)
    first.open()
    try:
        sale, _ = first.submit(uuid.uuid4().hex, lambda reference: (_opened(reference), None))
        paid = _paid(sale)
        first.close(paid, receipt_of(paid, _SHOP, _now()))
        first.back_up()
    finally:
        first.shut()
    return _rows_of_whole_books(files, paid)


def _rows_of_whole_books(files: TillFiles, sold: Sale) -> int:
    books = _books(files)
    books.open()
    try:
        kept = books.sale_of(str(sold.reference))
        verdict = books.verify()
    finally:
        books.shut()
    if kept != sold or verdict.fault is not None:
        raise ValueError(f"the books are not as they were left: {verdict.fault or 'another sale'}")
    return verdict.rows


def _books(files: TillFiles) -> Journal:
    return Journal(files.journal, _SHOP.site, _SHOP.till, SystemClock(), SystemRandom())


def _opened(reference: Reference) -> Sale:
    basket = Basket(uuid.uuid4().hex)
    for product, quantity in _GOODS:
        basket = basket.with_product(product, quantity)
    return Sale(reference, SystemClock().now(), basket, crm=CrmState.NONE)


def _paid(sale: Sale) -> Sale:
    due = sale.still_to_pay
    return sale.with_tender(cash_tender(due, due, ZERO, _now())).closed()


def _now() -> str:
    return SystemClock().now().isoformat()
