"""People in Settings: everybody in a list, one of them in a form."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from cashier_app.domain.person import Person, Role
from cashier_app.presenters.people_state import PeopleState, PersonField, PersonForm
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.spoken_changes import SpokenChanges
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.choice_button import ChoiceButton
from cashier_app.ui.widgets.empty_place import EmptyPlace, Nothing
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.question_panel import Asked, QuestionPanel
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledGrid, ScaledRow
from cashier_app.ui.widgets.spaced_row import SpacedRow
from cashier_app.ui.widgets.status_line import StatusLine
from cashier_app.ui.widgets.text_entry import TextEntry

# What each field is called, and the key of its words.
_FIELDS = {
    PersonField.NUMBER: ("person-number", "number"),
    PersonField.NAME: ("person-name", "name"),
    PersonField.PIN: ("set-new-pin", "pin"),
    PersonField.REPEAT: ("repeat-pin", "repeat"),
}
_ROW = 64
_ROOMY = 440
# With less height than this the letter keyboard is there: only the fields have room over it.
_OVER_KEYBOARD = 330
_LINE_TOO = 216
_LOWEST = 160


class PeopleCard(Card):
    """Shows a `PeopleState`; each signal is an intent of `PeopleIntents` of the same name.

    The PIN fields show dots, take no scan, and are emptied when the form goes.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
    """

    person_chosen = Signal(str)
    add_requested = Signal()
    text_changed = Signal(object, str)
    role_chosen = Signal(object)
    save_requested = Signal()
    remove_requested = Signal()
    remove_confirmed = Signal()
    person_kept = Signal()
    import_requested = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        title = words.text("people/people")
        # The button that leads here has its name.
        super().__init__(object_name="people/people", parent=parent)
        self._theme = theme
        self._words = words
        self._spoken = SpokenChanges(Announcer(self))
        self._title = Label(theme, title, "title", weight=600, accessible_name=None)
        self._known = False
        self._rows: list[ChoiceButton] = []
        self._numbers: list[str] = []
        self._worked_on = ""
        self._place = 0
        self._list = RowList("people/list", "")
        self._nobody = EmptyPlace(theme)
        self._nobody.show_nothing(
            Nothing("user-round", words.text("people/nobody"), words.text("people/nobody-hint"))
        )
        self._add = self._button("add", "add-person", icon="plus")
        self._import = self._button("import", "import-people", icon="download")
        self._form = QWidget()
        self._people = QWidget()
        self._fields = {field: self._entry(field) for field in PersonField}
        self._roles = {
            role: ActionButton(
                theme,
                f"people/role-{role.value}",
                words.text(f"people/as-{role.value}"),
                accessible_name=words.text(f"people/role-{role.value}"),
            )
            for role in Role
        }
        self._remove = self._button(
            "remove", "remove-person", icon="trash-2", variant="danger-outline"
        )
        self._save = self._button("save", "save-person", icon="check", variant="primary")
        self._line = StatusLine(theme, "people/line", lines=2)
        self._question = QuestionPanel(theme, "people")
        self._lay_out()
        self._connect()

    def render(self, state: PeopleState) -> None:  # type: ignore[override] # the word of all views
        """Show this state; who adds somebody types into the form from the first key on."""
        form = state.form
        begins = form is not None and not form.known and (self._form.isHidden() or self._known)
        self._show_rows(state)
        self._leave_form(state)
        self._form.setVisible(state.form is not None and state.removing is None)
        self._show_form(state.form)
        line = state.line or state.why_not
        text = self._words.say(line) if line else ""
        bad = state.line_is_error
        self._line.show_status(text, "bad" if bad else "muted", "circle-alert" if bad else "")
        reason = self._words.say(state.why_not) if state.why_not else ""
        self._save.set_available(state.form is not None and not reason, reason)
        self._show_question(state.removing)
        if begins:
            self._fields[PersonField.NUMBER].setFocus()
        if self.isVisible():
            self._spoken.error(text if bad else "")
            self._spoken.settled(text if not bad and state.line else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._question.set_compact(self.height() < self._theme.px(_ROOMY))
        self._leave_room()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._theme.px(_LOWEST))

    def _leave_room(self) -> None:
        """Show the fields alone while the letter keyboard leaves room for nothing else."""
        px = self._theme.px
        typing = self.height() < px(_OVER_KEYBOARD)
        self._line.setVisible(self.height() >= px(_LINE_TOO))
        for part in (self._people, *self._roles.values(), self._save):
            part.setVisible(not typing)
        self._remove.setVisible(not typing and self._known)

    def _show_rows(self, state: PeopleState) -> None:
        words = self._words
        self._numbers = [one.number for one in state.people]
        self._list.setVisible(bool(state.people))
        self._nobody.setVisible(not state.people)
        if len(self._rows) != len(state.people):
            self._make_rows(len(state.people))
        for row, one in zip(self._rows, state.people, strict=True):
            role = words.text(f"people/{one.role.value}")
            name = words.text("people/person", number=one.number, name=one.name, role=role)
            row.set_words(one.name, words.facts(one.number, role), accessible_name=name)
            row.set_selected(one.number == state.chosen)

    def _make_rows(self, count: int) -> None:
        self._rows = []
        for place in range(count):
            row = ChoiceButton(
                self._theme, f"people/row-{place + 1}", "", icon="user-round", height=_ROW
            )
            row.clicked.connect(lambda _=False, at=place: self._row_tapped(at))
            self._rows.append(row)
        self._list.set_rows([SpacedRow(self._theme, row, _ROW) for row in self._rows])

    def _leave_form(self, state: PeopleState) -> None:
        """Go on with the keys at the row of whoever was saved, or where she stood who is gone.

        Qt would hand the focus to the first row.
        """
        if state.form is not None:
            self._worked_on = state.form.number
        if self._worked_on in self._numbers:
            self._place = self._numbers.index(self._worked_on)
        if state.form is None and _has_focus(self._form, self._question) and self._rows:
            place = min(self._place, len(self._rows) - 1)
            self._list.bring_into_view(place)
            self._rows[place].setFocus()

    def _show_form(self, form: PersonForm | None) -> None:
        texts = {PersonField.NUMBER: form.number, PersonField.NAME: form.name} if form else {}
        counts = {PersonField.PIN: form.pin, PersonField.REPEAT: form.repeat} if form else {}
        for field, entry in self._fields.items():
            if field in texts:
                entry.show_text(texts[field])
            elif len(entry.text()) != counts.get(field, 0):
                entry.clear()
        self._fields[PersonField.NUMBER].setReadOnly(form is not None and form.known)
        for role, button in self._roles.items():
            button.set_selected(form is not None and form.role is role)
        self._known = form is not None and form.known
        self._leave_room()

    def _show_question(self, person: Person | None) -> None:
        if person is None:
            if _has_focus(self._question):
                self._remove.setFocus()
            self._question.put_away()
            return
        words = self._words
        self._question.ask(
            Asked(
                title=words.text("people/remove"),
                explanation=words.text("people/remove-explained", name=person.name),
                keep=words.text("people/keep"),
                keep_name="keep-person",
                confirm=words.text("people/remove-name", name=person.name),
                confirm_name="remove",
            )
        )

    def _row_tapped(self, place: int) -> None:
        self.person_chosen.emit(self._numbers[place])

    def _ask_to_add(self) -> None:
        self.add_requested.emit()
        # A form that was open for somebody new is empty again: it is filled from its first field.
        if self._form.isVisible() and not self._known:
            self._fields[PersonField.NUMBER].setFocus()

    def _entry(self, field: PersonField) -> TextEntry:
        hidden = field in (PersonField.PIN, PersonField.REPEAT)
        name, words = _FIELDS[field]
        entry = TextEntry(
            self._theme,
            f"people/{name}",
            self._words.text(f"people/{words}"),
            placeholder=self._words.text(f"people/{words}"),
            left_to_right=field is not PersonField.NAME,
            hidden=hidden,
        )
        entry.textEdited.connect(lambda text: self.text_changed.emit(field, text))
        return entry

    def _button(
        self, words: str, name: str, *, icon: str = "", variant: str = "normal"
    ) -> ActionButton:
        return ActionButton(
            self._theme,
            f"people/{name}",
            self._words.text(f"people/{words}"),
            icon=icon,
            variant=variant,
        )

    def _lay_out(self) -> None:
        theme = self._theme
        row = ScaledRow(theme, self, gap=16, across=16, down=16)
        left = ScaledColumn(theme, self._people, gap=12)
        row.addWidget(self._people, 1)
        left.addWidget(self._title)
        left.addWidget(self._list, 1)
        left.addWidget(self._nobody, 1)
        below = ScaledRow(theme, gap=8)
        below.addWidget(self._add, 1)
        below.addWidget(self._import, 1)
        left.addLayout(below)
        right = ScaledColumn(theme, gap=12)
        row.addLayout(right, 1)
        form = ScaledGrid(theme, self._form, gap=8)
        for place, part in enumerate(
            (*self._fields.values(), *self._roles.values(), self._remove, self._save)
        ):
            form.addWidget(part, place // 2, place % 2)
        for column in range(2):
            form.setColumnStretch(column, 1)
        right.addWidget(self._line)
        right.addWidget(self._form)
        right.addWidget(self._question)
        right.addStretch(1)

    def _connect(self) -> None:
        self._add.clicked.connect(self._ask_to_add)
        self._import.clicked.connect(self.import_requested)
        self._save.clicked.connect(self.save_requested)
        self._remove.clicked.connect(self.remove_requested)
        self._question.kept.connect(self.person_kept)
        self._question.confirmed.connect(self.remove_confirmed)
        for role, button in self._roles.items():
            button.clicked.connect(lambda _=False, role=role: self.role_chosen.emit(role))


def _has_focus(*parts: QWidget) -> bool:
    """Whether the focus is somewhere in one of these."""
    focused = QApplication.focusWidget()
    return focused is not None and any(part.isAncestorOf(focused) for part in parts)
