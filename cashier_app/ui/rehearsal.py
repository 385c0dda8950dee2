"""Paints what nobody sees yet, so that its first showing finds everything ready.

Styles, icons, letters and the very words of Qt are worked out when they are first needed. On a
screen that is shown for the first time all of that comes together and takes longer than a frame.
"""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

_STRIPS = 6
_STYLED_AT_ONCE = 25


def rehearsed(screen: QWidget, room: QSize) -> Iterator[None]:
    """Style, lay out and paint a hidden screen as large as `room`, a piece with each step.

    One that is shown by now needs no rehearsal.
    """
    if screen.isVisible():
        return
    screen.resize(room)
    yield from styled(screen)
    height = max(1, -(-room.height() // _STRIPS))
    for top in range(0, room.height(), height):
        screen.grab(QRect(0, top, room.width(), height))
        yield


def styled(screen: QWidget) -> Iterator[None]:
    """Work out the style of all parts, hidden ones too, a few with each step."""
    parts = screen.findChildren(QWidget)
    for first in range(0, len(parts), _STYLED_AT_ONCE):
        for part in parts[first : first + _STYLED_AT_ONCE]:
            part.ensurePolished()
        yield
