"""A transaction is there whole or not at all, and only one program holds the file."""

import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest

from cashier_app.domain.errors import DamagedBooksError, StorageError
from cashier_app.storage.schema import Step
from cashier_app.storage.sqlite_file import SqliteFile
from tests.integration.storage.reading import rows

STEPS: tuple[Step, ...] = (("CREATE TABLE notes (text TEXT NOT NULL) STRICT",),)
Program = Callable[[], SqliteFile]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "notes.sqlite"


@pytest.fixture
def program(path: Path) -> Iterator[Program]:
    """Each call is another program that wants the file."""
    files: list[SqliteFile] = []

    def begin() -> SqliteFile:
        files.append(SqliteFile(path, STEPS))
        return files[-1]

    yield begin
    for file in files:
        file.shut()


@pytest.fixture
def file(program: Program) -> SqliteFile:
    return program()


def add(file: SqliteFile, text: str) -> None:
    with file.transaction() as db:
        db.execute("INSERT INTO notes VALUES (?)", (text,))


def texts(file: SqliteFile) -> list[str]:
    with file.reading() as db:
        return [text for (text,) in db.execute("SELECT text FROM notes")]


def refusing(*words: str) -> Callable[..., int]:
    """Let SQLite refuse these words of a transaction, as a dying disk would."""

    def authorize(action: int, word: str | None, *_: object) -> int:
        forbidden = action == sqlite3.SQLITE_TRANSACTION and word in words
        return sqlite3.SQLITE_DENY if forbidden else sqlite3.SQLITE_OK

    return authorize


def test_only_the_tills_user_can_read_it_and_what_stands_beside_it(
    path: Path, file: SqliteFile
) -> None:
    before = os.umask(0o022)
    try:
        add(file, "kept")
    finally:
        os.umask(before)
    modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in path.parent.iterdir()}
    assert modes == {"notes.sqlite": 0o600, "notes.sqlite-wal": 0o600}


def test_each_commit_is_synced_and_the_folder_with_the_birth_of_the_file(
    program: Program, path: Path
) -> None:
    with program().reading() as db:
        modes = [
            db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("synchronous", "locking_mode", "journal_mode", "foreign_keys")
        ]
    assert modes == [3, "exclusive", "wal", 1]
    assert not path.with_name("notes.sqlite-shm").exists()


def test_what_was_written_is_there_after_a_restart(file: SqliteFile, program: Program) -> None:
    add(file, "one")
    file.shut()
    assert texts(program()) == ["one"]


def test_closing_a_file_that_was_never_opened_does_nothing(path: Path) -> None:
    SqliteFile(path, STEPS).shut()
    assert not path.exists()


def test_an_exception_leaves_the_file_as_it_was(file: SqliteFile) -> None:

    def fails() -> None:
        with file.transaction() as db:
            db.execute("INSERT INTO notes VALUES ('half')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    add(file, "whole")
    assert texts(file) == ["whole"]


def test_a_failing_statement_is_a_storage_error_with_its_cause(file: SqliteFile) -> None:

    def fails() -> None:
        with file.transaction() as db:
            db.execute("INSERT INTO notes VALUES ('half')")
            db.execute("INSERT INTO notes VALUES (NULL)")

    with pytest.raises(StorageError, match=r"notes\.sqlite: NOT NULL") as caught:
        fails()
    assert isinstance(caught.value.__cause__, sqlite3.IntegrityError)
    assert texts(file) == []


def test_a_commit_that_fails_leaves_the_file_as_it_was(file: SqliteFile) -> None:

    def fails() -> None:
        with file.transaction() as db:
            db.execute("INSERT INTO notes VALUES ('half')")
            db.set_authorizer(refusing("COMMIT"))

    with pytest.raises(StorageError, match="not authorized"):
        fails()
    with file.reading() as db:
        db.set_authorizer(None)
    assert texts(file) == []


@pytest.mark.expected_log("could not be rolled back")
def test_a_file_that_cannot_even_be_rolled_back_is_closed_and_opened_again(
    file: SqliteFile,
) -> None:
    add(file, "before")

    def fails() -> None:
        with file.transaction() as db:
            db.execute("INSERT INTO notes VALUES ('half')")
            db.set_authorizer(refusing("COMMIT", "ROLLBACK"))

    with pytest.raises(StorageError):
        fails()
    add(file, "after")
    assert texts(file) == ["before", "after"]


def test_a_transaction_that_sqlite_ended_itself_is_a_storage_error(file: SqliteFile) -> None:

    def fails() -> None:
        with file.transaction() as db:
            db.execute("INSERT INTO notes VALUES ('half')")
            db.execute("INSERT OR ROLLBACK INTO notes VALUES (NULL)")

    with pytest.raises(StorageError):
        fails()
    add(file, "whole")
    assert texts(file) == ["whole"]


def test_a_full_disk_is_a_storage_error_and_selling_goes_on_when_there_is_room(
    file: SqliteFile,
) -> None:
    with file.reading() as db:
        db.execute("PRAGMA max_page_count = 3")
    with pytest.raises(StorageError, match="full"):
        add(file, "x" * 100_000)
    with file.reading() as db:
        db.execute("PRAGMA max_page_count = 100")
    add(file, "room")
    assert texts(file) == ["room"]


def test_a_second_program_cannot_open_the_file(program: Program) -> None:
    first = program()
    add(first, "mine")
    with pytest.raises(StorageError, match="locked"):
        add(program(), "theirs")
    first.shut()
    second = program()
    add(second, "theirs")
    assert texts(second) == ["mine", "theirs"]


def test_a_lane_may_end_its_thread_and_begin_another(file: SqliteFile) -> None:
    for text in ("one", "two"):
        lane = Thread(target=add, args=(file, text))
        lane.start()
        lane.join()
    assert texts(file) == ["one", "two"]


def test_a_file_that_is_no_database_is_a_storage_error_and_stays(
    program: Program, path: Path
) -> None:
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(StorageError, match="not a database"):
        texts(program())
    assert path.read_bytes().startswith(b"not a database")


def test_tables_that_are_no_text_any_more_are_damage(file: SqliteFile, path: Path) -> None:
    with file.reading():
        pass
    file.shut()
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE", b"CREATE TA\xffLE"))

    with pytest.raises(DamagedBooksError), file.reading():
        pass


def test_a_folder_that_is_not_there_is_a_storage_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="missing"):
        texts(SqliteFile(tmp_path / "missing" / "notes.sqlite", STEPS))


def test_a_place_that_allows_no_wal_is_refused(path: Path) -> None:
    with pytest.raises(StorageError, match="journal mode memory"):
        texts(SqliteFile(path, STEPS, lambda _: sqlite3.connect(":memory:")))


def test_what_is_written_is_in_the_file_as_text_and_integers_only(
    file: SqliteFile, path: Path
) -> None:
    with pytest.raises(StorageError, match="cannot store"):
        _add_bytes(file)
    add(file, "text")
    file.shut()
    assert [row["text"] for row in rows(path, "notes")] == ["text"]


def _add_bytes(file: SqliteFile) -> None:
    with file.transaction() as db:
        db.execute("INSERT INTO notes VALUES (?)", (b"\x00",))
