"""Plays one sound at a time, and never a queue of them: twenty scans a second are one tune."""

from collections.abc import Callable
from functools import partial

from cashier_app.services.ports import Lane, TaskRunner
from cashier_app.services.ports.sounds import Sound, SoundPlayer

_WEIGHT = {sound: weight for weight, sound in enumerate(Sound)}


class PlaySounds:
    """The `Sounds` of a till: a sound lane, and at most one sound that waits for it."""

    def __init__(
        self, player: SoundPlayer, runner: TaskRunner, failed: Callable[[Exception], None]
    ) -> None:
        """Play with this player, in its own lane; `failed` hears of its bugs."""
        self._player = player
        self._runner = runner
        self._failed = failed
        self._playing = False
        self._broken = False
        self._waiting: Sound | None = None

    def play(self, sound: Sound) -> None:
        """Play a sound now, or after the one that is heard; what tells of trouble goes first."""
        waiting = self._waiting
        if self._playing or self._broken:
            if waiting is None or _WEIGHT[sound] >= _WEIGHT[waiting]:
                self._waiting = sound
            return
        self._playing = True
        self._runner.submit(
            Lane.SOUNDS, partial(self._player.play, sound), self._ended, self._broke
        )

    def _ended(self, _: None) -> None:
        self._playing = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.play(waiting)

    def _broke(self, error: Exception) -> None:
        # Who hears of it may ask for the sound of trouble: a broken player is silent from now on.
        self._broken = True
        self._failed(error)
