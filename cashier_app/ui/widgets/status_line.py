"""A line that says how things stand, with an icon: under a field, in the reward band."""

from typing import Literal

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cashier_app.ui.line_breaking import wrapped_smaller
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import (
    Row,
    direction_of,
    height_of,
    paint_text,
    painter_on,
    width_of,
)
from cashier_app.ui.theme import Theme

StatusKind = Literal["muted", "text", "ok", "warn", "bad", "on-reward", "reward"]

# The colours of words and icon, and the weight of the words.
_LOOKS: dict[StatusKind, tuple[str, str, int]] = {
    "muted": ("text-muted", "text-muted", 400),
    "text": ("text", "text", 400),
    "ok": ("success-text", "success-text", 600),
    "warn": ("warning-text", "warning-text", 600),
    "bad": ("danger-text", "danger-text", 600),
    "on-reward": ("on-reward", "on-reward", 400),
    "reward": ("text", "reward-text", 500),
}
_GAP = 8
_LEAST_LINE = 22


class StatusLine(QLabel):
    """Words with an icon; its height is reserved, so that nothing moves when it speaks.

    Args:
        theme: the look of the till.
        object_name: the stable identifier.
        lines: lines to keep free; longer words are written smaller, on one more line if its place
            is high enough for that, and only then shortened.
        icon_px: size of the icon in pixels at scale 1.
        style: step of the type scale.
        middle: words that need fewer lines stand in the middle of their place, as beside a button.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str = "",
        *,
        lines: int = 1,
        icon_px: int = 20,
        style: str = "caption",
        middle: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self._icon_px = icon_px
        self._style = style
        self._middle = middle
        self._text = self._icon = ""
        self._kind: StatusKind = "muted"
        self.setObjectName(object_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_status(
        self,
        text: str,
        kind: StatusKind = "muted",
        icon: str = "",
        *,
        accessible_name: str = "",
    ) -> None:
        """Show words; empty ones leave the place empty.

        Args:
            text: the words.
            kind: colour of words and icon; `ok`, `warn` and `bad` are bold; with `reward` only
                the icon is plum.
            icon: name of the icon before the words, none if empty.
            accessible_name: another name than the words, `Preview state: up to date`.
        """
        self.setAccessibleName(spoken(accessible_name or text))
        shown = (text, kind, icon)
        if shown == (self._text, self._kind, self._icon):
            return
        self._text, self._kind, self._icon = shown
        self.updateGeometry()
        self.update()

    def set_lines(self, lines: int) -> None:
        """Keep another number of lines free."""
        self._lines = lines
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """The words as given."""
        return self._text

    def sizeHint(self) -> QSize:
        icon = self._theme.px(self._icon_px, _GAP) if self._icon else 0
        return QSize(icon + width_of(self._text, self._font) + 1, self._line * self._lines)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._line * self._lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        painter = painter_on(self)
        ink, icon_ink, _ = _LOOKS[self._kind]
        colour = self._theme.colour(ink)
        font, lines = self._broken()
        line = self._line if len(lines) <= self._lines else height_of(font)
        free = self.height() - line * len(lines) if self._middle else 0
        first = QRect(0, max(0, free) // 2, self.width(), line)
        row = Row(self, first, gap=self._theme.px(_GAP))
        if self._icon:
            tint = self._theme.colour(icon_ink)
            row.icon(painter, self._theme.icon(self, self._icon, self._icon_px, tint))
        place = row.rest()
        direction = direction_of(self._text, self.layoutDirection())
        for words in lines:
            paint_text(painter, place, words, font, colour, direction=direction)
            place.translate(0, line)

    def _broken(self) -> tuple[QFont, list[str]]:
        icon = self._theme.px(self._icon_px, _GAP) if self._icon else 0
        width = self.width() - icon
        if self._lines == 1 and width_of(self._text, self._font) <= width:
            return self._font, [self._text]
        return wrapped_smaller(self._text, self._font, width, self._lines, self.height())

    @property
    def _font(self) -> QFont:
        return self._theme.font(self._style, _LOOKS[self._kind][2])

    @property
    def _line(self) -> int:
        return max(height_of(self._font), self._theme.px(min(_LEAST_LINE, self._icon_px + 2)))
