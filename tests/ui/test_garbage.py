"""Garbage is looked for when nobody waits for the till."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cashier_app.app.garbage import (
    Collector,
    all_is_built,
    nothing_is_garbage,
    till_is_over,
)


class Knot:
    """Holds itself, so that only the collector can take it away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def usual() -> Iterator[tuple[int, int, int]]:
    before = gc.get_threshold()
    yield before
    gc.unfreeze()
    gc.set_threshold(*before)
    gc.enable()


@pytest.mark.usefixtures("qapp")
def test_what_the_start_loaded_is_never_looked_through_again(usual: tuple[int, int, int]) -> None:
    nothing_is_garbage()
    collector = Collector(parent := QObject())
    collector.start_is_over()
    loaded = gc.get_freeze_count()
    assert loaded > 0
    screens = [[number] for number in range(100)]
    all_is_built()
    assert gc.get_freeze_count() >= loaded + len(screens)
    collector.end()
    assert gc.isenabled()
    assert gc.get_threshold() == usual
    parent.deleteLater()


@pytest.mark.usefixtures("usual")
def test_what_qt_holds_is_taken_away_in_the_window_s_thread_and_not_in_a_lane(
    qtbot: QtBot,
) -> None:
    nothing_is_garbage()
    parent = QObject()
    seen: list[threading.Thread] = []
    kept: list[list[int]] = []
    collector = Collector(parent, every_ms=20)
    collector.start_is_over()

    def lane() -> None:
        knot = Knot()
        weakref.finalize(knot, lambda: seen.append(threading.current_thread()))
        del knot
        kept.extend([number] for number in range(10 * gc.get_threshold()[0]))

    thread = threading.Thread(target=lane)
    thread.start()
    thread.join()
    assert seen == []
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [threading.current_thread()]
    collector.end()


@pytest.mark.usefixtures("usual", "qapp")
@pytest.mark.parametrize(("counts", "looked"), [((701, 0, 0), [0]), ((0, 11, 0), [1]),
    ((0, 0, 1001), [2]), ((700, 10, 1000), [])])  # fmt: skip
def test_it_looks_through_as_much_as_python_would(
    counts: tuple[int, int, int], looked: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[int] = []

    def collect(generation: int = 2) -> int:
        found.append(generation)
        return 0

    collector = Collector(parent := QObject())
    monkeypatch.setattr(gc, "get_count", lambda: counts)
    monkeypatch.setattr(gc, "collect", collect)
    collector._look()
    assert found == looked
    parent.deleteLater()


def test_after_the_till_it_is_as_before(usual: tuple[int, int, int]) -> None:
    nothing_is_garbage()
    till_is_over()
    assert gc.isenabled()
    assert gc.get_threshold() == usual


@pytest.mark.usefixtures("usual")
def test_everything_is_looked_through_once_nobody_touches_the_till(qtbot: QtBot) -> None:
    gc.disable()
    parent, knot = QObject(), Knot()
    collector = Collector(parent, calm_ms=1)
    left = weakref.ref(knot)
    del knot
    assert left() is not None
    collector.touched()
    qtbot.waitUntil(lambda: left() is None)
