"""How far the synchronisation came: a bar, figures, and a cell for each batch."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.products_progress import MOST_CELLS
from cashier_app.presenters.products_state import BatchCell, CellState, ProductsState
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.texts.words import Words
from cashier_app.ui.text_painting import END
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.batch_cell import BatchCellButton, CellFace, ProgressTrack
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledGrid, ScaledRow
from cashier_app.ui.widgets.tag import Tag, TagKind

_IN_A_ROW = 13
_CELLS_IN_A_STEP = 5
_DOWN, _DOWN_COMPACT = 24, 12
_CELL, _CELL_COMPACT = 56, 48
_FACES = {
    CellState.ACCEPTED: CellFace("success-soft", "success", "success-text", "check"),
    CellState.REJECTED: CellFace(
        "warning-soft", "warning-border", "warning-text", "triangle-alert"
    ),
    CellState.REFUSED: CellFace("danger-soft", "danger-border", "danger-text", "circle-x"),
    CellState.RUNNING: CellFace("accent-soft", "accent", "accent-text", "refresh-cw", strong=True),
    CellState.PAUSED: CellFace("accent-soft", "accent", "accent-text", "circle-pause", strong=True),
    CellState.WAITING: CellFace("surface-raised", "border-control", "text-muted"),
}
_TAGS: dict[NoticeTone, tuple[TagKind, str]] = {
    NoticeTone.GOOD: ("ok", "circle-check"),
    NoticeTone.AWAITED: ("plain", "refresh-cw"),
    NoticeTone.PERSON: ("warn", "circle-pause"),
}


class ProductsProgress(Card):
    """Title and status, the bar with its figures, and the cells.

    Signals:
        cell_chosen: the first batch of the cell that was tapped.
        import_requested: a products file is to be chosen.
    """

    cell_chosen = Signal(object)
    import_requested = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._words = words
        self._title = Label(
            theme, words.text("products/title"), "heading", object_name="products/title"
        )
        self._status = Tag(theme, object_name="products/status", height=32)
        self._import = ActionButton(
            theme, "products/import-products", words.text("products/import"),
            size="small", icon="package",
        )  # fmt: skip
        self._sent = Label(theme, style="body-large", object_name="products/products-sent")
        self._percent = Label(theme, style="body-large", colour="text-muted", align=END)
        self._track = ProgressTrack(theme)
        self._cells: list[BatchCellButton] = []
        self._shown: list[tuple[BatchCell, bool] | None] = []
        self._firsts: list[int] = []
        self._compact = False
        # A place of its own, which has the gap above it while there is no cell yet, too.
        self._cell_place = QWidget()
        self._grid = ScaledGrid(theme, self._cell_place, gap=6)
        self._column = ScaledColumn(theme, self, gap=10, across=24, down=_DOWN)
        self._build()

    def show_state(self, state: ProductsState) -> None:
        """Show the progress of this state."""
        words = self._words
        kind, icon = _TAGS.get(state.tone, ("bad", "triangle-alert"))
        self._status.show_tag(words.say(state.status), kind, icon)
        so_far = {"sent": state.sent, "products": state.products}
        self._sent.show_text(
            words.text("products/sent", **so_far),
            accessible_name=words.text("products/sent-name", **so_far),
        )
        percent = state.sent * 100 // state.products if state.products else 0
        self._percent.show_text(words.text("products/percent", percent=percent))
        self._track.show_progress(state.sent, state.products)
        self._show_cells(state)

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        px = self._theme.px
        self._compact = compact
        label = self._words.text("products/import")
        self._import.set_label(
            self._words.text("products/import-short") if compact else label,
            accessible_name=label,
            icon="" if compact else "package",
        )
        down = px(_DOWN_COMPACT if compact else _DOWN)
        across = px(16 if compact else 24)
        self._column.setContentsMargins(across, down, across, down)
        self._column.setSpacing(px(6 if compact else 10))
        height = px(_CELL_COMPACT if compact else _CELL)
        # The first row has its place before the first cell comes.
        self._grid.setRowMinimumHeight(0, height)
        for cell in self._cells:
            cell.set_height(_CELL_COMPACT if compact else _CELL)

    def make_cells(self) -> Iterator[None]:
        """Make all cells that there can be, a few with each step; nothing changes in the view."""
        while len(self._cells) < MOST_CELLS:
            self._add_cell()
            self._cells[-1].hide()
            self._cells[-1].set_selected(False)
            if not len(self._cells) % _CELLS_IN_A_STEP:
                yield

    def _show_cells(self, state: ProductsState) -> None:
        while len(self._cells) < len(state.cells):
            self._add_cell()
        self._firsts = [cell.first for cell in state.cells]
        for place, button in enumerate(self._cells):
            if button.isHidden() is (place < len(state.cells)):
                button.setVisible(place < len(state.cells))
            if place < len(state.cells):
                self._show_cell(place, state.cells[place], state)

    def _show_cell(self, place: int, cell: BatchCell, state: ProductsState) -> None:
        """Show a cell, unless it is what stands there: a batch changes one of them, or two."""
        button, shown = self._cells[place], (cell, cell.first == state.chosen_cell)
        if shown == self._shown[place]:
            return
        self._shown[place] = shown
        key = "products/cell" if cell.first == cell.last else "products/cells"
        name = self._words.text(
            key,
            first=cell.first,
            last=cell.last,
            products=cell.products,
            rejected=cell.rejected,
        )
        number = str(cell.first) if cell.first == cell.last else f"{cell.first}–{cell.last}"
        button.set_selected(cell.first == state.chosen_cell)
        button.show_cell(number, _FACES[cell.state], name)

    def _add_cell(self) -> None:
        place = len(self._cells)
        button = BatchCellButton(self._theme, f"products/batch-{place + 1}")
        # Not a fixed height: with another theme a cell works its own out again, after the screen.
        button.set_height(_CELL_COMPACT if self._compact else _CELL)
        button.clicked.connect(lambda: self.cell_chosen.emit(self._firsts[place]))
        self._cells.append(button)
        self._shown.append(None)
        self._grid.addWidget(button, place // _IN_A_ROW, place % _IN_A_ROW)

    def _build(self) -> None:
        head = ScaledRow(self._theme, gap=12)
        head.addWidget(self._title, 1)
        head.addWidget(self._status)
        head.addWidget(self._import)
        self._import.clicked.connect(self.import_requested)
        figures = ScaledRow(self._theme, gap=12)
        figures.addWidget(self._sent, 1)
        figures.addWidget(self._percent)
        for column in range(_IN_A_ROW):
            self._grid.setColumnStretch(column, 1)
        self._column.addLayout(head)
        self._column.addLayout(figures)
        self._column.addWidget(self._track)
        self._column.addWidget(self._cell_place)
