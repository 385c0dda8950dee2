"""Read-only figures: a label with a value, one node `LABEL: VALUE` for assistive technology."""

from math import ceil
from typing import Literal

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import (
    SQUEEZED_TO,
    START,
    Row,
    height_of,
    paint_amount,
    paint_text,
    paint_words,
    painter_on,
    smaller,
    width_of,
)
from cashier_app.ui.theme import Theme, restyle

FigureTone = Literal["text", "muted", "reward", "on-reward"]

_TONES: dict[FigureTone, str] = {
    "text": "text",
    "muted": "text-muted",
    "reward": "reward-text",
    "on-reward": "on-reward",
}
_GAP = 12


class Figure(QLabel):
    """What all figures share; subclasses say how label and value lie.

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `sale/to-pay`.
        tone: colour of the figure.
        height: height in pixels at scale 1.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        *,
        tone: FigureTone = "text",
        height: int = 30,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self._tone: FigureTone = tone
        self._label = self._value = self._note = self._icon = ""
        self.setObjectName(object_name)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_figure(
        self,
        label: str,
        value: str,
        *,
        note: str = "",
        icon: str = "",
        tone: FigureTone | None = None,
        accessible_name: str = "",
    ) -> None:
        """Show a label with its value.

        Args:
            label: the visible words.
            value: the amount or other value as shown.
            note: a smaller line under the label of a hero figure, such as "if confirmed".
            icon: an icon after the label, such as `refresh-cw` while an answer is awaited.
            tone: another colour than before.
            accessible_name: another name than `LABEL: VALUE`.
        """
        self.setAccessibleName(spoken(accessible_name or f"{label}: {value}"))
        self._colour_by(tone)
        shown = (label, value, note, icon)
        if shown == (self._label, self._value, self._note, self._icon):
            return
        wanted = self.sizeHint()
        self._label, self._value, self._note, self._icon = shown
        # Digits are as wide as each other: most amounts ask for no other place than the last.
        if self.sizeHint() != wanted:
            self.updateGeometry()
        self.update()

    def _colour_by(self, tone: FigureTone | None) -> None:
        if tone is not None and tone != self._tone:
            self._tone = tone
            self.setProperty("tone", tone)
            restyle(self)

    @property
    def label(self) -> str:
        """The label as given, not as shortened."""
        return self._label

    @property
    def value(self) -> str:
        """The value as shown."""
        return self._value

    def sizeHint(self) -> QSize:
        return QSize(self.content_width(), self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        self.paint_content(painter, self.rect(), self._theme.colour(_TONES[self._tone]))

    def content_width(self) -> int:
        """Return the width in pixels that label and value need to be shown whole."""
        raise NotImplementedError

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint label and value; subclasses say where."""
        raise NotImplementedError


class RowFigure(Figure):
    """Label at the start, value at the end, as in the totals; rows are 30 or 34 pixels high.

    Args:
        theme: the look of the till.
        object_name: the stable identifier.
        tone: colour of label and value.
        bold: which of the two is bold.
        height: height in pixels at scale 1.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        *,
        tone: FigureTone = "text",
        bold: Literal["label", "value"] = "value",
        height: int = 30,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, object_name, tone=tone, height=height, parent=parent)
        self._bold = bold

    def set_bold(self, bold: Literal["label", "value"]) -> None:
        """Make the other of the two bold: a heading has a bold label and no value."""
        self._bold = bold
        self.update()

    def content_width(self) -> int:
        """Return label and value beside each other."""
        label = width_of(self._label, self._label_font)
        return label + self._theme.px(_GAP) + width_of(self._value, self._value_font)

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint the value whole and the label in what is left."""
        value_width = min(width_of(self._value, self._value_font), place.width())
        row = Row(self, place)
        room = max(0, place.width() - value_width - self._theme.px(_GAP))
        paint_words(painter, row.take(room), self._label, self._label_font, colour)
        paint_amount(painter, place, self._value, self._value_font, colour)

    @property
    def _label_font(self) -> QFont:
        if self._bold == "label":
            return self._theme.font("body", 600)
        return self._theme.font("body-large")

    @property
    def _value_font(self) -> QFont:
        if self._bold == "label":
            return self._theme.font("body", tabular=True)
        return self._theme.font("amount-row", px=18)


class TileFigure(Figure):
    """A small label over the value, in a box, as the limits of a spend request."""

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        *,
        tone: FigureTone = "text",
        height: int = 78,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, object_name, tone=tone, height=height, parent=parent)
        self.setProperty("box", "tile")

    def content_width(self) -> int:
        """Return the wider of label and value, with padding."""
        label = width_of(self._label, self._theme.font("caption"))
        value = width_of(self._value, self._theme.font("amount-tile"))
        return max(label, value) + self._theme.px(17, 17)

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint label and value at the start, together in the middle of the height."""
        theme = self._theme
        inside = place.adjusted(theme.px(17), 0, -theme.px(17), 0)
        label_font = theme.font("caption")
        value_font = theme.font("amount-tile")
        label_height = height_of(label_font)
        value_height = height_of(value_font)
        top = inside.top() + (inside.height() - label_height - value_height) // 2
        label = QRect(inside.left(), top, inside.width(), label_height)
        on_soft = self._tone == "reward"
        label_colour = theme.colour("text" if on_soft else "text-muted")
        paint_words(painter, label, self._label, label_font, label_colour)
        value = QRect(inside.left(), label.bottom() + 1, inside.width(), value_height)
        paint_amount(painter, value, self._value, value_font, colour, START)


class InlineFigure(Figure):
    """The value right after the label, as `Wallet €18.75` beside the customer's name.

    Args:
        theme: the look of the till.
        object_name: the stable identifier.
        tone: colour of label and value; a muted figure is not bold.
        style: step of the type scale.
        height: height in pixels at scale 1.
        value_alone: the value says enough where there is no room for the label besides.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        *,
        tone: FigureTone = "text",
        style: str = "body",
        height: int = 30,
        value_alone: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, object_name, tone=tone, height=height, parent=parent)
        self._style = style
        self._value_alone = value_alone

    def content_width(self) -> int:
        """Return label and value with a space between."""
        return width_of(f"{self._label} ", self._font) + width_of(self._value, self._font)

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint the value after the label, both smaller or the label shortened if they must be."""
        own = self._font
        least = ceil(own.pixelSize() * SQUEEZED_TO)
        font = smaller(f"{self._label} {self._value}", own, place.width() - 1, least)
        value_width = min(width_of(self._value, font), place.width())
        gap = width_of(f"{self._label} ", font) - width_of(self._label, font)
        room = max(0, place.width() - value_width - gap)
        label_width = min(width_of(self._label, font), room)
        if self._value_alone and label_width < width_of(self._label, font):
            font = smaller(self._value, own, place.width() - 1, least)
            paint_amount(painter, place, self._value, font, colour, START)
            return
        row = Row(self, place, gap=gap)
        paint_text(painter, row.take(label_width), self._label, font, colour)
        paint_amount(painter, row.take(value_width), self._value, font, colour, START)

    @property
    def _font(self) -> QFont:
        weight = 400 if self._tone == "muted" else 600
        return self._theme.font(self._style, weight, tabular=True)
