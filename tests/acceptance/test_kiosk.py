"""Over the whole screen there is no way out of the till but an allowed one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cashier_app.domain.verb import Verb
from tests.acceptance.driver import TillDriver


def test_only_whoever_may_leaves_the_till(till: TillDriver, qtbot: QtBot) -> None:
    asked: list[tuple[Verb, Callable[[], None]]] = []
    till.wired.allow = lambda verb, then: asked.append((verb, then))
    till.running.window.window.open()
    qtbot.waitUntil(till.window.isFullScreen)
    till.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    till.until(lambda: len(asked) == 1)
    till.window.close()
    assert [verb for verb, _ in asked] == [Verb.LEAVE_TILL, Verb.LEAVE_TILL]
    assert till.window.isVisible()
    till.scan_product("COF-001")
    till.shows("1 item")
    asked[0][1]()
    assert not till.window.isVisible()
