"""The chosen sale of a list: where it stands, its lines, what came off, how it was paid."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from cashier_app.domain.basket import BasketLine
from cashier_app.presenters.sale_detail import SaleDetail, Standing
from cashier_app.texts.words import Words
from cashier_app.ui.on_change import OnChange
from cashier_app.ui.screens.past_sale_faces import AT_CRM, STANDING_FACES, standing_words, who
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import END
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.figure import FigureTone, RowFigure
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.reward_band import RewardBand
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.tag import Tag

_LINE = 38
_LINE_COMPACT = 32
_FIGURE = 32
_FIGURE_COMPACT = 26
_MANY_FIGURES = 5
"""From here on they stand closer, so that more than one line of the goods is in view."""
_BAND = 68
_BAND_COMPACT = 56
_EARNED_PX = 33
_WAITING = (Standing.WAITING, Standing.BEING_CHECKED)


class PastSaleCard(Card):
    """Head, lines that scroll, figures and, on Purchases, the reward that it earned.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
        screen: first part of the identifiers.
        rewarded: whether state, customer and what she earned are shown; False where the list of
            sales says all that.
    """

    def __init__(
        self,
        theme: Theme,
        words: Words,
        screen: str,
        *,
        rewarded: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(object_name=f"{screen}/sale", parent=parent)
        self._theme = theme
        self._words = words
        self._screen = screen
        self._compact = False
        self._title = Label(theme, style="title", object_name=f"{screen}/sale-title")
        self._tag = Tag(theme, object_name=f"{screen}/sale-state")
        self._facts = Label(theme, style="caption", colour="text-muted")
        # Her name may stand on the page already: here it is said with the other facts.
        self._customer = Label(
            theme, style="body", weight=500, object_name=f"{screen}/sale-customer",
            accessible_name=None,
        )  # fmt: skip
        self._lines = RowList(f"{screen}/sale-lines", words.text("past-sale/lines"))
        self._elsewhere = Label(
            theme, words.text("past-sale/elsewhere"), "body", colour="text-muted", lines=3
        )
        self._elsewhere.hide()
        self._figures: list[RowFigure] = []
        self._figure_column = ScaledColumn(theme, gap=0)
        self._band = RewardBand(
            theme,
            f"{screen}/earned",
            f"{screen}/reward-state",
            value_style="amount-tile",
            state_lines=1,
            alone=True,
        )
        # Shown before it has a parent, a widget would be a window of its own for a moment.
        for part in () if rewarded else (self._band, self._customer, self._tag):
            part.hide()
        self._rewarded = rewarded
        self._column = ScaledColumn(theme, self, gap=8)
        self._show = OnChange(self._show_detail)
        self._build()
        self._fit()
        theme.changed.connect(self._fit)

    def show_sale(self, detail: SaleDetail) -> None:
        """Show this sale."""
        self._show(detail)

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        self._compact = compact
        self._fit()

    def _show_detail(self, detail: SaleDetail) -> None:
        words = self._words
        self._title.show_text(words.text("past-sale/title", number=detail.number))
        face = STANDING_FACES[detail.standing]
        self._tag.show_tag(standing_words(words, detail.standing), face.kind, face.icon)
        facts = self._facts_of(detail)
        recorded = detail.standing in AT_CRM
        customer = who(words, detail.customer, recorded=recorded) if self._rewarded else ""
        self._facts.show_text(facts, accessible_name=words.facts(facts, customer))
        self._customer.show_text(customer)
        self._show_lines(detail.lines)
        self._elsewhere.setVisible(detail.elsewhere)
        self._lines.setVisible(not detail.elsewhere)
        self._show_figures(detail)
        if self._rewarded:
            self._show_reward(detail)

    def _facts_of(self, detail: SaleDetail) -> str:
        words = self._words
        moment = words.text("past-sale/no-time")
        if detail.at is not None:
            day = words.weekday(detail.at.date(), with_year=True)
            moment = words.text("past-sale/day", day=day, time=detail.at)
        if not detail.till:
            return moment
        key = "past-sale/facts-cashier" if detail.cashier else "past-sale/facts"
        return words.text(key, when=moment, till=detail.till, cashier=detail.cashier)

    def _show_lines(self, lines: Sequence[BasketLine]) -> None:
        height = _LINE_COMPACT if self._compact else _LINE
        rows = []
        for place, line in enumerate(lines, start=1):
            row = _GoodsRow(self._theme, f"{self._screen}/line-{place}", height)
            weighed = line.product.weighed
            quantity = str(line.items)
            if weighed:
                quantity = self._words.text(
                    "past-sale/kg", weight=self._words.quantity(line.quantity)
                )
            total = self._words.money(line.total)
            name = self._words.text(
                "past-sale/line",
                place=place,
                product=line.product.description,
                quantity=quantity,
                total=total,
            )
            row.show_goods(line.product.description, quantity, total, name)
            rows.append(row)
        self._lines.set_rows(rows)

    def _show_figures(self, detail: SaleDetail) -> None:
        shown = _figures_of(detail)
        while len(self._figures) < len(shown):
            figure = RowFigure(self._theme, "")
            self._figures.append(figure)
            self._figure_column.addWidget(figure)
        words = self._words
        for figure, (name, key, amount, tone) in zip(self._figures, shown, strict=False):
            figure.setObjectName(f"{self._screen}/{name}")
            label, value = words.text(f"past-sale/{key}"), words.money(amount)
            said = f"{label}: {value}"
            if name == "goods" and detail.lines:
                # As on paper: not all lines may be in view.
                label = words.text("paper/goods", n=sum(line.items for line in detail.lines))
            figure.show_figure(label, value, tone=tone, accessible_name=said)
            figure.show()
        for figure in self._figures[len(shown) :]:
            figure.hide()
            figure.setObjectName("")
        self._fit_figures()

    def _show_reward(self, detail: SaleDetail) -> None:
        words = self._words
        earned = words.text("past-sale/earned")
        self._band.setVisible(
            detail.customer is not None and detail.standing is not Standing.CANCELLED
        )
        if detail.earned is not None:
            self._band.figure.set_measures(0, _EARNED_PX, 0)
            self._band.show_earning(earned, words.money(detail.earned))
            return
        no_figure = f"{earned}: {words.text('past-sale/not-known')}"
        if detail.standing in _WAITING:
            title, line = words.text("past-sale/follows-later"), words.text("past-sale/when-sent")
        elif detail.standing is Standing.RECORDED:
            title, line = earned, words.text("past-sale/no-figure")
        else:
            title, line = standing_words(words, detail.standing), ""
        icon = STANDING_FACES[detail.standing].icon
        self._band.figure.set_measures(1 if line else 0, _EARNED_PX, 0)
        self._band.show_message(title, line, icon, figure_accessible_name=no_figure)

    def _build(self) -> None:
        head = ScaledRow(self._theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._tag)
        names = ScaledColumn(self._theme, gap=2)
        for part in (self._facts, self._customer):
            names.addWidget(part)
        self._column.addLayout(head)
        self._column.addLayout(names)
        self._column.addWidget(Rule(self._theme))
        self._column.addWidget(self._elsewhere, 1)
        self._column.addWidget(self._lines, 1)
        self._column.addLayout(self._figure_column)
        self._column.addWidget(self._band)

    def _fit(self) -> None:
        px = self._theme.px
        across, down = (12, 8) if self._compact else (16, 14)
        self._column.setContentsMargins(px(across), px(down), px(across), px(down))
        self._column.setSpacing(px(4 if self._compact else 8))
        self._band.setFixedHeight(px(_BAND_COMPACT if self._compact else _BAND))
        for row in self._lines.rows:
            if isinstance(row, _GoodsRow):
                row.set_height(_LINE_COMPACT if self._compact else _LINE)
        self._lines.relayout()
        self._fit_figures()

    def _fit_figures(self) -> None:
        shown = sum(not figure.isHidden() for figure in self._figures)
        close = self._compact or shown >= _MANY_FIGURES
        for figure in self._figures:
            figure.setFixedHeight(self._theme.px(_FIGURE_COMPACT if close else _FIGURE))


def _figures_of(detail: SaleDetail) -> list[tuple[str, str, Decimal, FigureTone]]:
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

    def __init__(self, theme: Theme, object_name: str, height: int) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._theme = theme
        self._height = height
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
