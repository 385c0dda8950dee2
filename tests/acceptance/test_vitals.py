"""A chain sees from outside how a till is."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.app import vitals_file
from cashier_app.app.demo_shop import DemoShop
from tests.acceptance.driver import open_till


@pytest.mark.expected_log("how the till is could not be written", always=False)
def test_the_file_follows_the_till_and_is_never_half_written(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vitals_file, "EVERY_S", 0.05)
    file = tmp_path / "textfiles" / "cashier.prom"

    def watched(shop: DemoShop) -> None:
        text = shop.config.read_text(encoding="utf-8")
        shop.config.write_text(f"{text}\n[monitoring]\ntextfile = '{file}'\n", encoding="utf-8")

    def says(line: str) -> bool:
        return file.is_file() and line in file.read_text(encoding="utf-8").splitlines()

    with open_till(qapp, qtbot, tmp_path / "till", before=watched) as till:
        till.scan_product("COF-001")
        till.shows("1 item")
        assert not file.exists(), "its folder is not there yet, and the till sells all the same"
        file.parent.mkdir()
        till.until(lambda: says("cashier_waiting 0"))
        assert "cashier_last_sale" not in file.read_text(encoding="utf-8")
        till.press("Pay")
        till.press("Cash received €20.00")
        till.press("Finish sale")
        till.until(lambda: "cashier_last_sale" in file.read_text(encoding="utf-8"))
        till.until(lambda: says('cashier_printer{state="ready"} 1'))
        assert list(file.parent.iterdir()) == [file]


def test_without_the_setting_nothing_is_written(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_till(qapp, qtbot, tmp_path) as till:
        till.scan_product("COF-001")
        till.shows("1 item")
    assert list(tmp_path.rglob("*.prom*")) == []
