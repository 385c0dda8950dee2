"""One key of the keypad or of the letter keyboard."""

from math import ceil

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import (
    CENTRE,
    SQUEEZED_TO,
    paint_amount,
    paint_text,
    smaller,
    width_of,
)
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.painted_button import PaintedButton


class KeyButton(PaintedButton):
    """A key with a character, a word or an icon; it takes all the room it gets.

    Args:
        theme: the look of the till.
        object_name: the stable identifier.
        text: what stands on the key; empty if it has an icon.
        accessible_name: the exact name.
        function: a key that edits rather than types is darker.
        icon: name of the icon instead of a text.
        style: step of the type scale for the text.
        px: size of the text at scale 1, if not the step's.
        weight: weight of the text.
        height: smallest height in pixels at scale 1.
    """

    def __init__(  # noqa: PLR0913 - the look of a control is many small choices, all by name
        self,
        theme: Theme,
        object_name: str,
        text: str,
        *,
        accessible_name: str,
        function: bool = False,
        icon: str = "",
        style: str = "key",
        px: int | None = None,
        weight: int = 600,
        height: int = 72,
        parent: QWidget | None = None,
    ) -> None:
        self._text = text
        self._icon = icon
        self._style = style
        self._px = px
        self._weight = weight
        variant = "function" if function else "normal"
        super().__init__(
            theme, object_name, accessible_name, variant=variant, height=height, parent=parent
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def show_key(self, text: str, accessible_name: str) -> None:
        """Put another character or word on the key."""
        if (text, accessible_name) != (self._text, self.accessibleName()):
            self._text = text
            self.setAccessibleName(spoken(accessible_name))
            self.update()

    def content_width(self) -> int:
        """Return the width of the text or the icon, with padding."""
        content = self._theme.px(28) if self._icon else width_of(self._text, self._font)
        return content + self._theme.px(16)

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint the text or the icon in the middle; digits stay left to right."""
        if self._icon:
            picture = self._theme.icon(self, self._icon, 28, colour)
            side = self._theme.px(28)
            left = place.left() + (place.width() - side) // 2
            painter.drawPixmap(left, place.top() + (place.height() - side) // 2, picture)
        elif self._text.isascii():
            paint_amount(painter, place, self._text, self._font, colour, CENTRE)
        else:
            font = smaller(self._text, self._font, self._room, self._least_px)
            paint_text(painter, place, self._text, font, colour, CENTRE)

    def is_cut(self) -> bool:
        if self._icon:
            return False
        font = smaller(self._text, self._font, self._room, self._least_px)
        return width_of(self._text, font) > self._room

    @property
    def _room(self) -> int:
        return self.width() - self._theme.px(8)

    @property
    def _least_px(self) -> int:
        return ceil(self._theme.font("caption").pixelSize() * SQUEEZED_TO)

    @property
    def _font(self) -> QFont:
        return self._theme.font(self._style, self._weight, self._px, tabular=True)
