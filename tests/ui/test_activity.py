"""Touches and keys are noticed, and no longer once nobody wants to know."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cashier_app.ui.activity import Activity


def test_touches_and_keys_are_noticed_until_it_is_removed(qapp: QApplication, qtbot: QtBot) -> None:
    noticed: list[str] = []
    activity = Activity(qapp, lambda: noticed.append("touch"), lambda: noticed.append("tap"))
    label = QLabel("Somewhere")
    qtbot.addWidget(label)
    label.show()
    QTest.keyClick(label, Qt.Key.Key_A)
    assert noticed
    assert "tap" not in noticed
    noticed.clear()
    QTest.mouseClick(label.windowHandle(), Qt.MouseButton.LeftButton)
    assert noticed.count("tap") == 1
    activity.remove()
    noticed.clear()
    QTest.keyClick(label, Qt.Key.Key_A)
    QTest.mouseClick(label.windowHandle(), Qt.MouseButton.LeftButton)
    assert noticed == []
