"""The cards of Settings that few shops need: devices in detail, customers, and the journal."""

from PySide6.QtCore import Signal

from cashier_app.domain.setting import Setting
from cashier_app.presenters.settings_state import SettingsState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.settings_fields import (
    HEIGHT,
    SettingChoice,
    SettingField,
    SettingsCard,
    show_said,
)
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.status_line import StatusLine

_SUFFIXES = (("Enter", "suffix-enter"), ("Tab", "suffix-tab"), ("", "suffix-none"))
_FORMATS = (("national", "phone-national"), ("international", "phone-international"))
_HANDS = (("right", "hand-right"), ("left", "hand-left"))
_OF_THE_SCANNER = (Setting.SCANNER_PREFIX, Setting.SCANNER_SUFFIX)
_SOUNDS = (("true", "sound-true"), ("false", "sound-false"))


class DetailsCard(SettingsCard):
    """Rows of fields and choices.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
        title: key of what it is about.
        icon: the picture before the title.

    Signals:
        typed, chosen: a setting and its new value.
    """

    typed = Signal(object, str)
    chosen = Signal(object, str)

    def __init__(self, theme: Theme, words: Words, title: str, icon: str) -> None:
        super().__init__(theme, words.text(f"settings/{title}"), icon, f"settings/{title}-card")
        self._words = words
        self._parts: list[SettingField | SettingChoice] = []

    def show_state(self, state: SettingsState) -> None:
        """Show this state."""
        for part in self._parts:
            part.show_state(state)

    def _field(self, setting: Setting, *beside: ActionButton) -> SettingField:
        field = SettingField(self._theme, self._words, "settings", setting, *beside)
        field.typed.connect(self.typed)
        self._parts.append(field)
        return field

    def _choice(self, setting: Setting, choices: tuple[tuple[str, str], ...]) -> SettingChoice:
        choice = SettingChoice(self._theme, self._words, "settings", setting)
        named = [(value, self._words.text(f"settings/{key}")) for value, key in choices]
        choice.set_choices([(value, words, words) for value, words in named])
        choice.chosen.connect(self.chosen)
        self._parts.append(choice)
        return choice


class DevicesCard(DetailsCard):
    """How printer and scanner are spoken with, where the usual is not right.

    Attributes:
        try_scanner: the button that lets the till learn it of a scanner.
    """

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, words, "devices", "scan-barcode")
        self.try_scanner = ActionButton(
            theme, "settings/try-scanner", words.text("settings/try-short"),
            accessible_name=words.text("settings/try-scanner"), height=HEIGHT,
        )  # fmt: skip
        port, speed = self._field(Setting.PRINTER_PORT), self._field(Setting.PRINTER_BAUD)
        self.add_row(port, speed)
        profile = self._field(Setting.PRINTER_PROFILE)
        self.add_row(profile, self._field(Setting.SCANNER_PREFIX, self.try_scanner))
        self.add_row(self._choice(Setting.SCANNER_SUFFIX, _SUFFIXES))
        self.add_row(self._choice(Setting.HAND, _HANDS), self._choice(Setting.SOUND, _SOUNDS))
        self.end()

    def show_state(self, state: SettingsState) -> None:
        """Show this state; what the environment gives cannot be learned."""
        super().show_state(state)
        given = (state.fixed.get(one, "") for one in _OF_THE_SCANNER)
        variable = next(filter(None, given), "")
        reason = self._words.text("settings/fixed", variable=variable) if variable else ""
        self.try_scanner.set_available(not variable, reason)


class CustomersCard(DetailsCard):
    """By what customers are known, and a copy of what was sold and done.

    Signals:
        copy: save a copy of the journal.
    """

    copy = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, words, "customers", "user-round")
        self.add_row(self._field(Setting.CUSTOMER_CODES))
        country, length = self._field(Setting.COUNTRY_CODE), self._field(Setting.PHONE_LENGTH)
        self.add_row(country, length)
        self.add_row(self._choice(Setting.PHONE_FORMAT, _FORMATS))
        self._copy = ActionButton(
            theme, "settings/save-a-copy-of-the-journal", words.text("settings/save-copy"),
            icon="download", height=HEIGHT,
        )  # fmt: skip
        self._result = StatusLine(theme, "settings/copy-result", lines=2, middle=True)
        self.add_row(self._copy, self._result)
        self.end()
        self._copy.clicked.connect(self.copy)

    def show_state(self, state: SettingsState) -> None:
        """Show this state."""
        super().show_state(state)
        busy = state.copy is not None and state.copy.busy
        self._copy.set_available(not busy, self._words.text("settings.copy.saving"))
        show_said(self._result, state.copy, self._words)
