"""The pad of digits, 1-2-3 at the top as on card terminals and phones.

A setting puts 7-8-9 at the top where amounts are typed, as on the keyboards of old tills.
"""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.key_button import KeyButton
from cashier_app.ui.widgets.scaled_layouts import ScaledGrid

KeypadCorner = Literal["double-zero", "clear"]


class Keypad(QWidget):
    """Twelve keys: 1 to 9, 0, delete, and either 00 (amounts) or Clear (numbers).

    The pad types nothing by itself: it says which key was tapped. It stays left to right in
    every language.

    Args:
        theme: the look of the till.
        screen: first part of the keys' identifiers: `payment/digit-5`.
        words: the words of the screen's language, in which the keys are called.
        corner: the key at the lower left.

    Signals:
        digits: one or two digits were tapped (`"5"`, `"00"`).
        delete: the last digit is to go.
        clear: all digits are to go.
    """

    digits = Signal(str)
    delete = Signal()
    clear = Signal()

    def __init__(
        self,
        theme: Theme,
        screen: str,
        words: Words,
        *,
        corner: KeypadCorner = "double-zero",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self._screen = screen
        self._words = words
        self._grid = ScaledGrid(theme, self)
        amounts = corner == "double-zero"
        order = "789456123" if amounts and theme.seven_on_top else "123456789"
        for place, digit in enumerate(order):
            self._add_digit(digit, place // 3, place % 3)
        if amounts:
            double = self._key("00", words.text("keyboard/double-zero"), "double-zero", 3, 0)
            double.clicked.connect(lambda: self.digits.emit("00"))
        else:
            face = words.text("keyboard/clear")
            clear = self._key("", face, "clear", 3, 0, face=face)
            clear.clicked.connect(self.clear)
        self._add_digit("0", 3, 1)
        name = words.text("keyboard/delete-digit")
        delete = self._key("", name, "delete-last-digit", 3, 2, icon="delete")
        delete.clicked.connect(self.delete)

    def set_key_height(self, height: int) -> None:
        """Let the keys be lower than they would like, in pixels at scale 1."""
        for key in self.findChildren(KeyButton):
            key.set_height(height)

    def keep_pictures(self) -> None:
        """Let the keys keep their pictures: for a pad that is shown with every sale."""
        for key in self.findChildren(KeyButton):
            key.keep_picture()

    def set_available(self, available: bool, reason: str = "") -> None:
        """Let the keys be tapped or not, and say why not."""
        for key in self.findChildren(KeyButton):
            key.set_available(available, reason)

    def _add_digit(self, digit: str, row: int, column: int) -> None:
        name = self._words.text("keyboard/digit", digit=digit)
        key = self._key(digit, name, f"digit-{digit}", row, column)
        key.clicked.connect(lambda: self.digits.emit(digit))

    def _key(
        self,
        text: str,
        name: str,
        identifier: str,
        row: int,
        column: int,
        *,
        face: str = "",
        icon: str = "",
    ) -> KeyButton:
        key = KeyButton(
            self._theme,
            f"{self._screen}/{identifier}",
            text or face,
            accessible_name=name,
            function=not text,
            icon=icon,
            style="key" if text else "row",
        )
        self._grid.addWidget(key, row, column)
        return key
