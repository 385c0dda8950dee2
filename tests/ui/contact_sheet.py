"""Many pictures on one sheet, each with its name, for people to look at.

    python -m tests.ui.contact_sheet FILE.png [FOLDER [COLUMNS]]

FOLDER is any with pictures in it; the baseline pictures if left out.
"""

import sys
from pathlib import Path

from PIL import Image, ImageDraw

from tests.ui.baseline_pictures import PICTURES

_WIDTH, _HEIGHT = 480, 300
_NAME = 18
_GAP = 10


def contact_sheet(folder: Path, columns: int) -> Image.Image:
    """Return the pictures of a folder in rows, in the order of their names."""
    files = sorted(folder.glob("*.png"))
    rows = -(-len(files) // columns)
    cell = (_WIDTH + _GAP, _HEIGHT + _NAME + _GAP)
    sheet = Image.new("RGB", (columns * cell[0] + _GAP, rows * cell[1] + _GAP), "#808080")
    draw = ImageDraw.Draw(sheet)
    for place, file in enumerate(files):
        left = _GAP + place % columns * cell[0]
        top = _GAP + place // columns * cell[1]
        with Image.open(file) as opened:
            picture = opened.convert("RGB")
        picture.thumbnail((_WIDTH, _HEIGHT))
        draw.text((left, top + 2), file.stem, "white")
        sheet.paste(picture, (left, top + _NAME))
    return sheet


if __name__ == "__main__":
    source = Path(sys.argv[2]) if len(sys.argv) > 2 else PICTURES
    wide = int(sys.argv[3]) if len(sys.argv) > 3 else 4
    contact_sheet(source, wide).save(sys.argv[1])
