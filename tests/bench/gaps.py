"""How long the window could not act: by the wall, and by the work that was done on its thread.

What else the computer does makes gaps by the wall: the same timer runs in a program that does
nothing, at the same time. The work between two ticks is the till's alone.
"""

import multiprocessing
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

from PySide6.QtCore import QCoreApplication, Qt, QTimer

TICK_MS = 4


class Gaps:
    """Ticks on the thread of the window."""

    def __init__(self) -> None:
        self.walls: list[float] = []
        self.works: list[float] = []
        self._wall, self._work = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    @property
    def longest_wall(self) -> float:
        """The longest gap in seconds, beyond the tick itself."""
        return max(self.walls, default=0) - TICK_MS / 1000

    @property
    def longest_work(self) -> float:
        """The most work between two ticks, in seconds."""
        return max(self.works, default=0)

    def _tick(self) -> None:
        wall, work = time.perf_counter(), time.thread_time()
        self.walls.append(wall - self._wall)
        self.works.append(work - self._work)
        self._wall, self._work = wall, work

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()


class Idler:
    """The gaps of a program that does nothing, known when it has ended."""

    def __init__(self) -> None:
        self.longest_wall = 0.0


@contextmanager
def idler_beside() -> Iterator[Idler]:
    """Let a program that does nothing tick meanwhile."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_idle, args=(there,))
    process.start()
    here.recv()
    idler = Idler()
    yield idler
    here.send("enough")
    idler.longest_wall = here.recv()
    process.join()


def _idle(line: Connection) -> None:
    app = QCoreApplication([])
    look = QTimer()
    look.timeout.connect(lambda: app.quit() if line.poll() else None)
    look.start(50)
    gaps = Gaps()
    line.send("begun")
    app.exec()
    line.send(gaps.longest_wall)
