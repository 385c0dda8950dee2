"""A player that makes no sound and keeps which were asked for."""

from dataclasses import dataclass, field

from cashier_app.services.ports.sounds import Sound


@dataclass
class FakeSoundPlayer:
    """Keeps every sound; with `trouble` it has a bug."""

    played: list[Sound] = field(default_factory=list)
    trouble: Exception | None = None

    def play(self, sound: Sound) -> None:
        """Keep the sound, or fail."""
        if self.trouble is not None:
            raise self.trouble
        self.played.append(sound)
