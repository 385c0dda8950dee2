"""The bar under the set-up: how the last thing went, and the ways back, past and on."""

from PySide6.QtWidgets import QWidget

from cashier_app.presenters.set_up_state import SetUpState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.settings_fields import kind_of, label_key, wrong_words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.scaled_layouts import ScaledGrid, ScaledRow
from cashier_app.ui.widgets.status_line import StatusKind, StatusLine

_HEIGHT, _HEIGHT_NARROW = 80, 60
_LINE = 22
# More characters than these take a second and a third line, so that one line stands in the middle.
_LINE_ENDS = (50, 110)
_LONG_LINE_ENDS = (85, 180)


class SetUpBar(QWidget):
    """Words at the start, the buttons at the end."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._narrow = False
        self._line = StatusLine(theme, "set-up/state", lines=3)
        self.previous = ActionButton(
            theme, "set-up/previous-step", words.text("set-up/previous"), hint="Esc",
            icon="arrow-left",
        )  # fmt: skip
        self.skip = ActionButton(theme, "set-up/skip-this-step", words.text("set-up/skip"))
        self.next = ActionButton(
            theme, "set-up/next-step", words.text("set-up/next"), variant="primary", size="large",
            icon="arrow-right", hint="F12",
        )  # fmt: skip
        self._places = ScaledGrid(theme, self, gap=12)
        buttons = ScaledRow(theme, gap=12)
        for button in (self.previous, self.skip, self.next):
            buttons.addWidget(button)
        self._places.addLayout(buttons, 1, 1)
        self._places.setColumnStretch(0, 1)

    def show_state(self, state: SetUpState) -> str:
        """Show this state; return what an error says, to be spoken."""
        words = self._words
        text, kind, icon = self._said(state)
        self._line.show_status(text, kind, icon)
        self._keep_lines()
        name = "finish-set-up" if state.is_last else "next-step"
        self.next.setObjectName(f"set-up/{name}")
        self.next.set_label(
            words.text("set-up/finish" if state.is_last else "set-up/next"),
            icon="check" if state.is_last else "arrow-right",
        )
        why = words.say(state.why_not) if state.why_not is not None else ""
        self.next.set_available(not (why or state.busy), why or words.text("settings/saving"))
        typed = any(text for _, text in state.typed)
        to_skip = typed or not state.is_last
        self.skip.set_available(
            to_skip and not state.busy,
            words.text("settings/saving" if to_skip else "set-up/nothing-to-skip"),
        )
        before = state.number > 1
        self.previous.set_available(
            before and not state.busy,
            words.text("settings/saving" if before else "set-up/nothing-before"),
        )
        return text if kind == "bad" else ""

    def set_narrow(self, narrow: bool) -> None:
        """Put the words above the buttons, where there is no room beside them."""
        for button in (self.previous, self.skip, self.next):
            button.set_height(_HEIGHT_NARROW if narrow else _HEIGHT)
        self._narrow = narrow
        self._keep_lines()
        self._places.removeWidget(self._line)
        self._places.addWidget(self._line, *((0, 0, 1, 2) if narrow else (1, 0, 1, 1)))
        px = self._theme.px
        self._places.setRowMinimumHeight(0, px(2 * _LINE) if narrow else 0)
        self._places.setRowMinimumHeight(1, px(_HEIGHT_NARROW if narrow else _HEIGHT))

    def _keep_lines(self) -> None:
        ends = _LONG_LINE_ENDS if self._narrow else _LINE_ENDS
        self._line.set_lines(1 + sum(len(self._line.words) > most for most in ends))

    def _said(self, state: SetUpState) -> tuple[str, StatusKind, str]:
        words = self._words
        if state.line is not None and state.line.whole is not None:
            return words.say(state.line.whole), *kind_of(state.line)
        if state.form.wrong:
            return wrong_words(state.form.wrong[0], words), "bad", "circle-alert"
        if state.is_last and state.missing:
            names = words.facts(*(words.text(label_key(one)) for one in state.missing))
            return words.text("set-up/still-missing", names=names), "warn", "triangle-alert"
        if state.why_not is not None:
            return words.say(state.why_not), "muted", ""
        return "", "muted", ""
