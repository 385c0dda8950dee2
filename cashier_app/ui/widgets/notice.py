"""A message in its own box: what happened, what is safe, what to do next."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from cashier_app.domain.frozen import frozen
from cashier_app.ui.line_breaking import lay_out
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import height_of, painter_on
from cashier_app.ui.theme import Theme, restyle

NoticeKind = Literal["info", "ok", "warn", "bad", "plain"]

_ICON_COLOURS: dict[NoticeKind, str] = {
    "info": "accent-text",
    "ok": "success-text",
    "warn": "warning-text",
    "bad": "danger-text",
    "plain": "accent-text",
}
_ACROSS = 18
_DOWN = 14
_GAP = 12
_ICON = 26
_LEADING = 1.1


@frozen
class NoticeLine:
    """One paragraph: words that lead in bold ("Safe:"), and the text after them."""

    lead: str
    text: str

    @property
    def words(self) -> str:
        """Lead and text together."""
        return f"{self.lead} {self.text}".strip()


class Notice(QLabel):
    """Icon, bold title and paragraphs; it grows downwards with its words.

    Args:
        theme: the look of the till.
        object_name: the stable identifier.
        style: step of the type scale of title and paragraphs.
        title_style: another step for the title.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str = "",
        *,
        style: str = "body",
        title_style: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._style = style
        self._title_style = title_style or style
        self._kind: NoticeKind = "info"
        self._icon = "info"
        self._titles = 0
        self._paragraphs: tuple[NoticeLine, ...] = ()
        self.setObjectName(object_name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def show_message(
        self,
        kind: NoticeKind,
        icon: str,
        title: str = "",
        lines: Sequence[NoticeLine] = (),
    ) -> None:
        """Show a message; its whole text is the accessible name.

        Args:
            kind: colours of box and icon.
            icon: name of the icon, none if empty.
            title: the first line, bold, none if empty.
            lines: the paragraphs, for example what is safe and what is next.
        """
        titles = (NoticeLine(title, ""),) if title else ()
        self._titles = len(titles)
        self._paragraphs = (*titles, *lines)
        self._kind, self._icon = kind, icon
        self.setAccessibleName(spoken(" ".join(line.words for line in self._paragraphs)))
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            restyle(self)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = self._text_room(width)
        text = sum(height for _, height in self._lay_out(room))
        least = self._theme.px(_ICON) if self._icon else 0
        return max(text, least) + 2 * self._theme.px(_DOWN)

    def sizeHint(self) -> QSize:
        width = self._theme.px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return self._theme.size(160, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_on(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, top = theme.px(_ACROSS), theme.px(_DOWN)
        if self._icon:
            colour = theme.colour(_ICON_COLOURS[self._kind])
            picture = theme.icon(self, self._icon, _ICON, colour)
            icon_left = self.width() - left - theme.px(_ICON) if right_to_left else left
            painter.drawPixmap(icon_left, top, picture)
            left += 0 if right_to_left else theme.px(_ICON, _GAP)
        painter.setPen(theme.colour("text"))
        for paragraph, height in self._lay_out(self._text_room(self.width())):
            paragraph.draw(painter, QPointF(left, top))
            top += height

    def _text_room(self, width: int) -> int:
        icon = self._theme.px(_ICON, _GAP) if self._icon else 0
        return max(1, width - self._theme.px(_ACROSS, _ACROSS) - icon)

    def _lay_out(self, width: int) -> list[tuple[QTextLayout, int]]:
        laid_out = []
        for place, line in enumerate(self._paragraphs):
            style = self._title_style if place < self._titles else self._style
            font = self._theme.font(style)
            bold = QTextCharFormat()
            bold.setFont(self._theme.font(style, 700))
            line_height = round(height_of(font) * _LEADING)
            paragraph = QTextLayout(line.words, font)
            lead = QTextLayout.FormatRange()
            lead.start = 0
            # Qt counts in UTF-16 units, in which an emoji is two.
            lead.length = len(line.lead.encode("utf-16-le")) // 2
            lead.format = bold
            paragraph.setFormats([lead])
            height = lay_out(paragraph, width, line_height, self.layoutDirection())
            laid_out.append((paragraph, height))
        return laid_out
