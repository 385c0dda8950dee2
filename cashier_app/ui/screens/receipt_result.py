"""What came of the sale: that it is done, the change to give, and what the customer earned."""

from PySide6.QtWidgets import QWidget

from cashier_app.domain.money import ZERO
from cashier_app.presenters.receipt_state import ReceiptState
from cashier_app.texts.words import Words
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.figure import FigureTone
from cashier_app.ui.widgets.hero_figure import HeroFigure
from cashier_app.ui.widgets.icon_badge import IconBadge
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.reward_band import RewardBand
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow

_DONE = 102
_DONE_COMPACT = 68
_CHANGE = 129
_CHANGE_COMPACT = 80
_BAND = 118
_BAND_COMPACT = 84


class ReceiptResult(QWidget):
    """Three cards that keep their place and size; without a customer the third place is empty."""

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._subtitle = Label(theme, colour="text-muted", object_name="receipt/recorded")
        self._change = HeroFigure(
            theme, "receipt/give-change", value_style="amount-change", label_px=24, centred=True
        )
        self._band = RewardBand(
            theme,
            "receipt/earned",
            "receipt/wallet",
            label_px=22,
            across=24,
            state_lines=1,
            alone=True,
        )
        self._badge = IconBadge(theme, "check", "ok", px=52, icon_px=30)
        self._done_card = Card()
        self._change_card = Card()
        self._column = ScaledColumn(theme, self, gap=12)
        self._build()

    def show_state(self, state: ReceiptState) -> None:
        """Show number, change and reward of this state."""
        words = self._words
        self._subtitle.show_text(words.say(state.subtitle))
        tone: FigureTone = "text" if state.change != ZERO else "muted"
        change = words.money(state.change)
        self._change.show_figure(words.text("receipt/give-change"), change, tone=tone)
        self._band.setVisible(state.has_reward)
        if state.has_reward:
            self._show_reward(state)

    def spoken_refusal(self, state: ReceiptState) -> str:
        """Say that CRM.COM did not take the sale, what is safe, and what to do; else nothing."""
        if not state.refused:
            return ""
        words = self._words
        happened = f"{words.say(state.subtitle)}. {words.text('receipt/refused')}."
        return spoken(f"{happened} {words.text('receipt/refused-line')}.")

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        px = self._theme.px
        self._done_card.setFixedHeight(px(_DONE_COMPACT if compact else _DONE))
        self._change_card.setFixedHeight(px(_CHANGE_COMPACT if compact else _CHANGE))
        self._change.setFixedHeight(self._change_card.height() - 2 * self._theme.line)
        self._band.setFixedHeight(px(_BAND_COMPACT if compact else _BAND))
        self._column.setSpacing(px(8 if compact else 12))

    def _show_reward(self, state: ReceiptState) -> None:
        words = self._words
        earned = words.text("receipt/earned")
        not_known = f"{earned}: {words.text('receipt/not-known')}"
        for key, icon, holds in (
            ("follows-later", "cloud-off", state.follows_later),
            ("refused", "circle-alert", state.refused),
            ("without-reward", "ban", state.without_reward),
        ):
            if holds:
                title, line = words.text(f"receipt/{key}"), words.text(f"receipt/{key}-line")
                self._band.show_message(title, line, icon, figure_accessible_name=not_known)
                return
        title = earned
        if state.earner:
            title = words.text("receipt/customer-earned", name=state.earner)
        line, wallet = self._wallet(state)
        if state.earned is None:
            self._band.show_message(
                title,
                line,
                words=words.text("receipt/not-known"),
                figure_accessible_name=not_known,
                state_accessible_name=wallet,
            )
            return
        amount = words.money(state.earned)
        self._band.show_earning(title, amount, line, state_accessible_name=wallet)
        self._band.figure.setAccessibleName(spoken(f"{earned}: {amount}"))

    def _wallet(self, state: ReceiptState) -> tuple[str, str]:
        """Return what is shown of the wallet, and its accessible name."""
        words = self._words
        if state.wallet_reading:
            line = words.text("receipt/wallet-being-read")
            return line, line
        if state.wallet is None:
            line = words.text("receipt/wallet-not-known")
            return line, line
        line = words.text("receipt/wallet-now", amount=state.wallet)
        return line, f"{words.text('receipt/wallet')}: {words.money(state.wallet)}"

    def _build(self) -> None:
        theme = self._theme
        done = ScaledRow(theme, self._done_card, gap=14, across=24)
        lines = ScaledColumn(theme, gap=0)
        lines.addStretch()
        title = self._words.text("receipt/done")
        lines.addWidget(Label(theme, title, "heading", line_px=30, object_name="receipt/sale-done"))
        lines.addWidget(self._subtitle)
        lines.addStretch()
        done.addWidget(self._badge)
        done.addLayout(lines, 1)
        ScaledRow(theme, self._change_card, gap=0, across=24).addWidget(self._change)
        policy = self._band.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._band.setSizePolicy(policy)
        for part in (self._done_card, self._change_card, self._band):
            self._column.addWidget(part)
