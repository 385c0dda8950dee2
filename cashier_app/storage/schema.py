"""Schema steps of a file, counted in its `user_version`; a step is never changed once released."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from cashier_app.domain.errors import NewerBooksError
from cashier_app.storage.durable_files import put_in_place

# One step: the statements that make a file of one version into a file of the next.
Step = Sequence[str]


def bring_up_to_date(connection: sqlite3.Connection, path: Path, steps: Sequence[Step]) -> None:
    """Bring the file to the newest version, each step in a transaction of its own.

    A file that holds data already is copied into `backups/` beside it before the first step.

    Raises:
        NewerBooksError: the file was written by a newer Cashier; it is left untouched.

    """
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(steps):
        raise NewerBooksError(
            f"{path} was written by a newer Cashier (version {version} of its tables, this one "
            f"knows {len(steps)}). Install the newer Cashier again; nothing was changed."
        )
    if 0 < version < len(steps):
        back_up(connection, backup_path(path, version))
    for number, statements in enumerate(steps[version:], start=version + 1):
        connection.execute("BEGIN IMMEDIATE")
        for statement in statements:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")


def backup_path(path: Path, version: int) -> Path:
    """Where the copy goes that is made before the tables of this version are changed."""
    return path.parent / "backups" / f"{path.stem}-tables-{version}{path.suffix}"


def back_up(connection: sqlite3.Connection, copy: Path) -> None:
    """Copy the whole file, as the connection sees it, so that a power cut leaves no half copy."""
    copy.parent.mkdir(mode=0o700, exist_ok=True)
    unfinished = copy.with_name(copy.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    unfinished.touch(mode=0o600)
    with closing(sqlite3.connect(unfinished)) as target:
        connection.backup(target)
    put_in_place(unfinished, copy)
