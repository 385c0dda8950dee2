"""What stands beside the basket: search, and quick keys or what takes their place."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from cashier_app.presenters.sale_state import MiddlePanel, SaleState, SidePanel
from cashier_app.texts.words import Words
from cashier_app.ui.on_change import OnChange
from cashier_app.ui.screens.sale_entry import EntryPanel, is_enter
from cashier_app.ui.screens.sale_hits import HitList
from cashier_app.ui.screens.sale_quick_keys import KeyGrid
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.notice import Notice, NoticeLine
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn
from cashier_app.ui.widgets.text_entry import TextEntry


class SearchField(TextEntry):
    """The field for a name or a code.

    Signals:
        tapped: a finger or the mouse touched it.
        moved: an arrow key asks for the next hit (1) or the one before (-1).
    """

    tapped = Signal()
    moved = Signal(int)

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

    def event(self, event: QEvent) -> bool:
        # While somebody types, arrows are for the hits and Enter is for the search: neither is a
        # short cut of the basket or of what stands in its place.
        ours = isinstance(event, QKeyEvent) and (_step(event) or is_enter(event))
        if event.type() == QEvent.Type.ShortcutOverride and ours:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _step(event)
        if step:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)


def _step(event: QEvent) -> int:
    if not isinstance(event, QKeyEvent):
        return 0
    return {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)


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
        self.receipt = ScannedReceipt(theme, words)
        self._render_entry = OnChange(self.entry.show_entry)
        self._side: SidePanel | None = None
        for panel in (self.keys, self.hits, self.unknown, self.entry, self.receipt):
            self.addWidget(panel)

    def show_state(self, state: SaleState) -> None:
        """Show the panel of this state."""
        panel = self._panel_of(state)
        if panel is self.hits:
            self.hits.show_hits(
                state.hits, searched=state.side is SidePanel.HITS, similar=state.similar
            )
            self.hits.show_chosen(state.chosen_hit)
        elif panel is self.unknown:
            self.unknown.show_code(state.unknown_code)
        elif state.entry is not None and panel is self.entry:
            self._render_entry(state.entry)
        elif panel is self.receipt:
            self.receipt.show_number(state.receipt)
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
        return (
            self.hits.dismiss, self.unknown.dismiss, self.entry.dismiss, self.receipt.dismiss,
        )  # fmt: skip

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
        if state.side is SidePanel.RECEIPT:
            return self.receipt
        # While letters are typed there is no room for tiles; the name of a group is no search.
        searching = state.letters and (state.keys is None or not state.keys.naming)
        return self.hits if searching or state.side is SidePanel.HITS else self.keys


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


class ScannedReceipt(QWidget):
    """Asks whether to open the purchase whose receipt was scanned."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self._notice = Notice(theme, "sale/receipt-scanned")
        self.open = ActionButton(theme, "sale/open-purchase", "")
        self.dismiss = ActionButton(theme, "sale/dismiss", words.text("sale/dismiss"), hint="Esc")
        column = ScaledColumn(theme, self, gap=12)
        for part in (self._notice, self.open, self.dismiss):
            column.addWidget(part)
        column.addStretch()

    def show_number(self, number: str) -> None:
        """Show which receipt it is."""
        text = self._words.text("sale/receipt-scanned", number=number)
        self._notice.show_message("info", "ticket", lines=(NoticeLine("", text),))
        self.open.set_label(self._words.text("sale/open-purchase", number=number))
