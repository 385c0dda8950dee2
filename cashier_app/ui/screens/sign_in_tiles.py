"""The tiles of Sign in: who works here, or which language is spoken."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.sign_in_state import SignInField, SignInState
from cashier_app.texts.languages import own_name
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.choice_button import ChoiceButton
from cashier_app.ui.widgets.scaled_layouts import ScaledGrid

_HEIGHT = 123
_HEIGHT_COMPACT = 72
_ACROSS = 2


class SignInTiles(QWidget):
    """Tiles in two columns; they are made once and show whoever is known.

    Signals:
        cashier: somebody's tile was tapped; the number.
        other: a number is to be typed.
        language: a language was tapped.
    """

    cashier = Signal(str)
    other = Signal()
    language = Signal(str)

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._compact = False
        self._grid = ScaledGrid(theme, self, gap=12)
        self._tiles: list[ChoiceButton] = []
        self._meanings: list[tuple[str, str]] = []
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)

    def show_state(self, state: SignInState) -> None:
        """Show the cashiers, or the languages while they are offered."""
        if state.languages:
            self._show_languages(state)
        else:
            self._show_cashiers(state)

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        self._compact = compact
        for tile in self._tiles:
            self._fit(tile)

    def _fit(self, tile: ChoiceButton) -> None:
        height = _HEIGHT_COMPACT if self._compact else _HEIGHT
        # Its own smallest height too, which it takes again with each new look.
        tile.set_height(height)
        tile.setFixedHeight(self._theme.px(height))

    def step(self, by: int) -> None:
        """Choose the tile that many places further on, as the arrow keys do."""
        shown = [place for place, (kind, _) in enumerate(self._meanings) if kind == "cashier"]
        if not shown:
            return
        chosen = [place for place in shown if self._tiles[place].isChecked()]
        place = (shown.index(chosen[0]) + by) % len(shown) if chosen else 0
        self._tiles[shown[place]].click()

    def _show_cashiers(self, state: SignInState) -> None:
        words = self._words
        self._fill([*(("cashier", tile.number) for tile in state.tiles), ("other", "")])
        for place, one in enumerate(state.tiles):
            tile = self._tiles[place]
            tile.setObjectName(f"sign-in/cashier-{place + 1}")
            second = words.text("sign-in/last") if one.last else ""
            name = words.text("sign-in/cashier", name=one.name)
            tile.set_words(one.name, second, accessible_name=name)
            tile.set_icon("user-round")
            tile.set_selected(one.number == state.chosen)
        other = self._tiles[len(state.tiles)]
        other.setObjectName("sign-in/other-cashier")
        other.set_words(words.text("sign-in/other"), words.text("sign-in/enter-number"))
        other.set_icon("hash")
        strangers = all(one.number != state.chosen for one in state.tiles)
        other.set_selected(strangers and (state.field is SignInField.NUMBER or bool(state.who)))

    def _show_languages(self, state: SignInState) -> None:
        self._fill([("language", code) for code in state.languages])
        for tile, code in zip(self._tiles, state.languages, strict=False):
            tile.setObjectName(f"sign-in/language-{code}")
            tile.set_words(
                own_name(code),
                accessible_name=self._words.text("sign-in/language-of", language=own_name(code)),
            )
            tile.set_icon("languages")
            tile.set_selected(code == self._words.language)

    def _fill(self, meanings: list[tuple[str, str]]) -> None:
        self._meanings = meanings
        while len(self._tiles) < len(meanings):
            place = len(self._tiles)
            tile = ChoiceButton(
                self._theme, "", "", title_style="title", height=_HEIGHT_COMPACT, roomy=True
            )
            tile.clicked.connect(lambda _=False, at=place: self._tapped(at))
            self._tiles.append(tile)
            self._grid.addWidget(tile, place // _ACROSS, place % _ACROSS)
            self.set_compact(self._compact)
        for place, tile in enumerate(self._tiles):
            tile.setVisible(place < len(meanings))
            if place >= len(meanings):
                tile.setObjectName("")

    def _tapped(self, place: int) -> None:
        kind, value = self._meanings[place]
        if kind == "cashier":
            self.cashier.emit(value)
        elif kind == "language":
            self.language.emit(value)
        else:
            self.other.emit()
