"""The receipt printer on Settings: its name, its paper, its test page, and which one it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.domain.setting import Setting
from cashier_app.presenters.settings_state import PrinterList, SettingsState
from cashier_app.services.ports.printer import FoundPrinter
from cashier_app.texts.words import Words
from cashier_app.ui.screens.settings_fields import (
    HEIGHT,
    Labelled,
    SettingChoice,
    SettingField,
    SettingsCard,
    show_said,
)
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn
from cashier_app.ui.widgets.spaced_row import SpacedRow
from cashier_app.ui.widgets.status_line import StatusLine
from cashier_app.ui.widgets.text_entry import TextEntry

_ALL_THERE_IS = 100
_PAPERS = (("42", "settings/paper-wide"), ("32", "settings/paper-narrow"))


class PrinterCard(SettingsCard):
    """The printer in use; while one is chosen, the found ones stand in its place.

    Signals:
        typed, chosen: a setting and its new value.
        choose: show the printers that are found, or put them away.
        address_typed: what a network printer's address is typed as so far.
        look: see whether a printer answers at this network address.
        picked: use this printer (FoundPrinter).
        print_test: print the test page.
    """

    typed = Signal(object, str)
    chosen = Signal(object, str)
    choose = Signal()
    address_typed = Signal(str)
    look = Signal(str)
    picked = Signal(object)
    print_test = Signal()

    def __init__(self, theme: Theme, words: Words, screen: str) -> None:
        super().__init__(
            theme, words.text("settings/receipt-printer"), "printer", f"{screen}/printer-card"
        )
        self._words = words
        self._chosen_one = False
        self._choose = ActionButton(
            theme, f"{screen}/choose-printer", words.text("settings/choose-short"),
            accessible_name=words.text("settings/choose-printer"), icon="chevron-down",
            height=HEIGHT,
        )  # fmt: skip
        self._name = SettingField(theme, words, screen, Setting.PRINTER_NAME, self._choose)
        self._paper = SettingChoice(theme, words, screen, Setting.COLUMNS)
        self._paper.set_choices(
            [(value, words.text(key), words.text(key)) for value, key in _PAPERS]
        )
        self._test = ActionButton(
            theme, f"{screen}/print-test-page", words.text("settings/print-test-page"),
            icon="printer-check", height=HEIGHT,
        )  # fmt: skip
        self._result = StatusLine(theme, f"{screen}/printer-result", lines=2, middle=True)
        self._rows_of_use = (
            self.add_row(self._name),
            self.add_row(self._paper),
            self.add_row(self._test, self._result),
        )
        self.picker = PrinterPicker(theme, words, screen)
        self._column.addWidget(self.picker, _ALL_THERE_IS)
        self.picker.hide()
        self.end()
        self._connect()

    def show_state(self, state: SettingsState) -> None:
        """Show this state."""
        words = self._words
        self._name.show_state(state)
        self._paper.show_state(state)
        busy = state.page is not None and state.page.busy
        self._test.set_available(not busy, words.text("settings.page.printing"))
        show_said(self._result, state.page, words)
        if state.printers is not None:
            self.picker.show_printers(state.printers)
        self._turn_to(choosing=state.printers is not None)

    def show_only(self, entry: QWidget | None) -> None:
        if not self.picker.isVisibleTo(self):
            super().show_only(entry)
        else:
            self.picker.show_only(entry)

    def _turn_to(self, *, choosing: bool) -> None:
        """Show the found printers, or the one in use; keys that are here go on at what follows."""
        turns = choosing is self.picker.isHidden()
        hands_on = turns and self.isAncestorOf(self.window().focusWidget())
        for row in self._rows_of_use:
            row.setVisible(not choosing)
        if choosing:
            self._chosen_one = False
            self.picker.show()
        if hands_on:  # before anything is hidden: else Qt hands the focus to some other control
            after = self._test if self._chosen_one else self._choose
            (self.picker.address if choosing else after).setFocus()
        self.picker.setVisible(choosing)

    def _pick(self, printer: FoundPrinter) -> None:
        self._chosen_one = True
        self.picked.emit(printer)

    def _connect(self) -> None:
        self._name.typed.connect(self.typed)
        self._paper.chosen.connect(self.chosen)
        self._choose.clicked.connect(self.choose)
        self._test.clicked.connect(self.print_test)
        self.picker.kept.connect(self.choose)
        self.picker.address_typed.connect(self.address_typed)
        self.picker.look.connect(self.look)
        self.picker.picked.connect(self._pick)


class PrinterPicker(QWidget):
    """The printers that were found, and a network address to look at.

    Signals:
        kept: leave the printer as it is.
        address_typed: what the address is typed as so far.
        look: see whether a printer answers at this address.
        picked: use this printer (FoundPrinter).
    """

    kept = Signal()
    address_typed = Signal(str)
    look = Signal(str)
    picked = Signal(object)

    def __init__(self, theme: Theme, words: Words, screen: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._screen = screen
        self._shown = PrinterList()
        self._rows: list[ActionButton] = []
        self._list = RowList(f"{screen}/found-printers", words.text("settings/printers"))
        self._line = StatusLine(theme, f"{screen}/printer-search", lines=2)
        self.address = TextEntry(
            theme, f"{screen}/network-address", words.text("settings/network-address"),
            height=HEIGHT, left_to_right=True,
        )  # fmt: skip
        self._look = ActionButton(
            theme, f"{screen}/look-there", words.text("settings/look-there"), icon="search",
            height=HEIGHT,
        )  # fmt: skip
        self._keep = ActionButton(
            theme, f"{screen}/keep-printer", words.text("settings/keep-printer"), height=HEIGHT,
        )  # fmt: skip
        column = ScaledColumn(theme, self, gap=8)
        column.addWidget(self._list, 1)
        column.addWidget(self._line)
        self._field = Labelled(
            theme, words.text("settings/network-address"), self.address, self._look, self._keep
        )
        column.addWidget(self._field)
        self.address.textEdited.connect(self.address_typed)
        self._look.clicked.connect(self._ask)
        self.address.returnPressed.connect(self._ask)
        self._keep.clicked.connect(self.kept)

    def show_printers(self, printers: PrinterList) -> None:
        """Show what was found so far."""
        words = self._words
        said = ""
        if printers.searching:
            said = words.text("settings/searching")
        elif not printers.found:
            said = words.text("settings/printers-none")
        self._line.show_status(said, "muted", "search" if said else "")
        self.address.show_text(printers.address)
        if printers.found != self._shown.found:
            buttons = [self._button_for(*one) for one in enumerate(printers.found)]
            self._list.set_rows([SpacedRow(self._theme, button, HEIGHT) for button in buttons])
        self._shown = printers

    def show_only(self, entry: QWidget | None) -> None:
        """Leave the list out while the address is typed and there is little room."""
        self._list.setVisible(entry is None)

    def _button_for(self, place: int, printer: FoundPrinter) -> ActionButton:
        words = self._words
        where = words.text(f"settings/where-{printer.connection}", address=printer.address)
        button = ActionButton(
            self._theme,
            f"{self._screen}/printer-{place + 1}",
            words.facts(printer.name, where),
            accessible_name=words.text("settings/use-printer", name=printer.name, where=where),
            icon="printer",
            height=HEIGHT,
        )
        button.clicked.connect(lambda: self.picked.emit(printer))
        return button

    def _ask(self) -> None:
        if self.address.text().strip():
            self.look.emit(self.address.text())
