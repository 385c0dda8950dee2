"""`python -m tests.bench.catalogue_window [PRODUCTS]`: the demo till with a long products file.

The file is imported by the command, in a process of its own, while the window is open: the longest
time in which the window could not act is printed. Then codes are scanned and names are typed.
"""

import os
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

import psutil  # type: ignore[import-untyped, unused-ignore] # its types are a package apart
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from cashier_app.app.demo_shop import demo_shop
from cashier_app.app.run import RunningTill
from cashier_app.app.run_options import RunOptions
from cashier_app.app.wiring import WiredTill
from cashier_app.config.paths import TillFiles
from tests.bench.__main__ import FRAME_MS, PaintWatch, percentiles, timed, until
from tests.bench.many_products import barcode, write_products

NAMES = ("halloumi kalou", "milk lou", "bread 250", "cofee", "hlaloumi")
SCANS = 1000
LINES = 40
TICK_MS = 4


class Gaps:
    """Counts the longest time between two ticks of a timer on the window's thread."""

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - TICK_MS)
        self._last = now

    def stop(self) -> float:
        """Return the longest gap in milliseconds, beyond the tick itself."""
        self._timer.stop()
        return self.longest_ms


def row(name: str, times: list[float]) -> None:
    """Print one figure in milliseconds and as a part of a frame."""
    p50, p95, p99 = percentiles(times)
    sys.stdout.write(
        f"{name:<34} p50 {p50:5.2f}  p95 {p95:5.2f}  p99 {p99:5.2f} ms, "
        f"p99 {p99 / FRAME_MS:4.2f} of a frame\n"
    )


def import_beside(app: QApplication, config: Path, folder: Path, file: Path) -> None:
    """Import with the command while the window lives."""
    gaps = Gaps()
    command = ["import-products", str(file), "--config", str(config), "--data-dir", str(folder)]
    started = time.perf_counter()
    child = subprocess.Popen([sys.executable, "-m", "cashier_app", *command])
    until(app, lambda: child.poll() is not None)
    seconds = time.perf_counter() - started
    sys.stdout.write(f"import {seconds:.1f} s, longest gap of the window {gaps.stop():.1f} ms\n")


class LastPaint(PaintWatch):
    """Notes also when the window was painted last."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the time of a paint."""
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return super().eventFilter(watched, event)


def typing(app: QApplication, watch: LastPaint, till: WiredTill) -> list[float]:
    """Return the seconds from each key to the end of the painting of its list."""
    times = []
    for name in NAMES * 20:
        for end in range(1, len(name) + 1):
            started = time.perf_counter()
            till.sale.search_changed(name[:end])
            until(app, partial(_answered, till, name[:end]))
            until(app, partial(_is_past, time.perf_counter() + FRAME_MS / 1000))
            times.append(watch.at - started)
        timed(app, watch, till.sale.dismissed)
    return times


def _is_past(moment: float) -> bool:
    return time.perf_counter() > moment


def _answered(till: WiredTill, text: str) -> bool:
    return till.panel._hits_of == text


def main(count: int) -> None:
    """Import, scan and type."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name, demo_shop(Path(name)) as shop:
        folder = Path(name)
        write_products(folder / "many.csv", count)
        options = RunOptions(config=shop.config, data_dir=folder, windowed=True)
        running = RunningTill(app, options, TillFiles.at(folder), key=lambda: shop.server.api_key)
        running.open()
        until(app, lambda: running.sells)
        till = running.till
        if till is None:
            return
        until(app, lambda: bool(till.panel.quick_keys))
        import_beside(app, shop.config, folder, folder / "many.csv")
        watch = LastPaint()
        app.installEventFilter(watch)
        scans = []
        for number in range(SCANS):
            if number % LINES == 0:
                timed(app, watch, till.running.start_anew)
            code = barcode(number * 7919 % count)
            scans.append(timed(app, watch, partial(running.scanner.scanned.emit, code)))
        row("end of scan to painted line", scans)
        row("key to painted list", typing(app, watch, till))
        memory = psutil.Process(os.getpid()).memory_info().rss / 2**20
        sys.stdout.write(f"memory of till and sandbox in one process: {memory:.0f} MiB\n")
        running.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
