"""The field of an amount that is typed in cents."""

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QStyleOptionFrame, QWidget

from cashier_app.domain.digits import digits_of
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import Row, paint_amount, paint_text, painter_on, width_of
from cashier_app.ui.theme import Theme, restyle

_PADDING = 21
_GAP = 12


class AmountEntry(QLineEdit):
    """Shows an amount big, with the currency's code at the start, and says which keys are typed.

    It keeps no figures of its own: the presenter turns digits into an amount and gives it back
    through `show_amount`. A text that an assistive tool puts in arrives as `clear_all`, `digits`.

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `payment/cash-received`.
        accessible_name: the exact name, `Cash received`.
        currency: the code at the start, `EUR`.
        tone: `reward` has the outline of wallet money.

    Signals:
        digits: one or more digits were typed.
        delete: Backspace.
        clear_all: Delete.
    """

    digits = Signal(str)
    delete = Signal()
    clear_all = Signal()

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        accessible_name: str,
        currency: str,
        *,
        tone: Literal["accent", "reward"] = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._currency = currency
        self._shown = ""
        self.setObjectName(object_name)
        self.setAccessibleName(spoken(accessible_name))
        self.setProperty("tone", tone)
        self.setProperty("accepts_scan", False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.textChanged.connect(self._take_foreign_text)
        theme.changed.connect(self.updateGeometry)

    def show_amount(self, amount: str) -> None:
        """Show an amount; an empty one leaves the field empty."""
        self._shown = amount
        self.setText(amount)
        self.update()

    def set_wrong(self, wrong: bool) -> None:
        """Outline it in red, or no longer; the words for it stand in a `StatusLine`."""
        if self.property("wrong") != wrong:
            self.setProperty("wrong", wrong)
            restyle(self)

    def sizeHint(self) -> QSize:
        return self._theme.size(240, 96)

    def minimumSizeHint(self) -> QSize:
        return self._theme.size(120, 96)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digits_of(event.text())
        if digit:
            self.digits.emit(digit)
        elif event.key() == Qt.Key.Key_Backspace:
            self.delete.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.clear_all.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.deselect()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_on(self)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        panel = QStyle.PrimitiveElement.PE_PanelLineEdit
        self.style().drawPrimitive(panel, option, painter, self)
        padding = theme.px(_PADDING)
        inside = self.rect().adjusted(padding, 0, -padding, 0)
        font = theme.font("row", 400)
        code_width = width_of(self._currency, font)
        muted = theme.colour("text-muted")
        row = Row(self, inside, gap=theme.px(_GAP))
        paint_text(painter, row.take(code_width), self._currency, font, muted)
        colour = theme.colour("text" if self.isEnabled() else "text-disabled")
        room: QRect = row.rest()
        paint_amount(painter, room, self._shown, theme.font("amount-entry"), colour)

    def _take_foreign_text(self, text: str) -> None:
        if text == self._shown:
            return
        figures = digits_of(text)
        self.setText(self._shown)
        self.clear_all.emit()
        if figures:
            self.digits.emit(figures)
