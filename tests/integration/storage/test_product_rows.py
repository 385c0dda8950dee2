"""Rows that cannot be sold are named with their reason, and so is a file that cannot be used."""

from pathlib import Path

import pytest

from cashier_app.domain.products_import import RefusedRow, RowWarning
from cashier_app.presenters.import_faults import wrong_file
from cashier_app.storage.catalogue_file import import_catalogue
from cashier_app.storage.products_csv import CatalogueFileError, read_products_csv
from cashier_app.texts.words import Words
from tests.integration.storage.products_file import HEADER, ShopFiles, report


def said(row: RefusedRow | RowWarning) -> str:
    """What is wrong with a row, as the command says it."""
    return Words("en").text(f"import-row/{row.fault.name}", **row.fault.facts)


def said_of(error: CatalogueFileError) -> str:
    """Why a file is not used, as the screen says it."""
    return Words("en").say(wrong_file(error.fault))


@pytest.fixture
def shop(tmp_path: Path) -> ShopFiles:
    return ShopFiles(tmp_path)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (",Apples,1,5", "code is missing"),
        ("X, ,1,5", "description is missing"),
        ("X,Apples,,5", "price is missing"),
        ("X,Apples,1,", "vat_rate is missing"),
        ("X,Apples", "price is missing"),
        ("X,Apples,-1.00,5", "price -1.00 is negative"),
        ("X,Apples,1.999,5", "price 1.999 has more than two decimals"),
        ("X,Apples,1.990,5", "price 1.990 has more than two decimals"),
        ('X,Apples,"1,99",5', 'price "1,99" is not a number such as 1.29'),
        ("X,Apples,€2,5", 'price "€2" is not a number such as 1.29'),
        ("X,Apples,١,5", 'price "١" is not a number such as 1.29'),
        ("X,Apples,1e3,5", 'price "1e3" is not a number such as 1.29'),
        ("X,Apples,12345678901,5", "price 12345678901 is too large"),
        ("X,Apples,1,five", 'vat_rate "five" is not a number such as 19'),
        ("X,Apples,1,19%", 'vat_rate "19%" is not a number such as 19'),
        ("X,Apples,1,18", "vat_rate 18 is not one of this shop's: 5, 19"),
        ("X,Apples,1,-5", "vat_rate -5 is not one of this shop's: 5, 19"),
        ("X,Apples,1,5,,litre", 'unit "litre" is not known; it is "each" or "kg"'),
        ("OK,Again,1,5", "code OK stands in the file already"),
        ("X,Apples,1,5,333", "barcode 333 belongs to product OK already"),
        ("X,Apples,1,5,OK", "barcode OK belongs to product OK already"),
        ("333,Apples,1,5", "code 333 is a barcode of product OK already"),
        ("X,A,1,5,1,kg,b,,extra", "it has more fields than the first line has columns"),
    ],
)
def test_a_row_that_cannot_be_used_is_refused_by_number_and_the_others_are_loaded(
    shop: ShopFiles, line: str, reason: str
) -> None:
    done = shop.load("OK,Fine,1.00,5,333", line, "LAST,Fine too,2.00,19,444")
    assert (done.new, [(row.number, said(row)) for row in done.refused]) == (2, [(3, reason)])
    assert shop.catalogue.by_barcode("444") is not None
    assert shop.catalogue.by_barcode("X") is None


UPC_A, EAN_13, GTIN_14 = "036000291452", "0036000291452", "00036000291452"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (UPC_A, EAN_13),
        (EAN_13, UPC_A),
        (EAN_13, GTIN_14),
        ("4006381333931", "04006381333931"),
        ("04006381333931", "4006381333931"),
        ("112000003452", "11234502"),  # a UPC-A of which neither begins with a zero
        ("11234502", "112000003452"),
    ],
)
def test_an_article_number_of_another_product_is_said_in_any_length(
    shop: ShopFiles, first: str, second: str
) -> None:
    done = shop.load(
        f"A1,Tissues,1,5,{first} 111", f"B1,Tissues,2,5,222 {second}", "C1,Coffee,3,5,333"
    )
    same = f"code {second} is the same article number as {first} of product A1"
    assert [(row.number, said(row)) for row in done.warnings] == [(3, same)]
    assert (done.new, done.refused) == (3, ())
    for code, product in ((first, "A1"), (second, "B1")):
        found = shop.catalogue.by_barcode(code)
        assert found is not None
        assert found.code == product


def test_a_product_may_have_its_own_number_in_every_length(shop: ShopFiles) -> None:
    done = shop.load(f"{UPC_A},Tissues,1,5,{GTIN_14} {EAN_13}", "C1,Coffee,3,5,036000291469")
    assert (done.new, done.refused, done.warnings) == (2, (), ())


def test_without_a_list_of_rates_any_rate_from_0_to_100_is_taken(shop: ShopFiles) -> None:
    shop.file.write_text(
        "code,description,price,vat_rate\nA,A,1,18\nB,B,1,101\nC,C,1,-1\nD,D,1,0", "utf-8"
    )
    done = import_catalogue(shop.file, shop.path)
    assert done.new == 2
    assert [said(row) for row in done.refused] == [
        "vat_rate 101 is not between 0 and 100",
        "vat_rate -1 is not between 0 and 100",
    ]


def test_numbers_are_those_of_a_spreadsheet(shop: ShopFiles) -> None:
    """Blank lines count, and a description over two lines is one row."""
    done = shop.load("A1,Apples,1,5", "", '"B1","Bread\nwhite",1,5', ",,,", "C1,Coffee,x,5")
    assert [row.number for row in done.refused] == [6]


def test_trailing_separators_are_no_fields(shop: ShopFiles) -> None:
    assert shop.load("A1,Apples,1,5,,each,b,,,,") == report(new=1)


def test_a_barcode_that_stands_twice_in_a_row_is_one(shop: ShopFiles) -> None:
    shop.load("A1,Apples,1,5,111 A1  111")
    product = shop.catalogue.by_barcode("111")
    assert product is not None
    assert product.barcodes == ("111", "A1")


def test_control_characters_become_blanks_with_a_warning(shop: ShopFiles) -> None:
    done = shop.load('A1,"Apples\x1bp0\nred\u2028big",1,5')
    assert done == report(new=1, warnings=done.warnings)
    assert [said(row) for row in done.warnings] == [
        "control characters in description became blanks"
    ]
    product = shop.catalogue.by_barcode("A1")
    assert product is not None
    assert product.description == "Apples p0 red big"


def test_other_marks_are_left_as_they_are(shop: ShopFiles) -> None:
    assert shop.load("A1,Cafe\u00a0au lait \u200f½,1,5").warnings == ()


def test_a_column_that_nobody_uses_is_named(shop: ShopFiles) -> None:
    done = shop.load("A1,Apples,1,5,red", header="code,description,price,vat_rate,Colour")
    assert (done.new, [row.number for row in done.warnings]) == (1, [1])
    assert said(done.warnings[0]) == 'column "colour" is not used'


@pytest.mark.parametrize("key", ["Fruit", "Fruit/", "/3", "Fruit/x", "Fruit/3/"])
def test_a_quick_key_that_cannot_be_read_is_left_out_with_a_warning(
    shop: ShopFiles, key: str
) -> None:
    done = shop.load(f"A1,Apples,1,5,,,,{key}")
    words = f'quick_key "{key}" is not group/position; it is left out'
    assert [(row.number, said(row)) for row in done.warnings] == [(2, words)]
    assert list(shop.catalogue.quick_keys()) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\n\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (HEADER.encode(), "holds no products"),
        (b"code,description\nA1,Apples", "Missing: price, vat_rate. "),
        (b"code\tdescription\tprice\tvat_rate\n", "says: code description price vat_rate"),
        (b"code,code,description,price,vat_rate\n", "The column code is there more than once"),
        ("code,description,price,vat_rate\nA,Γ,1,5".encode("cp1253"), "Line 2 has letters"),
        (HEADER.encode() + b"\nA,A,1,5" * 2000 + b"\nB,caf\xe9,1,5\nC,C,1,5", "Line 2002 has"),
        ("code,description,price,vat_rate".encode("utf-16"), "Line 1 has letters"),
        (HEADER.encode() + b'\nA1,"Apples,1,5\nB1,Bread,1,5\n', "Row 2 cannot be read. "),
        (HEADER.encode() + b'\n\nA1,"Apples" x,1,5\n', "Row 3 cannot be read. "),
        (HEADER.encode() + b"\nA1," + b"x" * 10_000_000 + b",1,5", "Line 2 is longer than 1,000,0"),
        (HEADER.encode() + b"\nA1," + b"x" * 200_000 + b",1,5", "Row 2 cannot be read"),
        (
            HEADER.encode() + b"\nA1,Apples,x,5\nB1,Bread,y,5",
            'No row of the file can be used. Row 2: price "x" is not a number such as 1.29',
        ),
    ],
)
def test_a_file_that_cannot_be_used_leaves_the_catalogue_as_it_was(
    shop: ShopFiles, content: bytes, words: str
) -> None:
    shop.load("OLD,Old one,1,5")
    shop.file.write_bytes(content)
    with pytest.raises(CatalogueFileError) as caught:
        shop.load_file()
    assert words in said_of(caught.value)
    assert str(shop.file) in str(caught.value)
    assert shop.catalogue.by_barcode("OLD") is not None
    assert shop.left_behind() == set()


def test_a_file_that_is_not_there_is_named(shop: ShopFiles) -> None:
    with pytest.raises(CatalogueFileError, match=r"products\.csv") as caught:
        shop.load_file()
    assert "cannot be read. Is its stick still there? (No such file" in said_of(caught.value)
    assert not shop.path.exists()


@pytest.mark.parametrize("way", ["replaced", "written to", "taken away"])
def test_a_file_that_changes_while_it_is_read_is_not_used(shop: ShopFiles, way: str) -> None:
    """The rows come one by one, so somebody has time to save the file again between two of them."""
    shop.load("OLD,Old one,1,5")
    shop.file.write_text(f"{HEADER}\nA1,Apples,1,5\nB1,Bread,1,5", "utf-8")
    words = "cannot be read" if way == "taken away" else "changed while the till read it"
    rows = read_products_csv(shop.file).rows
    assert next(rows).fields[0] == "A1"
    if way == "taken away":
        shop.file.unlink()
    elif way == "written to":
        shop.file.write_text(f"{HEADER}\nC1,Coffee,1,5", "utf-8")
    else:
        other = shop.folder / "other.csv"
        other.write_bytes(shop.file.read_bytes())
        other.replace(shop.file)
    with pytest.raises(CatalogueFileError) as caught:
        list(rows)
    assert words in said_of(caught.value)


def test_an_apostrophe_that_keeps_a_spreadsheet_from_computing_is_not_part_of_the_name(
    shop: ShopFiles,
) -> None:
    shop.load("A1,'=1+1 Apples,1,5", "B1,''90s bread,1,5", "C1,'@home,1,5")
    names = [shop.catalogue.by_barcode(code) for code in ("A1", "B1", "C1")]
    assert [name and name.description for name in names] == ["=1+1 Apples", "''90s bread", "@home"]


def test_of_very_many_rows_only_the_first_are_named(
    shop: ShopFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cashier_app.storage.catalogue_file.MOST_LISTED", 2)
    done = shop.load("A1,Apples,1,5", *(f"X{number},Bad,-1,5" for number in range(5)))
    assert [row.number for row in done.refused] == [3, 4]
    assert (done.unlisted, done.refused_in_all) == (3, 5)


def test_of_very_many_warnings_only_the_first_are_named(
    shop: ShopFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cashier_app.storage.catalogue_file.MOST_LISTED", 2)
    done = shop.load(*(f"A{number},Apple\x07,1,5" for number in range(5)))
    assert [row.number for row in done.warnings] == [2, 3]
    assert (done.new, done.unlisted, done.refused_in_all) == (5, 3, 0)
