"""The lists of Products: what CRM.COM rejected, what nobody had listed, what a file changes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from cashier_app.domain.sync_run import RejectedProduct
from cashier_app.domain.unknown_product import UnknownProduct
from cashier_app.presenters.products_state import ImportState, ProductList, ProductsState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.products_import import (
    import_columns,
    import_count,
    import_lines,
    import_nothing,
    shows_rows,
)
from cashier_app.ui.text_painting import END
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.count_badge import CountBadge
from cashier_app.ui.widgets.empty_place import Nothing
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.notice import Notice, NoticeLine
from cashier_app.ui.widgets.row_table import LinesOf, RowTable, TableLine
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow, margins
from cashier_app.ui.widgets.table_row import Cell, Column

_HEAD, _HEAD_COMPACT = 64, 52
_FOOT, _FOOT_COMPACT = 43, 34
_ROW, _ROW_COMPACT = 52, 48
_BRIEF = {"rejected": "rejected", "unknown": "unknown-short"}
_FEET = {
    ProductList.REJECTED: "products/foot",
    ProductList.UNKNOWN: "products/unknown-foot",
    ProductList.IMPORT: "products/import-foot",
}


class ProductsTable(Card):
    """Head with what can be done with the list, its rows, and its foot."""

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._words = words
        self._shown = ProductList.REJECTED
        self._compact = False
        self._rows: object = ()
        self._importing: ImportState | None = None
        self._lines: Sequence[TableLine] = ()
        self.table = RowTable(theme, "products/rows", words.text("products/rows"))
        self.save = self._button("save-list", "save", "download", "quiet")
        self.again = self._button("send-rejected-again", "send-rejected", "refresh-cw", "normal")
        self.other = self._button("unknown-products", "unknown-title", "scan-barcode", "quiet")
        self.remove = self._button("remove-from-list", "remove", "trash-2", "normal")
        self._title = Label(theme, style="title", object_name="products/list-title")
        self._count = CountBadge(theme, "products/count")
        self._said = Notice(theme, "products/crm-said")
        self._below = Label(
            theme, style="caption", colour="text-muted", object_name="products/shown"
        )
        self._foot_words = Label(theme, style="caption", colour="text-muted", align=END)
        self._head = QWidget()
        self._foot = QWidget()
        self._head_row = ScaledRow(theme, self._head, gap=8)
        self._build()

    def show_state(self, state: ProductsState) -> None:
        """Show the list of this state."""
        self._importing = state.importing
        self._shown = state.shown
        self._set_columns()
        self._show_head(state)
        rows = _rows_of(state)
        # Each batch that is answered shows the screen anew, and mostly the list is the same.
        if rows != self._rows:
            self._rows = rows
            self._lines = self._lines_of(state)
        self.table.show_lines(self._lines, state.selected or None, self._nothing(state))
        self._unfold(state)

    def _lines_of(self, state: ProductsState) -> Sequence[TableLine]:
        if state.importing is not None:
            return import_lines(state.importing, self._words)
        if state.shown is ProductList.UNKNOWN:
            return LinesOf(state.unknown, self._unknown)
        return LinesOf(state.rows, self._rejected)

    def _nothing(self, state: ProductsState) -> Nothing:
        words = self._words
        if state.importing is not None:
            return import_nothing(state.importing, words)
        unknown = state.shown is ProductList.UNKNOWN
        key = "no-unknown" if unknown else "no-rejected"
        return Nothing(
            "scan-barcode" if unknown else "circle-check",
            words.text(f"products/{key}"),
            words.text(f"products/{key}-hint"),
        )

    def _unfold(self, state: ProductsState) -> None:
        """Show the selected row whole."""
        said, title = state.words, self._words.text("products/crm-said")
        if state.importing is not None and shows_rows(state.importing):
            chosen = (line for line in self._lines if line.key == state.selected)
            said, title = (
                next((line.name for line in chosen), ""),
                self._words.text("products/what"),
            )
        self._said.setVisible(bool(said))
        if said and state.importing is None:
            self._said.show_message("bad", "circle-alert", title, (NoticeLine("", said),))
        elif said:
            self._said.show_message("info", "info", title, (NoticeLine("", said),))

    def fit(self, *, compact: bool) -> None:
        """Give the parts the sizes of this layout."""
        px = self._theme.px
        self._compact = compact
        self._show_labels()
        self._set_columns()
        self._head.setFixedHeight(px(_HEAD_COMPACT if compact else _HEAD))
        self._foot.setFixedHeight(px(_FOOT_COMPACT if compact else _FOOT))
        self._head_row.setContentsMargins(margins(self.layoutDirection(), px(16), 0, px(8), 0))

    def _set_columns(self) -> None:
        words, compact = self._words, self._compact
        code = Column(words.text("products/barcode"), 140 if compact else 168)
        columns: tuple[Column, ...]
        if self._importing is not None:
            columns = import_columns(self._importing, words, compact=compact)
        elif self._shown is ProductList.UNKNOWN:
            columns = (
                code,
                Column(words.text("products/scanned"), 90, end=True),
                Column(words.text("products/sold"), 90, end=True, after=32),
                Column(words.text("products/last")),
            )
        else:
            columns = (
                code,
                Column(words.text("products/product"), 150 if compact else 214),
                Column(words.text("products/batch"), 56, end=True, after=24 if compact else 32),
                Column(words.text("products/reason")),
            )
        unknown = self._shown is ProductList.UNKNOWN
        self.table.call(words.text("products/unknown-rows" if unknown else "products/rows"))
        self.table.set_columns(columns, height=_ROW_COMPACT if compact else _ROW, compact=compact)

    def _show_head(self, state: ProductsState) -> None:
        words, importing = self._words, state.importing
        unknown = state.shown is ProductList.UNKNOWN
        key, count = _counted(state)
        brief = words.text(f"products/{_BRIEF[key]}") if key in _BRIEF else ""
        self._title.show_text(words.text(f"products/{key}-title"), brief=brief)
        self._count.show_count(count, words.text(f"products/{key}-count", n=count))
        self._show_labels()
        nothing = words.text("products/no-unknown" if unknown else "products/no-rejected")
        self.save.setVisible(importing is None)
        self.save.set_available(count > 0, nothing)
        self.again.setVisible(state.shown is ProductList.REJECTED)
        self.again.set_available(
            state.can_send_rejected,
            words.text("products/not-now") if state.rejected else nothing,
        )
        self.remove.setVisible(unknown)
        self.remove.set_available(bool(state.selected), words.text("products/choose-first"))
        shown = len(_rows_of(state))
        more = words.text("products/shown", shown=shown, n=count)
        self._below.show_text(more if shown < count else "")
        self._foot_words.show_text(words.text(_FEET[state.shown]))

    def _show_labels(self) -> None:
        """On a small screen the words need the room of the icons."""
        words, compact = self._words, self._compact
        unknown = self._shown is ProductList.UNKNOWN
        back = self._shown is not ProductList.REJECTED
        save = words.text("products/save-unknown" if unknown else "products/save")
        other = words.text("products/rejected-title" if back else "products/unknown-title")
        short = words.text("products/rejected" if back else "products/unknown-short")
        icon = "arrow-left" if back else "scan-barcode"
        self.other.set_label(
            short if compact else other, accessible_name=other, icon="" if compact else icon
        )
        self.save.set_label(
            words.text("products/save-short") if compact else save,
            accessible_name=save,
            icon="" if compact else "download",
        )
        remove = words.text("products/remove")
        self.remove.set_label(
            words.text("products/remove-short") if compact else remove,
            accessible_name=remove,
            icon="" if compact else "trash-2",
        )
        again = words.text("products/send-rejected")
        self.again.set_label(again, icon="" if compact else "refresh-cw")

    def _rejected(self, row: RejectedProduct) -> TableLine:
        words = self._words
        product = row.description or words.text("products/no-name")
        reason = row.words or row.error_code or words.text("products/no-reason")
        cells = (
            Cell(row.code, amount=True),
            Cell(product),
            Cell(str(row.batch) if row.batch else "–", amount=True),
            Cell(reason, whole=True),
        )
        name = words.text("products/row", code=row.code, product=product, reason=reason)
        return TableLine(row.code, cells, name)

    def _unknown(self, row: UnknownProduct) -> TableLine:
        words = self._words
        day = words.weekday(row.last.date())
        cells = (
            Cell(row.code, amount=True),
            Cell(str(row.scanned), amount=True),
            Cell(str(row.sold), amount=True),
            Cell(words.facts(day, words.time(row.last)), whole=True),
        )
        name = words.text("products/unknown-row", code=row.code, n=row.sold, day=day)
        return TableLine(row.code, cells, name)

    def _button(self, name: str, key: str, icon: str, variant: str) -> ActionButton:
        label = self._words.text(f"products/{key}")
        return ActionButton(
            self._theme, f"products/{name}", label, variant=variant, size="small", icon=icon
        )

    def _build(self) -> None:
        self._head_row.addWidget(self._title)
        self._head_row.addWidget(self._count)
        self._head_row.addStretch(1)
        for button in (self.other, self.save, self.again, self.remove):
            self._head_row.addWidget(button)
        foot = ScaledRow(self._theme, self._foot, gap=12, across=16)
        foot.addWidget(self._below, 1)
        foot.addWidget(self._foot_words)
        column = ScaledColumn(self._theme, self, gap=0)
        column.addWidget(self._head)
        column.addWidget(Rule(self._theme))
        column.addWidget(self.table, 1)
        column.addWidget(self._said)
        column.addWidget(Rule(self._theme))
        column.addWidget(self._foot)


def _rows_of(state: ProductsState) -> Sequence[object]:
    """Return what the rows stand for."""
    importing = state.importing
    if importing is not None:
        rows = importing.summary.rows if importing.summary and shows_rows(importing) else None
        return importing.files if rows is None else rows
    return state.unknown if state.shown is ProductList.UNKNOWN else state.rows


def _counted(state: ProductsState) -> tuple[str, int]:
    """Return what is counted in the head, and how many there are in all."""
    if state.importing is not None:
        key = "changes" if shows_rows(state.importing) else "import"
        return key, import_count(state.importing)
    if state.shown is ProductList.UNKNOWN:
        return "unknown", len(state.unknown)
    return "rejected", state.rejected
