"""The list of what an import did to each row, saved for a spreadsheet."""

from datetime import date
from pathlib import Path

from cashier_app.app.import_in_english import outcome
from cashier_app.domain.products_import import ImportReport
from cashier_app.storage.csv_lists import file_of_the_day, save_list

_COLUMNS = ("row", "code", "description", "what")


def save_rows(report: ImportReport, folder: Path, day: date) -> str:
    """Save all rows into this folder and return where; a list of nothing is not saved.

    Raises:
        StorageError: it could not be written.

    """
    if not report.rows:
        return ""
    file = file_of_the_day(folder, "import", day)
    save_list(file, _COLUMNS, map(outcome, report.rows))
    return str(file)
