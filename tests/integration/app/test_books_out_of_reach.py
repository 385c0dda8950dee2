"""Commands where there are no books, or books that they cannot use."""

import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cashier_app.config.paths import TillFiles
from cashier_app.domain.sale_states import CrmState
from cashier_app.storage.till_lock import TillLock
from tests.integration.app.books import Books
from tests.integration.app.command import Place

NOWHERE = "http://127.0.0.1:9/crmapi/rest/v2"
ON_BOOKS = (
    ("journal", "verify"),
    ("outbox", "list"),
    ("outbox", "send"),
    ("outbox", "moved"),
    ("reconcile",),
)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path, NOWHERE).laid_out()


def with_books(place: Place) -> TillFiles:
    with Books(place.data, NOWHERE) as books:
        books.sell(state=CrmState.WAITING)
    return TillFiles.at(place.data)


def damage(files: TillFiles) -> None:
    whole = files.journal.read_bytes()
    assert b"LCA1-3-000001" in whole
    files.journal.write_bytes(whole.replace(b"LCA1-3-000001", b"LCA1-3-000007"))


@pytest.mark.parametrize("words", [("journal", "verify"), ("reconcile",)])
def test_books_that_are_not_there_are_said_to_be_none(place: Place, words: tuple[str, ...]) -> None:
    done = place.here(*words)
    assert (done.code, done.out) == (0, "")
    assert f"There are no books in {place.data}" in done.err
    assert "--data-dir" in done.err


@pytest.mark.parametrize("more", [(), ("--audit",)])
def test_an_export_of_no_books_leaves_the_one_before_alone(
    place: Place, more: tuple[str, ...]
) -> None:
    copy = place.folder / "sales.csv"
    copy.write_text("what was exported yesterday", encoding="utf-8")
    done = place.here("journal", "export", str(copy), *more)
    assert (done.code, "Nothing was written" in done.err) == (1, True)
    assert copy.read_text("utf-8") == "what was exported yesterday"


def test_what_has_nothing_to_do_without_books_is_done(place: Place) -> None:
    assert (place.here("outbox", "list", "--json").document, place.data.exists()) == ([], False)
    assert [place.here("outbox", word).code for word in ("list", "send", "moved")] == [0, 0, 0]


@pytest.mark.parametrize("words", ON_BOOKS)
def test_a_folder_that_cannot_be_used_is_no_damage(place: Place, words: tuple[str, ...]) -> None:
    with_books(place)
    # Whoever runs the test, it cannot be opened to be locked: as with rights that are missing.
    lock = TillFiles.at(place.data).lock
    lock.unlink(missing_ok=True)
    lock.mkdir()
    done = place.here(*words)
    assert (done.code, done.out) == (1, "")
    assert f"{lock}: Is a directory. Nothing was changed. " in done.err
    assert "the user of the till" in done.err


@pytest.mark.parametrize("words", [*ON_BOOKS, ("make-way", "upgrade"), ("doctor",)])
def test_books_that_may_only_be_read_are_no_damage(
    place: Place, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    with_books(place)
    real = sqlite3.connect

    def read_only(file: Path | str, **more: Any) -> sqlite3.Connection:  # noqa: ANN401 - as theirs
        if isinstance(file, str):
            opened: sqlite3.Connection = real(file, **more)
            return opened
        error = sqlite3.OperationalError("attempt to write a readonly database")
        error.sqlite_errorcode = sqlite3.SQLITE_READONLY
        raise error

    # Whoever runs the test, and on whatever disk.
    monkeypatch.setattr(sqlite3, "connect", read_only)
    done = place.here(*words)
    assert done.code == 1
    assert "Nothing was changed: the disk is read-only, or" in done.out + done.err


def test_a_key_that_cannot_be_read_is_said_in_a_line(place: Place) -> None:
    key = with_books(place).journal_key
    key.unlink()
    key.mkdir()  # whoever runs the test, it cannot be read
    done = place.run("journal", "verify")
    assert "journal.key cannot be used: [Errno" in done.err
    assert "File " not in done.err


def test_a_folder_for_the_demo_that_cannot_be_made_is_named_by_its_option(place: Place) -> None:
    file = place.folder / "file"
    file.touch()
    done = place.here("demo", "--script", "--keep", str(file), "--output", str(place.folder / "o"))
    assert done.code == 1
    assert "Name another one with --keep." in done.err


@pytest.mark.parametrize("words", [("import-people", "x.csv"), ("import-products", "x.csv")])
def test_who_may_not_use_a_folder_hears_who_may(place: Place, words: tuple[str, ...]) -> None:
    for name in ("till.lock", "catalogue.lock"):
        (place.data / name).mkdir(parents=True)
    (place.folder / "x.csv").write_text("code,description,price,vat_rate\nA,x,1,5\n", "utf-8")
    done = place.here(words[0], str(place.folder / words[1]))
    assert done.code in {1, 2}
    assert "Run the command as the user of the till" in done.err


def test_a_folder_that_cannot_be_looked_into_is_said(tmp_path: Path) -> None:
    class Deep(Place):
        @property
        def data(self) -> Path:
            return self.folder / ("x" * 300)

    done = Deep(tmp_path, NOWHERE).laid_out().here("journal", "verify")
    assert (done.code, "File name too long. Nothing was changed. " in done.err) == (1, True)
    doctor = Deep(tmp_path, NOWHERE).here("doctor", "--json")
    assert doctor.finding("journal")[0] == "wrong"
    assert "File name too long" in doctor.finding("disk")[1]


def test_a_folder_that_is_none_is_no_damage(place: Place) -> None:
    place.data.write_text("a file", encoding="utf-8")
    assert place.here("journal", "verify").code == 1


def test_an_export_of_damaged_books_says_so_by_its_code(place: Place) -> None:
    damage(with_books(place))
    copy = place.folder / "sales.jsonl"
    done = place.here("journal", "export", str(copy))
    assert (done.code, copy.exists()) == (6, True)
    assert "were changed or damaged, first bad row" in done.err
    assert "cashier-app journal verify" in done.err


def test_damaged_books_are_moved_nowhere(place: Place) -> None:
    files = with_books(place)
    damage(files)
    before = files.journal.read_bytes()
    done = place.here("outbox", "moved")
    assert (done.code, files.journal.read_bytes() == before) == (1, True)
    assert "were changed or damaged: row" in done.err
    assert "Keep the folder as it is" in done.err


def test_books_that_are_no_books_say_what_to_do(place: Place) -> None:
    files = with_books(place)
    files.journal.write_bytes(b"no books at all" * 1000)
    done = place.here("outbox", "list")
    assert (done.code, done.out) == (1, "")
    assert "were changed or damaged: " in done.err
    assert "cashier-app journal verify" in done.err
    found = place.here("doctor", "--json").document["checks"]
    assert [row["check"] for row in found].count("journal") == 1
    assert [row["state"] for row in found if row["check"] == "waiting"] == ["not-checked"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
@pytest.mark.parametrize("words", ["outbox list", "outbox list --json", "doctor --json"])
def test_a_result_that_cannot_be_written_is_said(place: Place, words: str) -> None:
    with Path("/dev/full").open("w") as full:
        where = ["--config", str(place.config), "--data-dir", str(place.data)]
        done = subprocess.run(
            [sys.executable, "-m", "cashier_app", *words.split(), *where],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    assert "The result could not be written: No space left on device" in done.stderr


def test_a_till_that_does_not_answer_vouches_for_nothing(place: Place) -> None:
    lock = TillLock(with_books(place).lock)
    assert lock.take()
    try:
        done = place.here("journal", "verify")
    finally:
        lock.release()
    assert (done.code, done.out) == (3, "")


def lost(files: TillFiles, how: str) -> None:
    """Lose the books: the file, its content, or all but the backups."""
    for part in files.folder.glob("journal.sqlite*"):
        part.unlink()
    if how == "emptied":
        files.journal.touch()
    if how == "only backups":
        files.journal_copy.unlink()
        (files.folder / "backups").mkdir(exist_ok=True)
        (files.folder / "backups" / "journal-20261128-154737-14-f5a4cc21.sqlite").touch()


@pytest.mark.parametrize("how", ["missing", "emptied", "only backups"])
def test_lost_books_are_no_empty_ones(place: Place, how: str) -> None:
    files = with_books(place)
    lost(files, how)
    copy = place.folder / "sales.csv"
    for words in (
        ("outbox", "list"),
        ("outbox", "list", "--json"),
        ("outbox", "moved"),
        ("reconcile",),
        ("journal", "export", str(copy)),
    ):
        done = place.here(*words)
        assert (done.code, done.out) == (1, ""), words
        assert "the till restores its books when it is next opened" in done.err
    verified = place.here("journal", "verify")
    assert (verified.code, "the till restores its books" in verified.err) == (6, True)
    state, said = place.here("doctor", "--json").finding("journal")
    assert (state, "the till restores its books" in said) == ("wrong", True)
    assert (copy.exists(), files.journal.exists()) == (False, how == "emptied"), "only read"


def test_books_that_were_only_just_begun_are_empty_and_not_lost(place: Place) -> None:
    files = TillFiles.at(place.data)
    files.make_folder()
    files.journal.touch()
    assert place.here("journal", "verify").code == 0
    assert place.here("outbox", "list", "--json").document == []
    assert place.here("make-way", "removal").code == 0


@pytest.mark.parametrize("how", ["missing", "emptied", "only backups"])
def test_nothing_is_removed_while_nobody_knows_what_waits(place: Place, how: str) -> None:
    lost(with_books(place), how)
    done = place.here("make-way", "removal")
    assert (done.code, "could not be found out" in done.err) == (1, True)
    assert "Open the till once: it restores its books" in done.err


@pytest.mark.expected_log("the books were restored")
def test_lost_books_are_restored_before_what_waits_is_sent(place: Place) -> None:
    files = with_books(place)
    lost(files, "missing")
    assert place.here("outbox", "list").code == 1
    sent = place.here("outbox", "send", "--json")  # nobody listens there, so it still waits
    assert [row["state"] for row in sent.document] == ["waiting"]
    assert "have been restored" in sent.err
    assert place.here("journal", "verify").code == 0
