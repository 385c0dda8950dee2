"""What the cards of Settings are made of: labelled fields, choices, and rows of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from cashier_app.domain.setting import Setting
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.settings_state import Said, SettingsState
from cashier_app.texts.words import Words
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.icon import Icon
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledGrid, ScaledRow
from cashier_app.ui.widgets.status_line import StatusKind, StatusLine
from cashier_app.ui.widgets.text_entry import TextEntry

HEIGHT = 52
_LEFT_TO_RIGHT = frozenset(
    {
        Setting.CRM_ADDRESS,
        Setting.RELEASE,
        Setting.UNIT,
        Setting.PHONE,
        Setting.VAT_NUMBER,
        Setting.VAT_RATES,
        Setting.SITE,
        Setting.TILL,
        Setting.PRINTER_PORT,
        Setting.PRINTER_BAUD,
        Setting.PRINTER_PROFILE,
        Setting.SCANNER_PREFIX,
        Setting.CUSTOMER_CODES,
        Setting.COUNTRY_CODE,
        Setting.PHONE_LENGTH,
    }
)
_IDENTIFIERS: Mapping[Setting, str] = {
    Setting.CRM_ADDRESS: "crm-com-address",
    Setting.UNIT: "crm-com-unit",
    Setting.RELEASE: "crm-com-release",
    Setting.ADDRESS: "address-on-receipt",
    Setting.SITE: "site-code",
    Setting.TILL: "till-number",
    Setting.COLUMNS: "paper",
}
_OWN_WORDS = frozenset(
    {
        Setting.STORE_NAME,
        Setting.SITE,
        Setting.TILL,
        Setting.VAT_RATES,
        Setting.CRM_ADDRESS,
        Setting.RELEASE,
        Setting.UNIT,
        Setting.PRINTER_ADDRESS,
        Setting.PRINTER_PORT,
        Setting.PRINTER_BAUD,
        Setting.PRINTER_PROFILE,
        Setting.CUSTOMER_CODES,
        Setting.COUNTRY_CODE,
        Setting.PHONE_LENGTH,
    }
)
_TONES: Mapping[NoticeTone, tuple[StatusKind, str]] = {
    NoticeTone.GOOD: ("ok", "circle-check"),
    NoticeTone.AWAY: ("warn", "cloud-off"),
    NoticeTone.AWAITED: ("muted", "refresh-cw"),
    NoticeTone.PERSON: ("warn", "triangle-alert"),
    NoticeTone.BAD: ("bad", "circle-alert"),
}


def label_key(setting: Setting) -> str:
    """Return the key of what a setting is called."""
    return f"settings/{setting.name.lower().replace('_', '-')}"


def identifier(setting: Setting) -> str:
    """Return the second part of a control's identifier."""
    return _IDENTIFIERS.get(setting, setting.name.lower().replace("_", "-"))


def show_said(line: StatusLine, said: Said | None, words: Words) -> None:
    """Show how something went, in a word or two."""
    if said is None:
        line.show_status("")
    else:
        kind, icon = _TONES[said.tone]
        line.show_status(words.say(said.short), kind, icon)


def kind_of(said: Said) -> tuple[StatusKind, str]:
    """Return the colour and the icon of how something went."""
    return _TONES[said.tone]


def wrong_words(setting: Setting, words: Words) -> str:
    """Say what a setting has to be that is not allowed as it is."""
    if setting in _OWN_WORDS:
        return words.text(f"settings/wrong-{label_key(setting).removeprefix('settings/')}")
    return words.text("settings/wrong-other", what=words.text(label_key(setting)))


class Labelled(QWidget):
    """A part with its name above it, which assistive technology does not say twice.

    Beside the name stands why it cannot be changed, which is the description of the part, too.
    """

    def __init__(self, theme: Theme, label: str, *parts: QWidget) -> None:
        super().__init__()
        column = ScaledColumn(theme, self, gap=3)
        title = ScaledRow(theme, gap=8)
        self._reason = Label(theme, "", "caption", colour="text-muted", accessible_name=None)
        self._reason.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        title.addWidget(Label(theme, label, "caption", weight=600, accessible_name=None))
        title.addWidget(self._reason, 1)
        self._reason.hide()
        column.addLayout(title)
        self.row = ScaledRow(theme, gap=8)
        for part in parts:
            self.row.addWidget(part, 1 if isinstance(part, TextEntry) else 0)
        column.addLayout(self.row)

    def show_reason(self, reason: str, brief: str) -> None:
        """Say why it cannot be changed here, where there is little room `brief`; else nothing."""
        self._reason.show_text(reason, brief=brief)
        self._reason.setVisible(bool(reason))


class SettingField(Labelled):
    """A setting that is typed.

    Signals:
        typed: the setting and what its field holds now.
    """

    typed = Signal(object, str)

    def __init__(
        self, theme: Theme, words: Words, screen: str, setting: Setting, *beside: QWidget
    ) -> None:
        label = words.text(label_key(setting))
        self._setting = setting
        self._words = words
        self.entry = TextEntry(
            theme,
            f"{screen}/{identifier(setting)}",
            label,
            height=HEIGHT,
            left_to_right=setting in _LEFT_TO_RIGHT,
        )
        super().__init__(theme, label, self.entry, *beside)
        self.entry.textEdited.connect(lambda text: self.typed.emit(setting, text))

    def show_state(self, state: SettingsState) -> None:
        """Show the setting as it is given or saved."""
        entry, variable = self.entry, state.fixed.get(self._setting, "")
        entry.show_text(state.values.get(self._setting, ""))
        entry.set_wrong(self._setting in state.wrong)
        entry.setEnabled(not variable)
        fixed = self._words.text("settings/fixed", variable=variable) if variable else ""
        entry.setAccessibleDescription(spoken(fixed))
        entry.setToolTip(fixed)
        self.show_reason(fixed, self._words.text("settings/fixed-short"))


class SettingChoice(Labelled):
    """A setting of which one value is chosen; `set_choices` may be called again.

    Signals:
        chosen: the setting and the value that was tapped.
    """

    chosen = Signal(object, str)

    def __init__(self, theme: Theme, words: Words, screen: str, setting: Setting) -> None:
        self._what = words.text(label_key(setting))
        super().__init__(theme, self._what)
        self._theme = theme
        self._words = words
        self._screen = screen
        self._setting = setting
        self._buttons: dict[str, ActionButton] = {}
        self._dense = False
        self._grid = ScaledGrid(theme, gap=8)
        self.row.addLayout(self._grid, 1)

    def set_choices(self, choices: Sequence[tuple[str, str, str]], *, icons: bool = False) -> None:
        """Offer these: the value, what is shown, and the name after `Theme: `; or leave it so."""
        if tuple(value for value, _, _ in choices) == tuple(self._buttons):
            return
        for button in self._buttons.values():
            self._grid.removeWidget(button)
            # Hidden at once: it goes only when Qt has done with the tap that asked for others.
            button.hide()
            button.setObjectName("")
            button.deleteLater()
        self._buttons = {}
        for value, shown, name in choices:
            self._buttons[value] = button = ActionButton(
                self._theme,
                f"{self._screen}/{identifier(self._setting)}-{value.lower() or 'none'}",
                shown,
                accessible_name=self._words.text("settings/choice", what=self._what, choice=name),
                icon=_CHOICE_ICONS.get(value, "") if icons else "",
                icon_px=_CHOICE_ICON,
                height=HEIGHT,
            )
            button.clicked.connect(lambda *, value=value: self.chosen.emit(self._setting, value))
        self._place()

    def show_state(self, state: SettingsState) -> None:
        """Show which one is chosen, and what cannot be changed here."""
        variable = state.fixed.get(self._setting, "")
        reason = self._words.text("settings/fixed", variable=variable) if variable else ""
        for value, button in self._buttons.items():
            button.set_selected(value == state.values.get(self._setting))
            button.set_available(not variable, reason)
        self.show_reason(reason, self._words.text("settings/fixed-short"))

    def set_dense(self, dense: bool) -> None:
        """Leave the icons out and take smaller letters, where there is little room."""
        self._dense = dense
        self._place()
        for value, button in self._buttons.items():
            button.set_label(
                button.label,
                accessible_name=button.accessibleName(),
                icon="" if dense else _CHOICE_ICONS.get(value, ""),
            )

    def _place(self) -> None:
        """Put many choices into rows; they and those of little room have smaller letters."""
        many = len(self._buttons) > _ONE_ROW
        columns = (_FEW if self._dense else _ONE_ROW) if many else len(self._buttons)
        for place, button in enumerate(self._buttons.values()):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, place // columns, place % columns)
            button.set_size("small" if many or self._dense else "normal")
            button.set_height(_MANY_HEIGHT if many else HEIGHT)
        for column in range(_ONE_ROW):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


_ACROSS, _DOWN, _LEAST_DOWN = 16, 12, 10
_ONE_ROW, _FEW = 5, 3
_MANY_HEIGHT = 48
_CHOICE_ICON = 20
_CHOICE_ICONS = {"light": "sun", "dark": "moon", "high-contrast": "contrast"}


class SettingsCard(Card):
    """A title and rows; where there is very little room only one of the rows stays.

    Args:
        theme: the look of the till.
        title: what it is about.
        icon: the picture before the title.
        object_name: the stable identifier.
    """

    def __init__(self, theme: Theme, title: str, icon: str, object_name: str) -> None:
        super().__init__(object_name=object_name, accessible_name=title)
        self._theme = theme
        self._rows: list[QWidget] = []
        self._column = ScaledColumn(theme, self, gap=8, across=_ACROSS, down=_DOWN)
        head = ScaledRow(theme, gap=12)
        head.addWidget(Icon(theme, icon, px=24, colour="text-muted"))
        head.addWidget(Label(theme, title, "title", accessible_name=None), 1)
        self._column.addLayout(head)

    def add_row(self, *parts: QWidget) -> QWidget:
        """Put parts beside each other under what is there."""
        holder = QWidget()
        row = ScaledRow(self._theme, holder, gap=12)
        for part in parts:
            row.addWidget(part, 0 if isinstance(part, ActionButton) else 1)
        self._rows.append(holder)
        self._column.addWidget(holder)
        return holder

    def end(self) -> None:
        """Keep the rows at the top of a card that is higher than they are."""
        self._column.addStretch(1)

    def set_tight(self, tight: bool) -> None:
        """Keep the rows nearer to the card's edge, as on a small screen."""
        across, top = self._theme.px(_ACROSS), self._theme.px(_LEAST_DOWN if tight else _DOWN)
        self._column.setContentsMargins(across, top, across, self._theme.px(_LEAST_DOWN))

    def show_only(self, entry: QWidget | None) -> None:
        """Show the row that holds this field alone, or all rows."""
        for row in self._rows:
            row.setVisible(entry is None or row.isAncestorOf(entry))
