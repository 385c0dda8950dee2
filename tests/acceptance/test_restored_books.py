"""A till whose books were lost or damaged starts, says so, and sells on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.acceptance.driver import TillDriver, open_till


def sell(till: TillDriver) -> str:
    """Sell one item without customer; return the receipt's number."""
    till.scan_product("CHE-001")
    till.press("Pay")
    till.press("Finish sale")
    till.shows("New sale")
    number = till.sale.reference.receipt_number
    till.press("New sale")
    return number


def lose(path: Path) -> None:
    path.unlink()


def scribble(path: Path) -> None:
    path.write_bytes(b"no database" * 1000)


@pytest.mark.parametrize("harm", [lose, scribble])
@pytest.mark.expected_log("the books were restored")
def test_the_books_come_back_and_the_cashier_is_told(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    with open_till(qapp, qtbot, tmp_path) as till:
        assert sell(till) == "3-000001"
    backups = list(tmp_path.glob("backups/*.sqlite"))
    assert len(backups) == 1, "one is made when the till is closed"
    harm(tmp_path / "journal.sqlite")
    with open_till(qapp, qtbot, tmp_path) as till:
        till.shows_text("have been restored")
        assert sell(till) == "3-000002"


def test_sound_books_are_nothing_to_speak_of(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_till(qapp, qtbot, tmp_path) as till:
        sell(till)
    with open_till(qapp, qtbot, tmp_path) as till:
        assert sell(till) == "3-000002"
        assert not [text for text in till.texts() if "books" in text]
