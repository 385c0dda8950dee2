"""A saved list holds no formula, and reads back as it was."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.errors import StorageError
from cashier_app.storage import csv_lists
from cashier_app.storage.csv_lists import as_meant, file_of_the_day, harmless, save_list

LIVE = ("=", "+", "-", "@", "\t", "\r")


@given(cell=st.text() | st.builds("".join, st.lists(st.sampled_from([*LIVE, "'", "a"]))))
def test_no_cell_is_live_and_each_reads_back(cell: str) -> None:
    assert not harmless(cell).startswith(LIVE)
    assert as_meant(harmless(cell)) == cell


def check_a_formula_is_text(folder: Path, column: int, mark: str) -> None:
    file = folder / "list.csv"
    row = ["plain", "plain"]
    row[column] = f"{mark}cmd|' /C calc'!A0"
    save_list(file, ("code", "name"), [row])
    with file.open(encoding="utf-8-sig", newline="") as text:
        saved = list(csv.reader(text))
    assert saved[0] == ["code", "name"]
    assert saved[1][column] == f"'{row[column]}"
    assert [as_meant(cell) for cell in saved[1]] == row


@pytest.mark.parametrize("column", [0, 1])
@pytest.mark.parametrize("mark", LIVE)
def test_a_formula_is_text_in_every_column(tmp_path: Path, column: int, mark: str) -> None:
    check_a_formula_is_text(tmp_path, column, mark)


@pytest.mark.parametrize("mark", LIVE)
def test_a_list_that_forgets_a_mark_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mark: str
) -> None:
    forgetful = lambda cell: cell if cell.startswith(mark) else harmless(cell)  # noqa: E731 - a defect
    monkeypatch.setattr(csv_lists, "harmless", forgetful)
    with pytest.raises(AssertionError):
        check_a_formula_is_text(tmp_path, 1, mark)


def test_a_list_that_cannot_be_written_leaves_the_older_one(tmp_path: Path) -> None:
    def rows() -> Iterator[list[str]]:
        yield ["2"]
        raise OSError(28, "No space left on device")

    file = tmp_path / "list.csv"
    save_list(file, ("code",), [["1"]])
    before = file.read_bytes()
    with pytest.raises(StorageError, match=r"list\.csv cannot be written: No space left"):
        save_list(file, ("code",), rows())
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


def test_the_lists_of_a_day_have_a_folder_of_their_own(tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    file = file_of_the_day(folder, "import", date(2026, 11, 23))
    assert file == file_of_the_day(folder, "import", date(2026, 11, 23))
    assert (file.parent, file.name) == (folder, "import-2026-11-23.csv")
    assert folder.is_dir()


def test_lists_without_a_place_are_a_trouble_in_words(tmp_path: Path) -> None:
    (tmp_path / "lists").touch()
    with pytest.raises(StorageError, match="lists: File exists"):
        file_of_the_day(tmp_path / "lists", "import", date(2026, 11, 23))
