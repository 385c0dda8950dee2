"""Lays kept books out again, and says what a till finds in them."""

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from random import SystemRandom
from typing import Any

from cashier_app.app.asks import exported_sales, outbox_rows
from cashier_app.app.clock import SystemClock
from cashier_app.config.paths import TillFiles
from cashier_app.storage.journal import Journal

HERE = Path(__file__).parent
KEPT = sorted(folder for folder in HERE.iterdir() if (folder / "journal.sql").is_file())


def laid_out(kept: Path, folder: Path, change: tuple[str, str] = ("", "")) -> Journal:
    """Make the file of kept books again, with `change` in its text, and return the books."""
    files = TillFiles.at(folder)
    files.make_folder()
    text = (kept / "journal.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(files.journal)) as db:
        db.executescript(text.replace(*change))
        db.execute("PRAGMA journal_mode = WAL")
    shutil.copyfile(kept / "journal.key", files.journal_key)
    shutil.copyfile(kept / "journal-copy.jsonl", files.journal_copy)
    return Journal(files.journal, "LCA1", "3", SystemClock(), SystemRandom())


def what_is_in(books: Journal) -> dict[str, Any]:
    """Return what people and CRM.COM know of these books."""
    still_open = books.open_sale()
    return {
        "sales": exported_sales(books, datetime.min, datetime.max),  # noqa: DTZ901 - local time
        "outbox": outbox_rows(books),
        "open": str(still_open.sale.reference) if still_open else None,
        "rows": books.verify().rows,
    }
