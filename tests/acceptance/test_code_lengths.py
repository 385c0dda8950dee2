"""One article number in the lengths that lists and scanners give it, through the whole till."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.app.demo_shop import DemoShop
from cashier_app.config.paths import TillFiles
from cashier_app.storage.catalogue_file import import_catalogue
from tests.acceptance.driver import open_till

LISTED = {
    "CHE-001": "036000291452",  # a UPC-A
    "OIL-001": "0012100003454",  # an EAN-13, of which a UPC-E can be made
    "COF-001": "00036000291469",  # a GTIN-14
}
PRODUCTS = f"""\
code,description,price,vat_rate,barcodes,quick_key
CHE-001,Halloumi,4.00,5,{LISTED["CHE-001"]},
OIL-001,Olive oil,11.00,5,{LISTED["OIL-001"]},
COF-001,Cyprus coffee,3.00,5,{LISTED["COF-001"]},Main/1
"""
SCANNED = (
    "036000291452",
    "0036000291452",
    "00036000291452",
    "0100036000291452",  # as a GS1 symbol says it
    "01234514",
    "012100003454",
    "00012100003454",
    "036000291469",
    "0036000291469",
)


def sells(shop: DemoShop) -> None:
    products = shop.folder / "products.csv"
    products.write_text(PRODUCTS, encoding="utf-8")
    import_catalogue(products, TillFiles.at(shop.folder).catalogue)


def test_goods_are_found_by_every_length_of_their_code_and_sent_with_their_own(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_till(qapp, qtbot, tmp_path, before=sells) as till:
        till.scan(till.customer("Eleni").codes[0])
        till.shows("Wallet: €18.75")
        for code in SCANNED:
            till.scan(code)
        till.shows("Line 1: Halloumi, 4, €16.00")
        till.shows("Line 2: Olive oil, 3, €33.00")
        till.shows("Line 3: Cyprus coffee, 2, €6.00")
        till.type_slowly("036000291469")
        till.key(Qt.Key.Key_Return)
        till.shows("Line 3: Cyprus coffee, 3, €9.00")
        till.press("Pay")
        till.press("Finish sale")
        till.shows("New sale")

        (purchase,) = till.shop.server.ledger.purchases
        assert [line.product.code for line in purchase.lines] == ["CHE-001", "OIL-001", "COF-001"]
        till.follows_the_contract()
