"""Products: send the list to CRM.COM, a thousand at a time, and see what was rejected and why."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.products_state import ProductList, ProductsState
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.checkout_page import CheckoutPage
from cashier_app.ui.screens.products_progress import ProductsProgress
from cashier_app.ui.screens.products_side import ProductsSide
from cashier_app.ui.screens.products_table import ProductsTable
from cashier_app.ui.screens.spoken_changes import SpokenChanges
from cashier_app.ui.theme import Theme

# Reasons need more room than three counts.
_NARROWER = 52


class ProductsScreen(CheckoutPage):
    """Shows a `ProductsState`; each signal is an intent of `ProductsIntents` of the same name.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
    """

    primary_requested = Signal()
    start_again_requested = Signal()
    start_again_confirmed = Signal()
    start_again_declined = Signal()
    import_agreed = Signal()
    import_declined = Signal()
    look_again_requested = Signal()
    send_rejected_requested = Signal()
    save_requested = Signal()
    cell_chosen = Signal(object)
    row_selected = Signal(object)
    list_requested = Signal(object)
    remove_requested = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        self._progress = ProductsProgress(theme, words)
        self._list = ProductsTable(theme, words)
        super().__init__(theme, "products", work=QWidget(), narrower=_NARROWER, parent=parent)
        self._words = words
        self._state: ProductsState | None = None
        self._spoken = SpokenChanges(Announcer(self))
        self._side = ProductsSide(theme, words)
        self.work_column.addWidget(self._progress)
        self.work_column.addWidget(self._list, 1)
        self.decision_column.addWidget(self._side, 1)
        self._connect()
        self.follow_size()

    def render(self, state: ProductsState) -> None:  # type: ignore[override] # the word of all views
        """Show this state."""
        if state == self._state:
            return
        self._state = state
        self._progress.show_state(state)
        self._list.show_state(state)
        self._side.show_state(state)
        if self.isVisible() and state.notice is not None:
            self._spoken.settled(self._words.say(state.notice.title))

    def make_cells(self) -> Iterator[None]:
        """Make the cells of a long run before it is shown, a few with each step."""
        yield from self._progress.make_cells()

    def fit(self, *, compact: bool) -> None:
        self.work_column.setSpacing(self.theme.px(8 if compact else 12))
        self._progress.set_compact(compact)
        self._list.fit(compact=compact)
        self._side.set_compact(compact)

    def _connect(self) -> None:
        self._progress.cell_chosen.connect(self.cell_chosen)
        self._list.table.chosen.connect(self.row_selected)
        self._list.save.clicked.connect(self.save_requested)
        self._list.again.clicked.connect(self.send_rejected_requested)
        self._list.remove.clicked.connect(self.remove_requested)
        self._list.other.clicked.connect(self._ask_other)
        self._side.primary.clicked.connect(self.primary_requested)
        self._progress.import_requested.connect(self._ask_import)
        self._side.again.clicked.connect(self._ask_again)
        self._side.question.confirmed.connect(self._confirm)
        self._side.question.kept.connect(self._keep)
        for key, press in (
            ("F12", self._press_primary),
            ("Ctrl+S", self._list.save.click),
            ("Esc", self._press_back),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(press)

    @property
    def _imports(self) -> bool:
        return self._state is not None and self._state.importing is not None

    def _ask_other(self) -> None:
        first = self._state is not None and self._state.shown is ProductList.REJECTED
        self.list_requested.emit(ProductList.UNKNOWN if first else ProductList.REJECTED)

    def _ask_import(self) -> None:
        self.list_requested.emit(ProductList.IMPORT)

    def _ask_again(self) -> None:
        ask = self.look_again_requested if self._imports else self.start_again_requested
        ask.emit()

    def _confirm(self) -> None:
        confirmed = self.import_agreed if self._imports else self.start_again_confirmed
        confirmed.emit()

    def _keep(self) -> None:
        kept = self.import_declined if self._imports else self.start_again_declined
        kept.emit()

    def _press_primary(self) -> None:
        """A question has the place of the button: then the key does nothing."""
        if self._side.primary.isVisible():
            self._side.primary.click()

    def _press_back(self) -> None:
        if self._side.question.isVisible():
            self._keep()
        elif self._state is not None and self._state.shown is not ProductList.REJECTED:
            self.list_requested.emit(ProductList.REJECTED)
