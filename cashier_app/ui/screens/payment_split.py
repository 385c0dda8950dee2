"""The work area of a split payment: the parts taken so far, and the amount of the next one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.payment_state import PaymentState, Question
from cashier_app.texts.words import Words
from cashier_app.ui.screens.payment_part import PartView
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.amount_entry import AmountEntry
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow

_ENTRY_HEIGHT = 96
_ENTRY_HEIGHT_COMPACT = 80
_ADD_HEIGHT = 64
_ADD_HEIGHT_COMPACT = 56


class SplitWork(QWidget):
    """Parts above, the next part below.

    Signals:
        remove_requested: the place (`int`) of a part that is to be undone.
        removal_confirmed: the money was given back or voided.
        kept: the part is to stay.
    """

    remove_requested = Signal(int)
    removal_confirmed = Signal()
    kept = Signal()

    def __init__(
        self, theme: Theme, words: Words, currency: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        taken = words.text("payment/taken-so-far")
        self._parts = RowList("payment/taken-so-far", taken)
        self._nothing = Label(
            theme, words.text("payment/nothing-taken"), "body", colour="text-muted"
        )
        name = words.text("payment/amount-of-next-part")
        self.entry = AmountEntry(theme, "payment/amount-of-next-part", name, currency)
        self.add_card = self._add_button("card", "credit-card", "F6")
        self.add_cash = self._add_button("cash", "banknote", "F5")
        self._compact = False
        self._column = ScaledColumn(theme, self, gap=12)
        self._build(taken)

    def show_state(self, state: PaymentState) -> None:
        """Show the parts and the amount of this state."""
        self._show_parts(state)
        self.entry.show_amount(self._words.money(state.amount))
        reason = self._words.text("payment/nothing-to-add")
        if state.waits:
            reason = self._words.say(state.waits_reason)
        for button in (self.add_card, self.add_cash):
            button.set_available(state.can_add and not state.waits, reason)

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        self._compact = compact
        px = self._theme.px
        self._column.setSpacing(px(8 if compact else 12))
        self.entry.setFixedHeight(px(_ENTRY_HEIGHT_COMPACT if compact else _ENTRY_HEIGHT))
        for button in (self.add_card, self.add_cash):
            button.setFixedHeight(px(_ADD_HEIGHT_COMPACT if compact else _ADD_HEIGHT))
        for view in self._parts.rows:
            if isinstance(view, PartView):
                view.set_compact(compact)
        self._parts.relayout()

    def _show_parts(self, state: PaymentState) -> None:
        views = [row for row in self._parts.rows if isinstance(row, PartView)]
        while len(views) < len(state.parts):
            views.append(self._part_view())
        views = views[: len(state.parts)]
        asked = state.question_part if state.question is Question.REMOVE_PART else None
        for view, part in zip(views, state.parts, strict=True):
            view.show_part(part, asks=part.place == asked)
        grown = len(views) > len(self._parts.rows)
        self._parts.set_rows(views)
        if grown:
            self._parts.bring_into_view(len(views) - 1)
        self._nothing.setVisible(not views)

    def _part_view(self) -> PartView:
        view = PartView(self._theme, self._words)
        view.set_compact(self._compact)
        view.remove_requested.connect(self.remove_requested)
        view.removal_confirmed.connect(self.removal_confirmed)
        view.kept.connect(self.kept)
        return view

    def _add_button(self, kind: str, icon: str, hint: str) -> ActionButton:
        return ActionButton(
            self._theme,
            f"payment/add-{kind}-payment",
            self._words.text(f"payment/add-{kind}"),
            accessible_name=self._words.text(f"payment/add-{kind}-payment"),
            icon=icon,
            hint=hint,
            height=_ADD_HEIGHT_COMPACT,
        )

    def _build(self, taken: str) -> None:
        theme = self._theme
        self._column.addWidget(Label(theme, taken, "body-large", weight=600, accessible_name=None))
        parts = ScaledColumn(theme, gap=0)
        parts.addWidget(Rule(theme))
        parts.addWidget(self._nothing)
        parts.addWidget(self._parts, 1)
        self._column.addLayout(parts, 1)
        next_part = self._words.text("payment/next-part")
        label = Label(theme, next_part, "body-large", weight=600, accessible_name=None)
        self._column.addWidget(label)
        self._column.addWidget(self.entry)
        add = ScaledRow(theme, gap=8)
        add.addWidget(self.add_card, 1)
        add.addWidget(self.add_cash, 1)
        self._column.addLayout(add)
