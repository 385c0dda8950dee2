"""Makes the sounds of the till with the player that the machine has.

Qt's own sounds are not part of PySide6-Essentials. A player of the system is a short child process
that plays one small file: on Linux PipeWire's, PulseAudio's or ALSA's, whichever is there.
"""

import logging
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence

from cashier_app.resource_files import resource
from cashier_app.services.ports.sounds import Sound, SoundPlayer

PLAYERS = (("pw-play",), ("paplay",), ("aplay", "--quiet"))
"""The programs that are looked for, best first, with what comes before the file's name."""

_LONGEST_S = 2
"""No sound lasts half a second; a player that takes longer waits for a device that is not there."""

_log = logging.getLogger("cashier.sound")


class CommandPlayer:
    """Plays a file with a program of the system.

    Args:
        command: the program and its options; the file's name comes behind them.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._told = False

    def play(self, sound: Sound) -> None:
        """Play a sound; what goes wrong is written to the log once."""
        try:
            subprocess.run(  # noqa: S603 - a program found at start, and a file of our own
                [*self._command, sound_file(sound)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_LONGEST_S,
                check=True,
            )
        except (OSError, subprocess.SubprocessError) as error:
            if not self._told:
                _log.warning("no sound: %s", error)
            self._told = True


class WindowsPlayer:
    """Plays a file with what Windows itself has."""

    def play(self, sound: Sound) -> None:
        """Play a sound; Windows is silent where it cannot."""
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(sound_file(sound), winsound.SND_FILENAME | winsound.SND_NODEFAULT)


class NoPlayer:
    """Is silent: switched off, or there is nothing to play with."""

    def play(self, sound: Sound) -> None:
        """Make no sound."""


def find_player(
    *,
    wanted: bool,
    platform: str = sys.platform,
    find: Callable[[str], str | None] = shutil.which,
) -> SoundPlayer:
    """Return what plays sounds on this machine, silence included; `[ui] sound` is `wanted`."""
    if not wanted:
        return NoPlayer()
    if platform == "win32":
        return WindowsPlayer()
    for program, *options in PLAYERS:
        path = find(program)
        if path is not None:
            return CommandPlayer((path, *options))
    _log.info("no sound: none of %s is there", ", ".join(player[0] for player in PLAYERS))
    return NoPlayer()


def sound_file(sound: Sound) -> str:
    """Return the path of a sound's file."""
    return str(resource("sounds", f"{sound.value}.wav"))
