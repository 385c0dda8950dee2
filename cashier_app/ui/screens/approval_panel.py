"""Supervisor approval, in the place of the decision column of whatever screen is shown."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from cashier_app.domain.digits import digits_of
from cashier_app.presenters.approval import ApprovalField, ApprovalState
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.spoken_changes import SpokenChanges
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.digit_field import DigitField
from cashier_app.ui.widgets.keypad import Keypad
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.status_line import StatusLine

_KEY = 56
_KEY_COMPACT = 48
_ROOMY = 600
_LEADS_AWAY = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_CORRECTS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class ApprovalPanel(Card):
    """Shows an `ApprovalState`; each signal is an intent of `ApprovalIntents` of the same name.

    While it asks, digits are its own wherever the focus is, and nothing is typed into a field of
    the screen beside it: a PIN would be read there. Tab leads from the number to the PIN.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.

    Signals: those of the intents, and
        asked: something is asked, or no longer.
    """

    field_chosen = Signal(object)
    digit_typed = Signal(str)
    delete_requested = Signal()
    clear_requested = Signal()
    approve_requested = Signal()
    refuse_requested = Signal()
    asked = Signal(bool)

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        group = words.text("approval/group")
        super().__init__(
            kind="attention", object_name="approval/group", accessible_name=group, parent=parent
        )
        self._theme = theme
        self._words = words
        self._asks = False
        self._field = ApprovalField.NUMBER
        self._application = cast("QApplication", QApplication.instance())
        self._spoken = SpokenChanges(Announcer(self))
        self._title = Label(theme, group, "title", weight=600, accessible_name=None)
        self._verb = Label(theme, style="row", object_name="approval/verb")
        self._line = StatusLine(theme, "approval/line", lines=2)
        self._number = DigitField(
            theme, "approval/supervisor-number", words.text("approval/number"), hidden=False
        )
        self._pin = DigitField(
            theme, "approval/supervisor-pin", words.text("approval/pin"), hidden=True
        )
        self._keypad = Keypad(theme, "approval", words, corner="clear")
        self._refuse = ActionButton(
            theme, "approval/do-not-approve", words.text("approval/refuse"), size="small",
            icon="arrow-left", hint="Esc", keys=("Esc",),
        )  # fmt: skip
        self._approve = ActionButton(
            theme, "approval/approve", words.text("approval/approve"), variant="primary",
            size="primary", icon="check", hint="Enter", keys=("Return", "Enter", "F12"), height=68,
        )  # fmt: skip
        self._column = ScaledColumn(theme, self, gap=8, across=16, down=12)
        self._lay_out(theme)
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hide()

    def render(self, state: ApprovalState | None) -> None:  # type: ignore[override] # the word of all views
        """Show this state; None puts the panel away."""
        asks = state is not None
        if state is not None:
            self._show_state(state)
        self.setVisible(asks)
        if asks != self._asks:
            self._asks = asks
            self.asked.emit(asks)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()
        self._application.focusChanged.connect(self._focus_moved)

    def hideEvent(self, event: QHideEvent) -> None:
        self._application.focusChanged.disconnect(self._focus_moved)
        self._focus_moved(QApplication.focusWidget(), None)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.height() < self._theme.px(_ROOMY)
        self._title.setVisible(not compact)
        self._column.setSpacing(self._theme.px(4 if compact else 8))
        self._keypad.set_key_height(_KEY_COMPACT if compact else _KEY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digits_of(event.text())
        if digit:
            self.digit_typed.emit(digit)
        elif event.key() == Qt.Key.Key_Backspace:
            self.delete_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.clear_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        chosen = ApprovalField.PIN if forwards else ApprovalField.NUMBER
        if not self.hasFocus() or self._field is chosen:
            return super().focusNextPrevChild(forwards)
        self.field_chosen.emit(chosen)
        return True

    def eventFilter(self, beside: QObject, event: QEvent) -> bool:
        """Take what is typed beside it: all of a field's, else digits; what leads away stays."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        typed = digits_of(event.text()) or event.key() in _CORRECTS
        if event.key() in _LEADS_AWAY or not (typed or isinstance(beside, QLineEdit)):
            return False
        self.keyPressEvent(event)
        return True

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and now is not self and not self.isAncestorOf(now):
            now.installEventFilter(self)

    def _show_state(self, state: ApprovalState) -> None:
        words = self._words
        self._field = state.field
        verb = words.text(f"approval.verb.{state.verb.value}")
        self._verb.show_text(verb)
        self._number.show_digits(state.number)
        self._number.set_selected(state.field is ApprovalField.NUMBER)
        typed = words.text(
            "sign-in/digits-typed", typed=str(state.typed), n=max(state.typed, state.pin_length)
        )
        self._pin.show_dots(state.typed, typed)
        self._pin.set_selected(state.field is ApprovalField.PIN)
        line = words.say(state.line) if state.line else ""
        self._line.show_status(line, "bad", "circle-alert" if line else "")
        # Enter leads from the number to the PIN, so there it needs only the number.
        leads_on = state.field is ApprovalField.NUMBER and bool(state.number)
        offered = leads_on or state.can_approve
        self._approve.set_available(offered, words.text("approval/not-yet"))
        self._spoken.settled(f"{self._title.words}: {verb}")
        self._spoken.error(line)

    def _lay_out(self, theme: Theme) -> None:
        column = self._column
        for part in (self._title, self._verb, self._line):
            column.addWidget(part)
        fields = ScaledRow(theme, gap=8)
        fields.addWidget(self._number, 1)
        fields.addWidget(self._pin, 1)
        column.addLayout(fields)
        column.addWidget(self._keypad, 1)
        column.addWidget(self._refuse)
        column.addWidget(self._approve)

    def _connect(self) -> None:
        self._number.clicked.connect(lambda: self.field_chosen.emit(ApprovalField.NUMBER))
        self._pin.clicked.connect(lambda: self.field_chosen.emit(ApprovalField.PIN))
        self._keypad.digits.connect(self.digit_typed)
        self._keypad.delete.connect(self.delete_requested)
        self._keypad.clear.connect(self.clear_requested)
        self._approve.clicked.connect(self.approve_requested)
        self._refuse.clicked.connect(self.refuse_requested)
