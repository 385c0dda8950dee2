"""A small label in a coloured box: the customer's tier, the state of a tender part."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cashier_app.ui.text_painting import Row, paint_text, painter_on, width_of
from cashier_app.ui.theme import Theme

TagKind = Literal["reward", "ok", "bad", "warn", "plain"]

_COLOURS: dict[TagKind, tuple[str, str]] = {
    "reward": ("reward-soft", "reward-text"),
    "ok": ("success-soft", "success-text"),
    "bad": ("danger-soft", "danger-text"),
    "warn": ("warning-soft", "warning-text"),
    "plain": ("surface-sunken", "text"),
}
_GAP = 6
_HEIGHT = 26
_ICON = 16
_PADDING = 9
_RADIUS = 6


class Tag(QLabel):
    """Words with an icon in a box of one line.

    Args:
        theme: the look of the till.
        text: the words.
        kind: colours of box and words.
        icon: name of the icon before the words, none if empty.
        object_name: the stable identifier, if programs look for it.
        height: height in pixels at scale 1.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: TagKind = "reward",
        *,
        icon: str = "",
        object_name: str = "",
        height: int = _HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self.setObjectName(object_name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_tag(text, kind, icon)
        theme.changed.connect(self.updateGeometry)

    def show_tag(self, text: str, kind: TagKind = "reward", icon: str = "") -> None:
        """Show other words, colours and icon."""
        self._text = text
        self._kind: TagKind = kind
        self._icon = icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        icon = self._theme.px(_ICON, _GAP) if self._icon else 0
        width = icon + width_of(self._text, self._font) + 1 + self._theme.px(_PADDING, _PADDING)
        return QSize(width, self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self._theme.size(2 * _PADDING, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_on(self)
        fill, ink = _COLOURS[self._kind]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(self.rect(), theme.px(_RADIUS), theme.px(_RADIUS))
        padding = theme.px(_PADDING)
        row = Row(self, self.rect().adjusted(padding, 0, -padding, 0), gap=theme.px(_GAP))
        if self._icon:
            row.icon(painter, theme.icon(self, self._icon, _ICON, theme.colour(ink)))
        paint_text(painter, row.rest(), self._text, self._font, theme.colour(ink))

    @property
    def _font(self) -> QFont:
        return self._theme.font("caption", 600)
