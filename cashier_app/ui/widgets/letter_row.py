"""One row of the letter keyboard: as many keys as its layout has, each as wide as in other rows."""

from collections.abc import Callable, Sequence
from unicodedata import name as name_of_sign

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.key_button import KeyButton
from cashier_app.ui.widgets.scaled_layouts import ScaledRow

KEY_WIDTH = 10
"""The share of a letter key in its row; wider keys have more."""

KEY_HEIGHT = 56
# Short names for characters that an identifier cannot hold as they are.
_SPELT = {"-": "hyphen", "_": "underscore", ".": "dot", "@": "at"}


def identifier_of(key: str) -> str:
    """Return the part of an identifier that stands for a key: `a`, `hyphen`, `plus-sign`."""
    if key.isalnum():
        return key
    return _SPELT.get(key) or name_of_sign(key).lower().replace(" ", "-")


class LetterRow:
    """Keys beside each other; the row keeps its keys and gives them other letters.

    Args:
        theme: the look of the till.
        screen: first part of the keys' identifiers.
        tapped: called with the place of a key in the row.
    """

    def __init__(self, theme: Theme, screen: str, tapped: Callable[[int], None]) -> None:
        self._theme = theme
        self._tapped = tapped
        self._screen = screen
        self._beside = 0
        self._width = 0
        self._letters: QHBoxLayout = ScaledRow(theme)
        self.row: QHBoxLayout = ScaledRow(theme)
        self.row.addStretch(0)
        self.row.addLayout(self._letters, 0)
        self.row.addStretch(0)
        self._keys: list[KeyButton] = []

    def add_function(self, key: KeyButton, width: int, *, before: bool = False) -> None:
        """Put a wider key before or behind the letters."""
        last = self.row.count() - 1
        self.row.insertWidget(1 if before else last, key, width)
        self._beside += width

    def show_keys(self, keys: Sequence[str], faces: Sequence[str], names: Sequence[str]) -> None:
        """Put these letters on the keys; the ones that are left over are hidden."""
        while len(self._keys) < len(keys):
            self._add_key(len(self._keys))
        for place, button in enumerate(self._keys):
            shown = place < len(keys)
            # A hidden key must not answer to the name that it had in another language.
            button.setObjectName(
                f"{self._screen}/key-{identifier_of(keys[place])}" if shown else ""
            )
            button.setVisible(shown)
            if shown:
                button.show_key(faces[place], names[place])
        self._width = KEY_WIDTH * len(keys)
        self.row.setStretch(self.row.indexOf(self._letters), self._width)

    @property
    def width(self) -> int:
        """The shares of all keys in view, wider ones included."""
        return self._width + self._beside

    def centre_in(self, widest: int) -> None:
        """Leave as much room at both ends as makes the keys as wide as those of the widest row."""
        around = (widest - self.width) // 2
        self.row.setStretch(0, around)
        self.row.setStretch(self.row.count() - 1, around)

    def set_gap(self, gap: int) -> None:
        """Leave this many pixels between two keys."""
        self.row.setSpacing(gap)
        self._letters.setSpacing(gap)

    def press(self, place: int, *, pressed: bool) -> None:
        """Show a key as the one that waits for the next letter, or no longer."""
        self._keys[place].set_selected(pressed)

    def _add_key(self, place: int) -> None:
        key = letter_key(self._theme, "", "", "")
        key.clicked.connect(lambda: self._tapped(place))
        self._letters.addWidget(key, KEY_WIDTH)
        self._keys.append(key)


def letter_key(theme: Theme, identifier: str, face: str, accessible_name: str) -> KeyButton:
    """Return a key that types one character."""
    return KeyButton(
        theme,
        identifier,
        face,
        accessible_name=accessible_name,
        px=22,
        weight=500,
        height=KEY_HEIGHT,
    )


def function_key(
    theme: Theme,
    identifier: str,
    accessible_name: str,
    *,
    face: str = "",
    icon: str = "",
    parent: QWidget | None = None,
) -> KeyButton:
    """Return a key that edits, switches or types more than one character."""
    return KeyButton(
        theme,
        identifier,
        face,
        accessible_name=accessible_name,
        function=True,
        icon=icon,
        style="row",
        height=KEY_HEIGHT,
        parent=parent,
    )
