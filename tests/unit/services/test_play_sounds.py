"""One sound at a time, never a queue of them, and trouble is heard before success."""

from cashier_app.services.play_sounds import PlaySounds
from cashier_app.services.ports import Lane
from cashier_app.services.ports.sounds import Sound
from tests.fakes.runner import FakeRunner
from tests.fakes.sound_player import FakeSoundPlayer


class Loudspeaker:
    """Sounds on a fake player and a fake lane."""

    def __init__(self) -> None:
        self.player = FakeSoundPlayer()
        self.runner = FakeRunner()
        self.bugs: list[Exception] = []
        self.sounds = PlaySounds(self.player, self.runner, self._failed)

    def _failed(self, error: Exception) -> None:
        self.bugs.append(error)
        self.sounds.play(Sound.ERROR)  # as the till does

    def play(self, *sounds: Sound) -> list[Sound]:
        for sound in sounds:
            self.sounds.play(sound)
        self.runner.run()
        return self.player.played


def test_nothing_is_played_on_the_thread_that_asks() -> None:
    loud = Loudspeaker()
    loud.sounds.play(Sound.SCANNED)
    assert loud.player.played == []
    assert loud.runner.waiting(Lane.SOUNDS) == 1


def test_sounds_apart_are_all_heard() -> None:
    loud = Loudspeaker()
    loud.play(Sound.SCANNED)
    assert loud.play(Sound.SCANNED) == [Sound.SCANNED, Sound.SCANNED]


def test_a_flood_is_two_sounds_and_no_queue() -> None:
    loud = Loudspeaker()
    for _ in range(100):
        loud.sounds.play(Sound.SCANNED)
    assert loud.runner.waiting(Lane.SOUNDS) == 1
    assert loud.play() == [Sound.SCANNED, Sound.SCANNED]


def test_what_was_not_taken_is_heard_before_what_was() -> None:
    heard = Loudspeaker().play(Sound.SCANNED, Sound.NOT_FOUND, Sound.SCANNED, Sound.DONE)
    assert heard == [Sound.SCANNED, Sound.NOT_FOUND]


def test_the_last_of_two_equal_ones_waits() -> None:
    assert Loudspeaker().play(Sound.DONE, Sound.SCANNED, Sound.ERROR) == [Sound.DONE, Sound.ERROR]


def test_a_broken_player_is_told_once_and_is_silent_from_then_on() -> None:
    loud = Loudspeaker()
    loud.player.trouble = RuntimeError("broken")
    loud.play(Sound.SCANNED, Sound.SCANNED)
    loud.player.trouble = None
    assert loud.play(Sound.SCANNED) == []
    assert [str(bug) for bug in loud.bugs] == ["broken"]
