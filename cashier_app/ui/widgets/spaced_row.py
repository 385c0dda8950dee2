"""A row of a list that keeps a gap below what it holds."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn

_GAP = 8


class SpacedRow(QWidget):
    """Holds one widget, for a `RowList` whose rows are boxes of their own.

    Args:
        theme: the look of the till.
        content: what stands in the row.
        height: height of the content in pixels at scale 1.
    """

    def __init__(
        self, theme: Theme, content: QWidget, height: int, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self._column = ScaledColumn(theme, self, gap=0)
        self._column.addWidget(content)
        self._fit()
        theme.changed.connect(self._fit)

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.px(self._height, _GAP))

    def _fit(self) -> None:
        self._column.setContentsMargins(0, 0, 0, self._theme.px(_GAP))
