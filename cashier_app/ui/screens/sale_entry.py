"""Typing a weight, or the price of goods without barcode, beside the basket."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cashier_app.domain.money import ZERO
from cashier_app.presenters.sale_state import Entry
from cashier_app.texts.words import Words
from cashier_app.ui.screens.sale_quick_keys import price_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.amount_button import AmountButton
from cashier_app.ui.widgets.amount_entry import AmountEntry
from cashier_app.ui.widgets.keypad import Keypad
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledGrid, ScaledRow

_FIELD = 72
_CENTS = 2
_GRAMS = 3
_MOST_DIGITS = 6
_RATES_IN_WORDS = 2


def is_enter(event: QKeyEvent) -> bool:
    """Whether the key is Enter, of either pad."""
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EntryPanel(QWidget):
    """Title, field, VAT rates, keypad, and the two buttons that end the typing.

    Digits fill the value from its last decimal, as amounts are typed everywhere on the till; a
    weight has three decimals. The value is the presenter's: what is typed comes back in the state.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
        currency: the code at the start of the price.

    Signals:
        changed: the weight in kilograms or the price that was typed (Decimal).
        vat_chosen: the VAT rate that was tapped (Decimal, per cent).
        confirmed: add what was typed.
    """

    changed = Signal(object)
    vat_chosen = Signal(object)
    confirmed = Signal()

    def __init__(self, theme: Theme, words: Words, currency: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._entry = Entry()
        self._fresh = True
        self._rates: list[AmountButton] = []
        self._title = Label(theme, "", "row", weight=600)
        self._second = Label(theme, "", "caption", colour="text-muted")
        self.weight = AmountEntry(
            theme, "sale/weight", words.text("sale/weight"), words.text("sale/kg")
        )
        self.price = AmountEntry(theme, "sale/price", words.text("sale/price"), currency)
        self._rate_row = ScaledRow(theme)
        self._keypad = Keypad(theme, "sale", words)
        self.confirm = ActionButton(theme, "sale/add-to-basket", "", size="large")
        self.dismiss = ActionButton(
            theme, "sale/dismiss-entry", words.text("sale/dismiss"), hint="Esc", size="small"
        )
        self._upper, self._lower = QWidget(), QWidget()
        self._grid = ScaledGrid(theme, self, gap=12)
        self._lay_out()
        self._connect()
        self.set_compact(False)
        self._fit()
        theme.changed.connect(self._fit)

    def show_entry(self, entry: Entry) -> None:
        """Show what is being typed."""
        words, product = self._words, entry.product
        self._fresh = self._fresh or (product, entry.code) != (
            self._entry.product,
            self._entry.code,
        )
        self._entry = entry
        if product is not None:
            self._title.show_text(product.description)
            self._second.show_text(price_of(product, words))
            self.weight.show_amount(words.quantity(entry.value))
            self._name_confirm("add-weighed", "add-weighed-product")
        else:
            self._title.show_text(words.text("sale/goods-without"))
            self._second.show_text(entry.code)
            self.price.show_amount(words.money(entry.value))
            self._name_confirm("add", "add-to-basket")
        self.weight.setVisible(product is not None)
        self.price.setVisible(product is None)
        self._show_rates(entry.vat_rates, entry.vat_rate)
        self.confirm.set_available(entry.ready, words.text("sale/nothing-typed"))

    def begin(self) -> None:
        """Let the first digit replace what the field shows, and type into it from now on."""
        self._fresh = True
        (self.price if self._entry.product is None else self.weight).setFocus()

    def event(self, event: QEvent) -> bool:
        # While somebody types, Enter is no short cut of what stands beside.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and is_enter(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The field lets Enter pass; here it ends the typing.
        if is_enter(event):
            self.confirm.click()
        else:
            super().keyPressEvent(event)

    def set_compact(self, compact: bool) -> None:
        """Put the keypad beside the rest instead of between, as on a small screen."""
        for part in (self._upper, self._keypad, self._lower):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._upper, 0, 0)
        self._grid.addWidget(self._lower, 1 if compact else 2, 0)
        if compact:
            self._grid.addWidget(self._keypad, 0, 1, 2, 1)
        else:
            self._grid.addWidget(self._keypad, 1, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if compact else 0)
        self._grid.setRowStretch(0, 1 if compact else 0)
        self._grid.setRowStretch(1, 0 if compact else 1)

    def _lay_out(self) -> None:
        upper = ScaledColumn(self._theme, self._upper)
        for part in (self._title, self._second, self.weight, self.price):
            upper.addWidget(part)
        upper.addLayout(self._rate_row)
        upper.addStretch()
        lower = ScaledColumn(self._theme, self._lower)
        for button in (self.confirm, self.dismiss):
            lower.addWidget(button)

    def _connect(self) -> None:
        for source in (self.weight, self.price, self._keypad):
            source.digits.connect(self._type)
            source.delete.connect(self._delete)
        for field in (self.weight, self.price):
            field.clear_all.connect(lambda: self.changed.emit(ZERO))
        self.confirm.clicked.connect(self.confirmed)

    def _name_confirm(self, key: str, name: str) -> None:
        self.confirm.set_label(self._words.text(f"sale/{key}"))
        self.confirm.setObjectName(f"sale/{name}")

    @property
    def _decimals(self) -> int:
        return _CENTS if self._entry.product is None else _GRAMS

    @property
    def _units(self) -> int:
        """The value as it stands now, in grams or cents."""
        return int(self._entry.value.scaleb(self._decimals))

    def _type(self, digits: str) -> None:
        typed = ("" if self._fresh else str(self._units)) + digits
        self._fresh = False
        if len(typed.lstrip("0")) <= _MOST_DIGITS:
            self.changed.emit(Decimal(typed).scaleb(-self._decimals))

    def _delete(self) -> None:
        self.changed.emit(Decimal(self._units // 10).scaleb(-self._decimals))

    def _show_rates(self, rates: Sequence[Decimal], chosen: Decimal | None) -> None:
        while len(self._rates) < len(rates):
            self._add_rate()
        for button, rate in zip(self._rates, rates, strict=False):
            shown = self._words.percent(rate)
            name = self._words.text("sale/vat", rate=shown)
            label = name if len(rates) <= _RATES_IN_WORDS else f"{shown}%"
            button.set_amount(label, accessible_name=name)
            button.setObjectName(f"sale/vat-{shown}")
            button.set_selected(rate == chosen)
            button.show()
        for button in self._rates[len(rates) :]:
            button.hide()

    def _add_rate(self) -> None:
        place = len(self._rates)
        button = AmountButton(
            self._theme, "sale/vat", "", accessible_name="", amount_px=16, height=48
        )
        button.clicked.connect(lambda: self.vat_chosen.emit(self._entry.vat_rates[place]))
        self._rates.append(button)
        self._rate_row.addWidget(button, 1)

    def _fit(self) -> None:
        for field in (self.weight, self.price):
            field.setFixedHeight(self._theme.px(_FIELD))
