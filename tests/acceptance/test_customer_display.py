"""The customer's window beside the real till: a whole sale, scans, and its end."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.acceptance.driver import TillDriver, open_till


def displays() -> list[QWidget]:
    """Those in view; the window of an earlier till may still wait for its end."""
    return [
        one
        for one in QApplication.topLevelWidgets()
        if one.objectName() == "customer-display" and one.isVisible()
    ]


def names() -> list[str]:
    return [
        one.accessibleName()
        for display in displays()
        for one in display.findChildren(QWidget)
        if one.isVisible()
    ]


def shows(till: TillDriver, name: str) -> None:
    till.until(lambda: name in names(), lambda: f"no {name!r} in {names()}")


def test_a_sale_on_the_customers_screen(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    with open_till(qapp, qtbot, tmp_path, customer_display=True) as till:
        shows(till, "Elia Market")
        qtbot.waitUntil(lambda: QApplication.activeWindow() is till.window)
        till.scan(till.customer("Eleni").codes[0])
        till.scan_product("COF-001")
        shows(till, "Eleni G.")
        shows(till, "Cyprus coffee 200 g: €4.15")
        till.shows("Preview state: up to date")
        earned = next(name for name in till.names() if name.startswith("Will earn: "))
        shows(till, earned.replace("Will earn", "You earn"))
        till.press("Pay")
        till.shows("Finish sale")
        till.press("Finish sale")
        till.shows("New sale")
        shows(till, "Thank you")
        assert not any("Eleni" in name or "Wallet" in name for name in names())
        till.press("New sale")
        till.shows("Scan the first product")
        till.until(lambda: "Thank you" not in names(), lambda: "the thanks stay")
    assert displays() == []


def test_without_a_second_screen_there_is_none(till: TillDriver) -> None:
    windows = [one.objectName() for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert windows == ["till"]
