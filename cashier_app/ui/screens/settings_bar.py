"""The bar under Settings: what is not saved or what went wrong, and the two ways out of it."""

from PySide6.QtWidgets import QWidget

from cashier_app.presenters.settings_state import SettingsState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.settings_fields import kind_of, label_key, wrong_words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.scaled_layouts import ScaledGrid, ScaledRow, margins
from cashier_app.ui.widgets.status_line import StatusKind, StatusLine

_HEIGHT, _HEIGHT_COMPACT = 64, 56
_LINE = 22
_WORDS = 480
_INDENT = 8


class SettingsBar(QWidget):
    """Words at the start, the buttons at the end; a wrong field is said here."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self.line = StatusLine(theme, "settings/state", lines=3, middle=True)
        self.people = ActionButton(
            theme, "settings/people", words.text("settings/people"), icon="user-round",
            size="small",
        )  # fmt: skip
        self.figures = ActionButton(
            theme, "settings/figures", words.text("figures/show"), icon="clock", size="small"
        )  # fmt: skip
        self.more = ActionButton(
            theme, "settings/more-settings", words.text("settings/more"), icon="chevron-down",
            size="small",
        )  # fmt: skip
        self.discard = ActionButton(
            theme, "settings/discard-changes", words.text("settings/discard"), hint="Esc"
        )
        self.save = ActionButton(
            theme, "settings/save-settings", words.text("settings/save"), variant="primary",
            size="large", icon="check", hint="Ctrl+S",
        )  # fmt: skip
        # The one that is not always there stands first, so that the others lie still.
        self._buttons = self.more, self.figures, self.people, self.discard, self.save
        self._places = ScaledGrid(theme, self, gap=12)
        buttons = ScaledRow(theme, gap=8)
        for button in self._buttons:
            buttons.addWidget(button)
        self._places.addLayout(buttons, 1, 1)
        self._places.setColumnStretch(0, 1)

    def show_state(self, state: SettingsState) -> str:
        """Show this state; return what an error says, to be spoken."""
        words = self._words
        text, kind, icon = self._said(state)
        self.line.show_status(text, kind, icon)
        self.people.set_selected(state.people)
        self.figures.set_selected(state.figures)
        dirty = bool(state.changed) or state.key_changed
        self.discard.set_available(
            dirty and not state.saving, words.text("settings.reason.nothing-new")
        )
        self.save.set_available(
            state.reason is None and not state.saving,
            words.say(state.reason) if state.reason else words.text("settings/saving"),
        )
        return text if kind == "bad" else ""

    def set_halved(self, halved: bool, *, turns: bool, lines: int) -> None:
        """Offer the other half of the cards; so small a bar has its words above its buttons.

        Args:
            halved: there is room for half of the cards.
            turns: the other half can be asked for.
            lines: of words to keep free above the buttons, so that nothing moves when they come.
        """
        for button in self._buttons:
            button.set_height(_HEIGHT_COMPACT if halved else _HEIGHT)
        self.more.setVisible(turns)
        self.line.set_lines(lines)
        self._places.removeWidget(self.line)
        self._places.addWidget(self.line, *((0, 0, 1, 2) if halved else (1, 0, 1, 1)))
        px = self._theme.px
        around = margins(self.layoutDirection(), px(_INDENT), 0, 0, 0)
        self._places.setContentsMargins(around)
        self._places.setVerticalSpacing(px(8 if halved else 12))
        # Words before key hints: buttons that have little room leave those out.
        self._places.setColumnMinimumWidth(0, 0 if halved else px(_WORDS))
        self._places.setRowMinimumHeight(0, px(lines * _LINE) if halved else 0)
        self._places.setRowMinimumHeight(1, px(_HEIGHT_COMPACT if halved else 3 * _LINE))

    def _said(self, state: SettingsState) -> tuple[str, StatusKind, str]:
        words = self._words
        if state.saving:
            return words.text("settings/saving"), "muted", "refresh-cw"
        if state.said is not None and state.said.whole is not None:
            return words.say(state.said.whole), *kind_of(state.said)
        if state.wrong:
            return wrong_words(state.wrong[0], words), "bad", "circle-alert"
        names = [words.text(label_key(one)) for one in state.changed]
        if state.key_changed:
            names.append(words.text("settings/api-key"))
        if not names:
            return words.text("settings/all-saved"), "muted", ""
        listed = words.text("settings/changes", n=len(names), names=words.facts(*names))
        if state.reason is not None:
            return words.say(state.reason), "warn", "triangle-alert"
        return listed, "muted", ""
