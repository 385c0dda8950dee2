"""Waiting to be sent: what CRM.COM still has to hear of, so that nobody fears for it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.queue_state import QueueState
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.checkout_page import CheckoutPage
from cashier_app.ui.screens.queue_side import QueueSide
from cashier_app.ui.screens.queue_table import QueueTable
from cashier_app.ui.screens.spoken_changes import SpokenChanges
from cashier_app.ui.theme import Theme


class QueueScreen(CheckoutPage):
    """Shows a `QueueState`; each signal is an intent of `QueueIntents` or `OfflineIntents`.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
    """

    row_selected = Signal(object)
    decision_requested = Signal(object)
    decision_confirmed = Signal()
    decision_declined = Signal()
    test_requested = Signal()
    send_requested = Signal()
    back_requested = Signal()
    go_offline_requested = Signal()
    go_online_requested = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        self._list = QueueTable(theme, words)
        super().__init__(theme, "queue", work=QWidget(), parent=parent)
        self._words = words
        self._state: QueueState | None = None
        self._spoken = SpokenChanges(Announcer(self))
        self._side = QueueSide(theme, words)
        self.work_column.addWidget(self._list)
        self.decision_column.addWidget(self._side, 1)
        self._connect()
        self.follow_size()

    def render(self, state: QueueState) -> None:  # type: ignore[override] # the word of all views
        """Show this state."""
        self._state = state
        self._list.show_state(state)
        self._side.show_state(state)
        if self.isVisible():
            self._spoken.settled(self._words.say(state.notice.title))

    def fit(self, *, compact: bool) -> None:
        self._list.fit(compact=compact)
        self._side.set_compact(compact)

    def _connect(self) -> None:
        self._list.table.chosen.connect(self.row_selected)
        self._list.back.clicked.connect(self.back_requested)
        self._side.decided.connect(self.decision_requested)
        self._side.test.clicked.connect(self.test_requested)
        self._side.hand.clicked.connect(self._press_hand)
        self._side.send.clicked.connect(self.send_requested)
        self._side.question.confirmed.connect(self.decision_confirmed)
        self._side.question.kept.connect(self.decision_declined)
        for key, press in (
            ("F8", self._press_send),
            ("F12", self._press_send),
            ("Esc", self._press_back),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(press)

    def _press_hand(self) -> None:
        by_hand = self._state is not None and self._state.by_hand
        (self.go_online_requested if by_hand else self.go_offline_requested).emit()

    def _press_send(self) -> None:
        """A question has the place of the button: then the key does nothing."""
        if self._state is not None and self._state.question is None:
            self._side.send.click()

    def _press_back(self) -> None:
        if self._state is not None and self._state.question is not None:
            self.decision_declined.emit()
        else:
            self.back_requested.emit()
