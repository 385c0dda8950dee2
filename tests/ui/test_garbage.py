"""Garbage is looked for when nobody waits for the till."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cashier_app.app.garbage import (
    CollectWhenCalm,
    all_is_built,
    nothing_is_garbage,
    start_is_over,
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


def test_what_the_start_loaded_is_never_looked_through_again(usual: tuple[int, int, int]) -> None:
    nothing_is_garbage()
    assert not gc.isenabled()
    start_is_over()
    assert gc.isenabled()
    loaded = gc.get_freeze_count()
    assert loaded > 0
    assert gc.get_threshold()[:2] == usual[:2]
    assert gc.get_threshold()[2] > usual[2]
    screens = [[number] for number in range(100)]
    all_is_built()
    assert gc.get_freeze_count() >= loaded + len(screens)


def test_after_the_till_it_is_as_before(usual: tuple[int, int, int]) -> None:
    nothing_is_garbage()
    till_is_over()
    assert gc.isenabled()
    assert gc.get_threshold() == usual


def test_everything_is_looked_through_once_nobody_touches_the_till(
    qtbot: QtBot, usual: tuple[int, int, int]
) -> None:
    gc.disable()
    parent, knot = QObject(), Knot()
    collect = CollectWhenCalm(parent, calm_ms=1)
    left = weakref.ref(knot)
    del knot
    assert left() is not None
    collect.touched()
    qtbot.waitUntil(lambda: left() is None)
