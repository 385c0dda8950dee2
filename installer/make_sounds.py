"""Makes the sounds of the till: sine tones, nobody else's work.

    python installer/make_sounds.py resources/sounds

Each sound is short and of its own shape, so that it is known without looking: a tick for a scan
that was taken, two steps up for a finished sale, two steps down for a scan that was not taken, and
three low tones for trouble.
"""

import math
import struct
import sys
import wave
from pathlib import Path

RATE = 22_050
_LOUDNESS = 0.35
_FADE_S = 0.006
_LONGEST_FADE = round(RATE * _FADE_S)

# Tones one after another: hertz (0 is a pause) and seconds.
SOUNDS = {
    "scanned": [(1760, 0.06)],
    "done": [(880, 0.08), (1320, 0.12)],
    "not-found": [(440, 0.10), (311, 0.16)],
    "error": [(220, 0.09), (0, 0.05), (220, 0.09), (0, 0.05), (220, 0.09)],
}


def samples(tones: list[tuple[int, float]]) -> list[int]:
    """Return 16-bit samples; each tone fades in and out, so that nothing clicks."""
    found: list[int] = []
    for hertz, seconds in tones:
        length = round(RATE * seconds)
        for place in range(length):
            edge = min(place, length - 1 - place, _LONGEST_FADE) / _LONGEST_FADE
            value = math.sin(2 * math.pi * hertz * place / RATE)
            found.append(round(value * edge * _LOUDNESS * 32_767))
    return found


def write(folder: Path) -> None:
    """Write every sound as NAME.wav into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, tones in SOUNDS.items():
        values = samples(tones)
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(values)}h", *values))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
