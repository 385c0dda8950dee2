"""Changing a price or giving a discount, in place of the basket's lines."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from cashier_app.domain.discount import Measure, Reason
from cashier_app.presenters.price_form_state import PriceForm, PriceTask
from cashier_app.texts.words import Words
from cashier_app.ui.on_change import OnChange
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.amount_entry import AmountEntry
from cashier_app.ui.widgets.keypad import Keypad
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledGrid, ScaledRow

_FIELD = 60
_REASON_COLUMNS = 2
_TASKS = {
    PriceTask.LINE_DISCOUNT: "on-line",
    PriceTask.BASKET_DISCOUNT: "on-basket",
    PriceTask.CHANGE_PRICE: "change-price",
}
_MEASURES = {Measure.AMOUNT: "in-money", Measure.PER_CENT: "in-per-cent"}


class PricePanel(QWidget):
    """What it is about and the reasons on one side, field and keypad on the other.

    There is no button that confirms: the tap on the reason gives what was typed, so that nothing
    is ever given without one.

    Signals: one for each method of `PriceIntents`, of the same name.
    """

    discount_requested = Signal()
    price_task_chosen = Signal(object)
    measure_chosen = Signal(object)
    price_digits_typed = Signal(str)
    price_digit_deleted = Signal()
    price_cleared = Signal()
    reason_chosen = Signal(object)
    taken_back = Signal()
    price_form_left = Signal()

    def __init__(self, theme: Theme, words: Words, currency: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._title = Label(theme, "", "row", weight=600)
        self._costs = Label(theme, "", "body", colour="text-muted")
        self._tasks = {task: self._choice(key) for task, key in _TASKS.items()}
        self._measures = {measure: self._choice(key) for measure, key in _MEASURES.items()}
        self._choose = Label(
            theme, words.text("price/choose-reason"), "caption", weight=600, accessible_name=None
        )
        self._reasons = {reason: self._reason(reason) for reason in Reason}
        name = words.text("price/discount")
        self._price = AmountEntry(
            theme, "sale/new-price", words.text("price/new-price"), currency, parent=self
        )
        self._amount = AmountEntry(theme, "sale/discount", name, currency, parent=self)
        self._percent = AmountEntry(theme, "sale/discount-per-cent", name, "%", parent=self)
        self._keypad = Keypad(theme, "sale", words)
        self.back = ActionButton(
            theme, "sale/back-without-change", words.text("sale/back"), size="small", hint="Esc"
        )
        self.take_back = ActionButton(
            theme, "sale/take-back", "", size="small", variant="danger-outline"
        )
        self._shown: PriceForm | None = None
        self._ways = QWidget()
        self._about = ScaledColumn(theme)
        self._column = ScaledColumn(theme, self, across=12, down=8)
        self._render = OnChange(self._show)
        self._lay_out()
        self._connect()
        self._fit()
        theme.changed.connect(self._fit)

    def show_form(self, form: PriceForm) -> None:
        """Show the form as it stands."""
        self._render(form)

    def _show(self, form: PriceForm) -> None:
        words = self._words
        changing = form.task is PriceTask.CHANGE_PRICE
        self._shown = form
        self._title.show_text(form.product or words.text("price/all-goods"))
        self._show_costs(form)
        for task, choice in self._tasks.items():
            choice.set_selected(task is form.task)
        for measure, button in self._measures.items():
            button.set_selected(measure is form.measure)
            button.setVisible(not changing)
        field = self._field_of(form)
        another = not field.isVisible()
        for one in self._fields:
            one.setVisible(one is field)
            one.set_wrong(form.too_much)
        field.show_amount(self._typed(form))
        for tile in self._reasons.values():
            tile.set_available(form.ready, words.text("price/type-first"))
        self.take_back.set_label(
            words.text("price/shelf-price" if changing else "price/no-discount")
        )
        self.take_back.setVisible(form.given)
        if another and self.isVisible():
            field.setFocus()

    def begin(self) -> None:
        """Let keys be typed into the field, as the form comes into view."""
        if self._shown is not None:
            self._field_of(self._shown).setFocus()

    @property
    def _fields(self) -> tuple[AmountEntry, ...]:
        return self._price, self._amount, self._percent

    def _field_of(self, form: PriceForm) -> AmountEntry:
        if form.task is PriceTask.CHANGE_PRICE:
            return self._price
        return self._amount if form.measure is Measure.AMOUNT else self._percent

    def _typed(self, form: PriceForm) -> str:
        if form.typed is None:
            return ""
        in_money = form.measure is Measure.AMOUNT
        return self._words.money(form.typed) if in_money else self._words.percent(form.typed)

    def _show_costs(self, form: PriceForm) -> None:
        if form.too_much:
            text = self._words.text("price/too-much")
        elif form.after is None:
            text = self._words.text("price/costs", before=form.before)
        else:
            text = self._words.text("price/would-cost", before=form.before, after=form.after)
        self._costs.show_text(text)

    def _choice(self, key: str) -> ActionButton:
        return ActionButton(
            self._theme, f"sale/{key}", self._words.text(f"price/{key}"), size="small"
        )

    def _reason(self, reason: Reason) -> ActionButton:
        label = self._words.text(f"price/reason-{reason.value}")
        tile = ActionButton(
            self._theme,
            f"sale/discount-reason-{reason.value}",
            label,
            accessible_name=self._words.text("price/reason", reason=label),
            size="small",
        )
        tile.clicked.connect(lambda: self.reason_chosen.emit(reason))
        return tile

    def _lay_out(self) -> None:
        theme = self._theme
        column = self._column
        column.addLayout(self._row_of(*self._tasks.values()))
        halves = ScaledRow(theme, gap=12)
        for half in (self._about_half(), self._typing_half()):
            # Neither half is wider than the other, whatever its words need.
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            halves.addWidget(half, 1)
        column.addLayout(halves, 1)
        ways = ScaledRow(theme, self._ways)
        for button in (self.back, self.take_back):
            ways.addWidget(button, 1)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Let the keypad have the height that the ways out take, as on a small screen."""
        (self._about if compact else self._column).addWidget(self._ways)

    def _about_half(self) -> QWidget:
        half = QWidget()
        about = self._about
        half.setLayout(about)
        about.addWidget(self._title)
        about.addWidget(self._costs)
        about.addLayout(self._row_of(*self._measures.values()))
        about.addWidget(self._choose)
        tiles = ScaledGrid(self._theme)
        for place, tile in enumerate(self._reasons.values()):
            tiles.addWidget(tile, *divmod(place, _REASON_COLUMNS))
        about.addLayout(tiles)
        about.addStretch(1)
        return half

    def _typing_half(self) -> QWidget:
        half = QWidget()
        typing = ScaledColumn(self._theme, half)
        for field in self._fields:
            typing.addWidget(field)
        typing.addWidget(self._keypad, 1)
        return half

    def _row_of(self, *buttons: ActionButton) -> ScaledRow:
        row = ScaledRow(self._theme)
        for button in buttons:
            row.addWidget(button, 1)
        return row

    def _connect(self) -> None:
        self._keypad.digits.connect(self.price_digits_typed)
        self._keypad.delete.connect(self.price_digit_deleted)
        for field in self._fields:
            field.digits.connect(self.price_digits_typed)
            field.delete.connect(self.price_digit_deleted)
            field.clear_all.connect(self.price_cleared)
        for task, choice in self._tasks.items():
            choice.clicked.connect(lambda *, task=task: self.price_task_chosen.emit(task))
        for measure, button in self._measures.items():
            button.clicked.connect(lambda *, measure=measure: self.measure_chosen.emit(measure))
        self.back.clicked.connect(self.price_form_left)
        self.take_back.clicked.connect(self.taken_back)

    def _fit(self) -> None:
        for field in self._fields:
            field.setFixedHeight(self._theme.px(_FIELD))
