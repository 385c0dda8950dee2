"""The ways to identify a customer, the one that was used last first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.domain.customer import Means
from cashier_app.presenters.identify_customer_state import IdentifyState
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.choice_button import ChoiceButton
from cashier_app.ui.widgets.scaled_layouts import ScaledRow

_ICONS = {Means.PHONE: "phone", Means.CARD: "credit-card", Means.EMAIL: "mail"}
_NAMES = {Means.PHONE: "by-phone", Means.CARD: "by-card-number", Means.EMAIL: "by-e-mail"}
_KEYS = {Means.PHONE: "Ctrl+1", Means.CARD: "Ctrl+2", Means.EMAIL: "Ctrl+3"}
_HEIGHT = 72
_HEIGHT_COMPACT = 56
_HEIGHT_LOWEST = 48


class IdentifyWays(QWidget):
    """Phone, Card number, E-mail; the chosen one is checked.

    Signals:
        chosen: the way (`Means`) that was tapped.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._order: tuple[Means, ...] = ()
        self._share = 1
        self._buttons = {means: self._button(means) for means in Means}
        self._row = ScaledRow(theme, self)

    def show_state(self, state: IdentifyState) -> None:
        """Show the ways in their order, which is chosen and which was used last."""
        if state.ways != self._order:
            self._order = state.ways
            self._put_in_order()
        for means, button in self._buttons.items():
            used_last = means is state.last_used
            button.set_words(
                self._words.text(f"identify/{means.value}"),
                self._words.text("identify/used-last") if used_last else "",
                accessible_name=self._words.text(f"identify/by-{means.value}"),
            )
            button.set_selected(means is state.way)

    def set_compact(self, *, compact: bool, beside_others: bool) -> None:
        """Take less height; in a row with other buttons each is as wide as its words."""
        height = _HEIGHT_COMPACT if compact else _HEIGHT
        self._share = 0 if beside_others else 1
        for button in self._buttons.values():
            button.setFixedHeight(self._theme.px(_HEIGHT_LOWEST if beside_others else height))
            self._row.setStretchFactor(button, self._share)

    def _put_in_order(self) -> None:
        for button in self._buttons.values():
            self._row.removeWidget(button)
        for means in self._order:
            self._row.addWidget(self._buttons[means], self._share)
        for before, after in zip(self._order, self._order[1:], strict=False):
            QWidget.setTabOrder(self._buttons[before], self._buttons[after])

    def _button(self, means: Means) -> ChoiceButton:
        button = ChoiceButton(
            self._theme,
            f"identify-customer/{_NAMES[means]}",
            self._words.text(f"identify/{means.value}"),
            accessible_name=self._words.text(f"identify/by-{means.value}"),
            icon=_ICONS[means],
            keys=(_KEYS[means],),
            height=_HEIGHT_LOWEST,
            parent=self,
        )
        button.clicked.connect(lambda: self.chosen.emit(means))
        return button
