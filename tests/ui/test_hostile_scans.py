"""What a barcode may hold that was made to harm: keys of the till, of the window, of the system."""

from functools import partial
from itertools import product

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from cashier_app.presenters.screens import Screen
from cashier_app.ui.scan_assembler import KeyKind, KeyStroke, ScanAssembler, ScannerProfile
from tests.ui.scanned_window import SELLING, ScannedWindow, SteadyScanner, scanned_window, show

Key = tuple[Qt.Key, str, Qt.KeyboardModifier]

NONE = Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, META = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.MetaModifier
NAMED = {8: Qt.Key.Key_Backspace, 9: Qt.Key.Key_Tab, 13: Qt.Key.Key_Return, 27: Qt.Key.Key_Escape}


def key_of_ascii(code: int) -> Key:
    """The key by which a keyboard-wedge scanner types a character of Code 128."""
    if code in NAMED:
        return NAMED[code], chr(code), NONE
    if code == 127:
        return Qt.Key.Key_Delete, chr(127), NONE
    if code < 32:
        return Qt.Key(code + 64), chr(code), CTRL
    return Qt.Key(ord(chr(code).upper())), chr(code), NONE


ASCII: list[Key] = [key_of_ascii(code) for code in range(128)]
F_KEYS = [Qt.Key(Qt.Key.Key_F1.value + place) for place in range(12)]
LETTERS = [Qt.Key(ord(letter)) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
HOT_KEYS: list[Key] = [
    *((key, "", modifiers) for key, modifiers in product(F_KEYS, (NONE, SHIFT, CTRL, ALT))),
    *((key, "", modifiers) for key, modifiers in product(LETTERS, (CTRL, CTRL | ALT))),
    *((key, "", ALT) for key in (Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Space)),
    (Qt.Key.Key_Delete, "", CTRL | ALT),
    (Qt.Key.Key_L, "", META),
    (Qt.Key.Key_Return, "\r", CTRL),
    (Qt.Key.Key_Escape, "", CTRL | SHIFT),
]


class TrustingScanner(SteadyScanner):
    """A defect: what Qt takes for a short cut is believed to be a person's."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Shortcut:
            return False
        return super().eventFilter(watched, event)


def scan_hostile_codes(counter: ScannedWindow, screen: Screen, keys: list[Key]) -> list[str]:
    """Scan each key within a code on a screen, and alone; return what came of it."""
    show(counter, screen)
    harm: list[str] = []
    for button in counter.window.findChildren(QAbstractButton):
        button.clicked.connect(partial(harm.append, f"{button.objectName()} was pressed"))
    for key in keys:
        for around in ("529", ""):
            scan_with(counter, around, key)
        if not counter.window.isFullScreen():
            harm.append(f"{key[0].name} led out of the till")
    return harm + [verb.value for verb in counter.asked]


def scan_with(counter: ScannedWindow, around: str, key: Key) -> None:
    """Scan a key between two parts of a code."""
    digits = [(Qt.Key(ord(sign)), sign, NONE) for sign in around]
    for one in (*digits, key, *digits, (Qt.Key.Key_Return, "\r", NONE)):
        counter.press(*one)
    assert isinstance(counter.scanner, SteadyScanner)
    counter.scanner.rest()


@pytest.mark.parametrize("screen", SELLING)
def test_no_scanned_key_presses_or_leaves_anything(
    screen: Screen, qtbot: QtBot, qapp: QApplication
) -> None:
    """The 128 characters, then the hot keys: to build a window takes longer than to scan them."""
    with scanned_window(qtbot, qapp, SteadyScanner) as counter:
        for keys, least in ((ASCII, 27), (HOT_KEYS, 100)):
            before = counter.scanner.dropped_keys
            assert scan_hostile_codes(counter, screen, keys) == []
            qtbot.waitUntil(lambda: not counter.scanner.holds_keys)
            assert counter.typed == []
            assert counter.scanner.dropped_keys - before >= least


def test_a_scanner_that_believes_in_short_cuts_is_found_out(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with scanned_window(qtbot, qapp, TrustingScanner) as counter:
        assert scan_hostile_codes(counter, Screen.SALE, HOT_KEYS) != []


def test_there_are_at_least_a_hundred_hot_keys() -> None:
    assert len(set(HOT_KEYS)) >= 100


# ---- any keys at any speed -----------------------------------------------------------------------

KINDS = st.sampled_from(list(KeyKind))
FAST, ANY_SPEED = st.integers(0, 20), st.integers(0, 400)


def judged(keys: list[tuple[KeyKind, int]]) -> tuple[list[int], list[int], list[str]]:
    """What was typed and what was forgotten, by place, and which codes were found."""
    assembler: ScanAssembler[int] = ScanAssembler(ScannerProfile())
    now, typed, forgotten, codes = 1000, [], [], []
    for place, (kind, gap) in enumerate(keys):
        now += gap
        text = "5" if kind is KeyKind.CHARACTER else ""
        verdict = assembler.press(KeyStroke(kind, text, now, now, place))
        typed += verdict.typed
        forgotten += verdict.forgotten
        codes += verdict.codes
    last = assembler.silence()
    return typed + last.typed, forgotten + last.forgotten, codes + last.codes


@given(st.lists(st.tuples(KINDS, ANY_SPEED), max_size=40))
def test_every_key_is_typed_or_forgotten_exactly_once(keys: list[tuple[KeyKind, int]]) -> None:
    typed, forgotten, codes = judged(keys)
    assert sorted(typed + forgotten) == list(range(len(keys)))
    assert typed == sorted(typed)
    assert all(set(code) == {"5"} for code in codes)


@given(st.lists(st.tuples(KINDS, FAST), min_size=1, max_size=40))
def test_at_a_scanners_speed_no_command_beside_a_character_is_ever_carried_out(
    keys: list[tuple[KeyKind, int]],
) -> None:
    one_burst = [(KeyKind.CHARACTER, 0), *keys, (KeyKind.END, 8)]
    typed, _, _ = judged(one_burst)
    assert all(one_burst[place][0] is not KeyKind.COMMAND for place in typed)
