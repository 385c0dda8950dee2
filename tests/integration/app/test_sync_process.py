"""The till's child that synchronises: it says how it goes, pauses, and ends with its till."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil  # type: ignore[import-untyped] # no type information comes with it
import pytest
from pytestqt.qtbot import QtBot

from cashier_app.app.give_way import STEPS_BEHIND
from cashier_app.app.sync_process import SyncChild
from cashier_app.config.paths import TillFiles
from cashier_app.domain.sync_run import SyncKind, SyncStop
from cashier_app.sandbox.server import SandboxServer
from cashier_app.services.ports.sync_process import SyncEnd
from cashier_app.storage.till_lock import TillLock
from tests.integration.app.command import Place
from tests.integration.app.test_sync_products import (
    DEFINITION,
    SYNC,
    a_place,
    overview,
    sell,
    told,
    until_told,
)

_TILL = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from cashier_app.app.sync_process import SyncChild
from cashier_app.domain.sync_run import SyncKind

application = QCoreApplication([])
child = SyncChild(Path(sys.argv[1]), Path(sys.argv[2]), lambda: sys.argv[3])
child.start(SyncKind.CHANGED, anew=False, kept=lambda: None, ended=lambda _: None)
application.exec()
"""


class Heard:
    """What a child told its till."""

    def __init__(self) -> None:
        self.kept = 0
        self.ends: list[SyncEnd] = []

    def keep(self) -> None:
        self.kept += 1


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with SandboxServer() as running:
        yield running


@pytest.fixture
def place(tmp_path: Path, server: SandboxServer) -> Place:
    return a_place(tmp_path, server)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def begin(
    place: Place, heard: Heard, key: str | None, kind: SyncKind = SyncKind.CHANGED
) -> SyncChild:
    child = SyncChild(place.config, place.data, lambda: key)
    child.start(kind, anew=False, kept=heard.keep, ended=heard.ends.append)
    return child


def test_it_sends_all_and_tells_of_each_batch(
    qtbot: QtBot, place: Place, server: SandboxServer, heard: Heard
) -> None:
    sell(place, 2300)
    begin(place, heard, server.api_key)
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=30_000)
    assert heard.ends == [SyncEnd.ENDED]
    assert heard.kept > 0
    assert overview(place).accepted == 2300


def test_whoever_sells_goes_before_it(
    qtbot: QtBot, place: Place, server: SandboxServer, heard: Heard
) -> None:
    sell(place, 1)
    server.faults.add(SYNC, "delay", seconds=0.5)
    child = begin(place, heard, server.api_key)
    qtbot.waitUntil(lambda: bool(told(server)), timeout=30_000)
    till = psutil.Process()
    [process] = [one for one in till.children() if "--over-pipe" in one.cmdline()]
    if sys.platform == "win32":
        assert process.nice() == psutil.BELOW_NORMAL_PRIORITY_CLASS
    else:
        assert process.nice() == min(till.nice() + STEPS_BEHIND, 19)
    child.stop()


def test_it_pauses_after_the_running_batch(
    qtbot: QtBot, place: Place, server: SandboxServer, heard: Heard
) -> None:
    sell(place, 3000)
    server.faults.add(SYNC, "delay", seconds=0.5)
    child = begin(place, heard, server.api_key)
    qtbot.waitUntil(lambda: bool(told(server)), timeout=30_000)
    child.pause()
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=30_000)
    assert (len(overview(place).batches), overview(place).stop) == (1, SyncStop.ASKED)


def test_a_pause_before_the_order_counts_too(
    qtbot: QtBot, place: Place, server: SandboxServer, heard: Heard
) -> None:
    sell(place, 1)
    begin(place, heard, server.api_key).pause()
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=30_000)
    assert heard.ends == [SyncEnd.ENDED]


def test_without_a_key_it_stands_still_and_says_why(
    qtbot: QtBot, place: Place, server: SandboxServer, heard: Heard
) -> None:
    sell(place, 1)
    begin(place, heard, None)
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=30_000)
    assert overview(place).stop is SyncStop.NO_KEY
    assert told(server) == []


def test_a_till_that_closes_takes_it_along_and_hears_no_more(
    qtbot: QtBot, place: Place, server: SandboxServer, heard: Heard
) -> None:
    sell(place, 3000)
    server.faults.add(SYNC, "delay", nth=2, seconds=30)
    child = begin(place, heard, server.api_key)
    qtbot.waitUntil(lambda: len(told(server)) == 2, timeout=30_000)
    child.stop()
    lock = TillLock(TillFiles.at(place.data).sync.with_suffix(".lock"))
    assert lock.take()
    lock.release()
    child.stop()
    child.pause()
    assert heard.ends == []
    assert len(overview(place).batches) == 1


def test_settings_and_another_synchronisation_are_told_apart(
    qtbot: QtBot, tmp_path: Path, place: Place, server: SandboxServer, heard: Heard
) -> None:
    lock = TillLock(TillFiles.at(place.data).sync.with_suffix(".lock"))
    assert lock.take()
    begin(place, heard, server.api_key)
    qtbot.waitUntil(lambda: len(heard.ends) == 1, timeout=30_000)
    lock.release()
    wrong = Place(tmp_path, server.base_url, more=DEFINITION.replace("products_", "nothing_"))
    begin(wrong.laid_out(), heard, server.api_key)
    qtbot.waitUntil(lambda: len(heard.ends) == 2, timeout=30_000)
    assert heard.ends == [SyncEnd.TWICE, SyncEnd.SETTINGS]


def test_the_child_of_a_killed_till_ends_by_itself(place: Place, server: SandboxServer) -> None:
    sell(place, 3000)
    server.faults.add(SYNC, "delay", nth=2, seconds=30)
    words = [str(place.config), str(place.data), server.api_key]
    till = subprocess.Popen([sys.executable, "-c", _TILL, *words])
    until_told(server, 2)
    [child] = psutil.Process(till.pid).children()
    assert server.api_key not in " ".join(child.cmdline())
    assert server.api_key not in child.environ().values()
    till.kill()
    till.wait(timeout=10)
    with suppress(psutil.NoSuchProcess):
        child.wait(timeout=10)
    assert not child.is_running()
    assert len(overview(place).batches) == 1
