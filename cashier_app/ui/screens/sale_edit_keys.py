"""The buttons under the quick keys: pages, editing, and what can be done with the chosen key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.edit_keys import KeyEditing
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledGrid, ScaledRow
from cashier_app.ui.widgets.text_entry import TextEntry

_COLUMNS = 3


class KeyTools(QWidget):
    """One button while one sells; six and a hint while the keys are edited; a field for a name.

    Beside the button and the hint stand two that leaf through the keys, where they do not all fit.

    Signals: one for each method of `KeyIntents`, of the same name, and
        page: leaf through the keys, on (1) or back (-1).
    """

    page = Signal(int)
    edit_keys_requested = Signal()
    key_chosen = Signal(str)
    key_moved = Signal(int)
    key_removed = Signal()
    naming_requested = Signal()
    group_named = Signal(str)
    group_begun = Signal(str)
    naming_left = Signal()
    keys_of_list_requested = Signal()
    editing_left = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._naming = False
        self._hint = Label(theme, words.text("keys/hint"), "caption", colour="text-muted", lines=2)
        self._before = self._button("keys-before", icon="chevron-up", short="page-short")
        self._after = self._button("more-keys", icon="chevron-down", short="page-short")
        self._edit = self._button("edit-quick-keys")
        self._back_one = self._button("move-key-back")
        self._on_one = self._button("move-key-on")
        self._remove = self._button("remove-key", variant="danger-outline")
        self._name = self._button("name-group")
        self._list = self._button("keys-of-product-list")
        self.done = self._button("finish-editing", hint="Esc")
        self.field = TextEntry(theme, "sale/group-name", words.text("keys/group-name"))
        self._named = self._button("name-this-group")
        self._begun = self._button("begin-group")
        self.keep = self._button("keep-name", hint="Esc")
        self._head, self._editing, self._typing = QWidget(), QWidget(), QWidget()
        self._lay_out()
        self._connect()
        self.show_editing(None)

    def show_editing(self, editing: KeyEditing | None) -> None:
        """Show what can be done now."""
        words = self._words
        naming = editing is not None and editing.naming
        if self._naming and not naming and self.field.hasFocus():
            # Else Qt hands the focus to some other field, and what is typed next lands there.
            self.window().setFocus()
        self._head.setVisible(not naming)
        self._edit.setVisible(editing is None)
        self._hint.setVisible(editing is not None)
        self._editing.setVisible(editing is not None and not naming)
        self._typing.setVisible(naming)
        chosen = editing is not None and bool(editing.chosen)
        for button in (self._back_one, self._on_one, self._remove, self._name):
            button.set_available(chosen, words.text("keys/choose-first"))
        own = editing is not None and editing.own
        self._list.set_available(own, words.text("keys/list-rules"))
        if naming and not self._naming and editing is not None:
            self.field.show_text(editing.group)
            self.field.setFocus()
        self._naming = naming

    def show_pages(self, above: int, below: int) -> None:
        """Offer to leaf through the keys where they do not all fit."""
        for button in (self._before, self._after):
            button.setVisible(bool(above or below))
        self._before.set_available(above > 0, self._words.text("keys/first-page"))
        self._after.set_available(below > 0, self._words.text("keys/last-page"))

    def _button(
        self, name: str, *, variant: str = "normal", icon: str = "", hint: str = "", short: str = ""
    ) -> ActionButton:
        full = self._words.text(f"keys/{name}")
        return ActionButton(
            self._theme,
            f"sale/{name}",
            self._words.text(f"keys/{short}") if short else full,
            accessible_name=full,
            variant=variant,
            size="small",
            icon=icon,
            hint=hint,
        )

    def _lay_out(self) -> None:
        theme = self._theme
        head = ScaledRow(theme, self._head)
        for part, share in ((self._edit, 1), (self._hint, 4), (self._before, 1), (self._after, 1)):
            head.addWidget(part, share)
        editing = ScaledGrid(theme, self._editing)
        tools = (
            self._back_one, self._on_one, self._remove, self._name, self._list, self.done,
        )  # fmt: skip
        for place, tool in enumerate(tools):
            editing.addWidget(tool, *divmod(place, _COLUMNS))
        for column in range(_COLUMNS):
            editing.setColumnStretch(column, 1)
        typing = ScaledColumn(theme, self._typing)
        typing.addWidget(self.field)
        row = ScaledRow(theme)
        for button in (self.keep, self._begun, self._named):
            row.addWidget(button, 1)
        typing.addLayout(row)
        whole = ScaledColumn(theme, self)
        for panel in (self._head, self._editing, self._typing):
            whole.addWidget(panel)

    def _connect(self) -> None:
        self._before.clicked.connect(lambda: self.page.emit(-1))
        self._after.clicked.connect(lambda: self.page.emit(1))
        self._back_one.clicked.connect(lambda: self.key_moved.emit(-1))
        self._on_one.clicked.connect(lambda: self.key_moved.emit(1))
        self._named.clicked.connect(lambda: self.group_named.emit(self.field.text()))
        self._begun.clicked.connect(lambda: self.group_begun.emit(self.field.text()))
        self.field.returnPressed.connect(self._named.click)
        for button, signal in (
            (self._edit, self.edit_keys_requested),
            (self._remove, self.key_removed),
            (self._name, self.naming_requested),
            (self._list, self.keys_of_list_requested),
            (self.done, self.editing_left),
            (self.keep, self.naming_left),
        ):
            button.clicked.connect(signal)
