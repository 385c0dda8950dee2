"""A short text in the top bar that goes away by itself."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QWidget

from cashier_app.ui.text_painting import width_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn

_GAP = 8
_HEIGHT = 48
_PADDING = 14
_FRAME = _PADDING + 3


class Flash(Card):
    """A box of two lines at most, beside the tabs if it fits there, else over them.

    Args:
        theme: the look of the till.
        bar: the bar it lies on.
    """

    def __init__(self, theme: Theme, bar: QWidget) -> None:
        super().__init__(kind="attention", parent=bar)
        self._theme = theme
        self._line, self._lines = (
            Label(theme, "", "caption", weight=600, lines=lines, object_name="top-bar/flash")
            for lines in (1, 2)
        )
        self.words = ""
        """The words in view; empty when there are none."""
        column = ScaledColumn(theme, self, across=_PADDING)
        column.addStretch(1)
        column.addWidget(self._line)
        column.addWidget(self._lines)
        column.addStretch(1)
        self.hide()

    def show_flash(self, text: str, first: QRect, last: QRect, chips: QRect) -> None:
        """Show a text between the tabs and the chips.

        Args:
            text: the words; empty hides the box.
            first: where the first thing lies that it may cover.
            last: where the last one lies.
            chips: where the first chip lies.
        """
        self.words = text
        self.setVisible(bool(text))
        if not text:
            return
        px = self._theme.px
        free = _between(last, chips, px(_GAP))
        needed = width_of(text, self._theme.font("caption", 600)) + px(_FRAME, _FRAME)
        short = needed <= free.united(first).width()
        for label, used in ((self._line, short), (self._lines, not short)):
            label.show_text(text if used else "")
            label.setVisible(used)
        room = free if needed <= free.width() else free.united(first)
        size = QSize(min(needed, room.width()), px(_HEIGHT))
        start = Qt.AlignmentFlag.AlignLeft
        room.setTop(chips.top())
        room.setHeight(size.height())
        self.setGeometry(QStyle.alignedRect(self.layoutDirection(), start, size, room))
        self.raise_()


def _between(one: QRect, other: QRect, gap: int) -> QRect:
    """Return the free place between two, whichever of them is on the left."""
    left, right = (one, other) if one.left() < other.left() else (other, one)
    start = left.right() + 1 + gap
    return QRect(start, one.top(), max(0, right.left() - gap - start), one.height())
