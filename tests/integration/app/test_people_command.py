"""import-people, and what the audit events look like that leave the till."""

import csv
import json
from pathlib import Path

import pytest

from cashier_app.app import journal_columns
from cashier_app.app.journal_columns import AUDIT_COLUMNS
from cashier_app.config.paths import TillFiles
from cashier_app.domain.audit import AuditEvent, AuditKind
from cashier_app.storage.till_lock import TillLock
from tests.fakes.clock import FakeClock
from tests.integration.app.books import Books
from tests.integration.app.command import Place

pytestmark = pytest.mark.usefixtures("qapp")

PEOPLE = """\
number;name;role;pin;language
1;Despo M.;supervisor;8024;
12;Maria K.;cashier;2580;el
14;Andreas P.;Cashier;;
"""


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path, "https://crm.example/crmapi/rest/v2").laid_out()


def file_of(place: Place, text: str = PEOPLE) -> str:
    file = place.folder / "people.csv"
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_people_of_a_file_can_sign_in_on_a_till_that_never_ran(place: Place) -> None:
    done = place.here("import-people", file_of(place))
    assert done.code == 0
    assert "3 people were imported" in done.err
    again = place.here("import-people", file_of(place))
    assert again.code == 0
    exported = place.folder / "audit.jsonl"
    assert place.here("journal", "export", str(exported), "--audit").code == 0
    rows = [json.loads(line) for line in exported.read_text("utf-8").splitlines()]
    assert [row["event"] for row in rows] == ["people-imported", "people-imported"]
    assert rows[0]["facts"] == {"numbers": "1 12 14", "by": "command"}
    everything = b"".join(one.read_bytes() for one in place.data.rglob("*") if one.is_file())
    for pin in (b"8024;", b"2580;", b'"8024"', b'"2580"'):
        assert pin not in everything
    assert place.here("journal", "verify").code == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("number,name\n", "lacks the columns role"),
        ("", "lacks the columns number, name, role"),
        ("number,name,role\n", "holds nobody"),
        ("number,name,role\n12,Maria,cashier\n", "needs a supervisor"),
        ("number,name,role\n12,Maria,boss\n", "Row 2: the role is"),
        ("number,name,role,pin\n1,Despo,supervisor,1234\n", "Row 2: the PIN"),
        ("number,name,role\nx,Maria,cashier\n", "Row 2: the number has"),
        ("number,name,role\n1,,cashier\n", "Row 2: the name has"),
        ("number,name,role\n1,A,cashier\n1,B,cashier\n", "Row 3: the number 1 stands there twice"),
        ('number,name,role\n1,"A,cashier\n', "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_used_changes_nothing(place: Place, text: str, words: str) -> None:
    done = place.here("import-people", file_of(place, text))
    assert done.code == 1
    assert words in done.err
    assert "Nothing was changed" in done.err


def test_a_file_that_is_not_there_is_said(place: Place) -> None:
    done = place.here("import-people", str(place.folder / "nowhere.csv"))
    assert (done.code, "cannot be read" in done.err) == (1, True)


def test_a_till_that_runs_is_left_alone(place: Place) -> None:
    files = TillFiles.at(place.data)
    files.make_folder()
    lock = TillLock(files.lock)
    assert lock.take()
    try:
        done = place.here("import-people", file_of(place))
    finally:
        lock.release()
    assert done.code == 3
    assert "A till runs on these data" in done.err


FORMULAS = ("=", "+", "-", "@", "\t", "\r")
LIVE = ("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx")


def live_cells(place: Place) -> list[str]:
    """Export events whose every text begins as a formula does; return the cells that live."""
    with Books(place.data, place.base_url) as books:
        for text in LIVE:
            for facts in ((("product", text), (text, "x")), ((text, "y"),)):
                event = AuditEvent(AuditKind.LINE_REMOVED, FakeClock().now(), text, facts)
                books.journal.note_event(event)
    exported = place.folder / "audit.csv"
    assert place.here("journal", "export", str(exported), "--audit").code == 0
    with exported.open(encoding="utf-8", newline="") as text_file:
        rows = list(csv.DictReader(text_file))
    assert len(rows) == 2 * len(LIVE)
    assert tuple(rows[0]) == AUDIT_COLUMNS
    return [cell for row in rows for cell in row.values() if cell.startswith(FORMULAS)]


def test_no_formula_lives_in_any_column_of_the_audit(place: Place) -> None:
    """Goal S8: six prefixes by every column that holds a text from outside."""
    assert live_cells(place) == []


def test_the_search_finds_formulas_that_live(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """The planted defect: cells that are written as they are."""
    monkeypatch.setattr(journal_columns, "harmless", str)
    assert len(live_cells(place)) > len(LIVE)


def test_that_a_copy_was_made_stands_in_the_journal(place: Place) -> None:
    place.here("import-people", file_of(place))
    first, second = place.folder / "a.csv", place.folder / "b.jsonl"
    assert place.here("journal", "export", str(first), "--audit").code == 0
    assert place.here("journal", "export", str(second), "--audit").code == 0
    last = json.loads(second.read_text("utf-8").splitlines()[-1])
    assert (last["event"], last["facts"]["what"]) == ("journal-exported", "audit events")


def test_damaged_books_are_copied_as_they_are(place: Place) -> None:
    place.here("import-people", file_of(place))
    journal = TillFiles.at(place.data).journal
    whole = journal.read_bytes()
    assert b"people-imported" in whole
    journal.write_bytes(whole.replace(b"people-imported", b"people-imparted"))
    damaged = journal.read_bytes()
    done = place.here("journal", "export", str(place.folder / "a.csv"))
    assert (done.code, (place.folder / "a.csv").exists()) == (6, True)
    assert "the copy shows them as they are" in done.err
    assert journal.read_bytes() == damaged
