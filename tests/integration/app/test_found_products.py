"""Products files are found where people put them, and loaded with words for what is wrong."""

import os
from decimal import Decimal
from pathlib import Path

import pytest

from cashier_app.app.found_files import usual_places
from cashier_app.app.found_products import FoundProducts
from cashier_app.domain.products_import import RefusedRow, RowFault
from cashier_app.resource_files import resource
from cashier_app.services.ports.set_up import LoadedProducts
from cashier_app.storage.catalogue import CatalogueFile
from tests.fakes.clock import FakeClock

HEADER = "code,description,price,vat_rate\n"


def finder(folder: Path, *rates: str) -> FoundProducts:
    return FoundProducts(
        lambda: iter([folder / "stick", folder / "not-there"]),
        folder / "catalogue.sqlite",
        lambda: [Decimal(rate) for rate in rates],
        folder / "lists",
        FakeClock(),
    )


def put(folder: Path, name: str, text: str = HEADER, age_s: int = 0) -> str:
    (folder / "stick").mkdir(exist_ok=True)
    file = folder / "stick" / name
    file.write_text(text, "utf-8")
    os.utime(file, (1_000_000 - age_s, 1_000_000 - age_s))
    return str(file)


def test_the_newest_file_comes_first_and_only_lists_of_products(tmp_path: Path) -> None:
    old = put(tmp_path, "old.csv", age_s=100)
    new = put(tmp_path, "NEW.CSV")
    put(tmp_path, "picture.png")
    assert finder(tmp_path).found() == (new, old)


def test_a_file_that_is_gone_hides_no_other(tmp_path: Path) -> None:
    there = put(tmp_path, "there.csv")
    (tmp_path / "stick" / "gone.csv").symlink_to(tmp_path / "nowhere.csv")
    (tmp_path / "stick" / "folder.csv").mkdir()
    assert finder(tmp_path).found() == (there,)


def test_the_demo_shops_products_are_loaded(tmp_path: Path) -> None:
    loaded = finder(tmp_path, "5", "19").load(str(resource("demo", "products.csv")))
    assert loaded.loaded > 0
    assert (loaded.refused, loaded.saved, loaded.fault) == (0, "", None)
    assert CatalogueFile(tmp_path / "catalogue.sqlite").quick_keys()


def test_rows_of_another_rate_are_named_and_listed(tmp_path: Path) -> None:
    file = put(tmp_path, "products.csv", HEADER + "A,Apple,1.00,5\nB,Book,2.00,3\n")
    loaded = finder(tmp_path, "5").load(file)
    [listed] = (tmp_path / "lists").iterdir()
    row = RefusedRow(3, RowFault("vat-unknown", {"rate": "3", "known": "5"}))
    assert loaded == LoadedProducts(1, 1, (row,), str(listed))
    assert "3,,,refused: vat_rate 3 is not" in listed.read_text("utf-8-sig")


def test_only_refused_rows_are_counted_as_refused_however_many_others_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cashier_app.storage.catalogue_file.MOST_LISTED", 2)
    warned = [f"A{number},Apple\x07,1.00,5\n" for number in range(5)]
    refused = [f"B{number},Book,2.00,3\n" for number in range(3)]
    file = put(tmp_path, "products.csv", HEADER + "".join((*warned, *refused)))
    loaded = finder(tmp_path, "5").load(file)

    assert (loaded.loaded, loaded.refused, len(loaded.rows)) == (5, 3, 2)


def test_a_file_that_is_loaded_again_counts_all_its_products(tmp_path: Path) -> None:
    file = put(tmp_path, "products.csv", HEADER + "A,Apple,1.00,5\nB,Book,2.00,5\n")
    assert [finder(tmp_path).load(file).loaded for _ in range(2)] == [2, 2]


def test_a_file_that_is_none_is_told_with_its_fault(tmp_path: Path) -> None:
    loaded = finder(tmp_path).load(put(tmp_path, "products.csv", "name\nApple\n"))
    assert loaded.loaded == 0
    assert loaded.fault is not None
    assert loaded.fault.name == "no-column"


def test_sticks_documents_and_the_tills_own_folder_are_looked_into(tmp_path: Path) -> None:
    places = list(usual_places(tmp_path))
    assert places[0] == tmp_path
    assert any(place.name == "Downloads" for place in places)
