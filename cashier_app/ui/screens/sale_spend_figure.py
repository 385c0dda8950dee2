"""The figure `Can be spent`: up to how much of what is available, or why nothing."""

from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from cashier_app.presenters.sale_state import RewardCard
from cashier_app.texts.words import Words
from cashier_app.ui.line_breaking import wrapped
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import END, START, Row, direction_of, paint_words, width_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.figure import Figure

_PLAIN = 400
_LABEL = 600
_BOLD = 700
_GAP = 12
_INSET = 6
_LINE = 22
_LINE_STACKED = 20


class SpendFigure(Figure):
    """Label at the start, limit at the end, or under it where there is little width.

    Its name holds the amount alone (`Can be spent: €10.00`); what stands beside it on the screen
    is its description.
    """

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, "sale/can-be-spent", height=_LINE)
        self._words = words
        self._card: RewardCard | None = None
        self._stacked = False
        self._amount = ""
        self._muted = False
        self.limit = ""
        """The limit in words, `up to €10.00 of €17.25`; empty if it is not known."""

    def show_spend(self, card: RewardCard) -> None:
        """Show limit or reason of this state."""
        words = self._words
        self._card = card
        most, available = card.spend_most, card.spend_available
        self._amount = "" if most is None else words.money(most)
        self.limit = ""
        if most is not None and (available is None or self._stacked):
            self.limit = words.text("sale/up-to", most=most)
        elif most is not None and available is not None:
            self.limit = words.text("sale/up-to-of", most=most, available=available)
        self._muted = not self.limit or card.spend_reason is not None
        not_known = words.text("sale/not-known")
        shown = words.say(card.spend_reason) if card.spend_reason else self.limit or not_known
        label = words.text("sale/can-be-spent")
        named = self._amount or not_known
        self.show_figure(label, shown, accessible_name=f"{label}: {named}")
        self.setAccessibleDescription(spoken(shown))

    def set_stacked(self, stacked: bool) -> None:
        """Write the limit, in fewer words, under the label instead of at the end."""
        self._stacked = stacked
        if self._card is not None:
            self.show_spend(self._card)
        self._height = 2 * _LINE_STACKED if stacked else _LINE
        self.updateGeometry()
        self.update()

    def content_width(self) -> int:
        """Return label and limit beside each other, or the wider of both."""
        label = width_of(self._label, self._font(_LABEL))
        limit = self._limit_width()
        if self._stacked:
            return max(label, limit)
        return label + limit + self._theme.px(_GAP, _INSET, _INSET)

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint the label bold, and of the limit the amount."""
        if self._stacked:
            line = self._theme.px(_LINE_STACKED)
            label, limit = QRect(place), QRect(place)
            label.setHeight(line)
            limit.setTop(place.top() + line)
            if self._muted and self._limit_width() > place.width():
                # A long reason says more than the label above it.
                first, *more = wrapped(self._value, self._font(_PLAIN), place.width(), 2)
                paint_words(painter, label, first, self._font(_PLAIN), colour)
                paint_words(painter, limit, " ".join(more), self._font(_PLAIN), colour)
                return
        else:
            inset = self._theme.px(_INSET)
            row = Row(self, place.adjusted(inset, 0, -inset, 0), gap=self._theme.px(_GAP))
            label = row.take(width_of(self._label, self._font(_LABEL)))
            limit = row.rest()
        paint_words(painter, label, self._label, self._font(_LABEL), colour)
        self._paint_limit(painter, limit)

    def _paint_limit(self, painter: QPainter, place: QRect) -> None:
        colour = self._theme.colour("text-muted" if self._muted else "text")
        align = START if self._stacked else END
        if self._limit_width() > place.width():
            paint_words(painter, place, self._value, self._font(_PLAIN), colour, align)
            return
        words = self._laid_out()
        size = words.boundingRect().size()
        block = QRect(0, 0, ceil(words.lineAt(0).naturalTextWidth()), ceil(size.height()))
        where = Qt.AlignmentFlag.AlignVCenter | align
        block = QStyle.alignedRect(self.layoutDirection(), where, block.size(), place)
        painter.setPen(colour)
        words.draw(painter, block.topLeft().toPointF())

    def _laid_out(self) -> QTextLayout:
        """Return the limit as one line in which the amount that can be spent is bold."""
        words = QTextLayout(self._value, self._font(_PLAIN))
        start = self._value.find(self._amount) if self._amount else -1
        if start >= 0:
            bold = QTextCharFormat()
            bold.setFont(self._font(_BOLD))
            amount = QTextLayout.FormatRange()
            amount.start, amount.length = start, len(self._amount)
            amount.format = bold
            words.setFormats([amount])
        option = QTextOption()
        option.setTextDirection(direction_of(self._value, self.layoutDirection()))
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        words.setTextOption(option)
        words.beginLayout()
        words.createLine()
        words.endLayout()
        return words

    def _limit_width(self) -> int:
        # The line lives as long as the layout it is of, so the layout has to have a name here.
        words = self._laid_out()
        return ceil(words.lineAt(0).naturalTextWidth()) if self._value else 0

    def _font(self, weight: int) -> QFont:
        style = "caption" if self._stacked else "body"
        return self._theme.font(style, weight, tabular=True)
