"""Breaking words into lines: as many as there is room for, or a paragraph as high as it needs."""

from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from cashier_app.ui.text_painting import (
    SQUEEZED_TO,
    START,
    direction_of,
    height_of,
    shortened,
    width_of,
)

# By so many pixels a line may be wider alone than it was within its text.
_MEASURED_WIDER = 3


def wrapped(text: str, font: QFont, width: int, max_lines: int) -> list[str]:
    """Break a text into lines of this width; the last allowed line is shortened if need be."""
    lines = _broken(text, font, width, max_lines)
    for narrower in range(1, _MEASURED_WIDER + 1):
        if all(width_of(line, font) <= width for line in lines[:-1]):
            break
        lines = _broken(text, font, width - narrower, max_lines)
    return [shortened(line, font, width) for line in lines]


def _broken(text: str, font: QFont, width: int, max_lines: int) -> list[str]:
    layout = QTextLayout(text, font)
    layout.setTextOption(_word_wrap(Qt.LayoutDirection.LayoutDirectionAuto))
    # Qt counts in UTF-16 units, in which an emoji is two.
    units = text.encode("utf-16-le")
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < max_lines and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        start = line.textStart() * 2
        is_last = len(lines) == max_lines - 1
        end = len(units) if is_last else start + line.textLength() * 2
        piece = units[start:end].decode("utf-16-le").strip()
        lines.append(piece)
    layout.endLayout()
    return lines


def wrapped_smaller(
    text: str, font: QFont, width: int, max_lines: int, height: int = 0
) -> tuple[QFont, list[str]]:
    """Break a text into lines, in a smaller font if it takes that to keep it whole.

    Args:
        text: the words.
        font: the font they should have.
        width: pixels there are for a line.
        max_lines: most lines, whatever their height.
        height: pixels there are; smaller letters may take as many lines as it has room for.
    """
    squeezed, most = font, max_lines
    for px in range(font.pixelSize(), ceil(font.pixelSize() * SQUEEZED_TO) - 1, -1):
        squeezed = QFont(font)
        squeezed.setPixelSize(px)
        most = max(max_lines, height // height_of(squeezed))
        lines = wrapped(text, squeezed, width, most + 1)
        if len(lines) <= most:
            return squeezed, lines
    return squeezed, wrapped(text, squeezed, width, most)


def lay_out(
    paragraph: QTextLayout, width: int, line_height: int, screen: Qt.LayoutDirection
) -> int:
    """Break a paragraph into lines of this width and height; return its height in pixels.

    Args:
        paragraph: the text with its font; it starts where the reading direction of the screen
            starts and runs in its own.
        width: pixels there are for a line.
        line_height: pixels from line to line.
        screen: the reading direction of the screen.
    """
    option = _word_wrap(direction_of(paragraph.text(), screen))
    start = QStyle.visualAlignment(screen, START)
    option.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute)
    paragraph.setTextOption(option)
    top = 0
    paragraph.beginLayout()
    while (line := paragraph.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, top + (line_height - line.height()) / 2))
        top += line_height
    paragraph.endLayout()
    return top


def _word_wrap(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    return option
