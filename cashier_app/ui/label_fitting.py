"""Words of a button in the room it has: smaller, or on two lines; cut only when nothing helps."""

from functools import lru_cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont

from cashier_app.domain.frozen import frozen
from cashier_app.ui.text_painting import height_of, shortened, width_of

# One line may get this much smaller before two lines look better.
_ONE_LINE_DOWN_TO = 0.85
# The labels of all screens, in the few rooms in which each is fitted.
_LABELS_IN_USE = 1024


@frozen
class FittedLabel:
    """The lines to paint and their font; `whole` is false if something had to be left out."""

    lines: tuple[str, ...]
    font: QFont
    whole: bool = True

    @property
    def width(self) -> int:
        """The pixels that the widest line needs."""
        return max(width_of(line, self.font) for line in self.lines)


def fitted_label(text: str, font: QFont, room: QSize, least_px: int) -> FittedLabel:
    """Fit words into a room.

    Args:
        text: the words.
        font: the font they should have.
        room: the pixels there are.
        least_px: no letters are made smaller than this.
    """
    return _fitted(text, font, room.width(), room.height(), least_px)


@lru_cache(_LABELS_IN_USE)
def _fitted(text: str, font: QFont, width: int, height: int, least_px: int) -> FittedLabel:
    largest = font.pixelSize()
    one_line_from = max(least_px, int(largest * _ONE_LINE_DOWN_TO))
    attempts: list[tuple[tuple[str, ...], int]] = [
        ((text,), px) for px in range(largest, one_line_from - 1, -1)
    ]
    if " " in text:
        halves = _halves(text, font)
        attempts += [(halves, px) for px in range(largest, least_px - 1, -1)]
    attempts += [((text,), px) for px in range(one_line_from - 1, least_px - 1, -1)]
    for lines, px in attempts:
        label = FittedLabel(lines, _sized(font, px))
        if label.width <= width and _height(label) <= height:
            return label
    return FittedLabel((shortened(text, font, width),), font, whole=False)


@lru_cache(_LABELS_IN_USE)
def least_width(text: str, font: QFont, height: int, least_px: int) -> int:
    """Return the width under which these words would have to be cut."""
    smallest = _sized(font, min(least_px, font.pixelSize()))
    one = FittedLabel((text,), smallest)
    two = FittedLabel(_halves(text, smallest), smallest)
    return min(label.width for label in (one, two) if label is one or _height(label) <= height)


def _height(label: FittedLabel) -> int:
    # A lone line is painted in the middle, whatever its height.
    return height_of(label.font) * len(label.lines) if len(label.lines) > 1 else 0


def _halves(text: str, font: QFont) -> tuple[str, ...]:
    """Break at the blank that leaves the narrowest lines."""
    words = text.split(" ")
    breaks = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    if not breaks:
        return (text,)
    return min(breaks, key=lambda lines: max(width_of(line, font) for line in lines))


def _sized(font: QFont, px: int) -> QFont:
    if px == font.pixelSize():
        return font
    smaller = QFont(font)
    smaller.setPixelSize(px)
    return smaller
