"""Scans while screens change, and a flood of them: none lost, none doubled, none in a field."""

from random import Random

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.presenters.screens import Screen
from cashier_app.ui.barcode_scanner import BarcodeScanner
from tests.fakes.shop import HALLOUMI
from tests.ui.scanned_window import SELLING, ScannedWindow, scanned_window, show

SCANS = 1_000
A_MINUTE = 60 * 20
SHORT_FLOOD = 300
SCANS_A_SECOND = 20
# Codes of every kind; the product is the one that must be counted.
OTHERS = ("5290011204992", "7000000932", "LCA1-3-000377-K7Q2", "LOT 42-A", "4111111111111111")


class ForgetfulScanner(BarcodeScanner):
    """A defect: a scan that comes while a field has the focus is typing."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        fields = self._application.focusWidget()
        if fields is not None and fields.inherits("QLineEdit"):
            return False
        return super().eventFilter(watched, event)


class StutteringScanner(BarcodeScanner):
    """A defect: now and then a code is delivered twice, and another one not at all."""

    count = 0

    def _deliver(self, code: str) -> None:
        self.count += 1
        for _ in range({50: 0, 51: 2}.get(self.count % 100, 1)):
            super()._deliver(code)


def faults(counter: ScannedWindow, scanned: list[str]) -> list[str]:
    """What became of scans that should not have."""
    found = [f"typed: {typed}" for typed in counter.typed]
    if counter.heard != scanned:
        missing = len(scanned) - len(counter.heard)
        found.append(f"{len(scanned)} scanned, {missing} less heard, or other ones")
    return found


def scan_while_screens_change(counter: ScannedWindow, count: int) -> list[str]:
    """Scan on every screen and in every field, and change screens between two keys of a scan."""
    dice = Random(7)
    screens = list(SELLING)
    scanned: list[str] = []
    for number in range(count):
        if number % 10 == 0:
            show(counter, screens[number // 10 % len(screens)])
        counter.focus_a_field(number)
        code = f"{number:06d}" if number % 2 else dice.choice(OTHERS)
        strokes = counter.strokes(code)
        torn = dice.randrange(len(strokes))
        counter.send(strokes[:torn])
        if number % 3 == 0:
            counter.till.wired.navigation.enter(dice.choice((Screen.PURCHASES, Screen.PRODUCTS)))
        elif number % 3 == 1:
            counter.till.wired.navigation.leave_room()
        counter.send(strokes[torn:])
        scanned.append(code)
    return faults(counter, scanned)


def test_a_thousand_scans_while_screens_change_are_heard_once_each_and_typed_nowhere(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with scanned_window(qtbot, qapp) as counter:
        assert scan_while_screens_change(counter, SCANS) == []


@pytest.mark.parametrize("defect", [ForgetfulScanner, StutteringScanner])
def test_a_scanner_with_a_defect_is_found_out(
    defect: type[BarcodeScanner], qtbot: QtBot, qapp: QApplication
) -> None:
    with scanned_window(qtbot, qapp, defect) as counter:
        assert scan_while_screens_change(counter, 120) != []


def test_twenty_scans_a_second_are_all_in_the_basket(
    qtbot: QtBot, qapp: QApplication, long_run: bool
) -> None:
    count = A_MINUTE if long_run else SHORT_FLOOD
    with scanned_window(qtbot, qapp) as counter:
        for _ in range(count):
            counter.scan(HALLOUMI.barcodes[0])
            counter.stamp += 1000 // SCANS_A_SECOND - 15 * 3
        assert faults(counter, [HALLOUMI.barcodes[0]] * count) == []
        assert counter.till.wired.running.basket.items == count


def test_a_minute_of_scans_in_real_time_loses_and_doubles_none(
    qtbot: QtBot, qapp: QApplication, long_run: bool
) -> None:
    """As fast as a minute passes with `--long`, for two seconds otherwise."""
    count = A_MINUTE if long_run else 2 * SCANS_A_SECOND
    with scanned_window(qtbot, qapp) as counter:
        expected: list[str] = []

        def one_more() -> None:
            code = f"{len(expected):06d}"
            expected.append(code)
            for stroke in counter.strokes(code):
                QApplication.postEvent(counter.window.windowHandle(), stroke)
            counter.stamp += GAP_BETWEEN_MS
            if len(expected) == count:
                beat.stop()

        beat = QTimer()
        beat.timeout.connect(one_more)
        beat.start(1000 // SCANS_A_SECOND)
        qtbot.waitUntil(lambda: len(counter.heard) >= count, timeout=90_000)
        qtbot.waitUntil(lambda: not counter.scanner.holds_keys)
        assert faults(counter, expected) == []


GAP_BETWEEN_MS = 29
