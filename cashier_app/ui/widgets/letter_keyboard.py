"""The letter keyboard for e-mail addresses, over the full width of the screen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.key_button import KeyButton
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow

ENGLISH_KEYBOARD_WORDS: Mapping[str, str] = {
    "key": "Key {letter}",
    "delete": "Delete last character",
    "clear": "Clear",
}
MAIL_DOMAINS = ("gmail.com", "hotmail.com", "cytanet.com.cy")

_ROWS = ("1234567890", "qwertyuiop", "-asdfghjkl", "_.zxcvbnm")
_FUNCTION_LETTERS = frozenset("-_.")
# Names of characters that an object name cannot hold as they are.
_SPELT = {"-": "hyphen", "_": "underscore", ".": "dot", "@": "at"}


class LetterKeyboard(Card):
    """Digits, letters, the signs of an address and the usual mail services.

    It types nothing by itself: it says which key was tapped.

    Args:
        theme: the look of the till.
        screen: first part of the keys' identifiers: `identify-customer/key-a`.
        words: accessible names in the language of the screen, keys as in
            `ENGLISH_KEYBOARD_WORDS`; `key` holds `{letter}`. `clear` also stands on its key.
        domains: the mail services that have a key of their own.
        space: what stands on a space bar in place of the signs of an address, none if empty.

    Signals:
        typed: a character or a mail service was tapped.
        delete: the last character is to go.
        clear: all is to go.
    """

    typed = Signal(str)
    delete = Signal()
    clear = Signal()

    def __init__(
        self,
        theme: Theme,
        screen: str,
        *,
        words: Mapping[str, str] = ENGLISH_KEYBOARD_WORDS,
        domains: Sequence[str] = MAIL_DOMAINS,
        space: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kind="sunken", parent=parent)
        self._theme = theme
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._screen = screen
        self._words = words
        column = ScaledColumn(theme, self, across=12, down=12)
        rows = [self._letters(letters) for letters in _ROWS]
        delete = self._function(words["delete"], "delete-last-character", icon="delete")
        delete.clicked.connect(self.delete)
        rows[-1].addWidget(delete, 14)
        for row in (*rows, self._services(domains, space)):
            column.addLayout(row)

    def _letters(self, letters: str) -> ScaledRow:
        row = ScaledRow(self._theme)
        for letter in letters:
            row.addWidget(self._letter(letter), 10)
        return row

    def _services(self, domains: Sequence[str], space: str) -> ScaledRow:
        row = ScaledRow(self._theme)
        if space:
            bar = self._function(self._words["key"].format(letter=space), "space", face=space)
            bar.clicked.connect(lambda: self.typed.emit(" "))
            row.addWidget(bar, 88)
            domains = ()
        else:
            row.addWidget(self._letter("@", style="row"), 10)
        for domain in domains:
            key = self._function(domain, domain.replace(".", "-"), face=domain)
            key.clicked.connect(lambda *, text=domain: self.typed.emit(text))
            row.addWidget(key, 24 if len(domain) > len("hotmail.com") else 20)
        clear = self._function(self._words["clear"], "clear", face=self._words["clear"])
        clear.clicked.connect(self.clear)
        row.addWidget(clear, 14)
        return row

    def _letter(self, letter: str, style: str = "key") -> KeyButton:
        function = letter in _FUNCTION_LETTERS or letter == "@"
        key = KeyButton(
            self._theme,
            f"{self._screen}/key-{_SPELT.get(letter, letter)}",
            letter,
            accessible_name=self._words["key"].format(letter=letter),
            function=function,
            style=style,
            px=22 if style == "key" else None,
            weight=600 if function else 500,
            height=56,
        )
        key.clicked.connect(lambda: self.typed.emit(letter))
        return key

    def _function(self, name: str, identifier: str, *, face: str = "", icon: str = "") -> KeyButton:
        return KeyButton(
            self._theme,
            f"{self._screen}/{identifier}",
            face,
            accessible_name=name,
            function=True,
            icon=icon,
            style="row",
            height=56,
        )
