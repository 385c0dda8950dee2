"""A short text in the top bar that goes away by itself."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QWidget

from cashier_app.ui.text_painting import width_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn

FLASH_GAP = 8
"""Between a text and what lies beside it, in pixels at scale 1."""
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

    def show_flash(
        self, text: str, first: QRect, last: QRect, chips: QRect, offer: QWidget | None = None
    ) -> None:
        """Show a text between the tabs and the chips.

        Args:
            text: the words; empty hides the box.
            first: where the first thing lies that it may cover.
            last: where the last one lies.
            chips: where the first chip lies.
            offer: what may be pressed beside it, if anything.
        """
        self.words = text
        self.setVisible(bool(text))
        if not text:
            return
        px = self._theme.px
        free = between(last, chips, px(FLASH_GAP))
        needed = width_of(text, self._theme.font("caption", 600)) + px(_FRAME, _FRAME)
        most = free.united(first).width()
        # A button makes its words fit; half of the place is enough for them in any language.
        beside = 0 if offer is None else min(offer.sizeHint().width() + px(FLASH_GAP), most // 2)
        short = needed + beside <= most
        for label, used in ((self._line, short), (self._lines, not short)):
            label.show_text(text if used else "")
            label.setVisible(used)
        room = free if needed + beside <= free.width() else free.united(first)
        size = QSize(min(needed, room.width() - beside), px(_HEIGHT))
        room.setTop(chips.top())
        room.setHeight(size.height())
        if offer is not None:
            # It stays longer than words do, so it lies at the chips, over as few tabs as can be.
            together = QSize(size.width() + beside, size.height())
            room = self._aligned(Qt.AlignmentFlag.AlignRight, together, room)
            button = QSize(beside - px(FLASH_GAP), size.height())
            offer.setGeometry(self._aligned(Qt.AlignmentFlag.AlignRight, button, room))
            offer.raise_()
        self.setGeometry(self._aligned(Qt.AlignmentFlag.AlignLeft, size, room))
        self.raise_()

    def stand_elsewhere(self, text: str) -> None:
        """Show no box for words that stand elsewhere."""
        self.words = text
        self.hide()

    def _aligned(self, edge: Qt.AlignmentFlag, size: QSize, room: QRect) -> QRect:
        return QStyle.alignedRect(self.layoutDirection(), edge, size, room)


def between(one: QRect, other: QRect, gap: int) -> QRect:
    """Return the free place between two, whichever of them is on the left."""
    left, right = (one, other) if one.left() < other.left() else (other, one)
    start = left.right() + 1 + gap
    return QRect(start, one.top(), max(0, right.left() - gap - start), one.height())
