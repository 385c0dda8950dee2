"""The command that makes the pictures of the documentation.

    ./till pictures [LANGUAGES]

plays a day at the real till against the stand-in server in each language (English, Greek and
Arabic when none is named) and leaves the pictures in `docs/pictures/LANGUAGE`, with a palette, so
that all of them together stay small. A play that does not come to its end says where it stopped.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

LANGUAGES = ("en", "el", "ar")
# A till without settings speaks the computer's language.
_COMPUTERS = {"en": "en_GB.UTF-8", "el": "el_GR.UTF-8", "ar": "ar_SA.UTF-8"}
FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
_COLOURS = 64


def with_palette(picture: Path, kept: Path) -> None:
    """Keep a picture with few colours: a till's screen is flat, and the eye sees no difference."""
    with Image.open(picture) as full:
        few = full.convert("RGB").quantize(
            _COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE
        )
        few.save(kept, optimize=True)


def make(language: str) -> int:
    """Make the pictures of a language in place of those that were there; return the exit code."""
    with tempfile.TemporaryDirectory() as made:
        play = [sys.executable, "-m", "tests.pictures.one_language", language, made]
        # People sign in once somebody is known; until then the till opens on Sale.
        environment = {
            **os.environ,
            "CASHIER_SIGN_IN__REQUIRED": "true",
            "LC_ALL": _COMPUTERS.get(language, f"{language}.UTF-8"),
        }
        code = subprocess.run(play, env=environment, check=False).returncode
        if code == 0:
            folder = FOLDER / language
            folder.mkdir(parents=True, exist_ok=True)
            for old in folder.glob("*.png"):
                old.unlink()
            for picture in sorted(Path(made).glob("*.png")):
                with_palette(picture, folder / picture.name)
    return code


def main(languages: Sequence[str]) -> int:
    """Make those of these languages; return 1 when a play did not come to its end."""
    codes = [make(language) for language in languages or LANGUAGES]
    return int(any(codes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
