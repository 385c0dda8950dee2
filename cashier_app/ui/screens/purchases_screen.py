"""Purchases: a customer's or this till's, their receipts, and the ways to what is still open."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cashier_app.domain.cancel_reason import CancelReason
from cashier_app.presenters.purchases_state import PurchasesState
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.checkout_page import CheckoutPage
from cashier_app.ui.screens.purchases_cancel import reason_name
from cashier_app.ui.screens.purchases_side import PurchasesSide
from cashier_app.ui.screens.purchases_table import PurchasesTable
from cashier_app.ui.screens.spoken_changes import SpokenChanges
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.choice_button import ChoiceButton
from cashier_app.ui.widgets.customer_card import CustomerCard
from cashier_app.ui.widgets.scaled_layouts import ScaledRow

_WAY = 84
_WAY_WIDTH = 168
_WAY_COMPACT = 62


class PurchasesScreen(CheckoutPage):
    """Shows a `PurchasesState`; each signal is an intent of `PurchasesIntents` of the same name.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
    """

    row_selected = Signal(object)
    more_requested = Signal()
    print_requested = Signal()
    waiting_requested = Signal()
    remove_requested = Signal()
    give_backs_requested = Signal()
    given_back = Signal()
    back_requested = Signal()
    other_customer_requested = Signal()
    find_requested = Signal()
    find_day_requested = Signal()
    find_number_changed = Signal(str)
    find_digit_typed = Signal(str)
    find_digit_deleted = Signal()
    find_cleared = Signal()
    find_confirmed = Signal()
    cancel_requested = Signal()
    cancel_kept = Signal()
    cancel_confirmed = Signal()
    cancel_reason_chosen = Signal(object)
    return_requested = Signal()
    return_line_chosen = Signal(int)
    return_one_more = Signal()
    return_one_less = Signal()
    return_kept = Signal()
    return_confirmed = Signal()
    exchange_confirmed = Signal()
    debt_collected = Signal()
    debt_collected_by_card = Signal()
    debt_waived = Signal()
    rest_sent_again = Signal()
    rest_without_reward = Signal()
    what_happened_told = Signal(object)
    claim_requested = Signal()
    claim_kept = Signal()
    claim_confirmed = Signal()
    addendum_requested = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, "purchases", work=QWidget(), parent=parent)
        self._words = words
        self._state: PurchasesState | None = None
        self._spoken = SpokenChanges(Announcer(self))
        self._waiting = self._way("waiting-to-be-sent", "waiting", "cloud-upload")
        self._owed = self._way("give-back-list", "give-back-list", "hand-coins")
        self._other = ActionButton(
            theme, "purchases/other-customer", words.text("purchases/other-customer"),
            variant="quiet", size="small",
        )  # fmt: skip
        nobody = words.text("purchases/of-till"), words.text("purchases/of-till-line")
        self._customer = CustomerCard(
            theme, words, "purchases", nobody=nobody, trailing=(self._other,)
        )
        self._list = PurchasesTable(theme, words)
        self._side = PurchasesSide(theme, words)
        ways = ScaledRow(theme, gap=12)
        ways.addWidget(self._customer, 1)
        for way in (self._waiting, self._owed):
            ways.addWidget(way)
        self.work_column.addLayout(ways)
        self.work_column.addWidget(self._list, 1)
        self.decision_column.addWidget(self._side, 1)
        self._connect()
        self.follow_size()

    def render(self, state: PurchasesState) -> None:  # type: ignore[override] # the word of all views
        """Show this state."""
        self._state = state
        self._customer.show_customer(state.customer)
        self._show_ways(state)
        self._list.show_state(state)
        focused = self._in_focus
        self._side.show_state(state)
        if focused is not None and self._side.isAncestorOf(focused) and not focused.isVisible():
            self._let_go_of_focus(state)
        if self.isVisible():
            self._spoken.settled(self._side.spoken)

    @property
    def _in_focus(self) -> QWidget | None:
        return cast("QWidget | None", self.window().focusWidget())

    def _let_go_of_focus(self, state: PurchasesState) -> None:
        """Take the focus from where Qt put it when the question that had it went away."""
        now = self._in_focus
        if now is not None and not _asks(state):
            now.clearFocus()

    def fit(self, *, compact: bool) -> None:
        px = self.theme.px
        for way in (self._waiting, self._owed):
            way.setFixedHeight(px(_WAY_COMPACT if compact else _WAY))
            way.set_dense(True)
            # The amount owed comes later, and is longer than none.
            way.setMinimumWidth(px(_WAY_WIDTH))
        other = self._words.text("purchases/other-customer")
        shown = self._words.text("purchases/other-short") if compact else other
        self._other.set_label(shown, accessible_name=other)
        self._customer.set_compact(compact)
        self._list.fit(compact=compact)
        self._side.set_compact(compact)
        self.work_column.setSpacing(px(8 if compact else 12))

    def _show_ways(self, state: PurchasesState) -> None:
        words = self._words
        waits = words.text("purchases/waiting-none")
        if state.need_a_person:
            waits = words.text("purchases/waiting-needs", n=state.need_a_person)
        elif state.waiting:
            waits = words.text("purchases/waiting-count", n=state.waiting)
        owed = words.text("purchases/owed-none")
        if state.give_backs:
            owed = words.text("purchases/owed", amount=state.owed)
        for way, key, second in (
            (self._waiting, "waiting", waits),
            (self._owed, "give-back-list", owed),
        ):
            way.set_words(words.text(f"purchases/{key}"), second)
            way.set_description(second)
        self._owed.set_selected(state.giving_back)

    def _way(self, name: str, key: str, icon: str) -> ChoiceButton:
        label = self._words.text(f"purchases/{key}")
        return ChoiceButton(self.theme, f"purchases/{name}", label, icon=icon, height=_WAY_COMPACT)

    def _connect(self) -> None:
        self._list.table.chosen.connect(self.row_selected)
        self._list.more.clicked.connect(self.more_requested)
        self._list.all.clicked.connect(self.give_backs_requested)
        self._waiting.clicked.connect(self.waiting_requested)
        self._owed.clicked.connect(self.give_backs_requested)
        self._side.print_again.clicked.connect(self.print_requested)
        self._side.question.confirmed.connect(self.given_back)
        self._side.question.kept.connect(self.back_requested)
        self._other.clicked.connect(self.other_customer_requested)
        self._list.by_number.clicked.connect(self.find_requested)
        self._list.by_day.clicked.connect(self.find_day_requested)
        pad = self._list.pad
        pad.typed.connect(self.find_number_changed)
        pad.digit.connect(self.find_digit_typed)
        pad.deleted.connect(self.find_digit_deleted)
        pad.cleared.connect(self.find_cleared)
        pad.confirmed.connect(self.find_confirmed)
        self._side.cancel.clicked.connect(self.cancel_requested)
        self._side.cancelling.kept.connect(self.cancel_kept)
        self._side.cancelling.confirmed.connect(self.cancel_confirmed)
        reasons = {reason_name(reason): reason for reason in CancelReason}
        self._side.cancelling.chosen.connect(
            lambda name: self.cancel_reason_chosen.emit(reasons[name])
        )
        self._connect_returning()
        for key, press in (
            ("F9", self._press_print),
            ("Esc", self.back_requested.emit),
            ("F10", self._other.click),
            ("Ctrl+F", self._list.by_number.click),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(press)

    def _connect_returning(self) -> None:
        side = self._side
        side.return_goods.clicked.connect(self.return_requested)
        side.remove.clicked.connect(self.remove_requested)
        side.add_customer.clicked.connect(self.claim_requested)
        side.addendum.clicked.connect(self.addendum_requested)
        side.claiming.kept.connect(self.claim_kept)
        side.claiming.confirmed.connect(self.claim_confirmed)
        goods, decision = side.returning, side.decision
        goods.line_chosen.connect(self.return_line_chosen)
        goods.one_more.connect(self.return_one_more)
        goods.one_less.connect(self.return_one_less)
        goods.kept.connect(self.return_kept)
        goods.confirmed.connect(self.return_confirmed)
        goods.exchanged.connect(self.exchange_confirmed)
        decision.collected.connect(self.debt_collected)
        decision.collected_by_card.connect(self.debt_collected_by_card)
        decision.waived.connect(self.debt_waived)
        decision.sent_again.connect(self.rest_sent_again)
        decision.without_reward.connect(self.rest_without_reward)
        decision.told.connect(self.what_happened_told)

    def _press_print(self) -> None:
        state = self._state
        if state is not None and not state.giving_back and not _asks(state):
            self._side.print_again.click()


def _asks(state: PurchasesState) -> bool:
    """Whether a question has the place of the chosen purchase."""
    return any((state.cancel, state.returning, state.decision, state.claim))
