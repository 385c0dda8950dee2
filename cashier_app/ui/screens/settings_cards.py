"""The cards of Settings: the line to CRM.COM, the store, and the display."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.domain.setting import Setting
from cashier_app.presenters.settings_state import KeyField, SettingsState
from cashier_app.texts.language_names import language_name
from cashier_app.texts.languages import own_name
from cashier_app.texts.words import Words
from cashier_app.ui.screens.settings_fields import (
    HEIGHT,
    Labelled,
    SettingChoice,
    SettingField,
    SettingsCard,
    show_said,
)
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.scaled_layouts import ScaledGrid
from cashier_app.ui.widgets.status_line import StatusLine
from cashier_app.ui.widgets.text_entry import TextEntry

_DOTS = "•" * 20
_THEMES = ("light", "dark", "high-contrast")
_MOTIONS = ("normal", "reduced")


class LineTest(QWidget):
    """The button that tests the line, the number of a test card, and how it went.

    Signals:
        test: test the line, with this number.
    """

    test = Signal(str)

    def __init__(self, theme: Theme, words: Words, screen: str) -> None:
        super().__init__()
        self._words = words
        self._button = ActionButton(
            theme, f"{screen}/test-connection", words.text("settings/test-connection"),
            icon="plug", height=HEIGHT,
        )  # fmt: skip
        self._card = TextEntry(
            theme, f"{screen}/test-card-number", words.text("settings/test-card"), height=HEIGHT,
            placeholder=words.text("settings/test-card-short"), left_to_right=True,
        )  # fmt: skip
        self._result = StatusLine(theme, f"{screen}/connection-result", lines=2, middle=True)
        self._places = ScaledGrid(theme, self, gap=8)
        self._places.addWidget(self._button, 0, 0)
        self._places.addWidget(self._card, 0, 1)
        self._places.setColumnStretch(1, 2)
        self.set_dense(False)
        self._button.clicked.connect(lambda: self.test.emit(self._card.text()))

    def show_state(self, state: SettingsState) -> None:
        """Show how the last test went, or that one goes on."""
        busy = state.line is not None and state.line.busy
        self._button.set_available(not busy, self._words.text("settings.line.testing"))
        show_said(self._result, state.line, self._words)

    def set_dense(self, dense: bool) -> None:
        """Put how it went under the button, where there is no room beside."""
        self._places.removeWidget(self._result)
        self._places.addWidget(self._result, *((1, 0, 1, 2) if dense else (0, 2, 1, 1)))
        self._places.setColumnStretch(2, 0 if dense else 3)


class UnitCard(SettingsCard):
    """The unit alone, with the test that shows whether it is right.

    Signals:
        typed: the setting and what its field holds now.
        test: test the line, with the number of the test card.
    """

    typed = Signal(object, str)
    test = Signal(str)

    def __init__(self, theme: Theme, words: Words, screen: str) -> None:
        super().__init__(theme, words.text("set-up/unit"), "server", f"{screen}/unit-card")
        self._unit = SettingField(theme, words, screen, Setting.UNIT)
        self._release = SettingField(theme, words, screen, Setting.RELEASE)
        self._line = LineTest(theme, words, screen)
        self.add_row(self._unit, self._release)
        self.add_row(self._line)
        self.end()
        self._unit.typed.connect(self.typed)
        self._release.typed.connect(self.typed)
        self._line.test.connect(self.test)

    def show_state(self, state: SettingsState) -> None:
        """Show this state."""
        self._unit.show_state(state)
        self._release.show_state(state)
        self._line.show_state(state)


class ConnectionCard(SettingsCard):
    """Address, key and test. A kept key is never in it but for its last characters.

    Signals:
        typed: a setting and what its field holds now.
        key_typed: what was typed of a new key.
        replace_key, keep_key: a new key is to be typed, or after all not.
        test: test the line, with the number of the test card.
    """

    typed = Signal(object, str)
    key_typed = Signal(str)
    replace_key = Signal()
    keep_key = Signal()
    test = Signal(str)

    def __init__(self, theme: Theme, words: Words, screen: str) -> None:
        super().__init__(
            theme, words.text("settings/connection"), "server", f"{screen}/connection-card"
        )
        self._words = words
        self._screen = screen
        self.address = SettingField(theme, words, screen, Setting.CRM_ADDRESS)
        self._kept = TextEntry(
            theme, f"{screen}/api-key-kept", words.text("settings/api-key"),
            height=HEIGHT, left_to_right=True,
        )  # fmt: skip
        self._kept.setReadOnly(True)
        self.key = TextEntry(
            theme, f"{screen}/api-key", words.text("settings/api-key"), height=HEIGHT,
            placeholder=words.text("settings/key-none"), left_to_right=True, accepts_scan=True,
            hidden=True,
        )  # fmt: skip
        self._replace = ActionButton(theme, "", "", icon="key-round", height=HEIGHT)
        self.line = LineTest(theme, words, screen)
        self.add_row(self.address)
        self.add_row(
            Labelled(theme, words.text("settings/api-key"), self._kept, self.key, self._replace)
        )
        self.add_row(self.line)
        self.end()
        self._connect()

    def show_state(self, state: SettingsState) -> None:
        """Show this state."""
        self.address.show_state(state)
        kept = state.key is KeyField.KEPT
        words = self._words
        self._kept.setVisible(kept)
        self.key.setVisible(not kept)
        self._kept.show_text(f"{_DOTS} {state.ending}" if kept else "")
        self._kept.setAccessibleDescription(
            spoken(words.text("settings/key-kept", ending=state.ending) if kept else "")
        )
        if not state.key_changed:
            self.key.show_text("")
        self._show_replace(state)
        self.line.show_state(state)

    def _show_replace(self, state: SettingsState) -> None:
        words, keep = self._words, state.can_keep_key
        name = "keep-old-key" if keep else "replace-api-key"
        self._replace.setObjectName(f"{self._screen}/{name}")
        self._replace.set_label(
            words.text("settings/keep-short" if keep else "settings/replace-short"),
            accessible_name=words.text("settings/keep-old-key" if keep else "settings/replace-key"),
        )
        self._replace.set_available(
            keep or state.key is KeyField.KEPT, words.text("settings/key-none")
        )
        self._replaces = not keep

    def _connect(self) -> None:
        self.address.typed.connect(self.typed)
        self.key.textEdited.connect(self.key_typed)
        self._replace.clicked.connect(self._press_replace)
        self.line.test.connect(self.test)

    def _press_replace(self) -> None:
        if self._replaces:
            self.replace_key.emit()
            self.key.setFocus()
        else:
            self.keep_key.emit()


class StoreCard(SettingsCard):
    """What stands on the receipt, and what this till is called; `beside` ends the first row.

    Signals:
        typed: a setting and what its field holds now.
    """

    typed = Signal(object, str)

    def __init__(
        self,
        theme: Theme,
        words: Words,
        screen: str,
        rows: tuple[tuple[Setting, ...], ...] = (
            (Setting.STORE_NAME, Setting.UNIT),
            (Setting.ADDRESS,),
            (Setting.VAT_NUMBER, Setting.PHONE, Setting.TILL),
        ),
        *beside: QWidget,
    ) -> None:
        super().__init__(theme, words.text("settings/store"), "store", f"{screen}/store-card")
        self._fields: list[SettingField] = []
        for settings in rows:
            fields = [SettingField(theme, words, screen, setting) for setting in settings]
            self.add_row(*fields, *(() if self._fields else beside))
            self._fields += fields
        self.end()
        for field in self._fields:
            field.typed.connect(self.typed)

    def show_state(self, state: SettingsState) -> None:
        """Show this state."""
        for field in self._fields:
            field.show_state(state)


class DisplayCard(SettingsCard):
    """Language, theme and motion; the screen follows at once.

    Signals:
        chosen: a setting and the value that was tapped.
    """

    chosen = Signal(object, str)

    def __init__(self, theme: Theme, words: Words, screen: str) -> None:
        super().__init__(theme, words.text("settings/display"), "monitor", f"{screen}/display-card")
        self._words = words
        self._language = SettingChoice(theme, words, screen, Setting.LANGUAGE)
        self._theme_choice = SettingChoice(theme, words, screen, Setting.THEME)
        self._motion = SettingChoice(theme, words, screen, Setting.MOTION)
        self._choices = (self._language, self._theme_choice, self._motion)
        self._theme_choice.set_choices(self._named_choices("theme", _THEMES), icons=True)
        self._motion.set_choices(self._named_choices("motion", _MOTIONS))
        for choice in self._choices:
            self.add_row(choice)
            choice.chosen.connect(self.chosen)
        self.end()

    def show_state(self, state: SettingsState) -> None:
        """Show this state."""
        self._language.set_choices(language_choices(self._words, state.languages))
        for choice in self._choices:
            choice.show_state(state)

    def set_dense(self, dense: bool) -> None:
        """Take less room."""
        self._language.set_dense(dense)
        self._theme_choice.set_dense(dense)

    def _named_choices(self, what: str, values: Sequence[str]) -> list[tuple[str, str, str]]:
        shown = [(value, self._words.text(f"settings/{what}-{value}")) for value in values]
        return [(value, words, words) for value, words in shown]


def language_choices(words: Words, languages: Sequence[str]) -> list[tuple[str, str, str]]:
    """Return each language as a choice: its own name is shown, what it is called here is said."""

    def choice(language: str) -> tuple[str, str, str]:
        own = own_name(language)
        name = language_name(language, words.language)
        if name == own:
            return language, own, name
        return language, own, words.text("settings/language-name", name=name, own=own)

    return [choice(language) for language in languages]
