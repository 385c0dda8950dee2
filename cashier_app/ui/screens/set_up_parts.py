"""The steps of the set-up that Settings has not or not so: store, products and supervisor."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from cashier_app.domain.products_import import RefusedRow
from cashier_app.domain.setting import Setting
from cashier_app.presenters.import_faults import wrong_row
from cashier_app.presenters.set_up_state import SetUpState, SupervisorField
from cashier_app.presenters.settings_state import SettingsState
from cashier_app.texts.languages import own_name
from cashier_app.texts.words import Words
from cashier_app.ui.screens.settings_cards import StoreCard, language_choices
from cashier_app.ui.screens.settings_fields import (
    HEIGHT,
    Labelled,
    SettingChoice,
    SettingsCard,
    show_said,
)
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.spaced_row import SpacedRow
from cashier_app.ui.widgets.status_line import StatusLine
from cashier_app.ui.widgets.text_entry import TextEntry

_STORE_ROWS = (
    (Setting.STORE_NAME,),
    (Setting.ADDRESS,),
    (Setting.VAT_NUMBER, Setting.PHONE, Setting.VAT_RATES),
    (Setting.SITE, Setting.TILL),
)
_FIELDS = {
    SupervisorField.NUMBER: ("person-number", "set-up/person-number"),
    SupervisorField.NAME: ("person-name", "set-up/person-name"),
    SupervisorField.PIN: ("new-supervisor-pin", "set-up/pin"),
    SupervisorField.REPEAT: ("repeat-pin", "set-up/repeat"),
}
_REFUSAL = 24
_SECRET = (SupervisorField.PIN, SupervisorField.REPEAT)


class FirstCard(StoreCard):
    """The store; and, in place of most fields for whoever asks, the languages of the till.

    Signals:
        chosen: the setting and the language that was tapped.
        turned: the fields came or went.
    """

    chosen = Signal(object, str)
    turned = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        own = own_name(words.language)
        turn = ActionButton(
            theme, "set-up/choose-language", own, accessible_name=words.text("set-up/language"),
            size="small", icon="languages",
        )  # fmt: skip
        turn.set_description(own)
        # As high as the field beside it, which is lower on a small screen.
        turn.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        language = Labelled(theme, words.text("settings/language"), turn)
        super().__init__(theme, words, "set-up", _STORE_ROWS, language)
        self._words = words
        self._turn = turn
        self._choosing = False
        self._languages = SettingChoice(theme, words, "set-up", Setting.LANGUAGE)
        self._choices = self.add_row(self._languages)
        self.end()
        self._turn.clicked.connect(lambda: self._choose(choosing=not self._choosing))
        self._languages.chosen.connect(self._chosen)
        self.show_only(None)

    def show_state(self, state: SettingsState) -> None:
        """Show this state."""
        super().show_state(state)
        self._languages.set_choices(language_choices(self._words, state.languages))
        self._languages.show_state(state)

    def show_only(self, entry: QWidget | None) -> None:
        """Show the row that holds this field alone, else all fields or the languages."""
        super().show_only(entry)
        if entry is None:
            for row in self._rows[1:]:
                row.setVisible((row is self._choices) == self._choosing)

    def _choose(self, *, choosing: bool) -> None:
        self._choosing = choosing
        self._turn.set_selected(choosing)
        self.show_only(None)
        self.turned.emit()

    def _chosen(self, setting: Setting, language: str) -> None:
        self._choose(choosing=False)
        self.chosen.emit(setting, language)


class SupervisorCard(SettingsCard):
    """The first supervisor; her PIN is dots.

    Signals:
        typed: which field, and what it holds now.
    """

    typed = Signal(object, str)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(
            theme, words.text("set-up/supervisor"), "user-check", "set-up/supervisor-card"
        )
        self._entries: dict[SupervisorField, TextEntry] = {}
        labelled = []
        for which, (name, key) in _FIELDS.items():
            entry = self._entries[which] = TextEntry(
                theme, f"set-up/{name}", words.text(key), height=HEIGHT, hidden=which in _SECRET,
                left_to_right=which is not SupervisorField.NAME,
            )  # fmt: skip
            entry.textEdited.connect(lambda text, which=which: self.typed.emit(which, text))
            labelled.append(Labelled(theme, words.text(key), entry))
        self.add_row(*labelled[:2])
        self.add_row(*labelled[2:])
        self.end()

    def show_state(self, state: SetUpState) -> None:
        """Show what was typed; a PIN only where it still stands in its field."""
        for which, text in state.typed:
            entry = self._entries[which]
            if which not in _SECRET:
                entry.show_text(text)
            elif not text:
                entry.show_text("")
            elif not entry.text():
                # Typed before this card was built: that there is one shows, which one does not.
                entry.setPlaceholderText(text)


class ProductsCard(SettingsCard):
    """The products files that were found.

    Signals:
        load: load this file; an empty path looks again.
    """

    load = Signal(str)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, words.text("set-up/products"), "package", "set-up/products-card")
        self._theme = theme
        self._words = words
        self._files: tuple[str, ...] | None = None
        self._refused: tuple[RefusedRow, ...] = ()
        self._list = RowList("set-up/files", words.text("set-up/files"))
        self._none = Label(theme, "", "body", colour="text-muted")
        self._result = StatusLine(theme, "set-up/products-result", lines=2, middle=True)
        self._again = ActionButton(
            theme, "set-up/look-again", words.text("set-up/look-again"), icon="refresh-cw",
            height=HEIGHT,
        )  # fmt: skip
        self._column.addWidget(self._none)
        self._column.addWidget(self._list, 1)
        self.add_row(self._again, self._result)
        self._again.clicked.connect(lambda: self.load.emit(""))

    def show_state(self, state: SetUpState) -> None:
        """Show this state."""
        if (state.files, state.refused) != (self._files, self._refused):
            self._files, self._refused = state.files, state.refused
            rows: list[QWidget] = []
            for place, path in enumerate(state.files):
                rows.append(SpacedRow(self._theme, self._button_for(place, path), HEIGHT))
                if path == state.loaded:
                    rows += map(self._refusal, state.refused)
            self._list.set_rows(rows)
            self._show_refusals(state)
        self._none.show_text("" if state.files else self._words.text("set-up/no-files"))
        for row in self._list.rows:
            row.setEnabled(not state.busy)
        show_said(self._result, state.products, self._words)

    def _button_for(self, place: int, path: str) -> ActionButton:
        words = self._words
        only = self._files is not None and len(self._files) == 1
        name = words.text("set-up/import") if only else words.text("set-up/import-one", file=path)
        button = ActionButton(
            self._theme, f"set-up/file-{place + 1}", path, accessible_name=name, icon="download",
            height=HEIGHT,
        )  # fmt: skip
        button.set_description(path)
        button.clicked.connect(lambda: self.load.emit(path))
        return button

    def _show_refusals(self, state: SetUpState) -> None:
        """Bring them into view, and rather their file than the last of them."""
        if state.refused and state.loaded in state.files:
            file = state.files.index(state.loaded)
            self._list.bring_into_view(file + len(state.refused))
            self._list.bring_into_view(file)

    def _refusal(self, row: RefusedRow) -> SpacedRow:
        number = self._words.text("products/row-number", row=str(row.number))
        what = self._words.text("products/row-refused", words=self._words.say(wrong_row(row.fault)))
        said = self._words.facts(number, what)
        return SpacedRow(self._theme, Label(self._theme, said, colour="danger-text"), _REFUSAL)
