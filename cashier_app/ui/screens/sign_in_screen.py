"""Sign in: who works at this till, on the left; the PIN pad in the decision column."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cashier_app.domain.digits import digits_of
from cashier_app.presenters.sign_in_state import SignInField, SignInState
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.checkout_page import CheckoutPage
from cashier_app.ui.screens.sign_in_foot import SignInFoot
from cashier_app.ui.screens.sign_in_tiles import SignInTiles
from cashier_app.ui.screens.spoken_changes import SpokenChanges
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.digit_field import DigitField
from cashier_app.ui.widgets.keypad import Keypad
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.notice import Notice
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn
from cashier_app.ui.widgets.status_line import StatusLine

# The decision column holds nothing but the pad, which may be wider.
_WIDER = -28
_EDGE = 24
_PADDING = 24
_PADDING_COMPACT = 16
_FIELD = 72
_FIELD_COMPACT = 56
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
        super().__init__(
            theme, "sign-in", work=QWidget(), narrower=_WIDER, edge=_EDGE, parent=parent
        )
        self._words = words
        self._spoken = SpokenChanges(Announcer(self))
        self._greeting = Label(theme, style="heading", weight=700, px=32)
        self._place = Label(theme, style="row", colour="text-muted")
        self._who = Label(theme, style="row", weight=600)
        self._tiles = SignInTiles(theme, words)
        self._kept = Notice(theme, "sign-in/kept")
        self._foot = SignInFoot(theme, words)
        self._title = Label(theme, style="title", weight=600, object_name="sign-in/title")
        self._line = StatusLine(theme, "sign-in/line", lines=2)
        self._field = DigitField(theme, "sign-in/pin", words.text("sign-in/pin"), hidden=True)
        self._keypad = Keypad(theme, "sign-in", words, corner="clear")
        self._go = ActionButton(
            theme, "sign-in/sign-in", words.text("sign-in/sign-in"), variant="primary",
            size="primary", icon="log-in", icon_px=28, hint="Enter",
            keys=("Return", "Enter", "F12"), height=_PRIMARY_COMPACT,
        )  # fmt: skip
        self._card = Card()
        self._inside = ScaledColumn(theme, self._card, gap=12, across=_PADDING, down=_PADDING)
        self._above = ScaledColumn(theme, gap=2)
        self._place_above = ScaledColumn(theme, gap=4)
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
        self._foot.show_state(state)
        line = words.say(state.line) if state.line else ""
        kept = words.say(state.kept) if state.kept else ""
        self._show_notice(line if state.unreadable else "", kept)
        self._show_field(state)
        self._show_line(state, "" if state.unreadable else line)
        if self.isVisible():
            self._spoken.error(line if state.line_is_error else "")
            self._spoken.settled(kept)
        self._go.set_available(state.can_go_on, words.text("sign-in/not-yet"))

    def fit(self, *, compact: bool) -> None:
        px = self.theme.px
        self._tiles.set_compact(compact)
        self._go.setFixedHeight(px(_PRIMARY_COMPACT if compact else _PRIMARY))
        self._field.setFixedHeight(px(_FIELD_COMPACT if compact else _FIELD))
        self._keypad.set_key_height(_KEY_COMPACT if compact else _KEY)
        self._foot.setVisible(not compact)
        self.work_column.setSpacing(px(8 if compact else 20))
        self._inside.setSpacing(px(6 if compact else 14))
        across, down = px(_PADDING_COMPACT if compact else _PADDING), px(8 if compact else _PADDING)
        self._inside.setContentsMargins(across, down, across, down)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digits_of(event.text())
        if digit:
            self.digit_typed.emit(digit)
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

    def _show_line(self, state: SignInState, said: str) -> None:
        """Say what is wrong; while nothing is, how long the PIN is."""
        if said:
            bad = state.line_is_error
            self._line.show_status(said, "bad" if bad else "muted", "circle-alert" if bad else "")
        elif state.field is SignInField.PIN and not state.unreadable:
            self._line.show_status(self._words.text("sign-in/digits", n=state.pin_length))
        else:
            self._line.show_status("")

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
        self._field.setAccessibleName(spoken(name))
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
        self._place_above.addWidget(self._greeting)
        self._place_above.addWidget(self._place)
        self.work_column.addLayout(self._place_above)
        asked = ScaledColumn(self.theme, gap=10)
        asked.addWidget(self._who)
        asked.addWidget(self._tiles)
        self.work_column.addLayout(asked)
        self.work_column.addStretch(1)
        self.work_column.addWidget(self._kept)
        self.work_column.addWidget(self._foot)
        for label in (self._title, self._line):
            self._above.addWidget(label)
        self._inside.addLayout(self._above)
        self._inside.addWidget(self._field)
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
