"""A table of rows that can be chosen: titles, rows that scroll as a whole, or a word for none."""

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar, overload

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from cashier_app.domain.frozen import frozen
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.empty_place import EmptyPlace, Nothing
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn
from cashier_app.ui.widgets.table_row import Cell, Column, TableHead, TableRow

T = TypeVar("T")

# Two turns of these fill a screen; each is built and laid out in less than a frame.
_IN_A_TURN = 8
# As far below the last row in view a finger pushes a list at once; the rest waits until it comes.
_READY_BELOW = 40


@frozen
class TableLine:
    """One row: what it stands for, its cells, and its accessible name."""

    key: Hashable
    cells: tuple[Cell, ...]
    name: str


class LinesOf(Sequence[TableLine]):
    """Lines that are made when they are shown: most of a long list never come into view.

    Args:
        rows: what the lines stand for; two lists of the same rows are the same lines.
        line_of: makes the line of a row.
    """

    def __init__(self, rows: Sequence[T], line_of: Callable[[T], TableLine]) -> None:
        self._rows = rows
        self._line_of = line_of

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> TableLine: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[TableLine]: ...

    def __getitem__(self, place: int | slice) -> TableLine | Sequence[TableLine]:
        if isinstance(place, slice):
            return [self._line_of(row) for row in self._rows[place]]
        return self._line_of(self._rows[place])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LinesOf) and self._rows == other._rows

    def __hash__(self) -> int:
        return hash(tuple(self._rows))


class RowTable(QWidget):
    """Rows under titles, one of them chosen or none; arrow keys and page keys move in it.

    Tab stops once in the table: at the chosen row, else at the first.

    Args:
        theme: the look of the till.
        object_name: the stable identifier of the list, `queue/rows`; rows are `queue/row-1` and on.
        accessible_name: name of the list.

    Signals:
        chosen: the key of a row that was tapped or reached with an arrow key.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, object_name: str, accessible_name: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row_name = f"{object_name.rpartition('/')[0]}/row"
        self._columns: tuple[Column, ...] = ()
        self._height = 0
        self._lines: Sequence[TableLine] = ()
        self._shown: list[TableLine] = []
        self._next = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_more)
        self._selected: Hashable | None = None
        self._head = TableHead(theme, ())
        self._list = RowList(object_name, accessible_name)
        self._list.scrolled.connect(self._go_on)
        self._nothing = EmptyPlace(theme)
        # Out of view it keeps no room: the list may be lower than what it says when it is empty.
        ignored = QSizePolicy.Policy.Ignored
        self._nothing.setSizePolicy(ignored, ignored)
        self._body = QStackedWidget()
        self._body.addWidget(self._list)
        self._body.addWidget(self._nothing)
        column = ScaledColumn(theme, self, gap=0)
        column.addWidget(self._head)
        column.addWidget(Rule(theme))
        column.addWidget(self._body, 1)
        self._listen_to_keys()
        theme.changed.connect(self._list.relayout)

    @property
    def rows_below(self) -> int:
        """How many rows lie below the last that is in view."""
        return self._list.rows_below + len(self._lines) - self._next

    def call(self, accessible_name: str) -> None:
        """Give the list another name: other rows stand in it now."""
        name = spoken(accessible_name)
        if name != self._list.accessibleName():
            self._list.setAccessibleName(name)

    def set_columns(self, columns: Sequence[Column], *, height: int, compact: bool) -> None:
        """Use these columns and this height of a row, in pixels at scale 1."""
        if (tuple(columns), height) == (self._columns, self._height):
            return
        self._columns, self._height = tuple(columns), height
        self._head.set_columns(columns, compact=compact)
        self._shown = []
        self._list.set_rows(())
        self._show_lines(self._lines)

    def show_lines(
        self, lines: Sequence[TableLine], selected: Hashable | None, nothing: Nothing
    ) -> None:
        """Show these rows, or `nothing`; a newly chosen row is brought into view."""
        lines = lines if isinstance(lines, LinesOf) else tuple(lines)
        self._nothing.show_nothing(nothing)
        self._body.setCurrentWidget(self._list if lines else self._nothing)
        moved = selected != self._selected
        self._selected = selected
        if lines != self._lines:
            self._show_lines(lines)
        elif moved:
            self._mark(self._rows())
        place = self._place_of_selected()
        if moved and place is not None:
            while self._next <= place:
                self._show_more()
            self._list.bring_into_view(place)

    def _show_lines(self, lines: Sequence[TableLine]) -> None:
        """Show the rows at the top now and others soon; nobody reads two hundred at once."""
        self._lines = lines
        self._next = 0
        self._show_more()

    def _go_on(self) -> None:
        """Make further rows before they come into view, and take out those that are too many."""
        more = self._next < len(self._lines) and self._list.rows_below < _READY_BELOW
        stale = min(len(self._list.rows), len(self._lines)) > self._next
        if more or stale or len(self._list.rows) > len(self._lines):
            self._soon.start()

    def _show_more(self) -> None:
        """Show some rows, or take some out; `_go_on` sees to the others."""
        last = min(self._next + _IN_A_TURN, len(self._lines))
        rows = self._rows()
        rows = rows[: max(len(self._lines), len(rows) - _IN_A_TURN)]
        del self._shown[len(rows) :]
        for place in range(self._next, last):
            line = self._lines[place]
            if place == len(rows):
                rows.append(self._new_row(place))
                self._shown.append(line)
            elif line == self._shown[place]:
                continue
            rows[place].show_cells(line.cells, line.name)
            self._shown[place] = line
        self._next = last
        self._mark(rows)
        self._list.set_rows(rows)

    def _rows(self) -> list[TableRow]:
        return [row for row in self._list.rows if isinstance(row, TableRow)]

    def _mark(self, rows: Sequence[TableRow]) -> None:
        """Show which row is chosen, and let Tab stop there."""
        chosen = self._place_of_selected()
        for place, row in enumerate(rows):
            row.set_selected(place == chosen)
            stop = place == (chosen or 0)
            policy = Qt.FocusPolicy.TabFocus if stop else Qt.FocusPolicy.NoFocus
            if row.focusPolicy() is not policy:
                row.setFocusPolicy(policy)

    def _new_row(self, place: int) -> TableRow:
        row = TableRow(
            self._theme, f"{self._row_name}-{place + 1}", self._columns, height=self._height
        )
        row.clicked.connect(lambda: self.chosen.emit(self._shown[place].key))
        return row

    def _place_of_selected(self) -> int | None:
        if self._selected is None:
            return None
        places = (place for place, line in enumerate(self._lines) if line.key == self._selected)
        return next(places, None)

    def _listen_to_keys(self) -> None:
        for key, act in (
            (Qt.Key.Key_Up, lambda: self._move(-1)),
            (Qt.Key.Key_Down, lambda: self._move(1)),
            (Qt.Key.Key_PageUp, self._list.page_up),
            (Qt.Key.Key_PageDown, self._list.page_down),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _move(self, step: int) -> None:
        place = self._place_of_selected()
        target = max(0, step - 1) if place is None else place + step
        if 0 <= target < len(self._lines):
            self.chosen.emit(self._lines[target].key)
