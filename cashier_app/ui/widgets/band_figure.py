"""The figure in the reward band: a label, and the largest value on the screen."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QWidget

from cashier_app.ui.text_painting import (
    END,
    START,
    fitting,
    height_of,
    paint_amount,
    paint_words,
    width_of,
)
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.figure import Figure

STACKED_PX = 80
"""Size of a value that stands under its label, in pixels at scale 1."""
_BAR = 4
_GAP = 12
_SOFT_ICON = 44
_STATE_LINE = 20
_STACKED_GAP = 8


class BandFigure(Figure):
    """Label at the upper start, value or icon in the middle of the end or, stacked, under it.

    Args:
        theme: the look of the till.
        object_name: the stable identifier.
        value_style: step of the type scale of the value.
        label_px: size of the label in pixels at scale 1.
        state_lines: lines that the band keeps free under the label.
        parent: the band.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        value_style: str,
        label_px: int,
        state_lines: int,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, object_name, tone="on-reward", parent=parent)
        self._value_style = value_style
        self._label_px = label_px
        self._state_lines = state_lines
        self._value_px: int | None = None
        self._free = _BAR + 4
        self._stacked = False
        self.quiet = False

    def set_measures(
        self, state_lines: int, value_px: int | None, free: int, *, stacked: bool = False
    ) -> None:
        """Use another size of the value and other room below it, in pixels at scale 1.

        A stacked value stands under label and state instead of at their end.
        """
        self._state_lines, self._value_px, self._free = state_lines, value_px, free
        self._stacked = stacked
        self.update()

    def content_width(self) -> int:
        """Return label and value beside each other."""
        label = width_of(self._label, self._label_font)
        return label + self._theme.px(_GAP) + self.end_width()

    def end_width(self) -> int:
        """Return the width of what stands at the end."""
        if self._icon:
            return self._theme.px(_SOFT_ICON)
        return width_of(self._value, self._value_font)

    def words_width(self, width: int) -> int:
        """Return what is left of a width for label and state."""
        beside = 0 if self._stacked else self.end_width() + self._theme.px(_GAP)
        return max(0, width - beside)

    def label_bottom(self) -> int:
        """Return where the line under the label may begin."""
        label_height = height_of(self._label_font)
        under = self._theme.px(_STACKED_GAP, STACKED_PX) if self._stacked else 0
        below = self._state_height + under
        return (self._middle() * 2 - label_height - below) // 2 + label_height

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint the value first; the label gets the rest."""
        theme = self._theme
        room = self.words_width(place.width())
        bottom = self.label_bottom()
        words = QRect(place.left(), bottom - height_of(self._label_font), room, 0)
        words.setBottom(bottom - 1)
        words = QStyle.visualRect(self.layoutDirection(), place, words)
        paint_words(painter, words, self._label, self._label_font, colour)
        align = START if self._stacked else END
        value = QRect(place.left(), place.top(), place.width(), self._middle() * 2)
        if self._stacked:
            value.setTop(bottom + self._state_height + theme.px(_STACKED_GAP))
            value.setHeight(theme.px(STACKED_PX))
        if self._icon:
            where, size = Qt.AlignmentFlag.AlignVCenter | align, theme.size(_SOFT_ICON, _SOFT_ICON)
            spot = QStyle.alignedRect(self.layoutDirection(), where, size, value)
            painter.drawPixmap(spot, theme.icon(self, self._icon, _SOFT_ICON, colour))
            return
        paint_amount(painter, value, self._value, self._value_font, colour, align)

    def _middle(self) -> int:
        """Return the height of the figure's middle: above the room that the bar keeps free."""
        has_bar = self.height() > self._theme.px(100) or self._value_px is not None
        free = self._theme.px(self._free) if has_bar else 0
        return (self.height() - free) // 2

    @property
    def _state_height(self) -> int:
        return self._theme.px(_STATE_LINE) * self._state_lines

    @property
    def _label_font(self) -> QFont:
        return self._theme.font("title", px=self._label_px)

    @property
    def _value_font(self) -> QFont:
        if self.quiet:
            font = self._theme.font("heading")
        else:
            font = self._theme.font(self._value_style, px=self._value_px)
        room = self.width() if self._stacked else self.width() * 3 // 4
        return fitting(self._value, font, max(1, room))
