"""The row of a table, painted: cells of one or two lines, tags, amounts; and the row of titles."""

from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from cashier_app.domain.frozen import frozen
from cashier_app.ui.label_fitting import fitted_label
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import (
    END,
    SQUEEZED_TO,
    START,
    Row,
    direction_of,
    height_of,
    paint_amount,
    paint_text,
    paint_words,
    painter_on,
)
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.painted_button import PaintedButton
from cashier_app.ui.widgets.tag import TagKind, paint_tag, tag_width

_ACROSS = 16
_BAR = 4
_BETWEEN = 16
_TAG = 26
_UNDER_TAG = 3
_HEAD = 40
_HEAD_COMPACT = 32


@frozen
class Column:
    """A column: its title and its width at scale 1; with no width it takes what is left.

    At the `end` stand amounts: the title too stands over their last digit. `after` is what stays
    free before the next column.
    """

    title: str
    width: int = 0
    end: bool = False
    after: int = _BETWEEN


@frozen
class Cell:
    """What stands in a row under a column's title.

    `second` is a smaller line below. A cell with a `tag` paints its text as a tag of that kind with
    `icon`. `struck` draws a line through an amount that does not count any more. `whole` words are
    written smaller, or on two lines, before they are shortened; names are shortened at once.
    """

    text: str
    second: str = ""
    weight: int = 400
    colour: str = "text"
    amount: bool = False
    struck: bool = False
    tag: TagKind | None = None
    icon: str = ""
    whole: bool = False


def places_in(
    widget: QWidget, theme: Theme, room: QRect, columns: Sequence[Column]
) -> Iterator[QRect]:
    """Return the place of each column in a row, from the start of the reading direction."""
    inside = room.adjusted(theme.px(_ACROSS), 0, -theme.px(_ACROSS), 0)
    gaps = [theme.px(column.after) for column in columns[:-1]]
    fixed = sum(theme.px(column.width) for column in columns) + sum(gaps)
    left = inside.left()
    for column in columns:
        width = theme.px(column.width) if column.width else max(0, inside.width() - fixed)
        place = QRect(left, inside.top(), width, inside.height())
        yield QStyle.visualRect(widget.layoutDirection(), inside, place)
        left += width + theme.px(column.after)


class TableHead(QWidget):
    """The titles of the columns; no control, and no node for assistive technology."""

    def __init__(
        self, theme: Theme, columns: Sequence[Column], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = tuple(columns)
        self._compact = False
        self._fit()
        theme.changed.connect(self._fit)

    def set_columns(self, columns: Sequence[Column], *, compact: bool) -> None:
        """Use other columns, as on a small screen."""
        self._columns = tuple(columns)
        self._compact = compact
        self._fit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        font, ink = self._theme.font("caption", 600), self._theme.colour("text-muted")
        places = places_in(self, self._theme, self.rect(), self._columns)
        for column, place in zip(self._columns, places, strict=True):
            align = END if column.end else START
            paint_words(painter, place, column.title, font, ink, align)

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(_HEAD_COMPACT if self._compact else _HEAD))


class TableRow(PaintedButton):
    """A row that is tapped to choose it; the chosen one has a bar and another ground.

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `queue/row-1`.
        columns: where its cells stand; the same as the head's.
        height: height in pixels at scale 1.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        columns: Sequence[Column],
        *,
        height: int,
        parent: QWidget | None = None,
    ) -> None:
        self._columns = tuple(columns)
        self._cells: tuple[Cell, ...] = ()
        self._row_height = height
        super().__init__(theme, object_name, "", height=height, parent=parent)

    def show_cells(self, cells: Sequence[Cell], accessible_name: str) -> None:
        """Show these cells, one under each title."""
        self._cells = tuple(cells)
        self.setAccessibleName(spoken(accessible_name))
        self.update()

    def set_selected(self, selected: bool) -> None:
        # No style sheet has a say here, so the look is not worked out anew as in other buttons.
        if not self.isCheckable():
            self.setCheckable(True)
        if selected != self.isChecked():
            self.setChecked(selected)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.px(self._row_height))

    def content_width(self) -> int:
        """Return no width: a row takes what there is, and cells shorten their words."""
        return 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        self.paint_content(painter, self.rect(), self._theme.colour("text"))

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint ground, cells, and the line below."""
        self._paint_ground(painter, place)
        room = place.adjusted(0, 0, 0, -self._theme.px(1))
        places = places_in(self, self._theme, room, self._columns)
        for column, cell, where in zip(self._columns, self._cells, places, strict=False):
            if cell.tag is None:
                self._paint_words(painter, where, cell, end=column.end)
            else:
                self._paint_tag(painter, where, cell, cell.tag)

    def _paint_words(self, painter: QPainter, place: QRect, cell: Cell, *, end: bool) -> None:
        theme = self._theme
        style = "body-large" if cell.amount and end else "row"
        font = theme.font(style, cell.weight, 17, tabular=end)
        font.setStrikeOut(cell.struck)
        first, second = self._lines(place, height_of(font), cell.second)
        colour, align = theme.colour(cell.colour), END if end else START
        if cell.whole:
            self._paint_whole(painter, first if cell.second else place, cell.text, font, colour)
        else:
            paint = paint_amount if cell.amount else paint_text
            paint(painter, first, cell.text, font, colour, align)
        self._paint_second(painter, second, cell.second)

    def _paint_whole(
        self, painter: QPainter, place: QRect, text: str, font: QFont, colour: QColor
    ) -> None:
        least = ceil(font.pixelSize() * SQUEEZED_TO)
        label = fitted_label(text, font, place.size(), least)
        height = height_of(label.font)
        line = QRect(place.left(), 0, place.width(), height)
        line.moveTop(place.top() + (place.height() - height * len(label.lines)) // 2)
        direction = direction_of(text, self.layoutDirection())
        for words in label.lines:
            paint_text(painter, line, words, label.font, colour, direction=direction)
            line.translate(0, height)

    def _paint_tag(self, painter: QPainter, place: QRect, cell: Cell, kind: TagKind) -> None:
        theme = self._theme
        gap = theme.px(_UNDER_TAG) if cell.second else 0
        first, second = self._lines(place, theme.px(_TAG) + gap, cell.second)
        first.setHeight(theme.px(_TAG))
        width = min(tag_width(theme, cell.text, cell.icon), place.width())
        box = Row(self, first).take(width)
        paint_tag(painter, self, theme, box, cell.text, kind, cell.icon)
        self._paint_second(painter, second, cell.second)

    def _lines(self, place: QRect, first_height: int, second: str) -> tuple[QRect, QRect]:
        """Return the places of the two lines, together in the middle of the height."""
        below = height_of(self._second_font) if second else 0
        top = place.top() + (place.height() - first_height - below) // 2
        first = QRect(place.left(), top, place.width(), first_height)
        return first, QRect(place.left(), top + first_height, place.width(), below)

    def _paint_second(self, painter: QPainter, place: QRect, text: str) -> None:
        if text:
            muted = self._theme.colour("text-muted")
            paint_words(painter, place, text, self._second_font, muted)

    @property
    def _second_font(self) -> QFont:
        return self._theme.font("caption", tabular=True)

    def _paint_ground(self, painter: QPainter, place: QRect) -> None:
        theme = self._theme
        if self.isDown():
            painter.fillRect(place, theme.colour("surface-sunken"))
        elif self.isChecked():
            painter.fillRect(place, theme.colour("surface-selected"))
        line = theme.px(1)
        under = QRect(place.left(), place.bottom() + 1 - line, place.width(), line)
        painter.fillRect(under, theme.colour("border"))
        if self.isChecked():
            painter.fillRect(Row(self, place).take(theme.px(_BAR)), theme.colour("accent"))
