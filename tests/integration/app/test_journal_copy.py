"""The lists that Settings saves: whole or not at all, as `journal export` writes them."""

import csv
from pathlib import Path

import pytest

from cashier_app.app.journal_columns import AUDIT_COLUMNS, COLUMNS
from cashier_app.app.journal_copy import JournalCopyFiles
from cashier_app.domain.audit import AuditEvent, AuditKind, AuditRow
from cashier_app.domain.errors import StorageError
from cashier_app.domain.reference import Reference
from tests.fakes.clock import FakeClock
from tests.integration.storage.a_sale import sale_of_two

NOW = FakeClock().now()


def lists(folder: Path) -> dict[str, list[dict[str, str]]]:
    found = {}
    for file in folder.glob("*.csv"):
        with file.open(encoding="utf-8", newline="") as lines:
            found[file.name.partition("-")[0]] = list(csv.DictReader(lines))
    return found


def test_both_lists_are_there_with_their_columns_and_no_formulas(tmp_path: Path) -> None:
    copy = JournalCopyFiles(tmp_path / "exports")
    sale = sale_of_two(Reference("LCA1", "3", 418, "K7Q2"), "b1")
    copy.begin(NOW)
    copy.add_sales([sale])
    copy.add_sales([])
    copy.add_events([AuditRow(7, AuditEvent(AuditKind.LOCKED, NOW, "=1+1", (("why", "asked"),)))])
    folder = Path(copy.finish())

    found = lists(folder)
    assert tuple(found["sales"][0]) == COLUMNS
    assert found["sales"][0]["reference"] == "LCA1-3-000418-K7Q2"
    assert tuple(found["events"][0]) == AUDIT_COLUMNS
    assert not found["events"][0]["who"].startswith("=")
    assert sorted(file.suffix for file in folder.iterdir()) == [".csv", ".csv"]
    assert all(file.stat().st_mode & 0o077 == 0 for file in folder.iterdir())


def test_what_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    copy = JournalCopyFiles(tmp_path / "exports")
    copy.begin(NOW)
    copy.drop()
    copy.drop()
    assert list((tmp_path / "exports").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("a file in its place", "utf-8")
    copy = JournalCopyFiles(tmp_path / "exports")
    with pytest.raises(StorageError):
        copy.begin(NOW)
    copy.drop()


def test_lists_that_vanish_meanwhile_are_said(tmp_path: Path) -> None:
    copy = JournalCopyFiles(tmp_path / "exports")
    copy.begin(NOW)
    copy.drop()
    with pytest.raises(StorageError):
        copy.finish()
    (tmp_path / "exports").rmdir()
    with pytest.raises(StorageError):
        copy.add_sales([])
