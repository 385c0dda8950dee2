"""How high the top bar is, and where its mark lies: known before the bar is built."""

from PySide6.QtCore import QRect, Qt

from cashier_app.ui.theme import Theme

MARK, MARK_ICON, MARK_RADIUS = 32, 20, 8
"""The mark and the icon in it, in pixels at scale 1."""
EDGE = 12
"""From the edge of the bar to what lies in it."""
BEFORE_MARK = 8
GAP = 8
_HEIGHT = 64
_HEIGHT_COMPACT = 56
TABS_FROM = 1100
_WORDS_FROM = 800


def width_at_scale_1(theme: Theme, width: int) -> int:
    """Return a width in pixels as it would be at scale 1."""
    return width * 100 // max(1, theme.px(100))


def has_tabs(theme: Theme, width: int) -> bool:
    """Whether a bar of this width shows the tabs; else they are in the Menu."""
    return width_at_scale_1(theme, width) >= TABS_FROM


def bar_height(theme: Theme, width: int) -> int:
    """Return the height of a bar of this width."""
    compact = not has_tabs(theme, width) and width_at_scale_1(theme, width) > _WORDS_FROM
    return theme.px(_HEIGHT_COMPACT if compact else _HEIGHT)


def mark_place(theme: Theme, width: int, direction: Qt.LayoutDirection) -> QRect | None:
    """Return where the mark lies in a bar of this width; None where there is no room for it."""
    if not has_tabs(theme, width):
        return None
    side = theme.px(MARK)
    start = theme.px(EDGE) + theme.px(BEFORE_MARK)
    top = (bar_height(theme, width) - theme.line - side) // 2
    left = start if direction == Qt.LayoutDirection.LeftToRight else width - start - side
    return QRect(left, top, side, side)
