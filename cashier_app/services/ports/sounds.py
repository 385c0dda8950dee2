"""The sounds of the till, for ears that are with the customer."""

from enum import Enum
from typing import Protocol


class Sound(Enum):
    """What a sound says; where two come together the later in this list is heard."""

    # A scan was taken.
    SCANNED = "scanned"
    # A sale was finished.
    DONE = "done"
    # A scan was not taken: nothing was found, added or changed.
    NOT_FOUND = "not-found"
    # Something is wrong that the screen tells about.
    ERROR = "error"


class Sounds(Protocol):
    """Plays sounds without anybody waiting for them."""

    def play(self, sound: Sound) -> None:
        """Play it as soon as may be, or not at all; it never fails and never waits."""
        ...


class SoundPlayer(Protocol):
    """Whatever makes a sound on this machine; it blocks until the sound is over."""

    def play(self, sound: Sound) -> None:
        """Play a sound. A machine that cannot says so in its log, and is silent."""
        ...
