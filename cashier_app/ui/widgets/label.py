"""Words on the screen that are read only."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cashier_app.ui.line_breaking import wrapped_smaller
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import (
    START,
    direction_of,
    height_of,
    paint_amount,
    paint_text,
    paint_words,
    painter_on,
    squeezed,
    width_of,
)
from cashier_app.ui.theme import Theme


class Label(QLabel):
    """One or more lines of words; what does not fit is shortened, and the whole is the tooltip.

    Args:
        theme: the look of the till.
        text: the words.
        style: step of the type scale.
        weight: another weight than the step's.
        px: another size than the step's, in pixels at scale 1.
        colour: colour token.
        align: `START`, `END` or `CENTRE` of `text_painting`.
        lines: most lines to break the words into; the height is reserved for all of them.
        line_px: distance from line to line in pixels at scale 1, if not the font's own.
        amount: it holds only a figure, which stays left to right and has tabular digits.
        object_name: the stable identifier, if programs look for it.
        accessible_name: another name than the words; `None` for words that assistive technology
            must not meet as a node with a name, such as the label beside a field.
    """

    def __init__(  # noqa: PLR0913 - the look of a control is many small choices, all by name
        self,
        theme: Theme,
        text: str = "",
        style: str = "body",
        *,
        weight: int | None = None,
        px: int | None = None,
        colour: str = "text",
        align: Qt.AlignmentFlag = START,
        lines: int = 1,
        line_px: int = 0,
        amount: bool = False,
        object_name: str = "",
        accessible_name: str | None = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = self._brief = ""
        self._font_key = (style, weight, px)
        self._colour = colour
        self._align = align
        self._lines = lines
        self._line_px = line_px
        self._amount = amount
        self._silent = accessible_name is None
        self.setObjectName(object_name)
        vertical = QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self.show_text(text, accessible_name=accessible_name or "")
        theme.changed.connect(self.updateGeometry)

    @property
    def words(self) -> str:
        """The words as given, not as shortened."""
        return self._words

    def show_text(
        self,
        text: str,
        *,
        brief: str = "",
        colour: str | None = None,
        accessible_name: str | None = "",
    ) -> None:
        """Show other words and, if given, in another colour; `accessible_name` as when made.

        `brief` is painted where even smaller letters would not keep all of the words.
        """
        if not self._silent:
            self.setAccessibleName(
                spoken("" if accessible_name is None else accessible_name or text)
            )
        shown = (text, brief, colour or self._colour)
        if shown == (self._words, self._brief, self._colour):
            return
        wanted = self.sizeHint()
        self._words, self._brief, self._colour = shown
        self._explain()
        if self.sizeHint() != wanted:
            self.updateGeometry()
        self.update()

    def set_lines(self, lines: int) -> None:
        """Keep another number of lines free."""
        self._lines = lines
        self._explain()
        self.updateGeometry()

    def fits(self, width: int) -> bool:
        """Whether the words stand whole on one line of this width, smaller if they must be."""
        font = squeezed(self._words, self._theme.font(*self._font_key), width)
        return width_of(self._words, font) <= width

    def sizeHint(self) -> QSize:
        font = self._theme.font(*self._font_key, tabular=self._amount)
        width = width_of(self._words, font) + 1 if self._lines == 1 else self._theme.px(200)
        return QSize(width, self._line_of(font) * self._lines)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() if self._amount else 0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        font = self._theme.font(*self._font_key, tabular=self._amount)
        colour = self._theme.colour(self._colour if self.isEnabled() else "text-disabled")
        if self._lines == 1:
            paint = paint_amount if self._amount else paint_words
            paint(painter, self.rect(), self._fitting_words(), font, colour, self._align)
            return
        line = self._line_of(font)
        direction = direction_of(self._words, self.layoutDirection())
        font, lines = wrapped_smaller(self._words, font, self.width(), self._lines)
        for place, words in enumerate(lines):
            row = self.rect()
            row.setTop(place * line)
            row.setHeight(line)
            paint_text(painter, row, words, font, colour, self._align, direction)

    def _fitting_words(self) -> str:
        return self._words if not self._brief or self.fits(self.width()) else self._brief

    def _line_of(self, font: QFont) -> int:
        return max(height_of(font), self._theme.px(self._line_px))

    def _explain(self) -> None:
        font = self._theme.font(*self._font_key, tabular=self._amount)
        room = self.width() * self._lines
        whole = spoken(self._words) if width_of(self._words, font) > room else ""
        if whole != self.toolTip():
            self.setToolTip(whole)
