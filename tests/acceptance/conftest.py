"""The real till for acceptance tests: window, sandbox over HTTP, virtual printer, real books."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.acceptance.driver import TillDriver, open_till


@pytest.fixture
def till(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[TillDriver]:
    """A till that is ready to scan, on a demo shop of its own."""
    with open_till(qapp, qtbot, tmp_path) as driver:
        yield driver
