"""Loading a products file replaces the catalogue, and tells what that changed."""

from decimal import Decimal
from pathlib import Path

import pytest

from cashier_app.domain.errors import StorageError
from cashier_app.domain.product import Product, Unit
from cashier_app.domain.products_import import Repriced
from cashier_app.resource_files import resource
from cashier_app.storage.catalogue import CatalogueFile
from cashier_app.storage.catalogue_file import import_catalogue
from cashier_app.storage.new_catalogue import ImportUnderWayError, new_catalogue
from tests.integration.storage.products_file import ShopFiles, report, row_of
from tests.integration.storage.reading import run


@pytest.fixture
def shop(tmp_path: Path) -> ShopFiles:
    return ShopFiles(tmp_path)


def test_every_column_becomes_part_of_the_product(shop: ShopFiles) -> None:
    header = (
        "code,description,price,vat_rate,barcodes,unit,alternative_code,type,brand,family,quick_key"
    )
    line = "A1,Apples red,1.99,5,111 222,kg,77,FRESH,Kyra,FRUIT,Fruit/3"
    assert shop.load(line, header=header) == report(new=1)
    assert shop.catalogue.by_barcode("222") == Product(
        "A1",
        "Apples red",
        Decimal("1.99"),
        Decimal(5),
        Unit.KG,
        ("111", "222"),
        "77",
        "FRESH",
        "Kyra",
        "FRUIT",
        "Fruit/3",
    )


def test_four_columns_are_enough(shop: ShopFiles) -> None:
    shop.load("A1,Apples,2,19", header="code,description,price,vat_rate")
    expected = Product("A1", "Apples", Decimal(2), Decimal(19))
    assert shop.catalogue.by_barcode("A1") == expected


def test_the_demo_shops_file_has_no_fault(tmp_path: Path) -> None:
    done = import_catalogue(resource("demo", "products.csv"), tmp_path / "catalogue.sqlite")
    assert done == report(new=done.new)
    assert CatalogueFile(tmp_path / "catalogue.sqlite").count() == done.new >= 300


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("separator", [",", ";"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_comma_or_semicolon_with_or_without_byte_order_mark(
    shop: ShopFiles, mark: bytes, separator: str, line_end: str
) -> None:
    lines = ("Code, Description ,price,VAT_RATE", 'A1,"Τυρί; μαλακό, 1",2.50,5', "")
    text = line_end.join(lines).replace(",", separator)
    shop.file.write_bytes(mark + text.encode())
    shop.load_file()
    product = shop.catalogue.by_barcode("A1")
    assert product is not None
    assert product.price == Decimal("2.50")
    assert product.description == f"Τυρί; μαλακό{separator} 1"


# ---- new, changed, removed -----------------------------------------------------------------------


def test_a_second_import_tells_what_is_new_changed_and_removed(shop: ShopFiles) -> None:
    shop.load("A1,Apples,1.99,5", "B1,Bread,1.00,5", "C1,Coffee,3.90,19")
    again = shop.load("B1,Bread,1.10,5", "C1,Coffee,3.9,19.0", "D1,Dates,4.00,5")
    bread = Repriced("B1", "Bread", Decimal("1.00"), Decimal("1.10"), Decimal(5), Decimal(5))
    assert again == report(new=1, changed=1, removed=1, repriced=(bread,))


@pytest.mark.parametrize(
    "line",
    ["A1,Pears,1.99,5,111", "A1,Apples,1.99,5,112", "A1,Apples,1.99,5,"],
)
def test_any_difference_is_a_change(shop: ShopFiles, line: str) -> None:
    shop.load("A1,Apples,1.99,5,111")
    assert shop.load(line) == report(changed=1)


def test_another_vat_rate_is_listed_like_another_price(shop: ShopFiles) -> None:
    shop.load("A1,Apples,1.99,5")
    price = Decimal("1.99")
    apples = Repriced("A1", "Apples red", price, price, Decimal(5), Decimal(19))
    assert shop.load("A1,Apples red,1.99,19") == report(changed=1, repriced=(apples,))


def test_of_very_many_prices_only_the_first_are_listed(
    shop: ShopFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cashier_app.storage.new_catalogue.MOST_LISTED", 2)
    shop.load(*(f"A{number},Apples,1,5" for number in range(5)))
    done = shop.load(*(f"A{number},Apples,2,5" for number in range(5)))
    assert [one.code for one in done.repriced] == ["A0", "A1"]
    assert (done.changed, done.unlisted) == (5, 3)


def test_the_same_file_again_changes_nothing(shop: ShopFiles) -> None:
    shop.load("A1,Apples,1.99,5,111 222,kg,Kyra,Fruit/3")
    assert shop.load_file() == report()


def test_a_dry_run_tells_the_same_and_changes_nothing(shop: ShopFiles) -> None:
    shop.load("A1,Apples,1.99,5")
    assert shop.load("B1,Bread,1,5", dry_run=True) == report(new=1, removed=1)
    assert shop.catalogue.by_barcode("A1") is not None
    assert shop.catalogue.by_barcode("B1") is None
    assert shop.left_behind() == set()


@pytest.mark.parametrize("damage", ["rubbish", "other version"])
@pytest.mark.expected_log("the catalogue in use cannot be read")
def test_a_catalogue_that_cannot_be_read_is_replaced(shop: ShopFiles, damage: str) -> None:
    shop.load("A1,Apples,1.99,5")
    if damage == "rubbish":
        shop.path.write_bytes(b"rubbish" * 1000)
    else:
        run(shop.path, "PRAGMA user_version = 99")
    assert shop.load("A1,Apples,1.99,5") == report(new=1)
    assert shop.catalogue.count() == 1


def test_a_row_that_is_refused_costs_no_more_in_a_long_file(tmp_path: Path) -> None:
    """Else a file with every row twice would not come to an end in a morning."""
    steps: list[int] = []

    def of_a_clash(products: int) -> int:
        with new_catalogue(tmp_path / "catalogue.sqlite") as target:
            for number in range(products):
                target.add(row_of(Product(f"P{number}", "Product", Decimal(1), Decimal(5))))
            # The first clash also writes what was not written yet.
            again = row_of(Product("P7", "Again", Decimal(1), Decimal(5), barcodes=("X",)))
            assert target.add(again) is not None
            steps.clear()
            target._db.set_progress_handler(lambda: steps.append(1), 1)
            assert target.add(again) is not None
            target._db.set_progress_handler(None, 1)
        return len(steps)

    assert of_a_clash(5000) == of_a_clash(50) > 0


def test_two_imports_at_once_do_not_mix(shop: ShopFiles) -> None:
    shop.load("OLD,Old one,1,5")
    with new_catalogue(shop.path), pytest.raises(ImportUnderWayError):
        shop.load_file()
    assert shop.catalogue.by_barcode("OLD") is not None
    assert shop.load_file() == report()


def test_what_a_killed_import_left_is_cleared_away(shop: ShopFiles) -> None:
    (shop.folder / "catalogue.sqlite.unfinished").write_bytes(b"half a file")
    assert shop.load("A1,Apples,1,5") == report(new=1)
    assert shop.left_behind() == set()


def test_a_disk_that_is_full_leaves_the_catalogue_as_it_was(shop: ShopFiles) -> None:
    shop.load("OLD,Old one,1,5")

    def fill_the_disk() -> None:
        with new_catalogue(shop.path) as target:
            target._db.execute("PRAGMA max_page_count = 20")
            for number in range(10_000):
                target.add(row_of(Product(f"N{number}", "New one", Decimal(1), Decimal(5))))

    with pytest.raises(StorageError, match="full"):
        fill_the_disk()
    assert shop.catalogue.by_barcode("OLD") is not None
    assert shop.left_behind() == set()


@pytest.mark.expected_log("the catalogue in use cannot be read")
def test_a_catalogue_that_cannot_be_replaced_stays(shop: ShopFiles) -> None:
    shop.path.mkdir()
    with pytest.raises(StorageError, match="catalogue"):
        shop.load("A1,Apples,1,5")
    assert shop.left_behind() == set()


def test_a_long_file_tells_how_far_it_was_read(shop: ShopFiles) -> None:
    lines = ("code,description,price,vat_rate", *(f"P{one},Product,1,5" for one in range(10_001)))
    shop.file.write_text("\n".join(lines), encoding="utf-8")
    told: list[int] = []
    import_catalogue(shop.file, shop.path, read=told.append)
    assert told == [10_000]
