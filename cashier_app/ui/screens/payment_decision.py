"""The decision column of the Payment screen: customer, reward, totals, and what to press next."""

from PySide6.QtWidgets import QWidget

from cashier_app.presenters.payment_state import PaymentState, Question, Way
from cashier_app.texts.words import Words
from cashier_app.ui.on_change import OnChange
from cashier_app.ui.screens.payment_questions import asked
from cashier_app.ui.screens.payment_totals import PaymentFigures
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.customer_card import CustomerCard
from cashier_app.ui.widgets.purchase_band import PurchaseBand
from cashier_app.ui.widgets.question_panel import QuestionPanel
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn
from cashier_app.ui.widgets.totals_card import ActionRow, TotalsCard

_SPEND = 56
_SPEND_COMPACT = 48
_SECONDARY = 64
_SECONDARY_COMPACT = 48
_PRIMARY = 80
_PRIMARY_COMPACT = 68


class PaymentDecision(QWidget):
    """Everything at the end of the screen; its buttons are public, the screen connects them.

    The lowest place holds the one primary action: *Finish sale*, *Card approved* or *Sell without
    reward*. A question takes the place of all that stands under the reward.
    """

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._figures = PaymentFigures(words)
        self._customer = CustomerCard(theme, words, "payment")
        self._band = PurchaseBand(
            theme,
            words,
            "payment",
            will_earn=words.text("payment/will-earn"),
            earned=words.text("payment/earned"),
            not_known=words.text("payment/not-known"),
        )
        self.spend = self._button("spend-wallet-money", "spend", "hand-coins", "reward", "F11")
        self.return_wallet = ActionButton(
            theme,
            "payment/return-wallet-money",
            words.text("payment/return"),
            accessible_name=words.text("payment/return-wallet"),
            variant="quiet",
            size="small",
        )
        self._wallet = ActionRow(theme, "payment/wallet-return-state", self.return_wallet)
        self._totals = TotalsCard(theme, "payment", words.text("payment/totals"))
        self._totals.add_action_row("spent-from-wallet", self._wallet)
        self.cancel = self._button("cancel-this-sale", "cancel", "undo-2", "danger-outline")
        self.back = self._button("", "back", "arrow-left", "normal", hint="Esc")
        self.finish = self._primary("finish-sale", "finish", "check")
        self.approved = self._primary("card-approved", "card-approved", "check")
        self.without_reward = self._primary("sell-without-reward", "without-reward", "check")
        for button in (self.cancel, self.finish):
            button.keep_picture()
        self.question = QuestionPanel(theme, "payment")
        self._usual = QWidget()
        self._usual_column = ScaledColumn(theme, self._usual, gap=12)
        self._column = ScaledColumn(theme, self, gap=12)
        self._render_customer = OnChange(self._customer.show_customer)
        self._render_band = OnChange(self._band.show_band)
        self._render_totals = OnChange(self._totals.show_totals)
        self._build()

    def show_state(self, state: PaymentState) -> None:
        """Show this state."""
        self._render_customer(state.customer)
        self._render_band(state.band)
        self._render_totals(self._figures.rows(state), self._figures.hero(state))
        self._show_wallet(state)
        self._show_spend(state)
        self._show_secondary(state)
        self._show_primary(state)
        question = asked(state, self._words, self._figures)
        if question is None:
            self.question.put_away()
            self._usual.show()
        else:
            self._usual.hide()
            self.question.ask(question)

    @property
    def figure_that_counts(self) -> str:
        """What the big figure says, or what is asked in its place."""
        if self.question.isVisibleTo(self):
            return self.question.accessibleName()
        return self._totals.hero.accessibleName()

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        px = self._theme.px
        for part in (self._customer, self._band, self._totals, self.question):
            part.set_compact(compact)
        self.spend.setFixedHeight(px(_SPEND_COMPACT if compact else _SPEND))
        for button in (self.cancel, self.back):
            button.setFixedHeight(px(_SECONDARY_COMPACT if compact else _SECONDARY))
        for button in (self.finish, self.approved, self.without_reward):
            button.setFixedHeight(px(_PRIMARY_COMPACT if compact else _PRIMARY))
        for column in (self._usual_column, self._column):
            column.setSpacing(px(8 if compact else 12))

    def _show_wallet(self, state: PaymentState) -> None:
        words = self._words
        reason = words.text("payment/cannot-return")
        if state.return_reason is not None:
            reason = words.say(state.return_reason)
        self.return_wallet.set_available(state.can_return_wallet, reason)
        returning = words.say(state.wallet_return) if state.wallet_return else ""
        spoken = words.text("payment/wallet-return", state=returning) if returning else ""
        self._wallet.show_state(returning, "hourglass", spoken)

    def _show_spend(self, state: PaymentState) -> None:
        self.spend.setVisible(state.spend_shown)
        reason = self._words.text("payment/not-now")
        if state.spend_reason is not None:
            reason = self._words.say(state.spend_reason)
        self.spend.set_available(state.can_spend, reason)

    def _show_secondary(self, state: PaymentState) -> None:
        self.cancel.setVisible(not state.refused)
        self.cancel.set_available(state.can_cancel, self._words.text("payment/answer-awaited"))
        self.back.setVisible(state.refused)
        self.back.setObjectName("payment/back-to-basket" if state.refused else "")

    def _show_primary(self, state: PaymentState) -> None:
        words = self._words
        card = state.way is Way.CARD or state.question is Question.CARD_PART
        self.without_reward.setVisible(state.refused)
        self.approved.setVisible(card and not state.refused)
        self.finish.setVisible(not card and not state.refused)
        awaited = words.say(state.waits_reason)
        self.approved.set_available(not state.waits, awaited)
        reason = awaited if state.waits else words.text("payment/too-little")
        self.finish.set_available(state.can_finish and not state.waits, reason)
        change = state.totals.change
        described = "" if change is None else words.text("payment/change-amount", amount=change)
        self.finish.set_description(described)

    def _button(
        self, name: str, key: str, icon: str, variant: str, shortcut: str = "", hint: str = ""
    ) -> ActionButton:
        return ActionButton(
            self._theme,
            f"payment/{name}" if name else "",
            self._words.text(f"payment/{key}"),
            variant=variant,
            size="normal" if shortcut else "large",
            icon=icon,
            hint=hint,
            keys=(shortcut,) if shortcut else (),
            height=_SPEND_COMPACT,
        )

    def _primary(self, name: str, key: str, icon: str) -> ActionButton:
        return ActionButton(
            self._theme,
            f"payment/{name}",
            self._words.text(f"payment/{key}"),
            variant="primary",
            size="primary",
            icon=icon,
            hint="F12",
            keys=("F12",),
            height=_PRIMARY_COMPACT,
        )

    def _build(self) -> None:
        policy = self.spend.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.spend.setSizePolicy(policy)
        self._usual_column.addWidget(self.spend)
        self._usual_column.addStretch()
        self._usual_column.addWidget(self._totals)
        for button in (self.cancel, self.back, self.finish, self.approved, self.without_reward):
            self._usual_column.addWidget(button)
        self._column.addWidget(self._customer)
        self._column.addWidget(self._band)
        self._column.addWidget(self._usual, 1)
        self._column.addWidget(self.question, 1)
        self.question.put_away()
