"""Products are found by barcode, by the beginnings of words and by quick key."""

from collections.abc import Sequence
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.errors import DamagedProductsError, StorageError
from cashier_app.domain.product import Product, Unit
from cashier_app.services.ports import Catalogue
from cashier_app.storage.catalogue import CatalogueFile, open_catalogue
from cashier_app.storage.new_catalogue import new_catalogue
from tests.integration.storage.products_file import row_of
from tests.integration.storage.reading import rows, run

HALLOUMI = Product(
    code="CHE-001",
    description="Halloumi PDO 250 g",
    price=Decimal("4.35"),
    vat_rate=Decimal(5),
    barcodes=("5290003011522", "5290002010311"),
    alternative_code="10001",
    type="FRESH",
    brand="Petra",
    family="CHEESE",
)
BANANAS = Product("2001", "Bananas", Decimal("1.29"), Decimal(5), Unit.KG, quick_key="Fruit/10")
APPLES = Product("2002", "Apples", Decimal("1.99"), Decimal("5.5"), Unit.KG, quick_key="Fruit/9")
BREAD = Product("2003", "Bread", Decimal(1), Decimal(0), quick_key="Bakery/1")
COFFEE = Product("COF-1", "Ελληνικός Καφές", Decimal("3.90"), Decimal(19), brand="Laïko")
TEA = Product("TEA-1", "Thé à la crème", Decimal("2.10"), Decimal(19), brand="Söhne & Co")
ALL = (HALLOUMI, BANANAS, APPLES, BREAD, COFFEE, TEA)


def sold_here(path: Path, products: Sequence[Product]) -> CatalogueFile:
    with new_catalogue(path) as target:
        for product in products:
            assert target.add(row_of(product)) is None
        target.finish()
        target.put_in_use()
    return CatalogueFile(path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.sqlite"


@pytest.fixture
def catalogue(path: Path) -> Catalogue:
    return sold_here(path, ALL)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """One that tests of hypothesis may all read."""
    return sold_here(tmp_path_factory.mktemp("shared") / "catalogue.sqlite", ALL)


def found(catalogue: Catalogue, text: str) -> list[str]:
    return [product.code for product in catalogue.search(text, 50)]


@pytest.mark.parametrize("code", ["5290003011522", "5290002010311", "CHE-001"])
def test_a_product_is_found_by_each_barcode_and_by_its_code(
    catalogue: Catalogue, code: str
) -> None:
    assert catalogue.by_barcode(code) == HALLOUMI


def test_every_product_comes_back_exactly(catalogue: Catalogue) -> None:
    assert [catalogue.by_barcode(product.code) for product in ALL] == list(ALL)


@pytest.mark.parametrize("code", ["", "529000301152", "5290003011522 ", "che-001", "%"])
def test_another_code_finds_nothing(catalogue: Catalogue, code: str) -> None:
    assert catalogue.by_barcode(code) is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("hal", ["CHE-001"]),
        ("HALLOUMI", ["CHE-001"]),
        ("pdo hal", ["CHE-001"]),
        ("hal ban", []),
        ("petra", ["CHE-001"]),
        ("che-001", ["CHE-001"]),
        ("alloumi", []),
        ("b", ["2001", "2003"]),
        ("200", ["2001", "2002", "2003"]),
        ("καφεσ", ["COF-1"]),
        ("ΚΑΦΈΣ", ["COF-1"]),
        ("ελληνικος καφ", ["COF-1"]),
        ("laiko", ["COF-1"]),
        ("the creme", ["TEA-1"]),
        ("sohne", ["TEA-1"]),
        ("söhne & co", ["TEA-1"]),
        ("10001", []),
    ],
)
def test_every_typed_word_is_the_beginning_of_a_word(
    catalogue: Catalogue, text: str, codes: list[str]
) -> None:
    assert found(catalogue, text) == codes


@pytest.mark.parametrize("text", ["", "   ", '"', "*", "-", "&", "()", "'"])
def test_a_text_without_words_finds_nothing(catalogue: Catalogue, text: str) -> None:
    assert found(catalogue, text) == []


@pytest.mark.parametrize(
    "text", ['hal"', '"hal', "hal*", "hal:", "text:hal", "hal OR ban", "NOT hal", "hal NEAR ban"]
)
def test_search_syntax_is_only_text(catalogue: Catalogue, text: str) -> None:
    assert set(found(catalogue, text)) <= {"CHE-001"}


@given(text=st.text(max_size=20))
def test_no_text_breaks_the_search(shared: Catalogue, text: str) -> None:
    assert len(shared.search(text, 3)) <= 3


def test_the_limit_is_kept_and_hits_come_in_the_order_of_the_catalogue(
    catalogue: Catalogue,
) -> None:
    assert [product.code for product in catalogue.search("200", 2)] == ["2001", "2002"]


def test_quick_key_groups_come_as_the_file_has_them_and_positions_as_numbers(
    catalogue: Catalogue,
) -> None:
    assert list(catalogue.quick_keys()) == [APPLES, BANANAS, BREAD]


def test_products_are_counted(catalogue: Catalogue) -> None:
    assert catalogue.count() == len(ALL)


def test_a_till_without_catalogue_finds_nothing(path: Path) -> None:
    catalogue: Catalogue = CatalogueFile(path)
    assert catalogue.by_barcode("CHE-001") is None
    assert list(catalogue.search("hal", 5)) == []
    assert list(catalogue.quick_keys()) == []
    assert catalogue.count() == 0


def test_a_new_catalogue_is_seen_by_the_next_call(path: Path) -> None:
    catalogue = sold_here(path, ALL)
    sold_here(path, (BREAD,))
    assert catalogue.by_barcode("CHE-001") is None
    assert catalogue.count() == 1


def test_whoever_reads_the_old_catalogue_reads_it_to_the_end(path: Path) -> None:
    """The new one takes its name, and never its bytes."""
    sold_here(path, ALL)
    with closing(open_catalogue(path)) as reader:
        sold_here(path, (BREAD,))
        assert reader.execute("SELECT count(*) FROM products").fetchone() == (len(ALL),)


def test_a_catalogue_is_read_from_any_thread(catalogue: Catalogue) -> None:
    seen: list[int] = []
    for _ in range(2):
        thread = Thread(target=lambda: seen.append(catalogue.count()))
        thread.start()
        thread.join()
    assert seen == [len(ALL), len(ALL)]


def test_prices_are_cents_and_rates_are_text_in_the_file(path: Path) -> None:
    sold_here(path, (APPLES,))
    row = rows(path, "products")[0]
    assert (row["price"], row["vat_rate"]) == (199, "5.5")


def test_a_damaged_catalogue_is_a_storage_error(path: Path) -> None:
    path.write_bytes(b"rubbish" * 1000)
    with pytest.raises(DamagedProductsError, match="not a database"):
        CatalogueFile(path).by_barcode("CHE-001")


def test_a_catalogue_of_another_version_asks_for_a_new_import(path: Path) -> None:
    sold_here(path, ALL)
    run(path, "PRAGMA user_version = 99")
    with pytest.raises(StorageError, match="Import the products file again"):
        CatalogueFile(path).count()


def test_a_path_with_signs_that_mean_something_in_an_address_is_only_a_path(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "till 3? 50%#1"
    folder.mkdir()
    assert sold_here(folder / "catalogue.sqlite", (BREAD,)).count() == 1
