"""The barcode scanner: an application-wide filter, so that a scan works with any focus.

The filter holds every key press for 50 ms to see whether the next one comes at a scanner's speed
(see `scan_assembler`). Held keys of a person are sent on in their order; a scan's keys never reach
a control, so its Enter presses nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic_ns

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShortcutEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

from cashier_app.domain.card_number import looks_like_card_number
from cashier_app.domain.scanner_setup import ScannerSetup, TrialScan
from cashier_app.ui.scan_assembler import (
    Assembler,
    KeyKind,
    KeyStroke,
    ScanAssembler,
    ScannerProfile,
    Verdict,
)
from cashier_app.ui.trial_assembler import TrialAssembler

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_EDITS = frozenset(
    {
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
    }
)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier


def monotonic_ms() -> int:
    """Return milliseconds that only ever grow."""
    return monotonic_ns() // 1_000_000


@dataclass(slots=True)
class _HeldKey:
    """A key press that waits for the verdict, with the release that came meanwhile."""

    scan_code: int
    deliveries: list[tuple[QObject, QEvent]] = field(default_factory=list)
    released: bool = False


class BarcodeScanner(QObject):
    """Turns what a keyboard-wedge scanner types into `scanned`, wherever the focus is.

    A field whose property `accepts_scan` is true and that has the focus gets the code as text
    instead. Keys of the application are meant to be `QShortcut`s or key events; both are held.

    Args:
        application: the application whose keys are watched between `install` and `remove`.
        profile: how the scanner was set up.
        clock: milliseconds for events without a time of their own.

    Signals:
        scanned: the code, without prefix, suffix, symbology identifier and control characters.
    """

    scanned = Signal(str)

    def __init__(
        self,
        application: QApplication,
        profile: ScannerProfile,
        clock: Callable[[], int] = monotonic_ms,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._clock = clock
        self._profile = profile
        self._assembler: Assembler[_HeldKey] = ScanAssembler(profile)
        self._swallowed: set[int] = set()
        self._replaying = False
        self._override: QKeyEvent | None = None
        self._gave_others_a_turn = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setTimerType(Qt.TimerType.PreciseTimer)
        self._quiet.timeout.connect(self._on_quiet)
        self.dropped_keys = 0
        """Control characters and key combinations that came at a scanner's speed."""

    @property
    def holds_keys(self) -> bool:
        """Whether keys wait for the verdict at this moment."""
        return bool(self._assembler.held)

    def install(self) -> None:
        """Begin to watch the application's keys."""
        self._application.installEventFilter(self)

    def remove(self) -> None:
        """Watch no longer; keys that are held are sent on."""
        self._application.removeEventFilter(self)
        self._carry_out(self._assembler.give_up())

    def begin_trial(self, heard: Callable[[TrialScan], None]) -> None:
        """Hand scans of any speed to `heard`, and nothing to the till, until `end_trial`."""
        self._assemble_with(TrialAssembler(heard))

    def end_trial(self) -> None:
        """Take scans as before."""
        self._assemble_with(ScanAssembler(self._profile))

    def use(self, setup: ScannerSetup) -> None:
        """Understand the scanner by this set-up from now on."""
        self._profile = ScannerProfile(setup.prefix, setup.suffix or "none")
        self.end_trial()

    def _assemble_with(self, assembler: Assembler[_HeldKey]) -> None:
        """Let other rules judge the keys from now on; what is held goes on as typing."""
        before, self._assembler = self._assembler, assembler
        self._carry_out(before.give_up())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._replaying:
            return False
        # Every event of the till comes by: what class it is of is told quicker than its type.
        if isinstance(event, QKeyEvent):
            return self._on_key(watched, event)
        return isinstance(event, QShortcutEvent) and self._on_shortcut(watched, event)

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            return self._on_press(watched, event)
        if kind == QEvent.Type.KeyRelease:
            return self._on_release(watched, event)
        # What is left is ShortcutOverride.
        # A key that turns out to be a shortcut comes as Shortcut, without text and time.
        self._override = _copy(event, QEvent.Type.KeyPress)
        return False

    def _on_press(self, watched: QObject, event: QKeyEvent) -> bool:
        return self._hold(event, watched, _copy(event, QEvent.Type.KeyPress))

    def _on_shortcut(self, watched: QObject, event: QShortcutEvent) -> bool:
        if self._override is None:
            return False
        again = QShortcutEvent(event.key(), event.shortcutId(), event.isAmbiguous())
        return self._hold(self._override, watched, again)

    def _on_release(self, watched: QObject, event: QKeyEvent) -> bool:
        code = _scan_code(event)
        for held in reversed(self._assembler.held):
            if held.scan_code == code and not held.released:
                held.released = True
                held.deliveries.append((watched, _copy(event, QEvent.Type.KeyRelease)))
                return True
        if code in self._swallowed:
            self._swallowed.discard(code)
            return True
        return False

    def _hold(self, key: QKeyEvent, target: QObject, delivery: QEvent) -> bool:
        """Let the assembler judge a key; False if it is none of its business."""
        kind = _kind_of(key)
        if kind is None or (key.isAutoRepeat() and not self._assembler.held):
            return False
        code = _scan_code(key)
        self._swallowed.discard(code)
        held = _HeldKey(code, [(target, delivery)])
        stroke = KeyStroke(kind, key.text(), self._pressed_at(key), self._clock(), held)
        self._carry_out(self._assembler.press(stroke))
        return True

    def _pressed_at(self, key: QKeyEvent) -> int:
        """Return when the window system says that the key was pressed, 0 if it does not."""
        return key.timestamp()

    def _on_quiet(self) -> None:
        # After a busy moment keys may still be waiting behind this timer: they come first.
        if not self._gave_others_a_turn:
            self._gave_others_a_turn = True
            self._quiet.start(0)
            return
        self._carry_out(self._assembler.silence())

    def _carry_out(self, verdict: Verdict[_HeldKey]) -> None:
        self.dropped_keys += verdict.dropped
        self._swallowed.update(held.scan_code for held in verdict.forgotten if not held.released)
        self._gave_others_a_turn = False
        if self._assembler.held:
            self._quiet.start(self._assembler.wait_ms)
        else:
            self._quiet.stop()
        for held in verdict.typed:
            self._send_on(held)
        for code in verdict.codes:
            self._deliver(code)

    def _send_on(self, held: _HeldKey) -> None:
        self._replaying = True
        try:
            for target, event in held.deliveries:
                if isValid(target):
                    QCoreApplication.sendEvent(target, event)
        finally:
            self._replaying = False

    def _deliver(self, code: str) -> None:
        field_in_focus = self._application.focusWidget()
        # Whoever hears of a card's number says why no field holds it.
        if (
            isinstance(field_in_focus, QLineEdit)
            and field_in_focus.property("accepts_scan")
            and not looks_like_card_number(code)
        ):
            field_in_focus.insert(code)
        else:
            self.scanned.emit(code)


def _copy(event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    copy = QKeyEvent(
        kind,
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy


def _scan_code(event: QKeyEvent) -> int:
    """Return what press and release of one key have in common, whatever Shift does meanwhile."""
    return event.nativeScanCode() or event.key()


def _kind_of(event: QKeyEvent) -> KeyKind | None:
    """Return what the key means to the assembler; None for Shift and its like."""
    key = event.key()
    modifiers = event.modifiers()
    if key in _MODIFIERS:
        return None
    is_text = bool(event.text()) and event.text().isprintable()
    is_alt_gr = is_text and bool(modifiers & _CONTROL) and bool(modifiers & _ALT)
    if modifiers & (_CONTROL | _ALT | _META) and not is_alt_gr:
        return KeyKind.COMMAND
    if is_text:
        return KeyKind.CHARACTER
    if key in _ENDS:
        return KeyKind.END
    return KeyKind.EDIT if key in _EDITS else KeyKind.COMMAND
