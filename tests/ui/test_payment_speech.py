"""What Payment, Spend request and Unknown outcome announce: each thing once."""

import pytest
from PySide6.QtCore import QObject

from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.spoken_changes import SpokenChanges


class HeardAnnouncer(Announcer):
    def __init__(self, speaker: QObject) -> None:
        super().__init__(speaker)
        self.heard: list[tuple[str, str]] = []

    def say_now(self, text: str) -> None:
        self.heard.append(("now", text))

    def say_settled(self, text: str) -> None:
        self.heard.append(("settled", text))


@pytest.fixture
def speaker() -> QObject:
    return QObject()


@pytest.fixture
def announcer(speaker: QObject) -> HeardAnnouncer:
    return HeardAnnouncer(speaker)


def test_an_error_is_announced_once_until_it_is_gone(announcer: HeardAnnouncer) -> None:
    spoken = SpokenChanges(announcer)
    for text in ("refused", "refused", "", "refused"):
        spoken.error(text)

    assert announcer.heard == [("now", "refused"), ("now", "refused")]


def test_only_other_totals_are_announced(announcer: HeardAnnouncer) -> None:
    spoken = SpokenChanges(announcer)
    for text in ("Change: €5.10", "Change: €5.10", "Change: €0.10"):
        spoken.settled(text)

    assert announcer.heard == [("settled", "Change: €5.10"), ("settled", "Change: €0.10")]
