"""A small label in a coloured box: the customer's tier, the state of a tender part."""

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import Row, paint_words, painter_on, width_of
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
        self.setAccessibleName(spoken(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(tag_width(self._theme, self._text, self._icon), self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self._theme.size(2 * _PADDING, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_tag(
            painter_on(self), self, self._theme, self.rect(), self._text, self._kind, self._icon
        )


def tag_width(theme: Theme, text: str, icon: str) -> int:
    """Return the width in pixels of a tag with these words and this icon."""
    sign = theme.px(_ICON, _GAP) if icon else 0
    return sign + width_of(text, theme.font("caption", 600)) + 1 + theme.px(_PADDING, _PADDING)


def paint_tag(
    painter: QPainter,
    widget: QWidget,
    theme: Theme,
    place: QRect,
    text: str,
    kind: TagKind,
    icon: str,
) -> None:
    """Paint a tag that fills the place; rows of a table paint theirs instead of holding widgets."""
    fill, ink = _COLOURS[kind]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(fill))
    painter.drawRoundedRect(place, theme.px(_RADIUS), theme.px(_RADIUS))
    padding = theme.px(_PADDING)
    row = Row(widget, place.adjusted(padding, 0, -padding, 0), gap=theme.px(_GAP))
    if icon:
        row.icon(painter, theme.icon(widget, icon, _ICON, theme.colour(ink)))
    paint_words(painter, row.rest(), text, theme.font("caption", 600), theme.colour(ink))
