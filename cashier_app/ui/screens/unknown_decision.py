"""The decision column while an answer is missing: what is expected, what to press."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from cashier_app.presenters.unknown_outcome_state import UnknownState
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.customer_card import CustomerCard
from cashier_app.ui.widgets.question_panel import Asked, QuestionPanel
from cashier_app.ui.widgets.reward_band import RewardBand
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn
from cashier_app.ui.widgets.totals_card import TotalsCard, TotalsRow

_BAND = 95
_BAND_COMPACT = 68
_PRIMARY = 80
_PRIMARY_COMPACT = 68


class UnknownDecision(QWidget):
    """Customer, expected reward, expected totals, and the primary action.

    The primary action is *Check now*, and after ten seconds *Go on at full price*. The question
    whether to cancel takes the place of all that stands under the reward.
    """

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._customer = CustomerCard(theme, words, "unknown-outcome")
        self._band = RewardBand(
            theme,
            "unknown-outcome/earned",
            "unknown-outcome/reward-state",
            value_style="amount-earned",
            height=_BAND,
            alone=True,
        )
        self._totals = TotalsCard(theme, "unknown-outcome", words.text("unknown-outcome/totals"))
        self.check = self._primary("check", "refresh-cw", "F8")
        self.full_price = self._primary("full-price", "banknote", "F12")
        self.question = QuestionPanel(theme, "unknown-outcome")
        self._usual = QWidget()
        self._usual_column = ScaledColumn(theme, self._usual, gap=12)
        self._column = ScaledColumn(theme, self, gap=12)
        self._build()

    def show_state(self, state: UnknownState) -> None:
        """Show this state."""
        self._customer.show_customer(state.customer)
        self._show_band(state)
        self._show_totals(state)
        self.check.setVisible(not state.full_price_first)
        self.full_price.setVisible(state.full_price_first)
        if state.asks_cancel:
            self._usual.hide()
            self.question.ask(self._asked(state))
        else:
            self.question.put_away()
            self._usual.show()

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        px = self._theme.px
        for part in (self._customer, self._totals, self.question):
            part.set_compact(compact)
        self._band.set_compact(compact)
        self._band.setFixedHeight(px(_BAND_COMPACT if compact else _BAND))
        for button in (self.check, self.full_price):
            button.setFixedHeight(px(_PRIMARY_COMPACT if compact else _PRIMARY))
        for column in (self._usual_column, self._column):
            column.setSpacing(px(8 if compact else 12))

    def _show_band(self, state: UnknownState) -> None:
        words = self._words
        text = words.text("unknown-outcome/nothing-expected")
        if state.expected_award is not None:
            text = words.text("unknown-outcome/expected", amount=state.expected_award)
        no_figure = (
            f"{words.text('unknown-outcome/earned')}: {words.text('unknown-outcome/not-known')}"
        )
        title = words.text("unknown-outcome/band-title")
        self._band.show_message(title, text, "hourglass", figure_accessible_name=no_figure)

    def _show_totals(self, state: UnknownState) -> None:
        words = self._words
        rows = [
            TotalsRow("goods", words.text("unknown-outcome/goods"), words.money(state.goods)),
            self._expected("instant-discount", "instant", state.instant),
            self._expected("spent-automatically", "automatic", state.automatic),
        ]
        if state.from_wallet:
            rows.append(self._expected("spent-from-wallet", "from-wallet", state.from_wallet))
        hero = TotalsRow(
            "to-pay",
            words.text("unknown-outcome/to-pay"),
            words.money(state.to_pay),
            note=words.text("unknown-outcome/if-confirmed"),
        )
        self._totals.show_totals(rows, hero)

    def _expected(self, name: str, key: str, amount: Decimal | None) -> TotalsRow:
        words = self._words
        shown = words.text(f"unknown-outcome/{key}-shown")
        plain = words.text(f"unknown-outcome/{key}")
        if amount is None:
            not_known = words.text("unknown-outcome/not-known")
            return TotalsRow(name, shown, "–", tone="muted", spoken=f"{plain}: {not_known}")
        value = words.money(-amount)
        return TotalsRow(name, shown, value, tone="muted", spoken=f"{plain}: {value}")

    def _asked(self, state: UnknownState) -> Asked:
        words = self._words
        number = state.receipt_number
        return Asked(
            title=words.text("unknown-outcome/cancel-question"),
            explanation=words.text("unknown-outcome/cancel-explained", number=number),
            keep=words.text("unknown-outcome/keep-sale"),
            keep_name="keep-sale",
            confirm=words.text("unknown-outcome/cancel-confirm"),
            confirm_name="cancel-sale-and-reverse-reward",
        )

    def _primary(self, key: str, icon: str, hint: str) -> ActionButton:
        return ActionButton(
            self._theme,
            "",
            self._words.text(f"unknown-outcome/{key}"),
            variant="primary",
            size="primary",
            icon=icon,
            hint=hint,
            height=_PRIMARY_COMPACT,
        )

    def _build(self) -> None:
        self._usual_column.addStretch()
        for part in (self._totals, self.check, self.full_price):
            self._usual_column.addWidget(part)
        self._column.addWidget(self._customer)
        self._column.addWidget(self._band)
        self._column.addWidget(self._usual, 1)
        self._column.addWidget(self.question, 1)
        self.question.put_away()
