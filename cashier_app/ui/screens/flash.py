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
        free = between(last, chips, self._theme.px(FLASH_GAP))
        most = free.united(first)
        needed = self.width_for(text, offer)
        room = QRect(free if needed <= free.width() else most)
        room.setTop(chips.top())
        self._show(text, room, most.width(), offer, at_chips=False)

    def show_at_chips(self, text: str, room: QRect, offer: QWidget | None = None) -> None:
        """Show a text at the end of a room where the chips begin; it covers nothing else.

        Args:
            text: the words; empty hides the box.
            room: what lies free before the chips.
            offer: what may be pressed beside it, if anything.
        """
        self._show(text, room, room.width(), offer, at_chips=True)

    def width_for(self, text: str, offer: QWidget | None) -> int:
        """Return the pixels that a text on one line needs, with what is offered beside it."""
        beside = 0 if offer is None else offer.sizeHint().width() + self._theme.px(FLASH_GAP)
        return self._line_width(text) + beside

    def _line_width(self, text: str) -> int:
        return width_of(text, self._theme.font("caption", 600)) + self._theme.px(_FRAME, _FRAME)

    def _show(
        self, text: str, room: QRect, most: int, offer: QWidget | None, *, at_chips: bool
    ) -> None:
        self.words = text
        self.setVisible(bool(text))
        if not text:
            return
        px = self._theme.px
        needed = self._line_width(text)
        # A button makes its words fit; half of the place is enough for them in any language.
        beside = 0 if offer is None else min(offer.sizeHint().width() + px(FLASH_GAP), most // 2)
        short = needed + beside <= most
        for label, used in ((self._line, short), (self._lines, not short)):
            label.show_text(text if used else "")
            label.setVisible(used)
        size = QSize(min(needed, room.width() - beside), px(_HEIGHT))
        room = QRect(room.topLeft(), QSize(room.width(), size.height()))
        if at_chips or offer is not None:
            # It stays longer than words do, so it lies at the chips, over as few tabs as can be.
            together = QSize(size.width() + beside, size.height())
            room = self._aligned(Qt.AlignmentFlag.AlignRight, together, room)
        if offer is not None:
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
