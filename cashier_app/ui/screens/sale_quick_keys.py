"""Tiles of products that are sold without scanning, in a grid that fills its place."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from cashier_app.domain.product import Product
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.quick_key import QuickKey

_GAP = 8


def price_of(product: Product, words: Words) -> str:
    """Return the price as a tile shows it, with its unit if that is not the piece."""
    price = words.money(product.price)
    return words.text("sale/price-per-kg", price=price) if product.weighed else price


def hyphenated(name: str) -> str:
    """Return a name as it stands in an identifier: `Eggs, 6` as `eggs-6`."""
    return re.sub(r"\W+", "-", name.lower()).strip("-")


class KeyGrid(QWidget):
    """Tiles in rows of equal height.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
        columns: tiles beside each other.
        rows: rows under each other; the places that stay empty are kept free.
        more: the last place is the tile `All quick keys`.
        part: what tells the identifiers of several grids apart.

    Signals:
        chosen: the code of the product whose tile was tapped.
        more_requested: the tile `All quick keys` was tapped.
    """

    chosen = Signal(str)
    more_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Words,
        *,
        columns: int,
        rows: int,
        more: bool = False,
        part: str = "quick-key",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._columns = columns
        self._rows = rows
        self._part = part
        self._products: tuple[Product, ...] = ()
        self._keys: list[QuickKey] = []
        self._chosen: str | None = None
        self._more: QuickKey | None = None
        if more:
            self._more = QuickKey(
                theme,
                "sale/all-quick-keys",
                words.text("sale/all-keys-short"),
                accessible_name=words.text("sale/all-keys"),
                icon="boxes",
                parent=self,
            )
            self._more.clicked.connect(self.more_requested)

    def arrange(self, columns: int, rows: int) -> None:
        """Use other numbers of columns and rows."""
        self._columns, self._rows = columns, rows
        self._fill()
        self._place()

    def show_products(self, products: Sequence[Product]) -> None:
        """Show these products, as many as there are places."""
        if tuple(products) != self._products:
            self._products = tuple(products)
            self._fill()
            self._place()

    def show_chosen(self, code: str | None) -> None:
        """Show which key is chosen while they are edited; None while one sells with them."""
        if code != self._chosen:
            self._chosen = code
            self._fill()

    def show_more_opened(self, opened: bool) -> None:
        """Leave the tiles to the groups while all quick keys are in view; a second tap returns."""
        if self._more is not None and opened != self._more.isChecked():
            self._more.set_selected(opened)
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _fill(self) -> None:
        room = self._columns * self._rows - (1 if self._more else 0)
        shown = self._products[:room]
        while len(self._keys) < len(shown):
            self._add_key()
        for key, product in zip(self._keys, shown, strict=False):
            name = product.description
            editing = self._chosen is not None
            called = "keys/key" if editing else "sale/quick-key"
            accessible_name = self._words.text(called, product=name)
            price = price_of(product, self._words)
            key.set_product(name, price, accessible_name=accessible_name)
            key.setObjectName(f"sale/{self._part}-{hyphenated(name)}")
            if editing or key.isCheckable():
                key.set_selected(editing and product.code == self._chosen)
            key.setVisible(self._more is None or not self._more.isChecked())
        for key in self._keys[len(shown) :]:
            key.hide()
        if self._more is not None:
            self._more.raise_()

    def _add_key(self) -> None:
        key = QuickKey(self._theme, f"sale/{self._part}", "", accessible_name="", parent=self)
        key.keep_picture()
        place = len(self._keys)
        key.clicked.connect(lambda: self.chosen.emit(self._products[place].code))
        self._keys.append(key)

    def _place(self) -> None:
        gap = self._theme.px(_GAP)
        for place, key in enumerate(self._keys):
            key.setGeometry(self._cell(place, gap))
        if self._more is not None:
            self._more.setGeometry(self._cell(self._columns * self._rows - 1, gap))

    def _cell(self, place: int, gap: int) -> QRect:
        """Return a cell; what does not divide evenly is spread over rows and columns."""
        row, column = divmod(place, self._columns)
        left = (self.width() + gap) * column // self._columns
        right = (self.width() + gap) * (column + 1) // self._columns - gap
        top = (self.height() + gap) * row // self._rows
        bottom = (self.height() + gap) * (row + 1) // self._rows - gap
        cell = QRect(left, top, right - left, bottom - top)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), cell)
