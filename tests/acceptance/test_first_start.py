"""From an address and a key to the first sale, in the window, without reading anything."""

import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cashier_app.app.demo_shop import DemoShop, demo_shop
from cashier_app.app.run import RunningTill
from cashier_app.app.run_options import RunOptions
from cashier_app.config.paths import TillFiles
from cashier_app.domain.scanner_code import SCANNER_TEST_CODE
from cashier_app.keychain.keyring_store import NoSafeKeyringError
from tests.acceptance.driver import TillDriver


@contextmanager
def new_till(
    qapp: QApplication,
    qtbot: QtBot,
    shop: DemoShop,
    key: Callable[[], str | None] | None = None,
) -> Iterator[TillDriver]:
    """Open a till that nobody has set up; `key` stands for the keyring."""
    options = RunOptions(config=shop.config, data_dir=shop.folder, windowed=True)
    files = TillFiles.at(shop.folder)
    running = RunningTill(qapp, options, files, key=key or (lambda: shop.server.api_key))
    driver = TillDriver(qtbot, shop, running)
    try:
        running.open()
        yield driver
    finally:
        running.close()
        running.window.window.close()
        running.window.window.deleteLater()


def give(till: TillDriver, name: str, text: str) -> None:
    till.shows(name)
    entry = till.named(name)
    assert isinstance(entry, QLineEdit)
    entry.setFocus()
    entry.selectAll()
    till.type_slowly(text)
    till.until(lambda: entry.text() == text)


def emptied(shop: DemoShop) -> str:
    """Take away what makes this till one that is set up; return its old settings."""
    text = shop.config.read_text("utf-8")
    shop.config.unlink()
    (shop.folder / "catalogue.sqlite").unlink()
    return text


def test_a_new_user_gets_from_first_start_to_a_first_sale(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with demo_shop(tmp_path) as shop:
        emptied(shop)
        products = tmp_path / "our-products.csv"
        products.write_text(
            "code,description,price,vat_rate,barcodes\nHAL,Halloumi,4.35,5,5290000000017\n"
            "OIL,Olive oil,9.90,3,\n",
            "utf-8",
        )
        with new_till(qapp, qtbot, shop) as till:
            till.shows("Step 1 of 7: Store")
            till.until(lambda: isinstance(till.named("Till number"), QLineEdit))
            give(till, "Store name", "Elia Market")
            give(till, "Site code", "LCA1")
            give(till, "VAT rates", "5, 19")
            till.press("Next step")
            give(till, "CRM.COM address", shop.server.base_url.removesuffix("/crmapi/rest/v2"))
            till.press("Test connection")
            till.shows_text("Works. Answered in")
            till.press("Next step")
            give(till, "CRM.COM unit", "SHOP1")
            give(till, "Test card number", shop.server.customers[0].codes[0])
            till.press("Test connection")
            till.shows_text("Works, also for this unit.")
            till.press("Next step")
            till.press("Skip this step")
            till.press(_file(till, products))
            till.shows_text("1 product is loaded, rows refused: 1")
            till.shows("Row 3, Refused: vat_rate 3 is not one of this shop's: 5, 19")
            [listed] = (tmp_path / "lists").iterdir()
            till.shows_text(f"They are listed in {listed}")
            till.press("Next step")
            till.shows("Scan the test code")
            till.scan(SCANNER_TEST_CODE)
            till.shows_text("It works: prefix –, ends with Enter")
            till.press("Next step")
            give(till, "Person number", "1")
            give(till, "Person name", "Maria K.")
            give(till, "New supervisor PIN", "2580")
            give(till, "Repeat PIN", "2580")
            till.press("Finish set-up")
            till.until(lambda: till.running.sells)
            saved = tomllib.loads(shop.config.read_text("utf-8"))
            assert saved["store"]["site"] == "LCA1"
            assert saved["crmcom"]["unit"] == {"alternative_code": "SHOP1"}
            assert shop.server.api_key not in shop.config.read_text("utf-8")
            till.until(lambda: bool(till.wired.room.people.all))
            assert [one.name for one in till.wired.room.people.all] == ["Maria K."]
            till.scan("5290000000017")
            till.shows("To pay: €4.35")
            till.press("Pay")
            till.press("Finish sale")
            till.shows("New sale")
            till.follows_the_contract()


def no_keyring() -> str | None:
    """Stand for a computer whose keyring may not be used."""
    raise NoSafeKeyringError("There is no keyring.")


def test_an_address_can_be_tested_on_a_computer_that_keeps_no_key(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with demo_shop(tmp_path) as shop:
        emptied(shop)
        with new_till(qapp, qtbot, shop, no_keyring) as till:
            till.shows("Step 1 of 7: Store")
            till.press("Next step")
            give(till, "CRM.COM address", shop.server.base_url)
            till.press("Test connection")
            till.shows_text("CRM.COM answers at this address. To sign in it needs an API key")


def _file(till: TillDriver, products: Path) -> str:
    name = f"Import products file {products}"
    only = "Import products file"
    till.until(lambda: till.named(name) is not None or till.named(only) is not None)
    return name if till.named(name) is not None else only


def test_an_interrupted_set_up_goes_on_where_it_stopped(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with demo_shop(tmp_path) as shop:
        emptied(shop)
        with new_till(qapp, qtbot, shop) as till:
            till.shows("Step 1 of 7: Store")
            give(till, "Store name", "Elia Market")
            till.press("Next step")
            till.shows("Step 2 of 7: CRM.COM")
            till.press("Skip this step")
            till.shows("Step 3 of 7: Unit")
            till.until(lambda: (tmp_path / "cashier.toml.set-up-step").read_text() == "unit")
        assert not shop.config.exists()
        with new_till(qapp, qtbot, shop) as till:
            till.shows("Step 3 of 7: Unit")
            till.press("Previous step")
            till.press("Previous step")
            till.shows("Store name")
            entry = till.named("Store name")
            assert isinstance(entry, QLineEdit)
            assert entry.text() == "Elia Market"
            # A finger in a field brings the letters.
            QTest.mouseClick(
                entry,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
                QPoint(10, 10),
            )
            till.shows("Key 1")


def test_the_language_is_chosen_first_and_stays(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with demo_shop(tmp_path) as shop:
        emptied(shop)
        with new_till(qapp, qtbot, shop) as till:
            till.shows("Step 1 of 7: Store")
            give(till, "Store name", "Elia Market")
            till.press("Choose language")
            till.press("Language: German, Deutsch")
            till.shows("Schritt 1 von 7: Laden")
            till.until(lambda: till.named("Name des Ladens") is not None)
            entry = till.named("Name des Ladens")
            assert isinstance(entry, QLineEdit)
            assert entry.text() == "Elia Market"
            assert not till.running.window.top_bar.isVisible()
            till.press("Nächster Schritt")
            till.shows("Schritt 2 von 7: CRM.COM")
        with new_till(qapp, qtbot, shop) as till:
            till.shows("Schritt 2 von 7: CRM.COM")
        draft = (tmp_path / "cashier.toml.set-up").read_text("utf-8")
        assert tomllib.loads(draft)["ui"]["language"] == "de"


def test_a_settings_file_that_is_there_needs_no_set_up(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with demo_shop(tmp_path) as shop, new_till(qapp, qtbot, shop) as till:
        till.until(lambda: till.running.sells)
        assert till.named("Set-up steps") is None
