"""The tile of a product that is sold without scanning: its name, and its price at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cashier_app.ui.line_breaking import wrapped
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import (
    CENTRE,
    direction_of,
    fitting,
    height_of,
    paint_text,
    width_of,
)
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.painted_button import PaintedButton

_PADDING_ACROSS = 13
_PADDING_DOWN = 11
_NAME_LINES = 2
_LOW = 72


class QuickKey(PaintedButton):
    """A tile that grows with the place it gets; a long name takes two lines.

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `sale/quick-key-bananas`.
        name: the product's name.
        price: the price with its unit, as shown at the foot.
        accessible_name: the exact name, `Quick key Bananas`.
        icon: name of an icon: then icon and name stand in the middle, as on *All keys*.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        name: str,
        price: str = "",
        *,
        accessible_name: str,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._name = name
        self._price = price
        self._icon = icon
        variant = "tile-more" if icon else "tile"
        super().__init__(
            theme, object_name, accessible_name, variant=variant, height=60, parent=parent
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def set_product(self, name: str, price: str, *, accessible_name: str) -> None:
        """Show another product."""
        self.setAccessibleName(spoken(accessible_name))
        if (name, price) == (self._name, self._price):
            return
        self._name = name
        self._price = price
        self.tell_what_is_cut()
        self.update()

    def is_cut(self) -> bool:
        """Whether the name is too long for the lines that there are."""
        if self._icon:
            return super().is_cut()
        return " ".join(self._name_lines(self._inside(self.rect()))) != " ".join(self._name.split())

    def content_width(self) -> int:
        """Return the width of the name on one line, with padding."""
        name = width_of(self._name, self._theme.font("body-large", 600))
        return name + self._theme.px(_PADDING_ACROSS, _PADDING_ACROSS)

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint name and price, or icon and name in the middle."""
        inside = self._inside(place)
        if self._icon:
            self._paint_in_the_middle(painter, inside, colour)
        else:
            self._paint_product(painter, inside, colour)

    def _inside(self, place: QRect) -> QRect:
        across, down = self._theme.px(_PADDING_ACROSS), self._theme.px(_PADDING_DOWN)
        return place.adjusted(across, down, -across, -down)

    def _name_lines(self, inside: QRect) -> Sequence[str]:
        font = self._name_font(inside.width())
        room = inside.height() - height_of(self._price_font)
        lines = min(_NAME_LINES, max(1, room // height_of(font)))
        return wrapped(self._name, font, inside.width(), lines)

    @property
    def _price_font(self) -> QFont:
        return self._theme.font("caption", 500, tabular=True)

    def _paint_product(self, painter: QPainter, inside: QRect, colour: QColor) -> None:
        name_font, price_font = self._name_font(inside.width()), self._price_font
        line = height_of(name_font)
        foot = QRect(inside)
        foot.setTop(inside.bottom() + 1 - height_of(price_font))
        direction = direction_of(self._name, self.layoutDirection())
        for place, words in enumerate(self._name_lines(inside)):
            row = QRect(inside.left(), inside.top() + place * line, inside.width(), line)
            paint_text(painter, row, words, name_font, colour, direction=direction)
        muted = self._theme.colour("text-muted") if self.isEnabled() else colour
        paint_text(painter, foot, self._price, price_font, muted)

    def _name_font(self, width: int) -> QFont:
        """Return a font in which the longest word is not broken; low tiles have a smaller one."""
        low = self.height() < self._theme.px(_LOW)
        font = self._theme.font("caption" if low else "body-large", 600)
        longest = max(self._name.split(), key=len, default="")
        return fitting(longest, font, width)

    def _paint_in_the_middle(self, painter: QPainter, inside: QRect, colour: QColor) -> None:
        font = self._theme.font("body", 600)
        picture = self._theme.icon(self, self._icon, 22, self._theme.colour("text-muted"))
        side = self._theme.px(22)
        gap = self._theme.px(6)
        line = height_of(font)
        top = inside.top() + (inside.height() - side - gap - line) // 2
        painter.drawPixmap(inside.center().x() - side // 2, top, picture)
        words = QRect(inside.left(), top + side + gap, inside.width(), line)
        paint_text(painter, words, self._name, font, colour, CENTRE)
