"""A chip of the top bar: the state of connection or printer, or who works here."""

from typing import Literal

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from cashier_app.ui.text_painting import CENTRE, Row, paint_amount, paint_text, width_of
from cashier_app.ui.theme import Theme, restyle
from cashier_app.ui.widgets.painted_button import PaintedButton

ChipKind = Literal["plain", "ok", "warn", "bad", "strong"]

_BADGE = 26
_GAP = 8
_ICON = 22
_PADDING = 12
_LEAST_PADDING = 6


class Chip(PaintedButton):
    """A button that says a state in words and can be tapped for more.

    Its accessible name is fixed (`Connection`), its description is the state (`Connected`).

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `top-bar/connection`.
        accessible_name: the exact name.
        keys: keys that press it wherever the focus is.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        accessible_name: str,
        *,
        keys: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        self._kind: ChipKind = "plain"
        self._icon = ""
        self._text = ""
        self._badge = ""
        self._text_after = ""
        self._whole = ""
        super().__init__(theme, object_name, accessible_name, height=48, keys=keys, parent=parent)

    def show_state(
        self,
        kind: ChipKind,
        icon: str,
        text: str,
        *,
        badge: str = "",
        text_after: str = "",
        description: str = "",
        whole: str = "",
    ) -> None:
        """Show a state.

        Args:
            kind: `ok` tints the icon, `warn` and `bad` fill the chip, `strong` is for a name.
            icon: name of the icon.
            text: the words, may be empty on a narrow screen.
            badge: a number in a round badge after the words, none if empty.
            text_after: words after the badge.
            description: the state for assistive technology; the visible words if left out.
            whole: what a pointer reads where the words say less than that.
        """
        self.set_description(description or " ".join(filter(None, (text, badge, text_after))))
        self._whole = whole
        shown = (kind, icon, text, badge, text_after)
        if shown != (self._kind, self._icon, self._text, self._badge, self._text_after):
            self._icon, self._text = icon, text
            self._badge, self._text_after = badge, text_after
            if kind != self._kind:
                self._kind = kind
                self.setProperty("kind", kind)
                restyle(self)
            self.updateGeometry()
            self.update()
        self.tell_what_is_cut()

    def content_width(self) -> int:
        """Return icon, words, badge and words beside each other, with padding."""
        theme = self._theme
        widths = [theme.px(_ICON)]
        widths += [width_of(text, self._font) for text in (self._text, self._text_after) if text]
        if self._badge:
            widths.append(self._badge_width())
        return sum(widths) + theme.px(_GAP) * (len(widths) - 1) + 2 * theme.px(_PADDING)

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint the parts from the start; the words give way when there is too little room."""
        theme = self._theme
        missing = max(0, self.content_width() - place.width())
        # The padding gives way before the words do.
        padding = (
            theme.px(_PADDING) - min(missing + 1, theme.px(_PADDING - _LEAST_PADDING) * 2) // 2
        )
        missing = self._missing
        row = Row(self, place.adjusted(padding, 0, -padding, 0), gap=theme.px(_GAP))
        tint = theme.colour("success") if self._kind == "ok" else colour
        row.icon(painter, theme.icon(self, self._icon, _ICON, tint))
        words = theme.colour("text") if self._kind == "strong" else colour
        if self._text:
            width = max(0, width_of(self._text, self._font) - missing)
            paint_text(painter, row.take(width), self._text, self._font, words)
        if self._badge:
            self._paint_badge(painter, row.take(self._badge_width()))
        if self._text_after:
            width = width_of(self._text_after, self._font)
            paint_text(painter, row.take(width), self._text_after, self._font, words)

    @property
    def words(self) -> str:
        """The words that are shown, without the badge between them."""
        return " ".join(filter(None, (self._text, self._text_after)))

    def tell_what_is_cut(self) -> None:
        """Let a pointer read what is left out, or the whole of words that are shortened."""
        if self._whole:
            self.setToolTip(self._whole)
        else:
            super().tell_what_is_cut()

    def is_cut(self) -> bool:
        return self._missing > 0

    @property
    def _missing(self) -> int:
        """How many pixels of the words there is no room for."""
        spared = 2 * self._theme.px(_PADDING - _LEAST_PADDING)
        return max(0, self.content_width() - spared - self.width())

    @property
    def _font(self) -> QFont:
        return self._theme.font("caption", 500 if self._kind in {"plain", "ok"} else 600)

    def _badge_width(self) -> int:
        digits = width_of(self._badge, self._theme.font("caption", 700)) + self._theme.px(16)
        return max(self._theme.px(_BADGE), digits)

    def _paint_badge(self, painter: QPainter, place: QRect) -> None:
        theme = self._theme
        height = theme.px(_BADGE)
        box = QRectF(place.left(), place.center().y() - height / 2 + 1, place.width(), height)
        token = "danger" if self._kind == "bad" else "warning"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(token))
        painter.drawRoundedRect(box, height / 2, height / 2)
        digits = theme.colour(f"on-{token}")
        paint_amount(painter, place, self._badge, theme.font("caption", 700), digits, CENTRE)
