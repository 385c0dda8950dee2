"""The two pads of Identify customer: digits in the decision column, letters below everything."""

from PySide6.QtCore import QObject, Signal

from cashier_app.presenters.identify_customer_state import MAIL_SERVICES
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.key_button import KeyButton
from cashier_app.ui.widgets.keypad import Keypad
from cashier_app.ui.widgets.letter_keyboard import LetterKeyboard
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn

_SCREEN = "identify-customer"
_CLEAR = f"{_SCREEN}/clear"


class IdentifyPads(QObject):
    """Keypad and letter keyboard, of which one is in view.

    Signals:
        typed: a digit, a character or a mail service was tapped.
        delete: the last character is to go.
        clear: all is to go.
    """

    typed = Signal(str)
    delete = Signal()
    clear = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        keypad = Keypad(theme, _SCREEN, words, corner="clear")
        self.keypad_card = Card()
        ScaledColumn(theme, self.keypad_card, across=16, down=16).addWidget(keypad)
        self.letters = LetterKeyboard(theme, _SCREEN, words, mail_services=MAIL_SERVICES)
        self._clear_digits = keypad.findChildren(KeyButton, _CLEAR)
        self._clear_letters = self.letters.findChildren(KeyButton, _CLEAR)
        keypad.digits.connect(self.typed)
        self.letters.typed.connect(self.typed)
        for pad in (keypad, self.letters):
            pad.delete.connect(self.delete)
            pad.clear.connect(self.clear)

    def show_letters(self, letters: bool) -> None:
        """Bring the letter keyboard into view, or the keypad."""
        self.keypad_card.setVisible(not letters)
        self.letters.setVisible(letters)
        # Both have a key "Clear"; a program that looks for it finds the one in view.
        for keys, in_view in ((self._clear_digits, not letters), (self._clear_letters, letters)):
            for key in keys:
                key.setObjectName(_CLEAR if in_view else "")
