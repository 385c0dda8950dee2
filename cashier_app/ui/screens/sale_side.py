"""What stands beside the basket: search, and quick keys or what takes their place."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from cashier_app.domain.product import Product
from cashier_app.presenters.sale_state import MiddlePanel, SaleState, SidePanel
from cashier_app.texts.words import Words
from cashier_app.ui.on_change import OnChange
from cashier_app.ui.screens.sale_entry import EntryPanel
from cashier_app.ui.screens.sale_quick_keys import KeyGrid, hyphenated, price_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.choice_button import ChoiceButton
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.notice import Notice, NoticeLine
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn
from cashier_app.ui.widgets.spaced_row import SpacedRow
from cashier_app.ui.widgets.text_entry import TextEntry

_HIT = 64
_HIT_LOW = 56


class SearchField(TextEntry):
    """The field for a name or a code.

    Signals:
        tapped: a finger or the mouse touched it.
    """

    tapped = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            "sale/search-or-scan-a-product",
            words.text("sale/search"),
            placeholder=words.text("sale/search-hint"),
            icon="scan-barcode",
            parent=parent,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.tapped.emit()


class SidePanels(QStackedWidget):
    """Quick keys, search hits, an unknown code, or the typing of a weight or price."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        currency: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.keys = KeyGrid(theme, words, columns=2, rows=6, more=True)
        self.hits = HitList(theme, words)
        self.unknown = UnknownCode(theme, words)
        self.entry = EntryPanel(theme, words, currency)
        self._render_entry = OnChange(self.entry.show_entry)
        self._side: SidePanel | None = None
        for panel in (self.keys, self.hits, self.unknown, self.entry):
            self.addWidget(panel)

    def show_state(self, state: SaleState) -> None:
        """Show the panel of this state."""
        panel = self._panel_of(state)
        if panel is self.hits:
            self.hits.show_hits(state.hits, searched=state.side is SidePanel.HITS)
        elif panel is self.unknown:
            self.unknown.show_code(state.unknown_code)
        elif state.entry is not None and panel is self.entry:
            self._render_entry(state.entry)
        self.keys.show_products(state.quick_keys)
        self.keys.show_more_opened(state.middle is MiddlePanel.ALL_KEYS)
        if panel is not self.currentWidget():
            self._leave_panel()
        self.setCurrentWidget(panel)
        if state.side is not self._side and panel is self.entry:
            self.entry.begin()
        self._side = state.side

    @property
    def dismiss_buttons(self) -> Sequence[ActionButton]:
        """The buttons that put the quick keys back; at most one of them is in view."""
        return (self.hits.dismiss, self.unknown.dismiss, self.entry.dismiss)

    def arrange(self, columns: int, rows: int, *, narrow: bool) -> None:
        """Use another grid of quick keys; put the keypad beside its field where it is narrow."""
        self.keys.arrange(columns, rows)
        self.entry.set_compact(narrow)
        self.hits.set_narrow(narrow)

    def _leave_panel(self) -> None:
        """Let the focus go to the window: else Qt gives it to some tile, and Space presses it."""
        # The type stubs of Qt forget that nothing may have the focus.
        focused = cast("QWidget | None", self.window().focusWidget())
        if focused is not None and self.isAncestorOf(focused):
            self.window().setFocus()

    def _panel_of(self, state: SaleState) -> QWidget:
        if state.side in {SidePanel.WEIGHT, SidePanel.PRICE}:
            return self.entry
        if state.side is SidePanel.NOTHING_FOUND:
            return self.unknown
        # While letters are typed there is no room for tiles.
        return self.hits if state.letters or state.side is SidePanel.HITS else self.keys


class HitList(QWidget):
    """The products that a search found.

    Signals:
        chosen: the code of the product that was tapped.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._hits: tuple[Product, ...] = ()
        self._hint = Label(theme, "", colour="text-muted", lines=2)
        self._list = RowList("sale/hits", words.text("sale/hits"))
        self.dismiss = ActionButton(
            theme, "sale/dismiss-search", words.text("sale/dismiss"), hint="Esc", size="small"
        )
        self._narrow = False
        found = ScaledColumn(theme, gap=0)
        found.addWidget(self._hint)
        found.addWidget(self._list, 1)
        self._column = ScaledColumn(theme, self)
        self._column.addLayout(found, 1)
        self._column.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)

    def show_hits(self, hits: Sequence[Product], *, searched: bool) -> None:
        """Show these products; without any, say what to do."""
        self._hint.show_text(self._words.text("sale/no-hits" if searched else "sale/type"))
        self._hint.setVisible(not hits)
        if tuple(hits) != self._hits:
            self._hits = tuple(hits)
            self._show_rows()

    def set_narrow(self, narrow: bool) -> None:
        """Use lower rows with the button beside them, where the letters leave little height."""
        self._narrow = narrow
        way = QBoxLayout.Direction
        self._column.setDirection(way.LeftToRight if narrow else way.TopToBottom)
        self._show_rows()

    def _show_rows(self) -> None:
        self._list.set_rows([self._row(product) for product in self._hits])

    def _row(self, product: Product) -> QWidget:
        price = price_of(product, self._words)
        button = ChoiceButton(
            self._theme,
            f"sale/found-{hyphenated(product.description)}",
            product.description,
            second=price,
            accessible_name=self._words.text("sale/hit", product=product.description, price=price),
            height=_HIT_LOW if self._narrow else _HIT,
            title_style="body",
        )
        button.clicked.connect(lambda: self.chosen.emit(product.code))
        if self._narrow:
            return SpacedRow(self._theme, button, _HIT_LOW, gap=2)
        return SpacedRow(self._theme, button, _HIT)


class UnknownCode(QWidget):
    """Says that a code is not known, and what can be done."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self._notice = Notice(theme, "sale/nothing-found")
        self.sell = ActionButton(
            theme, "sale/sell-without-barcode", words.text("sale/without-barcode")
        )
        self.dismiss = ActionButton(theme, "sale/dismiss", words.text("sale/dismiss"), hint="Esc")
        column = ScaledColumn(theme, self, gap=12)
        for part in (self._notice, self.sell, self.dismiss):
            column.addWidget(part)
        column.addStretch()

    def show_code(self, code: str) -> None:
        """Show which code was not found."""
        text = self._words.text("sale/nothing-found", code=code)
        self._notice.show_message("warn", "scan-barcode", lines=(NoticeLine("", text),))
