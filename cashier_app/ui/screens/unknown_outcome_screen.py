"""The Unknown outcome screen: the purchase was sent, and no answer came."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.unknown_outcome_state import UnknownState
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.checkout_page import CheckoutPage
from cashier_app.ui.screens.spoken_changes import SpokenChanges
from cashier_app.ui.screens.unknown_decision import UnknownDecision
from cashier_app.ui.screens.unknown_steps import UnknownSteps
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.icon_badge import IconBadge
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.notice import Notice, NoticeLine
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow

_ACTION = 64
_ACTION_COMPACT = 56


class UnknownOutcomeScreen(CheckoutPage):
    """Shows an `UnknownState`; each signal is an intent of `UnknownIntents` of the same name.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
    """

    check_requested = Signal()
    full_price_requested = Signal()
    cancel_requested = Signal()
    cancel_confirmed = Signal()
    cancel_declined = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, "unknown-outcome", parent=parent)
        self._words = words
        self._state: UnknownState | None = None
        self._spoken = SpokenChanges(Announcer(self))
        self._happened = Label(theme, "", "body-large", colour="text-muted")
        self._steps = UnknownSteps(theme, words)
        self._notice = Notice(theme, "unknown-outcome/notice", style="body-large")
        self._cancel = self._action("cancel", "undo-2", "danger-outline")
        self._cancel.setObjectName("unknown-outcome/cancel-this-sale")
        self._check = self._action("check", "refresh-cw", "normal", "F8")
        self._full_price = self._action("full-price", "banknote", "normal")
        self._decide = UnknownDecision(theme, words)
        self._build()
        self._connect()
        self.follow_size()

    def render(self, state: UnknownState) -> None:  # type: ignore[override] # the word of all views
        """Show this state."""
        self._state = state
        self._happened.show_text(self._what_happened(state))
        self._steps.show_state(state)
        self._show_notice(state)
        self._decide.show_state(state)
        self._check.setVisible(state.full_price_first)
        self._full_price.setVisible(not state.full_price_first)
        self._name_buttons(state)
        self._spoken.settled(self._what_happened(state))

    def fit(self, *, compact: bool) -> None:
        px = self.theme.px
        self._steps.set_compact(compact)
        self._decide.set_compact(compact)
        for button in (self._cancel, self._check, self._full_price):
            button.setFixedHeight(px(_ACTION_COMPACT if compact else _ACTION))
        self.work_column.setSpacing(px(8 if compact else 18))

    def _what_happened(self, state: UnknownState) -> str:
        if state.line is not None:
            return self._words.say(state.line)
        return self._words.text("unknown-outcome/no-answer")

    def _show_notice(self, state: UnknownState) -> None:
        lines = [
            ("safe", "safe-sent-again" if state.resends else "safe-text"),
            ("next-step", "next-text"),
            ("no-time", "no-time-text"),
        ]
        if state.full_price_first:
            lines[1:] = [("next-step", "next-full-price"), ("full-price-is", "full-price-text")]
        text = self._words.text
        self._notice.show_message(
            "warn",
            "shield-check",
            "",
            [
                NoticeLine(text(f"unknown-outcome/{lead}"), text(f"unknown-outcome/{rest}"))
                for lead, rest in lines
            ],
        )

    def _name_buttons(self, state: UnknownState) -> None:
        """Give the identifiers to the two buttons in view; their twins must not be found."""
        first = state.full_price_first
        check = (self._check, self._decide.check)
        full_price = (self._decide.full_price, self._full_price)
        for pair, name in ((check, "check-now"), (full_price, "go-on-at-full-price")):
            pair[0].setObjectName(f"unknown-outcome/{name}" if first else "")
            pair[1].setObjectName("" if first else f"unknown-outcome/{name}")

    def _action(self, key: str, icon: str, variant: str, hint: str = "") -> ActionButton:
        return ActionButton(
            self.theme,
            "",
            self._words.text(f"unknown-outcome/{key}"),
            variant=variant,
            size="large",
            icon=icon,
            hint=hint,
            height=_ACTION_COMPACT,
        )

    def _build(self) -> None:
        theme = self.theme
        title = self._words.text("unknown-outcome/title")
        head = ScaledRow(theme, gap=14)
        head.addWidget(IconBadge(theme, "hourglass", "warn", px=52, icon_px=28))
        words = ScaledColumn(theme, gap=0)
        words.addWidget(Label(theme, title, "heading", object_name="unknown-outcome/title"))
        words.addWidget(self._happened)
        head.addLayout(words, 1)
        actions = ScaledRow(theme, gap=12)
        for button in (self._cancel, self._check, self._full_price):
            actions.addWidget(button, 1)
        self.work_column.addLayout(head)
        self.work_column.addWidget(self._steps)
        self.work_column.addWidget(self._notice)
        self.work_column.addStretch()
        self.work_column.addLayout(actions)
        self.decision_column.addWidget(self._decide, 1)

    def _connect(self) -> None:
        for button in (self._check, self._decide.check):
            button.clicked.connect(self.check_requested)
        for button in (self._full_price, self._decide.full_price):
            button.clicked.connect(self.full_price_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._decide.question.confirmed.connect(self.cancel_confirmed)
        self._decide.question.kept.connect(self.cancel_declined)
        for key, press in (
            ("F8", self._press_check),
            ("F12", self._press_primary),
            ("Esc", self._press_back),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(press)

    def _press_check(self) -> None:
        if self._state is not None and not self._state.asks_cancel:
            self.check_requested.emit()

    def _press_primary(self) -> None:
        if self._state is None or self._state.asks_cancel:
            return
        if self._state.full_price_first:
            self.full_price_requested.emit()
        else:
            self.check_requested.emit()

    def _press_back(self) -> None:
        if self._state is not None and self._state.asks_cancel:
            self.cancel_declined.emit()
