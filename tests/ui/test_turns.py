"""The measure of the day of sales sees a window that stands still."""

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.gaps import Turns, rarely
from tests.bench.window import FRAME_S, until

BLOCK_S = 0.03


def work(seconds: float) -> None:
    """Keep this thread busy for so long, by its own time."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def test_a_block_of_thirty_milliseconds_is_seen(qapp: QApplication) -> None:
    turns = Turns()
    QTimer.singleShot(0, lambda: work(BLOCK_S))
    until(qapp, lambda: turns.longest_work >= BLOCK_S)
    turns.stop()
    assert turns.longest_wall >= BLOCK_S
    assert sum(one > FRAME_S for one in turns.works) >= 1


def test_two_short_turns_are_not_one_long_one(qapp: QApplication) -> None:
    done: list[float] = []

    def a_little() -> None:
        work(0.002)
        done.append(time.monotonic())
        if len(done) < 20:
            QTimer.singleShot(0, a_little)

    turns = Turns()
    QTimer.singleShot(0, a_little)
    until(qapp, lambda: len(done) == 20)
    turns.stop()
    assert sum(turns.works) >= 0.036
    assert turns.longest_work < 0.036


def test_it_counts_no_more_when_it_is_stopped(qapp: QApplication) -> None:
    turns = Turns()
    until(qapp, lambda: len(turns.works) > 2)
    turns.stop()
    qapp.processEvents()
    counted = len(turns.works)
    qapp.processEvents()
    assert len(turns.works) == counted


def test_rarely_is_what_one_busy_turn_in_a_hundred_exceeds() -> None:
    assert rarely([]) == 0
    assert rarely([0.0001] * 1000) == 0
    assert rarely([0.0001] * 1000 + [0.002] * 99 + [0.02]) == 0.02
    assert rarely([0.002] * 200 + [0.02]) == 0.002
