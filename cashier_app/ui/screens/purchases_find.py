"""The pad for a receipt number, or for a day, in the place of the foot of the list of Purchases."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.texts.words import Words
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.keypad import Keypad
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.text_entry import TextEntry

_HEIGHT = 346


class PurchasesFind(QWidget):
    """A field, the pad, and the button that looks the number up.

    Signals:
        typed: the text of the field was changed by hand.
        digit: a digit of the pad was tapped.
        deleted: the last digit is to go.
        cleared: all digits are to go.
        confirmed: the number is to be looked up.
    """

    typed = Signal(str)
    digit = Signal(str)
    deleted = Signal()
    cleared = Signal()
    confirmed = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        text = words.text
        self._field = TextEntry(
            theme, "purchases/receipt-number", text("purchases/number-field"), icon="hash",
            placeholder=text("purchases/number-field"), left_to_right=True,
        )  # fmt: skip
        self._find = ActionButton(
            theme, "purchases/show-this-receipt", text("purchases/show-number"), icon="search"
        )
        self._by_day = False
        self._pad = Keypad(theme, "purchases", words, corner="clear")
        self._build()

    def show_typed(self, typed: str | None, why_not: str, *, by_day: bool) -> None:
        """Show what was typed; None puts the pad away. `by_day` is what it is taken for."""
        appears = typed is not None and (self.isHidden() or by_day is not self._by_day)
        self._by_day = by_day
        if typed is None and self._field.hasFocus():
            # Else Qt hands the focus to some other button, and the next Enter presses it.
            self.window().setFocus()
        self.setVisible(typed is not None)
        if typed is None:
            return
        kind = "day" if by_day else "number"
        field = self._words.text(f"purchases/{kind}-field")
        self._field.setAccessibleName(spoken(field))
        self._field.setPlaceholderText(field)
        self._find.set_label(self._words.text(f"purchases/show-{kind}"))
        if self._field.text() != typed:
            self._field.show_text(typed)
        self._find.set_available(bool(typed), why_not)
        if appears:
            self._field.setFocus()

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT))

    def _build(self) -> None:
        row = ScaledRow(self._theme, self, gap=12, across=12, down=10)
        side = ScaledColumn(self._theme, gap=10)
        side.addWidget(self._field)
        side.addWidget(self._find)
        side.addStretch(1)
        row.addLayout(side, 1)
        row.addWidget(self._pad, 1)
        self._field.textEdited.connect(self.typed)
        self._field.returnPressed.connect(self._find.click)
        self._find.clicked.connect(self.confirmed)
        self._pad.digits.connect(self.digit)
        self._pad.delete.connect(self.deleted)
        self._pad.clear.connect(self.cleared)
        self._fit()
        self._theme.changed.connect(self._fit)
        self.hide()
