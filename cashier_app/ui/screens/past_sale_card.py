"""The chosen sale of a list: where it stands, its lines, what came off, how it was paid."""

from PySide6.QtWidgets import QWidget

from cashier_app.presenters.sale_detail import SaleDetail, Standing
from cashier_app.texts.words import Words
from cashier_app.ui.on_change import OnChange
from cashier_app.ui.screens.past_sale_faces import (
    AT_CRM,
    STANDING_FACES,
    TAKEN_BACK,
    standing_words,
    who,
)
from cashier_app.ui.screens.past_sale_lines import PastSaleLines
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.leafed_rows import LeafedRows
from cashier_app.ui.widgets.reward_band import RewardBand
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.tag import Tag

_BAND = 68
_BAND_COMPACT = 56
_EARNED_PX = 33
_WAITING = (Standing.WAITING, Standing.BEING_CHECKED)


class PastSaleCard(Card):
    """Head, lines and figures to leaf through and, on Purchases, the reward that it earned.

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
        self._lines = PastSaleLines(theme, words, screen)
        self._leafed = LeafedRows(theme, words, self._lines, screen)
        self._elsewhere = Label(
            theme, words.text("past-sale/elsewhere"), "body", colour="text-muted", lines=3
        )
        self._elsewhere.hide()
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
        self._elsewhere.setVisible(detail.elsewhere)
        self._lines.show_sale(detail)
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

    def _show_reward(self, detail: SaleDetail) -> None:
        words = self._words
        earned = words.text("past-sale/earned")
        self._band.setVisible(detail.customer is not None and detail.standing not in TAKEN_BACK)
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
        self._column.addWidget(self._elsewhere)
        self._column.addWidget(self._leafed, 1)
        self._column.addWidget(self._band)

    def _fit(self) -> None:
        px = self._theme.px
        across, down = (12, 8) if self._compact else (16, 14)
        self._column.setContentsMargins(px(across), px(down), px(across), px(down))
        self._column.setSpacing(px(4 if self._compact else 8))
        self._band.setFixedHeight(px(_BAND_COMPACT if self._compact else _BAND))
        self._lines.set_compact(self._compact)
