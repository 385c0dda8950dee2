"""The button for an act: icon, label and, in a little box, the key that does the same."""

from typing import Literal

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from cashier_app.domain.frozen import frozen
from cashier_app.ui.label_fitting import FittedLabel, fitted_label, least_width
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import CENTRE, Row, height_of, paint_text, width_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.key_hint import key_hint_width, paint_key_hint
from cashier_app.ui.widgets.painted_button import PaintedButton

ButtonSize = Literal["small", "normal", "large", "primary"]


@frozen
class _Measure:
    height: int
    style: str
    weight: int
    padding: int
    icon: int


@frozen
class _Content:
    """What stands in the box: the words, the key if there is room for it, and how wide they are."""

    label: FittedLabel
    words: int
    hint: str
    width: int
    gap: int


_MEASURES: dict[ButtonSize, _Measure] = {
    "small": _Measure(48, "body", 600, 14, 20),
    "normal": _Measure(56, "row", 600, 20, 24),
    "large": _Measure(64, "title", 600, 20, 24),
    "primary": _Measure(80, "primary", 700, 20, 30),
}
_GAP = 10
_LEAST_PADDING = 8


class ActionButton(PaintedButton):
    """A button with a centred label, which takes two lines or smaller letters to stay whole.

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `SCREEN/name`.
        label: the visible words.
        accessible_name: the exact name; the label if left out.
        variant: `normal`, `primary`, `reward`, `danger`, `danger-outline`, `quiet`,
            `quiet-muted`, `quiet-danger`.
        size: `small` 48, `normal` 56, `large` 64, `primary` 80 pixels high at scale 1.
        icon: name of the icon before the label, none if empty.
        icon_px: another icon size than the button size has.
        hint: the key shown in the little box, none if empty; `keys` makes it work.
        keys: keys that press it wherever the focus is.
        height: another height than the size has, in pixels at scale 1.
    """

    def __init__(  # noqa: PLR0913 - the look of a control is many small choices, all by name
        self,
        theme: Theme,
        object_name: str,
        label: str,
        *,
        accessible_name: str = "",
        variant: str = "normal",
        size: ButtonSize = "normal",
        icon: str = "",
        icon_px: int = 0,
        hint: str = "",
        keys: tuple[str, ...] = (),
        height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        self._measure = _MEASURES[size]
        self._label = label
        self._icon = icon
        self._icon_px = icon_px or self._measure.icon
        self._hint = hint
        self._arranged: tuple[object, _Content] | None = None
        super().__init__(
            theme,
            object_name,
            accessible_name or label,
            variant=variant,
            height=height or self._measure.height,
            keys=keys,
            parent=parent,
        )

    @property
    def label(self) -> str:
        """The visible words."""
        return self._label

    def set_label(self, label: str, *, accessible_name: str = "", icon: str | None = None) -> None:
        """Show other words and, if given, another icon; the name follows the words."""
        self.setAccessibleName(spoken(accessible_name or label))
        shown = (label, self._icon if icon is None else icon)
        if shown == (self._label, self._icon):
            return
        self._label, self._icon = shown
        self.updateGeometry()
        self.update()

    def set_size(self, size: ButtonSize) -> None:
        """Use the height, font and padding of another size; the icon keeps its own."""
        self._measure = _MEASURES[size]
        self.set_height(self._measure.height)

    def set_hint(self, hint: str) -> None:
        """Show another key in the little box."""
        if hint != self._hint:
            self._hint = hint
            self.update()

    def content_width(self) -> int:
        """Return icon, label and hint beside each other, with the padding of the size."""
        return self._row_width(self._label, self._hint) + 2 * self._padding

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint icon, label and hint as one centred row; the hint is the first to go."""
        content = self._content(place.width())
        row = Row(self, place, content.width, content.gap)
        if self._icon:
            row.icon(painter, self._theme.icon(self, self._icon, self._icon_px, colour))
        if self._label:
            self._paint_label(painter, row.take(content.words), content.label, colour)
        if content.hint:
            place = row.take(key_hint_width(content.hint, self._theme))
            paint_key_hint(painter, place, content.hint, self._theme, colour)

    def is_cut(self) -> bool:
        return bool(self._label) and not self._fitted().whole

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if not self._label:
            return least
        words = least_width(self._label, self._label_font, self._room.height(), self._least_px)
        needed = words + self._icon_width + 2 * self._theme.px(_LEAST_PADDING)
        return QSize(max(least.width(), needed), least.height())

    def _content(self, width: int) -> _Content:
        """Return what is painted into this width; it is worked out again when it is another."""
        told = (self._label, self._icon, self._icon_px, self._hint, self._measure)
        asked = (*told, width, self.size(), self._label_font, self._theme.scale)
        if self._arranged is None or self._arranged[0] != asked:
            self._arranged = (asked, self._arrange(width))
        return self._arranged[1]

    def _arrange(self, width: int) -> _Content:
        room = width - 2 * self._padding
        hint = self._hint if self._row_width(self._label, self._hint) <= room else ""
        label = self._fitted()
        gap = self._theme.px(_GAP)
        words = label.width if self._label else 0
        beside = self._row_width("", hint)
        width = beside + words + (gap if beside and words else 0)
        return _Content(label, words, hint, width, gap)

    def _fitted(self) -> FittedLabel:
        return fitted_label(self._label, self._label_font, self._room, self._least_px)

    def _paint_label(
        self, painter: QPainter, place: QRect, label: FittedLabel, colour: QColor
    ) -> None:
        height = height_of(label.font)
        if len(label.lines) > 1:
            place.setTop(place.top() + (place.height() - height * len(label.lines)) // 2)
            place.setHeight(height)
        for line in label.lines:
            paint_text(painter, place, line, label.font, colour, CENTRE)
            place.translate(0, height)

    @property
    def _room(self) -> QSize:
        """The place of the words: the padding gives way before they do, and the hint went first."""
        beside = self._icon_width + 2 * self._padding
        if width_of(self._label, self._label_font) + beside > self.width():
            beside = self._icon_width + 2 * self._theme.px(_LEAST_PADDING)
        return QSize(self.width() - beside, self.height() - self._theme.px(4))

    @property
    def _icon_width(self) -> int:
        return self._theme.px(self._icon_px, _GAP) if self._icon else 0

    @property
    def _least_px(self) -> int:
        return self._theme.font("caption").pixelSize()

    @property
    def _label_font(self) -> QFont:
        return self._theme.font(self._measure.style, self._measure.weight)

    @property
    def _padding(self) -> int:
        return self._theme.px(self._measure.padding)

    def _row_width(self, label: str, hint: str) -> int:
        parts = []
        if self._icon:
            parts.append(self._theme.px(self._icon_px))
        if label:
            parts.append(width_of(label, self._label_font))
        if hint:
            parts.append(key_hint_width(hint, self._theme))
        return sum(parts) + self._theme.px(_GAP) * max(0, len(parts) - 1)
