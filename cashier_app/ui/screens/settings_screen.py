"""Settings: six cards, and the bar with which everything is saved at once."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from cashier_app.domain.setting import Setting
from cashier_app.presenters.settings_state import SettingsState
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.design_tokens import theme_name
from cashier_app.ui.screens.field_typing import FieldTyping
from cashier_app.ui.screens.sale_places import Shape, shape_of
from cashier_app.ui.screens.scanner_card import ScannerTrialCard
from cashier_app.ui.screens.settings_bar import SettingsBar
from cashier_app.ui.screens.settings_cards import ConnectionCard, DisplayCard, StoreCard
from cashier_app.ui.screens.settings_details import CustomersCard, DevicesCard
from cashier_app.ui.screens.settings_fields import SettingsCard
from cashier_app.ui.screens.settings_printer import PrinterCard
from cashier_app.ui.screens.spoken_changes import SpokenChanges
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledGrid

_SCALE_1 = 1000
# Which rows of cards stand there together, one time after the other.
_WHOLES = ((0, 1), (2,))
_HALVES = ((0,), (1,), (2,))


class SettingsScreen(QWidget):
    """Shows a `SettingsState`; its signals are the intents of `SettingsIntents` and `PageIntents`.

    Theme and motion are followed at once. *More settings* turns the cards over: a large screen
    shows four of them and then the two that few shops need, a small one two at a time. While the
    letter keyboard is there the card in use is.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
    """

    value_given = Signal(object, str)
    key_typed = Signal(str)
    replace_key_requested = Signal()
    keep_key_requested = Signal()
    test_line_requested = Signal(str)
    choose_printer_requested = Signal()
    printer_address_typed = Signal(str)
    look_for_printer_requested = Signal(str)
    printer_chosen = Signal(object)
    print_test_requested = Signal()
    copy_requested = Signal()
    people_requested = Signal()
    figures_requested = Signal()
    try_scanner_requested = Signal()
    discard_requested = Signal()
    save_requested = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self._theme = theme
        self._words = words
        self._state: SettingsState | None = None
        self._turned = 0
        self._spoken = SpokenChanges(Announcer(self))
        self._connection = ConnectionCard(theme, words, "settings")
        self._printer = PrinterCard(theme, words, "settings")
        self._store = StoreCard(theme, words, "settings")
        self._display = DisplayCard(theme, words, "settings")
        self._devices = DevicesCard(theme, words)
        self._customers = CustomersCard(theme, words)
        # Two of a row stand beside each other.
        self._cards: tuple[SettingsCard, ...] = (
            self._connection,
            self._printer,
            self._store,
            self._display,
            self._devices,
            self._customers,
        )
        self._typing = FieldTyping(theme, "settings", words)
        self._bar = SettingsBar(theme, words)
        self._scanner = ScannerTrialCard(theme, words)
        self._people: QWidget | None = None
        self._figures: QWidget | None = None
        column = self._column = ScaledColumn(theme, self, gap=12, across=12, down=12)
        self._grid = ScaledGrid(theme, gap=12)
        column.addLayout(self._grid, 1)
        column.addWidget(self._scanner, 1)
        column.addWidget(self._typing)
        column.addWidget(self._bar)
        self._arrange()
        # Tab goes through the children in this order, and the bar decides about the rest.
        self._bar.raise_()
        self._connect()
        theme.changed.connect(self._arrange)

    def take_people(self, card: QWidget) -> None:
        """Show this card in place of the settings while the state asks for the people."""
        self._people = card
        self._take(card)
        self._type_into(card)

    def take_figures(self, card: QWidget) -> None:
        """Show this card in place of the settings while the state asks for the figures."""
        self._figures = card
        self._take(card)

    @property
    def turned(self) -> int:
        """How often *More settings* was pressed, which says what cards stand there."""
        return self._turned

    def turn_to(self, turned: int) -> None:
        """Show the cards that another screen of settings showed when it was turned so often."""
        self._turned = turned
        self._arrange()

    def render(self, state: SettingsState) -> None:  # type: ignore[override] # the word of all views
        """Show this state."""
        if state == self._state:
            return
        before, self._state = self._state, state
        self._scanner.show_heard(state.scanner)
        for card in (
            self._connection, self._printer, self._store, self._display, self._devices,
            self._customers,
        ):  # fmt: skip
            card.show_state(state)
        error = self._bar.show_state(state)
        if before is not None and before.values:
            self._follow_look(before, state)
        if before is None or _in_place(before) != _in_place(state):
            self._turn_cards(state)
        if self.isVisible():
            self._spoken.error(error)
            if state.scanner is not None:
                self._spoken.settled(self._scanner.result.words)
            elif state.said is not None and not error:
                self._spoken.settled(self._bar.line.words)

    def sizeHint(self) -> QSize:
        return self._theme.size(1280, 736)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._typing.put_away()
        super().mousePressEvent(event)

    # ---- within --------------------------------------------------------------------------------

    def _connect(self) -> None:
        connection, printer = self._connection, self._printer
        connection.typed.connect(self.value_given)
        connection.key_typed.connect(self.key_typed)
        connection.replace_key.connect(self.replace_key_requested)
        connection.keep_key.connect(self.keep_key_requested)
        connection.test.connect(self.test_line_requested)
        self._store.typed.connect(self.value_given)
        self._display.chosen.connect(self.value_given)
        for card in (self._devices, self._customers):
            card.typed.connect(self.value_given)
            card.chosen.connect(self.value_given)
        self._customers.copy.connect(self.copy_requested)
        printer.typed.connect(self.value_given)
        printer.chosen.connect(self.value_given)
        printer.choose.connect(self.choose_printer_requested)
        printer.address_typed.connect(self.printer_address_typed)
        printer.look.connect(self.look_for_printer_requested)
        printer.picked.connect(self.printer_chosen)
        printer.print_test.connect(self.print_test_requested)
        self._bar.people.clicked.connect(self.people_requested)
        self._bar.figures.clicked.connect(self.figures_requested)
        self._devices.try_scanner.clicked.connect(self.try_scanner_requested)
        self._scanner.back.clicked.connect(self.try_scanner_requested)
        self._bar.discard.clicked.connect(self.discard_requested)
        self._bar.save.clicked.connect(self.save_requested)
        self._bar.more.clicked.connect(lambda: self.turn_to(self._turned + 1))
        self._typing.field_changed.connect(self._arrange)
        for part in (*self._cards, self._bar):
            self._type_into(part)
        for key, press in (
            ("F12", self._bar.save.click),
            ("Ctrl+S", self._bar.save.click),
            ("Esc", self._press_back),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(press)

    def _type_into(self, part: QWidget) -> None:
        """Let the letter keyboard come to the fields of a part, and go with its buttons."""
        fields = part.findChildren(QLineEdit)
        self._typing.watch(fields)
        for field in fields:
            field.returnPressed.connect(self._typing.put_away)
        for button in part.findChildren(QAbstractButton):
            button.clicked.connect(self._typing.put_away)

    def _press_back(self) -> None:
        """Close what is open before anything is given up."""
        if self._typing.field is not None:
            self._typing.put_away()
        elif self._state is not None and self._state.printers is not None:
            self.choose_printer_requested.emit()
        elif self._state is not None and self._state.scanner is not None:
            self.try_scanner_requested.emit()
        else:
            self._bar.discard.click()

    def _follow_look(self, before: SettingsState, state: SettingsState) -> None:
        """Show a look that was just chosen before it is saved; the old one comes back so, too.

        Who only opens Settings keeps the look of her own.
        """
        look = Setting.THEME, Setting.MOTION
        if any(before.values.get(one) != state.values.get(one) for one in look):
            self._theme.use(
                theme_name(state.values.get(Setting.THEME, "")),
                reduced_motion=state.values.get(Setting.MOTION) == "reduced",
            )

    def _take(self, card: QWidget) -> None:
        card.setVisible(False)
        self._column.insertWidget(1, card, 1)
        self._bar.raise_()
        self._arrange()

    def _show_in_place(self) -> bool:
        """Show people or figures if the state asks for them, and say whether it does."""
        state = self._state
        asked = (
            (self._people, state is not None and state.people),
            (self._figures, state is not None and state.figures),
            (self._scanner, state is not None and state.scanner is not None),
        )
        for card, shown in asked:
            if card is not None:
                card.setVisible(shown)
        return any(card is not None and shown for card, shown in asked)

    def _turn_cards(self, state: SettingsState) -> None:
        """Show other cards; the keys go on at a scanner's trial, and back at the settings."""
        there, back = self._devices.try_scanner, self._scanner.back
        goes_on = there.hasFocus() or back.hasFocus()
        self._arrange()
        if goes_on:
            (there if state.scanner is None else back).setFocus()

    def _arrange(self) -> None:
        """Show the cards that there is room for and that are turned to: two rows, or one."""
        unit = self._theme.px(_SCALE_1)
        page = QSize(self.width() * _SCALE_1 // unit, self.height() * _SCALE_1 // unit)
        shape = shape_of(page)
        compact, portrait = shape is Shape.COMPACT, shape is Shape.PORTRAIT
        field = self._typing.field
        typed_in = next((one for one in self._cards if field and one.isAncestorOf(field)), None)
        instead = self._show_in_place()
        halved = compact or portrait
        sides = _HALVES if halved else _WHOLES
        if typed_in is None:
            rows = sides[self._turned % len(sides)]
        else:
            rows = (self._cards.index(typed_in) // 2,)
        for place, card in enumerate(self._cards):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, *((place, 0) if portrait else (place // 2, place % 2)))
            shown = place // 2 in rows
            # Who types sees one card whole: not all of a row have room over the keyboard.
            beside = typed_in not in {None, card} and not portrait
            card.setVisible(shown and not instead and not beside)
            card.show_only(field if compact and card is typed_in else None)
            card.set_tight(compact)
        # What height is left goes to the last row, so that the one above keeps its own; while a
        # printer is chosen, to the list of them.
        last = 2 * rows[-1] + 1 if portrait else rows[-1]
        chooses = self._state is not None and self._state.printers is not None
        if chooses and not self._printer.isHidden():
            last = self._cards.index(self._printer) // (1 if portrait else 2)
        for row in range(len(self._cards)):
            self._grid.setRowStretch(row, 1 if row == last and not instead else 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if portrait or typed_in else 1)
        self._bar.setVisible(not (compact and field is not None))
        lines = 2 if compact else 3
        self._bar.set_halved(halved, turns=not instead, lines=lines)
        self._display.set_dense(compact)
        self._connection.line.set_dense(compact)


def _in_place(state: SettingsState) -> tuple[bool, ...]:
    """Return what decides which cards stand there."""
    return state.printers is None, state.people, state.figures, state.scanner is None
