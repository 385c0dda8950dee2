"""The sale on the customer's screen: her lines, what comes off, and what concerns her."""

from decimal import Decimal

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from cashier_app.domain.basket import BasketLine
from cashier_app.presenters.customer_display import DisplayState
from cashier_app.presenters.taken_off import TakenOff
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.figure import RowFigure
from cashier_app.ui.widgets.hero_figure import HeroFigure
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.reward_band import RewardBand
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow

_FIGURES_WIDTH = 348
_LINE = 38
_OFF = 30
# What may come off, each a row over To pay that is there while it has an amount.
_ROWS_OFF = {
    "discount": "past-sale/discount",
    "instant": "sale/instant",
    "automatic": "sale/automatic",
    "from_wallet": "past-sale/from-wallet",
}


class CustomerBasket(QWidget):
    """Lines at the start and figures at the end; on a high screen the figures stand below.

    Args:
        theme: the look of the display.
        words: the words of the shop's language.
        shop: the name of the shop.
    """

    def __init__(self, theme: Theme, words: Words, shop: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._shop = Label(theme, shop, "title", weight=700)
        self._customer = Label(theme, "", "title", colour="reward-text")
        self._title = Label(
            theme, words.text("customer-display/basket"), "row", weight=600, accessible_name=None
        )
        self._list = RowList("customer-display/basket", words.text("customer-display/basket"))
        self._band = RewardBand(
            theme,
            "customer-display/you-earn",
            "customer-display/reward-state",
            value_style="amount-total",
            alone=True,
        )
        self._wallet = RowFigure(theme, "customer-display/wallet-after", height=40)
        self._to_pay = HeroFigure(theme, "customer-display/to-pay", height=64)
        self._hers = Card()
        policy = self._hers.sizePolicy()
        # Its place is kept: nothing moves when the customer is known.
        policy.setRetainSizeWhenHidden(True)
        self._hers.setSizePolicy(policy)
        self._off = QWidget()
        self._off_rows = {
            name: RowFigure(
                theme,
                f"customer-display/{name.replace('_', '-')}",
                tone="text" if name == "discount" else "reward",
                height=_OFF,
            )
            for name in _ROWS_OFF
        }
        self._lines: tuple[BasketLine, ...] = ()
        self._rows: list[RowFigure] = []
        self._figures = QWidget()
        self._lay_out()
        self._fit()
        theme.changed.connect(self._fit)

    def show_state(self, state: DisplayState) -> None:
        """Show this state."""
        words = self._words
        self._customer.show_text(state.customer)
        self._show_lines(state.lines, state.selected)
        self._show_earning(state)
        wallet = state.wallet_after
        label = words.text("customer-display/wallet-after")
        self._wallet.show_figure(label, words.money(wallet) if wallet is not None else "")
        self._hers.setVisible(wallet is not None)
        self._show_off(state.off)
        self._to_pay.show_figure(words.text("customer-display/to-pay"), words.money(state.to_pay))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        high = event.size().height() > event.size().width()
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if high else directions.LeftToRight)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit()

    # ---- within --------------------------------------------------------------------------------

    def _show_earning(self, state: DisplayState) -> None:
        words = self._words
        label = words.text("customer-display/you-earn")
        if state.earn is not None:
            updating = words.text("customer-display/updating") if state.updating else ""
            self._band.show_earning(
                label, words.money(state.earn), updating, waiting=state.updating
            )
            return
        key = "follows" if state.customer or state.updating else "show-card"
        self._band.show_message(
            label,
            words.text(f"customer-display/{key}"),
            "gift",
            figure_accessible_name=f"{label}: {words.text('customer-display/not-known')}",
        )

    def _show_off(self, off: TakenOff) -> None:
        for name, key in _ROWS_OFF.items():
            amount, row = getattr(off, name), self._off_rows[name]
            row.show_figure(self._words.text(key), self._words.money(-amount))
            row.setVisible(bool(amount))

    def _show_lines(self, lines: tuple[BasketLine, ...], selected: int | None) -> None:
        if lines != self._lines:
            self._lines = lines
            shown = [row for line in lines for row in self._rows_of(line)]
            while len(self._rows) < len(shown):
                self._rows.append(_Line(self._theme, len(self._rows)))
            del self._rows[len(shown) :]
            for row, (said, amount) in zip(self._rows, shown, strict=True):
                row.show_figure(said, self._words.money(amount))
            self._list.set_rows(self._rows)
        if lines:
            upto = lines if selected is None else lines[: selected + 1]
            self._list.bring_into_view(sum(len(self._rows_of(line)) for line in upto) - 1)

    def _rows_of(self, line: BasketLine) -> list[tuple[str, Decimal]]:
        """Return a row for the line and, as on the receipt, one for what a discount takes off."""
        rows = [(self._said(line), line.full)]
        return [*rows, (self._words.text("past-sale/discount"), -line.off)] if line.off else rows

    def _said(self, line: BasketLine) -> str:
        name = line.product.description
        if line.product.weighed:
            return f"{self._words.quantity(line.quantity)} {self._words.text('sale/kg')} {name}"
        return name if line.items == 1 else f"{line.items} × {name}"

    def _lay_out(self) -> None:
        theme = self._theme
        column = ScaledColumn(theme, self, gap=12, across=16, down=14)
        head = ScaledRow(theme, gap=16)
        head.addWidget(self._shop, 1)
        head.addWidget(self._customer)
        column.addLayout(head)
        self._row = ScaledRow(theme, gap=14)
        column.addLayout(self._row, 1)
        basket = Card()
        inside = ScaledColumn(theme, basket, gap=8, across=16, down=12)
        inside.addWidget(self._title)
        inside.addWidget(Rule(theme))
        inside.addWidget(self._list, 1)
        self._row.addWidget(basket, 1)
        figures = ScaledColumn(theme, self._figures, gap=12)
        figures.addWidget(self._band)
        ScaledColumn(theme, self._hers, gap=0, across=16, down=4).addWidget(self._wallet)
        figures.addWidget(self._hers)
        figures.addStretch(1)
        due = Card()
        sums = ScaledColumn(theme, due, gap=4, across=16, down=12)
        coming_off = ScaledColumn(theme, self._off, gap=0)
        coming_off.addStretch(1)
        for row in self._off_rows.values():
            coming_off.addWidget(row)
        sums.addWidget(self._off)
        sums.addWidget(self._to_pay)
        figures.addWidget(due)
        self._row.addWidget(self._figures)

    def _fit(self) -> None:
        beside = self._row.direction() != QBoxLayout.Direction.TopToBottom
        # Below the lines there is no room over it to grow into: there the place is kept.
        self._off.setMinimumHeight(0 if beside else self._theme.px(_OFF * len(_ROWS_OFF)))
        if beside:
            self._figures.setFixedWidth(self._theme.px(_FIGURES_WIDTH))
        else:
            self._figures.setMinimumWidth(0)
            self._figures.setMaximumWidth(16_777_215)
        self._list.relayout()


class _Line(RowFigure):
    """One line of the basket: what it is, and what it costs."""

    def __init__(self, theme: Theme, place: int) -> None:
        super().__init__(theme, f"customer-display/line-{place + 1}", height=_LINE)
