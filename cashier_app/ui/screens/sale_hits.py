"""The products that a search found, in place of the quick keys."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from cashier_app.domain.product import Product
from cashier_app.presenters.sale_side import HITS
from cashier_app.texts.words import Words
from cashier_app.ui.screens.sale_quick_keys import hyphenated, price_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.choice_button import ChoiceButton
from cashier_app.ui.widgets.empty_place import EmptyPlace, Nothing
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn

_HIT = 64
_HIT_LOW = 56
_GAP = 8
_GAP_LOW = 2
_MADE_AT_ONCE = 5
# As many as are shown at once in a list that has not shown any yet.
_SHOWN_FIRST = 10


class FoundProduct(ChoiceButton):
    """A hit. The list says how wide it is, so that nobody measures its words for a place."""

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.px(self._height))


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
        # As many rows as there ever were hits; those over the hits of now are hidden.
        self._rows: list[FoundProduct] = []
        self._chosen: int | None = None
        self._hint = Label(theme, "", colour="text-muted", lines=2)
        self._nothing = EmptyPlace(theme, narrow=True)
        self._list = RowList("sale/hits", words.text("sale/hits"))
        self.dismiss = ActionButton(
            theme, "sale/dismiss-search", words.text("sale/dismiss"), hint="Esc", size="small"
        )
        self._narrow = False
        self._shown = 0
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._show_the_others)
        found = ScaledColumn(theme, gap=0)
        found.addWidget(self._hint)
        found.addWidget(self._list, 1)
        found.addWidget(self._nothing, 1)
        self._column = ScaledColumn(theme, self)
        self._column.addLayout(found, 1)
        self._column.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self._space()
        theme.changed.connect(self._space)

    def show_hits(self, hits: Sequence[Product], *, searched: bool, similar: bool = False) -> None:
        """Show these products; without any, or if they are only similar, say so."""
        if similar:
            self._hint.show_text(self._words.text("sale/similar"))
        elif not hits:
            self._show_nothing("sale/no-hits" if searched else "sale/type")
        self._hint.setVisible(similar)
        self._nothing.setVisible(not similar and not hits)
        self._list.setVisible(similar or bool(hits))
        if tuple(hits) != self._hits:
            self._hits = tuple(hits)
            self._show_rows()

    def show_chosen(self, place: int | None) -> None:
        """Mark the hit that Enter would add, and bring it into view."""
        if place == self._chosen:
            return
        if place is not None and place >= self._shown:
            self._show_the_others()
        for at, button in enumerate(self._rows[: len(self._hits)]):
            if at == place or button.isChecked():
                button.set_selected(at == place)
        self._chosen = place
        if place is not None:
            self._list.bring_into_view(place)

    def make_rows(self) -> Iterator[None]:
        """Make as many rows as a search can need, a few with each step."""
        while len(self._rows) < HITS:
            for _ in range(min(_MADE_AT_ONCE, HITS - len(self._rows))):
                self._add_row()
            self._list.set_rows(self._rows[: self._shown], spare=self._rows[self._shown :])
            yield

    def set_narrow(self, narrow: bool) -> None:
        """Use lower rows with the button beside them, where the letters leave little height."""
        self._narrow = narrow
        way = QBoxLayout.Direction
        self._column.setDirection(way.LeftToRight if narrow else way.TopToBottom)
        self._rows.clear()
        self._space()
        self._show_rows()

    def _show_nothing(self, key: str) -> None:
        self._nothing.show_nothing(Nothing("search", "", self._words.text(key)))

    def _show_rows(self) -> None:
        """Show the hits in the rows that are there; making fifty anew for every key takes long."""
        # The first hit is chosen again and again: its look is not worked out anew for that.
        if self._chosen != 0 or not self._hits:
            self.show_chosen(None)
        self._show_up_to(self._list.rows_that_fit or _SHOWN_FIRST, unchanged=0)
        if self._shown < len(self._hits):
            # What can be seen is painted first: the window never stands still for all of them.
            self._rest.start()

    def _show_the_others(self) -> None:
        self._show_up_to(len(self._hits), unchanged=self._shown)

    def _show_up_to(self, count: int, *, unchanged: int) -> None:
        self._rest.stop()
        self._shown = shown = min(count, len(self._hits))
        for place, product in enumerate(self._hits[unchanged:shown], unchanged):
            if place == len(self._rows):
                self._add_row()
            self._show_product(self._rows[place], product)
        rows, others = self._rows[:shown], self._rows[shown:]
        spare, later = (others, []) if shown == len(self._hits) else ([], others)
        in_view = None if unchanged else self._chosen
        self._list.set_rows(rows, spare, later=later, in_view=in_view, unchanged=unchanged)

    def _show_product(self, button: FoundProduct, product: Product) -> None:
        price = price_of(product, self._words)
        name = self._words.text("sale/hit", product=product.description, price=price)
        button.set_words(product.description, price, accessible_name=name)
        button.setObjectName(f"sale/found-{hyphenated(product.description)}")

    def _add_row(self) -> None:
        place = len(self._rows)
        button = FoundProduct(
            self._theme,
            "sale/found",
            "",
            height=_HIT_LOW if self._narrow else _HIT,
            title_style="body",
        )
        button.share_box()
        button.clicked.connect(lambda: self.chosen.emit(self._hits[place].code))
        self._rows.append(button)

    def _space(self) -> None:
        self._list.set_gap(self._theme.px(_GAP_LOW if self._narrow else _GAP))
