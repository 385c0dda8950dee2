"""The tables of a file grow in steps; a newer file is refused and an older one is backed up."""

import os
import stat
from pathlib import Path

import pytest

from cashier_app.domain.errors import StorageError
from cashier_app.storage.journal_schema import STEPS as JOURNAL_STEPS
from cashier_app.storage.schema import Step
from cashier_app.storage.sqlite_file import SqliteFile
from tests.integration.storage.reading import rows

ONE: tuple[Step, ...] = (("CREATE TABLE notes (text TEXT) STRICT",),)
TWO: tuple[Step, ...] = (
    *ONE,
    ("ALTER TABLE notes ADD COLUMN author TEXT", "UPDATE notes SET author = 'nobody'"),
)
BROKEN: tuple[Step, ...] = (*ONE, ("DELETE FROM notes", "SELECT * FROM nowhere"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "notes.sqlite"


def opened(path: Path, steps: tuple[Step, ...]) -> None:
    file = SqliteFile(path, steps)
    try:
        with file.transaction() as db:
            db.execute("INSERT INTO notes (text) VALUES ('kept')")
    finally:
        file.shut()


def test_only_the_tills_user_can_read_the_copy_of_before_the_steps(path: Path) -> None:
    opened(path, ONE)
    before = os.umask(0o022)
    try:
        opened(path, TWO)
    finally:
        os.umask(before)
    modes = {stat.S_IMODE(one.stat().st_mode) for one in (path.parent / "backups").iterdir()}
    assert modes == {0o600}


def test_an_older_file_takes_the_steps_it_lacks(path: Path) -> None:
    opened(path, ONE)
    opened(path, TWO)
    assert [row["author"] for row in rows(path, "notes")] == ["nobody", None]


def test_an_older_file_is_backed_up_before_its_tables_change(path: Path) -> None:
    opened(path, ONE)
    opened(path, TWO)
    copy = path.parent / "backups" / "notes-tables-1.sqlite"
    assert [row["text"] for row in rows(copy, "notes")] == ["kept"]
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]


def test_a_new_file_and_one_of_the_same_version_are_not_backed_up(path: Path) -> None:
    opened(path, TWO)
    opened(path, TWO)
    assert not (path.parent / "backups").exists()


def test_a_file_of_a_newer_cashier_is_refused_and_left_alone(path: Path) -> None:
    opened(path, TWO)
    before = path.read_bytes()
    with pytest.raises(StorageError, match="newer Cashier"):
        opened(path, ONE)
    assert path.read_bytes() == before


def test_a_step_that_fails_leaves_the_older_file_as_it_was(path: Path) -> None:
    opened(path, ONE)
    with pytest.raises(StorageError, match="nowhere"):
        opened(path, BROKEN)
    opened(path, TWO)
    assert [row["text"] for row in rows(path, "notes")] == ["kept", "kept"]


def test_a_step_is_not_taken_when_the_backup_cannot_be_made(path: Path) -> None:
    opened(path, ONE)
    (path.parent / "backups").write_text("in the way", "utf-8")
    with pytest.raises(StorageError, match="backups"):
        opened(path, TWO)
    assert "author" not in rows(path, "notes")[0]


def test_a_half_backup_of_an_earlier_try_is_replaced(path: Path) -> None:
    opened(path, ONE)
    backups = path.parent / "backups"
    backups.mkdir()
    (backups / "notes-tables-1.sqlite.unfinished").write_bytes(b"half")
    opened(path, TWO)
    assert [file.name for file in backups.iterdir()] == ["notes-tables-1.sqlite"]


def test_the_journal_has_its_steps_counted(tmp_path: Path) -> None:
    file = SqliteFile(tmp_path / "journal.sqlite", JOURNAL_STEPS)
    with file.reading() as db:
        assert db.execute("PRAGMA user_version").fetchone()[0] == len(JOURNAL_STEPS)
    file.shut()
