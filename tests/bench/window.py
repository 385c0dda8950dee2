"""The till's own window under the benchmarks' eyes."""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from cashier_app.app.run import RunningTill
from cashier_app.app.run_options import RunOptions
from cashier_app.app.wiring import WiredTill
from cashier_app.config.paths import TillFiles
from cashier_app.ui.barcode_scanner import monotonic_ms
from tests.bench.as_installed import leave_out
from tests.bench.shop_beside import ShopBeside

FRAME_S = 1 / 60
PATIENCE_S = 60.0


class PaintWatch(QObject):
    """Counts how often a window was painted; it looks at the window alone and costs nothing.

    It paints the window itself, so that it knows the end: what Qt does next in the same round,
    such as a turn behind the painting, is not counted.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.painted = 0
        self.wall = self.work = 0.0
        """When the last painting was over: by the wall, and by the work of this thread."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint: Qt asks a window to paint all that is new on it with one event."""
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        watched.event(event)
        self.wall, self.work = time.perf_counter(), time.thread_time()
        self.painted += 1
        return True


def until(app: QApplication, condition: Callable[[], bool], patience_s: float = PATIENCE_S) -> None:
    """Let events happen until the condition holds.

    Raises:
        TimeoutError: it does not come.

    """
    end = time.monotonic() + patience_s
    while not condition():
        app.processEvents()
        if time.monotonic() > end:
            raise TimeoutError("waited in vain")


def wait_until(app: QApplication, condition: Callable[[], bool]) -> None:
    """Let events happen until the condition holds, and rest between them as the till's loop does.

    Whoever looks all the time, as `until` does, holds Python's lock against the lanes, and its
    looking counts as work.
    """
    beat = QTimer(interval=round(PATIENCE_S * 1000))
    beat.start()
    end = time.monotonic() + PATIENCE_S
    while not condition():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > end:
            raise TimeoutError("waited in vain")


def percentiles(times: Sequence[float]) -> tuple[float, float, float]:
    """Return the median, the 95th and the 99th percentile."""
    cuts = quantiles(times, n=100)
    return cuts[49], cuts[94], cuts[98]


def timed(app: QApplication, watch: PaintWatch, act: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds from the act to the end of the painting that follows it: wall and work."""
    before, wall, work = watch.painted, time.perf_counter(), time.thread_time()
    act()
    until(app, lambda: watch.painted > before)
    return watch.wall - wall, watch.work - work


@contextmanager
def opened(app: QApplication, shop: ShopBeside) -> Iterator[tuple[RunningTill, WiredTill]]:
    """Open the till of this shop; it sells."""
    leave_out()
    options = RunOptions(config=shop.config, data_dir=shop.folder, windowed=True)
    running = RunningTill(app, options, TillFiles.at(shop.folder), key=lambda: shop.key)
    running.open()
    until(app, lambda: running.sells)
    if running.till is None:
        raise SystemExit("the till does not sell")
    yield running, running.till
    running.close()


def button(screen: QWidget, name: str) -> QAbstractButton:
    """Return the button with this stable name."""
    found = screen.findChild(QAbstractButton, name)
    if found is None:
        raise SystemExit(f"there is no button {name}")
    return found


def scan(running: RunningTill, code: str, between: Callable[[], object] = lambda: None) -> None:
    """Let a scanner type this code, a key each millisecond.

    `between` is called behind each key: a window that is not busy takes one before the next comes.
    """
    window = running.window.window
    focused: QWidget | None = window.focusWidget()
    target = window if focused is None else focused
    pressed_at = monotonic_ms()
    for key, text in (*((ord(one), one) for one in code), (Qt.Key.Key_Return, "\r")):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(pressed_at)
            QApplication.postEvent(target, event)
        pressed_at += 1
        between()
