"""P1, P2: from the start of the program to its first paint, and until it takes a scan.

The first paint is that of the window with its bar, its mark and one line; when the Sale screen is
painted in it stands beside. The floor is K1: a program that shows a bare Qt window. Each is started
several times, in turns, and the fastest of each is compared: what else the computer does only ever
makes a start slower. The till starts as it is installed: compiled, and without the modules that its
package leaves out.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.as_installed import LEAVE_OUT, compile_till
from tests.bench.figure import Figure, tell
from tests.bench.shop_beside import ShopBeside, shop_beside

TURNS = 8
PRODUCTS = 100_000
_BARE = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def paintEvent(self, event):
        print(time.monotonic(), time.process_time(), flush=True)
        QTimer.singleShot(0, app.quit)
app = QApplication([])
bare = Bare()
bare.resize(1280, 800)
bare.show()
app.exec()
"""
_TILL = """
import gc, sys, time
gc.disable()
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
import cashier_app.app.run_command
from cashier_app.app.opening import Opening
from cashier_app.app.run_options import RunOptions
from cashier_app.config.paths import TillFiles
def tell():
    print(time.monotonic(), time.process_time(), flush=True)
class Watch(QObject):
    # On one widget: one on the application would make Qt's classes for whatever it sees.
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            tell()
        return False
class Watched(Opening):
    def _furnish(self):
        super()._furnish()
        self.running.window.sale.installEventFilter(watch)
app = QApplication([])
folder, key = Path(sys.argv[1]), sys.argv[2]
options = RunOptions(config=folder / "cashier.toml", data_dir=folder, windowed=True)
opening = Watched(app, options, TillFiles.at(folder), key=lambda: key)
watch = Watch()
opening.first.window.installEventFilter(watch)
def ready():
    tell()
    QTimer.singleShot(0, app.quit)
opening.ready = ready
opening.open()
app.exec()
opening.close()
"""


def moments(program: str, *arguments: str) -> list[float]:
    """Start a program; return the seconds to each moment that it prints: by the wall, of work."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", LEAVE_OUT + program, *arguments],
        env=environment, check=True, capture_output=True, text=True,
    )  # fmt: skip
    lines = [line.split() for line in done.stdout.splitlines()]
    return [seconds for wall, work in lines for seconds in (float(wall) - started, float(work))]


def figures() -> Iterator[Figure]:
    """Start both, in turns."""
    compile_till()
    with (
        tempfile.TemporaryDirectory() as folder,
        shop_beside(Path(folder), PRODUCTS) as shop,
    ):
        runs = [_pair(shop) for _ in range(TURNS)]
    bare, bare_work, painted, painted_work, sale, sale_work, ready, ready_work = (
        min(times) for times in zip(*runs, strict=True)
    )
    work = (
        f"by the work done {painted_work / bare_work:.2f}; "
        f"Sale screen painted {sale / bare:.2f}, by the work done {sale_work / bare_work:.2f}"
    )
    yield Figure("P1", "start to first paint", painted / bare, 1.8, "× K1", work)
    work = f"by the work done {ready_work / bare_work:.2f}"
    yield Figure("P2", "start to ready to scan", ready / bare, 3.5, "× K1", work)


def _pair(shop: ShopBeside) -> list[float]:
    return moments(_BARE) + moments(_TILL, str(shop.folder), shop.key)


if __name__ == "__main__":
    sys.exit(tell(figures()))
