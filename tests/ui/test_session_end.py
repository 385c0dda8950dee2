"""The end of a session ends the till in good order, whoever may leave it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from cashier_app.ui.session_end import SessionEnd

HELD_UP = 7


class KeptOpen(QWidget):
    """A window that nobody closes, as a kiosk's while nobody who may is signed in."""

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


@pytest.fixture
def ended() -> list[str]:
    """One entry for each time that the till was ended."""
    return []


@pytest.fixture
def session(qapp: QApplication, ended: list[str]) -> Iterator[SessionEnd]:
    """A till in a session that has not ended."""
    session = SessionEnd(qapp, lambda: ended.append("till"))
    yield session
    qapp.removeEventFilter(session)
    session.setParent(None)
    session.deleteLater()


def announce(qapp: QApplication) -> None:
    """Say that the session is going to end, as Qt does for Windows and for X."""
    qapp.commitDataRequest.emit(None)


def quits(qapp: QApplication, first: Callable[[], None]) -> int:
    """Ask the till to quit as X does, behind `first`; return how its event loop ended."""
    window = KeptOpen()
    window.show()

    def ask() -> None:
        first()
        QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.Quit))
        QTimer.singleShot(0, window, lambda: qapp.exit(HELD_UP))

    QTimer.singleShot(0, window, ask)
    code = qapp.exec()
    window.deleteLater()  # Qt would let no later loop of these tests run
    return code


@pytest.mark.usefixtures("session")
def test_a_kiosk_does_not_hold_up_a_session_that_ends(qapp: QApplication, ended: list[str]) -> None:
    assert quits(qapp, lambda: announce(qapp)) == 0
    assert ended == ["till"]


@pytest.mark.usefixtures("session")
def test_otherwise_a_kiosk_asks_who_may_leave(qapp: QApplication, ended: list[str]) -> None:
    assert quits(qapp, lambda: None) == HELD_UP
    assert ended == []


def test_windows_finds_all_written_when_it_kills_the_till(
    qapp: QApplication, session: SessionEnd, ended: list[str]
) -> None:
    announce(qapp)
    announce(qapp)
    assert ended == []  # another program may still hold it up
    qapp.aboutToQuit.emit()
    assert ended == ["till"]

    session.finish()
    assert ended == ["till"]


def test_without_the_end_of_a_session_the_till_ends_behind_its_event_loop(
    qapp: QApplication, session: SessionEnd, ended: list[str]
) -> None:
    qapp.aboutToQuit.emit()
    assert ended == []
    session.finish()
    assert ended == ["till"]


@pytest.mark.usefixtures("session")
def test_an_end_that_was_called_off_ends_nothing_later(
    qapp: QApplication, ended: list[str]
) -> None:
    def work_on() -> None:
        announce(qapp)
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        QCoreApplication.sendEvent(qapp, key)

    assert quits(qapp, first=work_on) == HELD_UP
    assert ended == []
