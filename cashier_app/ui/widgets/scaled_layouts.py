"""Layouts whose gaps and margins are given at scale 1 and follow the scale of the theme."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from cashier_app.ui.theme import Theme


class ScaledColumn(QVBoxLayout):
    """Widgets under each other.

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
        _adopt(self, parent)
        self._theme = theme
        self._lengths = (gap, across, down)
        self._space()
        theme.changed.connect(self._space)

    def _space(self) -> None:
        _space_out(self, self._theme, *self._lengths)


class ScaledRow(QHBoxLayout):
    """Widgets beside each other, from the start of the reading direction; as `ScaledColumn`."""

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
        _adopt(self, parent)
        self._theme = theme
        self._lengths = (gap, across, down)
        self._space()
        theme.changed.connect(self._space)

    def _space(self) -> None:
        _space_out(self, self._theme, *self._lengths)


class ScaledGrid(QGridLayout):
    """Widgets in rows and columns, from the start of the reading direction; as `ScaledColumn`."""

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
        _adopt(self, parent)
        self._theme = theme
        self._lengths = (gap, across, down)
        self._space()
        theme.changed.connect(self._space)

    def _space(self) -> None:
        _space_out(self, self._theme, *self._lengths)


def margins(direction: Qt.LayoutDirection, start: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins in pixels whose start and end follow the reading direction."""
    if direction == Qt.LayoutDirection.RightToLeft:
        start, end = end, start
    return QMargins(start, top, end, bottom)


def _adopt(layout: QLayout, parent: QWidget | None) -> None:
    if parent is not None:
        parent.setLayout(layout)


def _space_out(layout: QLayout, theme: Theme, gap: int, across: int, down: int) -> None:
    layout.setSpacing(theme.px(gap))
    layout.setContentsMargins(theme.px(across), theme.px(down), theme.px(across), theme.px(down))
