"""The reward card of the Sale screen: what is earned, issued, and can be spent."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QBoxLayout, QSpacerItem, QWidget

from cashier_app.presenters.sale_state import PreviewStatus, RewardCard
from cashier_app.texts.words import Words
from cashier_app.ui.screens.sale_places import Shape
from cashier_app.ui.screens.sale_spend_figure import SpendFigure
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import Row, paint_text, width_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.figure import Figure
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.reward_band import RewardBand
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledGrid, margins

_VOUCHERS = 2
_VOUCHER_ROW = 40
_VOUCHER_ROWS = {Shape.COMPACT: 32, Shape.PORTRAIT: 36}
_SOFT_ICONS = {
    PreviewStatus.NO_CUSTOMER: "user-round-search",
    PreviewStatus.OFFLINE: "cloud-off",
}


class RewardPanel(Card):
    """Band, vouchers or an explanation, and spending; every part keeps its place."""

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(
            kind="reward",
            object_name="sale/reward-preview",
            accessible_name=words.text("sale/reward"),
            parent=parent,
        )
        self._theme = theme
        self._words = words
        self._compact = self._portrait = False
        self._band = RewardBand(theme, "sale/will-earn", "sale/preview-state")
        self._offers = _Offers(theme, words)
        self._spend_figure = SpendFigure(theme, words)
        self.spend = ActionButton(
            theme,
            "sale/spend-wallet-money",
            words.text("sale/spend"),
            variant="reward",
            icon="hand-coins",
            icon_px=22,
            keys=("F11",),
        )
        self._grid = ScaledGrid(theme, gap=8)
        self._halves = ScaledColumn(theme, self, gap=0)
        under = ScaledColumn(theme, gap=0)
        under.addWidget(self._offers, 1)
        under.addWidget(Rule(theme))
        under.addLayout(self._grid)
        self._halves.addWidget(self._band)
        self._halves.addLayout(under, 1)
        self._fit()
        theme.changed.connect(self._fit)

    def show_card(self, card: RewardCard, *, can_spend: bool) -> None:
        """Show the card of this state."""
        self._show_band(card)
        self._offers.show_card(card)
        self._spend_figure.show_spend(card)
        reason = self._words.say(card.spend_reason) if card.spend_reason else ""
        self.spend.set_description(self._spend_figure.limit)
        self.spend.set_available(can_spend, reason)

    def set_shape(self, shape: Shape) -> None:
        """Take less room on a small screen; stand beside what is issued on a high one."""
        compact = self._compact = shape is Shape.COMPACT
        self._portrait = shape is Shape.PORTRAIT
        self._spend_figure.set_stacked(compact)
        self.spend.set_description(self._spend_figure.limit)
        self._offers.set_shape(shape)
        self._fit()

    def _show_band(self, card: RewardCard) -> None:
        words = self._words
        label = words.text("sale/will-earn")
        title, hint = words.say(card.title), words.say(card.hint)
        status = words.text(f"sale/state-{card.status.value}")
        state = words.text("sale/preview-state", state=status)
        if card.earn is not None:
            icon = {PreviewStatus.UP_TO_DATE: "check", PreviewStatus.UPDATING: "refresh-cw"}
            self._band.show_earning(
                title,
                words.money(card.earn),
                hint,
                state_icon=icon.get(card.status, ""),
                state_accessible_name=state,
                waiting=card.status is PreviewStatus.UPDATING,
                soft=not card.strong,
            )
            return
        not_known = words.text("sale/not-known")
        icon_name = _SOFT_ICONS.get(card.status, "")
        self._band.show_message(
            title,
            hint,
            icon_name,
            words="" if icon_name else not_known,
            figure_accessible_name=f"{label}: {not_known}",
            state_accessible_name=state,
        )

    def _fit(self) -> None:
        px, compact = self._theme.px, self._compact
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if self._portrait else ways.TopToBottom)
        if self._portrait:
            self._band.set_beside()
        else:
            self._band.set_compact(compact)
        for part in (self._spend_figure, self.spend):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._spend_figure, 0, 0)
        self._grid.addWidget(self.spend, 0 if compact else 1, 1 if compact else 0)
        self._grid.setColumnStretch(0, 1)
        if compact:
            around = margins(self.layoutDirection(), px(14), px(6), px(8), px(6))
            self._grid.setContentsMargins(around)
        else:
            self._grid.setContentsMargins(px(12), px(10), px(12), px(12))
        self.spend.set_size("small" if compact else "normal")


class _Offers(QWidget):
    """The voucher types that would be issued (two fit), or an explanation."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._compact = False
        self._row = _VOUCHER_ROW
        self._explanation = Label(theme, "", lines=3, line_px=23)
        self._vouchers = [_VoucherFigure(theme, place + 1) for place in range(_VOUCHERS)]
        self._column = ScaledColumn(theme, self, gap=0)
        self._lead = QSpacerItem(0, 0)
        self._column.addSpacerItem(self._lead)
        self._column.addWidget(self._explanation)
        for voucher in self._vouchers:
            self._column.addWidget(voucher)
        self._column.addStretch(1)
        self._fit()
        theme.changed.connect(self._fit)

    def show_card(self, card: RewardCard) -> None:
        """Show vouchers or explanation of this state."""
        words = self._words
        said = words.say(card.explanation) if card.explanation else ""
        colour = "text-muted" if card.status is PreviewStatus.EMPTY else "text"
        self._explanation.show_text(said, colour=colour)
        self._explanation.setVisible(bool(said))
        self._fit_lead()
        more = len(card.vouchers) - _VOUCHERS
        for place, figure in enumerate(self._vouchers):
            figure.setVisible(place < len(card.vouchers) and not said)
            if place < len(card.vouchers):
                last = more > 0 and place == _VOUCHERS - 1
                note = words.text("sale/more-vouchers", n=more) if last else ""
                figure.show_figure(words.text("sale/voucher"), card.vouchers[place], note=note)
                figure.setAccessibleDescription(spoken(note))

    def set_shape(self, shape: Shape) -> None:
        """Make the rows lower where there is less height."""
        self._compact = shape is Shape.COMPACT
        self._row = _VOUCHER_ROWS.get(shape, _VOUCHER_ROW)
        self._fit()

    def _fit(self) -> None:
        px = self._theme.px
        across, down = (14, 4) if self._compact else (18, 8)
        self._column.setContentsMargins(px(across), px(down), px(across), 0)
        self._fit_lead()
        for voucher in self._vouchers:
            voucher.setFixedHeight(px(self._row))

    def _fit_lead(self) -> None:
        led = bool(self._explanation.words) and not self._compact
        self._lead.changeSize(0, self._theme.px(4) if led else 0)
        self._column.invalidate()


class _VoucherFigure(Figure):
    """`Voucher: free Cyprus coffee` with its icon, and at its end how many more there are."""

    def __init__(self, theme: Theme, place: int) -> None:
        super().__init__(theme, f"sale/voucher-{place}", height=40)

    def content_width(self) -> int:
        """Return icon and words beside each other."""
        return self._theme.px(22 + 10) + width_of(self._words, self._font)

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint icon, words and note from the start."""
        theme = self._theme
        note_font = theme.font("caption")
        note_width = width_of(self._note, note_font)
        row = Row(self, place, gap=theme.px(10))
        row.icon(painter, theme.icon(self, "ticket", 22, theme.colour("reward-text")))
        room = place.width() - theme.px(22 + 10) - (note_width + theme.px(10) if self._note else 0)
        paint_text(painter, row.take(max(0, room)), self._words, self._font, colour)
        if self._note:
            muted = theme.colour("text-muted")
            paint_text(painter, row.take(note_width), self._note, note_font, muted)

    @property
    def _words(self) -> str:
        return f"{self._label}: {self._value}"

    @property
    def _font(self) -> QFont:
        return self._theme.font("body-large", 500)
