"""The first moments of a till: what a quick hand does before everything is read."""

import os
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.app.demo_shop import demo_shop
from cashier_app.app.opening import Opening
from cashier_app.app.run import RunningTill
from cashier_app.app.run_options import RunOptions
from cashier_app.config.paths import TillFiles
from cashier_app.domain.basket import Basket
from cashier_app.storage.drafts import BasketFile
from tests.acceptance.driver import open_till
from tests.let_go import let_go


def test_what_is_scanned_while_the_kept_basket_is_read_is_added_to_it(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_till(qapp, qtbot, tmp_path) as first:
        first.scan_product("COF-001")
        first.shows("1 item")
    read, scanned = BasketFile.current, Event()

    def read_by_a_slow_disk(file: BasketFile) -> Basket | None:
        kept = read(file)
        scanned.wait(10)
        return kept

    def scan(till: RunningTill) -> None:
        qtbot.waitUntil(lambda: till.till is not None)
        assert till.till is not None
        halloumi = till.till.scans.catalogue.by_barcode("CHE-001")
        assert halloumi is not None
        till.scanner.scanned.emit(halloumi.barcodes[0])
        scanned.set()

    monkeypatch.setattr(BasketFile, "current", read_by_a_slow_disk)
    with open_till(qapp, qtbot, tmp_path, opened=scan) as second:
        second.shows("2 items")


def sold(opening: Opening) -> list[str]:
    """The barcodes in the basket of a till that may still be opening."""
    running = opening.running
    till = None if running is None or not running.sells else running.till
    lines = () if till is None else till.running.basket.lines
    return [line.product.barcodes[0] for line in lines]


def test_what_is_scanned_before_the_screens_are_there_is_sold(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with demo_shop(tmp_path) as shop:
        halloumi = "5290003011522"
        options = RunOptions(config=shop.config, data_dir=shop.folder, windowed=True)
        opening = Opening(qapp, options, TillFiles.at(shop.folder), lambda: shop.server.api_key)
        try:
            opening.open()
            opening.first.scanner.scanned.emit(halloumi)
            qtbot.waitUntil(lambda: sold(opening) == [halloumi])
            zone = TillFiles.at(shop.folder).time_zone  # commands on these books follow it
            assert zone.read_text("utf-8").strip() == os.environ.get("TZ", "")
        finally:
            opening.close()
            opening.first.window.close()
            let_go(opening.first.window)


@pytest.mark.expected_log("the till cannot start")
def test_a_till_whose_screens_cannot_be_built_ends_and_says_why(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(qapp, "exit", ended.append)
    opening = Opening(qapp, RunOptions(config=tmp_path / "none.toml"), TillFiles.at(tmp_path))
    opening.fail(ValueError("a file of the program is missing"))
    opening.close()
    let_go(opening.first.window)
    assert ended == [1]
    assert "a file of the program is missing" in capsys.readouterr().err


class ShownWindows(QObject):
    """Notes every window that comes into view."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(watched.objectName() or type(watched).__name__)
        return False


def test_no_part_of_a_screen_is_ever_a_window_that_takes_the_keys(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    with open_till(qapp, qtbot, tmp_path) as till:
        qtbot.waitUntil(lambda: QApplication.activeWindow() is till.window)
    qapp.removeEventFilter(shown)
    assert shown.names == ["till"]
