"""The button that sets an amount: the amount, with a small caption above it if it has a name."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import CENTRE, height_of, paint_amount, paint_text, width_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.painted_button import PaintedButton

_PADDING = 12
_LEAST_PADDING = 4


class AmountButton(PaintedButton):
    """A quick amount: "€40.00", or "Exact cash" over "€34.90".

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `SCREEN/name`.
        amount: the amount as shown.
        caption: the small words above it, none if empty.
        accessible_name: the exact name, for example `Cash received €40.00`.
        amount_px: size of the amount in pixels at scale 1.
        height: smallest height in pixels at scale 1.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        amount: str,
        *,
        accessible_name: str,
        caption: str = "",
        amount_px: int = 26,
        height: int = 92,
        parent: QWidget | None = None,
    ) -> None:
        self._amount = amount
        self._caption = caption
        self._amount_px = amount_px
        super().__init__(theme, object_name, accessible_name, height=height, parent=parent)

    def set_amount(self, amount: str, caption: str = "", *, accessible_name: str = "") -> None:
        """Show another amount and caption; the name changes only if one is given."""
        if accessible_name:
            self.setAccessibleName(spoken(accessible_name))
        if (amount, caption) == (self._amount, self._caption):
            return
        self._amount = amount
        self._caption = caption
        self.updateGeometry()
        self.update()

    def content_width(self) -> int:
        """Return the wider of amount and caption, with padding."""
        words = width_of(self._caption, self._caption_font)
        amount = width_of(self._amount, self._amount_font)
        return max(amount, words) + self._theme.px(_PADDING, _PADDING)

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint the amount in the middle, the caption right above it."""
        theme = self._theme
        padding = theme.px(_PADDING if self.content_width() <= self.width() else _LEAST_PADDING)
        place = place.adjusted(padding, 0, -padding, 0)
        if not self._caption:
            paint_amount(painter, place, self._amount, self._amount_font, colour, CENTRE)
            return
        caption_height = height_of(self._caption_font) + theme.px(2)
        amount_height = height_of(self._amount_font)
        top = place.top() + (place.height() - caption_height - amount_height) // 2
        caption = QRect(place.left(), top, place.width(), caption_height)
        paint_text(painter, caption, self._caption, self._caption_font, colour, CENTRE)
        amount = QRect(place.left(), caption.bottom() + 1, place.width(), amount_height)
        paint_amount(painter, amount, self._amount, self._amount_font, colour, CENTRE)

    def is_cut(self) -> bool:
        # An amount is written smaller where it has to be; its caption is as small as words get.
        room = self.width() - self._theme.px(_LEAST_PADDING, _LEAST_PADDING)
        return width_of(self._caption, self._caption_font) > room

    @property
    def _amount_font(self) -> QFont:
        return self._theme.font("amount-tile", px=self._amount_px)

    @property
    def _caption_font(self) -> QFont:
        return self._theme.font("caption", 500)
