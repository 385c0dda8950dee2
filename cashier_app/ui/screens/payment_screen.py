"""The Payment screen: take the money, give the change."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.payment_state import PaymentState, Question, Way
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.checkout_page import CheckoutPage
from cashier_app.ui.screens.payment_card import CardWork
from cashier_app.ui.screens.payment_decision import PaymentDecision
from cashier_app.ui.screens.payment_head import PaymentHead
from cashier_app.ui.screens.payment_split import SplitWork
from cashier_app.ui.screens.payment_ways import CashWork, WayButtons
from cashier_app.ui.screens.spoken_changes import SpokenChanges
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.amount_entry import AmountEntry
from cashier_app.ui.widgets.keypad import Keypad
from cashier_app.ui.widgets.notice import Notice, NoticeLine
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow

_HEAD_ROOM = 13
_HEAD_GAP = 7
_KEYPAD = {Way.CASH: 380, Way.CARD: 380, Way.SPLIT: 340}
_KEYPAD_COMPACT = {Way.CASH: 270, Way.CARD: 270, Way.SPLIT: 232}
_GAP = {Way.CASH: 20, Way.CARD: 20, Way.SPLIT: 24}
_GAP_COMPACT = 16


class PaymentScreen(CheckoutPage):
    """Shows a `PaymentState`; each signal is an intent of `PaymentIntents` of the same name.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
        currency: the code in the amount fields.
    """

    way_chosen = Signal(object)
    digit_typed = Signal(str)
    delete_requested = Signal()
    clear_requested = Signal()
    quick_chosen = Signal(object)
    terminal_receipt_changed = Signal(str)
    finish_requested = Signal()
    card_approved = Signal()
    card_declined = Signal()
    add_cash_requested = Signal()
    add_card_requested = Signal()
    remove_part_requested = Signal(int)
    remove_part_confirmed = Signal()
    exchange_requested = Signal()
    spend_requested = Signal()
    return_wallet_requested = Signal()
    return_wallet_confirmed = Signal()
    change_basket_requested = Signal()
    change_basket_confirmed = Signal()
    cancel_requested = Signal()
    cancel_confirmed = Signal()
    question_declined = Signal()
    sell_without_reward_requested = Signal()
    back_requested = Signal()

    def __init__(
        self, theme: Theme, words: Words, currency: str = "EUR", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "payment", head_room=_HEAD_ROOM, parent=parent)
        self._words = words
        self._state: PaymentState | None = None
        self._compact = False
        self._spoken = SpokenChanges(Announcer(self))
        self._head = PaymentHead(theme, words)
        self._ways = WayButtons(theme, words)
        self._cash = CashWork(theme, words, currency)
        self._card = CardWork(theme, words)
        self._split = SplitWork(theme, words, currency)
        self._refused = _RefusedWork(theme, words)
        self._works = (self._cash, self._card, self._split, self._refused)
        self._shown: QWidget = self._cash
        self._keypad = Keypad(theme, "payment", words)
        self._keypad.keep_pictures()
        self._body = ScaledRow(theme, gap=20)
        self._decide = PaymentDecision(theme, words)
        self._build()
        self._connect_work()
        self._connect_decisions()
        self._connect_keys()
        self.follow_size()

    def render(self, state: PaymentState) -> None:  # type: ignore[override] # the word of all views
        """Show this state, unless it is shown already."""
        if state == self._state:
            return
        self._state = state
        self._head.show_state(state)
        self._ways.show_state(state)
        self._cash.show_state(state)
        self._card.show_state(state)
        self._split.show_state(state)
        self._refused.show_state(state)
        self._decide.show_state(state)
        self._show_work(state)
        if self._work_of(state) is not self._shown:
            self._shown = self._work_of(state)
            self.take_typing()
        self._speak(state)

    def fit(self, *, compact: bool) -> None:
        self._compact = compact
        for part in (self._head, self._ways, self._cash, self._card, self._split, self._decide):
            part.set_compact(compact)
        self.work_column.setSpacing(self.theme.px(12 if compact else 16))
        if self._state is not None:
            self._fit_keypad(self._state)

    def entry_in_view(self) -> AmountEntry | None:
        if self._shown is self._cash:
            return self._cash.entry
        return self._split.entry if self._shown is self._split else None

    def _work_of(self, state: PaymentState) -> QWidget:
        if state.refused:
            return self._refused
        if state.way is Way.CARD or state.question is Question.CARD_PART:
            return self._card
        return self._cash if state.way is Way.CASH else self._split

    def _show_work(self, state: PaymentState) -> None:
        """Show the work area of the way; what leaves goes first, so that there is always room."""
        shown = self._work_of(state)
        for work in self._works:
            if work is not shown:
                work.hide()
        self._keypad.setVisible(shown in {self._cash, self._split})
        self._fit_keypad(state)
        shown.show()

    def _fit_keypad(self, state: PaymentState) -> None:
        px = self.theme.px
        width = (_KEYPAD_COMPACT if self._compact else _KEYPAD)[state.way]
        self._keypad.setFixedWidth(px(width))
        self._body.setSpacing(px(_GAP_COMPACT if self._compact else _GAP[state.way]))

    def _speak(self, state: PaymentState) -> None:
        line = self._words.say(state.line) if state.line is not None else ""
        self._spoken.error(line if state.alarming else "")
        figure = self._decide.figure_that_counts
        self._spoken.settled(figure if state.alarming or not line else f"{line} {figure}")

    def _build(self) -> None:
        for work in self._works:
            self._body.addWidget(work, 1)
        self._body.addWidget(self._keypad)
        above = ScaledColumn(self.theme, gap=_HEAD_GAP)
        above.addWidget(self._head)
        above.addWidget(self._ways)
        self.work_column.addLayout(above)
        self.work_column.addLayout(self._body, 1)
        self.decision_column.addWidget(self._decide, 1)
        # Only now has each work area a window: shown before, it would be one of its own.
        for work in self._works:
            work.setVisible(work is self._cash)

    def _connect_work(self) -> None:
        self._ways.chosen.connect(self.way_chosen)
        self._ways.exchange.clicked.connect(self.exchange_requested)
        for entry in (self._cash.entry, self._split.entry):
            entry.digits.connect(self.digit_typed)
            entry.delete.connect(self.delete_requested)
            entry.clear_all.connect(self.clear_requested)
        self._keypad.digits.connect(self.digit_typed)
        self._keypad.delete.connect(self.delete_requested)
        self._keypad.clear.connect(self.clear_requested)
        self._cash.quick_chosen.connect(self.quick_chosen)
        self._card.terminal_receipt.textEdited.connect(self.terminal_receipt_changed)
        self._card.declined.clicked.connect(self.card_declined)
        self._split.add_cash.clicked.connect(self.add_cash_requested)
        self._split.add_card.clicked.connect(self.add_card_requested)
        self._split.remove_requested.connect(self.remove_part_requested)
        self._split.removal_confirmed.connect(self.remove_part_confirmed)
        self._split.kept.connect(self.question_declined)
        self._head.change_basket.clicked.connect(self.change_basket_requested)
        self._head.back.clicked.connect(self.back_requested)

    def _connect_decisions(self) -> None:
        decide = self._decide
        decide.finish.clicked.connect(self.finish_requested)
        decide.approved.clicked.connect(self.card_approved)
        decide.without_reward.clicked.connect(self.sell_without_reward_requested)
        decide.cancel.clicked.connect(self.cancel_requested)
        decide.back.clicked.connect(self.back_requested)
        decide.spend.clicked.connect(self.spend_requested)
        decide.return_wallet.clicked.connect(self.return_wallet_requested)
        decide.question.kept.connect(self.question_declined)
        decide.question.confirmed.connect(self._confirm)

    def _confirm(self) -> None:
        confirmed = {
            Question.CANCEL_SALE: self.cancel_confirmed,
            Question.CHANGE_BASKET: self.change_basket_confirmed,
            Question.RETURN_WALLET: self.return_wallet_confirmed,
        }
        if self._state is not None and self._state.question in confirmed:
            confirmed[self._state.question].emit()

    def _connect_keys(self) -> None:
        keys = {"F5": self._press_cash, "F6": self._press_card, "Esc": self._press_back}
        for key, press in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(press)
        split = QShortcut(QKeySequence("F7"), self)
        split.setAutoRepeat(False)
        split.activated.connect(lambda: self._ways.choose(Way.SPLIT))

    def _press_cash(self) -> None:
        if self._split.isVisible():
            self._split.add_cash.click()
        else:
            self._ways.choose(Way.CASH)

    def _press_card(self) -> None:
        if self._split.isVisible():
            self._split.add_card.click()
        else:
            self._ways.choose(Way.CARD)

    def _press_back(self) -> None:
        if self._state is None:
            return
        if self._state.question is not Question.NONE:
            self.question_declined.emit()
        elif self._state.can_go_back or self._state.refused:
            self.back_requested.emit()


class _RefusedWork(QWidget):
    """What CRM.COM said when it refused the purchase, in the place of amount and keypad."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self._notice = Notice(theme, "payment/refusal", style="body-large")
        column = ScaledColumn(theme, self, gap=0)
        column.addWidget(self._notice)
        column.addStretch()

    def show_state(self, state: PaymentState) -> None:
        """Show the words of the refusal, what is safe and what can be done."""
        if state.refused and state.line is not None:
            lead = self._words.text("payment/next")
            text = self._words.text("payment/refused-next")
            title = self._words.say(state.line)
            self._notice.show_message("bad", "circle-alert", title, [NoticeLine(lead, text)])
