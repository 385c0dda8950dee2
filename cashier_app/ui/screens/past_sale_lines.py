"""The goods of a past sale and, under them, what came off and how it was paid, as on its paper."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from cashier_app.domain.basket import BasketLine
from cashier_app.presenters.sale_detail import SaleDetail
from cashier_app.texts.words import Words
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import END
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.figure import FigureTone, RowFigure
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow

_LINE = 38
_LINE_COMPACT = 32
_FIGURE = 32
_FIGURE_COMPACT = 26
_MANY_FIGURES = 5
"""From here on they stand closer, so that more than one line of the goods is in view."""


class PastSaleLines(RowList):
    """One row for each line, then one for each figure; what does not fit is leafed to.

    It begins at its beginning, as paper does; while money is still to be given back, with that in
    view.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
        screen: first part of the identifiers.
    """

    def __init__(
        self, theme: Theme, words: Words, screen: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(f"{screen}/sale-lines", words.text("past-sale/lines"), parent=parent)
        self._theme = theme
        self._words = words
        self._screen = screen
        self._compact = False
        self._number = ""

    def show_sale(self, detail: SaleDetail) -> None:
        """Show this sale; one that is shown already stays where it is."""
        rows: list[QWidget] = [
            self._goods_row(place, line) for place, line in enumerate(detail.lines, start=1)
        ]
        rows += [self._figure(detail, *shown) for shown in _figures_of(detail)]
        another, self._number = detail.number != self._number, detail.number
        told_first = len(rows) - 1 if detail.give_back else 0
        self.set_rows(rows, in_view=told_first if another and rows else None)
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        self._compact = compact
        self._fit()

    def _goods_row(self, place: int, line: BasketLine) -> QWidget:
        words = self._words
        row = _GoodsRow(self._theme, f"{self._screen}/line-{place}")
        quantity = str(line.items)
        if line.product.weighed:
            quantity = words.text("past-sale/kg", weight=words.quantity(line.quantity))
        total = words.money(line.total)
        name = words.text(
            "past-sale/line",
            place=place,
            product=line.product.description,
            quantity=quantity,
            total=total,
        )
        row.show_goods(line.product.description, quantity, total, name)
        return row

    def _figure(
        self, detail: SaleDetail, name: str, key: str, amount: Decimal, tone: FigureTone
    ) -> QWidget:
        figure = RowFigure(self._theme, f"{self._screen}/{name}")
        label, value = self._words.text(f"past-sale/{key}"), self._words.money(amount)
        said = f"{label}: {value}"
        if name == "goods" and detail.lines:
            # As on paper: not all lines may be in view.
            label = self._words.text("paper/goods", n=sum(line.items for line in detail.lines))
        figure.show_figure(label, value, tone=tone, accessible_name=said)
        return figure

    def _fit(self) -> None:
        figures = [row for row in self.rows if isinstance(row, RowFigure)]
        close = self._compact or len(figures) >= _MANY_FIGURES
        for figure in figures:
            figure.setFixedHeight(self._theme.px(_FIGURE_COMPACT if close else _FIGURE))
        for row in self.rows:
            if isinstance(row, _GoodsRow):
                row.set_height(_LINE_COMPACT if self._compact else _LINE)
        self.relayout()


def _figures_of(detail: SaleDetail) -> Sequence[tuple[str, str, Decimal, FigureTone]]:
    """Return name, key of the words, amount and tone of each figure that says something."""
    shown: list[tuple[str, str, Decimal, FigureTone]] = []
    if detail.discount:
        shown.append(("discount", "discount", -detail.discount, "text"))
    if detail.goods is not None:
        shown.append(("goods", "goods", detail.goods, "text"))
    for name, key, amount in (
        ("instant-discount", "instant", detail.instant),
        ("spent-automatically", "automatic", detail.automatic),
        ("spent-from-wallet", "from-wallet", detail.from_wallet),
    ):
        if amount:
            shown.append((name, key, -amount, "reward"))
    for place, part in enumerate(detail.paid, start=1):
        shown.append((f"paid-{place}", part.kind.value, part.amount, "text"))
    if detail.give_back:
        shown.append(("still-to-give-back", "owed", detail.give_back, "reward"))
    return shown


class _GoodsRow(QWidget):
    """One line of the goods: what, how much of it, what it cost."""

    def __init__(self, theme: Theme, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._theme = theme
        self._height = _LINE
        self._product = Label(theme, style="body", accessible_name=None)
        self._quantity = Label(
            theme,
            style="caption",
            colour="text-muted",
            amount=True,
            align=END,
            accessible_name=None,
        )
        self._total = Label(
            theme, style="body", weight=600, amount=True, align=END, accessible_name=None
        )
        row = ScaledRow(theme, gap=10)
        row.addWidget(self._product, 1)
        row.addWidget(self._quantity)
        row.addWidget(self._total)
        column = ScaledColumn(theme, self, gap=0)
        column.addLayout(row, 1)
        column.addWidget(Rule(theme))

    def show_goods(self, product: str, quantity: str, total: str, accessible_name: str) -> None:
        """Show a line; the whole row is one node for assistive technology."""
        self._product.show_text(product)
        self._quantity.show_text(quantity)
        self._total.show_text(total)
        self.setAccessibleName(spoken(accessible_name))

    def set_height(self, height: int) -> None:
        """Take this height, in pixels at scale 1."""
        self._height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._theme.size(300, self._height)
