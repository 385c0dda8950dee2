"""Books of an earlier time repeat no reference, if anything outside of their folder knows better.

Journal, second log and backups of a whole folder that was put back are equally old.
"""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from cashier_app.storage.books_head import BooksHead
from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.integration.storage import tampering
from tests.integration.storage.reading import rows
from tests.integration.storage.selling import sell


class Till:
    """Books in a folder, and the head of them that is kept somewhere else."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.kept: BooksHead | None = None
        self.seed = 0
        self.forgets = False
        self.books = self.start()

    def start(self) -> Journal:
        self.seed += 1
        self.books = Journal(
            self.path,
            "LCA1",
            "3",
            FakeClock(),
            Random(self.seed),
            head=lambda: None if self.forgets else self.kept,
        )
        self.books.open()
        return self.books

    def stop(self) -> None:
        self.kept = self.books.head()
        self.books.shut()

    def folder(self) -> dict[Path, bytes]:
        files = self.path.parent.rglob("*")
        return {file: file.read_bytes() for file in files if file.is_file()}

    def put_back(self, folder: dict[Path, bytes]) -> None:
        for file in [file for file in self.path.parent.rglob("*") if file.is_file()]:
            file.unlink()
        for file, content in folder.items():
            file.write_bytes(content)


@pytest.fixture
def till(journal_path: Path) -> Iterator[Till]:
    till = Till(journal_path)
    yield till
    till.books.shut()


def test_the_same_books_go_on_as_they_are(till: Till) -> None:
    sell(till.books, "b1")
    till.stop()
    till.start()
    assert not till.books.set_back
    assert sell(till.books, "b2").receipt.number == "3-000002"
    till.books.shut()
    assert "set-back" not in {row["kind"] for row in rows(till.path, "entries")}


def test_books_that_went_on_after_their_head_was_kept_are_the_same(till: Till) -> None:
    till.kept = till.books.head()
    sell(till.books, "b1")
    till.books.shut()
    assert not till.start().set_back


def check_an_older_folder(till: Till) -> None:
    first = sell(till.books, "b1").receipt.reference
    till.books.shut()
    older = till.folder()
    till.start()
    sell(till.books, "b2")
    sell(till.books, "b3")
    till.stop()
    till.put_back(older)
    till.start()

    assert till.books.set_back
    reference = sell(till.books, "b4").receipt.reference
    assert reference.startswith("LCA1-3-000004-")
    assert reference[-4:] != first[-4:]
    assert till.books.verify().whole
    till.stop()
    assert not till.start().set_back


@pytest.mark.expected_log("the books end with row")
def test_an_older_folder_goes_on_behind_what_was_kept_under_another_mark(till: Till) -> None:
    check_an_older_folder(till)


def test_a_till_that_forgets_what_was_kept_is_found_out(till: Till) -> None:
    till.forgets = True
    with pytest.raises(AssertionError):
        check_an_older_folder(till)


@pytest.mark.expected_log("the books end with row")
def test_no_folder_at_all_goes_on_behind_what_was_kept(till: Till) -> None:
    sell(till.books, "b1")
    till.stop()
    till.put_back({})
    till.start()

    assert till.books.set_back
    assert sell(till.books, "b2").receipt.number == "3-000002"
    assert till.books.verify().whole


@pytest.mark.expected_log("the books end with row")
def test_a_clone_that_went_on_by_itself_is_as_strange_as_an_older_folder(till: Till) -> None:
    till.books.shut()
    clone = till.folder()
    till.start()
    sell(till.books, "b1")
    till.stop()
    ours = till.kept
    till.put_back(clone)
    till.kept = None
    till.start()
    for basket in ("c1", "c2"):
        sell(till.books, basket)
    till.books.shut()
    till.kept = ours
    till.start()

    assert till.books.set_back
    assert sell(till.books, "b2").receipt.number == "3-000003"  # behind the clone's own two


@pytest.mark.expected_log("the books end with row")
def test_a_number_that_jumps_without_its_row_is_still_found(till: Till) -> None:
    sell(till.books, "b1")
    till.stop()
    till.put_back({})
    till.start()
    sell(till.books, "b2")
    till.books.shut()
    with tampering.forced(till.path) as db:
        db.execute("UPDATE entries SET kind = 'fact' WHERE kind = 'set-back'")
    verdict = Journal(till.path, "LCA1", "3", FakeClock(), Random(9)).verify()
    assert not verdict.whole


def test_empty_books_have_no_head(journal_path: Path) -> None:
    assert Journal(journal_path, "LCA1", "3", FakeClock(), Random(1)).head() is None


def test_a_head_is_kept_as_a_text(till: Till) -> None:
    head = till.books.head()
    assert head is not None
    assert BooksHead.of(str(head)) == head


@pytest.mark.parametrize("text", ["", "7", f"7 {'a' * 64}", f"-7 {'a' * 64} 2", f"7 {'A' * 64} 2"])
def test_another_text_is_no_head(text: str) -> None:
    assert BooksHead.of(text) is None
