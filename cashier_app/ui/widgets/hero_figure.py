"""The one figure of a card that counts: To pay, Change, Remains to pay."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from cashier_app.ui.text_painting import (
    Row,
    fitting,
    height_of,
    paint_amount,
    paint_words,
    width_of,
)
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.figure import Figure, FigureTone

_GAP = 12


class HeroFigure(Figure):
    """A big value at the end, and the label at the start on its base line, or in its middle.

    Args:
        theme: the look of the till.
        object_name: the stable identifier.
        value_style: step of the type scale of the value.
        label_px: size of the label in pixels at scale 1.
        centred: the label stands in the middle of the height instead of on the base line.
        tone: colour of the value and the label.
        height: height in pixels at scale 1; the value's line height if 0.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        *,
        value_style: str = "amount-total",
        label_px: int = 22,
        centred: bool = False,
        tone: FigureTone = "text",
        height: int = 54,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, object_name, tone=tone, height=height, parent=parent)
        self._value_style = value_style
        self._value_px: int | None = None
        self._label_px = label_px
        self._centred = centred

    def set_value_px(self, px: int | None) -> None:
        """Write the value in another size than its step's, in pixels at scale 1."""
        self._value_px = px
        self.updateGeometry()
        self.update()

    def content_width(self) -> int:
        """Return label and value beside each other."""
        value = width_of(self._value, self._value_font)
        return self._label_width() + self._theme.px(_GAP) + value

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint the value whole, smaller if it must be, and the label in what is left."""
        theme = self._theme
        label_room = min(self._label_width(), place.width() // 3)
        value_room = place.width() - label_room - theme.px(_GAP)
        font = fitting(self._value, self._value_font, value_room)
        paint_amount(painter, place, self._value, font, colour)
        row = Row(self, place)
        rest = place.width() - width_of(self._value, font) - theme.px(_GAP)
        words = self._label_place(row.take(max(0, rest)), font)
        self._paint_label(painter, words, colour)
        if self._note:
            note_font = theme.font("caption", 500)
            note = words.translated(0, words.height())
            note.setHeight(height_of(note_font))
            paint_words(painter, note, self._note, note_font, theme.colour("text-muted"))

    def _label_place(self, room: QRect, value_font: QFont) -> QRect:
        """Return where the label lies: on the base line of the value, or above a note."""
        label_font = self._label_font
        height = height_of(label_font)
        if self._note:
            note_height = height_of(self._theme.font("caption", 500))
            top = room.bottom() + 1 - height - note_height
        elif self._centred:
            top = room.top() + (room.height() - height) // 2
        else:
            value = QFontMetrics(value_font)
            base = room.top() + (room.height() - value.height()) // 2 + value.ascent()
            top = base - QFontMetrics(label_font).ascent()
        return QRect(room.left(), top, room.width(), height)

    def _paint_label(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        row = Row(self, place, gap=self._theme.px(8))
        side = self._theme.px(18)
        icon_room = side + self._theme.px(8) if self._icon else 0
        width = min(width_of(self._label, self._label_font), place.width() - icon_room)
        paint_words(painter, row.take(max(0, width)), self._label, self._label_font, colour)
        if self._icon:
            muted = self._theme.colour("text-muted")
            row.icon(painter, self._theme.icon(self, self._icon, 18, muted))

    def _label_width(self) -> int:
        words = max(
            width_of(self._label, self._label_font),
            width_of(self._note, self._theme.font("caption", 500)),
        )
        return words + (self._theme.px(18, 8) if self._icon else 0)

    @property
    def _value_font(self) -> QFont:
        return self._theme.font(self._value_style, px=self._value_px)

    @property
    def _label_font(self) -> QFont:
        return self._theme.font("title", px=self._label_px)
