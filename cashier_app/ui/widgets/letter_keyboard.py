"""The till's own letter keyboard: for the search, e-mail addresses, names, settings."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cashier_app.texts.words import Words
from cashier_app.ui.key_layouts import (
    SIGNS,
    Case,
    KeyLayout,
    address_layout,
    layouts_for,
    with_accents,
)
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.field_in_use import FieldInUse
from cashier_app.ui.widgets.key_button import KeyButton
from cashier_app.ui.widgets.letter_row import (
    KEY_WIDTH,
    LetterRow,
    function_key,
    identifier_of,
    letter_key,
)
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow

_ROWS = 4
_FUNCTION, _BESIDE_LETTERS = 14, 11
_SERVICE, _LONG_SERVICE = 20, 24
_SPACE = 38
_ROOMY = 700
_GAP, _TIGHT_GAP = 8, 4


class LetterKeyboard(Card):
    """Digits, the letters of the reader's language, signs, and what an e-mail address needs.

    It says which key was tapped; `type_into` and `follow` let it type into a field by itself. A
    tap leaves the focus where it is. Somebody whose language has another script than Latin switches
    between the two; e-mail addresses are Latin for everybody.

    Args:
        theme: the look of the till.
        screen: first part of the keys' identifiers: `identify-customer/key-a`.
        words: the words and the language of the screen.
        mail_services: are typed whole by a key of their own; with any it is the keyboard for an
            e-mail address, without it types text.

    Signals:
        typed: a character or a mail service was tapped.
        delete: the last character is to go.
        clear: all is to go.
        closed: the key that closes it was tapped; the one for an address stays and has none.
        shown: a field of `follow` got the focus, or the last of them lost it.
    """

    typed = Signal(str)
    delete = Signal()
    clear = Signal()
    closed = Signal()
    shown = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        screen: str,
        words: Words,
        *,
        mail_services: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kind="sunken", parent=parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self._screen = screen
        self._words = words
        self._layouts: tuple[KeyLayout, ...] = (
            (address_layout(words.language),) if mail_services else layouts_for(words.language)
        )
        self._at = 0
        self._signs = False
        self._case = Case.SMALL
        self._accents: list[str] = []
        self._field: QLineEdit | None = None
        self._rows = [LetterRow(theme, screen, partial(self._tap, row)) for row in range(_ROWS)]
        self._shift = self._function("shift", icon="chevron-up")
        self._switch = self._function("other-letters")
        self._sign_key = self._function("signs")
        self._bottom = ScaledRow(theme)
        self._column = ScaledColumn(theme, self)
        self._build(mail_services)
        theme.changed.connect(self._space_out)
        self._show_layout()

    # ---- typing into a field -------------------------------------------------------------------

    def type_into(self, field: QLineEdit | None) -> None:
        """Type into this field from now on, at its caret; none: only tell what was tapped."""
        self._field = field

    def follow(self, *fields: QLineEdit) -> None:
        """Come into view with the focus of one of these fields and type into it, else hide."""
        FieldInUse(fields, self._serve, self)

    def _serve(self, field: QLineEdit | None) -> None:
        self.type_into(field)
        if self.isHidden() == (field is not None):
            self.setVisible(field is not None)
            self.shown.emit(field is not None)

    # ---- what is tapped ------------------------------------------------------------------------

    def _tap(self, row: int, place: int) -> None:
        key = self._layout.keys[row][place]
        if key in self._layout.accents:
            self._toggle_accent(key)
        else:
            self._type(self._shown(key))

    def _type(self, text: str) -> None:
        if self._accents or self._case is Case.NEXT_CAPITAL:
            self._accents = []
            self._case = Case.SMALL if self._case is Case.NEXT_CAPITAL else self._case
            self._show_keys()
        self.typed.emit(text)
        if self._field is not None:
            self._field.insert(text)

    def _toggle_accent(self, accent: str) -> None:
        if accent in self._accents:
            self._accents.remove(accent)
        else:
            self._accents.append(accent)
        self._show_keys()

    def _press_shift(self) -> None:
        self._case = self._case.after_shift
        self._show_keys()

    def _press_switch(self) -> None:
        self._at = (self._at + 1) % len(self._layouts)
        self._signs = False
        self._show_layout()

    def _press_signs(self) -> None:
        self._signs = not self._signs
        self._show_layout()

    def _press_delete(self) -> None:
        self.delete.emit()
        if self._field is not None:
            self._field.backspace()

    def _press_clear(self) -> None:
        self.clear.emit()
        if self._field is not None:
            self._field.selectAll()
            self._field.backspace()

    # ---- what is shown -------------------------------------------------------------------------

    @property
    def _layout(self) -> KeyLayout:
        return SIGNS if self._signs else self._layouts[self._at]

    def _shown(self, key: str) -> str:
        """Return what a key types now, which is also what stands on it."""
        layout = self._layout
        if self._case is not Case.SMALL and layout.has_shift:
            key = layout.shifted(key)
        return with_accents(key, self._accents) if self._accents and key.isalpha() else key

    def _show_layout(self) -> None:
        """Put the keys of another layout in place."""
        self._case = Case.SMALL
        self._accents = []
        self._shift.setVisible(self._layout.has_shift)
        self._show_keys()
        # Where Shift has no use its place is free, and the letters stand in the middle.
        beside = 0 if self._layout.has_shift else _BESIDE_LETTERS
        widest = max(row.width for row in self._rows[:-1])
        widest = max(widest, self._rows[-1].width - beside)
        for row in self._rows:
            row.centre_in(widest)
        other = self._layouts[(self._at + 1) % len(self._layouts)]
        self._switch.show_key(other.face, self._letters_name(other))
        face = self._layouts[self._at].face if self._signs else SIGNS.face
        name = self._letters_name(self._layouts[self._at]) if self._signs else self._text("signs")
        self._sign_key.show_key(face, name)

    def _show_keys(self) -> None:
        """Put the letters on the keys as Shift and accents make them now."""
        for row, keys in zip(self._rows, self._layout.keys, strict=True):
            faces = [self._shown(key) for key in keys]
            row.show_keys(keys, faces, [self._text("key", letter=face) for face in faces])
            for place, key in enumerate(keys):
                row.press(place, pressed=key in self._accents)
        self._shift.set_selected(self._case is not Case.SMALL)
        said = {Case.SMALL: "", Case.NEXT_CAPITAL: "shift-next", Case.CAPITALS: "shift-all"}
        words = said[self._case]
        self._shift.set_description(self._text(words) if words else "")

    def _letters_name(self, layout: KeyLayout) -> str:
        return self._text("letters", face=layout.face)

    def _text(self, key: str, **values: str) -> str:
        return self._words.text(f"keyboard/{key}", **values)

    # ---- places --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space_out()

    def _space_out(self) -> None:
        """Give the keys of a narrow keyboard the room between them."""
        px = self._theme.px
        gap = px(_GAP if self.width() >= px(_ROOMY) else _TIGHT_GAP)
        for row in self._rows:
            row.set_gap(gap)
        self._bottom.setSpacing(gap)
        self._column.setSpacing(px(_GAP))
        self._column.setContentsMargins(gap + px(4), px(12), gap + px(4), px(12))

    def _build(self, mail_services: Sequence[str]) -> None:
        last = self._rows[-1]
        last.add_function(self._shift, _BESIDE_LETTERS, before=True)
        delete = self._function("delete", "delete-last-character", icon="delete")
        last.add_function(delete, _BESIDE_LETTERS)
        for row in self._rows:
            self._column.addLayout(row.row)
        self._column.addLayout(self._bottom)
        if mail_services:
            self._bottom.addWidget(self._character("@"), KEY_WIDTH)
            for domain in mail_services:
                width = _LONG_SERVICE if len(domain) > len("hotmail.com") else _SERVICE
                self._bottom.addWidget(self._service(domain), width)
        else:
            self._build_space()
        for key in self._switch, self._sign_key:  # not every keyboard has a place for them
            key.setVisible(self._bottom.indexOf(key) >= 0)
        clear = self._function("clear", face=self._text("clear"))
        self._bottom.addWidget(clear, _FUNCTION)
        if not mail_services:
            close = self._function("close-keyboard", face=self._text("close"))
            close.clicked.connect(self.closed)
            self._bottom.addWidget(close, _FUNCTION)
        self._shift.clicked.connect(self._press_shift)
        self._switch.clicked.connect(self._press_switch)
        self._sign_key.clicked.connect(self._press_signs)
        delete.clicked.connect(self._press_delete)
        clear.clicked.connect(self._press_clear)

    def _build_space(self) -> None:
        if len(self._layouts) > 1:
            self._bottom.addWidget(self._switch, _FUNCTION)
        space = self._function("space", face=self._text("space"))
        space.setAccessibleName(spoken(self._text("key", letter=self._text("space"))))
        space.clicked.connect(lambda: self._type(" "))
        self._bottom.addWidget(self._sign_key, _FUNCTION)
        self._bottom.addWidget(self._character("-"), KEY_WIDTH)
        self._bottom.addWidget(space, _SPACE)
        self._bottom.addWidget(self._character("."), KEY_WIDTH)

    def _character(self, sign: str) -> KeyButton:
        identifier = f"{self._screen}/key-{identifier_of(sign)}"
        key = letter_key(self._theme, identifier, sign, self._text("key", letter=sign))
        key.clicked.connect(lambda: self._type(sign))
        return key

    def _service(self, domain: str) -> KeyButton:
        identifier = f"{self._screen}/{domain.replace('.', '-')}"
        key = function_key(self._theme, identifier, domain, face=domain)
        key.clicked.connect(lambda: self._type(domain))
        return key

    def _function(
        self, word: str, identifier: str = "", *, face: str = "", icon: str = ""
    ) -> KeyButton:
        name = "" if word == "other-letters" else self._text(word)
        key = f"{self._screen}/{identifier or word}"
        return function_key(self._theme, key, name, face=face, icon=icon, parent=self)
