"""Layouts whose gaps and margins are given at scale 1 and follow the scale of the theme."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from cashier_app.ui.theme import Theme

if TYPE_CHECKING:
    _Layout = QLayout
else:
    # A second layout class among the bases would make a second Qt object; mypy has to see one.
    _Layout = object


class _Scaled(_Layout):
    """What the three layouts have in common: gap and margins that follow the theme.

    Args:
        theme: the look of the till.
        parent: the widget to lay out; none for a layout inside another one.
        gap: pixels at scale 1 between two widgets.
        across: the same at start and end.
        down: the same at top and bottom.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        gap: int = 8,
        across: int = 0,
        down: int = 0,
    ) -> None:
        super().__init__()
        if parent is not None:
            parent.setLayout(self)
        self._theme = theme
        self._lengths = (gap, across, down)
        self._space()
        theme.changed.connect(self._space)

    def _space(self) -> None:
        gap, across, down = (self._theme.px(length) for length in self._lengths)
        self.setSpacing(gap)
        self.setContentsMargins(across, down, across, down)


class ScaledColumn(_Scaled, QVBoxLayout):
    """Widgets under each other."""


class ScaledRow(_Scaled, QHBoxLayout):
    """Widgets beside each other, from the start of the reading direction."""


class ScaledGrid(_Scaled, QGridLayout):
    """Widgets in rows and columns, from the start of the reading direction."""


def margins(direction: Qt.LayoutDirection, start: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins in pixels whose start and end follow the reading direction."""
    if direction == Qt.LayoutDirection.RightToLeft:
        start, end = end, start
    return QMargins(start, top, end, bottom)
