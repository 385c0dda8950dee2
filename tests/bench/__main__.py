"""`python -m tests.bench` (or `./till bench`) measures the till and prints ratios."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from cashier_app.app.demo_shop import demo_shop
from cashier_app.app.run import RunningTill
from cashier_app.app.run_options import RunOptions
from cashier_app.config.paths import TillFiles

FRAME_MS = 1000 / 60
SCANS = 1000
LINES = 40


class PaintWatch(QObject):
    """Notes when the window, or anything in it, was last painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count paints."""
        if event.type() == QEvent.Type.Paint:
            self.painted += 1
        return False


def until(app: QApplication, condition: Callable[[], bool]) -> None:
    """Let events happen until the condition holds."""
    while not condition():
        app.processEvents()


def percentiles(times: list[float]) -> tuple[float, float, float]:
    """Return the median, the 95th and the 99th percentile in milliseconds."""
    cuts = quantiles(times, n=100)
    return cuts[49] * 1000, cuts[94] * 1000, cuts[98] * 1000


def timed(app: QApplication, watch: PaintWatch, act: Callable[[], None]) -> float:
    """Return the seconds from the act to the end of the painting that follows it."""
    before = watch.painted
    started = time.perf_counter()
    act()
    while watch.painted == before:
        app.processEvents()
    return time.perf_counter() - started


def row(name: str, times: list[float], floor: list[float]) -> None:
    """Print one figure: as a part of one frame, and as a multiple of the floor."""
    p50, p95, p99 = percentiles(times)
    bare = percentiles(floor)
    sys.stdout.write(
        f"{name:<34} p50 {p50 / FRAME_MS:5.2f}  p95 {p95 / FRAME_MS:5.2f}  "
        f"p99 {p99 / FRAME_MS:5.2f} of a frame   "
        f"p50 {p50 / bare[0]:5.1f} x, p99 {p99 / bare[2]:5.1f} x a bare repaint\n"
    )


def main() -> None:
    """Measure scan to painted line, on a basket that grows and is emptied again."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder, demo_shop(Path(folder)) as shop:
        options = RunOptions(config=shop.config, data_dir=Path(folder), windowed=True)
        running = RunningTill(
            app, options, TillFiles.at(Path(folder)), key=lambda: shop.server.api_key
        )
        running.open()
        until(app, lambda: running.sells)
        till = running.till
        if till is None:
            return
        until(app, lambda: bool(till.panel.quick_keys))
        watch = PaintWatch()
        app.installEventFilter(watch)
        codes = [
            product.barcodes[0]
            for product in till.scans.catalogue.search("a", SCANS)
            if product.barcodes and not product.weighed
        ]
        bare = QWidget()
        bare.resize(1280, 800)
        bare.show()
        until(app, lambda: watch.painted > 0)
        floor = [timed(app, watch, bare.update) for _ in range(SCANS)]
        bare.hide()

        scans: list[float] = []
        for number in range(SCANS):
            if number % LINES == 0:
                timed(app, watch, till.running.start_anew)
            code = codes[number % len(codes)]
            scans.append(timed(app, watch, partial(running.scanner.scanned.emit, code)))
        sys.stdout.write(f"{SCANS} scans, baskets of up to {LINES} lines, {len(codes)} products\n")
        row("end of scan to painted line", scans, floor)
        running.close()


if __name__ == "__main__":
    main()
