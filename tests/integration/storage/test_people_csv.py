"""A file of people, as chains send it round: read whole, or refused with the row and why."""

from pathlib import Path

import pytest

from cashier_app.domain.person import Person, Role
from cashier_app.services.ports.people import UnusablePeopleError
from cashier_app.storage.people_csv import PeopleCsv


def read(tmp_path: Path, text: str, encoding: str = "utf-8") -> object:
    file = tmp_path / "people.csv"
    file.write_bytes(text.encode(encoding))
    return PeopleCsv(file, 4).read()


@pytest.mark.parametrize("mark", [",", ";"])
def test_people_are_read_with_what_may_be_left_out(tmp_path: Path, mark: str) -> None:
    rows = (
        "\ufeffName,Number,Role,PIN,Language,Theme",
        "Despo M.,1,Supervisor,8024,el,dark",
        " Maria K. , 12 ,cashier,,,",
        ",,,,,",
        "'=Eva,15,cashier",
    )
    text = "\r\n".join(rows).replace(",", mark)
    assert read(tmp_path, text) == [
        (Person("1", "Despo M.", Role.SUPERVISOR, "el", "dark"), "8024"),
        (Person("12", "Maria K."), ""),
        (Person("15", "=Eva"), ""),
    ]


def refused(tmp_path: Path, text: str, encoding: str = "utf-8") -> UnusablePeopleError:
    with pytest.raises(UnusablePeopleError) as error:
        read(tmp_path, text, encoding)
    return error.value


def test_another_encoding_is_refused(tmp_path: Path) -> None:
    text = "number,name,role\n1,Δέσπω,supervisor\n"
    assert refused(tmp_path, text, "iso-8859-7").key == "people.file-unreadable"


def test_what_is_no_file_of_people_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, "x" * 1_000_001).key == "people.file-unreadable"
    assert refused(tmp_path, "").key == "people.file-columns"


def test_a_row_is_named_as_a_spreadsheet_does(tmp_path: Path) -> None:
    error = refused(tmp_path, "number,name,role,pin\n1,A,supervisor,8024\n2,B,cashier,12\n")
    assert (error.key, error.row) == ("people.file-pin", 3)


def test_a_blank_row_counts_as_it_does_in_a_spreadsheet(tmp_path: Path) -> None:
    error = refused(tmp_path, "number,name,role\n1,A,supervisor\n\n,,\n2,B,boss\n")
    assert (error.key, error.row) == ("people.file-role", 5)


def test_a_row_that_ends_before_the_number_has_none(tmp_path: Path) -> None:
    error = refused(tmp_path, "name;role;number\nA;supervisor;1\nB;cashier\n")
    assert (error.key, error.row) == ("people.file-number", 3)


@pytest.mark.parametrize(
    ("rows", "key", "row"),
    [
        ("", "people.file-empty", 0),
        ("1,A,supervisor\n1,B,cashier\n", "people.file-twice", 3),
        ("1,A,boss\n", "people.file-role", 2),
        ("1,A\n", "people.file-role", 2),
        ("x,A,cashier\n", "people.file-number", 2),
    ],
)
def test_each_fault_has_its_words(tmp_path: Path, rows: str, key: str, row: int) -> None:
    error = refused(tmp_path, f"number,name,role\n{rows}")
    assert (error.key, error.row) == (key, row)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnusablePeopleError):
        PeopleCsv(tmp_path / "nowhere.csv", 4).read()
