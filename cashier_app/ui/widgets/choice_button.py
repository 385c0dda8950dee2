"""The button for a choice with a second line: icon, title and a smaller line, an amount."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import Row, height_of, paint_amount, paint_text, smaller, width_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.painted_button import PaintedButton

_ICON = 26
_ICON_ROOMY = 32
_GAP = 10
_GAP_ROOMY = 16
_PADDING = 16
_PADDING_ROOMY = 22
_PADDING_DENSE = 10
_LEAST_PADDING = 6


class ChoiceButton(PaintedButton):
    """A button whose words stand at the start: "Phone" over "Used last".

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `SCREEN/name`.
        label: the visible title.
        second: the smaller line under it, none if empty.
        accessible_name: the exact name; the label if left out.
        icon: name of the icon before the words, none if empty.
        keys: keys that press it wherever the focus is.
        height: smallest height in pixels at scale 1 (72 for ways, 60 for recent customers).
        title_style: step of the type scale for the title (600).
        roomy: a larger icon with more room around it, for a tile.
        amount: what stands at the end, as high as both lines, none if empty.
    """

    def __init__(  # noqa: PLR0913 - the look of a control is many small choices, all by name
        self,
        theme: Theme,
        object_name: str,
        label: str,
        *,
        second: str = "",
        accessible_name: str = "",
        icon: str = "",
        keys: tuple[str, ...] = (),
        height: int = 72,
        title_style: str = "row",
        roomy: bool = False,
        amount: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._label = label
        self._second = second
        self._icon = icon
        self._title_style = title_style
        self._dense = False
        self._roomy = roomy
        self._amount = amount
        super().__init__(
            theme, object_name, accessible_name or label, height=height, keys=keys, parent=parent
        )

    def set_words(self, label: str, second: str = "", *, accessible_name: str = "") -> None:
        """Show another title and second line; the name follows the title."""
        self.setAccessibleName(spoken(accessible_name or label))
        if (label, second) == (self._label, self._second):
            return
        self._label, self._second = label, second
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon before the words."""
        if icon != self._icon:
            self._icon = icon
            self.updateGeometry()
            self.update()

    def set_dense(self, dense: bool) -> None:
        """Leave the icon out and take smaller letters, where there is little room."""
        self._dense = dense
        self.updateGeometry()
        self.update()

    @property
    def _shows_icon(self) -> bool:
        return bool(self._icon) and not self._dense

    @property
    def _style(self) -> str:
        return "body" if self._dense else self._title_style

    @property
    def _padding(self) -> int:
        return _PADDING_DENSE if self._dense else _PADDING_ROOMY if self._roomy else _PADDING

    @property
    def _icon_px(self) -> int:
        return _ICON_ROOMY if self._roomy else _ICON

    @property
    def _gap(self) -> int:
        return _GAP_ROOMY if self._roomy else _GAP

    @property
    def _amount_font(self) -> QFont:
        return self._theme.font(self._style, 600, tabular=True)

    @property
    def _amount_width(self) -> int:
        """The width of the amount and what stays free before it."""
        if not self._amount:
            return 0
        return width_of(self._amount, self._amount_font) + self._theme.px(self._gap)

    def is_cut(self) -> bool:
        icon = self._theme.px(self._icon_px, self._gap) if self._shows_icon else 0
        room = self.width() - icon - self._theme.px(_LEAST_PADDING, _LEAST_PADDING)
        room -= self._amount_width
        title = width_of(self._label, self._title_font(room))
        return max(title, width_of(self._second, self._theme.font("caption", 500))) > room

    def _title_font(self, room: int) -> QFont:
        font = self._theme.font(self._style, 600)
        return smaller(self._label, font, room, self._theme.font("caption").pixelSize())

    def content_width(self) -> int:
        """Return the icon beside the wider of the two lines, with padding."""
        icon = self._theme.px(self._icon_px, self._gap) if self._shows_icon else 0
        title = width_of(self._label, self._theme.font(self._style, 600))
        second = width_of(self._second, self._theme.font("caption", 500))
        words = max(title, second) + self._amount_width
        return icon + words + self._theme.px(self._padding, self._padding)

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint the icon in the middle of the height and the lines beside it."""
        theme = self._theme
        padding = theme.px(self._padding)
        if self.content_width() > self.width():
            padding = theme.px(_LEAST_PADDING)
        words = place.adjusted(padding, 0, -padding, 0)
        if self._shows_icon:
            row = Row(self, words, gap=theme.px(self._gap))
            row.icon(painter, theme.icon(self, self._icon, self._icon_px, colour))
            words = row.rest()
        if self._amount:
            row = Row(self, words)
            words = row.take(words.width() - self._amount_width)
            paint_amount(painter, row.rest(), self._amount, self._amount_font, colour)
        title_font = self._title_font(words.width())
        if not self._second:
            paint_text(painter, words, self._label, title_font, colour)
            return
        second_font = theme.font("caption", 500)
        second_colour = theme.colour("text-muted") if self.isEnabled() else colour
        title_height = height_of(title_font)
        second_height = height_of(second_font)
        top = words.top() + (words.height() - title_height - second_height - theme.px(3)) // 2
        title = QRect(words.left(), top, words.width(), title_height)
        paint_text(painter, title, self._label, title_font, colour)
        under = QRect(words.left(), title.bottom() + 1 + theme.px(3), words.width(), second_height)
        paint_text(painter, under, self._second, second_font, second_colour)
