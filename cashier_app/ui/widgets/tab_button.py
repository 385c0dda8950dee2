"""A tab of the top bar."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import Row, paint_text, smaller, width_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.painted_button import PaintedButton

_GAP = 8
_ICON = 20
_PADDING = 14
_LEAST_PADDING = 8


class TabButton(PaintedButton):
    """A tab with icon and word; `set_selected` marks the screen that is shown.

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `top-bar/sale`.
        label: the visible word, which is the name too.
        icon: name of the icon.
        keys: keys that press it wherever the focus is.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        label: str,
        *,
        icon: str,
        keys: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        self._label = label
        self._icon = icon
        super().__init__(theme, object_name, label, height=48, keys=keys, parent=parent)

    def set_label(self, label: str) -> None:
        """Show another word, as after a change of language."""
        self._label = label
        self.setAccessibleName(spoken(label))
        self.updateGeometry()
        self.update()

    def content_width(self) -> int:
        """Return icon and word beside each other; the bolder word, so that tabs never move."""
        word = width_of(self._label, self._theme.font("body", 600))
        return word + self._theme.px(_ICON, _GAP, _PADDING, _PADDING)

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint icon and word from the start."""
        px = self._theme.px
        padding = px(_PADDING if self._is_roomy else _LEAST_PADDING)
        row = Row(self, place.adjusted(padding, 0, -padding, 0), gap=px(_GAP))
        row.icon(painter, self._theme.icon(self, self._icon, _ICON, colour))
        words = row.rest()
        font = smaller(self._label, self._font, words.width(), self._least_px)
        paint_text(painter, words, self._label, font, colour)

    def is_cut(self) -> bool:
        room = self.width() - self._theme.px(_ICON, _GAP, _LEAST_PADDING, _LEAST_PADDING)
        font = smaller(self._label, self._font, room, self._least_px)
        return not self._is_roomy and width_of(self._label, font) > room

    @property
    def _is_roomy(self) -> bool:
        return self.content_width() <= self.width()

    @property
    def _least_px(self) -> int:
        return self._theme.font("caption").pixelSize()

    @property
    def _font(self) -> QFont:
        return self._theme.font("body", 600 if self.isChecked() else 500)
