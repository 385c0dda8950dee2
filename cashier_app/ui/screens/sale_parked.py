"""The parked baskets of this till, in place of the basket's lines."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.sale_state import ParkedRow, SaleState
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.choice_button import ChoiceButton
from cashier_app.ui.widgets.empty_place import EmptyPlace, Nothing
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.spaced_row import SpacedRow

_ROW = 72


class ParkedPanel(QWidget):
    """A row for each basket; what can be done with the chosen one stands below.

    Signals:
        chosen: the identity of the basket that was tapped or reached with an arrow key.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._parked: tuple[ParkedRow, ...] = ()
        self._selected = ""
        self._rows: list[ChoiceButton] = []
        self._list = RowList("sale/parked-list", words.text("sale/parked-list"))
        self._nothing = EmptyPlace(theme)
        self._nothing.show_nothing(
            Nothing(
                "shopping-basket",
                words.text("sale/nothing-parked"),
                words.text("sale/nothing-parked-hint"),
            )
        )
        self.take_up = self._button("take-up", "take-up", hint="Enter", keys=("Return", "Enter"))
        self.discard = self._button(
            "discard-parked-basket", "discard", short="discard-short", variant="danger-outline"
        )
        self.confirm = ActionButton(
            theme, "sale/discard-items", "", variant="danger", size="small", height=56
        )
        self.keep = self._button(
            "keep-parked-basket", "keep-parked", short="keep-parked-short", hint="Esc"
        )
        self.back = self._button("back-to-basket", "back", hint="Esc")
        self._lay_out()
        for key, step in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
            arrow = QShortcut(QKeySequence(key), self)
            arrow.activated.connect(lambda step=step: self._move(step))

    def show_state(self, state: SaleState) -> None:
        """Show the list and the buttons of this state."""
        if state.parked != self._parked:
            self._parked = state.parked
            self._show_rows()
        for row, parked in zip(self._rows, state.parked, strict=True):
            row.set_selected(parked.identity == state.parked_selected)
        chosen = [row for row in state.parked if row.identity == state.parked_selected]
        moved, self._selected = self._selected != state.parked_selected, state.parked_selected
        if chosen and moved:
            self._list.bring_into_view(state.parked.index(chosen[0]))
        reason = self._words.text("sale/none-chosen")
        for button in (self.take_up, self.discard):
            button.set_available(bool(chosen), reason)
        items = chosen[0].items if chosen else 0
        self.confirm.set_label(self._words.text("sale/discard-items", n=items))
        for button in (self.take_up, self.discard, self.back):
            button.setVisible(not state.asks_discard)
        for button in (self.confirm, self.keep):
            button.setVisible(state.asks_discard)
        self._nothing.setVisible(not state.parked)
        self._list.setVisible(bool(state.parked))

    def _show_rows(self) -> None:
        self._rows = [self._row(place, parked) for place, parked in enumerate(self._parked)]
        self._list.set_rows([SpacedRow(self._theme, row, _ROW) for row in self._rows])

    def _row(self, place: int, parked: ParkedRow) -> ChoiceButton:
        words = self._words
        at = words.time(parked.at)
        if parked.day is not None:
            at = words.text("past-sale/day", day=words.weekday(parked.day), time=at)
        key = "sale/parked-row-customer" if parked.customer else "sale/parked-row"
        name = words.text(key, at=at, n=parked.items, customer=parked.customer)
        items = words.text("sale/items", n=parked.items)
        row = ChoiceButton(
            self._theme,
            f"sale/parked-{place + 1}",
            words.facts(at, items),
            second=parked.customer or words.text("sale/no-customer"),
            accessible_name=name,
            icon="shopping-basket",
            amount=words.money(parked.amount),
        )
        row.set_description(words.money(parked.amount))
        row.clicked.connect(lambda: self.chosen.emit(parked.identity))
        return row

    def _move(self, step: int) -> None:
        """Choose the basket beside the chosen one; the first while none is chosen."""
        baskets = [parked.identity for parked in self._parked]
        chosen = self._selected in baskets
        place = baskets.index(self._selected) + step if chosen else 0
        if 0 <= place < len(baskets):
            self.chosen.emit(baskets[place])

    def _button(
        self,
        name: str,
        key: str,
        *,
        short: str = "",
        variant: str = "normal",
        hint: str = "",
        keys: tuple[str, ...] = (),
    ) -> ActionButton:
        full = self._words.text(f"sale/{key}")
        label = self._words.text(f"sale/{short}") if short else full
        return ActionButton(
            self._theme,
            f"sale/{name}",
            label,
            accessible_name=full,
            variant=variant,
            size="small",
            hint=hint,
            keys=keys,
            height=56,
        )

    def _lay_out(self) -> None:
        column = ScaledColumn(self._theme, self, across=12, down=12)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._list, 1)
        for buttons in self._button_rows():
            row = ScaledRow(self._theme)
            column.addLayout(row)
            for button in buttons:
                row.addWidget(button, 1)

    def _button_rows(self) -> Sequence[Sequence[ActionButton]]:
        return (self.back, self.discard, self.take_up), (self.keep, self.confirm)
