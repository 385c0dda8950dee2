"""Looks into a file from outside, after the till closed it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any


def rows(path: Path, table: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(path)) as db:
        db.row_factory = sqlite3.Row
        return [dict(row) for row in db.execute(f"SELECT rowid AS rowid, * FROM {table}")]  # noqa: S608


def run(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(statement)
