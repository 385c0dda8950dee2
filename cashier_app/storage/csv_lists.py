"""Lists saved as CSV for people: what they hold is text, whichever program opens them.

A spreadsheet takes a cell that begins with one of six marks for a formula. Such a cell gets an
apostrophe before it (OWASP, CSV Injection); a products file that comes back loses it again.
"""

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from cashier_app.domain.errors import StorageError
from cashier_app.storage.durable_files import put_in_place

_LIVE = re.compile(r"'*[=+\-@\t\r]")
_KEPT_STILL = re.compile(r"''*[=+\-@\t\r]")


def file_of_the_day(folder: Path, name: str, day: date) -> Path:
    """Return where the list of this name and day is saved; its folder is there from now on.

    Raises:
        StorageError: the folder could not be made.

    """
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise StorageError(f"{folder}: {error.strerror}") from error
    return folder / f"{name}-{day.isoformat()}.csv"


def save_list(file: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a list as CSV (UTF-8 with a byte-order mark, which spreadsheets need), whole or not.

    Raises:
        StorageError: it could not be written; what was there before is still there.

    """
    unfinished = file.with_name(f"{file.name}.unfinished")
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as text:
            writer = csv.writer(text)
            writer.writerow(columns)
            writer.writerows([harmless(cell) for cell in row] for row in rows)
        put_in_place(unfinished, file)
    except OSError as error:
        raise StorageError(f"{file} cannot be written: {error.strerror}") from error
    finally:
        unfinished.unlink(missing_ok=True)


def harmless(cell: str) -> str:
    """Return the cell so that no spreadsheet computes with it."""
    return f"'{cell}" if _LIVE.match(cell) else cell


def as_meant(cell: str) -> str:
    """Return what the cell said before `harmless` took it."""
    return cell[1:] if _KEPT_STILL.match(cell) else cell
