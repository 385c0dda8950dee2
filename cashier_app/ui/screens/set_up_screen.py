"""The first set-up: the steps at the start, the step in work beside them, the way on below."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from cashier_app.presenters.set_up_state import SetUpState, Step
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.field_typing import FieldTyping
from cashier_app.ui.screens.sale_places import Shape, shape_of
from cashier_app.ui.screens.scanner_card import ScannerCard
from cashier_app.ui.screens.set_up_bar import SetUpBar
from cashier_app.ui.screens.set_up_parts import FirstCard, ProductsCard, SupervisorCard
from cashier_app.ui.screens.set_up_steps import SetUpSteps
from cashier_app.ui.screens.settings_cards import ConnectionCard, StoreCard, UnitCard
from cashier_app.ui.screens.settings_printer import PrinterCard
from cashier_app.ui.screens.spoken_changes import SpokenChanges
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow

_SCALE_1 = 1000
_OfSettings: TypeAlias = StoreCard | ConnectionCard | UnitCard | PrinterCard
_Part: TypeAlias = _OfSettings | ProductsCard | ScannerCard | SupervisorCard


class SetUpScreen(QWidget):
    """Shows a `SetUpState`; its signals are the intents of `SetUpIntents` and `SettingsIntents`.

    Only the step in work is there: its card is built when it is reached.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
    """

    next_requested = Signal()
    skip_requested = Signal()
    previous_requested = Signal()
    supervisor_typed = Signal(object, str)
    products_requested = Signal(str)
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

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("set-up")
        self._theme = theme
        self._words = words
        self._state: SetUpState | None = None
        self._part: _Part | None = None
        self._spoken = SpokenChanges(Announcer(self))
        self._title = Label(theme, "", "heading", object_name="set-up/step")
        self._why = Label(theme, "", "body", colour="text-muted", lines=2, line_px=22)
        self._steps = SetUpSteps(theme, words)
        self._bar = SetUpBar(theme, words)
        self._typing = FieldTyping(theme, "set-up", words)
        self._page = ScaledColumn(theme, gap=12)
        self._makers: dict[Step, Callable[[], _Part]] = {
            Step.STORE: self._store,
            Step.CRM_COM: self._crm_com,
            Step.UNIT: self._unit,
            Step.PRINTER: self._printer,
            Step.PRODUCTS: self._products,
            Step.SCANNER: lambda: ScannerCard(theme, words, "set-up"),
            Step.SUPERVISOR: self._supervisor,
        }
        self._build()

    def render(self, state: SetUpState) -> None:  # type: ignore[override] # the word of all views
        """Show this state."""
        if state == self._state:
            return
        before, self._state = self._state, state
        if before is None or before.at is not state.at:
            self._show_step(state)
        self._steps.show_state(state)
        error = self._bar.show_state(state)
        part = self._part
        if isinstance(part, StoreCard | ConnectionCard | UnitCard | PrinterCard):
            part.show_state(state.form)
        elif isinstance(part, ScannerCard):
            part.show_heard(state.scanner)
        elif part is not None:
            part.show_state(state)
        if self.isVisible():
            self._spoken.error(error)

    def sizeHint(self) -> QSize:
        return self._theme.size(1280, 800)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._typing.put_away()
        super().mousePressEvent(event)

    # ---- within --------------------------------------------------------------------------------

    def _build(self) -> None:
        self._column = column = ScaledColumn(self._theme, self, gap=12, across=12, down=12)
        row = ScaledRow(self._theme, gap=12)
        row.addWidget(self._steps)
        row.addLayout(self._page, 1)
        self._page.addWidget(self._title)
        self._page.addWidget(self._why)
        column.addLayout(row, 1)
        column.addWidget(self._typing)
        column.addWidget(self._bar)
        self._bar.next.clicked.connect(self._press_next)
        self._bar.skip.clicked.connect(self.skip_requested)
        self._bar.previous.clicked.connect(self.previous_requested)
        self._typing.field_changed.connect(self._arrange)
        for key, press in (("F12", self._bar.next.click), ("Esc", self._press_back)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(press)
        # Tab goes through the children in this order, and the bar decides about the rest.
        self._bar.raise_()
        self._theme.changed.connect(self._arrange)
        self._arrange()

    def _press_next(self) -> None:
        self._typing.put_away()
        self.next_requested.emit()

    def _press_back(self) -> None:
        if self._typing.field is not None:
            self._typing.put_away()
        else:
            self._bar.previous.click()

    def _show_step(self, state: SetUpState) -> None:
        words = self._words
        name = words.text(f"set-up/{state.at.value}")
        number, last = str(state.number), str(len(state.steps))
        self._title.show_text(words.text("set-up/step", number=number, all=last, name=name))
        self._why.show_text(words.text(f"set-up/{state.at.value}-why"))
        self._typing.put_away()
        if self._part is not None:
            self._part.hide()
            self._page.removeWidget(self._part)
            # Its names must not be found again beside those of the next step.
            self._part.setParent(None)
            self._part.deleteLater()
        part = self._part = self._makers[state.at]()
        # The list of steps has its name already.
        part.setAccessibleName("")
        self._page.addWidget(part, 1)
        self._bar.raise_()
        fields = part.findChildren(QLineEdit)
        self._typing.watch(fields)
        for field in fields:
            field.returnPressed.connect(self._typing.put_away)
        # Else some button has it, and the end of a scan would be a key on that.
        (fields[0] if fields else self).setFocus()
        if self.isVisible():
            self._spoken.settled(self._title.words)

    def _arrange(self) -> None:
        """Leave out what there is no room for: the list of steps, and while typing the rest."""
        unit = self._theme.px(_SCALE_1)
        page = QSize(self.width() * _SCALE_1 // unit, self.height() * _SCALE_1 // unit)
        shape = shape_of(page)
        compact = shape is Shape.COMPACT
        typing = self._typing.field is not None
        self._steps.setVisible(not (compact or shape is Shape.PORTRAIT))
        self._why.setVisible(not typing)
        self._title.setVisible(not (compact and typing))
        self._bar.setVisible(not (compact and typing))
        self._bar.set_narrow(compact or shape is Shape.PORTRAIT)
        for column in (self._column, self._page):
            column.setSpacing(self._theme.px(6 if compact else 12))
        if self._part is not None:
            tight = typing and shape is not Shape.PORTRAIT
            self._part.show_only(self._typing.field if tight else None)

    # ---- the cards of the steps ----------------------------------------------------------------

    def _store(self) -> FirstCard:
        card = FirstCard(self._theme, self._words)
        card.typed.connect(self.value_given)
        card.chosen.connect(self.value_given)
        card.turned.connect(self._typing.put_away)
        return card

    def _crm_com(self) -> ConnectionCard:
        card = ConnectionCard(self._theme, self._words, "set-up")
        card.typed.connect(self.value_given)
        card.key_typed.connect(self.key_typed)
        card.replace_key.connect(self.replace_key_requested)
        card.keep_key.connect(self.keep_key_requested)
        card.test.connect(self.test_line_requested)
        return card

    def _unit(self) -> UnitCard:
        card = UnitCard(self._theme, self._words, "set-up")
        card.typed.connect(self.value_given)
        card.test.connect(self.test_line_requested)
        return card

    def _printer(self) -> PrinterCard:
        card = PrinterCard(self._theme, self._words, "set-up")
        card.typed.connect(self.value_given)
        card.chosen.connect(self.value_given)
        card.choose.connect(self.choose_printer_requested)
        card.address_typed.connect(self.printer_address_typed)
        card.look.connect(self.look_for_printer_requested)
        card.picked.connect(self.printer_chosen)
        card.print_test.connect(self.print_test_requested)
        return card

    def _products(self) -> ProductsCard:
        card = ProductsCard(self._theme, self._words)
        card.load.connect(self.products_requested)
        return card

    def _supervisor(self) -> SupervisorCard:
        card = SupervisorCard(self._theme, self._words)
        card.typed.connect(self.supervisor_typed)
        return card
