"""How long the window could not act: by the wall, and by the work that was done on its thread.

A turn of the event loop is what nobody can come between: a key that is pressed meanwhile waits for
its end. What else the computer does makes turns long by the wall: a program that does nothing looks
at the clock at the same time. The work within a turn is the till's alone.
"""

import multiprocessing
import time
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from multiprocessing.connection import Connection

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

_TICK_MS = 4
# One in a hundred is longer.
_RARELY = 99


class Turns(QObject):
    """An event that asks for itself again: it comes once in every turn of the event loop.

    A timer would not do: while there is work, it gets its turn only now and then.
    """

    def __init__(self) -> None:
        super().__init__()
        # A list of a million turns would be looked through by the collector of garbage.
        self.walls = array("d")
        self.works = array("d")
        self._wall, self._work = time.perf_counter(), time.thread_time()
        self._goes_on = True
        self._ask()

    @property
    def longest_wall(self) -> float:
        """The longest turn in seconds."""
        return max(self.walls, default=0)

    @property
    def longest_work(self) -> float:
        """The most work within one turn, in seconds."""
        return max(self.works, default=0)

    def customEvent(self, event: QEvent) -> None:
        wall, work = time.perf_counter(), time.thread_time()
        self.walls.append(wall - self._wall)
        self.works.append(work - self._work)
        self._wall, self._work = wall, work
        if self._goes_on:
            self._ask()

    def stop(self) -> None:
        """Count no more."""
        self._goes_on = False

    def _ask(self) -> None:
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))


def rarely(turns: Sequence[float], from_s: float = 0.001) -> float:
    """Return what only one in a hundred turns exceeds; turns with nothing to do do not count."""
    busy = sorted(turn for turn in turns if turn >= from_s)
    return busy[len(busy) * _RARELY // 100] if busy else 0


class Idler:
    """The longest gap of a program that does nothing, known when it has ended."""

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
    ticks = [time.perf_counter()]
    tick = QTimer()
    tick.setTimerType(Qt.TimerType.PreciseTimer)
    tick.timeout.connect(lambda: ticks.append(time.perf_counter()))
    tick.start(_TICK_MS)
    line.send("begun")
    app.exec()
    gaps = [later - before for before, later in pairwise(ticks)]
    line.send(max(gaps, default=0) - _TICK_MS / 1000)
