"""P3, P4, P9, P10, P13: a scan and a key until they are painted, memory, rest, a flood of scans.

`python -m tests.bench.scanning [PRODUCTS]`, 100,000 by default. Each time is told by the wall and
by the work of the window's thread; the floor is the repaint of a bare window. The flood comes as a
scanner sends it: as keys.
"""

import gc
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from pathlib import Path

import psutil  # type: ignore[import-untyped, unused-ignore] # its types are a package apart
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from cashier_app.app.run import RunningTill
from cashier_app.app.wiring import WiredTill
from tests.bench.figure import Figure, tell
from tests.bench.many_products import barcode
from tests.bench.shop_beside import shop_beside
from tests.bench.window import (
    FRAME_S,
    PaintWatch,
    opened,
    percentiles,
    scan,
    timed,
    until,
    wait_until,
)

NAMES = ("halloumi kalou", "milk lou", "bread 250", "cofee", "hlaloumi")
SCANS = 600
LINES = 40
PROMISED_FRAMES = 0.008 / FRAME_S
FLOOD_PER_S = 50
FLOOD_S = 20
REST_S = 20
MIB = 2**20


class Times:
    """Acts until they are painted: by the wall, and by the work of the window's thread."""

    def __init__(self, app: QApplication, watch: PaintWatch) -> None:
        self._app = app
        self._watch = watch
        self.walls: list[float] = []
        self.works: list[float] = []

    def take(self, act: Callable[[], object]) -> None:
        """Measure one act, and let come what comes after it."""
        wall, work = timed(self._app, self._watch, act)
        self.walls.append(wall)
        self.works.append(work)
        # A person scans three a second: what the last scan set off is done when the next comes.
        settle(self._app, 0.02)

    def figure(self, goal: str, what: str, floor: float, *, by_the_wall: bool = False) -> Figure:
        """Tell the work of 99 of 100, and beside it the wall and the floor.

        What a lane has a part in is told by the wall, and the window's own work beside it.
        """
        work, wall = self.works, self.walls
        told, other, of = (
            (wall, work, "work of the window") if by_the_wall else (work, wall, "by the wall")
        )
        p50, _, p99 = percentiles(told)
        other50, _, other99 = percentiles(other)
        beside = (
            f"p50 {p50 / FRAME_S:.2f}; {of} p50 {other50 / FRAME_S:.2f}, "
            f"p99 {other99 / FRAME_S:.2f}; p50 {p50 / floor:.0f} × a bare repaint"
        )
        return Figure(goal, what, p99 / FRAME_S, PROMISED_FRAMES, "frames, p99", beside)


def settle(app: QApplication, seconds: float) -> None:
    """Let events happen for so long."""
    end = time.monotonic() + seconds
    until(app, lambda: time.monotonic() > end)


def bare_repaint(app: QApplication) -> float:
    """Return the work of painting a window with nothing on it."""
    bare = QWidget()
    bare.resize(1280, 800)
    bare.show()
    watch = PaintWatch(bare)
    return percentiles([timed(app, watch, bare.update)[1] for _ in range(200)])[0]


def typing(app: QApplication, watch: PaintWatch, till: WiredTill) -> Times:
    """Type names key by key; each counts until its list is painted."""
    times = Times(app, watch)
    for name in NAMES * 10:
        for end in range(1, len(name) + 1):
            text = name[:end]
            work, wall, before = time.thread_time(), time.perf_counter(), watch.painted
            till.sale.search_changed(text)
            wait_until(app, lambda text=text: till.panel._hits_of == text)  # type: ignore[misc]  # the text of this turn
            wait_until(app, partial(_newer, watch, before))
            times.works.append(watch.work - work)
            times.walls.append(watch.wall - wall)
            settle(app, 0.02)
        till.sale.dismissed()
        settle(app, 0.02)
    return times


def _newer(watch: PaintWatch, before: int) -> bool:
    return watch.painted > before


def flood(app: QApplication, running: RunningTill, till: WiredTill, products: int) -> Figure:
    """Scan far faster than anybody can; no scan may be lost or taken twice."""
    till.running.start_anew()
    sent = FLOOD_PER_S * FLOOD_S
    started = time.monotonic()
    for number in range(sent):
        due = started + number / FLOOD_PER_S
        until(app, lambda due=due: time.monotonic() >= due)  # type: ignore[misc]  # the time of this turn
        scan(running, barcode(number * 7919 % products))

    def taken() -> Decimal:
        return sum((line.quantity for line in till.running.basket.lines), Decimal(0))

    end = time.monotonic() + 10
    until(app, lambda: taken() >= sent or time.monotonic() > end)
    settle(app, 0.3)
    wrong = float(abs(taken() - sent))
    what = f"{FLOOD_PER_S} scans a second for {FLOOD_S} s: lost or doubled"
    return Figure("P13", what, wrong, 0, "scans", f"{sent} sent")


def figures(products: int) -> Iterator[Figure]:
    """Measure them one after the other at one till."""
    app = QApplication(sys.argv[:1])
    with (
        tempfile.TemporaryDirectory() as folder,
        shop_beside(Path(folder), products) as shop,
        opened(app, shop) as (running, till),
    ):
        process = psutil.Process()
        until(app, lambda: running.window.ahead.is_ready)
        settle(app, 3)
        gc.collect()
        memory = process.memory_info().rss / MIB
        yield Figure("P9", f"memory at rest, {products:,} products", memory, 150, "MiB")
        before, waited = process.cpu_times(), time.monotonic()
        # Not `until`: its own looking would be work. The loop waits as that of the till does.
        _wait(REST_S)
        after, waited = process.cpu_times(), time.monotonic() - waited
        used = (after.user + after.system - before.user - before.system) / waited * 100
        yield Figure("P10", "at rest", used, 0.3, "% of a core")
        floor = bare_repaint(app)
        watch = PaintWatch(running.window.window)
        scans = Times(app, watch)
        for number in range(SCANS):
            if number % LINES == 0:
                till.running.start_anew()
                settle(app, 0.02)
            code = barcode(number * 7919 % products)
            scans.take(partial(running.scanner.scanned.emit, code))
        yield scans.figure("P3", f"scan to painted line, {products:,} products", floor)
        yield typing(app, watch, till).figure(
            "P4", f"key to painted list, {products:,} products", floor, by_the_wall=True
        )
        yield flood(app, running, till, products)


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def main() -> int:
    """Take the number of products from the command line."""
    given = [one for one in sys.argv[1:] if one.isdigit()]
    return tell(figures(int(given[0]) if given else 100_000))


if __name__ == "__main__":
    sys.exit(main())
