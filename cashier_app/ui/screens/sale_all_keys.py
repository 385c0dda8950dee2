"""All quick keys in groups, in place of the basket's lines."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.domain.product import Product
from cashier_app.presenters.edit_keys import KeyEditing
from cashier_app.texts.words import Words
from cashier_app.ui.screens.sale_edit_keys import KeyTools
from cashier_app.ui.screens.sale_quick_keys import KeyGrid
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn
from cashier_app.ui.widgets.spaced_row import SpacedRow

_COLUMNS = 4
_HEAD = 36
_ROW = 84


class AllKeys(QWidget):
    """Every quick key, group by group; it scrolls and leafs by whole rows of tiles.

    Signals:
        chosen: the code of the product whose tile was tapped.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._products: tuple[Product, ...] = ()
        self._list = RowList("sale/all-keys", words.text("sale/key-groups"))
        self._chosen: str | None = None
        self._grids: list[KeyGrid] = []
        self._row_of: dict[str, int] = {}
        self.tools = KeyTools(theme, words)
        column = ScaledColumn(theme, self, across=12, down=4)
        column.addWidget(self._list, 1)
        column.addWidget(self.tools)
        self._list.scrolled.connect(self._show_pages)
        self.tools.page.connect(self._leaf)

    def show_keys(self, products: Sequence[Product], editing: KeyEditing | None) -> None:
        """Show these products; while they are edited a tap chooses one instead of selling it."""
        chosen = None if editing is None else editing.chosen
        other = chosen != self._chosen or tuple(products) != self._products
        self._chosen = chosen
        if tuple(products) != self._products:
            self._show_products(products)
        for grid in self._grids:
            grid.show_chosen(self._chosen)
        # What was scanned, moved or put into a group of its own may stand far from what is in view.
        if other and chosen in self._row_of:
            self._list.bring_into_view(self._row_of[chosen])
        self._list.setVisible(editing is None or not editing.naming)
        self.tools.show_editing(editing)
        self._show_pages()

    def _show_products(self, products: Sequence[Product]) -> None:
        self._products = tuple(products)
        self._grids = []
        self._row_of = {}
        rows: list[QWidget] = []
        for group, members in _by_group(products).items():
            title = Label(self._theme, group, weight=600)
            rows.append(SpacedRow(self._theme, title, _HEAD))
            for start in range(0, len(members), _COLUMNS):
                tiles = members[start : start + _COLUMNS]
                self._row_of |= dict.fromkeys((one.code for one in tiles), len(rows))
                rows.append(self._row(tiles))
        self._list.set_rows(rows)

    def _row(self, products: Sequence[Product]) -> QWidget:
        grid = KeyGrid(self._theme, self._words, columns=_COLUMNS, rows=1, part="all-quick-key")
        grid.show_products(products)
        grid.chosen.connect(self._tapped)
        self._grids.append(grid)
        return SpacedRow(self._theme, grid, _ROW)

    def _tapped(self, code: str) -> None:
        (self.chosen if self._chosen is None else self.tools.key_chosen).emit(code)

    def _show_pages(self) -> None:
        self.tools.show_pages(self._list.rows_above, self._list.rows_below)

    def _leaf(self, step: int) -> None:
        (self._list.page_down if step > 0 else self._list.page_up)()


def _by_group(products: Sequence[Product]) -> dict[str, list[Product]]:
    """Sort the products into the groups that their keys name (`Bakery/3`)."""
    groups: dict[str, list[Product]] = {}
    for product in products:
        group, _, _ = product.quick_key.rpartition("/")
        groups.setdefault(group, []).append(product)
    return groups
