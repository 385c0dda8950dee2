"""Sign in: who works at this till, on the left; the PIN pad in the decision column."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.sign_in_state import SignInField, SignInState
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.checkout_page import CheckoutPage
from cashier_app.ui.screens.sign_in_tiles import SignInTiles
from cashier_app.ui.screens.spoken_changes import SpokenChanges
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.digit_field import DigitField
from cashier_app.ui.widgets.keypad import Keypad
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.notice import Notice
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn
from cashier_app.ui.widgets.status_line import StatusLine

_KEY = 64
_KEY_COMPACT = 48
_PRIMARY = 80
_PRIMARY_COMPACT = 68
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class SignInScreen(CheckoutPage):
    """Shows a `SignInState`; each signal is an intent of `SignInIntents` of the same name.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
    """

    cashier_chosen = Signal(str)
    other_requested = Signal()
    digit_typed = Signal(str)
    delete_requested = Signal()
    clear_requested = Signal()
    sign_in_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, "sign-in", work=QWidget(), parent=parent)
        self._words = words
        self._spoken = SpokenChanges(Announcer(self))
        self._greeting = Label(theme, style="heading", weight=700, px=32)
        self._place = Label(theme, style="row", colour="text-muted")
        self._who = Label(theme, style="row", weight=600)
        self._tiles = SignInTiles(theme, words)
        self._kept = Notice(theme, "sign-in/kept")
        self._title = Label(theme, style="title", weight=600, object_name="sign-in/title")
        self._line = StatusLine(theme, "sign-in/line", lines=2)
        self._field = DigitField(theme, "sign-in/pin", words.text("sign-in/pin"), hidden=True)
        keypad_words = {
            "digit": words.text("sign-in/digit", digit="{digit}"),
            "clear": words.text("sign-in/clear"),
            "delete": words.text("sign-in/delete"),
        }
        self._keypad = Keypad(theme, "sign-in", corner="clear", words=keypad_words)
        self._go = ActionButton(
            theme, "sign-in/sign-in", words.text("sign-in/sign-in"), variant="primary",
            size="primary", icon="log-in", icon_px=28, hint="Enter",
            keys=("Return", "Enter", "F12"), height=_PRIMARY_COMPACT,
        )  # fmt: skip
        self._card = Card()
        self._inside = ScaledColumn(theme, self._card, gap=12, across=16, down=16)
        self._lay_out()
        self._connect()
        self.follow_size()

    def render(self, state: SignInState) -> None:  # type: ignore[override] # the word of all views
        """Show this state."""
        words = self._words
        self._greeting.show_text(words.text(f"sign-in/{state.greeting}"))
        self._place.show_text(words.text("sign-in/place", store=state.store, till=state.till))
        asked = "which-language" if state.languages else "who"
        self._who.show_text(words.text(f"sign-in/{asked}"))
        self._tiles.show_state(state)
        line = words.say(state.line) if state.line else ""
        kept = words.say(state.kept) if state.kept else ""
        self._show_notice(line if state.unreadable else "", kept)
        self._show_field(state)
        bad = state.line_is_error
        beside = "" if state.unreadable else line
        self._line.show_status(beside, "bad" if bad else "muted", "circle-alert" if bad else "")
        self._go.set_available(state.can_go_on, words.text("sign-in/not-yet"))
        if self.isVisible():
            self._spoken.error(line if bad else "")
            self._spoken.settled(kept)

    def fit(self, *, compact: bool) -> None:
        px = self.theme.px
        self._tiles.set_compact(compact)
        self._go.setFixedHeight(px(_PRIMARY_COMPACT if compact else _PRIMARY))
        self._keypad.set_key_height(_KEY_COMPACT if compact else _KEY)
        self._inside.setSpacing(px(6 if compact else 12))
        down = px(8 if compact else 16)
        self._inside.setContentsMargins(px(16), down, px(16), down)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text() in "0123456789":
            self.digit_typed.emit(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self.delete_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.clear_requested.emit()
        elif event.key() in _STEPS:
            self._tiles.step(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def take_typing(self) -> None:
        """Let digits come here: there is no other field."""
        if self.isVisible():
            self.setFocus()

    def _show_notice(self, trouble: str, kept: str) -> None:
        """Say what needs more room than a line: what is wrong, or else what is kept."""
        self._kept.setVisible(bool(trouble or kept))
        if trouble:
            self._kept.show_message("bad", "triangle-alert", trouble)
        else:
            self._kept.show_message("info", "shopping-basket", kept)

    def _show_field(self, state: SignInState) -> None:
        words = self._words
        asks_number = state.field is SignInField.NUMBER
        name = words.text("sign-in/number-title" if asks_number else "sign-in/pin")
        self._field.setAccessibleName(name)
        if asks_number:
            self._title.show_text(name, accessible_name=None)
            self._field.show_digits(state.number)
        else:
            self._title.show_text(words.text("sign-in/pin-for", name=state.who))
            typed = words.text(
                "sign-in/digits-typed", typed=str(state.typed), n=max(state.typed, state.pin_length)
            )
            self._field.show_dots(state.typed, typed)
        go = "read-again" if state.unreadable else "next" if asks_number else "sign-in"
        self._go.set_label(words.text(f"sign-in/{go}"))

    def _lay_out(self) -> None:
        self.work_column.setSpacing(self.theme.px(8))
        for part in (self._greeting, self._place, self._who, self._tiles):
            self.work_column.addWidget(part)
        self.work_column.addStretch(1)
        self.work_column.addWidget(self._kept)
        for label in (self._title, self._line, self._field):
            self._inside.addWidget(label)
        self._inside.addWidget(self._keypad, 1)
        self._inside.addWidget(self._go)
        self.decision_column.addWidget(self._card, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _connect(self) -> None:
        self._tiles.cashier.connect(self.cashier_chosen)
        self._tiles.other.connect(self.other_requested)
        self._tiles.language.connect(self.language_chosen)
        self._keypad.digits.connect(self.digit_typed)
        self._keypad.delete.connect(self.delete_requested)
        self._keypad.clear.connect(self.clear_requested)
        self._go.clicked.connect(self.sign_in_requested)
